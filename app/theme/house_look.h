#pragma once

#include <QProxyStyle>

namespace dateline {

/// Qt's Fusion style, without what it adds to the look of Dateline: pictures on the buttons of
/// dialogs, pixels where lines are drawn, and for who wants none, movement.
class HouseLook : public QProxyStyle {
    Q_OBJECT

public:
    explicit HouseLook(bool moves);

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;

private:
    bool m_moves;
};

} // namespace dateline
