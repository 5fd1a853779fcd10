#pragma once

#include "dateline/release/media.h"
#include "dateline/text/language.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QList>
#include <QPushButton>

namespace dateline {

/// What a reader who does not see a picture is told, language by language, and whose it is. Can
/// only be accepted with a text for every language, or when the picture says nothing.
class PictureDialog : public QDialog {
    Q_OBJECT

public:
    PictureDialog(const Media& media, const QList<LanguageTag>& languages, QWidget* parent);

    [[nodiscard]] Media media() const;

private:
    struct Alternative {
        LanguageTag language;
        QLineEdit* text = nullptr;
    };

    void replacePicture();
    void showPicture();
    void showMissing();

    Media m_media;
    QLabel* m_picture;
    QLabel* m_fileName;
    QList<Alternative> m_alternatives;
    QCheckBox* m_decorative;
    QLineEdit* m_credit;
    QLabel* m_missing;
    QPushButton* m_accept = nullptr;
};

} // namespace dateline
