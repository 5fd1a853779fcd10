#include "form/logo_field.h"

#include "dateline/base/file.h"
#include "theme/theme.h"

#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageReader>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr qint64 kLargestLogo = 4LL * 1024 * 1024;
constexpr QSize kShown(200, 48);

/// PNG or JPEG by what the bytes are, whatever the file is called.
bool isPicture(const QByteArray& bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    return (format == "png" || format == "jpeg") && reader.canRead();
}

} // namespace

LogoField::LogoField(QWidget* parent)
    : QWidget(parent), m_picture(new QLabel(this)), m_problem(new QLabel(this)),
      m_remove(new QPushButton(tr("Remove"), this)), m_reading([this](const Picture& picture) { take(picture); })
{
    auto* pick = new QPushButton(tr("Choose…"), this);
    pick->setAccessibleName(tr("Choose a logo"));
    pick->setAutoDefault(false);
    m_remove->setAccessibleName(tr("Remove the logo"));
    m_remove->setAutoDefault(false);
    setRole(m_problem, "problem");
    m_problem->setWordWrap(true);
    m_picture->setMinimumHeight(kShown.height());
    auto* row = new QHBoxLayout;
    row->addWidget(m_picture, 1);
    row->addWidget(pick);
    row->addWidget(m_remove);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(row);
    rows->addWidget(m_problem);
    connect(pick, &QPushButton::clicked, this, &LogoField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] { setLogo({}); });
    show({});
}

void LogoField::setLogo(const std::optional<Media>& logo)
{
    m_logo = logo;
    show({});
    emit logoChanged();
}

void LogoField::readFile(const QString& path)
{
    m_reading.start([path]() -> Picture {
        const QString name = QFileInfo(path).fileName();
        const Expected<QByteArray> bytes = dateline::readFile(path, kLargestLogo);
        if (bytes && !isPicture(*bytes)) {
            return {name, failure({ErrorKind::Format, tr("“%1” is no PNG or JPEG picture.").arg(name), {}, {}, {}})};
        }
        return {name, bytes};
    });
}

void LogoField::take(const Picture& picture)
{
    if (!picture.bytes) {
        show(picture.bytes.error().message());
        return;
    }
    Media logo = m_logo.value_or(Media{});
    logo.id = QStringLiteral("logo");
    logo.fileName = picture.fileName;
    logo.bytes = *picture.bytes;
    setLogo(logo);
}

void LogoField::choose()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a logo"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path.isEmpty()) {
        readFile(path);
    }
}

void LogoField::show(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_remove->setEnabled(m_logo.has_value());
    const QImage image = m_logo ? QImage::fromData(m_logo->bytes) : QImage();
    if (image.isNull()) {
        m_picture->setText(m_logo ? m_logo->fileName : tr("No logo"));
        return;
    }
    const qreal scale = devicePixelRatioF();
    QImage shown = image.scaled(kShown * scale, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    shown.setDevicePixelRatio(scale);
    m_picture->setPixmap(QPixmap::fromImage(shown));
    m_picture->setAccessibleName(tr("Logo: %1").arg(m_logo->fileName));
}

} // namespace dateline
