#include "exporters/pdf/pdf_images.h"

#include "dateline/base/image.h"

#include <QCoreApplication>

#include <memory>
#include <optional>
#include <png.h>
#include <vector>

namespace dateline {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(dateline::Pdf)
};

tl::unexpected<Error> refused(const Media& media, const QString& advice)
{
    const QString name = media.fileName.isEmpty() ? media.id : media.fileName;
    return failure({ErrorKind::Format, Wording::tr("The image %1 cannot be put into a PDF.").arg(name), advice});
}

PdfDict imageDictionary(int width, int height, const char* colours)
{
    PdfDict image("/Type /XObject /Subtype /Image /BitsPerComponent 8 /Interpolate false");
    image.add("/Width", std::to_string(width)).add("/Height", std::to_string(height)).add("/ColorSpace", colours);
    return image;
}

Expected<PdfRef> writeJpeg(PdfFile& file, const Media& media, const ImageInfo& header)
{
    if (!header.isDecodable || (header.components != 1 && header.components != 3)) {
        return refused(media, Wording::tr("Save it again as baseline JPEG in RGB colours."));
    }
    const char* colours = header.components == 1 ? "/DeviceGray" : "/DeviceRGB";
    PdfDict image = imageDictionary(header.storedWidth, header.storedHeight, colours);
    image.add("/Filter", "/DCTDecode");
    return file.addStreamAsIs(image, {media.bytes.constData(), static_cast<size_t>(media.bytes.size())});
}

struct Pixels {
    int width = 0;
    int height = 0;
    std::vector<png_byte> rgba;
};

std::optional<Pixels> decodePng(const QByteArray& bytes)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, bytes.constData(), static_cast<size_t>(bytes.size())) == 0) {
        return std::nullopt;
    }
    const std::unique_ptr<png_image, decltype(&png_image_free)> guard(&image, &png_image_free);
    image.format = PNG_FORMAT_RGBA;
    constexpr size_t kMostPixels = 100'000'000;
    if (static_cast<size_t>(image.width) * image.height > kMostPixels) {
        return std::nullopt;
    }
    Pixels pixels{static_cast<int>(image.width), static_cast<int>(image.height), {}};
    pixels.rgba.resize(PNG_IMAGE_SIZE(image));
    if (png_image_finish_read(&image, nullptr, pixels.rgba.data(), 0, nullptr) == 0) {
        return std::nullopt;
    }
    return pixels;
}

Expected<PdfRef> writePng(PdfFile& file, const Media& media)
{
    const std::optional<Pixels> pixels = decodePng(media.bytes);
    if (!pixels) {
        return refused(media, Wording::tr("The file is damaged or too large; save it again as PNG."));
    }
    std::string colours;
    std::string opacity;
    colours.reserve(pixels->rgba.size() / 4 * 3);
    opacity.reserve(pixels->rgba.size() / 4);
    bool transparent = false;
    for (size_t i = 0; i + 3 < pixels->rgba.size(); i += 4) {
        colours.append(reinterpret_cast<const char*>(&pixels->rgba[i]), 3);
        opacity += static_cast<char>(pixels->rgba[i + 3]);
        transparent = transparent || pixels->rgba[i + 3] != 0xFF;
    }
    PdfDict image = imageDictionary(pixels->width, pixels->height, "/DeviceRGB");
    if (transparent) {
        const PdfDict mask = imageDictionary(pixels->width, pixels->height, "/DeviceGray");
        image.add("/SMask", file.addStream(mask, opacity).text());
    }
    return file.addStream(image, colours);
}

} // namespace

Expected<PdfRef> writeImage(PdfFile& file, const Media& media)
{
    const std::optional<ImageInfo> header = imageInfo(media.bytes);
    if (!header) {
        return refused(media, Wording::tr("Save it again as PNG or as baseline JPEG."));
    }
    return header->format == ImageFormat::Jpeg ? writeJpeg(file, media, *header) : writePng(file, media);
}

} // namespace dateline
