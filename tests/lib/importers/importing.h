#pragma once

#include "dateline/base/file.h"
#include "dateline/importers/text_importer.h"

#include <QDir>

#include <gtest/gtest.h>

namespace dateline::test {

inline QByteArray testData(const QString& name)
{
    return readFile(QStringLiteral(DATELINE_TEST_DATA "/") + name, 1 << 24).value_or(QByteArray());
}

/// The release read from a text that must be readable.
inline ImportedRelease imported(const QByteArray& bytes, const HouseStyle& style = {})
{
    ImportOptions options;
    options.houseStyle = style;
    Expected<ImportedRelease> result = importText(bytes, options);
    EXPECT_TRUE(result) << (result ? "" : qPrintable(result.error().message()));
    return result.value_or(ImportedRelease{});
}

inline ImportedRelease imported(const QString& text, const HouseStyle& style = {})
{
    return imported(text.toUtf8(), style);
}

inline QList<QString> plainOf(const QList<Block>& blocks)
{
    QList<QString> texts;
    for (const Block& block : blocks) {
        texts.append(block.text.plain());
    }
    return texts;
}

inline const LanguageVersion& text(const ImportedRelease& result)
{
    return *result.release.sourceVersion();
}

inline QString in(const LocalisedText& words, const ImportedRelease& result)
{
    return words.in(result.release.sourceLanguage);
}

} // namespace dateline::test
