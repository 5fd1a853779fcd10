#include "importers/phrases.h"

#include <QFile>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace dateline::importing {

namespace {

const QHash<QString, Phrase>& phraseNames()
{
    static const QHash<QString, Phrase> names{
        {QStringLiteral("immediate"), Phrase::Immediate},
        {QStringLiteral("embargo"), Phrase::Embargo},
        {QStringLiteral("press-release"), Phrase::PressRelease},
        {QStringLiteral("statement"), Phrase::Statement},
        {QStringLiteral("advisory"), Phrase::Advisory},
        {QStringLiteral("speech"), Phrase::Speech},
        {QStringLiteral("remarks"), Phrase::Remarks},
        {QStringLiteral("date-label"), Phrase::DateLabel},
        {QStringLiteral("place-label"), Phrase::PlaceLabel},
        {QStringLiteral("reference"), Phrase::Reference},
        {QStringLiteral("notes"), Phrase::Notes},
        {QStringLiteral("background"), Phrase::Background},
        {QStringLiteral("about"), Phrase::About},
        {QStringLiteral("contact"), Phrase::Contact},
        {QStringLiteral("telephone"), Phrase::Telephone},
        {QStringLiteral("mobile"), Phrase::Mobile},
        {QStringLiteral("out-of-hours"), Phrase::OutOfHours},
        {QStringLiteral("office"), Phrase::Office},
        {QStringLiteral("fax"), Phrase::Fax},
        {QStringLiteral("email"), Phrase::Email},
        {QStringLiteral("web"), Phrase::Web},
        {QStringLiteral("hours"), Phrase::Hours},
        {QStringLiteral("languages"), Phrase::Languages},
        {QStringLiteral("end"), Phrase::End},
        {QStringLiteral("translator"), Phrase::Translator},
        {QStringLiteral("held"), Phrase::Held},
        {QStringLiteral("chaired-by"), Phrase::ChairedBy},
        {QStringLiteral("chaired"), Phrase::Chaired},
        {QStringLiteral("hosted-by"), Phrase::HostedBy},
        {QStringLiteral("hosted"), Phrase::Hosted},
        {QStringLiteral("attended-by"), Phrase::AttendedBy},
        {QStringLiteral("attended"), Phrase::Attended},
        {QStringLiteral("between"), Phrase::Between},
        {QStringLiteral("at-level"), Phrase::AtLevel},
        {QStringLiteral("next"), Phrase::Next},
        {QStringLiteral("previous"), Phrase::Previous},
        {QStringLiteral("first"), Phrase::First},
        {QStringLiteral("clock"), Phrase::Clock},
        {QStringLiteral("today"), Phrase::Today},
        {QStringLiteral("landscape"), Phrase::Landscape},
        {QStringLiteral("begins"), Phrase::Begins},
        {QStringLiteral("ends"), Phrase::Ends},
        {QStringLiteral("desk"), Phrase::Desk},
    };
    return names;
}

struct PhraseBook {
    QHash<Phrase, QStringList> ofAll;
    QHash<Phrase, QHash<QString, QStringList>> ofLanguage;
};

void longestFirst(QStringList& phrases)
{
    std::sort(phrases.begin(), phrases.end(),
              [](const QString& a, const QString& b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    phrases.removeDuplicates();
}

PhraseBook readPhraseBook()
{
    PhraseBook book;
    QFile file(QStringLiteral(":/dateline/importers/phrases.tsv"));
    if (!file.open(QIODevice::ReadOnly)) {
        return book;
    }
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList fields = line.split(u'\t');
        if (line.startsWith(u'#') || fields.size() != 3 || !phraseNames().contains(fields[0])) {
            continue;
        }
        const Phrase kind = phraseNames().value(fields[0]);
        for (const QString& phrase : fields[2].split(u'|', Qt::SkipEmptyParts)) {
            book.ofAll[kind].append(phrase.trimmed());
            book.ofLanguage[kind][fields[1]].append(phrase.trimmed());
        }
    }
    for (QStringList& phrases : book.ofAll) {
        longestFirst(phrases);
    }
    for (auto& languages : book.ofLanguage) {
        std::for_each(languages.begin(), languages.end(), longestFirst);
    }
    return book;
}

const PhraseBook& phraseBook()
{
    static const PhraseBook book = readPhraseBook();
    return book;
}

bool isWordPart(QChar character)
{
    return character.isLetterOrNumber() || character.isMark();
}

bool standsAlone(QStringView text, Span span)
{
    const bool opens = span.offset == 0 || !isWordPart(text.at(span.offset - 1)) || !isWordPart(text.at(span.offset));
    const bool closes =
        span.end() == text.size() || !isWordPart(text.at(span.end())) || !isWordPart(text.at(span.end() - 1));
    return opens && closes;
}

std::optional<Span> firstOf(QStringView text, const QStringList& phrases, qsizetype from)
{
    std::optional<Span> first;
    for (const QString& phrase : phrases) {
        qsizetype at = text.indexOf(phrase, from, Qt::CaseInsensitive);
        while (at >= 0 && !standsAlone(text, {at, phrase.size()})) {
            at = text.indexOf(phrase, at + 1, Qt::CaseInsensitive);
        }
        if (at >= 0 && (!first || at < first->offset)) {
            first = Span{at, phrase.size()};
        }
    }
    return first;
}

} // namespace

std::optional<Span> phraseAtStart(QStringView text, Phrase kind)
{
    for (const QString& phrase : phraseBook().ofAll.value(kind)) {
        if (text.startsWith(phrase, Qt::CaseInsensitive) && standsAlone(text, {0, phrase.size()})) {
            return Span{0, phrase.size()};
        }
    }
    return {};
}

bool isPhrase(QStringView text, Phrase kind)
{
    const auto isFrame = [](QChar c) { return !isWordPart(c) && c != u'('; };
    while (!text.isEmpty() && isFrame(text.front())) {
        text = text.mid(1);
    }
    while (!text.isEmpty() && isFrame(text.back())) {
        text.chop(1);
    }
    const std::optional<Span> found = phraseAtStart(text, kind);
    return found && found->length == text.size();
}

std::optional<Span> findPhrase(QStringView text, Phrase kind, const LanguageTag& language, qsizetype from)
{
    return firstOf(text, phraseBook().ofLanguage.value(kind).value(language.language()), from);
}

std::optional<Span> findPhrase(QStringView text, Phrase kind)
{
    return firstOf(text, phraseBook().ofAll.value(kind), 0);
}

} // namespace dateline::importing
