"""Makes src/vocabulary/{countries,languages}.tsv of Unicode's CLDR.

Run: python3 -m pip install babel==2.17.0 && python3 tools/vocabulary.py
A line a code: code TAB language=name;... TAB alias|alias. CLDR is Unicode-3.0, see NOTICE.
"""
from pathlib import Path
from babel import Locale, UnknownLocaleError

HERE = Path(__file__).resolve().parent.parent / "src" / "vocabulary"
# The languages whose readers and sources we expect; a code's name is kept in each of them.
NAMED_IN = ("en ru uk be de fr es it pt pl cs sk hu ro bg sr hr sl mk el sq lt lv et fi sv nb da nl "
            "tr az ka hy ar fa he kk ky uz tg zh ja ko hi vi id").split()
COUNTRY_ALIASES = {
    "US": "USA|US of A|United States of America|America|the States|U.S.A.|США|Соединённые Штаты|Соединенные Штаты Америки",
    "GB": "UK|Great Britain|Britain|United Kingdom of Great Britain and Northern Ireland|England|Scotland|Wales|Великобритания",
    "NL": "Holland|The Netherlands", "CZ": "Czech Republic|Czechia|Česká republika", "TR": "Turkey|Türkiye|Turkiye",
    "MK": "Macedonia|FYROM|Republic of Macedonia|North Macedonia", "KG": "Kirgizstan|Kirghizia|Kyrgyz Republic|Киргизия",
    "VA": "Vatican|Holy See|Vatican City", "EU": "European Union|Евросоюз|E.U.", "XK": "Kosovo|Kosova", "BY": "Belorussia|Byelorussia|Belarus|Белоруссия|Беларусь",
    "MD": "Moldova|Moldavia|Republic of Moldova|Молдавия", "SY": "Syria|Syrian Arab Republic", "KP": "North Korea|DPRK", "KR": "South Korea|Republic of Korea|Korea",
    "RU": "Russia|Russian Federation|РФ|Российская Федерация", "BA": "Bosnia and Herzegovina|Bosnia|BiH|Bosnia & Herzegovina", "HK": "Hong Kong", "MO": "Macau",
    "CG": "Congo|Republic of the Congo", "CD": "DRC|DR Congo|Democratic Republic of the Congo|Congo-Kinshasa|Zaire", "AE": "UAE|Emirates", "CI": "Ivory Coast",
    "PS": "Palestine", "TW": "Taiwan", "IR": "Iran|Islamic Republic of Iran", "VN": "Vietnam|Viet Nam", "LA": "Laos", "MM": "Burma|Myanmar", "SZ": "Swaziland|Eswatini",
    "CV": "Cape Verde", "TL": "East Timor", "GE": "Republic of Georgia", "UA": "The Ukraine", "CN": "PRC|Mainland China", "SA": "KSA", "LK": "Ceylon",
}
LANGUAGE_ALIASES = {
    "es": "Castilian|Castellano", "fa": "Farsi|Persian", "ro": "Moldavian|Moldovan|Daco-Romanian", "pt-BR": "Português (Brazil)|Brazilian Portuguese|Portuguese (Brazil)",
    "el": "Modern Greek", "he": "Modern Hebrew", "nl": "Flemish", "zh": "Mandarin|Chinese (Simplified)|Chinese (Traditional)", "ky": "Kirghiz|Kirgiz", "no": "Norsk",
    "be": "Belarussian|Belorussian|Byelorussian", "cnr": "Montenegrin|Crnogorski", "uz": "Uzbeki", "tg": "Tadjik", "ka": "Georgian (Kartuli)", "ps": "Pashtu", "fil": "Tagalog",
}
EXTRA_LANGUAGES = {"cnr": {"en": "Montenegrin"}, "pt-BR": {"en": "Brazilian Portuguese", "pt": "português (Brasil)"}}
ISO639_1 = ("aa ab af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cv cy da de dv dz ee el en eo es et eu fa ff fi "
            "fj fo fr fy ga gd gl gn gu gv ha he hi hr ht hu hy ia id ig is it iu ja jv ka kg ki kk kl km kn ko ks ku kv kw ky la lb lg li ln "
            "lo lt lu lv mg mi mk ml mn mr ms mt my nb ne nl nn no nv ny oc om or os pa pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so "
            "sq sr ss st su sv sw ta te tg th ti tk tn to tr ts tt tw ug uk ur uz ve vi vo wa wo xh yi yo za zh zu").split()
MORE = "ckb cnr crh fil gag hsb kab krc lez rue szl pt-BR".split()
ISO3166 = set("""AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU
CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR
IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL
NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR
TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW""".split())
ISO3166 |= {"EU", "XK"}
# A bare "Georgia", "Niger" or "Korea" means the likelier code: those come first in the table.
FIRST = ["GE", "CD", "KR"]


def locales(code_language):
    try:
        return Locale.parse(code_language)
    except (UnknownLocaleError, ValueError):
        return None


def clean(name):
    return name.replace(";", ",").replace("\t", " ").replace("=", " ").replace("|", "/")


def rows(codes, names_of, aliases, extra):
    for code in codes:
        names = {}
        for language in NAMED_IN:
            name = names_of(language, code)
            if name and name != code:
                names[language if language != "nb" else "no"] = clean(name)
        names.update(extra.get(code, {}))
        if "en" not in names:
            continue
        yield f"{code}\t{';'.join(f'{l}={n}' for l, n in names.items())}\t{aliases.get(code, '')}"


ENGLISH_COUNTRIES = {Locale.parse("en").territories.get(code).lower() for code in ISO3166}


def country_name(language, code):
    return Locale.parse(language).territories.get(code)


def language_name(language, code):
    """The name, unless it is also some country's English name (Indonesian calls Bulgarian `Bulgaria`)."""
    name = Locale.parse(language).languages.get(code.replace("-", "_"))
    return None if name and name.lower() in ENGLISH_COUNTRIES else name


def native(code):
    locale = locales(code.replace("-", "_"))
    return locale.languages.get(code) if locale else None


def write(name, header, lines):
    (HERE / name).write_text(header + "\n".join(lines) + "\n", encoding="utf-8")


header = "# Made by tools/vocabulary.py of Unicode CLDR (Unicode-3.0). Code, names by language, aliases.\n"
ordered = FIRST + sorted(ISO3166 - set(FIRST))
write("countries.tsv", header, rows(ordered, country_name, COUNTRY_ALIASES, {}))
extra = {code: dict(EXTRA_LANGUAGES.get(code, {})) for code in ISO639_1 + MORE}
for code in ISO639_1:
    if code not in NAMED_IN and native(code):
        extra[code].setdefault(code, clean(native(code)))
write("languages.tsv", header, rows(sorted(ISO639_1 + MORE), language_name, LANGUAGE_ALIASES, extra))
