#pragma once

#include "dateline/text/language.h"

#include <QString>

namespace dateline {

/// How the file of one publication in one format is called: `slug.language.suffix`.
inline QString fileName(const QString& slug, const LanguageTag& language, const QString& suffix)
{
    return QStringLiteral("%1.%2.%3").arg(slug, language.toString(), suffix);
}

} // namespace dateline
