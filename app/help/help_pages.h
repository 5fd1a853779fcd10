#pragma once

#include <QList>
#include <QString>

namespace dateline {

/// A page of docs/help.
struct HelpPage {
    QString id;    ///< The file's name without ".md".
    QString title; ///< Its first heading.
    QString text;  ///< Markdown.
};

/// All pages in reading order, each in `language` (such as "fr") where it was translated, else in
/// English.
[[nodiscard]] QList<HelpPage> helpPages(const QString& language);

/// The pages that have every one of `words` somewhere, whatever their case; those with a hit in
/// the title first.
[[nodiscard]] QList<HelpPage> pagesWith(const QList<HelpPage>& pages, const QString& words);

} // namespace dateline
