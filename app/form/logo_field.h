#pragma once

#include "dateline/base/expected.h"
#include "dateline/release/media.h"
#include "workspace/latest_job.h"

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include <optional>

namespace dateline {

/// The image of a house: a PNG or JPEG, shown small.
class LogoField : public QWidget {
    Q_OBJECT

public:
    explicit LogoField(QWidget* parent = nullptr);

    void setLogo(const std::optional<Media>& logo);
    [[nodiscard]] const std::optional<Media>& logo() const { return m_logo; }
    /// Takes an image file, read in the background; says in the field why it cannot.
    void readFile(const QString& path);

signals:
    void logoChanged();

private:
    struct Picture {
        QString fileName;
        Expected<QByteArray> bytes;
    };

    void take(const Picture& picture);
    void choose();
    void show(const QString& problem);

    QLabel* m_picture;
    QLabel* m_problem;
    QPushButton* m_remove;
    std::optional<Media> m_logo;
    LatestJob<Picture> m_reading;
};

} // namespace dateline
