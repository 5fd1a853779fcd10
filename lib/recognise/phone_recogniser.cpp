#include "dateline/locale/phone.h"
#include "found.h"

#include <unicode/uloc.h>

#include <array>

namespace dateline::recognising {

namespace {

constexpr double kInternational = 0.97;
constexpr double kCuedAndValid = 0.9;
constexpr double kCuedOnly = 0.6; ///< "Tel. 12345": called a phone, but in no country's plan.
constexpr double kInternationalInvalid = 0.6;
constexpr double kBare = 0.55; ///< "020 7944 3021" with nothing said of it.
constexpr int kFewestDigits = 6;
constexpr int kMostDigits = 16;
constexpr int kFewestBareDigits = 9;
constexpr qsizetype kCueReach = 4;

bool isGlued(const Paragraph& p, qsizetype at)
{
    return !p.at(at).spaceBefore;
}

struct Figures {
    qsizetype first = 0;
    qsizetype end = 0;
    int digits = 0;
    int groups = 0;
    bool international = false;
};

/// Marks that people put within a number.
bool isInner(const Paragraph& p, qsizetype at)
{
    return p.isDash(at) || p.isMark(at, u".()/");
}

/// A blank, a mark or both may stand between two groups, but no more than that.
bool goesOn(const Paragraph& p, qsizetype at)
{
    if (p.isNumber(at)) {
        return true;
    }
    int marks = 0;
    while (isInner(p, at + marks) && marks < 3) {
        ++marks;
    }
    return marks > 0 && marks <= 2 && p.isNumber(at + marks) &&
           (isGlued(p, at + marks) || isGlued(p, at) || p.isMark(at, u"("));
}

/// The longest run of figures in the shape of a phone number from a token on.
std::optional<Figures> figuresAt(const Paragraph& p, qsizetype at)
{
    Figures figures{at, at, 0, 0, p.isMark(at, u"+")};
    qsizetype next = figures.international || p.isMark(at, u"(") ? at + 1 : at;
    next = figures.international && p.isMark(next, u"(") ? next + 1 : next;
    if (!p.isNumber(next) || (at > 0 && isGlued(p, at) && (p.isWord(at - 1) || p.isMark(at - 1, u".-/,")))) {
        return std::nullopt;
    }
    while (goesOn(p, next) && figures.digits <= kMostDigits) {
        while (!p.isNumber(next)) {
            ++next;
        }
        figures.digits += static_cast<int>(p.at(next).span.length);
        ++figures.groups;
        figures.end = ++next;
        if (p.isMark(next, u")") && isGlued(p, next)) {
            ++next;
        }
    }
    figures.international = figures.international || p.text(p.at(at).span).startsWith(u"00");
    const bool fits = figures.digits >= kFewestDigits && figures.digits <= kMostDigits;
    return fits ? std::optional(figures) : std::nullopt;
}

/// "Tel.", "call", "mobile" shortly before, with only names of places, brackets or colons between.
bool isCued(const Paragraph& p, qsizetype at, WordRole cue)
{
    for (qsizetype end = at; end > at - kCueReach && end > 0; --end) {
        if (p.matchEndingAt(end, cue) >= 0) {
            return true;
        }
        if (p.isMark(end - 1, u";|")) {
            return false;
        }
    }
    return false;
}

QString likelyRegion(const LanguageTag& language)
{
    std::array<char, ULOC_FULLNAME_CAPACITY> full{};
    std::array<char, ULOC_COUNTRY_CAPACITY> region{};
    UErrorCode status = U_ZERO_ERROR;
    uloc_addLikelySubtags(language.language().toLatin1().constData(), full.data(), full.size(), &status);
    uloc_getCountry(full.data(), region.data(), region.size(), &status);
    return U_SUCCESS(status) ? QString::fromLatin1(region.data()) : QString();
}

/// The countries a number without a country code may be dialled in, most likely first.
QList<QString> countriesOf(const RecogniseContext& context)
{
    if (!context.country.isEmpty()) {
        return {context.country};
    }
    QList<QString> countries{context.language.region(), likelyRegion(context.language)};
    if (context.language.language() == u"en") {
        countries.append({QStringLiteral("GB"), QStringLiteral("US")});
    }
    countries.removeAll(QString());
    return countries;
}

QString readNational(const QString& words, const QList<QString>& countries)
{
    for (const QString& country : countries) {
        if (const auto e164 = readPhone(words, country)) {
            return *e164;
        }
    }
    return {};
}

/// Finds phone numbers; the countries to try are worked out once a paragraph.
class PhoneFinder {
public:
    PhoneFinder(const Paragraph& paragraph, QList<Found>& found) : m_p(paragraph), m_found(found) {}

    void run()
    {
        for (qsizetype at = 0; at < m_p.size();) {
            const auto figures = m_p.isNumber(at) || m_p.isMark(at, u"+(") ? figuresAt(m_p, at) : std::nullopt;
            at = figures && add(*figures) ? figures->end : at + 1;
            while (figures && m_p.isNumber(at) && at < figures->end) {
                ++at;
            }
        }
    }

private:
    bool add(const Figures& figures)
    {
        const Span span = m_p.span(figures.first, figures.end);
        const QString words = m_p.text(span).toString();
        const bool cued = m_afterCued || isCued(m_p, figures.first, WordRole::PhoneCue);
        const bool bare = words.startsWith(u'0') && figures.digits >= kFewestBareDigits && figures.groups > 1;
        if (isCued(m_p, figures.first, WordRole::NumberCue) || !(figures.international || cued || bare)) {
            return false;
        }
        const QString e164 = figures.international ? readPhone(words, anyCountry()).value_or(QString())
                                                   : readNational(words, countries());
        const double confidence = confidenceOf(figures, cued, !e164.isEmpty());
        if (confidence > 0) {
            m_found.append({{span, PhoneMention{e164}, confidence}, span});
        }
        m_afterCued = m_afterCued || (cued && !e164.isEmpty());
        return confidence > 0;
    }

    static double confidenceOf(const Figures& figures, bool cued, bool valid)
    {
        if (figures.international) {
            return valid ? kInternational : kInternationalInvalid;
        }
        if (cued) {
            return valid ? kCuedAndValid : kCuedOnly;
        }
        return valid ? kBare : 0;
    }

    const QList<QString>& countries()
    {
        if (m_countries.isEmpty()) {
            m_countries = countriesOf(m_p.context());
        }
        return m_countries;
    }

    QString anyCountry() { return countries().isEmpty() ? QString() : countries().first(); }

    const Paragraph& m_p;
    QList<Found>& m_found;
    QList<QString> m_countries;
    bool m_afterCued = false; ///< One cue may serve a list of numbers.
};

} // namespace

void findPhones(const Paragraph& paragraph, QList<Found>& found)
{
    PhoneFinder(paragraph, found).run();
}

} // namespace dateline::recognising
