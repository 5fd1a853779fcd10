#pragma once

#include <QList>
#include <QString>

namespace dateline {

/// Where a rule of the table objects to the sample release: "b2", "headline" or "form", the words
/// (empty: any) or the fact's key, and what they become (empty words and no fix: none is offered).
struct StylePlace {
    QString place;
    QString words;
    QString fix;
    bool fixes = false;
};

/// One line of tests/data/checks/style_rules.tsv.
struct StyleRule {
    QString id;
    QString asks;
    QList<QString> by;
    QList<StylePlace> places;
    QString remark;
};

[[nodiscard]] QList<StyleRule> styleRules();

} // namespace dateline
