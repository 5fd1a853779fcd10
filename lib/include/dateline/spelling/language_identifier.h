#pragma once

#include "dateline/base/export.h"
#include "dateline/text/language.h"

#include <QList>
#include <QStringView>

#include <memory>

namespace dateline {

/// Which language a stretch of text is most likely in, and how sure that is.
struct DATELINE_EXPORT LanguageGuess {
    LanguageTag language; ///< Empty when the text has no words.
    double lead = 0;      ///< How much likelier than the next language; natural logarithm, infinite for the only one.
};

/// Tells the language of single sentences among a few: by their letters three by three and by frequent
/// words, both from resources/spelling/frequent_words. Thread-safe.
class DATELINE_EXPORT LanguageIdentifier {
public:
    /// Of languages that differ in their region only, the first counts. Those that no words are known
    /// of are left out.
    explicit LanguageIdentifier(const QList<LanguageTag>& among);
    ~LanguageIdentifier();

    /// Well below a millisecond for a sentence and some ten languages; the first call reads the words.
    [[nodiscard]] LanguageGuess identify(QStringView text) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dateline
