#include "typeset/structure_builder.h"

#include "typeset/passage.h"

#include <algorithm>
#include <array>

namespace dateline {

StructureBuilder::StructureBuilder(const LanguageTag& language)
{
    add(StructureRole::Document, -1, language);
}

int StructureBuilder::add(StructureRole role, int parent, const LanguageTag& language)
{
    const auto index = static_cast<int>(m_nodes.size());
    StructureNode node;
    node.role = role;
    node.parent = parent;
    node.language = language;
    m_nodes.append(node);
    if (parent >= 0) {
        m_nodes[parent].children.append(index);
    }
    return index;
}

int StructureBuilder::addText(int parent, const QString& text)
{
    const int index = add(StructureRole::Text, parent);
    m_nodes[index].text = visible(text);
    return index;
}

int StructureBuilder::addHeading(int level, int parent, const LanguageTag& language)
{
    static constexpr std::array kRoles{StructureRole::H1, StructureRole::H2, StructureRole::H3};
    m_headingLevel = std::clamp(level, 1, std::min(m_headingLevel + 1, static_cast<int>(kRoles.size())));
    return add(kRoles[static_cast<size_t>(m_headingLevel - 1)], parent, language);
}

} // namespace dateline
