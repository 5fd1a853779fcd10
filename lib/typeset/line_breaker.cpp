#include "typeset/line_breaker.h"

#include <algorithm>
#include <limits>

namespace dateline {

namespace {

// Costs are squares of the white space's share of the line, so 0.01 is a tenth of a line.
constexpr double kLineCost = 0.01;
constexpr double kShortLastLineCost = 0.05;
constexpr double kShortLastLine = 0.12; ///< Share of the width.
constexpr double kOverfullCost = 100;
constexpr double kStackedHyphensCost = 0.1;
constexpr double kStretch = 0.5; ///< Share of its spaces by which a justified line stretches gladly.

bool isStretchable(QChar unit)
{
    return unit == u' ' || unit == QChar::Nbsp;
}

class LineBreaker {
public:
    LineBreaker(const std::vector<BreakOpportunity>& opportunities, const Measures& measures, const LineMeasure& line)
        : m_measures(measures), m_line(line)
    {
        m_ends.reserve(opportunities.size() + 1);
        m_ends.push_back({{}, 0, 0});
        for (const BreakOpportunity& end : opportunities) {
            const double hyphen = end.divides ? line.hyphen : 0;
            m_ends.push_back({end, measures.inkedTo(end.position) + hyphen, measures.to(end.position)});
        }
    }

    /// Least cost for lines of `width`; a smaller width than the passage's gives even lines.
    [[nodiscard]] std::vector<BreakOpportunity> best(double width) const
    {
        const size_t count = m_ends.size();
        std::vector<double> cost(count, std::numeric_limits<double>::infinity());
        std::vector<size_t> from(count, 0);
        cost[0] = 0;
        for (size_t to = 1; to < count; ++to) {
            for (size_t start = to; start-- > 0;) {
                if (start + 1 < to && excess(start, to, width) > 0) {
                    break;
                }
                const double sum = cost[start] + costOf(start, to, width);
                if (sum < cost[to]) {
                    cost[to] = sum;
                    from[to] = start;
                }
            }
        }
        return walked(from);
    }

    /// How far a line is from full, in what its style bears gladly: 1 is just tolerable.
    [[nodiscard]] double looseness(const BreakOpportunity& start, const BreakOpportunity& end) const
    {
        const double hyphen = end.divides ? m_line.hyphen : 0;
        const double inked = m_measures.inkedTo(end.position) + hyphen - m_measures.to(start.position);
        const double spare = m_line.width - inked;
        if (m_line.style.justified) {
            return spare / std::max(1.0, kStretch * m_measures.spaces(start.position, end.position));
        }
        constexpr double kTolerable = 0.16;
        return spare / (m_line.width * kTolerable);
    }

private:
    struct End {
        BreakOpportunity place;
        double inked = 0; ///< Width from the passage's start, white space before the break left out.
        double total = 0; ///< The same with it.
    };

    [[nodiscard]] double spaces(size_t start, size_t to) const
    {
        return m_measures.spaces(m_ends[start].place.position, m_ends[to].place.position);
    }

    /// By how much the line is too wide, set as tight as its style allows.
    [[nodiscard]] double excess(size_t start, size_t to, double width) const
    {
        const double inked = m_ends[to].inked - m_ends[start].total;
        return inked <= width || !m_line.style.justified ? inked - width
                                                         : inked - kMostShrink * spaces(start, to) - width;
    }

    [[nodiscard]] double costOf(size_t start, size_t to, double width) const
    {
        const bool last = to + 1 == m_ends.size();
        const double inked = m_ends[to].inked - m_ends[start].total;
        const double overfull = excess(start, to, width) > 0 ? kOverfullCost : 0;
        if (last) {
            return overfull + (start > 0 && inked < width * kShortLastLine ? kShortLastLineCost : 0);
        }
        const bool stacked = m_ends[start].place.divides && m_ends[to].place.divides;
        return overfull + unevenness(start, to, width) + kLineCost + m_ends[to].place.cost +
               (stacked ? kStackedHyphensCost : 0);
    }

    [[nodiscard]] double unevenness(size_t start, size_t to, double width) const
    {
        const double spare = width - (m_ends[to].inked - m_ends[start].total);
        const double available = spaces(start, to);
        const double slack = std::max(0.0, spare) / width;
        if (!m_line.style.justified) {
            return slack * slack;
        }
        if (available <= 0) {
            constexpr double kGap = 20; // Nothing in it can be stretched.
            return kGap * slack * slack;
        }
        constexpr double kScale = 0.02;
        const double ratio = spare >= 0 ? spare / (kStretch * available) : -spare / (kMostShrink * available);
        return kScale * ratio * ratio * ratio;
    }

    [[nodiscard]] std::vector<BreakOpportunity> walked(const std::vector<size_t>& from) const
    {
        std::vector<BreakOpportunity> chosen;
        for (size_t at = from.size() - 1; at > 0; at = from[at]) {
            chosen.push_back(m_ends[at].place);
        }
        std::reverse(chosen.begin(), chosen.end());
        return chosen;
    }

    const Measures& m_measures;
    LineMeasure m_line;
    std::vector<End> m_ends;
};

// The narrowest measure that takes no more lines gives lines of like length.
std::vector<BreakOpportunity> balanced(const LineBreaker& breaker, double width)
{
    std::vector<BreakOpportunity> ends = breaker.best(width);
    double low = width / 2;
    double high = width;
    for (int step = 0; step < 6 && ends.size() > 1; ++step) {
        const double middle = (low + high) / 2;
        std::vector<BreakOpportunity> narrower = breaker.best(middle);
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

Measures::Measures(const QString& text, const std::vector<double>& advances)
    : m_text(text), m_sums(advances.size() + 1, 0), m_spaces(advances.size() + 1, 0)
{
    for (size_t i = 0; i < advances.size(); ++i) {
        m_sums[i + 1] = m_sums[i] + advances[i];
        m_spaces[i + 1] = m_spaces[i] + (isStretchable(text[static_cast<qsizetype>(i)]) ? advances[i] : 0);
    }
}

double Measures::inkedTo(qsizetype position) const
{
    return m_sums[static_cast<size_t>(inkEnd(m_text, 0, position))];
}

double Measures::spaces(qsizetype start, qsizetype end) const
{
    return m_spaces[static_cast<size_t>(inkEnd(m_text, start, end))] - m_spaces[static_cast<size_t>(start)];
}

std::vector<BreakOpportunity> chooseBreaks(const std::vector<BreakOpportunity>& opportunities, const Measures& measures,
                                           const LineMeasure& line)
{
    const LineBreaker breaker(opportunities, measures, line);
    return line.style.balanced ? balanced(breaker, line.width) : breaker.best(line.width);
}

bool isPoor(const std::vector<BreakOpportunity>& ends, const Measures& measures, const LineMeasure& line)
{
    const LineBreaker breaker({}, measures, line);
    for (size_t i = 0; i + 1 < ends.size(); ++i) {
        if (breaker.looseness(i > 0 ? ends[i - 1] : BreakOpportunity{}, ends[i]) > 1) {
            return true;
        }
    }
    return false;
}

} // namespace dateline
