#include "window/release_languages.h"

#include "dateline/locale/names.h"
#include "dateline/release/language_versions.h"
#include "window/language_dialog.h"
#include "window/release_view.h"

#include <QLocale>
#include <QMenu>

namespace dateline {

ReleaseLanguages::ReleaseLanguages(ReleaseView& view)
    : QObject(&view), m_view(view), m_add(make(tr("Add a language…"), "addLanguage")),
      m_remove(make(tr("Remove this language"), "removeLanguage")),
      m_earlier(make(tr("Move this language forward"), "languageEarlier")),
      m_later(make(tr("Move this language back"), "languageLater"))
{
    connect(m_add, &QAction::triggered, this, &ReleaseLanguages::add);
    connect(m_remove, &QAction::triggered, this, &ReleaseLanguages::remove);
    connect(m_earlier, &QAction::triggered, this, [this] { move(-1); });
    connect(m_later, &QAction::triggered, this, [this] { move(1); });
    connect(&m_view.document(), &ReleaseDocument::changed, this, &ReleaseLanguages::follow);
    connect(&m_view, &ReleaseView::languageShown, this, &ReleaseLanguages::follow);
    follow();
}

QAction* ReleaseLanguages::make(const QString& name, const char* objectName)
{
    auto* action = new QAction(name, this);
    action->setObjectName(QLatin1String(objectName));
    return action;
}

void ReleaseLanguages::openMenu(const LanguageTag& language, const QPoint& globalPosition)
{
    m_view.setLanguage(language);
    QMenu menu(&m_view);
    menu.addActions({m_earlier, m_later});
    menu.addSeparator();
    menu.addActions({m_remove, m_add});
    menu.exec(globalPosition);
}

void ReleaseLanguages::add()
{
    const Release before = m_view.document().release();
    const LanguageTag from = m_view.editor().language();
    LanguageDialog dialog(before, from, &m_view);
    if (dialog.exec() != QDialog::Accepted || dialog.language().isEmpty()) {
        return;
    }
    const LanguageTag language = dialog.language();
    m_view.document().closeStep();
    m_view.document().edit(withLanguage(before, language, from, dialog.start()),
                           {tr("Add a language"), {}, TextPlace{language, TextPart::Headline, {}, {}}});
    m_view.setLanguage(language);
    m_view.editor().setFocus();
}

void ReleaseLanguages::remove()
{
    const LanguageTag language = m_view.editor().language();
    const Release before = m_view.document().release();
    m_view.document().closeStep();
    m_view.document().edit(withoutLanguage(before, language),
                           {tr("Remove a language"), {}, TextPlace{language, TextPart::Headline, {}, {}}});
    const QString name = languageName(language, LanguageTag(QLocale().bcp47Name()));
    emit m_view.announced(tr("The text in %1 is removed. Undo brings it back.").arg(name));
}

void ReleaseLanguages::move(int by)
{
    const LanguageTag language = m_view.editor().language();
    m_view.document().closeStep();
    m_view.document().edit(withLanguageMoved(m_view.document().release(), language, by),
                           {tr("Move a language"), {}, TextPlace{language, TextPart::Headline, {}, {}}});
}

// An undo may take away the language that is shown, or bring another order back.
void ReleaseLanguages::follow()
{
    const Release& release = m_view.document().release();
    const LanguageTag shown = m_view.editor().language();
    if (release.versionIn(shown) == nullptr && !release.versions.isEmpty()) {
        m_view.setLanguage(release.versions.first().language);
        return;
    }
    const QList<LanguageTag> languages = languagesOf(release);
    const qsizetype at = languages.indexOf(shown);
    const bool movable = shown != release.sourceLanguage;
    m_remove->setEnabled(movable && languages.size() > 1);
    m_earlier->setEnabled(movable && at > 1);
    m_later->setEnabled(movable && at + 1 < languages.size());
    if (m_known != std::pair(languages, shown)) {
        m_known = {languages, shown};
        emit changed();
    }
}

} // namespace dateline
