#pragma once

#include "dateline/release/page_style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QObject>

namespace dateline {

/// The rows of a form for how an office's pages look on paper.
class PageStyleFields : public QObject {
    Q_OBJECT

public:
    /// Adds the rows at the end of `form`, whose widget owns them and this.
    explicit PageStyleFields(QFormLayout& form);

    void setStyle(const PageStyle& style);
    [[nodiscard]] PageStyle style() const;

private:
    [[nodiscard]] QComboBox* addChoice(const QString& label, const char* name, const QStringList& choices);
    [[nodiscard]] QCheckBox* addCheck(const QString& label, const char* name);

    QFormLayout& m_form;
    QComboBox* m_paper;
    QComboBox* m_edges;
    QCheckBox* m_hyphenated;
    QComboBox* m_figures;
    QComboBox* m_standard;
    QCheckBox* m_attachesSource;
};

} // namespace dateline
