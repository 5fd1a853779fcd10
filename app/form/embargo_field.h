#pragma once

#include "dateline/release/event.h"

#include <QComboBox>
#include <QLabel>
#include <QWidget>

#include <optional>

class QTimeEdit;

namespace dateline {

class DateField;

/// Until when a release may not be used: not at all, or a day, a time and a zone, with a plain
/// sentence saying when that is here and in Brussels.
class EmbargoField : public QWidget {
    Q_OBJECT

public:
    explicit EmbargoField(QWidget* parent = nullptr);

    void setLanguage(const LanguageTag& language);
    /// `proposal` is offered when an embargo is first chosen: day and zone.
    void setEmbargo(const std::optional<Embargo>& embargo, const QDate& day, const QString& zone);

signals:
    void embargoEdited(const std::optional<dateline::Embargo>& embargo);

private:
    void choose(int choice);
    void collect();
    void explain();

    QComboBox* m_choice;
    QWidget* m_details;
    DateField* m_day;
    QTimeEdit* m_time;
    QComboBox* m_zone;
    QLabel* m_sentence;
    LanguageTag m_language;
    std::optional<Embargo> m_embargo;
    QDate m_proposedDay;
    QString m_proposedZone;
};

} // namespace dateline
