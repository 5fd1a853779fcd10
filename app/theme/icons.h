#pragma once

#include <QIcon>
#include <QPalette>

namespace dateline {

enum class IconName { Undo, Redo, Calendar, Close, Plus, Bold, Italic, Link, Bullets, Numbers, Quote, Picture, Table };

/// A line drawing in the ink of a palette, sharp at every size.
[[nodiscard]] QIcon icon(IconName name, const QPalette& palette);

} // namespace dateline
