#pragma once

#include "dateline/typeset/typesetter.h"
#include "workspace/document.h"
#include "workspace/latest_job.h"

#include <QTimer>

#include <memory>

namespace dateline {

/// Keeps the pages of the open release up to date in the background, while somebody looks.
class Typesetting : public QObject {
    Q_OBJECT

public:
    explicit Typesetting(ReleaseDocument& document, QObject* parent = nullptr);

    /// The newest pages, or why there are none. Null until they were made for the first time.
    [[nodiscard]] std::shared_ptr<const Expected<Pages>> pages() const { return m_pages; }
    void setLanguage(const LanguageTag& language);
    /// Pages are made only while wanted.
    void setWanted(bool wanted);

signals:
    void pagesChanged();

private:
    struct Outcome {
        quint64 state = 0;
        std::shared_ptr<const Expected<Pages>> pages;
    };

    void start();
    void take(const Outcome& outcome);

    ReleaseDocument& m_document;
    LanguageTag m_language;
    bool m_wanted = false;
    std::shared_ptr<const Expected<Pages>> m_pages;
    std::shared_ptr<FontLibrary> m_fonts;
    QTimer m_pause;
    LatestJob<Outcome> m_job;
};

} // namespace dateline
