#pragma once

#include "dateline/release/people.h"
#include "importers/source_block.h"

namespace dateline::importing {

/// A contact with the words each of its facts was read from.
struct ReadContact {
    Contact contact;
    QList<Passage> words; ///< Names, functions, labels and hours, in reading order.
    QList<Passage> phoneWords;
    QList<Passage> emailWords;

    [[nodiscard]] bool isReachable() const { return !contact.phones.isEmpty() || !contact.emails.isEmpty(); }
};

/// What a contact block holds: people or desks, and the lines that are neither name, function,
/// number, address, hours nor label and must stay in the text (streets, web pages).
struct ReadContacts {
    QList<ReadContact> contacts;
    QList<SourceBlock> leftover;
};

/// `country` says where a number without a country code is dialled; may be empty.
[[nodiscard]] ReadContacts readContacts(const QList<SourceBlock>& blocks, const LanguageTag& language,
                                        const QString& country);

} // namespace dateline::importing
