#include "typeset/hyphenation.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <unicode/ucnv.h>

#include <cstdlib>
#include <hyphen.h>
#include <string>
#include <vector>

namespace dateline {

namespace {

constexpr int kFewestBefore = 2;
constexpr int kFewestAfter = 3;

struct ConverterDeleter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

QString locate(const QString& name)
{
    return QStandardPaths::locate(QStandardPaths::GenericDataLocation, "hyphen/hyph_" + name + ".dic");
}

// "hyph_fr_BE.dic", else "hyph_fr.dic", else the first of the language in another region.
QString fileFor(const LanguageTag& language)
{
    for (const QString& name : {language.toString(), language.language()}) {
        if (const QString path = locate(QString(name).replace(u'-', u'_')); !path.isEmpty()) {
            return path;
        }
    }
    const QString pattern = "hyph_" + language.language() + "_*.dic";
    for (const QString& folder :
         QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, "hyphen", QStandardPaths::LocateDirectory)) {
        const QStringList found = QDir(folder).entryList({pattern}, QDir::Files, QDir::Name);
        if (!found.isEmpty()) {
            return QDir(folder).filePath(found.first());
        }
    }
    return {};
}

} // namespace

/// libhyphen's dictionary, and the encoding it wants words in.
class Hyphenator::Patterns {
public:
    explicit Patterns(HyphenDict* dictionary) : m_dictionary(dictionary)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_converter.reset(ucnv_open(dictionary->cset, &status));
        if (m_converter) {
            ucnv_setFromUCallBack(m_converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        }
    }
    ~Patterns() { hnj_hyphen_free(m_dictionary); }
    Patterns(const Patterns&) = delete;
    Patterns& operator=(const Patterns&) = delete;

    /// The word's bytes; empty when the encoding lacks one of its letters.
    [[nodiscard]] std::string encoded(const QString& word) const
    {
        UErrorCode status = m_converter ? U_ZERO_ERROR : U_UNSUPPORTED_ERROR;
        std::string bytes(static_cast<size_t>(word.size()) * 4, '\0');
        const int32_t length =
            m_converter ? ucnv_fromUChars(m_converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
                                          reinterpret_cast<const UChar*>(word.utf16()),
                                          static_cast<int32_t>(word.size()), &status)
                        : 0;
        bytes.resize(U_SUCCESS(status) ? static_cast<size_t>(length) : 0);
        return bytes;
    }

    [[nodiscard]] HyphenDict* dictionary() const { return m_dictionary; }

private:
    HyphenDict* m_dictionary;
    std::unique_ptr<UConverter, ConverterDeleter> m_converter;
};

Hyphenator::Hyphenator(std::unique_ptr<Patterns> patterns) : m_patterns(std::move(patterns)) {}
Hyphenator::~Hyphenator() = default;

std::unique_ptr<Hyphenator> Hyphenator::open(const QString& path)
{
    HyphenDict* dictionary = path.isEmpty() ? nullptr : hnj_hyphen_load(QFile::encodeName(path).constData());
    return dictionary == nullptr ? nullptr
                                 : std::unique_ptr<Hyphenator>(new Hyphenator(std::make_unique<Patterns>(dictionary)));
}

QList<qsizetype> Hyphenator::divisions(const QString& word) const
{
    const QString lower = word.toLower();
    const std::string bytes = m_patterns->encoded(lower);
    if (bytes.empty() || lower.size() != word.size()) {
        return {};
    }
    std::vector<char> marks(bytes.size() + 5, '\0');
    char** replacements = nullptr;
    int* positions = nullptr;
    int* cuts = nullptr;
    const auto length = static_cast<int>(bytes.size());
    const int status = hnj_hyphen_hyphenate3(m_patterns->dictionary(), bytes.c_str(), length, marks.data(), nullptr,
                                             &replacements, &positions, &cuts, 0, 0, 0, 0);
    QList<qsizetype> found;
    // libhyphen marks characters, of UTF-8 too: one mark a code point.
    for (qsizetype unit = 0, character = 0; status == 0 && unit + kFewestAfter <= word.size(); ++character) {
        unit += word[unit].isHighSurrogate() ? 2 : 1;
        const auto index = static_cast<size_t>(character);
        const bool changesSpelling = replacements != nullptr && replacements[index] != nullptr;
        if ((marks[index] & 1) != 0 && !changesSpelling && unit >= kFewestBefore &&
            unit + kFewestAfter <= word.size()) {
            found.append(unit);
        }
    }
    for (int i = 0; replacements != nullptr && i < length; ++i) {
        std::free(replacements[i]);
    }
    std::free(replacements);
    std::free(positions);
    std::free(cuts);
    return found;
}

const Hyphenator* HyphenationShelf::find(const LanguageTag& language)
{
    const auto known = m_known.find(language);
    return known != m_known.end() ? known->second.get()
                                  : (m_known[language] = Hyphenator::open(fileFor(language))).get();
}

} // namespace dateline
