#include "form/form_section.h"

#include "theme/theme.h"

#include <QLabel>

#include <algorithm>

namespace dateline {

FormSection::FormSection(ReleaseDocument& document, const QString& title, QWidget* parent)
    : QWidget(parent), m_document(document), m_language(document.release().sourceLanguage),
      m_rows(new QVBoxLayout(this)), m_titleRow(new QHBoxLayout)
{
    auto* heading = new QLabel(title, this);
    setRole(heading, "section");
    heading->setWordWrap(true);
    setAccessibleName(title);
    m_titleRow->addWidget(heading, 1);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    m_rows->addLayout(m_titleRow);
    connect(&m_document, &ReleaseDocument::changed, this, &FormSection::releaseChanged);
}

void FormSection::setLanguage(const LanguageTag& language)
{
    m_language = language;
    releaseChanged();
}

void FormSection::releaseChanged()
{
    // Typing in the text changes no fact, and must cost nothing here.
    Release facts = m_document.release();
    facts.versions.clear();
    facts.lastBlock = 0;
    if (m_seen && *m_seen == facts && m_seenLanguage == m_language) {
        return;
    }
    m_seen = facts;
    m_seenLanguage = m_language;
    for (const auto& fill : m_texts) {
        fill();
    }
    showReadings();
    refresh();
}

void FormSection::showReadings()
{
    for (const Bound& bound : m_bound) {
        bound.field->setReading(m_document.readingOf(bound.place));
    }
}

void FormSection::showFindings(const QList<Finding>& findings)
{
    for (const Bound& bound : m_bound) {
        const auto about = std::find_if(findings.cbegin(), findings.cend(), [&](const Finding& finding) {
            const auto* place = std::get_if<FactPlace>(&finding.place);
            return place != nullptr && *place == bound.place;
        });
        bound.field->setFinding(about == findings.cend() ? std::nullopt : std::optional(*about));
    }
}

bool FormSection::focusFact(const FactPlace& place)
{
    const auto found =
        std::find_if(m_bound.cbegin(), m_bound.cend(), [&](const Bound& bound) { return bound.place == place; });
    if (found == m_bound.cend()) {
        return false;
    }
    found->field->editor().setFocus(Qt::OtherFocusReason);
    return true;
}

void FormSection::change(const FactPlace& place, const QString& label, const std::function<void(Release&)>& edit)
{
    Release changed = release();
    edit(changed);
    const QString key = QStringLiteral("%1/%2/%3").arg(factKey(place.field)).arg(place.index).arg(place.subIndex);
    m_document.edit(changed, {label, key, place});
}

void FormSection::changeOnce(const FactPlace& place, const QString& label, const std::function<void(Release&)>& edit)
{
    m_document.closeStep();
    change(place, label, edit);
    m_document.closeStep();
}

FormField* FormSection::addField(FormField* field, const FactPlace& place)
{
    m_bound.append({place, field});
    return field;
}

FormField* FormSection::textField(const QString& label, const FactPlace& place,
                                  const std::function<QString(const Release&)>& read,
                                  const std::function<void(Release&, const QString&)>& write)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(factKey(place.field));
    connect(line, &QLineEdit::textEdited, this, [this, place, label, write](const QString& text) {
        change(place, label, [&](Release& changed) { write(changed, text); });
    });
    connect(line, &QLineEdit::editingFinished, this, [this] { m_document.closeStep(); });
    m_texts.append([this, line, read] {
        const QString text = read(release());
        // While somebody types, the field shows what was typed, trailing space and all.
        if (line->text().trimmed() != text.trimmed() || !line->hasFocus()) {
            line->setText(text);
            line->setCursorPosition(0);
        }
    });
    return addField(new FormField(label, line, this), place);
}

QBoxLayout* FormSection::addPair(FormField* first, FormField* second)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(first, 1, Qt::AlignTop);
    row->addWidget(second, 1, Qt::AlignTop);
    m_rows->addLayout(row);
    return row;
}

} // namespace dateline
