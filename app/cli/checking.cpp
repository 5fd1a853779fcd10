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

QList<Finding> findingsIn(const Release& release, const std::shared_ptr<DictionaryShelf>& shelf)
{
    std::optional<Speller> speller;
    if (shelf) {
        speller.emplace(shelf, acceptedWords(release));
    }
    CheckContext context;
    context.speller = speller ? &*speller : nullptr;
    context.now = QDateTime::currentDateTimeUtc();
    return check(release, context);
}

qsizetype mustFixCount(const QList<Finding>& findings)
{
    return std::count_if(findings.begin(), findings.end(),
                         [](const Finding& finding) { return finding.severity == Severity::MustFix; });
}

} // namespace dateline::cli
