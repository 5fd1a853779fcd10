// Generic names with a capital in one place and without in another.

#include "checks/families.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Capitals)
};

struct Use {
    const ReadText* text = nullptr;
    Span span;
};

/// The words of a name that end in a noun: "regional meeting", "Ministerial Meeting".
QList<Use> usesOf(const ReadVersion& version, const QString& noun, bool capital)
{
    QString head = noun;
    head[0] = capital ? noun.at(0).toUpper() : noun.at(0).toLower();
    QList<Use> uses;
    for (const ReadText& text : version.texts) {
        for (qsizetype index = 1; index < text.words.size() && text.kind == TextKind::Paragraph; ++index) {
            const Span& before = text.words.at(index - 1);
            const Span span{before.offset, text.words.at(index).end() - before.offset};
            const QChar initial = text.plain.at(before.offset);
            const bool sameCase = capital ? initial.isUpper() : initial.isLower() && before.length > 4;
            if (sameCase && text.at(text.words.at(index)) == head && text.plain.at(before.end()) == u' ' &&
                !text.isQuoted(span)) {
                uses.append({&text, span});
            }
        }
    }
    return uses;
}

} // namespace

void checkGenericCapitals(const ReadRelease& read, Report& report)
{
    for (const ReadVersion& version : read.versions) {
        const Rule* rule = report.wants("style.generic-capitals", version.version->language);
        if (rule == nullptr) {
            continue;
        }
        for (const QString& noun : rule->words("nouns")) {
            const QList<Use> small = usesOf(version, noun, false);
            for (const Use& use : small.isEmpty() ? QList<Use>{} : usesOf(version, noun, true)) {
                Finding finding =
                    findingIn(*use.text, use.span, Words::tr("A capital in one place and not in another"),
                              Words::tr("%1 has “%2”, %3 “%4”.")
                                  .arg(use.text->name, use.text->at(use.span), small.first().text->name.toLower(),
                                       small.first().text->at(small.first().span)));
                finding.related = {small.first().text->placeOf(small.first().span)};
                report.add(*rule, finding);
            }
        }
    }
}

} // namespace dateline
