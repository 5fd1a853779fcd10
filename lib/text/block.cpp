#include "dateline/text/block.h"

namespace dateline {

QString BlockId::toString() const
{
    return isNull() ? QString() : u'b' + QString::number(number);
}

BlockId BlockId::fromString(QStringView text)
{
    if (text.isEmpty() || text.front() != u'b') {
        return {};
    }
    bool ok = false;
    const std::uint32_t number = text.mid(1).toUInt(&ok);
    return ok ? BlockId{number} : BlockId{};
}

} // namespace dateline
