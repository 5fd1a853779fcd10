#include "form/date_field.h"

#include "dateline/locale/dates.h"
#include "theme/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QLocale>
#include <QMenu>
#include <QWidgetAction>

namespace dateline {

DateField::DateField(QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("For example 13 June"));
    auto* pick = addAction(icon(IconName::Calendar), QLineEdit::TrailingPosition);
    pick->setText(tr("Choose from a calendar"));
    pick->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    pick->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    pick->setShortcutContext(Qt::WidgetShortcut);
    connect(pick, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textEdited, this, [this] { read(false); });
    connect(this, &QLineEdit::editingFinished, this, [this] { read(true); });
}

// A date reads in the direction of its language, whatever that of the window.
void DateField::setLanguage(const LanguageTag& language)
{
    m_language = language;
    const bool rightToLeft = language.direction() == TextDirection::RightToLeft;
    setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

void DateField::setDates(const DateRange& dates)
{
    const bool beingTyped = hasFocus() && m_dates == dates;
    m_dates = dates;
    if (!beingTyped) {
        setText(dates.isEmpty() ? QString() : formatDateRange(dates, m_language));
        setCursorPosition(0);
        emit problemFound({});
    }
}

int DateField::widthForText() const
{
    constexpr int kFrameAndCalendar = 48;
    return fontMetrics().horizontalAdvance(text()) + kFrameAndCalendar;
}

// In the language of the release, else in that of the user, else in English.
std::optional<DateRange> DateField::understood(const QString& typed) const
{
    for (const LanguageTag& language : {m_language, LanguageTag(QLocale().bcp47Name()), LanguageTag(u"en")}) {
        if (const std::optional<DateRange> dates = readDate(typed, language, m_reference)) {
            return dates;
        }
    }
    return std::nullopt;
}

// While a date is being typed it is no date most of the time; only a finished one can be wrong.
void DateField::read(bool finished)
{
    const QString typed = text().trimmed();
    const std::optional<DateRange> dates = typed.isEmpty() ? DateRange{} : understood(typed);
    const bool suits = dates && (m_takesRanges || dates->isEmpty() || dates->isOneDay());
    if (suits) {
        const bool isNew = *dates != m_dates;
        m_dates = *dates;
        emit problemFound({});
        if (isNew) {
            emit datesEdited(m_dates);
        }
        if (finished && !dates->isEmpty()) {
            setText(formatDateRange(*dates, m_language));
        }
    } else if (finished) {
        emit problemFound(
            dates ? tr("Only one day can stand here.")
                  : tr("“%1” is no date. Write it like %2.").arg(typed, formatDate(QDate::currentDate(), m_language)));
    }
}

void DateField::openCalendar()
{
    QMenu menu(this);
    auto* calendar = new QCalendarWidget(&menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(m_dates.isEmpty() ? QDate::currentDate() : m_dates.start);
    auto* holder = new QWidgetAction(&menu);
    holder->setDefaultWidget(calendar);
    menu.addAction(holder);
    const auto take = [this, &menu](const QDate& day) {
        setText(formatDate(day, m_language));
        menu.close();
        read(true);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    calendar->setFocus();
    menu.exec(mapToGlobal(rect().bottomLeft()));
}

} // namespace dateline
