#pragma once

#include "dateline/base/expected.h"
#include "dateline/spelling/speller.h"

#include <QList>
#include <QString>

#include <memory>

namespace dateline {

/// What is known of an installed dictionary without loading it.
struct DATELINE_EXPORT DictionaryInfo {
    LanguageTag language; ///< Without variants, with the script where the words are in another than usual.
    QString affixPath;
    QString wordsPath;
    QString encoding; ///< As the affix file names it, "ISO8859-7".
};

/// Whether the affix file holds as many rules as it announces. Hunspell stops reading at the first
/// that does not and says nothing, after which half of the words are unknown. Fails with Format, naming
/// file and line, or with Io. Takes milliseconds.
[[nodiscard]] DATELINE_EXPORT Expected<void> checkDictionary(const DictionaryInfo& dictionary);

/// The Hunspell dictionaries that were in a list of folders when the shelf was made; earlier folders
/// win. A dictionary is loaded at its first question, not when it is handed out, and kept; what
/// dictionaryFor() gives is thread-safe. Broken ones are passed over. Thread-safe.
class DATELINE_EXPORT DictionaryShelf : public DictionarySource {
public:
    explicit DictionaryShelf(const QList<QString>& folders);
    ~DictionaryShelf() override;

    /// The user's own folder (dateline/dictionaries in XDG_DATA_HOME), then where systems keep
    /// dictionaries: hunspell and myspell/dicts in the XDG data folders.
    [[nodiscard]] static QList<QString> systemFolders();

    [[nodiscard]] QList<DictionaryInfo> installed() const;
    [[nodiscard]] std::shared_ptr<Dictionary> dictionaryFor(const LanguageTag& language) override;
    [[nodiscard]] QList<LanguageTag> languages() const override;
    /// Why dictionaries that were asked for so far were passed over.
    [[nodiscard]] QList<Error> problems() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dateline
