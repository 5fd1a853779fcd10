#!/usr/bin/env python3
"""Hands texts of the interface to a translator and takes translations back.

  texts.py list LANG        prints what LANG has not translated, one text a line
  texts.py fill LANG FILE   takes lines "text<TAB>translation" from FILE for what is not translated;
                            a text with a number in it has a column for each plural form.
                            "\\n" is a line break.
"""

import pathlib
import sys
import xml.etree.ElementTree as tree

HERE = pathlib.Path(__file__).parent


def path_of(language):
    return HERE / f"dateline_{language}.ts"


def messages(root):
    for context in root.iter("context"):
        yield from context.iter("message")


def missing(root):
    return [message for message in messages(root) if message.find("translation").get("type") == "unfinished"]


def escaped(text):
    return text.replace("\n", "\\n")


def unescaped(text):
    return text.replace("\\n", "\n")


def list_missing(language):
    found = missing(tree.parse(path_of(language)).getroot())
    for text in dict.fromkeys(m.findtext("source") for m in found):
        print(escaped(text))


def translate(message, forms):
    target = message.find("translation")
    if message.get("numerus") == "yes":
        slots = target.findall("numerusform")
        if len(forms) != len(slots):
            sys.exit(f"{message.findtext('source')!r} needs {len(slots)} forms")
        for slot, form in zip(slots, forms):
            slot.text = form
    else:
        target.text = forms[0]
    target.attrib.pop("type", None)


def finished(root):
    """Translations by text: what is new in one place may be known from another."""
    known = {}
    for message in messages(root):
        target = message.find("translation")
        if target.get("type") != "unfinished":
            known[message.findtext("source")] = [slot.text for slot in target.findall("numerusform")] or [target.text]
    return known


def write(root, language):
    lines = tree.tostring(root, encoding="unicode", short_empty_elements=False)
    path_of(language).write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + lines + "\n",
                                 encoding="utf-8")


def fill(language, file):
    root = tree.parse(path_of(language)).getroot()
    known = finished(root)
    for line in pathlib.Path(file).read_text(encoding="utf-8").splitlines():
        text, *forms = line.split("\t")
        known[unescaped(text)] = [unescaped(form) for form in forms]
    for message in missing(root):
        forms = known.get(message.findtext("source"))
        if forms:
            translate(message, forms)
    write(root, language)


if len(sys.argv) == 3 and sys.argv[1] == "list":
    list_missing(sys.argv[2])
elif len(sys.argv) == 4 and sys.argv[1] == "fill":
    fill(sys.argv[2], sys.argv[3])
else:
    sys.exit(__doc__)
