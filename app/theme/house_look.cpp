#include "theme/house_look.h"

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

} // namespace dateline
