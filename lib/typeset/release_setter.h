#pragma once

#include "typeset/galley.h"

namespace dateline {

/// Sets a whole publication from masthead to contacts into a galley.
void setRelease(Galley& galley);

} // namespace dateline
