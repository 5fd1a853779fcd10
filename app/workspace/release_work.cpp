#include "workspace/release_work.h"

namespace dateline {

ReleaseWork::ReleaseWork(const OpenedRelease& opened, std::shared_ptr<DictionarySource> dictionaries,
                         const QString& recoveryFolder)
    : document(opened), checking(document, std::move(dictionaries)), typesetting(document), saving(document),
      autosave(document, recoveryFolder)
{
}

} // namespace dateline
