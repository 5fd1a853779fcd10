#include "exporters/pdf/pdf_roles.h"

#include <array>

namespace dateline {

const char* roleName(StructureRole role, PdfStandard standard, StructureRole parent)
{
    static constexpr std::array kNames{"Document", "Sect", "H1",    "H2",         "H3",     "P",       "L",
                                       "LI",       "Lbl",  "LBody", "BlockQuote", "Figure", "Caption", "Table",
                                       "TR",       "TH",   "TD",    "Link",       "Span",   "Note",    "Span"};
    if (standard == PdfStandard::Ua2 && role == StructureRole::Note) {
        return "FENote";
    }
    // Within its figure, a caption would be hidden behind the alternative text.
    if (standard == PdfStandard::Ua2 && role == StructureRole::Caption && parent != StructureRole::Table) {
        return "P";
    }
    return kNames[static_cast<size_t>(role)];
}

bool isInOlderNamespace(StructureRole role)
{
    return role == StructureRole::BlockQuote;
}

} // namespace dateline
