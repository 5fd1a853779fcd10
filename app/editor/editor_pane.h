#pragma once

#include "editor/find_bar.h"
#include "editor/format_bar.h"
#include "editor/page_head.h"
#include "editor/picture_editing.h"
#include "editor/table_bar.h"
#include "editor/table_editing.h"
#include "editor/text_editor.h"

#include <QStackedWidget>
#include <QWidget>

namespace dateline {

/// The middle column: format bar, search and page.
class EditorPane : public QWidget {
    Q_OBJECT

public:
    explicit EditorPane(ReleaseDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] TextEditor& editor() { return *m_editor; }
    [[nodiscard]] FormatBar& formatBar() { return *m_bar; }
    [[nodiscard]] TableEditing& tables() { return *m_tables; }
    [[nodiscard]] PictureEditing& pictures() { return *m_pictures; }
    [[nodiscard]] FindBar& findBar() { return *m_find; }
    [[nodiscard]] PageHead& head() { return *m_head; }

private:
    TextEditor* m_editor;
    TableEditing* m_tables;
    PictureEditing* m_pictures;
    QStackedWidget* m_bars;
    FormatBar* m_bar;
    FindBar* m_find;
    PageHead* m_head;
};

} // namespace dateline
