#pragma once

#include "checking.h"
#include "document.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dateline::cli {

/// What fixing made of a document, and every change as a person reads it.
struct FixedDocument {
    Release release;
    QByteArray text; ///< Of a text file: the same text with the changes in it.
    QList<QString> changes;
};

/// Applies what needs no decision by a person, again and again until nothing of that kind is found.
/// A text that is not UTF-8 fails with Format.
[[nodiscard]] Expected<FixedDocument> fixed(const Document& document, const CheckSettings& settings);

} // namespace dateline::cli
