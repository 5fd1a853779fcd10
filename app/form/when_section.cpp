#include "form/when_section.h"

#include "dateline/locale/dates.h"
#include "form/date_field.h"
#include "form/embargo_field.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr FactPlace kEventDate{FactField::EventDate};
constexpr FactPlace kReleaseDate{FactField::ReleaseDate};
constexpr FactPlace kEmbargo{FactField::Embargo};

} // namespace

WhenSection::WhenSection(ReleaseDocument& document, QWidget* parent)
    : FormSection(document, tr("When"), parent), m_eventDate(new DateField(this)), m_releaseDate(new DateField(this)),
      m_dates(nullptr), m_embargo(new EmbargoField(this))
{
    m_eventDate->setObjectName(factKey(FactField::EventDate));
    m_eventDate->setTakesRanges(true);
    m_releaseDate->setObjectName(factKey(FactField::ReleaseDate));
    auto* eventDate = addField(new FormField(tr("Event date"), m_eventDate, this), kEventDate);
    auto* releaseDate = addField(new FormField(tr("Release date"), m_releaseDate, this), kReleaseDate);
    m_dates = addPair(eventDate, releaseDate);
    rows().addWidget(addField(new FormField(tr("Embargo"), m_embargo, this), kEmbargo));
    connect(m_eventDate, &DateField::problemFound, eventDate, &FormField::setProblem);
    connect(m_releaseDate, &DateField::problemFound, releaseDate, &FormField::setProblem);
    connect(m_eventDate, &DateField::datesEdited, this, [this](const DateRange& dates) {
        change(kEventDate, tr("Event date"), [&](Release& changed) { changed.event.dates = dates; });
    });
    connect(m_releaseDate, &DateField::datesEdited, this, [this](const DateRange& dates) {
        change(kReleaseDate, tr("Release date"), [&](Release& changed) { changed.releaseDate = dates.start; });
    });
    connect(m_embargo, &EmbargoField::embargoEdited, this, [this](const std::optional<Embargo>& embargo) {
        change(kEmbargo, tr("Embargo"), [&](Release& changed) { changed.embargo = embargo; });
    });
}

void WhenSection::refresh()
{
    const QDate today = QDate::currentDate();
    const QDate& released = release().releaseDate;
    const DateRange& event = release().event.dates;
    m_eventDate->setLanguage(language());
    m_releaseDate->setLanguage(language());
    m_embargo->setLanguage(language());
    m_eventDate->setReference(released.isValid() ? released : today);
    m_releaseDate->setReference(event.isEmpty() ? today : event.start);
    const std::optional<Edition>& last = release().event.series.previous;
    const QString lastDate = last && !last->date.isEmpty() ? formatPartialDate(last->date, language()) : QString();
    m_eventDate->setPlaceholderText(lastDate.isEmpty() ? tr("For example 13 June") : lastDate);
    if (!lastDate.isEmpty() && event.isEmpty()) {
        m_eventDate->setToolTip(tr("Last time %1").arg(lastDate));
    }
    m_eventDate->setDates(event);
    m_releaseDate->setDates({released, released});
    m_embargo->setEmbargo(release().embargo, released, release().event.venue.zone);
    placeDates();
}

void WhenSection::resizeEvent(QResizeEvent* event)
{
    FormSection::resizeEvent(event);
    placeDates();
}

// A date that is cut can hide a wrong year: long ones stand under each other.
void WhenSection::placeDates()
{
    const int half = (contentsRect().width() - m_dates->spacing()) / 2;
    const bool fit = std::max(m_eventDate->widthForText(), m_releaseDate->widthForText()) <= half;
    m_dates->setDirection(fit ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace dateline
