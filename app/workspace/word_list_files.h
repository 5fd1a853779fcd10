#pragma once

#include "dateline/base/expected.h"
#include "dateline/spelling/word_list.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

#include <functional>

namespace dateline {

/// Whose word list.
enum class WordListOwner { House, Personal };

/// The word lists of the press office and of the user: in each folder a plain text file a language,
/// "en.txt", and "all.txt" for words of every language. The house's folder may be shared; changes that
/// others make there are noticed. Lives on the GUI thread.
class WordListFiles : public QObject {
    Q_OBJECT

public:
    /// Folders need not exist; an empty one has no lists and takes no words.
    WordListFiles(const QString& houseFolder, const QString& personalFolder, QObject* parent = nullptr);

    /// Both together.
    [[nodiscard]] const WordLists& lists() const { return m_lists; }
    [[nodiscard]] QString folder(WordListOwner owner) const;
    [[nodiscard]] bool has(WordListOwner owner) const { return !folder(owner).isEmpty(); }
    /// Where the house's lists are from now on.
    void setHouseFolder(const QString& folder);

    /// Reads the file anew, changes and writes it, so that other people's words stay.
    [[nodiscard]] Expected<void> add(WordListOwner owner, const QString& word, const LanguageTag& language);
    [[nodiscard]] Expected<void> remove(WordListOwner owner, const QString& word, const LanguageTag& language);
    [[nodiscard]] Expected<void> addNever(WordListOwner owner, const ReplacedWord& never, const LanguageTag& language);

signals:
    void changed();

private:
    [[nodiscard]] QString fileOf(WordListOwner owner, const LanguageTag& language) const;
    Expected<void> rewrite(WordListOwner owner, const LanguageTag& language,
                           const std::function<void(WordList&)>& change);
    void load();

    QString m_houseFolder;
    QString m_personalFolder;
    WordLists m_lists;
    QFileSystemWatcher m_watcher;
};

} // namespace dateline
