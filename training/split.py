#!/usr/bin/env python3
"""Sets a fifth of a retrieval set's queries aside, by connected groups.

    training/split.py SET_FOLDER OUT_FOLDER

Queries of the same text, or with an answer of the same text, are in one group, and a group is
either kept or held: else what was learnt from the one would have seen the answer of the other.
Which groups are held depends on their query ids alone (SHA-256), so everybody holds the same ones.
Reads corpus.jsonl, queries.train.jsonl and qrels.train.tsv; writes queries.kept.jsonl,
qrels.kept.tsv, queries.held.jsonl and qrels.held.tsv. Needs nothing but Python.
"""

import collections
import hashlib
import json
import pathlib
import sys

PARTS = 5


def lines(path):
    return path.read_text(encoding="utf-8").splitlines()


def groups(texts, queries, answers):
    """Query ids by group: union-find over ids, query texts and answer texts."""
    parent = {}

    def root(node):
        parent.setdefault(node, node)
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    def join(a, b):
        a, b = root(a), root(b)
        if a != b:
            parent[max(a, b)] = min(a, b)

    for query in queries:
        node = ("query", query["id"])
        join(node, ("text", " ".join(query["text"].split())))
        for document in answers[query["id"]]:
            join(node, ("text", texts[document].strip()))
    found = collections.defaultdict(list)
    for query in queries:
        found[root(("query", query["id"]))].append(query["id"])
    return found.values()


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    source, out = map(pathlib.Path, sys.argv[1:])
    texts = {d["id"]: d["text"] for d in map(json.loads, lines(source / "corpus.jsonl"))}
    answers = collections.defaultdict(list)
    for line in lines(source / "qrels.train.tsv"):
        query, document = line.split()[:2]
        answers[query].append(document)
    raw = {}
    for line in lines(source / "queries.train.jsonl"):
        query = json.loads(line)
        if answers[query["id"]]:
            raw.setdefault(query["id"], line)
    queries = [json.loads(line) for line in raw.values()]
    held = set()
    for group in groups(texts, queries, answers):
        name = hashlib.sha256(("13" + min(group)).encode()).hexdigest()
        if int(name[:8], 16) % PARTS == 0:
            held.update(group)
    out.mkdir(parents=True, exist_ok=True)
    for part, inside in (("kept", lambda q: q not in held), ("held", lambda q: q in held)):
        chosen = [q for q in raw if inside(q)]
        (out / f"queries.{part}.jsonl").write_text("".join(raw[q] + "\n" for q in chosen), encoding="utf-8")
        judged = [f"{q}\t{d}\t1\n" for q in chosen for d in answers[q]]
        (out / f"qrels.{part}.tsv").write_text("".join(judged), encoding="utf-8")
        print(part, len(chosen))


if __name__ == "__main__":
    main()
