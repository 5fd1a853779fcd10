#pragma once

#include "dateline/release/directory.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace dateline {

class DirectoryStore;

/// The directory as a list to search, edit and add to from address books.
class DirectoryWindow : public QDialog {
    Q_OBJECT

public:
    /// `store` must live longer. Names are shown and entered in `language`.
    DirectoryWindow(DirectoryStore& store, const LanguageTag& language, QWidget* parent);

    /// Adds the people of a vCard or CSV file.
    void importFile(const QString& file);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What a row stands for: a person, or an organisation, by its place in the directory.
    struct Row {
        bool isPerson = true;
        qsizetype index = 0;
    };

    [[nodiscard]] QWidget* buttonColumn();
    void refresh();
    void addRow(const Row& row, const QStringList& cells);
    void showState();
    [[nodiscard]] const Row* current() const;
    void addPerson();
    void editCurrent();
    void editPerson(qsizetype index);
    void editOrganisation(qsizetype index);
    void removeCurrent();
    void chooseFile();
    void showImported(int added, const QStringList& remarks);

    DirectoryStore& m_store;
    LanguageTag m_language;
    QLineEdit* m_search;
    QTableWidget* m_table;
    QLabel* m_state;
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_delete = nullptr;
    QPushButton* m_import = nullptr;
    QList<Row> m_rows;
};

} // namespace dateline
