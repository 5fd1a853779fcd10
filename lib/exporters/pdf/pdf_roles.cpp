#include "exporters/pdf/pdf_roles.h"

#include <array>

namespace dateline {

const char* roleName(StructureRole role)
{
    static constexpr std::array kNames{"Document", "Sect", "H1",    "H2",         "H3",     "P",       "L",
                                       "LI",       "Lbl",  "LBody", "BlockQuote", "Figure", "Caption", "Table",
                                       "TR",       "TH",   "TD",    "Link",       "Span",   "Note",    "Span"};
    return kNames[static_cast<size_t>(role)];
}

} // namespace dateline
