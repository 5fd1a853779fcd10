#include "window/sample.h"

#include <QtGlobal>

// As in theme.cpp: resources of a static library, which the linker takes when asked.
static void loadSamples()
{
    Q_INIT_RESOURCE(samples);
}

namespace dateline {

QString sampleFile()
{
    loadSamples();
    return QStringLiteral(":/dateline/samples/dialogue.txt");
}

QString sampleInLanguages()
{
    loadSamples();
    return QStringLiteral(":/dateline/samples/shared-waters.dateline");
}

} // namespace dateline
