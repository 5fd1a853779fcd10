#include "app/editor/flows.h"
#include "panels/preview_panel.h"
#include "workspace/typesetting.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace dateline {
namespace {

constexpr int kPatience = 20'000;

class PreviewPanelTest : public testing::Test {
protected:
    PreviewPanelTest() : m_document(sampleRelease()), m_publishing(m_document), m_typesetting(m_document)
    {
        QObject::connect(&m_publishing, &Publishing::published, &m_panel, &PreviewPanel::setPublished);
        QObject::connect(&m_typesetting, &Typesetting::pagesChanged, &m_panel,
                         [this] { m_panel.setPages(m_typesetting.pages()); });
        QObject::connect(&m_panel, &PreviewPanel::formChanged, &m_panel, [this](ReaderForm form) { want(form); });
        m_panel.resize(372, 700);
        m_panel.show();
    }

    void want(ReaderForm form)
    {
        m_publishing.setWanted(form);
        m_typesetting.setWanted(form == ReaderForm::Pages);
    }
    void choose(int form)
    {
        QTest::mouseClick(m_panel.findChild<QPushButton*>(QStringLiteral("previewForm%1").arg(form)), Qt::LeftButton);
    }
    void changeFirstParagraph(const QString& words)
    {
        Release changed = m_document.release();
        changed.versions.first().body.first().text = InlineText(words);
        m_document.edit(changed, {"Typing", {}, {}});
    }
    [[nodiscard]] BlockId firstBlock() const { return m_document.release().versions.first().body.first().id; }

    ReleaseDocument m_document;
    Publishing m_publishing;
    Typesetting m_typesetting;
    PreviewPanel m_panel;
};

TEST_F(PreviewPanelTest, TheTextIsThatOfTheExporterAndFollowsEdits)
{
    choose(2);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_panel.text().toPlainText().contains("The tenth round"); }, kPatience));
    changeFirstParagraph("The eleventh round.");
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return m_panel.text().toPlainText().contains("The eleventh round."); }, kPatience));
    EXPECT_FALSE(m_panel.text().toPlainText().contains("The tenth round"));
}

TEST_F(PreviewPanelTest, AClickOnTheWebPageNamesTheParagraph)
{
    choose(1);
    WebPageView& web = m_panel.webPage();
    ASSERT_TRUE(QTest::qWaitFor([&] { return web.isReady(); }, kPatience));
    QSignalSpy clicks(&m_panel, &PreviewPanel::placeClicked);
    for (const WebArea& area : web.areas()) {
        if (area.place.block == firstBlock()) {
            QTest::mouseClick(web.viewport(), Qt::LeftButton, {}, area.rect.center().toPoint());
        }
    }
    ASSERT_EQ(clicks.size(), 1);
    EXPECT_EQ(clicks.first().first().value<TextPlace>().block, firstBlock());
}

TEST_F(PreviewPanelTest, AClickOnThePagesNamesParagraphOrHeadline)
{
    want(ReaderForm::Pages);
    PageView& pages = m_panel.pages();
    ASSERT_TRUE(QTest::qWaitFor([&] { return pages.count() > 0; }, kPatience));
    QTest::qWait(50);
    QSignalSpy clicks(&m_panel, &PreviewPanel::placeClicked);
    const double scale = pages.pageRect(0).width() / (*m_typesetting.pages())->width;
    for (const TextPlace& place :
         {TextPlace{{}, TextPart::Body, firstBlock(), {}}, TextPlace{{}, TextPart::Headline, {}, {}}}) {
        const QRectF ink = pages.inkOf(place, 0);
        ASSERT_FALSE(ink.isEmpty());
        QTest::mouseClick(&pages, Qt::LeftButton, {}, (pages.pageRect(0).topLeft() + ink.center() * scale).toPoint());
        ASSERT_FALSE(clicks.isEmpty());
        EXPECT_EQ(clicks.takeLast().first().value<TextPlace>(), place);
    }
    EXPECT_EQ(m_panel.findChild<QLabel*>("previewPosition")->text(), "1 of 1");
}

TEST_F(PreviewPanelTest, OnlyTheUserCanReadThePageThatGoesToTheBrowser)
{
    choose(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_panel.webPage().isReady(); }, kPatience));
    const Expected<QString> path = m_panel.writeWebPage();
    ASSERT_TRUE(path);
    const QFileInfo folder(QFileInfo(*path).absolutePath());
    const QFile::Permissions others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    EXPECT_EQ(folder.permissions() & others, QFile::Permissions());
    EXPECT_TRUE(path->endsWith(".html"));
}

} // namespace
} // namespace dateline
