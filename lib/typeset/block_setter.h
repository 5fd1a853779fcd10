#pragma once

#include "typeset/galley.h"

#include <vector>

namespace dateline {

/// Sets a text's blocks one below another in one size of type.
class BlockSetter {
public:
    /// Blocks become children of `parent`; `topLevel` is the level of a Heading{1}.
    BlockSetter(Galley& galley, int parent, int topLevel, double size);

    void set(const QList<Block>& blocks);

private:
    struct OpenList {
        int list = 0;  ///< L node.
        int body = -1; ///< LBody node of its last item.
        bool ordered = false;
        int count = 0;
    };

    void setBlock(const Block& block, const Paragraph& paragraph);
    void setBlock(const Block& block, const Heading& heading);
    void setBlock(const Block& block, const ListItem& item);
    void setBlock(const Block& block, const Quotation& quotation);
    void setBlock(const Block& block, const Figure& figure);
    void setBlock(const Block& block, const Table& table);

    OpenList& listFor(const ListItem& item);
    void setCaption(const Block& block, const PublishedMedia& media);
    [[nodiscard]] TextLook lookOf(const Block& block) const;
    [[nodiscard]] Words wordsOf(const Block& block) const;
    [[nodiscard]] LanguageTag languageOf(const Block& block) const;
    [[nodiscard]] LanguageTag foreignLanguageOf(const Block& block) const;

    Galley& m_galley;
    int m_parent;
    int m_topLevel;
    double m_size;
    double m_lineHeight;
    std::vector<OpenList> m_lists;
};

} // namespace dateline
