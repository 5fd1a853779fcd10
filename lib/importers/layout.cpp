#include "importers/layout.h"

#include "importers/contact_region.h"
#include "importers/head_reader.h"
#include "importers/phrases.h"

namespace dateline::importing {

namespace {

constexpr qsizetype kLongestHeading = 100;

bool isEndMark(const SourceBlock& block)
{
    if (block.shape == BlockShape::Rule) {
        return block.text().contains(u'#') || block.text().contains(u'*');
    }
    constexpr qsizetype kLongestEndMark = 20;
    return block.passage.size() <= kLongestEndMark && isPhrase(block.text(), Phrase::End);
}

class LayoutReader {
public:
    LayoutReader(const QList<SourceBlock>& blocks, const LanguageTag& language) : m_source(blocks), m_language(language)
    {
    }

    Layout read()
    {
        takeContacts();
        const qsizetype start = readHead(m_blocks, m_language, m_layout);
        survey();
        readText(start);
        return m_layout;
    }

private:
    void takeContacts()
    {
        qsizetype done = 0;
        for (const ContactRegion& region : findContactRegions(m_source, m_language)) {
            m_blocks.append(m_source.mid(done, region.first - done));
            const ReadContacts read =
                readContacts(m_source.mid(region.first, region.end - region.first), m_language, QString());
            m_layout.contacts.append(read.contacts);
            m_blocks.append(read.leftover);
            done = region.end;
        }
        m_blocks.append(m_source.mid(done));
    }

    void survey()
    {
        constexpr qsizetype kLongestFootnote = 300;
        for (qsizetype at = 0; at < m_blocks.size(); ++at) {
            const SourceBlock& block = m_blocks[at];
            if (block.passage.size() > kLongestFootnote || block.shape == BlockShape::ListItem) {
                m_lastOfText = at;
            }
            if (isHeading(at) && aboutSectionEnd(at) == at && !phraseAtStart(block.text(), Phrase::Contact)) {
                m_lastHeading = at;
            }
        }
    }

    void readText(qsizetype start)
    {
        QList<SourceBlock>* part = &m_layout.body;
        for (qsizetype at = start; at < m_blocks.size(); ++at) {
            const SourceBlock& block = m_blocks[at];
            if (isEndMark(block) && m_layout.endMark.isEmpty()) {
                m_layout.endMark = block.passage;
            } else if (block.shape == BlockShape::Rule) {
                continue;
            } else if (readNotesHeading(block)) {
                part = &m_layout.notes;
            } else if (isBackground(at)) {
                part = &m_layout.notes;
                part->append(asHeading(block));
            } else if (const qsizetype end = aboutSectionEnd(at); end > at) {
                readAbout(at, end, *part);
                at = end - 1;
            } else {
                part->append(isHeading(at) ? asHeading(block) : block);
            }
        }
    }

    // "Notes to editors:" alone, or with the first note behind it.
    bool readNotesHeading(const SourceBlock& block)
    {
        const std::optional<Span> words = phraseAtStart(block.text(), Phrase::Notes);
        if (!words) {
            return false;
        }
        const Passage rest = block.passage.mid(words->end());
        const bool alone = isPhrase(block.text(), Phrase::Notes);
        if (!alone && !rest.text().startsWith(u':')) {
            return false;
        }
        m_layout.labels.append(block.passage.mid(*words));
        const Passage note = rest.mid(1);
        if (!alone && !note.isEmpty()) {
            m_layout.notes.append({BlockShape::Paragraph, note, false, 1, true, {}});
        }
        return true;
    }

    // "Background" opens the notes when no other heading of the text follows.
    [[nodiscard]] bool isBackground(qsizetype at) const
    {
        return at > 0 && m_lastHeading <= at && isPhrase(m_blocks[at].text(), Phrase::Background);
    }

    [[nodiscard]] bool isHeading(qsizetype at) const
    {
        const SourceBlock& block = m_blocks[at];
        const QString& text = block.text();
        if (block.shape != BlockShape::Line || text.size() > kLongestHeading || at + 1 >= m_blocks.size() ||
            !text.front().isLetterOrNumber() || text.contains(u'|') || text.contains(u'\t') || text.contains(u'@')) {
            return false;
        }
        const BlockShape next = m_blocks[at + 1].shape;
        return next == BlockShape::Paragraph || next == BlockShape::Quotation ||
               (next == BlockShape::ListItem && block.afterBlank);
    }

    static SourceBlock asHeading(SourceBlock block)
    {
        block.shape = BlockShape::Heading;
        return block;
    }

    // "About X" and the paragraphs under it; `at` itself when there is no such section here.
    [[nodiscard]] qsizetype aboutSectionEnd(qsizetype at) const
    {
        constexpr qsizetype kMostWords = 8;
        const QString& text = m_blocks[at].text();
        const std::optional<Span> words = findPhrase(text, Phrase::About, m_language);
        if (!isHeading(at) || !words || words->offset != 0 || words->end() == text.size() ||
            text.count(u' ') >= kMostWords) {
            return at;
        }
        qsizetype end = at + 1;
        while (end < m_blocks.size() && m_blocks[end].shape == BlockShape::Paragraph &&
               !phraseAtStart(m_blocks[end].text(), Phrase::Contact) &&
               !phraseAtStart(m_blocks[end].text(), Phrase::Notes)) {
            ++end;
        }
        return end > at + 1 ? end : at;
    }

    // The last such section is the issuer's own; earlier ones belong to the text.
    void readAbout(qsizetype at, qsizetype end, QList<SourceBlock>& part)
    {
        const SourceBlock& heading = m_blocks[at];
        const std::optional<Span> words = findPhrase(heading.text(), Phrase::About, m_language);
        m_layout.boilerplateSubject = heading.passage.mid(words->end());
        if (m_lastOfText < end) {
            m_layout.boilerplateHeading = heading.passage;
            m_layout.boilerplate = m_blocks.mid(at + 1, end - at - 1);
            return;
        }
        part.append(asHeading(heading));
        part.append(m_blocks.mid(at + 1, end - at - 1));
    }

    const QList<SourceBlock>& m_source;
    const LanguageTag& m_language;
    QList<SourceBlock> m_blocks;
    qsizetype m_lastHeading = -1; ///< The last that is neither "About X" nor "Contact".
    qsizetype m_lastOfText = -1;  ///< The last block longer than a footnote.
    Layout m_layout;
};

} // namespace

Layout readLayout(const QList<SourceBlock>& blocks, const LanguageTag& language)
{
    return LayoutReader(blocks, language).read();
}

} // namespace dateline::importing
