#include "importers/contact_region.h"

#include "importers/addresses.h"
#include "importers/phrases.h"

#include <algorithm>

namespace dateline::importing {

namespace {

constexpr qsizetype kLongestContactLine = 160;
constexpr qsizetype kLongestLabelLine = 90;
constexpr qsizetype kBodyParagraph = 200;
constexpr qsizetype kMostLinesWithoutAddress = 7;

class RegionFinder {
public:
    RegionFinder(const QList<SourceBlock>& blocks, const LanguageTag& language) : m_blocks(blocks)
    {
        for (const SourceBlock& block : blocks) {
            m_address.append(block.passage.size() <= kLongestContactLine &&
                             !addressesIn(block.text(), language, {}).isEmpty());
        }
    }

    QList<ContactRegion> find()
    {
        QList<ContactRegion> regions;
        for (qsizetype i = 0; i < m_blocks.size();) {
            const ContactRegion region = isLabel(i) ? labelledFrom(i) : unlabelledFrom(i);
            if (region.end > region.first) {
                regions.append(region);
                i = region.end;
            } else {
                ++i;
            }
        }
        return regions;
    }

private:
    [[nodiscard]] bool isShort(qsizetype index) const
    {
        const SourceBlock& block = m_blocks[index];
        return block.passage.size() <= kLongestContactLine && block.shape != BlockShape::Rule &&
               block.shape != BlockShape::Quotation;
    }

    [[nodiscard]] bool isLabel(qsizetype index) const
    {
        const SourceBlock& block = m_blocks[index];
        if (block.passage.size() > kLongestLabelLine) {
            return false;
        }
        const std::optional<Span> phrase = phraseAtStart(block.text(), Phrase::Contact);
        return phrase && (block.shape == BlockShape::Line || block.text().endsWith(u':') || m_address[index] ||
                          phrase->length * 2 > block.passage.size());
    }

    [[nodiscard]] bool endsRegion(qsizetype index) const
    {
        const SourceBlock& block = m_blocks[index];
        return !isShort(index) || isPhrase(block.text(), Phrase::End) || isPhrase(block.text(), Phrase::Notes) ||
               isPhrase(block.text(), Phrase::Background) || opensSection(index);
    }

    // A short line with a long paragraph behind it is the next section's heading.
    [[nodiscard]] bool opensSection(qsizetype index) const
    {
        return m_blocks[index].shape == BlockShape::Line && !m_address[index] && index + 1 < m_blocks.size() &&
               m_blocks[index + 1].passage.size() > kBodyParagraph;
    }

    // As far as the last telephone number or address that no run of other lines cuts off.
    [[nodiscard]] ContactRegion labelledFrom(qsizetype first) const
    {
        qsizetype lastAddress = m_address[first] ? first : -1;
        for (qsizetype i = first + 1; i < m_blocks.size() && !endsRegion(i); ++i) {
            if (i - std::max(lastAddress, first) > kMostLinesWithoutAddress) {
                break;
            }
            lastAddress = m_address[i] ? i : lastAddress;
        }
        const bool isSentence = lastAddress == first + 1 && isProse(lastAddress);
        if (lastAddress < 0 || isSentence) {
            return {};
        }
        return {first, endOfDetails(lastAddress + 1), true};
    }

    // What is said of a contact below its numbers.
    [[nodiscard]] qsizetype endOfDetails(qsizetype end) const
    {
        while (end < m_blocks.size() && isShort(end) && !m_blocks[end].afterBlank &&
               (phraseAtStart(m_blocks[end].text(), Phrase::Languages) ||
                phraseAtStart(m_blocks[end].text(), Phrase::Hours))) {
            ++end;
        }
        return end;
    }

    [[nodiscard]] bool isProse(qsizetype index) const
    {
        const SourceBlock& block = m_blocks[index];
        const qsizetype words = block.text().count(u' ') + 1;
        return block.shape == BlockShape::Paragraph && words > 8 && block.text().endsWith(u'.');
    }

    [[nodiscard]] qsizetype groupEnd(qsizetype first) const
    {
        qsizetype end = first + 1;
        while (end < m_blocks.size() && !m_blocks[end].afterBlank && isShort(end)) {
            ++end;
        }
        return end;
    }

    // Lines without a blank between them, all short, one of them with a number or address.
    [[nodiscard]] ContactRegion unlabelledFrom(qsizetype first) const
    {
        if (!isShort(first) || (first > 0 && !m_blocks[first].afterBlank)) {
            return {};
        }
        const qsizetype end = groupEnd(first);
        const bool whole =
            end == m_blocks.size() || m_blocks[end].afterBlank || m_blocks[end].shape == BlockShape::Rule;
        qsizetype addresses = 0;
        for (qsizetype i = first; i < end; ++i) {
            if (isProse(i)) {
                return {};
            }
            addresses += m_address[i] ? 1 : 0;
        }
        const bool dense = addresses * 6 >= end - first;
        return addresses > 0 && dense && whole ? ContactRegion{first, end, false} : ContactRegion{};
    }

    const QList<SourceBlock>& m_blocks;
    QList<bool> m_address;
};

} // namespace

QList<ContactRegion> findContactRegions(const QList<SourceBlock>& blocks, const LanguageTag& language)
{
    return RegionFinder(blocks, language).find();
}

} // namespace dateline::importing
