#include "checks/names.h"

#include <QList>

#include <algorithm>

namespace dateline {

namespace {

/// Languages that give names case endings; the others add at most a possessive.
bool inflectsNames(const LanguageTag& language)
{
    static const QList<QString> inflecting{"az", "be", "bg", "bs", "cs", "el", "et", "fi", "ga", "hr", "hu",
                                           "hy", "ka", "kk", "ky", "lt", "lv", "mk", "mn", "mt", "pl", "ru",
                                           "sk", "sl", "sq", "sr", "tg", "tk", "tr", "uk", "uz"};
    return inflecting.contains(language.language());
}

bool isVowel(QChar letter)
{
    static const QString vowels = QStringLiteral("aeiouyаеиоуыэюяієαεηιουω");
    return vowels.contains(letter);
}

/// What cases take from the end of a name: vowels and a soft sign, an s where names have one, or a
/// vowel before the last consonant, "Marek", "Marka".
bool isDroppedEnding(const QString& dropped, const QString& kept)
{
    const QString plain = withoutAccents(dropped);
    const bool ending = std::all_of(plain.cbegin(), plain.cend(), [](QChar letter) {
        return isVowel(letter) || QStringLiteral("ьsςσ").contains(letter);
    });
    const bool fleeting = plain.size() == 2 && isVowel(plain.at(0)) && !kept.isEmpty() && kept.at(0) == plain.at(1);
    return ending || fleeting;
}

qsizetype commonStart(const QString& left, const QString& right)
{
    const auto [end, other] = std::mismatch(left.cbegin(), left.cend(), right.cbegin(), right.cend());
    return end - left.cbegin();
}

} // namespace

QString withoutAccents(const QString& text)
{
    const auto isAscii = [](QChar character) { return character.unicode() < 0x80; };
    if (std::all_of(text.cbegin(), text.cend(), isAscii)) {
        return text.toLower();
    }
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_D)) {
        if (character.category() != QChar::Mark_NonSpacing) {
            result += character;
        }
    }
    return result.toCaseFolded();
}

int editDistance(const QString& left, const QString& right, int limit)
{
    if (std::abs(left.size() - right.size()) > limit) {
        return limit + 1;
    }
    QList<int> row(right.size() + 1);
    for (qsizetype column = 0; column < row.size(); ++column) {
        row[column] = int(column);
    }
    for (qsizetype line = 0; line < left.size(); ++line) {
        int diagonal = row.at(0);
        row[0] = int(line) + 1;
        for (qsizetype column = 1; column < row.size(); ++column) {
            const int substitution = diagonal + (left.at(line) == right.at(column - 1) ? 0 : 1);
            diagonal = row.at(column);
            row[column] = std::min({row.at(column) + 1, row.at(column - 1) + 1, substitution});
        }
    }
    return std::min(row.last(), limit + 1);
}

bool mayBeInflected(const QString& word, const QString& name, const LanguageTag& language)
{
    const qsizetype shared = commonStart(word.toCaseFolded(), name.toCaseFolded());
    if (shared == name.size()) {
        const QString ending = word.mid(shared).toCaseFolded();
        return inflectsNames(language) || ending == "s" || ending == "’s" || ending == "'s" || ending == "’";
    }
    return inflectsNames(language) && shared >= 3 && name.size() - shared <= 2 && word.size() - shared <= 4 &&
           isDroppedEnding(name.mid(shared), withoutAccents(word.mid(shared)));
}

} // namespace dateline
