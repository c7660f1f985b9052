#!/usr/bin/env python3
"""Write data/stopwords.txt: the words of each language that stand in most sentences.

usage: stopwords.py SENTENCES_FOLDER... > data/stopwords.txt

Each folder holds one file per language, `en.txt` and so on, a sentence a line
(tools/README.md says where they come from). A word is taken if, in every folder
that has its language, it stands in at least 0.9 % of the sentences (1.3 % where
only one folder has it) and is mostly written small where its script has
capitals; what only one kind of text is full of so stays out. At most 90 a
language, the commonest first.
Chinese and Japanese have no spaces: their lists are written by hand.
"""
import collections
import pathlib
import re
import sys

MOST = 90
SHARE = 0.009
SHARE_OF_ONE = 0.013
BY_HAND = {
    "zh": "的 了 在 是 和 有 我 不 这 他 也 就 都 与 对 为 人 们 我们 他们 她 它 你 你们 一 一个 上 下 中 大 到 说 要 会 着 没有 没 看 好 自己 这个 那 那个 以 及 但 但是 而 并 或 被 把 从 向 于 之 其 所 由 此 等 让 给 很 最 更 还 又 再 已 已经 将 能 可以 因为 所以 如果 什么 怎么 时 后 前 里 该 这些 那些 可能 这样 其中 对于 表示",
    "ja": "の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この ため その あっ よう また もの という あり まで られ なる へ か だ これ によって により おり より による ず なり られる において ば なかっ なく しかし について せ だっ その後 できる それ う ので なお のみ でき き つ における および いう さらに でも ら たり その他 に関する たち ます ん なら に対して です ました ません ね よ それは 私 彼 彼女",
}
CASED = re.compile(r"[a-zа-яёіїєґα-ωա-ֆ]", re.IGNORECASE)


def shares(sentences):
    """The share of sentences that hold each word, less words usually written with a capital."""
    holding, small = collections.Counter(), collections.Counter()
    for sentence in sentences:
        words = re.findall(r"[^\W\d_]+(?:['’ʼ‘ʻ\u200c\u0900-\u0903\u093c-\u094f\u0300-\u036f][^\W\d_]*)*", sentence)
        holding.update({word.lower() for word in words})
        small.update({word.lower() for word in words if word == word.lower()})
    return {
        word: count / len(sentences)
        for word, count in holding.items()
        if not CASED.search(word) or small[word] * 3 >= count * 2 or len(word) == 1
    }


def main():
    folders = [pathlib.Path(argument) for argument in sys.argv[1:]]
    languages = sorted({path.stem for folder in folders for path in folder.glob("??.txt")})
    for language in languages:
        if language in BY_HAND:
            print(language, BY_HAND[language])
            continue
        paths = [folder / f"{language}.txt" for folder in folders]
        counted = [shares(path.read_text("utf-8").splitlines()) for path in paths if path.exists()]
        least = {word: min(share.get(word, 0) for share in counted) for word in counted[0]}
        limit = SHARE if len(counted) > 1 else SHARE_OF_ONE
        words = sorted((word for word in least if least[word] >= limit), key=lambda word: (-least[word], word))
        print(language, *words[:MOST])


main()
