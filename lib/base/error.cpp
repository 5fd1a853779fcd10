#include "dateline/base/error.h"

#include <QStringList>

namespace dateline {

QString Error::message() const
{
    QStringList parts;
    for (const QString& part : {file, place}) {
        if (!part.isEmpty()) {
            parts += part + u':';
        }
    }
    for (const QString& part : {what, advice}) {
        if (!part.isEmpty()) {
            parts += part;
        }
    }
    return parts.join(u' ');
}

Error Error::inFile(const QString& name) const
{
    Error named = *this;
    if (named.file.isEmpty()) {
        named.file = name;
    }
    return named;
}

} // namespace dateline
