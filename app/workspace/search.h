#pragma once

#include "dateline/base/expected.h"
#include "dateline/release/place_in_release.h"
#include "dateline/release/release.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace dateline {

/// What is looked for, as a person asks for it.
struct SearchQuery {
    QString words;
    bool matchCase = false;
    bool wholeWords = false;
    bool isPattern = false; ///< `words` is a regular expression (PCRE).
    bool operator==(const SearchQuery&) const = default;
};

/// A search that can be run. Fails with Format when the regular expression is wrong, saying what
/// is wrong and where. A query without words finds nothing. Words are found whichever of the
/// straight and curly quotation marks and apostrophes, plain and no-break spaces they are written
/// with.
class Search {
public:
    Search() = default;
    [[nodiscard]] static Expected<Search> prepared(const SearchQuery& query);

    /// The hits in one text, in order, without overlap. Empty hits (as of "x*") are none.
    [[nodiscard]] QList<Span> hitsIn(const QString& text) const;
    /// The hits in all language versions, in their order, texts in reading order.
    [[nodiscard]] QList<TextPlace> hitsIn(const Release& release) const;

    /// What a hit becomes. In a search for a pattern, \1 to \9 in `replacement` stand for its
    /// groups, \0 for the whole hit, \\ for a backslash, \t for a tabulator.
    [[nodiscard]] QString replacementFor(const QString& text, const Span& hit, const QString& replacement) const;
    /// The release with all these hits, found by this search, replaced.
    [[nodiscard]] Release replacedAll(const Release& release, const QList<TextPlace>& hits,
                                      const QString& replacement) const;

private:
    QRegularExpression m_expression;
    bool m_findsAnything = false;
    bool m_isPattern = false;
};

} // namespace dateline
