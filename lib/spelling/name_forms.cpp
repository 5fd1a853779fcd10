#include "spelling/name_forms.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <optional>

namespace dateline {

namespace {

constexpr qsizetype kLongestEnding = 5;
constexpr qsizetype kShortestEnding = 2;
constexpr qsizetype kShortestName = 3;
// Names of men, women and towns may end alike and inflect otherwise: the most frequent ways are taken.
constexpr int kWays = 3;
// An ending of fewer words says less than a shorter ending does.
constexpr int kFewestLike = 5;

/// How often words with an ending have which flags.
using Ways = QHash<QByteArray, int>;

QString ending(const QString& word, qsizetype length)
{
    return word.size() < length ? QString() : word.right(length).toLower();
}

bool isName(const QString& word)
{
    return word.size() >= kShortestName && word.at(0).isUpper() && word.at(1).isLower();
}

QHash<QString, Ways> waysOf(const QByteArray& words, TextEncoding& encoding, const QList<QString>& names)
{
    QHash<QString, Ways> ways;
    for (const QString& name : names) {
        for (qsizetype length = kShortestEnding; length <= kLongestEnding; ++length) {
            ways.insert(ending(name, length), {});
        }
    }
    for (const QByteArray& line : words.split('\n')) {
        const qsizetype slash = line.indexOf('/');
        if (slash < 1) {
            continue;
        }
        const QString word = encoding.decode(line.left(slash));
        if (!isName(word)) {
            continue;
        }
        const QByteArray flags = line.mid(slash + 1).split('\t').constFirst().split(' ').constFirst().trimmed();
        for (qsizetype length = kShortestEnding; length <= kLongestEnding; ++length) {
            if (const auto known = ways.find(ending(word, length)); known != ways.end()) {
                ++(*known)[flags];
            }
        }
    }
    return ways;
}

int likesOf(const Ways& ways)
{
    return std::accumulate(ways.cbegin(), ways.cend(), 0);
}

QList<QByteArray> mostFrequent(const Ways& ways)
{
    QList<QByteArray> flags = ways.keys();
    std::sort(flags.begin(), flags.end(), [&](const QByteArray& one, const QByteArray& other) {
        return ways.value(one) != ways.value(other) ? ways.value(one) > ways.value(other) : one < other;
    });
    return flags.mid(0, kWays);
}

} // namespace

QByteArray wordsOfNames(const QByteArray& words, TextEncoding& encoding, const QList<QString>& names)
{
    const QHash<QString, Ways> ways = waysOf(words, encoding, names);
    QByteArray lines;
    int count = 0;
    for (const QString& name : names) {
        const std::optional<QByteArray> bytes = encoding.encode(name);
        qsizetype length = kLongestEnding;
        while (length > kShortestEnding && likesOf(ways.value(ending(name, length))) < kFewestLike) {
            --length;
        }
        for (const QByteArray& flags :
             bytes&& isName(name) ? mostFrequent(ways.value(ending(name, length))) : QList<QByteArray>()) {
            lines += *bytes + '/' + flags + '\n';
            ++count;
        }
    }
    return count == 0 ? QByteArray() : QByteArray::number(count) + '\n' + lines;
}

} // namespace dateline
