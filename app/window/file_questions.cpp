#include "window/file_questions.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <array>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::FileQuestions)
};

template <typename Choice>
struct Answer {
    Choice choice;
    QString label;
    QMessageBox::ButtonRole role;
    const char* objectName;
};

/// The first answer is that of Enter, the last that of Escape.
template <typename Choice, std::size_t count>
Choice ask(const QString& title, const QString& text, const QString& details,
           const std::array<Answer<Choice>, count>& answers, QWidget* parent)
{
    QMessageBox question(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
    question.setTextFormat(Qt::PlainText);
    question.setInformativeText(details);
    std::array<QPushButton*, count> buttons{};
    for (std::size_t index = 0; index < count; ++index) {
        buttons[index] = question.addButton(answers[index].label, answers[index].role);
        buttons[index]->setObjectName(QLatin1String(answers[index].objectName));
    }
    question.setDefaultButton(buttons.front());
    question.setEscapeButton(buttons.back());
    question.exec();
    for (std::size_t index = 0; index < count; ++index) {
        if (question.clickedButton() == buttons[index]) {
            return answers[index].choice;
        }
    }
    return answers.back().choice;
}

QString sinceWhen(const QDateTime& since)
{
    const bool isToday = since.date() == QDate::currentDate();
    return isToday ? QLocale().toString(since.time(), QLocale::ShortFormat)
                   : QLocale().toString(since, QLocale::ShortFormat);
}

QString whoHasItOpen(const QString& name, const LockHolder& holder)
{
    return holder.user.isEmpty()
               ? Words::tr("“%1” has been open on %2 since %3.").arg(name, holder.machine, sinceWhen(holder.since))
               : Words::tr("%1 has had “%2” open on %3 since %4.")
                     .arg(holder.user, name, holder.machine, sinceWhen(holder.since));
}

} // namespace

LockChoice askAboutLock(const QString& name, const LockHolder& holder, QWidget* parent)
{
    using Role = QMessageBox::ButtonRole;
    return ask<LockChoice, 3>(Words::tr("Open"), whoHasItOpen(name, holder),
                              Words::tr("You can read it, or open a copy that is saved under another name."),
                              {{{LockChoice::ReadOnly, Words::tr("Open read-only"), Role::AcceptRole, "openReadOnly"},
                                {LockChoice::Copy, Words::tr("Open a copy"), Role::ActionRole, "openCopy"},
                                {LockChoice::Cancel, Words::tr("Cancel"), Role::RejectRole, "stay"}}},
                              parent);
}

ChangeChoice askAboutChange(const QString& name, QWidget* parent)
{
    using Role = QMessageBox::ButtonRole;
    return ask<ChangeChoice, 4>(
        Words::tr("Save"), Words::tr("“%1” was changed by somebody else since you opened it.").arg(name),
        Words::tr("Save yours under another name to keep both, or decide for one. Loading theirs can be undone."),
        {{{ChangeChoice::SaveAs, Words::tr("Save as…"), Role::AcceptRole, "saveElsewhere"},
          {ChangeChoice::LoadTheirs, Words::tr("Load theirs"), Role::ActionRole, "loadTheirs"},
          {ChangeChoice::Overwrite, Words::tr("Replace theirs"), Role::DestructiveRole, "overwrite"},
          {ChangeChoice::Cancel, Words::tr("Cancel"), Role::RejectRole, "stay"}}},
        parent);
}

LeaveChoice askAboutLeaving(const QString& name, QWidget* parent)
{
    using Role = QMessageBox::ButtonRole;
    return ask<LeaveChoice, 3>(Words::tr("Unsaved work"), Words::tr("“%1” has changes that are in no file.").arg(name),
                               {},
                               {{{LeaveChoice::Save, Words::tr("Save…"), Role::AcceptRole, "saveFirst"},
                                 {LeaveChoice::Discard, Words::tr("Discard"), Role::DestructiveRole, "discardWork"},
                                 {LeaveChoice::Stay, Words::tr("Cancel"), Role::RejectRole, "stay"}}},
                               parent);
}

} // namespace dateline
