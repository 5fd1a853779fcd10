#pragma once

#include "dateline/base/expected.h"
#include "dateline/exporters/plain.h"
#include "workspace/document.h"
#include "workspace/latest_job.h"

#include <QTimer>

#include <memory>

namespace dateline {

/// What readers get, as the preview shows it.
enum class ReaderForm { Pages, WebPage, Text };

/// The web page or the text of one language version, as it is exported; only the wanted one is made.
struct PublishedForm {
    ReaderForm form = ReaderForm::WebPage;
    QByteArray html;
    PlainText text;
    QList<BlockId> blocks; ///< Of body and notes, in the order of the page.
    QString slug;          ///< What the exported files are called.
};

/// Keeps the web page and the text of the open release up to date in the background, while
/// somebody looks.
class Publishing : public QObject {
    Q_OBJECT

public:
    explicit Publishing(ReleaseDocument& document, QObject* parent = nullptr);

    void setLanguage(const LanguageTag& language);
    /// Nothing is made for Pages, which Typesetting makes, or when nothing is wanted.
    void setWanted(std::optional<ReaderForm> form);

signals:
    /// The newest form, or why there is none.
    void published(const std::shared_ptr<const dateline::Expected<dateline::PublishedForm>>& form);

private:
    struct Outcome {
        quint64 state = 0;
        std::shared_ptr<const Expected<PublishedForm>> form;
    };

    void start();
    void take(const Outcome& outcome);

    ReleaseDocument& m_document;
    LanguageTag m_language;
    std::optional<ReaderForm> m_wanted;
    QTimer m_pause;
    LatestJob<Outcome> m_job;
};

} // namespace dateline
