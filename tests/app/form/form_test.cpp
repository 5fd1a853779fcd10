#include "form/form_panel.h"
#include "workspace/opening.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>
#include <QWheelEvent>

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

TEST_F(FormTest, ADateMayBeTypedInTheUsersLanguageToo)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::French));
    type("event.date", "18-19 mai 2023");
    QLocale::setDefault(before);
    EXPECT_EQ(release().event.dates, (DateRange{QDate(2023, 5, 18), QDate(2023, 5, 19)}));
}

TEST_F(FormTest, ParticipantsAreDraggedAndPutInOrder)
{
    find<QAbstractButton>("addParticipant").click();
    for (const char* name : {"Uzbekistan", "European Union", "Kazakhstan"}) {
        type("participantName", QString::fromLatin1(name));
    }
    const auto codes = [this] {
        QStringList all;
        for (const Participant& each : release().event.participants) {
            all.append(each.party.country);
        }
        return all.join(' ');
    };
    ASSERT_EQ(codes(), "UZ EU KZ");
    QTest::qWait(10);
    const auto chips = [this] {
        QList<QAbstractButton*> all;
        for (auto* button : m_form.findChildren<QAbstractButton*>()) {
            if (button->property("role") == "chip" && button->isVisible()) {
                all.append(button);
            }
        }
        return all;
    };
    QAbstractButton* first = chips().first();
    QAbstractButton* last = chips().last();
    const QPoint target = first->mapFrom(&m_form, last->mapTo(&m_form, QPoint(last->width() - 2, 5)));
    QTest::mousePress(first, Qt::LeftButton, {}, QPoint(5, 5));
    QTest::mouseMove(first, target);
    QMouseEvent drag(QEvent::MouseMove, target, first->mapToGlobal(target), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(first, &drag);
    QTest::mouseRelease(first, Qt::LeftButton, {}, target);
    EXPECT_EQ(codes(), "EU KZ UZ");
    m_document.undo();
    EXPECT_EQ(codes(), "UZ EU KZ");
    const QList<QAction*> orders =
        qobject_cast<QPushButton*>(&find<QAbstractButton>("participantOrder"))->menu()->actions();
    orders.at(1)->trigger();
    EXPECT_EQ(codes(), "EU KZ UZ");
    m_document.undo();
    orders.at(0)->trigger();
    EXPECT_EQ(codes(), "EU KZ UZ");
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

TEST_F(FormTest, LongDatesStandUnderEachOtherRatherThanCut)
{
    const auto top = [this](const char* field) { return find<QLineEdit>(field).mapTo(&m_form, QPoint()).y(); };
    const auto beside = [&] { return top("event.date") == top("release.date"); };
    type("event.date", "1 May 2026");
    EXPECT_TRUE(QTest::qWaitFor(beside));
    type("event.date", "29 September to 2 October 2026");
    EXPECT_TRUE(QTest::qWaitFor([&] { return !beside(); }));
    type("event.date", "1 May 2026");
    EXPECT_TRUE(QTest::qWaitFor(beside));
}

TEST_F(FormTest, TheWheelScrollsTheFormAndChangesNoFact)
{
    const Release before = m_document.release();
    const QList<QWidget*> fields = m_form.findChildren<QWidget*>();
    int tried = 0;
    for (QWidget* field : fields) {
        if (qobject_cast<QComboBox*>(field) == nullptr && qobject_cast<QAbstractSpinBox*>(field) == nullptr) {
            continue;
        }
        ++tried;
        const QPointF middle = QRectF(field->rect()).center();
        QWheelEvent down(middle, field->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &down);
        EXPECT_FALSE(down.isAccepted()) << field->objectName().toStdString();
    }
    EXPECT_GE(tried, 3);
    EXPECT_EQ(m_document.release(), before);
}

} // namespace
} // namespace dateline
