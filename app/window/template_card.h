#pragma once

#include <QPushButton>

namespace dateline {

/// A button that shows a small page and says what begins from it.
class TemplateCard : public QPushButton {
    Q_OBJECT

public:
    TemplateCard(const QString& name, const QString& hint, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QString m_hint;
};

} // namespace dateline
