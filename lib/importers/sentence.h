#pragma once

#include "dateline/recognise/mention.h"
#include "importers/layout.h"

#include <optional>

namespace dateline::importing {

/// Where in the story a sentence stands; 0, 1, 2 … are the paragraphs of the body.
inline constexpr int kInHeadline = -2;
inline constexpr int kInStandfirst = -1;

/// A sentence with what it mentions, offsets counted from its own start.
struct Sentence {
    Passage words;
    int paragraph = 0;
    QList<Mention> mentions;

    [[nodiscard]] const QString& text() const { return words.text(); }

    /// The first mention of a sort.
    template <typename Value>
    [[nodiscard]] const Mention* first() const
    {
        for (const Mention& mention : mentions) {
            if (mention.as<Value>() != nullptr) {
                return &mention;
            }
        }
        return nullptr;
    }
};

/// Headline, standfirst and body in sentences, in reading order.
[[nodiscard]] QList<Sentence> sentencesOf(const Layout& layout, const LanguageTag& language, const QDate& reference);

} // namespace dateline::importing
