#include "dateline/release/people.h"

#include <QStringList>

namespace dateline {

QString Person::fullName(const LanguageTag& language) const
{
    QStringList parts{given.in(language), family.in(language)};
    if (familyFirst) {
        parts.swapItemsAt(0, 1);
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace dateline
