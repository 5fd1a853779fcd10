// One thing, one wording: rules that list, as data, the ways something can be put.

#include "checks/families.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace dateline {

namespace {

/// One way of putting something, in forms that go with one another: singular, plural.
using Wording = QList<QString>;

struct Use {
    const ReadText* text = nullptr;
    Span span;
    qsizetype wording = 0;
    qsizetype form = 0;

    [[nodiscard]] QString words() const { return text->at(span); }
};

QString translated(const QString& text)
{
    return QCoreApplication::translate("dateline::RulePack", text.toUtf8().constData());
}

QList<Wording> wordingsOf(const QJsonArray& group)
{
    QList<Wording> wordings;
    for (const QJsonValue& wording : group) {
        Wording forms;
        for (const QJsonValue& form : wording.toArray()) {
            forms.append(form.toString());
        }
        wordings.append(forms);
    }
    return wordings;
}

bool isWordCharacter(const QString& text, qsizetype offset)
{
    return offset >= 0 && offset < text.size() && text.at(offset).isLetterOrNumber();
}

void collect(const ReadText& text, const QString& form, const Use& kind, QList<Use>& uses)
{
    for (qsizetype at = text.plain.indexOf(form); at >= 0; at = text.plain.indexOf(form, at + 1)) {
        const Span span{at, form.size()};
        const bool whole = !isWordCharacter(text.plain, at - 1) && !isWordCharacter(text.plain, span.end());
        if (whole && !text.isQuoted(span) && !text.isLiteral(span)) {
            uses.append({&text, span, kind.wording, kind.form});
        }
    }
}

/// In reading order.
QList<Use> usesOf(const QList<Wording>& wordings, const ReadVersion& version)
{
    QList<Use> uses;
    for (const ReadText& text : version.texts) {
        const qsizetype first = uses.size();
        for (qsizetype wording = 0; wording < wordings.size(); ++wording) {
            for (qsizetype form = 0; form < wordings.at(wording).size(); ++form) {
                collect(text, wordings.at(wording).at(form), {nullptr, {}, wording, form}, uses);
            }
        }
        std::sort(uses.begin() + first, uses.end(),
                  [](const Use& left, const Use& right) { return left.span.offset < right.span.offset; });
    }
    return uses;
}

/// The wording that is met first is the one to keep.
void checkGroup(const QList<Wording>& wordings, const ReadVersion& version, const Rule& rule, Report& report)
{
    const QList<Use> uses = usesOf(wordings, version);
    for (const Use& use : uses) {
        const Use& usual = uses.first();
        if (use.wording == usual.wording) {
            continue;
        }
        QString message = translated(rule.message);
        message.replace("%1", use.words()).replace("%2", usual.words()).replace("%3", use.text->name);
        Finding finding = findingIn(*use.text, use.span, translated(rule.title), message);
        finding.related = {usual.text->placeOf(usual.span)};
        const QString right = wordings.at(usual.wording).value(use.form);
        if (rule.options["fixes"].toBool() && !right.isEmpty()) {
            finding.fixes.append(changeText(*use.text, use.span, right));
        }
        report.add(rule, finding);
    }
}

} // namespace

void checkWordings(const ReadRelease& read, Report& report)
{
    for (const Rule& rule : report.rules().rules()) {
        const QJsonArray groups = rule.on ? rule.options["groups"].toArray() : QJsonArray();
        for (const ReadVersion& version : read.versions) {
            for (const QJsonValue& group : groups) {
                if (rule.appliesTo(version.version->language)) {
                    checkGroup(wordingsOf(group.toArray()), version, rule, report);
                }
            }
        }
    }
}

} // namespace dateline
