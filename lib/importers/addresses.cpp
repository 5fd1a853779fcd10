#include "importers/addresses.h"

#include "dateline/locale/phone.h"
#include "dateline/recognise/recogniser.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace dateline::importing {

namespace {

// "Rob Ostrander 202.224.7627": nothing but the name says that this is a number to call.
QList<Mention> numberBehindName(const QString& line, const QString& country)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^\p{Lu}[\p{L}\s.'’-]{2,40}:?\s+(\+?[\d(][\d\s().-]{6,18}\d)$)"));
    constexpr qsizetype kLongestLine = 70;
    if (line.size() > kLongestLine) {
        return {};
    }
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch()) {
        return {};
    }
    const QString number = match.captured(1);
    const auto digits = std::count_if(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    if (digits < 7 || digits > 15) {
        return {};
    }
    const QString e164 = readPhone(number, country).value_or(QString());
    return {{{match.capturedStart(1), match.capturedLength(1)}, PhoneMention{e164}, 0.7}};
}

} // namespace

QList<Mention> addressesIn(const QString& line, const LanguageTag& language, const QString& country)
{
    const QList<Mention> mentions = recognise(line, {language, {}, country});
    QList<Mention> addresses;
    std::copy_if(mentions.begin(), mentions.end(), std::back_inserter(addresses), [](const Mention& mention) {
        return mention.as<PhoneMention>() != nullptr || mention.as<EmailMention>() != nullptr;
    });
    const bool dated = std::any_of(mentions.begin(), mentions.end(),
                                   [](const Mention& mention) { return mention.as<DateMention>() != nullptr; });
    return addresses.isEmpty() && !dated ? numberBehindName(line, country) : addresses;
}

} // namespace dateline::importing
