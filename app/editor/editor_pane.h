#pragma once

#include "editor/find_bar.h"
#include "editor/format_bar.h"
#include "editor/page_head.h"
#include "editor/text_editor.h"

#include <QWidget>

namespace dateline {

/// The middle column: format bar, search and page.
class EditorPane : public QWidget {
    Q_OBJECT

public:
    explicit EditorPane(ReleaseDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] TextEditor& editor() { return *m_editor; }
    [[nodiscard]] FormatBar& formatBar() { return *m_bar; }
    [[nodiscard]] FindBar& findBar() { return *m_find; }
    [[nodiscard]] PageHead& head() { return *m_head; }

private:
    TextEditor* m_editor;
    FormatBar* m_bar;
    FindBar* m_find;
    PageHead* m_head;
};

} // namespace dateline
