#include "dateline/compose/compose.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace dateline {
namespace {

const QDate kDay(2023, 6, 13);

TEST(Slug, IsDateAndWordsInAscii)
{
    struct Case {
        QString headline;
        QString words;
    };
    const QList<Case> cases{
        {"EU-Central Asia: 10th High-Level Dialogue", "eu-central-asia-10th-high-level-dialogue"},
        {"The harbour’s new pier -- \"opened\"", "the-harbours-new-pier-opened"},
        {"Łódź, Reykjavík und Straße", "lodz-reykjavik-und-strasse"},
        {"Ελλάδα", "ellada"},
        {"Москва и Київ", "moskva-i-kiiv"},
        {"中国", "zhong-guo"},
        {"!!! — ???", "release"},
        {"", "release"},
    };
    for (const Case& each : cases) {
        SCOPED_TRACE(each.headline.toStdString());
        EXPECT_EQ(slug(kDay, each.headline), "2023-06-13-" + each.words);
    }
}

TEST(Slug, AnyScriptGivesAUsableFileName)
{
    static const QRegularExpression name("^2023-06-13-[a-z0-9]+(-[a-z0-9]+)*$");
    for (const char* headline : {"بيان صحفي", "הודעה לעיתונות", "प्रेस विज्ञप्ति", "ข่าวประชาสัมพันธ์", "보도 자료",
                                 "プレスリリース", "Қазақстан", "საქართველო", "../../etc/passwd", "a\nb"}) {
        SCOPED_TRACE(headline);
        EXPECT_TRUE(name.match(slug(kDay, QString::fromUtf8(headline))).hasMatch());
    }
}

TEST(Slug, IsCutAtAWord)
{
    const QString words = slug({}, QString("agreement ").repeated(20));
    EXPECT_EQ(words, "agreement-agreement-agreement-agreement-agreement-agreement");
    EXPECT_EQ(slug({}, QString(100, u'x')).size(), 60);
    EXPECT_EQ(slug({}, QString(59, u'x') + " y"), QString(59, u'x'));
    EXPECT_EQ(slug({}, QString(60, u'x') + " y"), QString(60, u'x'));
}

} // namespace
} // namespace dateline
