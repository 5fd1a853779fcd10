#pragma once

#include <QList>
#include <QSet>
#include <QString>

namespace dateline {

/// Words that are right in every language: names from the form, word lists. Capitals count, but a
/// name is also right when all of it is in capitals.
class AcceptedWords {
public:
    /// Each text may be several words ("Marek Nowak", "Cholpon-Ata").
    explicit AcceptedWords(const QList<QString>& texts);

    [[nodiscard]] QList<QString> words() const { return m_words.values(); }
    /// A word as Token::word has it; "Nowak's" is right with "Nowak".
    [[nodiscard]] bool contains(const QString& word) const;
    /// The words that differ from `word` in a letter or two, nearest first.
    [[nodiscard]] QList<QString> near(const QString& word) const;

private:
    void add(const QString& word);

    QSet<QString> m_words;
    QSet<QString> m_capitals;
};

} // namespace dateline
