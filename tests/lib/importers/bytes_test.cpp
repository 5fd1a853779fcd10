#include "importing.h"

#include <QElapsedTimer>
#include <QStringEncoder>

namespace dateline {
namespace {

using test::imported;

const QString kText = QStringLiteral("Réunion à Genève\n\n12 mai 2023\n\nLes ministres se sont réunis aujourd’hui pour "
                                     "parler de la coopération entre les deux pays et de la sécurité.\n");

TEST(ImportBytes, ReadsEveryUnicodeEncodingAlike)
{
    const ImportedRelease plain = imported(kText);
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        for (const auto flag : {QStringConverter::Flag::Default, QStringConverter::Flag::WriteBom}) {
            SCOPED_TRACE(QStringConverter::nameForEncoding(encoding));
            QStringEncoder encoder(encoding, flag);
            ImportedRelease other = imported(QByteArray(encoder.encode(kText)));
            EXPECT_EQ(test::text(other), test::text(plain));
            EXPECT_EQ(other.release.releaseDate, QDate(2023, 5, 12));
        }
    }
}

TEST(ImportBytes, ReadsWindows1252AsLastResortAndSaysSo)
{
    QByteArray bytes = QStringLiteral("Réunion à Genève\n\nLe texte de la réunion.").toLatin1();
    bytes += " \x93oui\x94 \x80 5";
    const ImportedRelease result = imported(bytes);
    EXPECT_EQ(test::text(result).headline.plain(), QStringLiteral("Réunion à Genève"));
    EXPECT_TRUE(test::text(result).body.constLast().text.plain().contains(QStringLiteral("“oui” € 5")));
    ASSERT_FALSE(result.remarks.isEmpty());
    EXPECT_TRUE(result.remarks.constFirst().contains(QStringLiteral("Windows-1252")));
}

TEST(ImportBytes, RefusesWhatIsNoText)
{
    const QList<QByteArray> files{
        QByteArray(),
        QByteArray("   \n\t\n"),
        QByteArray("PK\x03\x04word"),
        QByteArray("%PDF-1.7\n"),
        QByteArray("{\\rtf1 Hello}"),
        QByteArray("Some text\0 with NUL", 19),
        QByteArray("\x01\x02\x03\x04\x05 a b\x06\x07"),
    };
    for (const QByteArray& bytes : files) {
        SCOPED_TRACE(bytes.toHex().constData());
        ImportOptions options;
        options.fileName = QStringLiteral("release.txt");
        const Expected<ImportedRelease> result = importText(bytes, options);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, ErrorKind::Format);
        EXPECT_EQ(result.error().file, QStringLiteral("release.txt"));
        EXPECT_FALSE(result.error().advice.isEmpty());
    }
}

TEST(ImportBytes, RefusesWhatIsTooLargeAtOnce)
{
    QElapsedTimer timer;
    timer.start();
    const Expected<ImportedRelease> result = importText(QByteArray(50'000'000, 'a'), {});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Limit);
    EXPECT_LT(timer.elapsed(), 2000);
}

TEST(ImportBytes, LeavesOutWhatCarriesNoWordsAndSaysSo)
{
    const QString dirty =
        QStringLiteral("Head\u200bline\u00ad of\u202e the day\r\n\r\nA text\uE123 with\u0007 debris and a "
                       "cafe\u0301 in it.\r\n\uF0B7 One\r\n\uF0B7 Two\r\n");
    const ImportedRelease result = imported(dirty);
    EXPECT_EQ(test::text(result).headline.plain(), QStringLiteral("Headline of the day"));
    const QList<Block>& body = test::text(result).body;
    ASSERT_EQ(body.size(), 3);
    EXPECT_EQ(body[0].text.plain(), QStringLiteral("A text with debris and a café in it."));
    EXPECT_NE(body[1].as<ListItem>(), nullptr);
    EXPECT_EQ(body[1].text.plain(), QStringLiteral("One"));
    EXPECT_EQ(result.remarks.size(), 4) << qPrintable(result.remarks.join(u'\n'));
}

TEST(ImportBytes, GivesTheSameReleaseForTheSameBytes)
{
    const ImportedRelease first = imported(kText);
    const ImportedRelease second = imported(kText);
    EXPECT_EQ(first.release, second.release);
    EXPECT_EQ(first.readings, second.readings);
    EXPECT_TRUE(first.release.id.startsWith(QStringLiteral("urn:uuid:")));
    EXPECT_NE(first.release.id, imported(kText + u'x').release.id);
}

} // namespace
} // namespace dateline
