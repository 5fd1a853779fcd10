#include "importers/identify_language.h"

#include <QFile>
#include <QHash>
#include <QList>
#include <QString>

#include <algorithm>
#include <map>

namespace dateline::importing {

namespace {

constexpr qsizetype kSample = 20'000;
constexpr int kSureHits = 8;

using Counts = std::map<QString, int>;

QHash<QString, QList<QString>> readLanguagesOfWords()
{
    QHash<QString, QList<QString>> languages;
    QFile file(QStringLiteral(":/dateline/importers/language_words.tsv"));
    if (!file.open(QIODevice::ReadOnly)) {
        return languages;
    }
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        if (line.startsWith(u'#') || tab < 0) {
            continue;
        }
        for (const QString& word : line.mid(tab + 1).split(u' ', Qt::SkipEmptyParts)) {
            languages[word].append(line.first(tab));
        }
    }
    return languages;
}

const QHash<QString, QList<QString>>& languagesOfWords()
{
    static const QHash<QString, QList<QString>> languages = readLanguagesOfWords();
    return languages;
}

QString languageOfScript(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Greek: return QStringLiteral("el");
    case QChar::Script_Hangul: return QStringLiteral("ko");
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: return QStringLiteral("ja");
    case QChar::Script_Han: return QStringLiteral("zh");
    case QChar::Script_Hebrew: return QStringLiteral("he");
    case QChar::Script_Thai: return QStringLiteral("th");
    case QChar::Script_Georgian: return QStringLiteral("ka");
    case QChar::Script_Armenian: return QStringLiteral("hy");
    case QChar::Script_Devanagari: return QStringLiteral("hi");
    default: return {};
    }
}

// Japanese mixes its own scripts with Han, so a fifth of kana decides.
LanguageTag languageByScript(QStringView text)
{
    Counts counts;
    int letters = 0;
    for (const QChar character : text) {
        if (character.isLetter()) {
            ++letters;
            ++counts[languageOfScript(character.script())];
        }
    }
    if (counts[QStringLiteral("ja")] * 5 > letters) {
        return LanguageTag(u"ja");
    }
    for (const auto& [language, count] : counts) {
        if (!language.isEmpty() && count * 2 > letters) {
            return LanguageTag(language);
        }
    }
    return {};
}

Counts countFrequentWords(QStringView text)
{
    Counts counts;
    QString word;
    const auto finishWord = [&] {
        for (const QString& language : languagesOfWords().value(word)) {
            ++counts[language];
        }
        word.clear();
    };
    for (const QChar character : text) {
        if (character.isLetter() || character.isMark() || character == u'-') {
            word += character.toLower();
        } else {
            finishWord();
        }
    }
    finishWord();
    return counts;
}

LanguageTag withRegion(const QString& language, const Counts& counts)
{
    QString shown;
    for (const auto& [tag, count] : counts) {
        if (count > 0 && tag.startsWith(language + u'-')) {
            if (!shown.isEmpty()) {
                return LanguageTag(language);
            }
            shown = tag;
        }
    }
    return LanguageTag(shown.isEmpty() ? language : shown);
}

} // namespace

IdentifiedLanguage identifyLanguage(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), kSample));
    if (const LanguageTag language = languageByScript(sample); !language.isEmpty()) {
        return {language, true};
    }
    const Counts counts = countFrequentWords(sample);
    // English where nothing else is more likely: a few words may be shared by several languages.
    QString best = QStringLiteral("en");
    int most = counts.contains(best) ? counts.at(best) : 0;
    for (const auto& [tag, count] : counts) {
        if (count > most && !tag.contains(u'-')) {
            best = tag;
            most = count;
        }
    }
    return {withRegion(best, counts), most >= kSureHits};
}

} // namespace dateline::importing
