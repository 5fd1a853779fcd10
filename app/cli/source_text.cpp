#include "source_text.h"

#include "dateline/release/edit.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace dateline::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::cli::SourceText)
};

constexpr const char* kByteOrderMark = "\xEF\xBB\xBF";

/// The characters of a text without white space, and where each stands: what wrapping and
/// indenting leave alone.
struct Letters {
    explicit Letters(const QString& text)
    {
        for (qsizetype offset = 0; offset < text.size(); ++offset) {
            if (!text.at(offset).isSpace()) {
                characters += text.at(offset);
                offsets.append(offset);
            }
        }
    }

    /// How many letters stand before an offset.
    [[nodiscard]] qsizetype before(qsizetype offset) const
    {
        return std::lower_bound(offsets.cbegin(), offsets.cend(), offset) - offsets.cbegin();
    }

    QString characters;
    QList<qsizetype> offsets;
};

/// One text of the release within the source.
class Alignment {
public:
    Alignment(const Letters& source, const Letters& block, qsizetype start)
        : m_source(source), m_block(block), m_start(start)
    {
    }

    [[nodiscard]] Span spanOf(const Span& span) const
    {
        const qsizetype start = offsetOf(span.offset, m_block.before(span.offset));
        if (span.length == 0) {
            return {start, 0};
        }
        const qsizetype last = span.end() - 1;
        return {start, offsetOf(last, m_block.before(last)) + 1 - start};
    }

private:
    /// White space is counted from the letter before it.
    [[nodiscard]] qsizetype offsetOf(qsizetype offset, qsizetype letters) const
    {
        const bool isLetter = letters < m_block.offsets.size() && m_block.offsets.at(letters) == offset;
        if (isLetter) {
            return m_source.offsets.at(m_start + letters);
        }
        return letters == 0 ? m_source.offsets.at(m_start)
                            : m_source.offsets.at(m_start + letters - 1) + offset - m_block.offsets.at(letters - 1);
    }

    const Letters& m_source;
    const Letters& m_block;
    qsizetype m_start;
};

/// A line may end between two words of a fix, but white space is only replaced where it is the same.
bool reads(const QString& found, const QString& expected)
{
    return found == expected || (!expected.trimmed().isEmpty() && found.simplified() == expected.simplified());
}

bool isIn(const TextFix& fix, const TextPlace& place)
{
    return fix.place.language == place.language && fix.place.part == place.part && fix.place.block == place.block &&
           fix.place.row == place.row && fix.place.column == place.column;
}

struct Change {
    Span span;
    const TextFix* fix = nullptr;
};

QList<Change> placed(const QString& text, const Release& release, const QList<TextFix>& fixes)
{
    const Letters source(text);
    QList<Change> changes;
    qsizetype next = 0;
    const auto place = [&](const TextPlace& where, const InlineText& words) {
        const Letters block(words.plain());
        const qsizetype start = block.characters.isEmpty() ? -1 : source.characters.indexOf(block.characters, next);
        if (start < 0) {
            return;
        }
        next = start + block.characters.size();
        const Alignment alignment(source, block, start);
        for (const TextFix& fix : fixes) {
            const Span span = isIn(fix, where) ? alignment.spanOf(fix.place.span) : Span{-1, 0};
            if (span.offset >= 0 && reads(text.mid(span.offset, span.length), fix.expected)) {
                changes.append({span, &fix});
            }
        }
    };
    for (const LanguageVersion& version : release.versions) {
        forEachText(version, place);
    }
    return changes;
}

} // namespace

Expected<SourceText> SourceText::fromUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8);
    SourceText source;
    source.m_text = decoder(bytes);
    source.m_byteOrderMark = bytes.startsWith(kByteOrderMark);
    if (decoder.hasError()) {
        return failure({ErrorKind::Format, Words::tr("The text is not UTF-8, so it was not changed."),
                        Words::tr("Save it as UTF-8, or import it and fix the .dateline file.")});
    }
    return source;
}

QList<TextFix> SourceText::apply(const Release& release, const QList<TextFix>& fixes)
{
    QList<Change> changes = placed(m_text, release, fixes);
    std::sort(changes.begin(), changes.end(),
              [](const Change& left, const Change& right) { return left.span.offset > right.span.offset; });
    QList<TextFix> made;
    for (const Change& change : changes) {
        m_text.replace(change.span.offset, change.span.length, change.fix->replacement);
        made.prepend(*change.fix);
    }
    return made;
}

QByteArray SourceText::toUtf8() const
{
    return (m_byteOrderMark ? QByteArray(kByteOrderMark) : QByteArray()) + m_text.toUtf8();
}

} // namespace dateline::cli
