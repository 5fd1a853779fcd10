// Hunspell's own test dictionaries through our wrapper: encodings, flags, compounds, conversions.

#include "dateline/spelling/dictionary_shelf.h"
#include "dateline/spelling/speller.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dateline {
namespace {

const QString kFolder = DATELINE_TEST_DATA "/spelling/hunspell";

QList<QByteArray> wordsOf(const QString& path)
{
    QFile file(path);
    QList<QByteArray> words;
    if (file.open(QIODevice::ReadOnly)) {
        words = file.readAll().simplified().split(' ');
        words.removeAll(QByteArray());
    }
    return words;
}

/// The dictionary of a test, under a name that says a language.
std::shared_ptr<Dictionary> dictionaryOf(const QString& name, const QTemporaryDir& folder)
{
    QFile::copy(kFolder + u'/' + name + ".aff", folder.filePath("eo.aff"));
    QFile::copy(kFolder + u'/' + name + ".dic", folder.filePath("eo.dic"));
    DictionaryShelf shelf({folder.path()});
    return shelf.installed().isEmpty() ? nullptr : shelf.dictionaryFor(shelf.installed().first().language);
}

QString wordIn(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return text.contains(QChar::ReplacementCharacter) ? QString::fromLatin1(bytes) : text;
}

TEST(HunspellTests, GiveTheSameVerdicts)
{
    QStringList differing;
    int words = 0;
    for (const QString& file : QDir(kFolder).entryList({"*.aff"})) {
        const QString name = file.chopped(4);
        const QTemporaryDir folder;
        const std::shared_ptr<Dictionary> dictionary = dictionaryOf(name, folder);
        if (!dictionary) {
            EXPECT_EQ(name, "allcaps") << "its affix file has a rule that Hunspell reads over and we report";
            continue;
        }
        for (const bool good : {true, false}) {
            for (const QByteArray& each : wordsOf(kFolder + u'/' + name + (good ? ".good" : ".wrong"))) {
                ++words;
                if (dictionary->isRight(wordIn(each)) != good) {
                    differing.append(name + ": " + wordIn(each));
                }
            }
        }
    }
    EXPECT_GT(words, 1000);
    EXPECT_EQ(differing.join(u'\n').toStdString(), "");
}

} // namespace
} // namespace dateline
