#pragma once

#include <QIcon>

namespace dateline {

enum class IconName {
    Undo,
    Redo,
    Calendar,
    Close,
    Plus,
    Bold,
    Italic,
    Link,
    Bullets,
    Numbers,
    Quote,
    Picture,
    Table,
    More
};

/// A line drawing, sharp at every size, in the ink of the application's palette as it is when the
/// icon is painted.
[[nodiscard]] QIcon icon(IconName name);

} // namespace dateline
