#include "editor/picture_editing.h"

#include "dateline/release/language_versions.h"
#include "editor/picture_dialog.h"
#include "theme/icons.h"
#include "theme/patience.h"

#include <QMessageBox>

namespace dateline {

PictureEditing::PictureEditing(ReleaseDocument& document, TextEditor& editor)
    : QObject(&editor), m_document(document), m_editor(editor),
      m_insert(new QAction(icon(IconName::Picture), tr("Image…"), this)),
      m_edit(new QAction(tr("Alternative text and image…"), this))
{
    m_insert->setObjectName(QStringLiteral("insertImage"));
    m_insert->setShortcut(QKeySequence(tr("Ctrl+Shift+M")));
    m_edit->setObjectName(QStringLiteral("editImage"));
    connect(m_insert, &QAction::triggered, this, &PictureEditing::choose);
    connect(m_edit, &QAction::triggered, this, &PictureEditing::edit);
    connect(&m_editor, &TextEditor::pictureActivated, this, &PictureEditing::edit);
    // After the drop or paste is over, so that the other program does not wait for the dialog.
    connect(
        &m_editor, &TextEditor::pictureOffered, this, [this](const Expected<Media>& media) { offer(media); },
        Qt::QueuedConnection);
    const auto follow = [this] { m_edit->setEnabled(m_editor.pictureHere() != nullptr); };
    connect(&m_editor, &TextEditor::situationChanged, this, follow);
    follow();
}

void PictureEditing::choose()
{
    const QString path = choosePictureFile(&m_editor);
    if (!path.isEmpty()) {
        offer(withPatience([&] { return mediaFromFile(path); }));
    }
}

void PictureEditing::offer(const Expected<Media>& media)
{
    if (!media) {
        QMessageBox::warning(&m_editor, tr("Image"), media.error().message());
        return;
    }
    if (const std::optional<Media> described = asked(*media)) {
        m_editor.insertPicture(*described);
        m_editor.setFocus();
    }
}

void PictureEditing::edit()
{
    const Media* media = m_editor.pictureHere();
    if (media == nullptr) {
        return;
    }
    if (const std::optional<Media> described = asked(*media)) {
        m_editor.setPicture(*described);
    }
}

std::optional<Media> PictureEditing::asked(const Media& media)
{
    PictureDialog dialog(media, languagesOf(m_document.release()), m_editor.window());
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.media()) : std::nullopt;
}

} // namespace dateline
