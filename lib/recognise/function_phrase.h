#pragma once

#include "paragraph.h"

#include <optional>

namespace dateline::recognising {

/// "the Deputy Foreign Minister of Kazakhstan": what somebody is, and of what.
struct FunctionPhrase {
    qsizetype first = 0;
    qsizetype end = 0;
    QString function;            ///< "Deputy Foreign Minister"
    QString organisation;        ///< "Kazakhstan"; may be empty.
    QString organisationCountry; ///< "KZ"; may be empty.
};

/// Reads a function whose noun stands at a token, with the modifiers before it and what it is
/// of after it. Nothing before `earliest` belongs to it.
[[nodiscard]] std::optional<FunctionPhrase> readFunction(const Paragraph& paragraph, qsizetype noun,
                                                         qsizetype earliest);

/// Reads a function that starts at a token, after an optional article: modifiers, then the noun.
[[nodiscard]] std::optional<FunctionPhrase> readFunctionFrom(const Paragraph& paragraph, qsizetype first);

/// The index after what a function or an organisation is of, from a token on: "of the European
/// External Action Service", "иностранных дел Казахстана"; `at` itself if nothing follows.
[[nodiscard]] qsizetype readComplement(const Paragraph& paragraph, qsizetype at);

} // namespace dateline::recognising
