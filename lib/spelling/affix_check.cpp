#include "dateline/base/file.h"
#include "dateline/spelling/dictionary_shelf.h"

#include <QCoreApplication>

#include <optional>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Spelling)
};

// Hungarian, the largest, has 2 MB.
constexpr qint64 kLargest = qint64{32} * 1024 * 1024;

/// "SFX A Y 12": twelve rules for the suffixes with flag A follow.
struct Group {
    QByteArray kind;
    QByteArray flag;
    int announced = 0;
    int line = 0;
    int found = 0;

    [[nodiscard]] bool isComplete() const { return found == announced; }
};

std::optional<Group> groupOf(const QList<QByteArray>& cells, int line)
{
    const bool affix = cells.at(0) == "SFX" || cells.at(0) == "PFX";
    if (!affix || cells.size() < 4 || (cells.at(2) != "Y" && cells.at(2) != "N")) {
        return std::nullopt;
    }
    bool number = false;
    const int announced = cells.at(3).toInt(&number);
    return number ? std::optional(Group{cells.at(0), cells.at(1), announced, line}) : std::nullopt;
}

tl::unexpected<Error> broken(const Group& group, const QString& path)
{
    return failure({ErrorKind::Format,
                    Words::tr("The dictionary is broken: %1 rules are announced and %2 follow.")
                        .arg(group.announced)
                        .arg(group.found),
                    Words::tr("Install another version of it."), path, Words::tr("line %1").arg(group.line)});
}

} // namespace

Expected<void> checkDictionary(const DictionaryInfo& dictionary)
{
    const Expected<QByteArray> affix = readFile(dictionary.affixPath, kLargest);
    if (!affix) {
        return failure(affix.error());
    }
    Group group;
    int number = 0;
    for (const QByteArray& line : affix->split('\n')) {
        ++number;
        const QList<QByteArray> cells = line.simplified().split(' ');
        if (cells.at(0).isEmpty() || cells.at(0).startsWith('#')) {
            continue;
        }
        if (const std::optional<Group> next = groupOf(cells, number)) {
            if (!group.isComplete()) {
                return broken(group, dictionary.affixPath);
            }
            group = *next;
        } else if (cells.at(0) == group.kind && cells.value(1) == group.flag) {
            ++group.found;
        }
    }
    return group.isComplete() ? Expected<void>{} : broken(group, dictionary.affixPath);
}

} // namespace dateline
