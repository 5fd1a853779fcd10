// Rules that are data: patterns and lists of terms.

#include "checks/families.h"
#include "dateline/text/character_names.h"

#include <QCoreApplication>

namespace dateline {

namespace {

/// The texts of packs are looked up like any other text of the interface.
QString translated(const QString& text)
{
    return QCoreApplication::translate("dateline::RulePack", text.toUtf8().constData());
}

/// A replacement with "\1" to "\9" filled in.
QString filledIn(const QString& replacement, const QRegularExpressionMatch& match)
{
    QString result;
    for (qsizetype index = 0; index < replacement.size(); ++index) {
        const bool reference = replacement.at(index) == u'\\' && index + 1 < replacement.size() &&
                               replacement.at(index + 1) >= u'1' && replacement.at(index + 1) <= u'9';
        if (reference) {
            result += match.captured(replacement.at(++index).digitValue());
        } else {
            result += replacement.at(index);
        }
    }
    return result;
}

QString foldedTerm(const QString& term)
{
    QString plain = term.toCaseFolded();
    return plain.replace(u'’', u'\'').replace(u'\u2011', u'-').replace(u'\u00A0', u' ').replace(u'\u202F', u' ');
}

/// A replacement begins with a capital where what it replaces does: "Forthcoming" → "Coming".
QString withCaseOf(const QString& found, const QString& replacement)
{
    if (found.isEmpty() || replacement.isEmpty() || !found.at(0).isUpper()) {
        return replacement;
    }
    return replacement.at(0).toUpper() + replacement.mid(1);
}

QList<QString> replacements(const Rule& rule, const QRegularExpressionMatch& match)
{
    QList<QString> results;
    if (!rule.terms.isEmpty()) {
        for (const QString& use : rule.terms.value(foldedTerm(match.captured()))) {
            results.append(withCaseOf(match.captured(), use));
        }
    } else if (rule.fixes) {
        results.append(filledIn(rule.replacement, match));
    }
    return results;
}

void addMatch(const Rule& rule, const ReadText& text, const QRegularExpressionMatch& match, Report& report)
{
    const Span span{match.capturedStart(), match.capturedLength()};
    const bool exempt = !rule.appliesTo(text.languageAt(span.offset)) || text.isLiteral(span) ||
                        (rule.outsideQuotes && text.isQuoted(span));
    QList<QString> results = replacements(rule, match);
    results.removeAll(match.captured());
    if (exempt || span.length == 0 || (rule.fixes && results.isEmpty())) {
        return;
    }
    const QString first = results.isEmpty() ? QString() : results.first();
    QString message = translated(rule.message);
    message.replace("%1", withHiddenShown(match.captured()))
        .replace("%2", withHiddenShown(first))
        .replace("%3", text.name);
    Finding finding = findingIn(text, span, translated(rule.title), message);
    for (const QString& result : results) {
        finding.fixes.append(writeInstead(text, span, result));
    }
    report.add(rule, finding);
}

} // namespace

void checkPatterns(const ReadText& text, const CheckContext&, Report& report)
{
    for (const Rule& rule : report.rules().rules()) {
        if (!rule.on || !rule.isData() || !rule.appliesTo(text.place.part)) {
            continue;
        }
        // Most rules are for one language and most texts are in one.
        if (text.text.runs().size() == 1 && !rule.appliesTo(text.languageAt(0))) {
            continue;
        }
        for (auto matches = rule.pattern.globalMatch(text.plain); matches.hasNext();) {
            addMatch(rule, text, matches.next(), report);
        }
    }
}

} // namespace dateline
