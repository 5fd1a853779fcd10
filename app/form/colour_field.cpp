#include "form/colour_field.h"

#include "theme/theme.h"

#include <QColorDialog>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace dateline {

namespace {

constexpr Rgb kWhite{0xff, 0xff, 0xff};
/// WCAG 2.2, 1.4.3 Contrast (Minimum), level AA.
constexpr double kNeeded = 4.5;

QIcon swatch(Rgb colour)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(QColor(colour.red, colour.green, colour.blue));
    return pixmap;
}

} // namespace

// Rounded down, so that a colour that falls just short is not said to reach what is needed.
QString contrastInWords(Rgb colour)
{
    const double contrast = colour.contrastWith(kWhite);
    const QString ratio = QLocale().toString(std::floor(contrast * 10) / 10, 'f', 1);
    return contrast < kNeeded
               ? ColourField::tr("Contrast %1:1 on white; %2:1 is needed.").arg(ratio, QLocale().toString(kNeeded))
               : ColourField::tr("Contrast %1:1 on white, enough for text.").arg(ratio);
}

ColourField::ColourField(QWidget* parent)
    : QWidget(parent), m_code(new QLineEdit(this)), m_choose(new QPushButton(tr("Choose…"), this)),
      m_judgement(new QLabel(this))
{
    m_code->setAccessibleName(tr("Accent colour"));
    m_code->setObjectName(QStringLiteral("accentCode"));
    m_choose->setAccessibleName(tr("Choose the accent colour"));
    m_choose->setAutoDefault(false);
    m_judgement->setObjectName(QStringLiteral("contrast"));
    m_judgement->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_code, 1);
    row->addWidget(m_choose);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addLayout(row);
    rows->addWidget(m_judgement);
    connect(m_code, &QLineEdit::textEdited, this, &ColourField::read);
    connect(m_choose, &QPushButton::clicked, this, &ColourField::choose);
}

void ColourField::setColour(Rgb colour)
{
    m_colour = colour;
    m_code->setText(colour.toString());
    judge();
}

void ColourField::read()
{
    const std::optional<Rgb> typed = Rgb::fromString(m_code->text().trimmed().toLower());
    if (typed) {
        m_colour = *typed;
        judge();
        return;
    }
    setRole(m_judgement, "problem");
    m_judgement->setText(tr("Write the colour like #1f4fbf."));
    m_code->setAccessibleDescription(m_judgement->text());
}

void ColourField::choose()
{
    const QColor chosen = QColorDialog::getColor(QColor(m_colour.red, m_colour.green, m_colour.blue), this,
                                                 tr("Accent colour"), QColorDialog::DontUseNativeDialog);
    if (chosen.isValid()) {
        setColour(Rgb{static_cast<std::uint8_t>(chosen.red()), static_cast<std::uint8_t>(chosen.green()),
                      static_cast<std::uint8_t>(chosen.blue())});
    }
}

void ColourField::judge()
{
    setRole(m_judgement, m_colour.contrastWith(kWhite) < kNeeded ? "problem" : "muted");
    m_judgement->setText(contrastInWords(m_colour));
    m_code->setAccessibleDescription(m_judgement->text());
    m_choose->setIcon(swatch(m_colour));
}

} // namespace dateline
