#include "importers/list_mark.h"

#include "dateline/recognise/recogniser.h"

#include <QRegularExpression>

namespace dateline::importing {

namespace {

// A day of the month with a full stop, "26. September 2024", looks like the number of an item.
bool beginsWithDate(QStringView line, const LanguageTag& language)
{
    constexpr qsizetype kLongestDate = 40;
    for (const Mention& mention : recognise(line.first(std::min(line.size(), kLongestDate)), {language, {}, {}})) {
        if (mention.span.offset <= 1 &&
            (mention.as<DateMention>() != nullptr || mention.as<PhoneMention>() != nullptr)) {
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<ListMark> listMarkOf(QStringView line, const LanguageTag& language)
{
    static const QRegularExpression bullet(QStringLiteral(R"(^([-*•·‣◦▪■●○►➢–—]|o(?=\s+\p{Lu}))\s+(?=\S))"));
    static const QRegularExpression number(QStringLiteral(R"(^\(?(\d{1,2})[.)]\s+(?=\S))"));
    const QStringView start = line.first(std::min<qsizetype>(line.size(), 12));
    if (const auto match = bullet.match(start); match.hasMatch()) {
        return ListMark{match.capturedLength(), 0};
    }
    const auto match = number.match(start);
    if (!match.hasMatch() || match.capturedView(1).toInt() == 0 || beginsWithDate(line, language)) {
        return {};
    }
    return ListMark{match.capturedLength(), match.capturedView(1).toInt()};
}

} // namespace dateline::importing
