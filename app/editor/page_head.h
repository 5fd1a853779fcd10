#pragma once

#include "editor/text_editor.h"
#include "workspace/document.h"

#include <QLabel>
#include <QPushButton>

#include <optional>

namespace dateline {

/// What stands on the page without being text: kind and event above the headline, the dateline
/// from the form above the first paragraph, the heading of the notes. Lies over the editor and
/// moves with it.
class PageHead : public QObject {
    Q_OBJECT

public:
    PageHead(ReleaseDocument& document, TextEditor& editor);

signals:
    /// Somebody wants to change the date in the dateline.
    void datelineClicked();

private:
    void showFacts();
    void place();

    ReleaseDocument& m_document;
    TextEditor& m_editor;
    QLabel* m_kicker;
    QPushButton* m_dateline;
    QLabel* m_byline;
    QLabel* m_notes;
    std::optional<Release> m_shown; ///< What the head was composed from.
    LanguageTag m_shownLanguage;
};

} // namespace dateline
