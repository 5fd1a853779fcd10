#include "dateline/typeset/typesetter.h"

#include "typeset/furniture.h"
#include "typeset/page_builder.h"
#include "typeset/release_setter.h"
#include "typeset/sheet.h"

namespace dateline {

namespace {

// A last page with two lines on it looks like an accident.
void keepLastLinesTogether(QList<Slab>& slabs)
{
    constexpr qsizetype kFewest = 4;
    for (qsizetype i = std::max<qsizetype>(0, slabs.size() - kFewest); i + 1 < slabs.size(); ++i) {
        slabs[i].keepWithNext = true;
    }
}

// Runs come with the library's face ids; pages list only the fonts they use, in order of use.
void listFonts(Pages& pages, const FontLibrary::Private& fonts)
{
    QHash<int, int> indices;
    for (Page& page : pages.pages) {
        for (GlyphRun& run : page.runs) {
            auto known = indices.constFind(run.font);
            if (known == indices.constEnd()) {
                const FontFace& face = fonts.face(run.font);
                known = indices.insert(run.font, static_cast<int>(pages.fonts.size()));
                pages.fonts.append({face.path(), face.index(), face.postScriptName()});
            }
            run.font = *known;
        }
    }
}

void describe(Pages& pages, const Publication& publication)
{
    pages.language = publication.language;
    pages.direction = publication.direction;
    pages.title = visible(printable(publication.title));
    pages.author = printable(publication.byline.isEmpty() ? publication.masthead.issuer : publication.byline);
    pages.subject = printable(publication.description);
    pages.date = publication.data.releaseDate;
    pages.identifier = publication.data.id;
}

} // namespace

Expected<Pages> typeset(const Publication& publication, FontLibrary& fonts)
{
    FontLibrary::Private& shelf = fonts.internals();
    shelf.paragraphs().startDocument();
    Pages pages;
    const sheet::Size size = sheet::sizeOf(publication.style.page.paper);
    pages.width = size.width;
    pages.height = size.height;
    Galley galley(publication, shelf);
    setRelease(galley);
    keepLastLinesTogether(galley.flow().slabs);
    BuiltPages built = buildPages(galley.flow(), {sheet::kFirstTop, sheet::kTop, size.height - sheet::kBottom});
    addFurniture(galley, built.pages);
    if (galley.error()) {
        return failure(*galley.error());
    }
    pages.pages = std::move(built.pages);
    pages.outline = std::move(built.outline);
    pages.nodes = galley.structure().take();
    pages.media = galley.media();
    describe(pages, publication);
    listFonts(pages, shelf);
    return pages;
}

} // namespace dateline
