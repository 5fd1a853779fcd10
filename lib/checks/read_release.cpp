#include "checks/read_release.h"

#include "dateline/recognise/recogniser.h"
#include "dateline/release/edit.h"
#include "dateline/release/new_edition.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Checks)
};

bool touchesAny(const QList<Span>& spans, const Span& span)
{
    return std::any_of(spans.cbegin(), spans.cend(),
                       [&](const Span& each) { return each.offset < span.end() && span.offset < each.end(); });
}

QList<Span> matchesOf(const QRegularExpression& pattern, const QString& text)
{
    QList<Span> spans;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        spans.append({match.capturedStart(), match.capturedLength()});
    }
    return spans;
}

QList<Span> literalsIn(const QString& text)
{
    static const QRegularExpression address(
        QStringLiteral(R"((?:https?://|ftp://|mailto:|www\.)[^\s<>«»“”]++|[\w.+\-]++@[\w\-]++(?:\.[\w\-]++)++)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return matchesOf(address, text);
}

QList<Span> quotationsIn(const QString& text)
{
    static const QRegularExpression quotation(
        QStringLiteral(R"(“[^”]*+”|«[^»]*+»|„[^“”]*+[“”]|"[^"]*+"|(?<![\p{L}\p{N}])‘(?:[^’]|’(?=\p{L}))*+’)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return matchesOf(quotation, text);
}

/// Gives each text the kind and the name that a reader would.
class Naming {
public:
    explicit Naming(const LanguageVersion& version)
    {
        for (const QList<Block>* blocks : {&version.body, &version.notes}) {
            for (const Block& block : *blocks) {
                m_blocks.insert(block.id, &block);
            }
        }
    }

    ReadText named(const TextPlace& place, const InlineText& text)
    {
        ReadText result;
        result.place = place;
        result.text = text;
        result.language = place.language;
        if (place.part == TextPart::Headline) {
            result.kind = TextKind::Headline;
            result.name = Words::tr("The headline");
        } else if (place.part == TextPart::Standfirst) {
            result.kind = TextKind::Standfirst;
            result.name = Words::tr("The standfirst");
        } else {
            nameBlock(*m_blocks.value(place.block), result);
        }
        return result;
    }

private:
    void nameBlock(const Block& block, ReadText& result)
    {
        if (!block.language.isEmpty()) {
            result.language = block.language;
        }
        if (result.place.row >= 0) {
            result.kind = TextKind::Cell;
            result.name =
                Words::tr("Row %1, column %2 of the table").arg(result.place.row + 1).arg(result.place.column + 1);
        } else if (block.as<Heading>() != nullptr) {
            result.kind = TextKind::Heading;
            result.name = Words::tr("The heading “%1”").arg(block.text.plain());
        } else if (block.as<Table>() != nullptr || block.as<Figure>() != nullptr) {
            result.kind = TextKind::Caption;
            result.name = Words::tr("The caption “%1”").arg(block.text.plain());
        } else {
            result.kind = block.as<Quotation>() != nullptr ? TextKind::Quotation : TextKind::Paragraph;
            result.name = result.place.part == TextPart::Notes ? Words::tr("Note %1").arg(++m_notes)
                                                               : Words::tr("Paragraph %1").arg(++m_paragraphs);
        }
    }

    QHash<BlockId, const Block*> m_blocks;
    int m_paragraphs = 0;
    int m_notes = 0;
};

} // namespace

TextPlace ReadText::placeOf(const Span& span) const
{
    TextPlace result = place;
    result.span = span;
    return result;
}

LanguageTag ReadText::languageAt(qsizetype offset) const
{
    if (text.runs().size() <= 1 && (text.isEmpty() || text.runs().first().format.language.isEmpty())) {
        return language;
    }
    const LanguageTag marked = text.formatAt(offset).language;
    return marked.isEmpty() ? language : marked;
}

Span ReadText::sentenceAt(qsizetype offset) const
{
    const auto next = std::upper_bound(sentences.cbegin(), sentences.cend(), offset,
                                       [](qsizetype value, const Span& span) { return value < span.offset; });
    return next == sentences.cbegin() ? Span{0, plain.size()} : *std::prev(next);
}

QList<const Mention*> ReadText::mentionsIn(const Span& stretch) const
{
    QList<const Mention*> found;
    const auto first =
        std::lower_bound(mentions.cbegin(), mentions.cend(), stretch.offset,
                         [](const Mention& mention, qsizetype offset) { return mention.span.offset < offset; });
    for (auto mention = first; mention != mentions.cend() && mention->span.offset < stretch.end(); ++mention) {
        if (mention->span.end() <= stretch.end()) {
            found.append(&*mention);
        }
    }
    return found;
}

bool ReadText::isLiteral(const Span& span) const
{
    return touchesAny(literals, span);
}

bool ReadText::isQuoted(const Span& span) const
{
    return kind == TextKind::Quotation || touchesAny(quotations, span);
}

const ReadText* ReadVersion::lead() const
{
    const auto first = std::find_if(texts.cbegin(), texts.cend(), [](const ReadText& text) {
        return text.place.part == TextPart::Body && text.kind == TextKind::Paragraph;
    });
    return first == texts.cend() ? nullptr : &*first;
}

QString textKey(const TextPlace& place)
{
    return QString("%1/%2/%3/%4/%5")
        .arg(place.language.toString())
        .arg(int(place.part))
        .arg(place.block.number)
        .arg(place.row)
        .arg(place.column);
}

QList<ReadText> textsOf(const LanguageVersion& version)
{
    QList<ReadText> texts;
    Naming naming(version);
    forEachText(version, [&](const TextPlace& place, const InlineText& text) {
        const ReadText named = naming.named(place, text);
        if (!text.isEmpty()) {
            texts.append(named);
        }
    });
    return texts;
}

QString stemOf(QStringView word)
{
    constexpr qsizetype kLongestEnding = 3;
    constexpr qsizetype kLength = 5;
    return word.size() > kLongestEnding ? word.left(kLength).toString().toCaseFolded() : QString();
}

bool isUntouchedCopy(const ReadText& text, const LanguageVersion& version, const Release& release)
{
    const LanguageVersion* source = release.sourceVersion();
    if (source == nullptr || source == &version || !isCarriedOver(version, text.place)) {
        return false;
    }
    bool same = false;
    forEachText(*source, [&](const TextPlace& place, const InlineText& words) {
        const bool samePlace = place.part == text.place.part && place.block == text.place.block &&
                               place.row == text.place.row && place.column == text.place.column;
        same = same || (samePlace && words == text.text);
    });
    return same;
}

void readInto(ReadText& text, const Release& release)
{
    text.plain = text.text.plain();
    text.sentences = sentences(text.plain, text.language);
    text.words = words(text.plain, text.language);
    for (const Span& word : text.words) {
        text.stems.append(stemOf(QStringView(text.plain).mid(word.offset, word.length)));
    }
    text.reference = release.releaseDate;
    text.mentions = recognise(text.plain, {text.language, release.releaseDate, release.event.venue.country});
    text.literals = literalsIn(text.plain);
    text.quotations = quotationsIn(text.plain);
}

} // namespace dateline
