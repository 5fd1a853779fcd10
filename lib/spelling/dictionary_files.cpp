#include "spelling/dictionary_files.h"

#include "spelling/text_encoding.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unicode/uloc.h>
#include <unicode/uscript.h>

#include <array>
#include <limits>

namespace dateline {

namespace {

// Enough to meet words in the dictionary's script behind the count, and SET in its usual places.
constexpr qint64 kHead = 4096;

QByteArray headOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kHead) : QByteArray();
}

QByteArray encodingOf(const QByteArray& affix)
{
    for (QByteArray line : affix.split('\n')) {
        if (line.startsWith("\xef\xbb\xbf")) {
            line = line.mid(3);
        }
        if (line.startsWith("SET ")) {
            return line.mid(4).trimmed();
        }
    }
    return "ISO8859-1"; // Hunspell's default
}

// The script of most letters; empty when there are none.
QString scriptOf(const QString& words)
{
    std::array<int, USCRIPT_CODE_LIMIT> count{};
    int most = USCRIPT_COMMON;
    for (const QChar letter : words) {
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(letter.unicode(), &status);
        const bool counts = letter.isLetter() && script > USCRIPT_INHERITED && script < USCRIPT_CODE_LIMIT;
        if (counts && ++count.at(script) > count.at(most)) {
            most = script;
        }
    }
    return most == USCRIPT_COMMON ? QString()
                                  : QString::fromLatin1(uscript_getShortName(static_cast<UScriptCode>(most)));
}

// "de_DE_frami" is German of Germany; the file of Uzbek is in Cyrillic letters and does not say so.
LanguageTag languageOf(const QString& fileName, const QString& script)
{
    const LanguageTag tag(fileName);
    const QString code = tag.language();
    if (code.size() < 2 || code.size() > 3) {
        return {};
    }
    QString name = code;
    if (!script.isEmpty() && script != LanguageTag(code).script()) {
        name += u'-' + script;
    }
    if (!tag.region().isEmpty()) {
        name += u'-' + tag.region();
    }
    return LanguageTag(name);
}

// Region whose spelling stands for a language where no region is named. British English and European
// Portuguese are what institutions in Europe write; for the others the likely region of CLDR.
QString standardRegion(const QString& language)
{
    if (language == u"en") {
        return QStringLiteral("GB");
    }
    if (language == u"pt") {
        return QStringLiteral("PT");
    }
    std::array<char, ULOC_FULLNAME_CAPACITY> likely{};
    UErrorCode status = U_ZERO_ERROR;
    uloc_addLikelySubtags(language.toLatin1().constData(), likely.data(), likely.size(), &status);
    std::array<char, ULOC_COUNTRY_CAPACITY> region{};
    uloc_getCountry(likely.data(), region.data(), region.size(), &status);
    return U_SUCCESS(status) ? QString::fromLatin1(region.data()) : QString();
}

// CLDR and Debian name Norwegian differently.
QString dictionaryLanguage(const LanguageTag& language)
{
    return language.language() == u"no" ? QStringLiteral("nb") : language.language();
}

constexpr int kUnrelated = std::numeric_limits<int>::max();

int distance(const LanguageTag& wanted, const LanguageTag& offered)
{
    if (dictionaryLanguage(wanted) != dictionaryLanguage(offered) || wanted.script() != offered.script()) {
        return kUnrelated;
    }
    if (wanted == offered) {
        return 0;
    }
    if (offered.region().isEmpty()) {
        return 1;
    }
    return offered.region() == standardRegion(wanted.language()) ? 2 : 3;
}

} // namespace

QList<DictionaryInfo> dictionariesIn(const QString& folder)
{
    QList<DictionaryInfo> found;
    const QFileInfoList files = QDir(folder).entryInfoList({"*.aff"}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo& affix : files) {
        const QString wordsPath = affix.path() + u'/' + affix.completeBaseName() + QStringLiteral(".dic");
        const QByteArray words = headOf(wordsPath);
        const QByteArray encodingName = encodingOf(headOf(affix.filePath()));
        TextEncoding encoding(encodingName);
        const LanguageTag language = languageOf(affix.completeBaseName(), scriptOf(encoding.decode(words)));
        if (!words.isEmpty() && encoding.isValid() && !language.isEmpty()) {
            found.append({language, affix.filePath(), wordsPath, QString::fromLatin1(encodingName)});
        }
    }
    return found;
}

const DictionaryInfo* nearest(const QList<DictionaryInfo>& dictionaries, const LanguageTag& language)
{
    const DictionaryInfo* best = nullptr;
    int least = kUnrelated;
    for (const DictionaryInfo& dictionary : dictionaries) {
        if (const int far = distance(language, dictionary.language); far < least) {
            least = far;
            best = &dictionary;
        }
    }
    return best;
}

} // namespace dateline
