#include "workspace/late_dictionaries.h"

namespace dateline {

std::shared_ptr<Dictionary> LateDictionaries::dictionaryFor(const LanguageTag& language)
{
    std::call_once(m_looked, [this] { m_shelf = std::make_unique<DictionaryShelf>(DictionaryShelf::systemFolders()); });
    return m_shelf->dictionaryFor(language);
}

} // namespace dateline
