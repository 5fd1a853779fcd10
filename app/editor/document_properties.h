#pragma once

#include <QTextFormat>

namespace dateline {

// What the projection keeps in a QTextDocument besides looks, so that it can be read back.
inline constexpr int kPartProperty = QTextFormat::UserProperty + 1;
inline constexpr int kBlockIdProperty = QTextFormat::UserProperty + 2;
inline constexpr int kNumberProperty = QTextFormat::UserProperty + 3;
inline constexpr int kStrongProperty = QTextFormat::UserProperty + 4;
inline constexpr int kEmphasisProperty = QTextFormat::UserProperty + 5;
inline constexpr int kLinkProperty = QTextFormat::UserProperty + 6;
inline constexpr int kLanguageProperty = QTextFormat::UserProperty + 7;

} // namespace dateline
