#include "checking.h"

#include "dateline/checks/accepted_words.h"
#include "dateline/checks/checker.h"
#include "dateline/checks/unknown_words.h"
#include "dateline/spelling/dictionary_shelf.h"

#include <QElapsedTimer>

#include <algorithm>
#include <optional>

namespace dateline::cli {

namespace {

constexpr qint64 kMostMilliseconds = 3000;

void offerSuggestions(QList<Finding>& findings, const Release& release, const std::shared_ptr<DictionaryShelf>& shelf)
{
    BoundedSuggester suggester(shelf);
    const QList<QString> names = acceptedWords(release);
    const QHash<QString, int> used = usedWords(release);
    for (Finding& finding : findings) {
        if (isUnknownWord(finding)) {
            SuggestionQuestion question = questionAbout(finding, release);
            question.names = names;
            question.used = used;
            offer(finding, suggester.suggestions(question));
        }
    }
}

} // namespace

BoundedSuggester::BoundedSuggester(std::shared_ptr<DictionarySource> dictionaries)
    : m_suggester(std::move(dictionaries))
{
}

QList<Suggestion> BoundedSuggester::suggestions(const SuggestionQuestion& question)
{
    QString key = question.word;
    for (const LanguageTag& language : question.languages) {
        key += u' ' + language.toString();
    }
    if (const auto known = m_known.constFind(key); known != m_known.cend()) {
        return *known;
    }
    QElapsedTimer timer;
    timer.start();
    const bool late = m_milliseconds > kMostMilliseconds;
    const QList<Suggestion> found = late ? m_suggester.quick(question) : m_suggester.full(question);
    m_milliseconds += timer.elapsed();
    m_known.insert(key, found);
    return found;
}

std::shared_ptr<DictionaryShelf> systemDictionaries()
{
    return std::make_shared<DictionaryShelf>(DictionaryShelf::systemFolders());
}

QList<Finding> findingsIn(const Release& release, const CheckSettings& settings)
{
    std::optional<Speller> speller;
    if (settings.shelf) {
        speller.emplace(settings.shelf, acceptedWords(release));
    }
    CheckContext context;
    context.speller = speller ? &*speller : nullptr;
    context.packs = settings.packs;
    context.previousEdition = settings.previousEdition;
    context.now = QDateTime::currentDateTimeUtc();
    QList<Finding> findings = check(release, context);
    if (settings.shelf) {
        offerSuggestions(findings, release, settings.shelf);
    }
    return findings;
}

QList<WaivedFinding> waivedIn(const Release& release)
{
    if (release.waivers.isEmpty()) {
        return {};
    }
    Release bare = release;
    bare.waivers.clear();
    QList<WaivedFinding> waived;
    for (const Finding& finding : findingsIn(bare, {})) {
        const auto waiver = std::find_if(release.waivers.begin(), release.waivers.end(),
                                         [&](const Waiver& each) { return each.covers(finding); });
        if (waiver != release.waivers.end()) {
            waived.append({finding, *waiver});
        }
    }
    return waived;
}

qsizetype mustFixCount(const QList<Finding>& findings)
{
    return std::count_if(findings.begin(), findings.end(),
                         [](const Finding& finding) { return finding.severity == Severity::MustFix; });
}

} // namespace dateline::cli
