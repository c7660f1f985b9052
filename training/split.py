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


def part(groups, name, number):
    """The ids of one fifth of a set. Of 13 fifth 0 is for measuring alone and fifth 1 for what is learnt on top
    of the adapter, which has seen neither; of 2A and 2B, which are measured on their dev splits, fifth 0 is."""
    chosen = set()
    for group in groups:
        digest = hashlib.sha256((name + min(group)).encode()).hexdigest()
        if int(digest[:8], 16) % PARTS == number:
            chosen.update(group)
    return chosen


def read(source):
    """A set's training queries that have an answer: their lines by id, their groups and their answers."""
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
    return raw, list(groups(texts, queries, answers)), answers


def write(source, out):
    raw, found, answers = read(source)
    held = part(found, "13", 0)
    out.mkdir(parents=True, exist_ok=True)
    for name, inside in (("kept", lambda q: q not in held), ("held", lambda q: q in held)):
        chosen = [q for q in raw if inside(q)]
        (out / f"queries.{name}.jsonl").write_text("".join(raw[q] + "\n" for q in chosen), encoding="utf-8")
        judged = [f"{q}\t{d}\t1\n" for q in chosen for d in answers[q]]
        (out / f"qrels.{name}.tsv").write_text("".join(judged), encoding="utf-8")
        print(name, len(chosen), file=sys.stderr)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    write(*map(pathlib.Path, sys.argv[1:]))


if __name__ == "__main__":
    main()
