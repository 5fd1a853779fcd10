#include "editor/editor_pane.h"

#include "theme/theme.h"

#include <QVBoxLayout>

namespace dateline {

EditorPane::EditorPane(ReleaseDocument& document, QWidget* parent)
    : QWidget(parent), m_editor(new TextEditor(document, this)), m_tables(new TableEditing(*m_editor)),
      m_pictures(new PictureEditing(document, *m_editor)), m_bars(new QStackedWidget(this)),
      m_bar(new FormatBar(*m_editor, *m_pictures)), m_find(new FindBar(document, *m_editor, this)),
      m_head(new PageHead(document, *m_editor))
{
    setRole(this, "backdrop");
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bars->addWidget(m_bar);
    m_bars->addWidget(new TableBar(*m_tables));
    m_bars->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_editor, &TextEditor::cellWanted, m_tables, &TableEditing::open);
    connect(m_tables, &TableEditing::openCellChanged, this,
            [this] { m_bars->setCurrentIndex(m_tables->openCell() ? 1 : 0); });
    column->addWidget(m_bars);
    column->addWidget(m_find);
    column->addWidget(m_editor, 1);
    setTabOrder(m_bar, m_find);
    setTabOrder(m_find, m_editor);
}

} // namespace dateline
