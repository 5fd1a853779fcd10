#pragma once

#include "dateline/typeset/pages.h"

namespace dateline {

/// Grows the structure tree in reading order.
class StructureBuilder {
public:
    explicit StructureBuilder(const LanguageTag& language);

    /// Adds an element at the end of its parent.
    int add(StructureRole role, int parent, const LanguageTag& language = {});
    /// Adds the words that ink will show.
    int addText(int parent, const QString& text);
    /// A heading of level 1 to 3 below its parent. A level that would skip one is raised: PDF/UA
    /// allows no gap (ISO 14289-1, 7.4.2).
    int addHeading(int level, int parent, const LanguageTag& language = {});

    [[nodiscard]] StructureNode& node(int index) { return m_nodes[index]; }
    [[nodiscard]] int headingLevel() const { return m_headingLevel; } ///< Of the last heading added.
    [[nodiscard]] QList<StructureNode> take() { return std::move(m_nodes); }

private:
    QList<StructureNode> m_nodes;
    int m_headingLevel = 0;
};

} // namespace dateline
