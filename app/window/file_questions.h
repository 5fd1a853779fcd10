#pragma once

#include "dateline/storage/document_lock.h"

#include <QString>

class QWidget;

namespace dateline {

// What only the user can decide about files. Each function asks over `parent` and waits. `name` is
// what the file is called.

enum class LockChoice { ReadOnly, Copy, Cancel };
/// Somebody else has the file open.
[[nodiscard]] LockChoice askAboutLock(const QString& name, const LockHolder& holder, QWidget* parent);

enum class ChangeChoice { LoadTheirs, SaveAs, Overwrite, Cancel };
/// The file to be saved was changed by others.
[[nodiscard]] ChangeChoice askAboutChange(const QString& name, QWidget* parent);

enum class LeaveChoice { Save, Discard, Stay };
/// The release to be left holds work that no file has.
[[nodiscard]] LeaveChoice askAboutLeaving(const QString& name, QWidget* parent);

} // namespace dateline
