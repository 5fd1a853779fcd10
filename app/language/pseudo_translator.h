#pragma once

#include <QTranslator>

namespace dateline {

/// Translates any text of the interface into the made-up language, so that none has to be written.
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int count) const override;
};

} // namespace dateline
