#!/usr/bin/env python3
"""The sentences of labelled articles that repeat a case, each asked by itself of the casebook: a retrieval set.

    training/sentences.py DISPROOF BOOK eval/articles/blind OUT
    disproof eval --corpus OUT/sentences-corpus.jsonl --queries OUT/sentences-queries.jsonl \\
        --qrels OUT/sentences-qrels.tsv --unknown

DISPROOF is the program, BOOK the data folder of a casebook with the demo and the EUvsDisinfo cases.
"""

import collections
import hashlib
import json
import pathlib
import subprocess
import sys

import split

HERE = pathlib.Path(__file__).resolve().parent


def same_claims():
    same = collections.defaultdict(set)
    for line in split.lines(HERE.parent / "eval/articles/same-claim.tsv"):
        if not line.startswith("#"):
            key, other = line.split()
            same[key].add(other)
    return same


def write(disproof, book, articles, folder):
    """The casebook as a corpus, and the sentences of articles that repeat a case as queries by themselves."""
    names = ("corpus.jsonl", "queries.jsonl", "qrels.tsv")
    corpus, queries, qrels = (folder / f"sentences-{name}" for name in names)
    exported, same, known = folder / "casebook.jsonl", same_claims(), set()
    command = [disproof, "--data", book, "export", "--output", exported]
    subprocess.run(list(map(str, command)), check=True, stdout=subprocess.DEVNULL)
    with corpus.open("w", encoding="utf-8") as out:
        for case in map(json.loads, split.lines(exported)):
            if case["record"] != "case":
                continue
            key = f"D-{case['number']}"
            if "origin" in case:
                key = "R-" + hashlib.sha256(case["origin"]["id"].encode()).hexdigest()[:8]
            known.add(key)
            document = {"id": key, "title": case["title"], "text": case.get("summary", ""), "lang": case["language"]}
            out.write(json.dumps(document) + "\n")
    with queries.open("w", encoding="utf-8") as asked, qrels.open("w") as judged:
        for file in sorted(articles.glob("*.txt")):
            lines = list(split.lines(file))
            language = next(line for line in lines if line.startswith("language:")).split(":")[1].strip()
            for at, line in enumerate(lines):
                label, bar, text = line.partition(" | ")
                if not bar or not label.startswith("repeats "):
                    continue
                keys = label.split()[1:]
                right = set(keys).union(*(same[key] for key in keys)) & known
                query = f"{file.stem}-{at}"
                asked.write(json.dumps({"id": query, "text": text, "lang": language}) + "\n")
                judged.writelines(f"{query}\t{key}\t1\n" for key in sorted(right))
    return corpus, queries, qrels


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    pathlib.Path(sys.argv[4]).mkdir(parents=True, exist_ok=True)
    write(sys.argv[1], *map(pathlib.Path, sys.argv[2:]))
