#include "spelling/accepted_words.h"

#include "dateline/spelling/tokenizer.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace dateline {

namespace {

QString withoutPossessive(const QString& word)
{
    return word.endsWith(QLatin1String("'s"), Qt::CaseInsensitive) ? word.chopped(2) : QString();
}

// Optimal string alignment: insertions, deletions, replacements and swapped neighbours.
int editDistance(const QString& first, const QString& second)
{
    const auto rows = static_cast<std::size_t>(first.size()) + 1;
    const auto columns = static_cast<std::size_t>(second.size()) + 1;
    std::vector<std::vector<int>> cost(rows, std::vector<int>(columns));
    for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t j = 0; j < columns; ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = static_cast<int>(i + j);
                continue;
            }
            const auto a = static_cast<qsizetype>(i) - 1;
            const auto b = static_cast<qsizetype>(j) - 1;
            const int replaced = cost[i - 1][j - 1] + (first.at(a) == second.at(b) ? 0 : 1);
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, replaced});
            const bool swapped = a > 0 && b > 0 && first.at(a) == second.at(b - 1) && first.at(a - 1) == second.at(b);
            if (swapped) {
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
            }
        }
    }
    return cost[rows - 1][columns - 1];
}

int farthest(const QString& word)
{
    return word.size() < 4 ? 0 : word.size() < 8 ? 1 : 2;
}

} // namespace

AcceptedWords::AcceptedWords(const QList<QString>& texts)
{
    const Tokenizer tokenizer{LanguageTag()};
    for (const QString& text : texts) {
        for (const Token& token : tokenizer.tokens(text)) {
            add(token.word);
            for (const QString& part : token.parts) {
                add(part);
            }
        }
    }
}

void AcceptedWords::add(const QString& word)
{
    m_words.insert(word);
    m_capitals.insert(word.toUpper());
}

bool AcceptedWords::contains(const QString& word) const
{
    if (m_words.isEmpty()) {
        return false;
    }
    const QString owner = withoutPossessive(word);
    return m_words.contains(word) || m_capitals.contains(word) ||
           (!owner.isEmpty() && (m_words.contains(owner) || m_capitals.contains(owner)));
}

QList<QString> AcceptedWords::near(const QString& word) const
{
    std::vector<std::pair<int, QString>> found;
    for (const QString& each : m_words) {
        if (std::abs(each.size() - word.size()) <= farthest(word)) {
            const int distance = editDistance(each, word);
            if (distance > 0 && distance <= farthest(word)) {
                found.emplace_back(distance, each);
            }
        }
    }
    std::sort(found.begin(), found.end());
    QList<QString> words;
    for (const auto& [distance, each] : found) {
        words.append(each);
    }
    return words;
}

} // namespace dateline
