#include "dateline/text/fold.h"

namespace dateline {

QString foldedForSearch(QStringView text)
{
    QString folded = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf([](QChar character) { return character.isMark(); });
    return folded;
}

} // namespace dateline
