#pragma once

#include "dateline/release/release.h"

#include <QList>
#include <QString>

namespace dateline::cli {

/// A fact of a release on one line, in English with the text's own names.
struct FactLine {
    QString name;
    QString value;
};

/// The facts a release states, in the order of its form; what it does not state is left out.
[[nodiscard]] QList<FactLine> factLines(const Release& release);

} // namespace dateline::cli
