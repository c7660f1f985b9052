#!/usr/bin/env python3
"""Turn public packages into the plain files that tools/train reads.

usage: gather.py words WORDFREQ_FOLDER OUT      word lists: LANG.tsv, a word and its share a line
       gather.py declaration UDHR_FOLDER OUT    the Declaration of Human Rights: LANG.txt, a paragraph a line
       gather.py sentences LINGUA_FOLDER OUT    test sentences of lingua's model crates: LANG.txt
       gather.py ntrex NTREX_FOLDER OUT         even lines of NTREX-128: LANG.txt

tools/README.md says which packages these are and under which licences. Needs
only the standard library; the same input gives the same output.
"""
import gzip
import html
import pathlib
import re
import struct
import sys

WORDFREQ = {"nb": "no", "fil": "tl"}

DECLARATION = {
    "als": "sq", "arb": "ar", "azj_latn": "az", "bel": "be", "bos_latn": "bs", "bul": "bg", "cat": "ca", "ces": "cs",
    "cym": "cy", "dan": "da", "deu_1996": "de", "eng": "en", "est": "et", "eus": "eu", "fin": "fi", "fra": "fr",
    "gle": "ga", "hrv": "hr", "hun": "hu", "ind": "id", "isl": "is", "ita": "it", "kaz": "kk", "kir": "ky",
    "lit": "lt", "lvs": "lv", "mkd": "mk", "nld": "nl", "nob": "no", "nno": "nn", "pes_1": "fa", "pol": "pl",
    "por_PT": "pt", "ron_2006": "ro", "rus": "ru", "slk": "sk", "slv": "sl", "som": "so", "spa": "es",
    "srp_cyrl": "sr", "srp_latn": "sr-Latn", "swe": "sv", "swh": "sw", "tgk": "tg", "tgl": "tl", "tuk_latn": "tk",
    "tur": "tr", "ukr": "uk", "urd": "ur", "uzn_latn": "uz", "uzn_cyrl": "uz-Cyrl", "vie": "vi", "afr": "af",
    "hin": "hi", "mar": "mr", "khk": "mn",
}

LINGUA = {
    "albanian": "sq", "arabic": "ar", "armenian": "hy", "azerbaijani": "az", "basque": "eu", "belarusian": "be",
    "bokmal": "no", "bosnian": "bs", "bulgarian": "bg", "catalan": "ca", "chinese": "zh", "croatian": "hr",
    "czech": "cs", "danish": "da", "dutch": "nl", "english": "en", "estonian": "et", "finnish": "fi", "french": "fr",
    "georgian": "ka", "german": "de", "greek": "el", "hebrew": "he", "hindi": "hi", "hungarian": "hu",
    "icelandic": "is", "indonesian": "id", "irish": "ga", "italian": "it", "japanese": "ja", "kazakh": "kk",
    "korean": "ko", "latvian": "lv", "lithuanian": "lt", "macedonian": "mk", "marathi": "mr", "mongolian": "mn",
    "nynorsk": "nn", "persian": "fa", "polish": "pl", "portuguese": "pt", "romanian": "ro", "russian": "ru",
    "serbian": "sr", "slovak": "sk", "slovene": "sl", "somali": "so", "spanish": "es", "swahili": "sw",
    "swedish": "sv", "tagalog": "tl", "turkish": "tr", "ukrainian": "uk", "urdu": "ur", "vietnamese": "vi",
    "welsh": "cy", "afrikaans": "af",
}

NTREX = {
    "arb": "ar", "aze-Latn": "az", "bel": "be", "bos": "bs", "bul": "bg", "ces": "cs", "deu": "de", "ell": "el",
    "eng": "en", "est": "et", "fas": "fa", "fin": "fi", "fra": "fr", "heb": "he", "hin": "hi", "hrv": "hr",
    "hun": "hu", "hye": "hy", "ita": "it", "kat": "ka", "kaz": "kk", "kir": "ky", "lav": "lv", "lit": "lt",
    "mkd": "mk", "nld": "nl", "pol": "pl", "por": "pt", "ron": "ro", "rus": "ru", "slk": "sk", "slv": "sl",
    "spa": "es", "sqi": "sq", "srp-Cyrl": "sr", "srp-Latn": "sr-Latn", "swe": "sv", "tgk-Cyrl": "tg", "tuk": "tk",
    "tur": "tr", "ukr": "uk", "uzb": "uz", "zho-CN": "zh",
}


def unpack(data, at=0):
    """The part of MessagePack that wordfreq uses: maps, arrays, strings, small integers."""
    kind = data[at]
    at += 1
    if kind <= 0x7F:
        return kind, at
    if 0xA0 <= kind <= 0xBF or kind in (0xD9, 0xDA):
        if kind == 0xD9:
            length, at = data[at], at + 1
        elif kind == 0xDA:
            length, at = struct.unpack_from(">H", data, at)[0], at + 2
        else:
            length = kind & 0x1F
        return data[at : at + length].decode("utf-8"), at + length
    if 0x90 <= kind <= 0x9F or kind in (0xDC, 0xDD):
        if kind == 0xDC:
            length, at = struct.unpack_from(">H", data, at)[0], at + 2
        elif kind == 0xDD:
            length, at = struct.unpack_from(">I", data, at)[0], at + 4
        else:
            length = kind & 0x0F
        items = []
        for _ in range(length):
            item, at = unpack(data, at)
            items.append(item)
        return items, at
    if 0x80 <= kind <= 0x8F:
        items = {}
        for _ in range(kind & 0x0F):
            key, at = unpack(data, at)
            items[key], at = unpack(data, at)
        return items, at
    raise ValueError(f"MessagePack type {kind:#x} at byte {at - 1}")


def words(source, out):
    """wordfreq's buckets: the n-th holds the words of frequency 10^(-n/100)."""
    for path in sorted(source.glob("**/small_*.msgpack.gz")):
        language = path.name.removeprefix("small_").removesuffix(".msgpack.gz")
        (_, *buckets), _ = unpack(gzip.decompress(path.read_bytes()))
        with open(out / f"{WORDFREQ.get(language, language)}.tsv", "w", encoding="utf-8") as file:
            for index, bucket in enumerate(buckets):
                for word in bucket:
                    file.write(f"{word}\t{10 ** (-index / 100):.3e}\n")


def declaration(source, out):
    for name, language in DECLARATION.items():
        paths = sorted(source.glob(f"**/{name}.html"))
        if not paths:
            print(f"no declaration in {name}", file=sys.stderr)
            continue
        page = paths[0].read_text("utf-8")
        lines = (html.unescape(re.sub(r"<[^>]+>", " ", part)) for part in re.findall(r"<p>(.*?)</p>", page, re.DOTALL))
        lines = [" ".join(line.split()) for line in lines]
        (out / f"{language}.txt").write_text("".join(line + "\n" for line in lines if len(line) > 20), "utf-8")


def sentences(source, out):
    for name, language in LINGUA.items():
        path = sorted(source.glob(f"lingua-{name}-language-model-*/testdata/sentences.txt"))[-1]
        (out / f"{language}.txt").write_text(path.read_text("utf-8").strip() + "\n", "utf-8")


def ntrex(source, out):
    for name, language in NTREX.items():
        lines = (source / f"{name}.txt").read_text("utf-8").split("\n")
        (out / f"{language}.txt").write_text("".join(line + "\n" for line in lines[1::2]), "utf-8")


task, source, out = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
out.mkdir(parents=True, exist_ok=True)
{"words": words, "declaration": declaration, "sentences": sentences, "ntrex": ntrex}[task](source, out)
