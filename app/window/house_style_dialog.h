#pragma once

#include "dateline/base/expected.h"
#include "dateline/release/house_style.h"
#include "workspace/latest_job.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace dateline {

class ColourField;
class LogoField;
class PageStyleFields;

/// Edits what one press office's releases have in common.
class HouseStyleDialog : public QDialog {
    Q_OBJECT

public:
    /// `languages`: those that issuer, boilerplate, end mark and the logo's alternative text can be
    /// given in, the most likely first; at least one. `forRelease`: whether a release is open that
    /// the style is for.
    HouseStyleDialog(const HouseStyle& style, const QList<LanguageTag>& languages, bool forRelease, QWidget* parent);

    [[nodiscard]] HouseStyle style() const;
    /// Whether new releases are to have this style.
    [[nodiscard]] bool isForNewReleases() const { return m_forNew->isChecked(); }

    /// Reads a shared file into the fields, or says why not. In the background, as save():
    /// transferred() follows.
    void load(const QString& path);
    /// Writes the fields to a shared file, or says why not.
    void save(const QString& path);

signals:
    void transferred();

private:
    void addOffice();
    void addLook();
    void addPage();
    void addRules();
    void addButtons(bool forRelease);
    void addHeading(const QString& words);
    QLineEdit* addLine(const QString& label, const char* name);
    QComboBox* addFont(const QString& label, const char* name);
    void fill();
    void showTexts();
    /// The style with the texts as they are in the fields now.
    [[nodiscard]] HouseStyle withTexts() const;
    void takeLoaded(const Expected<HouseStyle>& read);
    void showProblem(const QString& problem);
    void chooseToLoad();
    void chooseToSave();

    HouseStyle m_style;
    QList<LanguageTag> m_languages;
    LanguageTag m_language; ///< That the texts are shown in.
    QFormLayout* m_form;
    QLineEdit* m_name = nullptr;
    QComboBox* m_textLanguage = nullptr;
    QLineEdit* m_issuer = nullptr;
    QLineEdit* m_abbreviation = nullptr;
    QPlainTextEdit* m_boilerplate = nullptr;
    QLineEdit* m_endMark = nullptr;
    QLineEdit* m_alternative = nullptr;
    LogoField* m_logo = nullptr;
    ColourField* m_accent = nullptr;
    QComboBox* m_bodyFont = nullptr;
    QComboBox* m_headingFont = nullptr;
    PageStyleFields* m_page = nullptr;
    QComboBox* m_phones = nullptr;
    QComboBox* m_threshold = nullptr;
    QSpinBox* m_limit = nullptr;
    QCheckBox* m_capitals = nullptr;
    QList<QCheckBox*> m_packs;
    QCheckBox* m_forNew = nullptr;
    QLabel* m_problem = nullptr;
    LatestJob<Expected<HouseStyle>> m_loading;
    LatestJob<Expected<void>> m_saving;
};

} // namespace dateline
