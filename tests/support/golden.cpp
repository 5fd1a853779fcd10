#include "support/golden.h"

#include <QFile>

namespace dateline::samples {

bool matchesGolden(const QString& name, const QByteArray& content)
{
    const QString path = QStringLiteral(DATELINE_TEST_DATA "/exporters/") + name;
    const QString actual = path + QStringLiteral(".actual");
    QFile golden(path);
    if (golden.open(QIODevice::ReadOnly) && golden.readAll() == content) {
        QFile::remove(actual);
        return true;
    }
    QFile file(actual);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(content);
    }
    return false;
}

} // namespace dateline::samples
