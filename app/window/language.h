#pragma once

#include <QString>

namespace dateline {

/// Speaks a language, see useInterfaceLanguage(), and lays windows out in its direction.
void speakLanguage(const QString& setting);

} // namespace dateline
