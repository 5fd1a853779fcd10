#include "typeset/line_breaker.h"

#include <unicode/brkiter.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace dateline {

namespace {

// Costs are squares of the white space's share of the line, so 0.01 is a tenth of a line.
constexpr double kLineCost = 0.01;
constexpr double kPoorBreakCost = 0.06; ///< A break that splits what belongs together.
// Readers of the pages' text take a hyphen at a line's end for one that was set to break a word.
constexpr double kHyphenCost = 0.5;
constexpr double kShortLastLineCost = 0.05;
constexpr double kShortLastLine = 0.12; ///< Share of the width.
constexpr double kOverfullCost = 100;

using Breaks = std::unique_ptr<icu::BreakIterator>;

icu::Locale localeOf(const Passage& passage)
{
    const LanguageTag language = passage.stretches.isEmpty() ? LanguageTag() : passage.stretches.first().language;
    return icu::Locale(language.toString().toLatin1().replace('-', '_').constData());
}

bool isInitialOrTitle(QStringView word)
{
    const bool upper = !word.isEmpty() && word.front().isUpper();
    return upper && (word.size() <= 3 || (word.size() <= 5 && word.endsWith(u'.')));
}

bool isShortNumber(QStringView word)
{
    return !word.isEmpty() && word.size() <= 3 && word.front().isDigit() && word.back().isDigit();
}

bool isDash(QChar unit)
{
    return unit == QChar(0x2013) || unit == QChar(0x2014);
}

// "13 | June", "Mr | Nowak", "a | word", "word | – word" read badly apart.
bool isPoorBreak(const QString& text, qsizetype position)
{
    const qsizetype end = inkEnd(text, 0, position);
    if (end == position || position >= text.size()) {
        return false;
    }
    const qsizetype start = text.lastIndexOf(u' ', end - 1) + 1;
    const QStringView before = QStringView(text).mid(start, end - start);
    const QChar next = text[position];
    const bool joinsNext = isShortNumber(before) && (next.isLetter() || next.isDigit());
    const bool joinsName = isInitialOrTitle(before) && next.isUpper();
    const bool lonelyLetter = before.size() == 1 && before.front().isLetter();
    return isDash(next) || joinsNext || joinsName || lonelyLetter;
}

double breakCost(const QString& text, qsizetype position)
{
    const bool hyphenated = position > 0 && position < text.size() && text[position - 1] == u'-';
    return hyphenated ? kHyphenCost : isPoorBreak(text, position) ? kPoorBreakCost : 0;
}

struct Opportunity {
    qsizetype position = 0;
    double inked = 0; ///< Width from the passage's start, white space before the break left out.
    double total = 0; ///< The same with it.
    double cost = 0;  ///< Of a line end here.
};

class LineBreaker {
public:
    LineBreaker(const Passage& passage, const std::vector<double>& advances, double width)
        : m_text(passage.text), m_width(width), m_sums(advances.size() + 1, 0)
    {
        for (size_t i = 0; i < advances.size(); ++i) {
            m_sums[i + 1] = m_sums[i] + advances[i];
        }
        collect(passage);
    }

    /// Least cost for lines of `width`; a smaller width than the passage's gives even lines.
    [[nodiscard]] std::vector<qsizetype> best(double width) const
    {
        const size_t count = m_opportunities.size();
        std::vector<double> cost(count, std::numeric_limits<double>::infinity());
        std::vector<size_t> from(count, 0);
        cost[0] = 0;
        for (size_t to = 1; to < count; ++to) {
            for (size_t start = to; start-- > 0;) {
                const double inked = m_opportunities[to].inked - m_opportunities[start].total;
                if (inked > width && start + 1 < to) {
                    break;
                }
                const double sum = cost[start] + costOf(inked, start, to, width);
                if (sum < cost[to]) {
                    cost[to] = sum;
                    from[to] = start;
                }
            }
        }
        return walked(from);
    }

private:
    void collect(const Passage& passage)
    {
        const icu::UnicodeString source(false, reinterpret_cast<const char16_t*>(m_text.utf16()),
                                        static_cast<int32_t>(m_text.size()));
        UErrorCode status = U_ZERO_ERROR;
        const Breaks lines(icu::BreakIterator::createLineInstance(localeOf(passage), status));
        m_opportunities.push_back({});
        if (U_FAILURE(status)) {
            add(m_text.size());
            return;
        }
        lines->setText(source);
        lines->first();
        for (int32_t next = lines->next(); next != icu::BreakIterator::DONE; next = lines->next()) {
            if (inkedAt(next) - m_opportunities.back().total > m_width) {
                addWithin(source, passage, next);
            }
            add(next);
        }
    }

    // A long address or word may be cut anywhere between graphemes.
    void addWithin(const icu::UnicodeString& source, const Passage& passage, qsizetype end)
    {
        UErrorCode status = U_ZERO_ERROR;
        const Breaks graphemes(icu::BreakIterator::createCharacterInstance(localeOf(passage), status));
        if (U_FAILURE(status)) {
            return;
        }
        graphemes->setText(source);
        const auto start = static_cast<int32_t>(m_opportunities.back().position);
        for (int32_t next = graphemes->following(start); next != icu::BreakIterator::DONE && next < end;
             next = graphemes->next()) {
            add(next);
        }
    }

    void add(qsizetype position)
    {
        m_opportunities.push_back(
            {position, inkedAt(position), m_sums[static_cast<size_t>(position)], breakCost(m_text, position)});
    }

    [[nodiscard]] double inkedAt(qsizetype position) const
    {
        return m_sums[static_cast<size_t>(inkEnd(m_text, 0, position))];
    }

    [[nodiscard]] double costOf(double inked, size_t start, size_t to, double width) const
    {
        const bool last = to + 1 == m_opportunities.size();
        const double slack = std::max(0.0, width - inked) / width;
        const double overfull = inked > width ? kOverfullCost : 0;
        if (last) {
            return overfull + (start > 0 && inked < width * kShortLastLine ? kShortLastLineCost : 0);
        }
        return overfull + slack * slack + kLineCost + m_opportunities[to].cost;
    }

    [[nodiscard]] std::vector<qsizetype> walked(const std::vector<size_t>& from) const
    {
        std::vector<qsizetype> ends;
        for (size_t at = from.size() - 1; at > 0; at = from[at]) {
            ends.push_back(m_opportunities[at].position);
        }
        std::reverse(ends.begin(), ends.end());
        return ends;
    }

    const QString& m_text;
    double m_width;
    std::vector<double> m_sums;
    std::vector<Opportunity> m_opportunities;
};

// The narrowest measure that takes no more lines gives lines of like length.
std::vector<qsizetype> balanced(const LineBreaker& breaker, double width)
{
    std::vector<qsizetype> ends = breaker.best(width);
    double low = width / 2;
    double high = width;
    for (int step = 0; step < 6 && ends.size() > 1; ++step) {
        const double middle = (low + high) / 2;
        std::vector<qsizetype> narrower = breaker.best(middle);
        if (narrower.size() <= ends.size()) {
            ends = std::move(narrower);
            high = middle;
        } else {
            low = middle;
        }
    }
    return ends;
}

} // namespace

qsizetype inkEnd(const QString& text, qsizetype start, qsizetype end)
{
    while (end > start && isSpace(text[end - 1].unicode())) {
        --end;
    }
    return end;
}

std::vector<qsizetype> chooseBreaks(const Passage& passage, const std::vector<double>& advances, double width,
                                    BreakStyle style)
{
    const LineBreaker breaker(passage, advances, width);
    return style == BreakStyle::Balanced ? balanced(breaker, width) : breaker.best(width);
}

} // namespace dateline
