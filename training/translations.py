#!/usr/bin/env python3
"""Sentences in our languages beside their English, from the translations that free software ships.

    training/translations.py FOLDER > translations.jsonl

FOLDER holds unpacked packages of a Linux distribution; every compiled gettext catalogue (.mo) under it is
read. Written is one JSON array a line: language (BCP 47), English, translation. At most 2,800 of a language,
long ones first, chosen by their hash alone. They teach nothing about claims: training/adapter.py keeps what
the encoder makes of such sentences as it was. Needs nothing but Python.
"""

import collections
import gettext
import hashlib
import json
import pathlib
import re
import sys

LANGUAGES = """ar az be bg bs cs de el es et fa fi fr he hi hr hu hy id it ja ka kk ko ky lt lv mk nl pl pt ro ru
sk sl sq sr sv tg tk tr uk uz vi zh""".split()
MOST, LONG, MOST_LONG = 2800, 60, 2200
# Placeholders, addresses, markup and code are no sentences.
NOISE = re.compile(r"%[-\d.$]*[a-zA-Z]|\{[^}]*\}|\$\{|https?:|--|\\|[<>|=@#~]|/[a-z]+/")


def language(path):
    """The language of a catalogue by its path: …/locale/xx_YY/… or …/xx_YY.mo."""
    found = re.search(r"/locale/([^/]+)/", path.as_posix())
    name = found[1] if found else re.sub(r"^.*-(?=[a-z]{2,3}(_|$))", "", path.stem)
    if name in ("sr@latin", "sr@ijekavianlatin", "sr_RS@latin"):
        return "hr"
    if "@" in name or name in ("zh_TW", "zh_HK", "zh_Hant"):
        return None
    name = re.split("[_-]", name)[0]
    return name if name in LANGUAGES else None


def plain(text):
    text = re.sub(r"<[^>]+>", "", text)
    text = re.sub(r"&[a-z#0-9]+;", " ", text).replace("_", "").replace("&", "")
    return " ".join(text.split())


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    pairs = collections.defaultdict(dict)
    for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.mo")):
        tag = language(path)
        if not tag:
            continue
        try:
            with path.open("rb") as file:
                catalogue = gettext.GNUTranslations(file)._catalog
        except (OSError, UnicodeDecodeError, ValueError):
            continue
        for english, other in catalogue.items():
            if isinstance(english, tuple) or not english or not other:
                continue
            english = english.split("\x04")[-1]
            if NOISE.search(english) or NOISE.search(other):
                continue
            english, other = plain(english), plain(other)
            fits = 20 <= len(english) <= 400 and 8 <= len(other) <= 500 and len(english.split()) > 3
            if fits and english != other and re.search("[a-z]", english):
                pairs[tag][english] = other
    for tag in LANGUAGES:
        order = sorted(pairs[tag], key=lambda english: hashlib.md5(english.encode()).hexdigest())
        long = [english for english in order if len(english) >= LONG][:MOST_LONG]
        short = [english for english in order if len(english) < LONG][: MOST - len(long)]
        print(tag, len(pairs[tag]), len(long) + len(short), file=sys.stderr)
        for english in long + short:
            print(json.dumps([tag, english, pairs[tag][english]], ensure_ascii=False))


if __name__ == "__main__":
    main()
