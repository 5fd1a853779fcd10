#include "dateline/spelling/word_list.h"

#include "dateline/text/segment.h"

#include <QSet>

#include <algorithm>

namespace dateline {

namespace {

const QLatin1String kInstead("=>");

bool knows(const QList<ReplacedWord>& words, const QString& word)
{
    return std::any_of(words.cbegin(), words.cend(), [&](const ReplacedWord& each) { return each.word == word; });
}

} // namespace

WordList wordListFrom(const QString& text)
{
    WordList list;
    for (const QString& line : text.split(u'\n')) {
        const QString words = toNfc(line.left(line.indexOf(u'#')).trimmed());
        const qsizetype arrow = words.indexOf(kInstead);
        if (arrow < 0) {
            if (!words.isEmpty() && !list.right.contains(words)) {
                list.right.append(words);
            }
            continue;
        }
        const ReplacedWord never{words.left(arrow).trimmed(), words.mid(arrow + kInstead.size()).trimmed()};
        if (!never.word.isEmpty() && !never.instead.isEmpty() && !knows(list.never, never.word)) {
            list.never.append(never);
        }
    }
    return list;
}

QString textOf(const WordList& list)
{
    QStringList lines(list.right.begin(), list.right.end());
    for (const ReplacedWord& never : list.never) {
        lines.append(never.word + u' ' + kInstead + u' ' + never.instead);
    }
    lines.removeDuplicates();
    std::sort(lines.begin(), lines.end());
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

WordList merged(const WordList& first, const WordList& second)
{
    WordList both = first;
    const QSet<QString> known(first.right.begin(), first.right.end());
    for (const QString& word : second.right) {
        if (!known.contains(word)) {
            both.right.append(word);
        }
    }
    for (const ReplacedWord& never : second.never) {
        if (!knows(first.never, never.word)) {
            both.never.append(never);
        }
    }
    return both;
}

WordLists merged(const WordLists& first, const WordLists& second)
{
    WordLists both = first;
    for (auto each = second.cbegin(); each != second.cend(); ++each) {
        both[each.key()] = merged(first.value(each.key()), each.value());
    }
    return both;
}

} // namespace dateline
