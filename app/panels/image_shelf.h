#pragma once

#include "dateline/release/media.h"
#include "workspace/latest_job.h"

#include <QHash>
#include <QImage>
#include <QObject>

#include <optional>

namespace dateline {

/// Decoded pictures, made in the background and kept while the same bytes are asked for.
class ImageShelf : public QObject {
    Q_OBJECT

public:
    explicit ImageShelf(QObject* parent = nullptr);

    /// What will be asked for from now on.
    void setMedia(const QHash<QString, Media>& media);
    /// The picture of a medium, upright; null until it was decoded, and when it cannot be.
    [[nodiscard]] QImage image(const QString& media) const { return m_images.value(media).image; }

signals:
    void changed();

private:
    struct Decoded {
        QByteArray bytes;
        QImage image;
    };

    QHash<QString, Decoded> m_images;
    LatestJob<QHash<QString, Decoded>> m_job;
};

} // namespace dateline
