#include "theme/house_look.h"

#include "theme/icons.h"

namespace dateline {

HouseLook::HouseLook(bool moves) : QProxyStyle(QStringLiteral("Fusion")), m_moves(moves) {}

int HouseLook::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) {
        return 0;
    }
    if (hint == SH_Widget_Animation_Duration && !m_moves) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, data);
}

// Every menu bar asks for it, and Fusion's own would load the readers of all image formats.
QIcon HouseLook::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    if (which == SP_ToolBarHorizontalExtensionButton) {
        return icon(IconName::More);
    }
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace dateline
