#include "workspace/text_counts.h"

#include "dateline/release/edit.h"
#include "dateline/text/segment.h"

namespace dateline {

namespace {

constexpr int kWordsPerMinute = 240;

}

int wordCount(const LanguageVersion& version)
{
    int count = 0;
    forEachText(version, [&](const TextPlace& /*place*/, const InlineText& text) {
        count += static_cast<int>(words(text.plain(), version.language).size());
    });
    return count;
}

int readingMinutes(int words)
{
    return (words + kWordsPerMinute - 1) / kWordsPerMinute;
}

} // namespace dateline
