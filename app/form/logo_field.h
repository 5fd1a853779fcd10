#pragma once

#include "dateline/release/media.h"

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
    /// Takes an image file; says in the field why it cannot.
    void readFile(const QString& path);

signals:
    void logoChanged();

private:
    void choose();
    void show(const QString& problem);

    QLabel* m_picture;
    QLabel* m_problem;
    QPushButton* m_remove;
    std::optional<Media> m_logo;
};

} // namespace dateline
