// One thing, one way: spellings of compounds, names of countries, years of dates.

#include "checks/families.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Consistency)
};

/// A stretch of one of a version's texts.
struct Spot {
    const ReadText* text = nullptr;
    Span span;

    [[nodiscard]] QString words() const { return text->at(span); }
};

QString joinedUp(const QString& compound)
{
    QString result;
    for (const QChar character : compound) {
        if (character.isLetterOrNumber()) {
            result += character;
        }
    }
    return result.toCaseFolded();
}

/// How a compound is joined, for counting: "high-level", "high level", "highlevel".
QString shapeOf(const QString& compound)
{
    QString result;
    for (const QChar character : compound) {
        result += character == u'\u2011' ? QChar(u'-') : character;
    }
    return result.toCaseFolded();
}

/// Finds compounds that a version writes with a hyphen in one place and otherwise in another.
class CompoundCheck {
public:
    CompoundCheck(const ReadVersion& version, const Rule& rule, Report& report)
        : m_version(version), m_rule(rule), m_report(report)
    {
    }

    void check()
    {
        for (const ReadText& text : m_version.texts) {
            collect(text, hyphenated(), m_spots);
        }
        for (const ReadText& text : m_version.texts) {
            collectOthers(text);
        }
        for (const QString& key : m_order) {
            compare(m_spots.value(key));
        }
    }

private:
    static const QRegularExpression& hyphenated()
    {
        static const QRegularExpression pattern(
            QStringLiteral(R"((?<![\p{L}\p{N}\-‑])\p{L}{2,}[-‑]\p{L}{3,}(?![\p{L}\p{N}\-‑]))"),
            QRegularExpression::UseUnicodePropertiesOption);
        return pattern;
    }

    void collect(const ReadText& text, const QRegularExpression& pattern, QHash<QString, QList<Spot>>& spots)
    {
        for (auto matches = pattern.globalMatch(text.plain); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const Span span{match.capturedStart(), match.capturedLength()};
            if (text.isLiteral(span)) {
                continue;
            }
            const QString key = joinedUp(match.captured());
            if (!spots.contains(key)) {
                m_order.append(key);
                m_lengths.insert(key.size());
            }
            spots[key].append({&text, span});
        }
    }

    /// Closed-up words count whatever their case. Two words count only when both have capitals,
    /// as in a name: "in the long term" and "long-term" are both right.
    void collectOthers(const ReadText& text)
    {
        const QList<Span>& spans = text.words;
        for (qsizetype index = 0; index < spans.size(); ++index) {
            const qsizetype length = spans.at(index).length;
            if (m_lengths.contains(length)) {
                add(text, spans.at(index));
            }
            if (index + 1 == spans.size() || !m_lengths.contains(length + spans.at(index + 1).length)) {
                continue;
            }
            const Span pair{spans.at(index).offset, spans.at(index + 1).end() - spans.at(index).offset};
            const QString gap = text.at({spans.at(index).end(), spans.at(index + 1).offset - spans.at(index).end()});
            const bool capitals =
                text.plain.at(pair.offset).isUpper() && text.plain.at(spans.at(index + 1).offset).isUpper();
            if ((gap == " " || gap == " – " || gap == "–") && capitals) {
                add(text, pair);
            }
        }
    }

    void add(const ReadText& text, const Span& span)
    {
        const auto known = m_spots.find(joinedUp(text.at(span)));
        if (known != m_spots.end() && !text.at(span).contains(hyphenated())) {
            known->append({&text, span});
        }
    }

    /// The way that is used most wins; of two used alike, the one met first.
    void compare(QList<Spot> spots)
    {
        std::sort(spots.begin(), spots.end(), [](const Spot& left, const Spot& right) {
            return std::pair(left.text, left.span.offset) < std::pair(right.text, right.span.offset);
        });
        QHash<QString, int> counts;
        for (const Spot& spot : spots) {
            ++counts[shapeOf(spot.words())];
        }
        if (counts.size() < 2) {
            return;
        }
        const auto fewer = [&](const Spot& left, const Spot& right) {
            return counts.value(shapeOf(left.words())) < counts.value(shapeOf(right.words()));
        };
        const Spot usual = *std::max_element(spots.cbegin(), spots.cend(), fewer);
        for (const Spot& spot : spots) {
            if (shapeOf(spot.words()) != shapeOf(usual.words())) {
                report(spot, usual);
            }
        }
    }

    void report(const Spot& spot, const Spot& usual)
    {
        Finding finding =
            findingIn(*spot.text, spot.span, Words::tr("One word, written in two ways"),
                      Words::tr("%1 has “%2”, %3 “%4”.")
                          .arg(spot.text->name, spot.words(), withinSentence(usual.text->name), usual.words()));
        finding.related = {usual.text->placeOf(usual.span)};
        const QString right = inCaseOf(spot.words(), usual.words());
        if (right != spot.words()) {
            finding.fixes.append(writeInstead(*spot.text, spot.span, right));
        }
        m_report.add(m_rule, finding);
    }

    /// The usual joint between the words as they are written here.
    static QString inCaseOf(const QString& written, const QString& usual)
    {
        QString result;
        qsizetype at = 0;
        for (const QChar character : usual) {
            if (!character.isLetterOrNumber()) {
                result += character;
                continue;
            }
            while (at < written.size() && !written.at(at).isLetterOrNumber()) {
                ++at;
            }
            result += at < written.size() ? written.at(at++) : character;
        }
        return result;
    }

    const ReadVersion& m_version;
    const Rule& m_rule;
    Report& m_report;
    QHash<QString, QList<Spot>> m_spots;
    QSet<qsizetype> m_lengths; ///< Of the compounds in letters: most words need no further look.
    QList<QString> m_order;
};

/// Countries that a version calls both by their short and by their official name.
void checkCountryNames(const ReadVersion& version, const Rule& rule, Report& report)
{
    QHash<QString, Spot> firstShort;
    QHash<QString, Spot> firstOfficial;
    for (const ReadText& text : version.texts) {
        for (const Mention& mention : text.mentions) {
            const auto* country = mention.as<CountryMention>();
            if (country == nullptr || text.isQuoted(mention.span)) {
                continue;
            }
            QHash<QString, Spot>& own = country->officialName ? firstOfficial : firstShort;
            const QHash<QString, Spot>& other = country->officialName ? firstShort : firstOfficial;
            const bool isFirst = !own.contains(country->code);
            if (isFirst) {
                own.insert(country->code, {&text, mention.span});
            }
            const auto before = other.constFind(country->code);
            if (isFirst && before != other.cend()) {
                Finding finding = findingIn(
                    text, mention.span, Words::tr("One country, two names"),
                    Words::tr("%1 says “%2”, %3 “%4”.")
                        .arg(text.name, text.at(mention.span), withinSentence(before->text->name), before->words()));
                finding.related = {before->text->placeOf(before->span)};
                report.add(rule, finding);
            }
        }
    }
}

/// "From 8 July to 14 July 2012": a later date of the sentence lends its year.
bool borrowsYear(const ReadText& text, const Mention& mention)
{
    const QList<const Mention*> beside = text.mentionsIn(text.sentenceAt(mention.span.offset));
    return std::any_of(beside.cbegin(), beside.cend(), [&](const Mention* each) {
        const auto* date = each->as<DateMention>();
        return date != nullptr && date->yearStated && each->span.offset > mention.span.offset;
    });
}

/// Dates without a year in a version that gives the year of others.
void checkYears(const ReadVersion& version, const Rule& rule, Report& report)
{
    QList<Spot> without;
    int with = 0;
    for (const ReadText& text : version.texts) {
        for (const Mention& mention : text.mentions) {
            const auto* date = mention.as<DateMention>();
            if (date == nullptr || date->range.isEmpty() || date->relative || text.isQuoted(mention.span)) {
                continue;
            }
            with += date->yearStated ? 1 : 0;
            if (!date->yearStated && !borrowsYear(text, mention)) {
                without.append({&text, mention.span});
            }
        }
    }
    for (const Spot& spot : with > 1 ? without : QList<Spot>{}) {
        report.add(rule, findingIn(*spot.text, spot.span, Words::tr("A date without a year"),
                                   Words::tr("%1 says “%2”; other dates of the text have their year.")
                                       .arg(spot.text->name, spot.words())));
    }
}

} // namespace

void checkConsistency(const ReadRelease& read, Report& report)
{
    for (const ReadVersion& version : read.versions) {
        const LanguageTag& language = version.version->language;
        if (const Rule* rule = report.wants("style.compound-variants", language)) {
            CompoundCheck(version, *rule, report).check();
        }
        if (const Rule* rule = report.wants("style.country-names", language)) {
            checkCountryNames(version, *rule, report);
        }
        if (const Rule* rule = report.wants("style.year-missing", language)) {
            checkYears(version, *rule, report);
        }
    }
}

} // namespace dateline
