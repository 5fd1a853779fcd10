#include "dateline/storage/shared_files.h"
#include "form/colour_field.h"
#include "form/logo_field.h"
#include "window/house_style_dialog.h"
#include "window/main_window.h"
#include "window/release_view.h"
#include "workspace/opening.h"

#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace dateline {
namespace {

const LanguageTag kEnglish(u"en-GB");
const LanguageTag kFrench(u"fr");

HouseStyle ministry()
{
    HouseStyle style;
    style.name = "Ministry";
    style.issuer.name.set(kEnglish, "Ministry of Water");
    style.issuer.name.set(kFrench, "Ministère de l’eau");
    style.boilerplate.set(kEnglish, "The ministry looks after rivers.");
    style.rulePacks = {"plain", "a pack of our own"};
    style.phoneFormat = PhoneFormat::National;
    style.headlineLimit = 90;
    style.exportThreshold = ExportThreshold::AnyFinding;
    style.capitalsInDateline = true;
    style.page = {PaperSize::Letter, true, false, FigureStyle::OldStyle, PdfStandard::Ua2, true};
    return style;
}

class HouseStyleTest : public testing::Test {
protected:
    template <typename Widget>
    [[nodiscard]] static Widget& find(const HouseStyleDialog& dialog, const char* name)
    {
        auto* widget = dialog.findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(widget, nullptr) << name;
        return *widget;
    }

    static void type(QLineEdit& line, const QString& words)
    {
        line.selectAll();
        QTest::keyClicks(&line, words);
    }

    QTemporaryDir m_folder;
};

TEST_F(HouseStyleTest, AStyleThatIsOnlyLookedAtStaysAsItIs)
{
    const HouseStyleDialog dialog(ministry(), {kEnglish, kFrench}, true, nullptr);
    EXPECT_EQ(dialog.style(), ministry());
}

TEST_F(HouseStyleTest, ContrastIsSaidInWordsWhileTheColourIsTyped)
{
    HouseStyleDialog dialog(ministry(), {kEnglish}, true, nullptr);
    dialog.show();
    auto& code = find<QLineEdit>(dialog, "accentCode");
    const auto& words = find<QLabel>(dialog, "contrast");
    type(code, "#ff8800");
    EXPECT_EQ(words.text(), "Contrast 2.3:1 on white; 4.5:1 is needed.");
    type(code, "#1f3f7f");
    EXPECT_EQ(words.text(), "Contrast 10.1:1 on white, enough for text.");
    type(code, "blue");
    EXPECT_EQ(words.text(), "Write the colour like #1f4fbf.");
    EXPECT_EQ(dialog.style().accent, (Rgb{0x1f, 0x3f, 0x7f}));
}

TEST_F(HouseStyleTest, TextsAreKeptLanguageByLanguage)
{
    HouseStyleDialog dialog(ministry(), {kEnglish, kFrench}, true, nullptr);
    dialog.show();
    type(find<QLineEdit>(dialog, "styleEndMark"), "ENDS");
    auto& language = find<QComboBox>(dialog, "styleLanguage");
    QTest::keyClick(&language, Qt::Key_Down);
    EXPECT_EQ(find<QLineEdit>(dialog, "styleIssuer").text(), "Ministère de l’eau");
    type(find<QLineEdit>(dialog, "styleEndMark"), "FIN");
    const HouseStyle style = dialog.style();
    EXPECT_EQ(style.endMark.in(kEnglish), "ENDS");
    EXPECT_EQ(style.endMark.in(kFrench), "FIN");
    EXPECT_EQ(style.issuer, ministry().issuer);
}

TEST_F(HouseStyleTest, PacksAreChosenAndForeignOnesStay)
{
    HouseStyleDialog dialog(ministry(), {kEnglish}, true, nullptr);
    find<QCheckBox>(dialog, "pack-plain").setChecked(false);
    EXPECT_EQ(dialog.style().rulePacks, QList<QString>{"a pack of our own"});
}

TEST_F(HouseStyleTest, OnlyAPictureBecomesALogo)
{
    LogoField field;
    const QString picture = m_folder.filePath("logo.png");
    ASSERT_TRUE(QImage(20, 10, QImage::Format_RGB32).save(picture));
    QFile text(m_folder.filePath("text.png"));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly) && text.write("no picture") > 0);
    text.close();
    field.readFile(text.fileName());
    const auto says = [&](const char* words) {
        const QList<QLabel*> labels = field.findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel* label) { return label->text().contains(QLatin1String(words)); });
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return says("is no PNG or JPEG"); }));
    EXPECT_FALSE(field.logo().has_value());
    field.readFile(picture);
    ASSERT_TRUE(QTest::qWaitFor([&] { return field.logo().has_value(); }));
    EXPECT_EQ(field.logo()->fileName, "logo.png");
}

TEST_F(HouseStyleTest, ASharedFileBringsTheSameStyleBack)
{
    const QString path = m_folder.filePath("ministry.json");
    HouseStyleDialog one(ministry(), {kEnglish}, true, nullptr);
    HouseStyleDialog other({}, {kEnglish}, true, nullptr);
    one.save(path);
    ASSERT_TRUE(QSignalSpy(&one, &HouseStyleDialog::transferred).wait());
    other.load(path);
    ASSERT_TRUE(QSignalSpy(&other, &HouseStyleDialog::transferred).wait());
    EXPECT_EQ(other.style(), ministry());
}

TEST_F(HouseStyleTest, ADamagedFileIsSaidAndChangesNothing)
{
    QFile damaged(m_folder.filePath("damaged.json"));
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly) && damaged.write("{") > 0);
    damaged.close();
    HouseStyleDialog dialog(ministry(), {kEnglish}, true, nullptr);
    dialog.show();
    dialog.load(damaged.fileName());
    ASSERT_TRUE(QSignalSpy(&dialog, &HouseStyleDialog::transferred).wait());
    EXPECT_TRUE(find<QLabel>(dialog, "styleProblem").isVisible());
    EXPECT_EQ(dialog.style(), ministry());
}

TEST_F(HouseStyleTest, NewReleasesHaveTheStyleOfTheSettingAndAnEditCanBeUndone)
{
    Settings settings(m_folder.filePath("settings.ini"));
    settings.setHouseStyleFile(m_folder.filePath("ours.json"));
    ASSERT_TRUE(writeHouseStyle(ministry(), settings.houseStyleFile()));
    MainWindow window(settings, nullptr);
    window.startRelease(ReleaseKind::PressRelease);
    ReleaseDocument& document = window.view()->document();
    EXPECT_EQ(document.release().houseStyle, ministry());
    EXPECT_EQ(document.release().issuer, ministry().issuer);
    window.view()->setHouseStyle({});
    EXPECT_EQ(document.release().houseStyle, HouseStyle{});
    document.undo();
    EXPECT_EQ(document.release().houseStyle, ministry());
}

} // namespace
} // namespace dateline
