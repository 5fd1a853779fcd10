// Words that no dictionary accepts.

#include "checks/families.h"
#include "dateline/checks/unknown_words.h"
#include "dateline/spelling/speller.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::SpellingCheck)
};

// Few dictionaries know the cities of the world; the gazetteer does.
bool namesAPlace(const ReadText& text, const Span& span)
{
    constexpr double kSure = 0.5;
    return std::any_of(text.mentions.begin(), text.mentions.end(), [&](const Mention& mention) {
        const bool isPlace = mention.as<CityMention>() != nullptr || mention.as<CountryMention>() != nullptr;
        return isPlace && mention.confidence >= kSure && mention.span.offset <= span.offset &&
               span.end() <= mention.span.end();
    });
}

} // namespace

void checkSpelling(const ReadText& text, const CheckContext& context, Report& report)
{
    const Rule* rule = report.wants("spelling.unknown-word", text.language);
    if (rule == nullptr || context.speller == nullptr) {
        return;
    }
    for (const Misspelling& wrong : context.speller->check(text.text, text.language)) {
        if (text.isLiteral(wrong.span) || namesAPlace(text, wrong.span)) {
            continue;
        }
        Finding finding = wrong.instead.isEmpty()
                              ? findingIn(text, wrong.span, Words::tr("An unknown word"),
                                          Words::tr("“%1” is in no dictionary.").arg(wrong.word))
                              : findingIn(text, wrong.span, Words::tr("A word that is not used here"),
                                          Words::tr("A word list says to write “%1”.").arg(wrong.instead));
        if (!wrong.instead.isEmpty()) {
            offer(finding, {{wrong.instead, wrong.language}});
        }
        report.add(*rule, finding);
    }
}

} // namespace dateline
