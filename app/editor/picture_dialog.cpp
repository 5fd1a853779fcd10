#include "editor/picture_dialog.h"

#include "dateline/locale/names.h"
#include "editor/picture_file.h"
#include "theme/patience.h"
#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

constexpr QSize kShown(200, 150);

QLabel* labelFor(const QString& words, QWidget* field, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    setRole(label, "label");
    label->setBuddy(field);
    field->setAccessibleName(words);
    return label;
}

} // namespace

PictureDialog::PictureDialog(const Media& media, const QList<LanguageTag>& languages, QWidget* parent)
    : QDialog(parent), m_media(media), m_picture(new QLabel(this)), m_fileName(new QLabel(this)),
      m_decorative(new QCheckBox(tr("The picture says nothing of its own (decoration)"), this)),
      m_credit(new QLineEdit(media.credit, this)), m_missing(new QLabel(this))
{
    setWindowTitle(tr("Image"));
    setMinimumWidth(560);
    auto* change = new QPushButton(tr("Choose another file…"), this);
    change->setAutoDefault(false);
    connect(change, &QPushButton::clicked, this, &PictureDialog::replacePicture);
    m_picture->setFixedSize(kShown);
    m_picture->setAlignment(Qt::AlignCenter);
    setRole(m_fileName, "muted");
    auto* side = new QVBoxLayout;
    side->addWidget(m_picture);
    side->addWidget(m_fileName);
    side->addWidget(change);
    side->addStretch();

    auto* fields = new QVBoxLayout;
    fields->setSpacing(4);
    auto* title = new QLabel(tr("What somebody who does not see the picture should know"), this);
    setRole(title, "title");
    title->setWordWrap(true);
    fields->addWidget(title);
    for (const LanguageTag& language : languages) {
        auto* line = new QLineEdit(media.alternative.has(language) ? media.alternative.in(language) : QString(), this);
        line->setObjectName(QStringLiteral("alternative.%1").arg(language.toString()));
        line->setLayoutDirection(language.direction() == TextDirection::RightToLeft ? Qt::RightToLeft
                                                                                    : Qt::LeftToRight);
        const QString name = languageName(language, LanguageTag(QLocale().bcp47Name()));
        fields->addWidget(labelFor(tr("Alternative text, %1").arg(name), line, this));
        fields->addWidget(line);
        m_alternatives.append({language, line});
        connect(line, &QLineEdit::textChanged, this, &PictureDialog::showMissing);
    }
    m_decorative->setObjectName(QStringLiteral("decorative"));
    m_decorative->setChecked(media.decorative);
    connect(m_decorative, &QCheckBox::toggled, this, &PictureDialog::showMissing);
    fields->addSpacing(4);
    fields->addWidget(m_decorative);
    fields->addSpacing(4);
    m_credit->setObjectName(QStringLiteral("credit"));
    fields->addWidget(labelFor(tr("Whose picture it is, as it is to be printed"), m_credit, this));
    fields->addWidget(m_credit);
    fields->addStretch();

    setRole(m_missing, "problem");
    m_missing->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(18);
    columns->addLayout(side);
    columns->addLayout(fields, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 20, 20, 16);
    rows->setSpacing(12);
    rows->addLayout(columns);
    rows->addWidget(m_missing);
    rows->addWidget(buttons);
    showPicture();
    showMissing();
    if (!m_alternatives.isEmpty()) {
        m_alternatives.first().text->setFocus();
    }
}

Media PictureDialog::media() const
{
    Media media = m_media;
    media.decorative = m_decorative->isChecked();
    media.credit = m_credit->text().trimmed();
    for (const Alternative& each : m_alternatives) {
        media.alternative.set(each.language, each.text->text().trimmed());
    }
    return media;
}

void PictureDialog::replacePicture()
{
    const QString path = choosePictureFile(this);
    if (path.isEmpty()) {
        return;
    }
    const Expected<Media> chosen = withPatience([&] { return mediaFromFile(path); });
    if (!chosen) {
        m_missing->setText(chosen.error().message());
        m_missing->show();
        return;
    }
    m_media.fileName = chosen->fileName;
    m_media.bytes = chosen->bytes;
    showPicture();
}

void PictureDialog::showPicture()
{
    const qreal scale = devicePixelRatioF();
    QImage shown = pictureWithin(m_media.bytes, qRound(std::max(kShown.width(), kShown.height()) * scale));
    if (!shown.isNull()) {
        shown = shown.scaled(kShown * scale, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        shown.setDevicePixelRatio(scale);
        m_picture->setPixmap(QPixmap::fromImage(shown));
    }
    m_picture->setAccessibleName(tr("Image: %1").arg(m_media.fileName));
    m_fileName->setText(m_fileName->fontMetrics().elidedText(m_media.fileName, Qt::ElideMiddle, kShown.width()));
}

void PictureDialog::showMissing()
{
    const bool complete = std::all_of(m_alternatives.cbegin(), m_alternatives.cend(),
                                      [](const Alternative& each) { return !each.text->text().trimmed().isEmpty(); });
    for (const Alternative& each : m_alternatives) {
        each.text->setEnabled(!m_decorative->isChecked());
    }
    const bool ready = complete || m_decorative->isChecked();
    m_missing->setText(tr("Every language needs an alternative text, unless the picture is decoration."));
    m_missing->setVisible(!ready);
    m_accept->setEnabled(ready);
}

} // namespace dateline
