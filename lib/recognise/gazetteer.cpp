#include "gazetteer.h"

#include "sorted_lines.h"

#include <algorithm>

namespace dateline::recognising {

namespace {

const SortedLines& cityLines()
{
    static const SortedLines lines("cities.tsv");
    return lines;
}

City cityOf(const QList<QByteArray>& cells)
{
    City city;
    city.name = QString::fromUtf8(cells[1]);
    city.country = QString::fromLatin1(cells[2]);
    city.thousands = cells.size() > 3 ? cells[3].toInt() : 0;
    city.zone = cells.size() > 4 ? QString::fromLatin1(cells[4]) : QString();
    city.capital = cells.size() > 5 && cells[5] == "C";
    return city;
}

/// The city in a country that another name refers to.
void appendReferred(const QString& key, const QByteArray& country, QList<City>& cities)
{
    for (const QByteArrayView line : cityLines().linesOf(key)) {
        const QList<QByteArray> cells = line.toByteArray().split('\t');
        if (cells.size() > 3 && cells[2] == country) {
            cities.append(cityOf(cells));
        }
    }
}

} // namespace

QList<City> citiesNamed(const QString& folded)
{
    QList<City> cities;
    for (const QByteArrayView line : cityLines().linesOf(folded)) {
        const QList<QByteArray> cells = line.toByteArray().split('\t');
        if (cells.size() < 3) {
            continue;
        }
        if (cells[1].startsWith('>')) {
            appendReferred(QString::fromUtf8(cells[1].mid(1)), cells[2], cities);
        } else {
            cities.append(cityOf(cells));
        }
    }
    std::stable_sort(cities.begin(), cities.end(),
                     [](const City& one, const City& other) { return one.thousands > other.thousands; });
    return cities;
}

bool anyCityStartsWith(const QString& folded)
{
    return cityLines().hasStart(folded);
}

bool isGivenName(const QString& folded)
{
    static const SortedLines names("given_names.tsv");
    return !names.linesOf(folded).isEmpty();
}

} // namespace dateline::recognising
