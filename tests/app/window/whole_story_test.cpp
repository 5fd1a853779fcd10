// A morning in the press office, by keys and mouse alone: from an empty form to the files, and all
// the way back.

#include "dateline/base/file.h"
#include "dateline/storage/package.h"
#include "support/wrong_words.h"
#include "window/export_sheet.h"
#include "window/main_window.h"
#include "window/release_view.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <functional>

namespace dateline {
namespace {

constexpr int kPatience = 60'000;

struct Seed {
    QString headline;
    QStringList paragraphs;
};

Seed seed()
{
    const QByteArray bytes =
        readFile(QStringLiteral(DATELINE_TEST_DATA "/eu-central-asia-2023-06-13.txt"), 100'000).value();
    QStringList parts = QString::fromUtf8(bytes).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    for (QString& part : parts) {
        part = part.simplified();
    }
    // Without the line of date and byline, and without the contact: the form has them.
    return {parts.first(), parts.mid(2, parts.size() - 3)};
}

/// Does something in the next modal dialog of a kind, once it is there.
template <typename Dialog>
class WithDialog {
public:
    explicit WithDialog(std::function<void(Dialog&)> what) : m_what(std::move(what))
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            if (auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget())) {
                m_timer.stop();
                m_met = true;
                m_what(*dialog);
            }
        });
        m_timer.start(20);
    }
    ~WithDialog() { EXPECT_TRUE(m_met) << "the dialog did not open"; }
    WithDialog(const WithDialog&) = delete;
    WithDialog& operator=(const WithDialog&) = delete;

private:
    std::function<void(Dialog&)> m_what;
    QTimer m_timer;
    bool m_met = false;
};

class WholeStoryTest : public testing::Test {
protected:
    WholeStoryTest()
        : m_settings(m_folder.filePath("settings.ini")),
          m_window(m_settings, std::make_shared<test::WrongWords>(
                                   QHash<QString, QString>{{"oportunity", "opportunity"}, {"comitment", "commitment"}}))
    {
        m_settings.setExportFolder(m_folder.path());
        m_window.resize(1440, 900);
        m_window.show();
        activate();
    }
    void activate()
    {
        m_window.activateWindow(); // Which the offscreen platform does not do when a dialog closes.
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }
    /// As QTest::keyClicks(), which knows no characters beyond ASCII.
    static void typeWords(QWidget& in, const QString& words)
    {
        for (const QChar character : words) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
            QApplication::sendEvent(&in, &press);
        }
    }

    [[nodiscard]] ReleaseView& view() { return *m_window.view(); }
    [[nodiscard]] const Release& release() { return view().document().release(); }
    [[nodiscard]] LanguageTag language() { return release().sourceLanguage; }

    template <typename Widget>
    [[nodiscard]] Widget& find(QWidget& in, const char* name)
    {
        auto* widget = in.findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(widget, nullptr) << name;
        return *widget;
    }
    void fill(const char* field, const QString& text)
    {
        activate();
        auto& line = find<QLineEdit>(m_window, field);
        QTest::mouseClick(&line, Qt::LeftButton);
        QTest::keyClicks(&line, text);
        QTest::keyClick(&line, Qt::Key_Return);
    }
    static void fillLine(QDialog& dialog, const char* name, const QString& text)
    {
        auto* line = dialog.findChild<QWidget*>(QLatin1String(name));
        ASSERT_NE(line, nullptr) << name;
        line->setFocus();
        QTest::keyClicks(line, text);
    }
    static void accept(QDialog& dialog)
    {
        auto* buttons = dialog.findChild<QDialogButtonBox*>();
        ASSERT_NE(buttons, nullptr);
        QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
    }
    void addPerson(const char* part, const QStringList& words)
    {
        const WithDialog<QDialog> dialog([&](QDialog& form) {
            QTest::keyClicks(form.findChild<QComboBox*>(), QLatin1String(part));
            const char* const names[] = {"honorific", "given", "family", "function", "party"};
            for (int at = 0; at < words.size(); ++at) {
                fillLine(form, names[at], words.at(at));
            }
            accept(form);
        });
        QTest::mouseClick(&find<QPushButton>(m_window, "addPerson"), Qt::LeftButton);
    }
    void addContact()
    {
        const WithDialog<QDialog> dialog([&](QDialog& form) {
            fillLine(form, "given", "Peter");
            fillLine(form, "family", "Stano");
            fillLine(form, "function", "Lead Spokesperson for Foreign Affairs and Security Policy");
            fillLine(form, "phones", "+32 460 75 45 53");
            fillLine(form, "emails", "press@example.org");
            accept(form);
        });
        QTest::mouseClick(&find<QPushButton>(m_window, "addContact"), Qt::LeftButton);
    }

    void fillForm()
    {
        fill("event.date", "13 June 2023");
        fill("release.date", "13 June 2023");
        fill("event.city", "Astana");
        auto& country = find<QComboBox>(m_window, "event.country");
        QTest::mouseClick(country.lineEdit(), Qt::LeftButton);
        QTest::keyClicks(country.lineEdit(), "Kazakhstan");
        QTest::keyClick(country.lineEdit(), Qt::Key_Return);
        fill("event.building", "Palace of Peace");
        addPerson("Chair", {"Mr", "Enrique", "Mora", "Deputy Secretary General for Political Affairs",
                            "European External Action Service"});
        addPerson("Host", {"Mr", "Roman", "Vassilenko", "Deputy Foreign Minister", "Kazakhstan"});
        QTest::mouseClick(&find<QPushButton>(m_window, "addParticipant"), Qt::LeftButton);
        for (const char* name : {"EU", "Kazakhstan", "Kyrgyzstan", "Tajikistan", "Turkmenistan", "Uzbekistan"}) {
            auto& line = find<QLineEdit>(m_window, "participantName");
            QTest::keyClicks(&line, QLatin1String(name));
            QTest::keyClick(&line, Qt::Key_Return);
        }
        fill("event.level", "Deputy Ministers of Foreign Affairs");
        addContact();
        fill("series.round", "10");
        fill("series.next", "2024");
        fill("series.name", "High-Level Political and Security Dialogue");
        fill("release.reference", "PR/23/10");
        fill("release.issuer", "European External Action Service");
        fill("release.byline", "EEAS Press Team");
    }

    void typeText(const Seed& text)
    {
        TextEditor& editor = view().editor();
        QTest::mouseClick(editor.viewport(), Qt::LeftButton, {}, editor.blockRect(0).center());
        activate();
        typeWords(editor, text.headline);
        QTest::keyClick(&editor, Qt::Key_Down);
        QTest::keyClick(&editor, Qt::Key_Down);
        for (const QString& paragraph : text.paragraphs) {
            if (paragraph != text.paragraphs.first()) {
                QTest::keyClick(&editor, Qt::Key_Return);
            }
            typeWords(editor, paragraph);
        }
    }

    [[nodiscard]] bool waitForFindings()
    {
        return QTest::qWaitFor([this] { return view().checking().isCurrent(); }, kPatience);
    }
    [[nodiscard]] const Finding* findingOf(const char* rule)
    {
        for (const Finding& finding : view().checking().findings()) {
            if (finding.rule == QLatin1String(rule)) {
                return &finding;
            }
        }
        return nullptr;
    }
    /// Clicks the fix of a finding in the panel.
    void fixFromPanel(const char* rule, int which = 0)
    {
        ASSERT_NE(findingOf(rule), nullptr) << rule;
        // What an unknown word may have been meant to be comes from another process.
        const auto hasFix = [&] { return findingOf(rule) != nullptr && findingOf(rule)->fixes.size() > which; };
        ASSERT_TRUE(QTest::qWaitFor(hasFix, kPatience));
        const Finding* finding = findingOf(rule);
        const QString label = finding->fixes.at(which).label;
        for (QPushButton* button : find<QWidget>(m_window, "checkPanel").findChildren<QPushButton*>()) {
            if (button->text() == label && button->isVisibleTo(&m_window)) {
                QTest::mouseClick(button, Qt::LeftButton);
                EXPECT_TRUE(waitForFindings());
                return;
            }
        }
        FAIL() << "no button " << label.toStdString();
    }

    QTemporaryDir m_folder;
    Settings m_settings;
    MainWindow m_window;
};

TEST_F(WholeStoryTest, FromAnEmptyFormToTheFilesAndBack)
{
    QTest::keyClick(&m_window, Qt::Key_N, Qt::ControlModifier);
    ASSERT_NE(m_window.view(), nullptr);
    const Release empty = release();

    fillForm();
    EXPECT_EQ(release().event.dates, (DateRange{QDate(2023, 6, 13), QDate(2023, 6, 13)}));
    EXPECT_EQ(release().event.venue.country, "KZ");
    ASSERT_EQ(release().event.chairs.size(), 1);
    ASSERT_EQ(release().event.hosts.size(), 1);
    EXPECT_EQ(release().event.hosts.first().affiliation.country, "KZ");
    EXPECT_EQ(release().event.participants.size(), 6);
    ASSERT_EQ(release().contacts.size(), 1);
    EXPECT_EQ(release().contacts.first().phones.first().number, "+32460754553");
    EXPECT_EQ(release().event.series.next->date.year, 2024);
    EXPECT_EQ(release().byline.in(language()), "EEAS Press Team");

    const Seed right = seed();
    ASSERT_EQ(right.paragraphs.size(), 9);
    Seed wrong = right;
    wrong.paragraphs[0].replace("13th June", "14th June");
    wrong.paragraphs[2].replace("opportunity", "oportunity").replace("commitment", "comitment");
    typeText(wrong);
    const LanguageVersion& typed = release().versions.first();
    EXPECT_EQ(typed.headline.plain(), right.headline);
    ASSERT_EQ(typed.body.size(), right.paragraphs.size());

    ASSERT_TRUE(waitForFindings());
    fixFromPanel("facts.date-mismatch");
    fixFromPanel("spelling.unknown-word");
    fixFromPanel("spelling.unknown-word");
    EXPECT_EQ(findingOf("facts.date-mismatch"), nullptr);
    EXPECT_EQ(findingOf("spelling.unknown-word"), nullptr);
    EXPECT_TRUE(release().versions.first().body.at(0).text.plain().contains("13"));
    EXPECT_FALSE(release().versions.first().body.at(0).text.plain().contains("14"));
    for (const Finding& finding : view().checking().findings()) {
        EXPECT_NE(finding.severity, Severity::MustFix) << finding.title.toStdString();
    }

    const QString target = m_folder.filePath("out");
    ASSERT_TRUE(QDir().mkpath(target));
    {
        const WithDialog<QFileDialog> dialog([&](QFileDialog& chooser) {
            // Not typed: the popup that completes paths takes the focus on the offscreen platform.
            chooser.setDirectory(target);
            QTest::mouseClick(chooser.findChild<QDialogButtonBox*>()->buttons().constFirst(), Qt::LeftButton);
        });
        QTest::keyClick(&m_window, Qt::Key_E, Qt::ControlModifier);
    }
    const auto sheet = [this] { return m_window.findChild<ExportSheet*>(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet() != nullptr; }, kPatience));
    EXPECT_EQ(QDir(m_settings.exportFolder()), QDir(target)) << m_settings.exportFolder().toStdString();
    QStringList suffixes;
    for (const QFileInfo& file : QDir(target).entryInfoList(QDir::Files, QDir::Name)) {
        suffixes.append(file.suffix());
        EXPECT_GT(file.size(), 1000);
    }
    EXPECT_EQ(suffixes, (QStringList{"html", "pdf", "txt"}));
    QStringList words;
    for (const QLabel* label : sheet()->findChildren<QLabel*>()) {
        words.append(label->text());
    }
    for (const char* chip :
         {"PDF/UA-1 tags", "PDF/A-2a fonts", "no hidden data", "structure", "links", "UTF-8, 72 columns"}) {
        EXPECT_TRUE(words.contains(QLatin1String(chip))) << chip;
    }
    EXPECT_FALSE(words.contains(QLatin1String("not confirmed")));
    QTest::mouseClick(&find<QPushButton>(*sheet(), "copyText"), Qt::LeftButton);
    QTest::mouseClick(&find<QPushButton>(*sheet(), "closeSheet"), Qt::LeftButton);

    activate();
    const Release finished = release();
    int steps = 0;
    while (view().document().canUndo() && steps < 3'000) {
        QTest::keyClick(&m_window, Qt::Key_Z, Qt::ControlModifier);
        ++steps;
    }
    EXPECT_GT(steps, 50);
    EXPECT_TRUE(release() == empty) << steps << " steps back: " << releaseToJson(release()).toStdString();
    while (view().document().canRedo()) {
        view().document().redo();
    }
    EXPECT_TRUE(release() == finished);
}

} // namespace
} // namespace dateline
