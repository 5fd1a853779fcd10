#!/usr/bin/env python3
"""Prints the texts of the rule packs as C++ that lupdate reads. Nothing compiles it."""

import json
import pathlib

PACKS = pathlib.Path(__file__).parent.parent / "resources" / "packs"


def texts():
    for path in sorted(PACKS.glob("*.json")):
        pack = json.loads(path.read_text(encoding="utf-8"))
        yield pack["name"]
        yield pack["description"]
        for rule in pack["rules"]:
            for member in ("title", "message", "explanation"):
                if member in rule:
                    yield rule[member]


for text in dict.fromkeys(texts()):
    print(f'QT_TRANSLATE_NOOP("dateline::RulePack", {json.dumps(text, ensure_ascii=False)})')
