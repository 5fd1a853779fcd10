#include "importers/head_line.h"

#include "dateline/recognise/recogniser.h"
#include "importers/phrases.h"
#include "importers/understood.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace dateline::importing {

namespace {

constexpr std::array<std::pair<Phrase, ReleaseKind>, 5> kKinds{{
    {Phrase::Advisory, ReleaseKind::MediaAdvisory},
    {Phrase::PressRelease, ReleaseKind::PressRelease},
    {Phrase::Statement, ReleaseKind::Statement},
    {Phrase::Speech, ReleaseKind::Speech},
    {Phrase::Remarks, ReleaseKind::Remarks},
}};

class HeadLineReader {
public:
    HeadLineReader(const Passage& line, const LanguageTag& language)
        : m_line(line), m_language(language), m_understood(line)
    {
    }

    HeadLine read()
    {
        readKind();
        readMentions();
        readReference();
        m_result.rest = m_understood.remainder();
        if (m_result.saysSomething()) {
            takeLabels();
        }
        return m_result;
    }

private:
    void readKind()
    {
        for (const auto& [phrase, kind] : kKinds) {
            if (const std::optional<Span> words = phraseAtStart(m_understood.open(), phrase)) {
                m_result.kind = kind;
                m_result.kindWords = m_line.mid(*words);
                m_understood.take(*words);
                return;
            }
        }
    }

    void readMentions()
    {
        for (const Mention& mention : recognise(m_line.text(), {m_language, {}, {}})) {
            const auto* date = mention.as<DateMention>();
            if (date != nullptr && !date->relative && date->yearStated && !date->range.isEmpty()) {
                readDate(mention.span, *date);
            } else if (mention.as<TimeMention>() != nullptr) {
                m_understood.take(mention.span);
            } else if (const auto* city = mention.as<CityMention>()) {
                readPlace(mention.span, *city);
            } else if (const auto* country = mention.as<CountryMention>()) {
                readCountry(mention.span, *country);
            }
        }
    }

    void readDate(Span span, const DateMention& date)
    {
        if (m_result.date.isEmpty()) {
            m_result.date = date.range;
            m_result.dateWords = m_line.mid(span);
        }
        m_understood.take(span);
    }

    void readPlace(Span span, const CityMention& city)
    {
        if (!m_result.city) {
            m_result.city = city;
            m_result.country = city.country;
            m_result.place = m_line.mid(span);
            m_understood.take(span);
        }
    }

    void readCountry(Span span, const CountryMention& country)
    {
        if (country.code == QLatin1String("EU")) {
            return;
        }
        m_result.country = country.code;
        if (m_result.city) {
            m_understood.take(span);
        }
    }

    void readReference()
    {
        static const QRegularExpression number(QStringLiteral(R"(\S*\d\S*)"));
        static const QRegularExpression bare(
            QStringLiteral(R"((?<!\S)\(?(?:[\p{Lu}]{2,12}[/_-])+\d+(?:[/_-]\d+)*\)?(?!\S))"));
        std::optional<Span> label = findPhrase(m_understood.open(), Phrase::Reference);
        const QRegularExpressionMatch match =
            label ? number.match(m_understood.open(), label->end()) : bare.match(m_understood.open());
        if (!match.hasMatch() || (label && match.capturedStart() > label->end() + 5)) {
            return;
        }
        const Span words{match.capturedStart(), match.capturedLength()};
        m_result.reference = m_line.mid(words);
        m_understood.take(words);
        if (label) {
            m_understood.take(*label);
        }
    }

    // "vom", "on", "Datum": nothing when they stand between facts, but words of a byline keep theirs.
    void takeLabels()
    {
        for (const Phrase label : {Phrase::DateLabel, Phrase::PlaceLabel, Phrase::Clock}) {
            while (const std::optional<Span> words = findPhrase(m_understood.open(), label)) {
                m_understood.take(*words);
            }
        }
        const Passage rest = m_understood.remainder();
        if (rest.isEmpty()) {
            m_result.rest = {};
        } else if (mayBePlace(rest)) {
            m_result.place = rest;
            m_result.rest = {};
        }
    }

    // A place the gazetteer lacks: a few capitalised words before a date.
    [[nodiscard]] bool mayBePlace(const Passage& rest) const
    {
        constexpr qsizetype kLongest = 40;
        const bool beforeDate = !m_result.date.isEmpty() &&
                                m_line.text().indexOf(rest.text()) < m_line.text().indexOf(m_result.dateWords.text());
        return beforeDate && !m_result.city && rest.size() <= kLongest && rest.text().front().isUpper() &&
               rest.text().count(u' ') <= 2 && !rest.text().contains(u'.') && !findPhrase(rest.text(), Phrase::Desk);
    }

    const Passage& m_line;
    const LanguageTag& m_language;
    Understood m_understood;
    HeadLine m_result;
};

} // namespace

bool HeadLine::saysSomething() const
{
    return kind || !date.isEmpty() || !reference.isEmpty() || city;
}

HeadLine readHeadLine(const Passage& line, const LanguageTag& language)
{
    return HeadLineReader(line, language).read();
}

ReleaseKind kindOfTitle(QStringView title)
{
    for (const auto& [phrase, kind] : kKinds) {
        const bool tellsAnywhere = kind == ReleaseKind::Speech || kind == ReleaseKind::Remarks;
        if (phraseAtStart(title, phrase) || (tellsAnywhere && findPhrase(title, phrase))) {
            return kind;
        }
    }
    return ReleaseKind::PressRelease;
}

} // namespace dateline::importing
