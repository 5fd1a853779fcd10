#include "importing.h"

#include <QDirIterator>
#include <QHash>

#include <random>

namespace dateline {
namespace {

using Count = QHash<QString, int>;

void countWords(const QString& text, Count& count)
{
    for (const Span& word : words(toNfc(text), LanguageTag(u"en"))) {
        ++count[toNfc(text).mid(word.offset, word.length)];
    }
}

void countBlocks(const QList<Block>& blocks, Count& count)
{
    for (const Block& block : blocks) {
        countWords(block.text.plain(), count);
        if (const auto* quotation = block.as<Quotation>()) {
            countWords(quotation->speaker, count);
        }
    }
}

// Every word of a release's texts, its readings and the remarks about it.
Count wordsKept(const ImportedRelease& result)
{
    Count count;
    for (const LanguageVersion& version : result.release.versions) {
        countWords(version.headline.plain(), count);
        countWords(version.standfirst.plain(), count);
        countBlocks(version.body, count);
        countBlocks(version.notes, count);
    }
    for (const LocalisedText& frame : {result.release.houseStyle.boilerplate, result.release.houseStyle.endMark}) {
        for (const QString& words : frame.all()) {
            countWords(words, count);
        }
    }
    for (const Reading& reading : result.readings) {
        countWords(reading.words, count);
    }
    for (const QString& remark : result.remarks) {
        countWords(remark, count);
    }
    return count;
}

bool isListNumber(const QString& word)
{
    return word.size() <= 2 && word.toInt() > 0;
}

// The number of a list item and the heading "Notes to editors" are said by the blocks themselves.
QList<QString> lostWords(const QString& source)
{
    const ImportedRelease result = test::imported(source);
    const Count kept = wordsKept(result);
    Count stated;
    countWords(source, stated);
    QList<QString> lost;
    for (auto each = stated.cbegin(); each != stated.cend(); ++each) {
        const bool heading =
            !test::text(result).notes.isEmpty() && QStringLiteral("Notes to editors").contains(each.key());
        if (kept.value(each.key()) < each.value() && !isListNumber(each.key()) && !heading) {
            lost.append(each.key());
        }
    }
    return lost;
}

QList<QString> releaseFiles()
{
    QList<QString> files;
    for (const char* folder : {"/releases", "/importers"}) {
        QDirIterator each(QStringLiteral(DATELINE_TEST_DATA) + QString::fromLatin1(folder), {QStringLiteral("*.txt")},
                          QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            files.append(each.next());
        }
    }
    files.append(QStringLiteral(DATELINE_TEST_DATA "/eu-central-asia-2023-06-13.txt"));
    files.sort();
    return files;
}

TEST(ImportWords, AreAllKept)
{
    for (const QString& file : releaseFiles()) {
        SCOPED_TRACE(qPrintable(file));
        EXPECT_EQ(lostWords(QString::fromUtf8(readFile(file, 1 << 24).value_or(QByteArray()))), QList<QString>());
    }
}

// Whatever somebody does to a release before sending it, its words survive.
TEST(ImportWords, AreAllKeptWhenLinesAreMovedAndJoined)
{
    std::mt19937 random(20230613);
    for (const QString& file : releaseFiles()) {
        QStringList lines = QString::fromUtf8(readFile(file, 1 << 24).value_or(QByteArray())).split(u'\n');
        for (int round = 0; round < 3; ++round) {
            const auto pick = [&] { return static_cast<qsizetype>(random() % static_cast<unsigned>(lines.size())); };
            lines.move(pick(), pick());
            lines.insert(pick(), QString());
            const qsizetype cut = pick();
            lines[cut].insert(lines[cut].size() / 2, u'\n');
            SCOPED_TRACE(qPrintable(file + u'\n' + lines.join(u'\n')));
            ASSERT_EQ(lostWords(lines.join(u'\n')), QList<QString>());
        }
    }
}

} // namespace
} // namespace dateline
