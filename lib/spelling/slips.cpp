#include "spelling/slips.h"

#include <utility>

namespace dateline {

namespace {

constexpr QStringView kVowels = u"aeiouyаеиоуыэюяαειουωη";
constexpr QStringView kLatinVowels = u"aeiouy";
constexpr QStringView kCyrillicVowels = u"аеиоуыэюя";
constexpr QStringView kGreekVowels = u"αειουωη";

QStringView vowelsLike(QChar letter)
{
    for (const QStringView vowels : {kLatinVowels, kCyrillicVowels, kGreekVowels}) {
        if (vowels.contains(letter)) {
            return vowels;
        }
    }
    return {};
}

QString swapped(QString word, qsizetype at)
{
    const QChar letter = word.at(at);
    word[at] = word.at(at + 1);
    word[at + 1] = letter;
    return word;
}

QString without(QString word, qsizetype at)
{
    return word.remove(at, 1);
}

QString with(QString word, qsizetype at, QChar letter)
{
    return word.insert(at, letter);
}

QString replaced(QString word, qsizetype at, QChar letter)
{
    word[at] = letter;
    return word;
}

bool forEachSwap(const QString& word, const TakeWord& take)
{
    for (qsizetype at = 0; at + 1 < word.size(); ++at) {
        if (word.at(at) != word.at(at + 1) && !take(swapped(word, at))) {
            return false;
        }
    }
    return true;
}

bool forEachRemoval(const QString& word, const TakeWord& take)
{
    for (qsizetype at = 0; at < word.size(); ++at) {
        if (!take(without(word, at))) {
            return false;
        }
    }
    return true;
}

} // namespace

bool forEachSlip(const QString& word, const QString& alphabet, const TakeWord& take)
{
    if (!forEachSwap(word, take) || !forEachRemoval(word, take)) {
        return false;
    }
    for (qsizetype at = 0; at <= word.size(); ++at) {
        for (const QChar letter : alphabet) {
            const bool other = at < word.size() && word.at(at) != letter;
            if (!take(with(word, at, letter)) || (other && !take(replaced(word, at, letter)))) {
                return false;
            }
        }
    }
    return true;
}

bool forEachEasySlip(const QString& word, const TakeWord& take)
{
    if (!forEachRemoval(word, take) || !forEachSwap(word, take)) {
        return false;
    }
    for (qsizetype at = 0; at < word.size(); ++at) {
        const QChar letter = word.at(at);
        if (!take(with(word, at, letter))) {
            return false;
        }
        for (const QChar vowel : vowelsLike(letter)) {
            if (vowel != letter && !take(replaced(word, at, vowel))) {
                return false;
            }
        }
        // Between two consonants a vowel may be missing.
        const bool cluster = at > 0 && !kVowels.contains(letter) && !kVowels.contains(word.at(at - 1));
        for (const QChar vowel : cluster ? kLatinVowels.first(5) : QStringView()) {
            if (!take(with(word, at, vowel))) {
                return false;
            }
        }
    }
    return true;
}

bool forEachSplit(const QString& word, const TakeWord& take)
{
    for (qsizetype at = 1; at < word.size(); ++at) {
        if (!take(with(word, at, u' '))) {
            return false;
        }
    }
    return true;
}

} // namespace dateline
