#include "typeset/image_setter.h"

#include "dateline/base/image.h"
#include "typeset/sheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(dateline::Typeset)
};

Error unreadable(const Media& media)
{
    return {ErrorKind::Format,
            Wording::tr("The image %1 is neither a PNG nor a JPEG that a page can carry.")
                .arg(media.fileName.isEmpty() ? media.id : media.fileName),
            Wording::tr("Save it again as PNG or as RGB JPEG.")};
}

int figureNode(Galley& galley, const PublishedMedia& media, int parent)
{
    if (media.alternative.isEmpty()) {
        return kArtifact;
    }
    const bool foreign = media.alternativeLanguage != galley.publication().language;
    const int node =
        galley.structure().add(StructureRole::Figure, parent, foreign ? media.alternativeLanguage : LanguageTag());
    galley.structure().node(node).alternative = media.alternative;
    return node;
}

} // namespace

std::optional<Slab> setImage(Galley& galley, const PublishedMedia& media, int parent, double tallest, BlockId block)
{
    const std::optional<ImageInfo> header = imageInfo(media.media.bytes);
    if (!header) {
        galley.fail(unreadable(media.media));
        return std::nullopt;
    }
    constexpr double kPointsPerPixel = 0.75;
    const Column column = galley.fullColumn(0);
    const double width = header->width() * kPointsPerPixel;
    const double height = header->height() * kPointsPerPixel;
    const double scale = std::min({1.0, column.width / width, tallest / height});
    PlacedImage image;
    image.width = width * scale;
    image.height = height * scale;
    image.x = galley.left(column.start, image.width);
    image.media = media.media.id;
    image.node = figureNode(galley, media, parent);
    image.block = block;
    galley.media().insert(media.media.id, media.media);
    Slab slab;
    slab.height = image.height;
    slab.ink.images.append(image);
    return slab;
}

} // namespace dateline
