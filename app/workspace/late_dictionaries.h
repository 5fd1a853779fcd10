#pragma once

#include "dateline/spelling/dictionary_shelf.h"

#include <memory>
#include <mutex>

namespace dateline {

/// The dictionaries of this machine, looked for when the first is asked for and not before: that
/// opens a hundred files, which a window need not wait for. Thread-safe.
class LateDictionaries : public DictionarySource {
public:
    [[nodiscard]] std::shared_ptr<Dictionary> dictionaryFor(const LanguageTag& language) override;

private:
    std::once_flag m_looked;
    std::unique_ptr<DictionaryShelf> m_shelf;
};

} // namespace dateline
