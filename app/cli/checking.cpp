#include "checking.h"

#include "dateline/checks/accepted_words.h"
#include "dateline/checks/checker.h"
#include "dateline/spelling/dictionary_shelf.h"

#include <algorithm>
#include <optional>

namespace dateline::cli {

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
    return check(release, context);
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
