#pragma once

#include <QLabel>
#include <QPushButton>

namespace dateline {

/// A button that shows somebody: name in bold, part played, and details below.
class CardButton : public QPushButton {
    Q_OBJECT

public:
    explicit CardButton(QWidget* parent = nullptr);

    void setPerson(const QString& name, const QString& role, const QStringList& details);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    QLabel* m_title;
    QLabel* m_details;
};

} // namespace dateline
