#include "editor/editor_pane.h"

#include "theme/theme.h"

#include <QVBoxLayout>

namespace dateline {

EditorPane::EditorPane(ReleaseDocument& document, QWidget* parent)
    : QWidget(parent), m_editor(new TextEditor(document, this)), m_bar(new FormatBar(*m_editor, this)),
      m_find(new FindBar(document, *m_editor, this)), m_head(new PageHead(document, *m_editor))
{
    setRole(this, "backdrop");
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_find);
    column->addWidget(m_editor, 1);
    setTabOrder(m_bar, m_find);
    setTabOrder(m_find, m_editor);
}

} // namespace dateline
