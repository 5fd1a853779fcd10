// Text carried over from the previous edition of a series: harmless where it still holds, but to
// be looked at.

#include "checks/families.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::StaleText)
};

/// Every run of so many words, as hashes of the words' folded letters.
QList<size_t> shingles(const QString& text, const QList<Span>& words, qsizetype length)
{
    QList<size_t> result;
    for (qsizetype first = 0; first + length <= words.size(); ++first) {
        QString run;
        for (qsizetype index = first; index < first + length; ++index) {
            run += text.mid(words.at(index).offset, words.at(index).length).toCaseFolded() + u' ';
        }
        result.append(qHash(run));
    }
    return result;
}

QSet<size_t> shinglesOf(const LanguageVersion& version, qsizetype length)
{
    QSet<size_t> known;
    for (const ReadText& text : textsOf(version)) {
        const QString plain = text.text.plain();
        const QList<size_t> own = shingles(plain, words(plain, text.language), length);
        known.unite(QSet<size_t>(own.cbegin(), own.cend()));
    }
    return known;
}

void checkText(const ReadText& text, const QSet<size_t>& known, qsizetype length, const Rule& rule, Report& report)
{
    const QList<Span>& spans = text.words;
    const QList<size_t> own = shingles(text.plain, spans, length);
    for (qsizetype first = 0; first < own.size(); ++first) {
        if (!known.contains(own.at(first))) {
            continue;
        }
        qsizetype last = first;
        while (last + 1 < own.size() && known.contains(own.at(last + 1))) {
            ++last;
        }
        const Span span{spans.at(first).offset, spans.at(last + length - 1).end() - spans.at(first).offset};
        report.add(
            rule,
            findingIn(text, span, Words::tr("Words from the previous edition"),
                      Words::tr("“%1” stood in the previous edition too. Does it still hold?").arg(text.at(span))));
        first = last;
    }
}

} // namespace

void checkStaleText(const ReadRelease& read, Report& report)
{
    if (read.context.previousEdition == nullptr) {
        return;
    }
    for (const ReadVersion& version : read.versions) {
        const LanguageTag& language = version.version->language;
        const Rule* rule = report.wants("structure.stale-text", language);
        const LanguageVersion* before = read.context.previousEdition->versionIn(language);
        if (rule == nullptr || before == nullptr) {
            continue;
        }
        const qsizetype length = rule->number("words", 8);
        const QSet<size_t> known = shinglesOf(*before, length);
        for (const ReadText& text : version.texts) {
            checkText(text, known, length, *rule, report);
        }
    }
}

} // namespace dateline
