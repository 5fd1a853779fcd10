#pragma once

#include <string>

namespace dateline {

/// An ICC version 4 display profile of sRGB (IEC 61966-2-1), made from the numbers of the standard.
[[nodiscard]] std::string srgbProfile();

} // namespace dateline
