#pragma once

#include "dateline/base/error.h"
#include "dateline/compose/publication.h"
#include "typeset/paragraph.h"
#include "typeset/slab.h"
#include "typeset/words.h"

#include <optional>

namespace dateline {

enum class Alignment { Start, Centre, End };

/// A column that words are set in, from the side where reading starts.
struct Column {
    double start = 0; ///< From the page's edge.
    double width = 0;
    double lineHeight = 0;
    Alignment alignment = Alignment::Start;
    LineStyle lines = {};
    bool underlineLinks = true;
};

/// Type that has been set and not yet cut into pages.
class Galley {
public:
    Galley(const Publication& publication, FontLibrary::Private& fonts);

    [[nodiscard]] const Publication& publication() const { return m_publication; }
    [[nodiscard]] StructureBuilder& structure() { return m_structure; }
    [[nodiscard]] Flow& flow() { return m_flow; }
    [[nodiscard]] QHash<QString, Media>& media() { return m_media; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    void fail(const Error& error);

    /// A look in the publication's body or heading family and language.
    [[nodiscard]] TextLook serif(double size) const;
    [[nodiscard]] TextLook sans(double size, bool bold = false) const;

    /// The whole width between the margins.
    [[nodiscard]] Column fullColumn(double lineHeight) const;
    /// A part of it, `indent` from where reading starts, -1: to the end.
    [[nodiscard]] Column partColumn(double indent, double width, double lineHeight) const;
    /// The same for running text, in the house's line style.
    [[nodiscard]] Column textColumn(double indent, double lineHeight) const;
    /// Where something of this width stands on the page.
    [[nodiscard]] double left(double start, double width) const;

    /// Empty words that run in the direction of a language.
    [[nodiscard]] Words words(const LanguageTag& language, BlockId block = {}) const;
    /// Sets words in lines, one slab each; single lines stay with their neighbours.
    [[nodiscard]] QList<Slab> set(const Words& words, const Column& column);
    /// Width of the words on one line.
    [[nodiscard]] double naturalWidth(const Words& words) { return m_setter.naturalWidth(words.passage); }

    /// Adds slabs below what there is.
    void add(QList<Slab> slabs, double spaceBefore);
    /// Adds columns side by side, line beside line.
    void addBeside(const QList<QList<Slab>>& columns, double spaceBefore);
    /// A thin line over the whole width, staying with what follows.
    void addHairline(double spaceBefore);

private:
    Slab placed(const Line& line, const Words& words, const Column& column) const;
    void reportMissing(char32_t character, const Words& words);

    const Publication& m_publication;
    double m_pageWidth;
    ParagraphSetter m_setter;
    StructureBuilder m_structure;
    Flow m_flow;
    QHash<QString, Media> m_media;
    std::optional<Error> m_error;
};

/// Slabs of columns side by side as one list of slabs.
[[nodiscard]] QList<Slab> beside(const QList<QList<Slab>>& columns);

/// Binds slabs to each other and to what follows.
void keepTogether(QList<Slab>& slabs);

/// Gives the first of the slabs a bookmark.
void addOutline(QList<Slab>& slabs, const Pages::OutlineEntry& entry);

/// Slabs one below another as one slab that is never cut.
[[nodiscard]] Slab solid(const QList<Slab>& slabs);

} // namespace dateline
