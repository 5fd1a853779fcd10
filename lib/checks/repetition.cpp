// Words that a reader meets again too soon.

#include "checks/families.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Repetition)
};

bool isParagraph(const ReadText& text)
{
    return text.kind == TextKind::Paragraph && text.place.part == TextPart::Body;
}

/// The whole words at an offset that begin with a stem: "intensified" for "intensif".
Span wordFrom(const ReadText& text, qsizetype offset, qsizetype length)
{
    qsizetype end = offset + length;
    while (end < text.plain.size() && text.plain.at(end).isLetter()) {
        ++end;
    }
    return {offset, end - offset};
}

QList<Span> wordsWithStem(const ReadText& text, const QString& stem)
{
    QList<Span> found;
    for (qsizetype at = text.plain.indexOf(stem); at >= 0; at = text.plain.indexOf(stem, at + stem.size())) {
        const Span span = wordFrom(text, at, stem.size());
        if ((at == 0 || !text.plain.at(at - 1).isLetter()) && !text.isQuoted(span)) {
            found.append(span);
        }
    }
    return found;
}

/// A stem that stood in this paragraph or the one before it.
void checkStem(const ReadVersion& version, const QString& stem, const Rule& rule, Report& report)
{
    bool before = false;
    for (const ReadText& text : version.texts) {
        if (!isParagraph(text)) {
            continue;
        }
        const QList<Span> found = wordsWithStem(text, stem);
        for (qsizetype index = before ? 0 : 1; index < found.size(); ++index) {
            report.add(rule, findingIn(text, found.at(index), Words::tr("The same word again"),
                                       Words::tr("%1 has “%2” again, soon after the last time.")
                                           .arg(text.name, text.at(found.at(index)))));
        }
        before = !found.isEmpty();
    }
}

/// Three words in a row of which the middle one points back: "in these areas". Others come back
/// because they are terms.
QString phraseAt(const ReadText& text, qsizetype first, const QList<QString>& pointers)
{
    const Span span{text.words.at(first).offset, text.words.at(first + 2).end() - text.words.at(first).offset};
    const QString phrase = text.at(span);
    const bool onePhrase =
        std::all_of(phrase.cbegin(), phrase.cend(), [](QChar each) { return each.isLetter() || each == u' '; });
    return onePhrase && pointers.contains(text.at(text.words.at(first + 1))) ? phrase : QString();
}

void checkPhrases(const ReadText& text, const Rule& rule, Report& report)
{
    const QList<QString> pointers = rule.words("pointers");
    QSet<QString> seen;
    for (qsizetype first = 0; first + 2 < text.words.size(); ++first) {
        const QString phrase = phraseAt(text, first, pointers);
        const Span span{text.words.at(first).offset, phrase.size()};
        if (phrase.isEmpty() || text.isQuoted(span)) {
            continue;
        }
        if (!seen.contains(phrase)) {
            seen.insert(phrase);
            continue;
        }
        report.add(rule, findingIn(text, span, Words::tr("The same words again"),
                                   Words::tr("%1 has “%2” twice.").arg(text.name, phrase)));
        first += 2;
    }
}

QList<QString> foldedWords(const QString& text, const QList<Span>& spans)
{
    QList<QString> result;
    for (const Span& span : spans) {
        result.append(text.mid(span.offset, span.length).toCaseFolded());
    }
    return result;
}

/// The event's name as running text gives it: the first words, who meets, are often left out.
QList<QString> coreOfName(const Event& event, const LanguageTag& language)
{
    constexpr qsizetype kLeftOut = 3;
    constexpr qsizetype kFewest = 4;
    const QString name = event.name.has(language) ? event.name.in(language) : QString();
    const QList<QString> all = foldedWords(name, words(name, language));
    return all.size() < kFewest ? QList<QString>{} : all.mid(std::min(kLeftOut, all.size() - kFewest));
}

QList<Span> placesOf(const QList<QString>& name, const ReadText& text)
{
    const QList<QString> all = foldedWords(text.plain, text.words);
    QList<Span> places;
    for (auto at = all.cbegin(); at != all.cend(); ++at) {
        at = std::search(at, all.cend(), name.cbegin(), name.cend());
        if (at == all.cend()) {
            break;
        }
        const Span& first = text.words.at(at - all.cbegin());
        const Span& last = text.words.at(at - all.cbegin() + name.size() - 1);
        places.append({first.offset, last.end() - first.offset});
    }
    return places;
}

void checkEventName(const ReadVersion& version, const Event& event, const Rule& rule, Report& report)
{
    const LanguageTag& language = version.version->language;
    const QList<QString> name = coreOfName(event, language);
    if (name.isEmpty() || !event.shortName.has(language)) {
        return;
    }
    int times = 0;
    for (const ReadText& text : version.texts) {
        for (const Span& span : isParagraph(text) ? placesOf(name, text) : QList<Span>{}) {
            if (++times > rule.number("times", 2)) {
                report.add(rule, findingIn(text, span, Words::tr("The event’s full name again"),
                                           Words::tr("%1 gives the event’s name in full again; “%2” is enough.")
                                               .arg(text.name, event.shortName.in(language))));
            }
        }
    }
}

} // namespace

void checkRepetition(const ReadRelease& read, Report& report)
{
    for (const ReadVersion& version : read.versions) {
        const LanguageTag& language = version.version->language;
        if (const Rule* rule = report.wants("style.repeated-word", language)) {
            for (const QString& stem : rule->words("stems")) {
                checkStem(version, stem, *rule, report);
            }
        }
        if (const Rule* rule = report.wants("style.event-name-again", language)) {
            checkEventName(version, read.release.event, *rule, report);
        }
    }
}

void checkRepetitionInText(const ReadText& text, const CheckContext&, Report& report)
{
    const Rule* rule = report.wants("style.repeated-phrase", text.language);
    if (rule != nullptr && isParagraph(text)) {
        checkPhrases(text, *rule, report);
    }
}

} // namespace dateline
