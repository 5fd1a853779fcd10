#include "form/form_panel.h"
#include "workspace/opening.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace dateline {
namespace {

const LanguageTag kEnglish(u"en-GB");

class FormTest : public testing::Test {
protected:
    FormTest()
    {
        m_form.resize(330, 800);
        m_form.show();
        QTest::qWait(10);
    }

    template <typename Widget>
    [[nodiscard]] Widget& find(const char* name)
    {
        auto* widget = m_form.findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(widget, nullptr) << name;
        return *widget;
    }

    void type(const char* field, const QString& text)
    {
        auto& line = find<QLineEdit>(field);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
        QTest::keyClick(&line, Qt::Key_Return);
    }

    [[nodiscard]] const Release& release() const { return m_document.release(); }

    ReleaseDocument m_document{startRelease(ReleaseKind::PressRelease, kEnglish, {})};
    FormPanel m_form{m_document};
};

TEST_F(FormTest, ADateIsReadAsPeopleWriteIt)
{
    type("event.date", "18-19 May 2023");
    EXPECT_EQ(release().event.dates, (DateRange{QDate(2023, 5, 18), QDate(2023, 5, 19)}));
    m_document.undo();
    EXPECT_TRUE(release().event.dates.isEmpty());
    EXPECT_EQ(find<QLineEdit>("event.date").text(), "");
}

TEST_F(FormTest, WhatIsNoDateIsSaidInWordsBesideTheField)
{
    type("event.date", "soon");
    EXPECT_TRUE(release().event.dates.isEmpty());
    EXPECT_TRUE(find<QLineEdit>("event.date").property("error").toBool());
    EXPECT_TRUE(find<QLineEdit>("event.date").accessibleDescription().contains("soon"));
    type("event.date", "13 June 2023");
    EXPECT_FALSE(find<QLineEdit>("event.date").property("error").toBool());
}

TEST_F(FormTest, AReleaseHasOneDate)
{
    type("release.date", "18-19 May 2023");
    EXPECT_FALSE(release().releaseDate.isValid());
}

TEST_F(FormTest, CountriesAreUnderstoodInSeveralLanguages)
{
    auto& country = find<QComboBox>("event.country");
    country.lineEdit()->setFocus();
    QTest::keyClicks(country.lineEdit(), "Kasachstan");
    QTest::keyClick(country.lineEdit(), Qt::Key_Tab);
    m_form.setFocus();
    EXPECT_EQ(release().event.venue.country, "KZ");
    EXPECT_EQ(country.currentText(), "Kazakhstan");
}

TEST_F(FormTest, ParticipantsAreAddedMovedAndRemovedByKeyboard)
{
    QTest::keyClick(&find<QAbstractButton>("addParticipant"), Qt::Key_Space);
    type("participantName", "Kazakhstan");
    type("participantName", "Water Institute");
    ASSERT_EQ(release().event.participants.size(), 2);
    EXPECT_EQ(release().event.participants.at(0).party.country, "KZ");
    EXPECT_EQ(release().event.participants.at(1).party.organisation.name.in(kEnglish), "Water Institute");
    m_form.focusFact({FactField::Participant, 1});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(release().event.participants.at(1).party.country, "KZ");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    ASSERT_EQ(release().event.participants.size(), 1);
    EXPECT_EQ(release().event.participants.at(0).party.country, "KZ");
    while (m_document.canUndo()) {
        m_document.undo();
    }
    EXPECT_TRUE(release().event.participants.isEmpty());
}

TEST_F(FormTest, TypingInOneFieldIsOneStep)
{
    type("event.city", "Astana");
    type("event.building", "Palace");
    m_document.undo();
    EXPECT_EQ(release().event.venue.building.in(kEnglish), "");
    EXPECT_EQ(release().event.venue.city.in(kEnglish), "Astana");
    m_document.undo();
    EXPECT_EQ(find<QLineEdit>("event.city").text(), "");
}

TEST_F(FormTest, RoundsAndNextEditions)
{
    type("series.round", "10");
    type("series.next", "2024");
    EXPECT_EQ(release().event.series.round, 10);
    EXPECT_EQ(release().event.series.next->date, (PartialDate{2024, 0, 0}));
}

TEST_F(FormTest, EveryControlHasAName)
{
    for (const QWidget* widget : m_form.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith("qt_")) {
            continue;
        }
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool within = qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr;
        const bool named = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        EXPECT_TRUE(named || within) << widget->metaObject()->className();
    }
}

} // namespace
} // namespace dateline
