#include "spelling/misspelling_cost.h"

#include <algorithm>
#include <array>
#include <vector>

namespace dateline {

namespace {

// Weighed on misspellings of English that are not among those that recall is measured on.
constexpr double kLetter = 1.0;
constexpr double kAccent = 0.3;
constexpr double kDoubled = 0.55;
constexpr double kVowel = 0.7;
constexpr double kSound = 0.65;
constexpr double kNeighbour = 0.85;
constexpr double kSwapped = 0.6;
constexpr double kApostrophe = 0.3;
constexpr double kMissing = 0.85;
constexpr double kAtTheBeginning = 0.4;

QChar withoutAccent(QChar letter)
{
    const QString parts = letter.decomposition();
    return parts.isEmpty() || letter.decompositionTag() != QChar::Canonical ? letter : parts.at(0);
}

bool isVowel(QChar letter)
{
    return QStringView(u"aeiouyаеиоуыэюяіαειουωη").contains(letter);
}

bool soundAlike(QChar one, QChar other)
{
    constexpr std::array<QStringView, 11> kGroups{u"ckq", u"cs", u"sz", u"gj", u"fv", u"bp",
                                                  u"dt",  u"mn", u"vw", u"сз", u"дт"};
    return std::any_of(kGroups.begin(), kGroups.end(),
                       [&](QStringView group) { return group.contains(one) && group.contains(other); });
}

double costOfReplacing(QChar typed, QChar meant, const Keyboard& keyboard)
{
    if (typed == meant) {
        return 0;
    }
    const QChar plainTyped = withoutAccent(typed);
    const QChar plainMeant = withoutAccent(meant);
    if (plainTyped == plainMeant) {
        return kAccent;
    }
    if (isVowel(plainTyped) && isVowel(plainMeant)) {
        return kVowel;
    }
    if (soundAlike(plainTyped, plainMeant)) {
        return kSound;
    }
    return keyboard.areNeighbours(typed, meant) ? kNeighbour : kLetter;
}

// Of a letter that only one of the words has.
double costOfOne(const QString& word, qsizetype at, double usual)
{
    const QChar letter = word.at(at);
    if (letter == u'\'' || letter == u'-') {
        return kApostrophe;
    }
    const bool doubled = (at > 0 && word.at(at - 1) == letter) || (at + 1 < word.size() && word.at(at + 1) == letter);
    return doubled ? kDoubled : usual;
}

} // namespace

double misspellingCost(const QString& typed, const QString& meant, const Keyboard& keyboard)
{
    const qsizetype rows = typed.size();
    const qsizetype columns = meant.size();
    std::vector<double> costs(static_cast<std::size_t>((rows + 1) * (columns + 1)));
    const auto cost = [&](qsizetype row, qsizetype column) -> double& {
        return costs[static_cast<std::size_t>(row * (columns + 1) + column)];
    };
    for (qsizetype row = 0; row <= rows; ++row) {
        for (qsizetype column = 0; column <= columns; ++column) {
            if (row == 0 && column == 0) {
                continue;
            }
            double best = 1e9;
            if (row > 0) {
                best = std::min(best, cost(row - 1, column) + costOfOne(typed, row - 1, kLetter));
            }
            if (column > 0) {
                best = std::min(best, cost(row, column - 1) + costOfOne(meant, column - 1, kMissing));
            }
            if (row > 0 && column > 0) {
                const double replaced = costOfReplacing(typed.at(row - 1), meant.at(column - 1), keyboard);
                best = std::min(best, cost(row - 1, column - 1) + replaced);
            }
            if (row > 1 && column > 1 && typed.at(row - 1) == meant.at(column - 2) &&
                typed.at(row - 2) == meant.at(column - 1) && typed.at(row - 1) != typed.at(row - 2)) {
                best = std::min(best, cost(row - 2, column - 2) + kSwapped);
            }
            cost(row, column) = best;
        }
    }
    const bool otherBeginning = rows > 0 && columns > 0 && withoutAccent(typed.at(0)) != withoutAccent(meant.at(0));
    return cost(rows, columns) + (otherBeginning ? kAtTheBeginning : 0);
}

} // namespace dateline
