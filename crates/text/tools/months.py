#!/usr/bin/env python3
"""Write data/months.tsv: what each language calls the twelve months.

usage: months.py CLDR_DATES_FOLDER > data/months.tsv

A line is a language and twelve fields; a field holds the full names of a month,
after a bar its abbreviations, all in lower case and without points. Months that
are two words or only numbered are left out, and languages that have only such. The source is Unicode's CLDR
(package cldr-dates-full, Unicode License v3), Levantine Arabic names are added.
"""
import json
import pathlib
import sys

LANGUAGES = """af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gu he hi hr hu hy id is it ka kk km
kn lo lt lv mk ml mn mr my nl no or pa pl pt ro ru si sk sl so sq sr sv sw ta te tg tk tl tr uk ur uz""".split()
FILES = {"tl": "fil"}
MORE_FILES = {"sr": ["sr-Latn"], "uz": ["uz-Cyrl"], "no": ["nn"]}
MORE_NAMES = {"ar": {2: "شباط", 3: "آذار", 4: "نيسان", 5: "أيار", 6: "حزيران", 7: "تموز", 8: "آب", 9: "أيلول"}}


def names(months, width, number):
    forms = (months[context][width][str(number)].lower().rstrip(".") for context in ("format", "stand-alone"))
    return {form for form in forms if not any(c.isspace() or c.isdigit() or c in ".|" for c in form)}


def main():
    folder = pathlib.Path(sys.argv[1]) / "main"
    for language in LANGUAGES:
        fields = []
        sources = []
        for name in [FILES.get(language, language), *MORE_FILES.get(language, [])]:
            content = json.loads((folder / name / "ca-gregorian.json").read_text("utf-8"))
            sources.append(content["main"][name]["dates"]["calendars"]["gregorian"]["months"])
        for number in range(1, 13):
            wide = set().union(*(names(months, "wide", number) for months in sources))
            wide |= {MORE_NAMES[language][number]} if number in MORE_NAMES.get(language, {}) else set()
            short = set().union(*(names(months, "abbreviated", number) for months in sources)) - wide
            fields.append(" ".join(sorted(wide)) + ("|" + " ".join(sorted(short)) if short else ""))
        if sum(field != "" for field in fields) >= 11:
            print(language, *fields, sep="\t")


main()
