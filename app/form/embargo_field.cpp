#include "form/embargo_field.h"

#include "dateline/locale/dates.h"
#include "form/date_field.h"
#include "theme/choice_box.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace dateline {

namespace {

enum Choice { NoEmbargo, UntilInstant };

QString zoneOf(const QDateTime& instant)
{
    return QString::fromLatin1(instant.timeZone().id());
}

} // namespace

EmbargoField::EmbargoField(QWidget* parent)
    : QWidget(parent), m_choice(new ChoiceBox(this)), m_details(new QWidget(this)), m_day(new DateField(m_details)),
      m_time(new Unwheeled<QTimeEdit>(QTime(0, 1), m_details)), m_zone(new ChoiceBox(m_details)),
      m_sentence(new QLabel(this))
{
    m_choice->addItems({tr("None, for immediate release"), tr("Until a day and time")});
    m_choice->setAccessibleName(tr("Embargo"));
    m_choice->setObjectName(QStringLiteral("embargo"));
    setFocusProxy(m_choice);
    m_day->setAccessibleName(tr("Embargo day"));
    m_time->setAccessibleName(tr("Embargo time"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_zone->setAccessibleName(tr("Time zone of the embargo"));
    m_zone->setEditable(true);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        m_zone->addItem(QString::fromLatin1(id));
    }
    setRole(m_sentence, "muted");
    m_sentence->setWordWrap(true);

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_day, 2);
    row->addWidget(m_time, 1);
    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(6);
    details->addLayout(row);
    details->addWidget(m_zone);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(m_choice);
    rows->addWidget(m_details);
    rows->addWidget(m_sentence);
    connect(m_choice, &QComboBox::activated, this, &EmbargoField::choose);
    connect(m_day, &DateField::datesEdited, this, &EmbargoField::collect);
    connect(m_time, &QTimeEdit::editingFinished, this, &EmbargoField::collect);
    connect(m_zone, &QComboBox::activated, this, &EmbargoField::collect);
}

void EmbargoField::setLanguage(const LanguageTag& language)
{
    m_language = language;
    m_day->setLanguage(language);
}

void EmbargoField::setEmbargo(const std::optional<Embargo>& embargo, const QDate& day, const QString& zone)
{
    m_embargo = embargo;
    m_proposedDay = day.isValid() ? day : QDate::currentDate();
    m_proposedZone = zone.isEmpty() ? QString::fromLatin1(QTimeZone::systemTimeZoneId()) : zone;
    m_day->setReference(m_proposedDay);
    m_choice->setCurrentIndex(embargo ? UntilInstant : NoEmbargo);
    m_details->setVisible(embargo.has_value());
    if (embargo) {
        m_day->setDates({embargo->until.date(), embargo->until.date()});
        m_time->setTime(embargo->until.time());
        m_zone->setCurrentText(zoneOf(embargo->until));
    }
    explain();
}

void EmbargoField::choose(int choice)
{
    if ((choice == UntilInstant) == m_embargo.has_value()) {
        return;
    }
    std::optional<Embargo> chosen;
    if (choice == UntilInstant) {
        chosen = Embargo{QDateTime(m_proposedDay, QTime(0, 1), QTimeZone(m_proposedZone.toLatin1())), {}};
    }
    emit embargoEdited(chosen);
}

void EmbargoField::collect()
{
    if (!m_embargo) {
        return;
    }
    Embargo changed = *m_embargo;
    const std::optional<DateRange> day = readDate(m_day->text(), m_language, m_proposedDay);
    const QTimeZone zone(m_zone->currentText().toLatin1());
    changed.until = QDateTime(day ? day->start : changed.until.date(), m_time->time(),
                              zone.isValid() ? zone : changed.until.timeZone());
    if (changed != *m_embargo) {
        emit embargoEdited(changed);
    }
}

void EmbargoField::explain()
{
    m_sentence->setVisible(m_embargo.has_value());
    if (m_embargo) {
        const QDateTime here = m_embargo->until.toLocalTime();
        const QDateTime brussels = m_embargo->until.toTimeZone(QTimeZone("Europe/Brussels"));
        m_sentence->setText(tr("Lifts on %1 here, %2 in Brussels.")
                                .arg(formatInstant(here, m_language), formatInstant(brussels, m_language)));
    }
}

} // namespace dateline
