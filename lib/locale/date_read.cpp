#include "dateline/locale/date_words.h"
#include "dateline/locale/dates.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

struct Token {
    enum class Kind { Figure, Numeric, Word, Dash, Slash };
    Kind kind = Kind::Word;
    PartialDate date; ///< Of a numeric date; a plain figure stands in `day`.
    QString word;
};

/// What one side of a range, or a single date, says so far.
struct Side {
    PartialDate date;
    bool monthMayBeWeekday = false;
};

// A figure alone is decided later: 32 and more can only be a year.
const QRegularExpression& pieces()
{
    static const QRegularExpression expression(
        QStringLiteral(R"((?<year>\d{4})(?<ys>\s?[-./]\s?)(?<ymonth>\d{1,2})\k<ys>(?<yday>\d{1,2})(?!\d)\.?)"
                       R"(|(?<first>\d{1,2})(?<s>[./-])\s?(?<second>\d{1,2})\k<s>\s?(?<third>\d{4}|\d{2})(?!\d))"
                       R"(|(?<pfirst>\d{1,2})[./](?<psecond>\d{1,2})(?!\d)\.?)"
                       R"(|(?<figure>\d+))"
                       R"(|(?<word>[\p{L}\p{M}º°'’]+))"
                       R"(|(?<hyphen>(?<=\d|\.)-(?=\p{L})))"
                       R"(|(?<dash>[-–—‒−]))"
                       R"(|(?<slash>/))"
                       R"(|(?<space>[\s,.،]+))"),
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

QString withAsciiDigits(QString text)
{
    for (QChar& character : text) {
        if (character.isDigit()) {
            character = QChar(static_cast<char16_t>(u'0' + character.digitValue()));
        }
    }
    return text;
}

bool monthFirst(const LanguageTag& language)
{
    return language.language() == u"en" && language.region() == u"US";
}

PartialDate ordered(int first, int second, int year, const LanguageTag& language)
{
    return monthFirst(language) ? PartialDate{year, first, second} : PartialDate{year, second, first};
}

Token tokenOf(const QRegularExpressionMatch& match, const LanguageTag& language)
{
    const auto number = [&match](const char16_t* name) { return match.captured(QStringView(name)).toInt(); };
    if (match.hasCaptured(u"year")) {
        return {Token::Kind::Numeric, {number(u"year"), number(u"ymonth"), number(u"yday")}, {}};
    }
    if (match.hasCaptured(u"first")) {
        const int year = number(u"third");
        return {Token::Kind::Numeric,
                ordered(number(u"first"), number(u"second"), year < 100 ? 2000 + year : year, language),
                {}};
    }
    if (match.hasCaptured(u"pfirst")) {
        return {Token::Kind::Numeric, ordered(number(u"pfirst"), number(u"psecond"), 0, language), {}};
    }
    if (match.hasCaptured(u"figure")) {
        return {Token::Kind::Figure, {0, 0, number(u"figure")}, {}};
    }
    if (match.hasCaptured(u"word")) {
        return {Token::Kind::Word, {}, match.captured(u"word")};
    }
    return {match.hasCaptured(u"dash") ? Token::Kind::Dash : Token::Kind::Slash, {}, {}};
}

/// The pieces of a text, or nothing when something in it belongs to no date.
std::optional<QList<Token>> tokensOf(const QString& text, const LanguageTag& language)
{
    QList<Token> tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        const QRegularExpressionMatch match =
            pieces().match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) {
            return std::nullopt;
        }
        at = match.capturedEnd();
        if (!match.hasCaptured(u"space") && !match.hasCaptured(u"hyphen")) {
            tokens.append(tokenOf(match, language));
        }
    }
    return tokens;
}

/// Reads tokens from left to right into one or two sides.
class Reader {
public:
    explicit Reader(const LanguageTag& language) : m_words(dateWords(language)), m_language(language) {}

    [[nodiscard]] bool read(const QList<Token>& tokens)
    {
        for (qsizetype at = 0; at < tokens.size();) {
            const qsizetype taken = take(tokens, at);
            if (taken == 0) {
                return false;
            }
            at += taken;
        }
        return true;
    }
    [[nodiscard]] const QList<Side>& sides() const { return m_sides; }
    [[nodiscard]] bool joinedByAnd() const { return m_joinedByAnd; }

private:
    qsizetype take(const QList<Token>& tokens, qsizetype at)
    {
        const Token& token = tokens[at];
        switch (token.kind) {
        case Token::Kind::Figure: return takeFigure(token.date.day) ? 1 : 0;
        case Token::Kind::Numeric: return takeNumeric(token.date) ? 1 : 0;
        case Token::Kind::Dash:
        case Token::Kind::Slash: return beginSide() ? 1 : 0;
        case Token::Kind::Word: break;
        }
        const bool pair = at + 1 < tokens.size() && tokens[at + 1].kind == Token::Kind::Word;
        if (pair && takeWord(token.word + u' ' + tokens[at + 1].word)) {
            return 2;
        }
        return takeWord(token.word) ? 1 : 0;
    }

    bool takeFigure(int value)
    {
        PartialDate& date = m_sides.last().date;
        int& part = value > 31 ? date.year : date.day;
        return value > 0 && value < 10000 && (value <= 31 || value >= 1000) && std::exchange(part, value) == 0;
    }

    bool takeNumeric(const PartialDate& date)
    {
        PartialDate& side = m_sides.last().date;
        if (side.month != 0 || side.day != 0 || date.month < 1 || date.month > 12) {
            return false;
        }
        const int year = side.year;
        side = date;
        side.year = std::max(year, date.year);
        return year == 0 || date.year == 0;
    }

    bool beginSide()
    {
        if (m_sides.size() > 1 || m_sides.last().date == PartialDate{}) {
            return false;
        }
        m_sides.append(Side{});
        return true;
    }

    bool takeWord(const QString& word)
    {
        const QString folded = foldWord(word, m_language);
        return std::any_of(m_words.begin(), m_words.end(),
                           [&](const DateWord& candidate) { return candidate.text == folded && accept(candidate); });
    }

    bool accept(const DateWord& word)
    {
        switch (word.kind) {
        case DateWordKind::Month: return takeMonth(word);
        case DateWordKind::To: return beginSide();
        case DateWordKind::And: return m_joinedByAnd = beginSide();
        case DateWordKind::From: return m_sides.size() == 1 && m_sides.last().date.day == 0;
        case DateWordKind::Ordinal: return m_sides.last().date.day != 0;
        case DateWordKind::Weekday:
        case DateWordKind::Filler:
        case DateWordKind::YearMark: return true;
        }
        return false;
    }

    // "mar. 13 giugno": the first word was a weekday after all.
    bool takeMonth(const DateWord& word)
    {
        Side& side = m_sides.last();
        if (side.date.month != 0 && !side.monthMayBeWeekday) {
            return false;
        }
        side.date.month = word.number;
        side.monthMayBeWeekday = weekdayNamed(word.text, m_language).has_value();
        return true;
    }

    QList<DateWord> m_words;
    LanguageTag m_language;
    QList<Side> m_sides{Side{}};
    bool m_joinedByAnd = false;
};

QDate dateOf(const PartialDate& date)
{
    return {date.year, date.month, date.day};
}

int orElse(int value, int other)
{
    return value != 0 ? value : other;
}

/// Both ends of what was read, with what one side leaves out taken from the other.
std::optional<DateRange> completed(PartialDate start, PartialDate end, const QDate& reference)
{
    if (start.day == 0 || end.day == 0) {
        return std::nullopt;
    }
    start.month = orElse(start.month, end.month);
    end.month = orElse(end.month, start.month);
    const bool endYearGiven = end.year != 0;
    const bool startYearGiven = start.year != 0;
    end.year = orElse(end.year, orElse(start.year, reference.year()));
    start.year = orElse(start.year, end.year);
    if (start.month > end.month && start.year == end.year) {
        // A range over the turn of the year: the year that is written belongs to its own side.
        if (!endYearGiven) {
            ++end.year;
        } else if (!startYearGiven) {
            --start.year;
        }
    }
    const DateRange range{dateOf(start), dateOf(end)};
    return range.start.isValid() && range.end.isValid() && range.start <= range.end ? std::optional(range)
                                                                                    : std::nullopt;
}

std::optional<DateRange> readIn(const QString& text, const LanguageTag& language, const QDate& reference)
{
    const std::optional<QList<Token>> tokens = tokensOf(text, language);
    Reader reader(language);
    if (!tokens || !reader.read(*tokens)) {
        return std::nullopt;
    }
    const std::optional<DateRange> range =
        completed(reader.sides().first().date, reader.sides().last().date, reference);
    const bool daysBetween = range && range->start.daysTo(range->end) > 1;
    return reader.joinedByAnd() && daysBetween ? std::nullopt : range;
}

} // namespace

std::optional<DateRange> readDate(const QString& text, const LanguageTag& language, const QDate& reference)
{
    constexpr qsizetype kLongest = 120;
    if (text.size() > kLongest) {
        return std::nullopt;
    }
    const QString plain = withAsciiDigits(text.normalized(QString::NormalizationForm_C));
    const std::optional<DateRange> range = readIn(plain, language, reference);
    return range || language.language() == u"en" ? range : readIn(plain, LanguageTag(u"en"), reference);
}

} // namespace dateline
