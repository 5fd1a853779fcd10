#include "importers/head_reader.h"

#include "dateline/recognise/recogniser.h"
#include "importers/dateline_reader.h"
#include "importers/phrases.h"

#include <algorithm>

namespace dateline::importing {

namespace {

constexpr qsizetype kLongestHeadLine = 200;
constexpr qsizetype kLongestHeadline = 260;
constexpr qsizetype kLongestByline = 70;
constexpr qsizetype kLongestStandfirst = 350;
constexpr qsizetype kLongestSummary = 220;

bool tellsTime(const Passage& line, const LanguageTag& language)
{
    const QList<Mention> mentions = recognise(line.text(), {language, {}, {}});
    return std::any_of(mentions.begin(), mentions.end(), [](const Mention& mention) {
        return mention.as<DateMention>() != nullptr || mention.as<TimeMention>() != nullptr;
    });
}

class HeadReader {
public:
    HeadReader(QList<SourceBlock>& blocks, const LanguageTag& language, Layout& layout)
        : m_blocks(blocks), m_language(language), m_layout(layout)
    {
    }

    qsizetype read()
    {
        qsizetype at = 0;
        while (at < m_blocks.size() && readBlock(at)) {
            ++at;
        }
        if (at < m_blocks.size()) {
            takeDateline(m_blocks[at]);
        }
        return at;
    }

private:
    // False where the text begins.
    bool readBlock(qsizetype at)
    {
        const SourceBlock& block = m_blocks[at];
        if (block.shape == BlockShape::Rule) {
            return true;
        }
        if (block.shape == BlockShape::ListItem) {
            return false;
        }
        if (block.passage.size() <= kLongestHeadLine && (readStatus(block.passage) || readData(block))) {
            m_dataSinceHeadline = true;
            return true;
        }
        return readTitle(at);
    }

    bool readStatus(const Passage& line)
    {
        if (const std::optional<Span> words = phraseAtStart(line.text(), Phrase::Immediate)) {
            setOnce(m_layout.immediate, line);
            adopt(readHeadLine(line.mid(words->end()), m_language), line);
            m_statusSeen = true;
            return true;
        }
        // "embargo" inside a sentence may be a ban on trade; the longer phrases are not.
        constexpr qsizetype kUnmistakable = 9;
        std::optional<Span> words = phraseAtStart(line.text(), Phrase::Embargo);
        if (!words) {
            words = findPhrase(line.text(), Phrase::Embargo);
            words = words && words->length >= kUnmistakable ? words : std::nullopt;
        }
        if (!words || (!tellsTime(line, m_language) && line.size() > words->length + 20)) {
            return false;
        }
        setOnce(m_layout.embargo, line);
        m_statusSeen = true;
        return true;
    }

    bool readData(const SourceBlock& block)
    {
        const HeadLine line = readHeadLine(block.passage, m_language);
        if (line.isData()) {
            adopt(line, block.passage);
            m_statusSeen = m_statusSeen || line.kind;
            return true;
        }
        const bool dateFirst = !line.date.isEmpty() && block.text().startsWith(line.dateWords.text());
        const bool besideDate = !line.date.isEmpty() && (dateFirst || !m_layout.headline.isEmpty());
        if (!besideDate || !m_layout.byline.isEmpty() || block.shape != BlockShape::Line ||
            line.rest.size() > kLongestByline) {
            return false;
        }
        adopt(line, line.dateWords);
        m_layout.byline = line.rest;
        return true;
    }

    void setOnce(Passage& fact, const Passage& words)
    {
        if (fact.isEmpty()) {
            fact = words;
        } else {
            m_layout.restated.append(words);
        }
    }

    void adopt(const HeadLine& line, const Passage& whole)
    {
        if (line.kind) {
            m_layout.kind = m_layout.kind.value_or(*line.kind);
            setOnce(m_layout.kindWords, whole);
        }
        if (!line.date.isEmpty()) {
            m_layout.releaseDate = m_layout.releaseDate.isValid() ? m_layout.releaseDate : line.date.start;
            setOnce(m_layout.dateWords, line.kind ? line.dateWords : whole);
        }
        if (!line.reference.isEmpty()) {
            setOnce(m_layout.reference, line.reference);
            const bool alone = !line.kind && line.date.isEmpty() && line.place.isEmpty();
            setOnce(m_layout.referenceWords, alone ? whole : line.reference);
        }
        if (!line.place.isEmpty()) {
            adoptPlace(line, whole);
        }
    }

    void adoptPlace(const HeadLine& line, const Passage& whole)
    {
        if (m_layout.place.isEmpty()) {
            m_layout.city = line.city;
            m_layout.country = line.country;
        }
        setOnce(m_layout.place, line.date.isEmpty() && !line.kind ? whole : line.place);
    }

    bool readTitle(qsizetype at)
    {
        const SourceBlock& block = m_blocks[at];
        if (m_layout.headline.isEmpty()) {
            if (block.passage.size() > kLongestHeadline || readDateline(block.passage, m_language)) {
                return false;
            }
            m_layout.headline = block.passage;
            m_dataSinceHeadline = false;
            m_statusSeen = false;
            return true;
        }
        if (block.text().compare(m_layout.headline.text(), Qt::CaseInsensitive) == 0) {
            m_layout.repetitions.append(block.passage);
            return true;
        }
        if (headlineNamesIssuer(at)) {
            m_layout.issuer = m_layout.headline;
            m_layout.headline = block.passage;
            m_dataSinceHeadline = false;
            return true;
        }
        if (m_layout.standfirst.isEmpty() && isStandfirst(at)) {
            m_layout.standfirst = block.passage;
            return true;
        }
        return false;
    }

    // "Ministry of … / Press release / Title": what came first was the letterhead.
    [[nodiscard]] bool headlineNamesIssuer(qsizetype at) const
    {
        constexpr qsizetype kMostWords = 6;
        const SourceBlock& block = m_blocks[at];
        if (block.shape != BlockShape::Line || !m_layout.issuer.isEmpty() || !m_dataSinceHeadline) {
            return false;
        }
        const QString& first = m_layout.headline.text();
        const QList<Mention> mentions = recognise(first, {m_language, {}, {}});
        const bool organisation = std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
            return mention.as<OrganisationMention>() != nullptr && mention.span.length * 10 >= first.size() * 8;
        });
        return organisation || (m_statusSeen && first.count(u' ') < kMostWords);
    }

    [[nodiscard]] bool isStandfirst(qsizetype at) const
    {
        const SourceBlock& block = m_blocks[at];
        if (block.passage.size() > kLongestStandfirst || at + 1 >= m_blocks.size() ||
            block.shape == BlockShape::Quotation || readDateline(block.passage, m_language)) {
            return false;
        }
        const SourceBlock& next = m_blocks[at + 1];
        if (next.shape == BlockShape::ListItem || next.shape == BlockShape::Rule) {
            return false;
        }
        if (readDateline(next.passage, m_language) || readHeadLine(next.passage, m_language).isData()) {
            return true;
        }
        if (m_dataSinceHeadline) {
            return false;
        }
        if (block.shape == BlockShape::Line) {
            constexpr qsizetype kFewestWords = 5;
            return !block.afterBlank || block.text().count(u' ') + 1 >= kFewestWords;
        }
        return block.passage.size() <= kLongestSummary && sentences(block.text(), m_language).size() == 1 &&
               next.shape != BlockShape::Quotation;
    }

    void takeDateline(SourceBlock& first)
    {
        if (const std::optional<ReadDateline> dateline = readDateline(first.passage, m_language)) {
            adopt(dateline->line, dateline->words);
            first.passage = first.passage.mid(dateline->textStart);
        }
    }

    QList<SourceBlock>& m_blocks;
    const LanguageTag& m_language;
    Layout& m_layout;
    bool m_dataSinceHeadline = false;
    bool m_statusSeen = false; ///< A kind or status line since the headline.
};

} // namespace

qsizetype readHead(QList<SourceBlock>& blocks, const LanguageTag& language, Layout& layout)
{
    return HeadReader(blocks, language, layout).read();
}

} // namespace dateline::importing
