#pragma once

#include "dateline/base/export.h"
#include "dateline/recognise/mention.h"

#include <QStringView>

namespace dateline {

/// What the recogniser may lean on besides the words.
struct DATELINE_EXPORT RecogniseContext {
    LanguageTag language;
    QDate reference; ///< Usually the release date: completes "2 June" and "today"; may be invalid.
    QString country; ///< Where a phone number without a country code is dialled; may be empty.
};

/// Finds dates, rounds, people, countries, cities, organisations, phones, e-mails and links in
/// one paragraph, in reading order. Mentions may nest (a country within a person's function)
/// but never partly overlap. Pure and thread-safe; linear in the length of the text.
[[nodiscard]] DATELINE_EXPORT QList<Mention> recognise(QStringView text, const RecogniseContext& context);

} // namespace dateline
