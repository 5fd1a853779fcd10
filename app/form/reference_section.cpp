#include "form/reference_section.h"

#include "dateline/locale/dates.h"
#include "theme/choice_box.h"

#include <QIntValidator>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace dateline {

namespace {

constexpr int kHighestRound = 999;

/// Reads "2024", "2024-05" and whole dates of the language.
PartialDate readPartialDate(const QString& text, const LanguageTag& language)
{
    static const QRegularExpression yearAndMonth(QStringLiteral("^(\\d{4})(?:-(\\d{1,2}))?$"));
    const QRegularExpressionMatch match = yearAndMonth.match(text.trimmed());
    if (match.hasMatch()) {
        return {match.captured(1).toInt(), match.captured(2).toInt(), 0};
    }
    const std::optional<DateRange> day = readDate(text.trimmed(), language, {});
    return day ? PartialDate{day->start.year(), day->start.month(), day->start.day()} : PartialDate{};
}

} // namespace

ReferenceSection::ReferenceSection(ReleaseDocument& document, QWidget* parent)
    : FormSection(document, tr("Reference"), parent), m_kind(new ChoiceBox(this))
{
    addPair(roundField(), nextField());
    rows().addWidget(textField(
        tr("Series"), {FactField::SeriesName},
        [this](const Release& from) { return from.event.series.name.in(language()); },
        [this](Release& to, const QString& text) { to.event.series.name.set(language(), text.trimmed()); }));
    m_kind->addItems({tr("Press release"), tr("Statement"), tr("Media advisory"), tr("Speech"), tr("Remarks")});
    m_kind->setObjectName(factKey(FactField::Kind));
    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        changeOnce({FactField::Kind}, tr("Kind of release"),
                   [&](Release& changed) { changed.kind = static_cast<ReleaseKind>(kind); });
    });
    auto* reference = textField(
        tr("Reference number"), {FactField::Reference}, [](const Release& from) { return from.reference; },
        [](Release& to, const QString& text) { to.reference = text.trimmed(); });
    addPair(addField(new FormField(tr("Kind"), m_kind, this), {FactField::Kind}), reference);
    rows().addWidget(textField(
        tr("Issuer"), {FactField::Issuer}, [this](const Release& from) { return from.issuer.name.in(language()); },
        [this](Release& to, const QString& text) { to.issuer.name.set(language(), text.trimmed()); }));
    rows().addWidget(textField(
        tr("Byline"), {FactField::Byline}, [this](const Release& from) { return from.byline.in(language()); },
        [this](Release& to, const QString& text) { to.byline.set(language(), text.trimmed()); }));
}

FormField* ReferenceSection::roundField()
{
    auto* round = textField(
        tr("Round"), {FactField::Round},
        [](const Release& from) {
            return from.event.series.round > 0 ? QString::number(from.event.series.round) : QString();
        },
        [](Release& to, const QString& text) { to.event.series.round = text.toInt(); });
    static_cast<QLineEdit&>(round->editor()).setValidator(new QIntValidator(1, kHighestRound, round));
    return round;
}

FormField* ReferenceSection::nextField()
{
    auto* line = textField(
        tr("Next round"), {FactField::NextRound},
        [this](const Release& from) {
            const std::optional<Edition>& next = from.event.series.next;
            return next && !next->date.isEmpty() ? formatPartialDate(next->date, language()) : QString();
        },
        [this](Release& to, const QString& text) {
            Edition next = to.event.series.next.value_or(Edition{});
            next.date = readPartialDate(text, language());
            to.event.series.next = next == Edition{} ? std::nullopt : std::optional(next);
        });
    static_cast<QLineEdit&>(line->editor()).setPlaceholderText(tr("Year or date"));
    return line;
}

void ReferenceSection::refresh()
{
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(static_cast<int>(release().kind));
}

} // namespace dateline
