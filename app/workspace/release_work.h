#pragma once

#include "workspace/autosave.h"
#include "workspace/checking.h"
#include "workspace/publishing.h"
#include "workspace/saving.h"
#include "workspace/typesetting.h"

namespace dateline {

/// An open release and all that works on it in the background. Outlives the widgets that show it,
/// which are built anew when the interface changes its language.
struct ReleaseWork {
    ReleaseWork(const OpenedRelease& opened, std::shared_ptr<DictionarySource> dictionaries,
                const QString& recoveryFolder, const QString& backupFolder);

    Suggestions suggestions;
    ReleaseDocument document;
    Checking checking;
    Typesetting typesetting;
    Publishing publishing;
    Saving saving;
    Autosave autosave;
};

} // namespace dateline
