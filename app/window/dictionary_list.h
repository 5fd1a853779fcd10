#pragma once

#include <QTableWidget>

namespace dateline {

/// Which dictionaries there are for checking the spelling, and what brings those that are missing.
class DictionaryList : public QTableWidget {
    Q_OBJECT

public:
    explicit DictionaryList(QWidget* parent = nullptr);

private:
    void fill();
};

} // namespace dateline
