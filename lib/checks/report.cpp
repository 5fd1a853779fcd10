#include "checks/report.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Checks)
};

} // namespace

const Rule* Report::wants(const char* id, const LanguageTag& language) const
{
    const Rule* rule = m_rules.find(QString::fromLatin1(id));
    const bool wanted = rule != nullptr && rule->on && (language.isEmpty() || rule->appliesTo(language));
    return wanted ? rule : nullptr;
}

void Report::add(const Rule& rule, Finding finding)
{
    finding.rule = rule.id;
    finding.severity = rule.severity;
    m_findings.append(std::move(finding));
}

void Report::addAsRemark(const Rule& rule, Finding finding)
{
    add(rule, std::move(finding));
    m_findings.last().severity = Severity::Remark;
}

QString withinSentence(const QString& name)
{
    //: How "Paragraph 2" begins within a sentence. Leave the word as it is for a small letter;
    //: write anything else where nouns have a capital, as in German.
    const bool small = Words::tr("small letter") == QLatin1String("small letter");
    return small ? name.left(1).toLower() + name.mid(1) : name;
}

Finding findingIn(const ReadText& text, const Span& span, const QString& title, const QString& message)
{
    Finding finding;
    finding.place = text.placeOf(span);
    finding.excerpt = text.at(span);
    finding.title = title;
    finding.message = message;
    return finding;
}

Finding findingAt(const FactPlace& place, const QString& title, const QString& message)
{
    Finding finding;
    finding.place = place;
    finding.title = title;
    finding.message = message;
    return finding;
}

Fix changeText(const ReadText& text, const Span& span, const QString& words)
{
    return {Words::tr("Change the text"), {TextFix{text.placeOf(span), text.at(span), words}}};
}

Fix writeInstead(const ReadText& text, const Span& span, const QString& words)
{
    constexpr qsizetype kLongest = 40;
    Fix fix = changeText(text, span, words);
    const bool visible = !words.trimmed().isEmpty();
    // A quotation mark in quotation marks cannot be read.
    const bool speaks = std::any_of(words.begin(), words.end(), [](QChar each) { return each.isLetterOrNumber(); });
    if (words.isEmpty()) {
        fix.label = text.at(span).trimmed().isEmpty() ? Words::tr("Take out the space")
                                                      : Words::tr("Take out “%1”").arg(text.at(span));
    } else if (speaks && words.size() <= kLongest) {
        fix.label = Words::tr("Write “%1”").arg(words);
    } else if (!visible) {
        fix.label = words == QStringLiteral(" ") ? Words::tr("Put one space") : Words::tr("Put a no-break space");
    }
    return fix;
}

Fix changeForm(const FactFix& fix)
{
    return {Words::tr("Change the form"), {fix}};
}

} // namespace dateline
