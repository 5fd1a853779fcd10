#include "editor/picture_file.h"

#include "dateline/base/file.h"
#include "dateline/base/image.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageReader>
#include <QUrl>

#include <algorithm>
#include <limits>

namespace dateline {

namespace {

constexpr qint64 kLargestPicture = 40LL * 1024 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::PictureFile)
};

QByteArray asPng(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

bool hasSuffix(const QString& path, const QStringList& suffixes)
{
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

QString localFileIn(const QMimeData& data, const QStringList& suffixes)
{
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && hasSuffix(url.toLocalFile(), suffixes)) {
            return url.toLocalFile();
        }
    }
    return {};
}

QString freeMediaId(const Release& release)
{
    int number = 1;
    const auto name = [&number] { return QStringLiteral("image%1").arg(number); };
    while (release.mediaWithId(name()) != nullptr) {
        ++number;
    }
    return name();
}

} // namespace

QImage pictureOf(const QByteArray& bytes)
{
    return pictureWithin(bytes, std::numeric_limits<int>::max());
}

// A photograph is read in a fraction of the time when the reader knows that it will be small.
QImage pictureWithin(const QByteArray& bytes, int longestSide)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize natural = reader.size();
    if (std::max(natural.width(), natural.height()) > longestSide) {
        reader.setScaledSize(natural.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    }
    return reader.read();
}

QString choosePictureFile(QWidget* parent)
{
    return QFileDialog::getOpenFileName(parent, Words::tr("Choose an image"), {},
                                        Words::tr("Images (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff)"));
}

Expected<Media> mediaFromFile(const QString& path)
{
    const Expected<QByteArray> bytes = readFile(path, kLargestPicture);
    if (!bytes) {
        return failure(bytes.error());
    }
    Media media;
    media.fileName = QFileInfo(path).fileName();
    media.bytes = *bytes;
    const std::optional<ImageInfo> info = imageInfo(*bytes);
    if (info && info->isDecodable && !pictureOf(*bytes).isNull()) {
        return media;
    }
    const QImage image = pictureOf(*bytes);
    if (image.isNull()) {
        return failure({ErrorKind::Format, Words::tr("“%1” is no picture that can be read.").arg(media.fileName),
                        Words::tr("Choose a PNG or JPEG file.")});
    }
    media.fileName = QFileInfo(path).completeBaseName() + QStringLiteral(".png");
    media.bytes = asPng(image);
    return media;
}

Expected<Media> mediaFromImage(const QImage& image)
{
    Media media;
    media.fileName = Words::tr("picture") + QStringLiteral(".png");
    media.bytes = asPng(image);
    if (media.bytes.isEmpty()) {
        return failure({ErrorKind::Format, Words::tr("The picture cannot be read."),
                        Words::tr("Save it as a PNG or JPEG file and insert that.")});
    }
    return media;
}

QString pictureFileIn(const QMimeData& data)
{
    return localFileIn(data, {"png", "jpg", "jpeg", "gif", "bmp", "webp", "tif", "tiff", "svg"});
}

QString textFileIn(const QMimeData& data)
{
    return localFileIn(data, {"txt", "text", "md", "html", "htm"});
}

QString putMedia(Release& release, const Media& media)
{
    const auto same = std::find_if(release.media.begin(), release.media.end(),
                                   [&](const Media& each) { return !media.id.isEmpty() && each.id == media.id; });
    if (same != release.media.end()) {
        *same = media;
        return media.id;
    }
    Media added = media;
    added.id = freeMediaId(release);
    release.media.append(added);
    return added.id;
}

} // namespace dateline
