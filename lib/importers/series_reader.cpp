#include "importers/series_reader.h"

#include "importers/phrases.h"
#include "importers/readings.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace dateline::importing {

namespace {

PartialDate partialOf(const DateMention& date)
{
    if (date.range.isEmpty()) {
        return date.partial;
    }
    const QDate& day = date.range.start;
    return {day.year(), day.month(), day.day()};
}

class SeriesReader {
public:
    SeriesReader(const LanguageTag& language, ImportedRelease& imported)
        : m_language(language), m_imported(imported), m_event(imported.release.event)
    {
    }

    void read(const QList<Sentence>& sentences)
    {
        for (const Sentence& sentence : sentences) {
            if (sentence.paragraph <= 0) {
                readRound(sentence);
            }
            if (sentence.paragraph == kInHeadline) {
                readName(sentence);
            } else {
                readLevel(sentence);
                readEditions(sentence);
            }
        }
    }

private:
    void readRound(const Sentence& sentence)
    {
        const Mention* mention = sentence.first<RoundMention>();
        if (mention == nullptr || m_event.series.round != 0) {
            return;
        }
        m_event.series.round = mention->as<RoundMention>()->number;
        read(FactField::Round, sentence.words.mid(mention->span), 0.9);
    }

    // A headline like "EU-Moldova: 8th Association Council held in Chisinau" names the series around
    // the round: what stands before the colon, and what stands between round and verb or place.
    void readName(const Sentence& headline)
    {
        const Mention* round = headline.first<RoundMention>();
        if (round == nullptr) {
            return;
        }
        const Passage name =
            headline.words.mid(round->span.end(), nameEnd(headline, round->span.end()) - round->span.end());
        if (name.text().count(u' ') < 1) {
            return;
        }
        static const QRegularExpression colon(QStringLiteral(R"(^\s*(.{2,60}?)\s*:\s*$)"));
        const QRegularExpressionMatch before = colon.match(headline.text().first(round->span.offset));
        const QString whole = before.hasMatch() ? before.captured(1) + u' ' + name.text() : name.text();
        m_event.series.name.set(m_language, whole);
        m_event.name.set(m_language, whole);
        read(FactField::SeriesName, name, 0.7);
        read(FactField::EventName, name, 0.7);
    }

    [[nodiscard]] qsizetype nameEnd(const Sentence& headline, qsizetype from) const
    {
        static const QRegularExpression stop(QStringLiteral(R"(\s+(?:[-–—]\s|\()|[,;:.!?])"));
        const QString& text = headline.text();
        qsizetype end = text.size();
        if (const QRegularExpressionMatch match = stop.match(text, from); match.hasMatch()) {
            end = match.capturedStart();
        }
        if (const std::optional<Span> held = findPhrase(text, Phrase::Held, m_language, from)) {
            end = std::min(end, held->offset);
        }
        for (const Mention& mention : headline.mentions) {
            const bool ends = mention.as<CityMention>() != nullptr || mention.as<DateMention>() != nullptr;
            if (ends && mention.span.offset > from) {
                end = std::min(end, withoutPreposition(text, mention.span.offset));
            }
        }
        return withoutSpace(text, end);
    }

    static qsizetype withoutPreposition(const QString& text, qsizetype end)
    {
        static const QRegularExpression preposition(QStringLiteral(R"(\s\p{Ll}{1,4}\s*$)"));
        const QRegularExpressionMatch match = preposition.match(text.first(end));
        return match.hasMatch() ? match.capturedStart() : end;
    }

    static qsizetype withoutSpace(const QString& text, qsizetype end)
    {
        while (end > 0 && text.at(end - 1).isSpace()) {
            --end;
        }
        return end;
    }

    void readLevel(const Sentence& sentence)
    {
        const std::optional<Span> phrase = findPhrase(sentence.text(), Phrase::AtLevel, m_language);
        if (!phrase || !m_event.level.isEmpty()) {
            return;
        }
        constexpr qsizetype kLongestLevel = 90;
        static const QRegularExpression stop(QStringLiteral(R"([,.;:()])"));
        qsizetype end = sentence.text().size();
        if (const QRegularExpressionMatch match = stop.match(sentence.text(), phrase->end()); match.hasMatch()) {
            end = match.capturedStart();
        }
        for (const Phrase kind : {Phrase::Held, Phrase::HostedBy, Phrase::ChairedBy}) {
            if (const std::optional<Span> words = findPhrase(sentence.text(), kind, m_language, phrase->end())) {
                end = std::min(end, words->offset);
            }
        }
        const Passage level = sentence.words.mid(phrase->end(), end - phrase->end());
        if (!level.isEmpty() && level.size() <= kLongestLevel) {
            m_event.level.set(m_language, level.text());
            read(FactField::Level, level, 0.8);
        }
    }

    void readEditions(const Sentence& sentence)
    {
        const Mention* date = sentence.first<DateMention>();
        if (date == nullptr) {
            return;
        }
        const PartialDate when = partialOf(*date->as<DateMention>());
        const int eventYear = m_event.dates.start.year();
        if (when.isEmpty()) {
            return;
        }
        if (const std::optional<Span> next = beginning(sentence, Phrase::Next); next && !m_event.series.next) {
            if (!m_event.dates.isEmpty() && when.year >= eventYear) {
                m_event.series.next = Edition{numberIn(sentence), when, placeIn(sentence)};
                read(FactField::NextRound, sentence.words.mid(date->span), 0.8);
            }
        } else if (beginning(sentence, Phrase::Previous) && !m_event.series.previous) {
            m_event.series.previous = Edition{numberIn(sentence), when, placeIn(sentence)};
            read(FactField::PreviousRound, sentence.words.mid(date->span), 0.7);
        }
        readFirstYear(sentence, *date, when.year);
    }

    // "the first Dialogue took place in 2013": within a clause of a few words.
    void readFirstYear(const Sentence& sentence, const Mention& date, int year)
    {
        constexpr qsizetype kClause = 60;
        const std::optional<Span> first = findPhrase(sentence.text(), Phrase::First, m_language);
        const bool near = first && date.span.offset > first->offset && date.span.offset - first->end() < kClause;
        if (near && m_event.series.firstYear == 0 && m_event.series.round > 1 && year <= m_event.dates.start.year()) {
            m_event.series.firstYear = year;
            read(FactField::SeriesName, sentence.words.mid(date.span), 0.7);
        }
    }

    [[nodiscard]] std::optional<Span> beginning(const Sentence& sentence, Phrase phrase) const
    {
        constexpr qsizetype kNearStart = 12;
        const std::optional<Span> words = findPhrase(sentence.text(), phrase, m_language);
        return words && words->offset <= kNearStart ? words : std::nullopt;
    }

    static int numberIn(const Sentence& sentence)
    {
        const Mention* round = sentence.first<RoundMention>();
        return round != nullptr ? round->as<RoundMention>()->number : 0;
    }

    [[nodiscard]] Place placeIn(const Sentence& sentence) const
    {
        Place place;
        if (const Mention* mention = sentence.first<CityMention>()) {
            const auto& city = *mention->as<CityMention>();
            place.city.set(m_language, city.name);
            place.country = city.country;
            place.zone = city.zone;
        }
        return place;
    }

    void read(FactField field, const Passage& words, double confidence)
    {
        addReading(m_imported.readings, {field, 0, 0}, words, confidence);
    }

    const LanguageTag& m_language;
    ImportedRelease& m_imported;
    Event& m_event;
};

} // namespace

void readSeries(const QList<Sentence>& sentences, const LanguageTag& language, ImportedRelease& imported)
{
    SeriesReader(language, imported).read(sentences);
}

} // namespace dateline::importing
