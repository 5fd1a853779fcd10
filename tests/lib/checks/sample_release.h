#pragma once

#include "dateline/release/release.h"

namespace dateline {

/// The published release of tests/data, its form filled in by hand: what an importer should make
/// of it. Contact and form are complete but for what the release itself lacks.
[[nodiscard]] Release sampleRelease();

/// An empty release with one paragraph in a language, under a list of rule packs.
[[nodiscard]] Release releaseSaying(const QString& paragraph, const LanguageTag& language,
                                    const QList<QString>& packs = {"plain"});

} // namespace dateline
