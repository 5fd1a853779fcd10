#pragma once

#include "dateline/text/language.h"

#include <QString>

#include <vector>

namespace dateline::recognising {

struct RelativeDay {
    int days = 0; ///< From today.
    QString name;
};

/// CLDR's words for the days from two before to two after today.
[[nodiscard]] std::vector<RelativeDay> relativeDayNames(const LanguageTag& language);

} // namespace dateline::recognising
