#pragma once

#include "dateline/text/language.h"

#include <QHash>
#include <QString>

namespace dateline {

/// The small letters that words of a language are spelled with (CLDR's main exemplars). Empty when
/// CLDR does not know the language.
[[nodiscard]] QString alphabetOf(const LanguageTag& language);

/// Which letters lie beside each other on the usual keyboard of a language
/// (resources/spelling/keyboards.tsv). Immutable.
class Keyboard {
public:
    explicit Keyboard(const LanguageTag& language);
    [[nodiscard]] bool areNeighbours(QChar one, QChar other) const;

private:
    struct Key {
        int row = 0;
        int column = 0; ///< In half keys.
    };
    QHash<QChar, Key> m_keys;
};

} // namespace dateline
