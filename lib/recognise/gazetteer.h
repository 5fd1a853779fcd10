#pragma once

#include <QList>
#include <QString>

namespace dateline::recognising {

struct City {
    QString name;
    QString country; ///< ISO 3166-1 alpha-2
    QString zone;    ///< IANA time zone
    int thousands = 0;
    bool capital = false;
};

/// The cities a folded name may mean ("астана", "new york city"), the largest first.
[[nodiscard]] QList<City> citiesNamed(const QString& folded);

/// Whether the name of any city starts with these words.
[[nodiscard]] bool anyCityStartsWith(const QString& folded);

/// Whether a folded word is a given name of people somewhere.
[[nodiscard]] bool isGivenName(const QString& folded);

} // namespace dateline::recognising
