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

/// A button that is one line of the list of recent files.
class RecentEntry : public QPushButton {
    Q_OBJECT

public:
    RecentEntry(const QString& name, const QString& folder, const QString& changed, QWidget* parent);
};

} // namespace dateline
