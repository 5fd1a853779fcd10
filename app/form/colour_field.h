#pragma once

#include "dateline/base/rgb.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

namespace dateline {

/// A colour as a code or from a palette, and in words whether text in it can be read on white.
class ColourField : public QWidget {
    Q_OBJECT

public:
    explicit ColourField(QWidget* parent = nullptr);

    void setColour(Rgb colour);
    [[nodiscard]] Rgb colour() const { return m_colour; }

private:
    void read();
    void choose();
    void judge();

    QLineEdit* m_code;
    QPushButton* m_choose;
    QLabel* m_judgement;
    Rgb m_colour;
};

/// "Contrast 3.1:1 on white; 4.5:1 is needed.", in the interface language.
[[nodiscard]] QString contrastInWords(Rgb colour);

} // namespace dateline
