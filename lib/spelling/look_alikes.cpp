#include "spelling/look_alikes.h"

#include <QStringView>

namespace dateline {

namespace {

// Letter for letter, from the single-script confusables of UTS #39 that keyboards have.
constexpr QStringView kLatin = u"ABCEHIJKMOPSTXYaceijopsxy";
constexpr QStringView kCyrillic = u"\u0410\u0412\u0421\u0415\u041d\u0406\u0408\u041a\u041c\u041e\u0420\u0405\u0422"
                                  u"\u0425\u0423\u0430\u0441\u0435\u0456\u0458\u043e\u0440\u0455\u0445\u0443";
static_assert(kLatin.size() == kCyrillic.size());

} // namespace

QString inOneScript(const QString& word, const QString& script)
{
    const QStringView from = script == u"Cyrl" ? kLatin : kCyrillic;
    const QStringView to = script == u"Cyrl" ? kCyrillic : kLatin;
    QString result = word;
    for (QChar& letter : result) {
        if (const qsizetype at = from.indexOf(letter); at >= 0) {
            letter = to.at(at);
        }
    }
    return result;
}

} // namespace dateline
