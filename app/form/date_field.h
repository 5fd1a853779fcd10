#pragma once

#include "dateline/base/dates.h"
#include "dateline/text/language.h"

#include <QLineEdit>

#include <optional>

namespace dateline {

/// A line that takes a day, or several in a row, as people write them, and a calendar to pick
/// one from.
class DateField : public QLineEdit {
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);

    void setLanguage(const LanguageTag& language);
    /// Completes dates without a year.
    void setReference(const QDate& reference) { m_reference = reference; }
    /// Whether several days may be given.
    void setTakesRanges(bool takes) { m_takesRanges = takes; }
    void setDates(const DateRange& dates);
    /// The width at which all that is written in it shows.
    [[nodiscard]] int widthForText() const;

signals:
    /// Somebody gave a date, or took it away.
    void datesEdited(const dateline::DateRange& dates);
    /// What was typed is no date; empty: it is.
    void problemFound(const QString& problem);

private:
    [[nodiscard]] std::optional<DateRange> understood(const QString& typed) const;
    void read(bool finished);
    void openCalendar();

    LanguageTag m_language;
    QDate m_reference;
    DateRange m_dates;
    bool m_takesRanges = false;
};

} // namespace dateline
