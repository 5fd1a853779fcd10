#!/usr/bin/env python3
"""Writes given_names.tsv from the name lists in the PyPI package Faker.

    pip install faker && python3 make_given_names.py > given_names.tsv

One folded name a line, sorted by bytes: the recogniser searches the file in place. A name that is
also a common word of a dictionary ("media", "will") is kept only if several of Faker's lists
have it ("mark", "rose"). The dictionaries are Debian's hunspell-en-gb, -fr, -es, -it and -pt-pt.
"""

import collections
import importlib
import pathlib
import pkgutil
import sys

import faker.providers.person as person
from make_cities import fold

HEADER = """\
# Given names of people, folded and sorted. They only raise or lower how sure a name is.
# Source: the first-name lists of PyPI Faker, licence MIT.
"""
DICTIONARIES = ("en_GB", "fr_FR", "es_ES", "it_IT", "pt_PT")
LISTS_THAT_OUTWEIGH_A_WORD = 4
NEVER = {"africa", "america", "asia", "china", "europa", "india", "debian", "prince"}
LISTS = ("first_names", "first_names_male", "first_names_female", "first_names_nonbinary")


def common_words():
    words = set()
    for name in DICTIONARIES:
        path = pathlib.Path(f"/usr/share/hunspell/{name}.dic")
        encoding = "utf-8" if b"SET UTF-8" in path.with_suffix(".aff").read_bytes() else "latin-1"
        stems = (line.split("/")[0].strip() for line in path.read_text(encoding, "replace").splitlines())
        words.update(fold(stem) for stem in stems if stem[:1].islower())
    return words


def main():
    counts = collections.Counter()
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        names = set()
        for attribute in LISTS:
            listed = getattr(provider, attribute, ())
            names.update(map(fold, () if isinstance(listed, property) else listed))
        counts.update(names)
    words = common_words()
    wanted = {
        name
        for name, lists in counts.items()
        if len(name) > 2 and name.isalpha() and name not in NEVER
        and (name not in words or lists >= LISTS_THAT_OUTWEIGH_A_WORD)
    }
    sys.stdout.write(HEADER + "\n".join(sorted(wanted, key=str.encode)) + "\n")


if __name__ == "__main__":
    main()
