#include "dateline/checks/unknown_words.h"

#include "dateline/release/edit.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::SpellingCheck)
};

const QLatin1String kRule("spelling.unknown-word");

LanguageTag languageAt(const InlineText& text, qsizetype offset)
{
    qsizetype start = 0;
    for (const TextRun& run : text.runs()) {
        start += run.text.size();
        if (offset < start) {
            return run.format.language;
        }
    }
    return {};
}

LanguageTag blockLanguage(const Release& release, const TextPlace& place)
{
    const LanguageVersion* version = release.versionIn(place.language);
    for (const Block& block : version == nullptr ? QList<Block>() : version->body + version->notes) {
        if (block.id == place.block && !block.language.isEmpty()) {
            return block.language;
        }
    }
    return place.language;
}

} // namespace

bool isUnknownWord(const Finding& finding)
{
    return finding.rule == kRule && finding.fixes.isEmpty();
}

QHash<QString, int> usedWords(const Release& release)
{
    QHash<QString, int> used;
    for (const LanguageVersion& version : release.versions) {
        forEachText(version, [&](const TextPlace& /*place*/, const InlineText& text) {
            const QString plain = text.plain();
            for (const Span& span : words(plain, version.language)) {
                ++used[plain.mid(span.offset, span.length).toLower()];
            }
        });
    }
    return used;
}

SuggestionQuestion questionAbout(const Finding& finding, const Release& release)
{
    SuggestionQuestion question;
    question.word = finding.excerpt;
    const auto* place = std::get_if<TextPlace>(&finding.place);
    const InlineText* text = place == nullptr ? nullptr : textAt(release, *place);
    if (text != nullptr) {
        const LanguageTag marked = languageAt(*text, place->span.offset);
        question.languages.append(marked.isEmpty() ? blockLanguage(release, *place) : marked);
    }
    for (const LanguageVersion& version : release.versions) {
        if (!question.languages.contains(version.language)) {
            question.languages.append(version.language);
        }
    }
    return question;
}

void offer(Finding& finding, const QList<Suggestion>& suggestions)
{
    const auto* place = std::get_if<TextPlace>(&finding.place);
    if (place == nullptr) {
        return;
    }
    finding.fixes.clear();
    for (const Suggestion& each : suggestions) {
        finding.fixes.append({Words::tr("Write “%1”").arg(each.word), {TextFix{*place, finding.excerpt, each.word}}});
    }
}

} // namespace dateline
