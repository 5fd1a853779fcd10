#pragma once

#include <QByteArray>
#include <QFile>

#include <cstdlib>
#include <iostream>

namespace dateline::bench {

/// The sample release as it was published, or the end of the program.
inline QByteArray sampleText()
{
    QFile file(QStringLiteral(DATELINE_TEST_DATA "/eu-central-asia-2023-06-13.txt"));
    if (!file.open(QIODevice::ReadOnly)) {
        std::cerr << "The sample release is missing.\n";
        std::exit(1);
    }
    return file.readAll();
}

} // namespace dateline::bench
