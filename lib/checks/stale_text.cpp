// Text carried over from the previous edition of a series: harmless where it still holds, but to
// be looked at.

#include "checks/families.h"
#include "dateline/release/new_edition.h"

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

/// The version in a language, or in another of its regions: "en" for "en-GB".
const LanguageVersion* versionLike(const Release& release, const LanguageTag& language)
{
    if (const LanguageVersion* same = release.versionIn(language)) {
        return same;
    }
    const auto like = std::find_if(release.versions.cbegin(), release.versions.cend(), [&](const auto& version) {
        return version.language.language() == language.language() && version.language.script() == language.script();
    });
    return like == release.versions.cend() ? nullptr : &*like;
}

/// One finding a block, however many cells it has.
void checkCarriedOver(const ReadVersion& version, const Release& release, const Rule& rule, Report& report)
{
    QSet<BlockId> said;
    for (const ReadText& text : version.texts) {
        if (!isCarriedOver(*version.version, text.place) || said.contains(text.place.block)) {
            continue;
        }
        if (!text.place.block.isNull()) {
            said.insert(text.place.block);
        }
        if (isUntouchedCopy(text, *version.version, release)) {
            report.add(rule, findingIn(text, {0, text.plain.size()}, Words::tr("Not in this language yet"),
                                       Words::tr("%1 still says what the source text says. Write it over, or confirm "
                                                 "that it is to stand so.")
                                           .arg(text.name)));
            continue;
        }
        report.add(rule, findingIn(text, {0, text.plain.size()}, Words::tr("Words from the previous edition"),
                                   Words::tr("%1 was carried over from the previous edition. Change it, or confirm "
                                             "that it still holds.")
                                       .arg(text.name)));
    }
}

} // namespace

void checkStaleText(const ReadRelease& read, Report& report)
{
    for (const ReadVersion& version : read.versions) {
        const LanguageTag& language = version.version->language;
        const Rule* rule = report.wants("structure.stale-text", language);
        if (rule == nullptr) {
            continue;
        }
        checkCarriedOver(version, read.release, *rule, report);
        const Release* previous = read.context.previousEdition;
        const LanguageVersion* before = previous == nullptr ? nullptr : versionLike(*previous, language);
        if (before == nullptr) {
            continue;
        }
        const qsizetype length = rule->number("words", 8);
        const QSet<size_t> known = shinglesOf(*before, length);
        for (const ReadText& text : version.texts) {
            if (!isCarriedOver(*version.version, text.place)) {
                checkText(text, known, length, *rule, report);
            }
        }
    }
}

} // namespace dateline
