#include "spelling/hunspell_dictionary.h"

#include "dateline/base/file.h"
#include "spelling/language_rules.h"
#include "spelling/name_forms.h"
#include "spelling/text_encoding.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryFile>

#include <hunspell.hxx>

#include <mutex>
#include <optional>
#include <string>

namespace dateline {

namespace {

// Suggestions for longer words take long and are nearly always none.
constexpr qsizetype kLongestSuggested = 40;

// Hungarian, the largest, has 2 MB.
constexpr qint64 kLargest = qint64{64} * 1024 * 1024;

// libhunspell 1.7.1 keeps global tables that even constructors race on, so that one lock covers
// all its dictionaries.
std::mutex& engine()
{
    static std::mutex mutex;
    return mutex;
}

QString withTypographicApostrophe(QString word)
{
    return word.replace(u'\'', u'\u2019');
}

} // namespace

class HunspellDictionary::Private {
public:
    QString affixPath;
    QString wordsPath;
    QLocale locale;
    LanguageTag language;
    bool dottedI = false;
    std::unique_ptr<Hunspell> hunspell;
    TextEncoding encoding{"UTF-8"};

    void load()
    {
        if (!hunspell) {
            hunspell = std::make_unique<Hunspell>(QFile::encodeName(affixPath).constData(),
                                                  QFile::encodeName(wordsPath).constData());
            encoding = TextEncoding(QByteArray::fromStdString(hunspell->get_dict_encoding()));
        }
    }

    bool has(const QString& word)
    {
        const std::optional<QByteArray> bytes = encoding.encode(word);
        return bytes && hunspell->spell(bytes->toStdString());
    }

    // Hunspell lower-cases I and İ as if they were English.
    bool hasInSmallLetters(const QString& word)
    {
        if (!dottedI || word != locale.toUpper(word)) {
            return false;
        }
        QString small = locale.toLower(word);
        if (has(small)) {
            return true;
        }
        small.replace(0, 1, word.at(0));
        return has(small);
    }
};

HunspellDictionary::HunspellDictionary(const QString& affixPath, const QString& wordsPath, const LanguageTag& language)
    : d(std::make_unique<Private>())
{
    d->affixPath = affixPath;
    d->wordsPath = wordsPath;
    d->locale = QLocale(language.toString());
    d->language = language;
    d->dottedI = rulesOf(language).dottedI;
}

HunspellDictionary::~HunspellDictionary()
{
    const std::scoped_lock lock(engine());
    d->hunspell.reset();
}

bool HunspellDictionary::isRight(const QString& word)
{
    const std::scoped_lock lock(engine());
    d->load();
    if (word.isEmpty() || d->has(word)) {
        return true;
    }
    return (word.contains(u'\'') && d->has(withTypographicApostrophe(word))) || d->hasInSmallLetters(word);
}

std::shared_ptr<Dictionary> HunspellDictionary::ofNames(const QList<QString>& names)
{
    const Expected<QByteArray> words = readFile(d->wordsPath, kLargest);
    TextEncoding encoding = [this] {
        const std::scoped_lock lock(engine());
        d->load();
        return TextEncoding(QByteArray::fromStdString(d->hunspell->get_dict_encoding()));
    }();
    const QByteArray lines = words ? wordsOfNames(*words, encoding, names) : QByteArray();
    QTemporaryFile file;
    if (lines.isEmpty() || !file.open() || file.write(lines) != lines.size() || !file.flush()) {
        return nullptr;
    }
    auto dictionary = std::make_shared<HunspellDictionary>(d->affixPath, file.fileName(), d->language);
    const std::scoped_lock lock(engine());
    dictionary->d->load(); // Now, since the file goes away.
    return dictionary;
}

QList<QString> HunspellDictionary::suggestions(const QString& word)
{
    const std::scoped_lock lock(engine());
    d->load();
    const std::optional<QByteArray> bytes = d->encoding.encode(word);
    if (!bytes || word.size() > kLongestSuggested) {
        return {};
    }
    QList<QString> words;
    for (const std::string& each : d->hunspell->suggest(bytes->toStdString())) {
        words.append(d->encoding.decode(QByteArray::fromStdString(each)));
    }
    return words;
}

} // namespace dateline
