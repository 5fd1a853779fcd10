#include "typeset/break_opportunities.h"

#include <unicode/brkiter.h>

#include <algorithm>
#include <memory>

namespace dateline {

namespace {

constexpr double kPoorBreakCost = 0.06; ///< A break that splits what belongs together.
constexpr double kDivisionCost = 0.03;
// Readers of the pages' text take a hyphen at a line's end for one that was set to divide a word.
constexpr double kHyphenCost = 0.5;

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

// "13 | June", "25 | %", "Mr | Nowak", "a | word", "word | – word" read badly apart.
bool isPoorBreak(const QString& text, qsizetype position)
{
    const qsizetype end = inkEnd(text, 0, position);
    if (end == position || position >= text.size()) {
        return false;
    }
    const qsizetype start = text.lastIndexOf(u' ', end - 1) + 1;
    const QStringView before = QStringView(text).mid(start, end - start);
    const QChar next = text[position];
    const bool isUnit = next == u'%' || next == QChar(0x2030) || next == QChar(0x20AC) || next == QChar(0x00B0);
    const bool joinsNext = isShortNumber(before) && (next.isLetter() || next.isDigit() || isUnit);
    const bool joinsName = isInitialOrTitle(before) && next.isUpper();
    const bool lonelyLetter = before.size() == 1 && before.front().isLetter();
    return isDash(next) || joinsNext || joinsName || lonelyLetter;
}

double breakCost(const QString& text, qsizetype position)
{
    const bool hyphenated = position > 0 && position < text.size() && text[position - 1] == u'-';
    return hyphenated ? kHyphenCost : isPoorBreak(text, position) ? kPoorBreakCost : 0;
}

// French sets a space before its high marks and inside guillemets, which must not open or end a
// line even where it was typed as one that may break.
bool isForbidden(const QString& text, qsizetype position, bool french)
{
    static const QString kClosing = QStringLiteral(":;!?»›%");
    static const QString kOpening = QStringLiteral("«‹");
    const qsizetype end = inkEnd(text, 0, position);
    return french && end > 0 && end < position && position < text.size() &&
           (kClosing.contains(text[position]) || kOpening.contains(text[end - 1]));
}

class Collector {
public:
    Collector(const Passage& passage, const std::vector<double>& advances, double width)
        : m_passage(passage), m_text(passage.text), m_advances(advances), m_width(width),
          m_source(false, reinterpret_cast<const char16_t*>(m_text.utf16()), static_cast<int32_t>(m_text.size()))
    {
    }

    std::vector<BreakOpportunity> run()
    {
        UErrorCode status = U_ZERO_ERROR;
        const Breaks lines(icu::BreakIterator::createLineInstance(localeOf(m_passage), status));
        if (U_FAILURE(status)) {
            add(m_text.size());
            return std::move(m_found);
        }
        const bool french = !m_passage.stretches.isEmpty() && m_passage.stretches.first().language.language() == u"fr";
        lines->setText(m_source);
        lines->first();
        for (int32_t next = lines->next(); next != icu::BreakIterator::DONE; next = lines->next()) {
            if (isForbidden(m_text, next, french)) {
                continue;
            }
            if (widthTo(next) > m_width) {
                addWithin(next);
            }
            add(next);
        }
        return std::move(m_found);
    }

private:
    // A long address or word may be cut anywhere between graphemes.
    void addWithin(qsizetype end)
    {
        UErrorCode status = U_ZERO_ERROR;
        const Breaks graphemes(icu::BreakIterator::createCharacterInstance(localeOf(m_passage), status));
        if (U_FAILURE(status)) {
            return;
        }
        graphemes->setText(m_source);
        for (int32_t next = graphemes->following(static_cast<int32_t>(m_last));
             next != icu::BreakIterator::DONE && next < end; next = graphemes->next()) {
            add(next);
        }
    }

    [[nodiscard]] double widthTo(qsizetype position) const
    {
        double width = 0;
        for (qsizetype i = m_last; i < inkEnd(m_text, m_last, position); ++i) {
            width += m_advances[static_cast<size_t>(i)];
        }
        return width;
    }

    void add(qsizetype position)
    {
        m_found.push_back({position, breakCost(m_text, position), false});
        m_last = position;
    }

    const Passage& m_passage;
    const QString& m_text;
    const std::vector<double>& m_advances;
    double m_width;
    icu::UnicodeString m_source;
    std::vector<BreakOpportunity> m_found;
    qsizetype m_last = 0;
};

bool isWordPart(QChar unit)
{
    return unit.isLetter() || unit.isMark();
}

// Names are not divided. German and Luxembourgish write every noun with a capital.
bool mayBeDivided(QStringView word, const LanguageTag& language)
{
    constexpr qsizetype kShortest = 6;
    if (word.size() < kShortest) {
        return false;
    }
    const bool nounsAreCapital = language.language() == u"de" || language.language() == u"lb";
    const auto isUpper = [](QChar unit) { return unit.isUpper(); };
    return nounsAreCapital ? std::none_of(word.begin() + 1, word.end(), isUpper)
                           : std::none_of(word.begin(), word.end(), isUpper);
}

/// Walks through the words between white space of a passage.
class Divider {
public:
    Divider(const Passage& passage, HyphenationShelf& shelf) : m_passage(passage), m_shelf(shelf) {}

    std::vector<BreakOpportunity> run()
    {
        const QString& text = m_passage.text;
        const qsizetype lastWord = text.lastIndexOf(u' ') + 1;
        for (qsizetype start = 0; start < lastWord;) {
            qsizetype end = text.indexOf(u' ', start);
            end = end < 0 ? text.size() : end;
            divideToken(start, end);
            start = end + 1;
        }
        return std::move(m_found);
    }

private:
    // Letters with marks around them: what has digits, dots or slashes inside is an address or a code.
    void divideToken(qsizetype start, qsizetype end)
    {
        const QString& text = m_passage.text;
        while (start < end && !isWordPart(text[start])) {
            ++start;
        }
        while (end > start && !isWordPart(text[end - 1])) {
            --end;
        }
        const QStringView word = QStringView(text).mid(start, end - start);
        if (!std::all_of(word.begin(), word.end(), isWordPart)) {
            return;
        }
        const LanguageTag& language = languageAt(start);
        const Hyphenator* hyphenator = mayBeDivided(word, language) ? m_shelf.find(language) : nullptr;
        if (hyphenator != nullptr) {
            for (const qsizetype offset : hyphenator->divisions(word.toString())) {
                m_found.push_back({start + offset, kDivisionCost, true});
            }
        }
    }

    const LanguageTag& languageAt(qsizetype position)
    {
        while (m_passage.stretches[m_stretch].end <= position) {
            ++m_stretch;
        }
        return m_passage.stretches[m_stretch].language;
    }

    const Passage& m_passage;
    HyphenationShelf& m_shelf;
    std::vector<BreakOpportunity> m_found;
    qsizetype m_stretch = 0;
};

} // namespace

std::vector<BreakOpportunity> breakOpportunities(const Passage& passage, const std::vector<double>& advances,
                                                 double width)
{
    return Collector(passage, advances, width).run();
}

std::vector<BreakOpportunity> withDivisions(const std::vector<BreakOpportunity>& opportunities, const Passage& passage,
                                            HyphenationShelf& shelf)
{
    std::vector<BreakOpportunity> divisions = Divider(passage, shelf).run();
    std::vector<BreakOpportunity> all;
    all.reserve(opportunities.size() + divisions.size());
    std::merge(opportunities.begin(), opportunities.end(), divisions.begin(), divisions.end(), std::back_inserter(all),
               [](const BreakOpportunity& a, const BreakOpportunity& b) { return a.position < b.position; });
    return all;
}

qsizetype inkEnd(const QString& text, qsizetype start, qsizetype end)
{
    while (end > start && isSpace(text[end - 1].unicode())) {
        --end;
    }
    return end;
}

} // namespace dateline
