#pragma once

#include "dateline/base/export.h"
#include "dateline/text/inline_text.h"
#include "dateline/text/language.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <compare>
#include <cstdint>
#include <variant>

namespace dateline {

/// Names a block for as long as its release lives: never reused, unchanged by edits, shared by
/// the language versions of one release. Written "b12".
struct DATELINE_EXPORT BlockId {
    std::uint32_t number = 0; ///< 0: no block.

    [[nodiscard]] bool isNull() const { return number == 0; }
    [[nodiscard]] QString toString() const;
    /// Reads "b12"; the null id for anything else.
    [[nodiscard]] static BlockId fromString(QStringView text);

    auto operator<=>(const BlockId&) const = default;
};

[[nodiscard]] inline size_t qHash(BlockId id, size_t seed = 0)
{
    return ::qHash(id.number, seed);
}

struct Paragraph {
    bool operator==(const Paragraph&) const = default;
};

struct Heading {
    int level = 1; ///< 1 or 2, below the headline.
    bool operator==(const Heading&) const = default;
};

/// One item; neighbouring items of the same kind form one list.
struct ListItem {
    bool ordered = false;
    int depth = 1; ///< 1 to 3.
    bool operator==(const ListItem&) const = default;
};

/// A displayed quotation; the block's text is what was said, without quotation marks.
struct Quotation {
    QString speaker; ///< As it is to be printed; may be empty.
    bool operator==(const Quotation&) const = default;
};

/// An image; the block's text is its caption.
struct Figure {
    QString media; ///< Media::id.
    bool operator==(const Figure&) const = default;
};

/// A table of simple rows, all of the same length; the block's text is its caption.
struct Table {
    QList<QList<InlineText>> rows;
    int headerRows = 1; ///< How many leading rows are headers.
    bool operator==(const Table&) const = default;
};

using BlockContent = std::variant<Paragraph, Heading, ListItem, Quotation, Figure, Table>;

/// One block of a text: what sort it is and its words.
struct DATELINE_EXPORT Block {
    BlockId id;
    BlockContent content = Paragraph{};
    InlineText text;
    LanguageTag language; ///< Empty: the language of the text it stands in.
    /// Stands as the last edition of a series had it, neither changed nor confirmed yet.
    bool carriedOver = false;
    QJsonObject unknownFields;

    template <typename Content>
    [[nodiscard]] const Content* as() const
    {
        return std::get_if<Content>(&content);
    }

    bool operator==(const Block&) const = default;
};

} // namespace dateline
