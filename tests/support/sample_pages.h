#pragma once

#include "dateline/compose/compose.h"

#include <QList>
#include <QString>

namespace dateline::samples {

/// A publication and the name under which tests keep what is exported from it.
struct Sample {
    QString name;
    Publication publication;
};

/// The sample releases in all their languages, with and without an embargo.
[[nodiscard]] QList<Sample> publications();

} // namespace dateline::samples
