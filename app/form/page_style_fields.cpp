#include "form/page_style_fields.h"

#include "theme/choice_box.h"

namespace dateline {

PageStyleFields::PageStyleFields(QFormLayout& form)
    : QObject(form.parentWidget()), m_form(form), m_paper(addChoice(tr("Paper"), "paper", {tr("A4"), tr("US Letter")})),
      m_edges(addChoice(tr("Lines"), "edges", {tr("Ragged at the end"), tr("Flush on both sides")})),
      m_hyphenated(addCheck(tr("Divide words at the end of a line"), "hyphenated")),
      m_figures(
          addChoice(tr("Figures"), "figures", {tr("Lining: 0123456789"), tr("Old-style, where the font has them")})),
      m_standard(addChoice(tr("PDF"), "pdfStandard",
                           {tr("PDF/UA-1 and PDF/A-2: every reader knows it"), tr("PDF/UA-2 and PDF/A-4: PDF 2.0")})),
      m_attachesSource(addCheck(tr("Put the .dateline file inside the PDF"), "attachesSource"))
{
    m_attachesSource->setToolTip(tr("Whoever gets the PDF can open the release with its form. Ignored findings and who "
                                    "ignored them are left out."));
}

QComboBox* PageStyleFields::addChoice(const QString& label, const char* name, const QStringList& choices)
{
    auto* box = new ChoiceBox(m_form.parentWidget());
    box->addItems(choices);
    box->setAccessibleName(label);
    box->setObjectName(QLatin1String(name));
    m_form.addRow(label, box);
    return box;
}

QCheckBox* PageStyleFields::addCheck(const QString& label, const char* name)
{
    auto* check = new QCheckBox(label, m_form.parentWidget());
    check->setObjectName(QLatin1String(name));
    m_form.addRow(QString(), check);
    return check;
}

void PageStyleFields::setStyle(const PageStyle& style)
{
    m_paper->setCurrentIndex(static_cast<int>(style.paper));
    m_edges->setCurrentIndex(style.justified ? 1 : 0);
    m_hyphenated->setChecked(style.hyphenated);
    m_figures->setCurrentIndex(static_cast<int>(style.figures));
    m_standard->setCurrentIndex(static_cast<int>(style.standard));
    m_attachesSource->setChecked(style.attachesSource);
}

PageStyle PageStyleFields::style() const
{
    PageStyle style;
    style.paper = static_cast<PaperSize>(m_paper->currentIndex());
    style.justified = m_edges->currentIndex() == 1;
    style.hyphenated = m_hyphenated->isChecked();
    style.figures = static_cast<FigureStyle>(m_figures->currentIndex());
    style.standard = static_cast<PdfStandard>(m_standard->currentIndex());
    style.attachesSource = m_attachesSource->isChecked();
    return style;
}

} // namespace dateline
