#pragma once

namespace dateline {

/// How a press office writes telephone numbers.
enum class PhoneFormat {
    International, ///< "+32 460 75 45 53" (ITU-T E.123, international notation)
    E164,          ///< "+32460754553" (ITU-T E.164)
    National,      ///< "0460 75 45 53"
};

} // namespace dateline
