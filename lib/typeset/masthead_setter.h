#pragma once

#include "typeset/galley.h"

namespace dateline {

/// Sets the top of the first page: logo, issuer and kind on one side, place, date and usage on
/// the other, a line in the house colour below.
void setMasthead(Galley& galley);

} // namespace dateline
