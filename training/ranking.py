#!/usr/bin/env python3
"""Learns the weights by which matches are ranked and called probable.

    training/ranking.py DISPROOF RETRIEVAL_SETS BOOK WORK > crates/search/data/ranking.json

DISPROOF is the release binary; RETRIEVAL_SETS the folder of checkthat2022_en, checkthat2021_2b_en and
checkthat2025_multi13; BOOK the data folder of a casebook with the demo and the EUvsDisinfo cases; WORK an
empty folder with some 200 MB of room, kept for looking at. Takes some twenty minutes on two cores. Needs numpy.

1. `disproof eval --signals` says what each view of a text shares with each of its candidates: of the fifths of
   the training queries of 2A, 2B and 13 that split.py sets aside for this (texts by themselves; what the
   adapter has seen would make vectors look better than they are), and of the dev articles (passages of
   articles). Nothing else is read.
2. Evidence: listwise logistic regression, each set weighing alike; what would weigh less than nothing is
   left out. The sum is scaled so that the vectors together weigh 2.5.
3. Probability: with those weights every text is asked again, once with its cases and once without them and
   what is like them (`--unknown`: lists that hold no match), and each sentence of the dev articles that repeats
   a case is asked by itself, as people ask; logistic regression of whether the first candidate is right on how
   far it stands above background and crowd, and on how near the text is to it by itself. What would weigh less
   than nothing is left out, but for the height above the background, as long as height and margin together
   weigh more: words that a text shares with the crowd as well are no proof.

The background and what is usual in a small casebook are set by hand, as is everything for words alone; for texts
by themselves by the sentences of the dev articles against the demo's cases alone. Seeds are fixed: the same inputs
give the same file.
"""

import collections
import json
import pathlib
import subprocess
import sys

import numpy as np

import sentences
import split

HERE = pathlib.Path(__file__).resolve().parent
# What is usual in a small casebook, of texts by themselves.
SMALL = {"usual_slope": 1.0, "background_step": 0.1}
# What `merge.rs` takes off for each e-fold of an article's passages.
OF_MANY = 0.35


def say(*words):
    print(*words, file=sys.stderr, flush=True)


def evaluate(disproof, out, ranking, *options):
    """Runs `eval` for its signals, once."""
    if out.exists():
        return out
    command = [disproof, "--ranking", ranking, *options, "--signals", str(out) + ".part"]
    say(" ".join(map(str, command)))
    subprocess.run(list(map(str, command)), check=True, stdout=subprocess.DEVNULL)
    pathlib.Path(str(out) + ".part").rename(out)
    return out


def inputs(sets, work):
    """By set the corpus, the queries that the adapter has not seen, and the judgements."""
    chosen = {}
    for name, folder, number in (("2a", "checkthat2022_en", 0), ("2b", "checkthat2021_2b_en", 0),
                                 ("13", "checkthat2025_multi13", 1)):
        source, queries = sets / folder, work / f"queries-{name}.jsonl"
        raw, groups, _ = split.read(source)
        ids = split.part(groups, name, number)
        queries.write_text("".join(raw[query] + "\n" for query in raw if query in ids), encoding="utf-8")
        chosen[name] = (source / "corpus.jsonl", queries, source / "qrels.train.tsv")
        say(name, len(ids), "queries")
    return chosen, {"dev": HERE.parent / "eval/articles/dev"}


def signals(disproof, book, work, chosen, articles, ranking, stage, *options):
    """The signals' files by set."""
    found = {}
    for name, (corpus, queries, qrels) in chosen.items():
        files = ("--corpus", corpus, "--queries", queries, "--qrels", qrels, "--index", work / f"index-{name}")
        if name == "13":
            # Its judgements name answers in the query's own language alone.
            files += ("--same-language",)
        found[name] = evaluate(disproof, work / f"{stage}-{name}.jsonl", ranking, "eval", *files, *options)
    for name, folder in articles.items():
        out = work / f"{stage}-{name}.jsonl"
        files = ("--data", book, "eval", "--articles", folder, "--threshold", "1")
        found[name] = evaluate(disproof, out, ranking, *files, *options)
    return found


def views(path, qrels=None):
    """Each view of a file: its line, the right cases among all, and its evidence as a matrix."""
    right = collections.defaultdict(set)
    if qrels:
        for line in split.lines(qrels):
            query, document = line.split()[:2]
            right[query].add(document)
    same = sentences.same_claims()
    with path.open(encoding="utf-8") as file:
        for line in file:
            view = json.loads(line)
            if "names" in view:
                names = view["names"]
                continue
            if qrels:
                gold = right[view["query"]]
            else:
                keys = [key for label in view["labels"] for key in label["cases"]]
                gold = set(keys).union(*(same[key] for key in keys))
            ids = [candidate[0] for candidate in view["candidates"]]
            matrix = np.array([c[1] for c in view["candidates"]], np.float32).reshape(-1, len(names))
            yield names, view, gold, ids, matrix


def lists(path, qrels=None):
    """Lists of candidates with the places of the right ones: of posts the whole, of articles the passages
    that repeat."""
    found, whole = [], collections.Counter()
    names = None
    for names, view, gold, ids, matrix in views(path, qrels):
        if qrels:
            whole[view["query"]] += 1
        elif not any(label["stance"] == "repeats" for label in view["labels"]):
            continue
        found.append((view, [at for at, key in enumerate(ids) if key in gold], matrix))
    if qrels:
        found = [f for f in found if f[0]["whole"] or whole[f[0]["query"]] == 1]
    return names, [(places, matrix) for _, places, matrix in found if places]


def learn(sets, columns, decay=1e-3, rounds=300, rate=0.05):
    """Weights by listwise logistic regression (softmax over a list; all right candidates share its one
    place), each set weighing alike; Adam, features scaled by their deviation."""
    deviation = np.concatenate([m for data in sets for _, m in data]).std(0) + 1e-6
    most = max(len(m) for data in sets for _, m in data)
    x, mask, right, share = [], [], [], []
    for data in sets:
        for places, matrix in data:
            padded = np.zeros((most, matrix.shape[1]), np.float32)
            padded[: len(matrix)] = matrix / deviation
            x.append(padded)
            mask.append(np.where(np.arange(most) < len(matrix), 0, -1e4).astype(np.float32))
            hit = np.zeros(most, np.float32)
            hit[places] = 1
            right.append(hit)
            share.append(1 / len(data) / len(sets))
    x, mask, right, share = np.stack(x), np.stack(mask), np.stack(right), np.array(share, np.float32)
    weights = np.zeros(x.shape[2], np.float32)
    weights[columns] = 0.5
    used = np.zeros_like(weights)
    used[columns] = 1
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for turn in range(1, rounds + 1):
        scores = x @ weights + mask
        p = np.exp(scores - scores.max(1, keepdims=True))
        p /= p.sum(1, keepdims=True)
        wanted = p * right
        wanted /= wanted.sum(1, keepdims=True) + 1e-12
        slope = np.einsum("nk,nkf->f", (p - wanted) * share[:, None], x) + decay * weights
        slope *= used
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope**2
        step = first / (1 - 0.9**turn) / (np.sqrt(second / (1 - 0.999**turn)) + 1e-8)
        weights = weights - rate * step * used
    return weights * used / deviation


def evidence(sets, names, allowed):
    """Learnt weights by name, none below nothing, the vectors' together 2.5."""
    columns = [names.index(name) for name in allowed]
    while True:
        weights = learn(sets, columns)
        kept = [column for column in columns if weights[column] > 0]
        if len(kept) == len(columns):
            break
        columns = kept
    vectors = sum(weights[names.index(name)] for name in ("closeness", "in_place", "elsewhere"))
    weights = weights * 2.5 / vectors
    for tag, data in zip("abc", sets):
        ranks = [int((m @ weights > (m @ weights)[places].max()).sum()) for places, m in data]
        say(tag, len(data), "lists; first", np.mean(np.array(ranks) < 1).round(3), "@10", np.mean(np.array(ranks) < 10).round(3))
    return {name: float(f"{weights[names.index(name)]:.3g}") for name in names}


def logistic(features, right, offset, share, rounds=5000, rate=0.5):
    """Slopes and constant of a logistic regression with a given offset; shares sum to 1."""
    mean, deviation = features.mean(0), features.std(0) + 1e-9
    x, weights, constant = (features - mean) / deviation, np.zeros(features.shape[1]), 0.0
    for _ in range(rounds):
        p = 1 / (1 + np.exp(-(x @ weights + constant + offset)))
        weights -= rate * (x.T @ ((p - right) * share))
        constant -= rate * ((p - right) * share).sum()
    return weights / deviation, constant - (weights * mean / deviation).sum()


def calibrate(weights, files, qrels):
    """steepness, margin, itself, usual margin and doubt of one kind of text, half of the texts with their cases,
    half without; each set weighs alike."""
    features, right, offset, share, nothing = [], [], [], [], []
    for path, judged in zip(files, qrels):
        found, counts = [], collections.Counter()
        for names, view, gold, ids, matrix in views(path, judged):
            if judged is None:
                counts[view["query"], view["without"]] += not view["whole"]
            if not ids or (judged and not view["whole"] and view["views"] > 1):
                continue
            scores = matrix @ np.array([weights["evidence"][name] for name in names])
            best = int(scores.argmax())
            crowd = max(view["crowd"], weights["background"])
            # Its labels are of a passage's own cases; where they are taken out nothing is right.
            near = matrix[best][names.index("closeness")]
            found.append((view, scores[best] - weights["background"], scores[best] - crowd, near, ids[best] in gold))
        for view, above, margin, near, hit in found:
            features.append((above, margin, near))
            nothing += [margin] if view["without"] else []
            right.append(float(hit))
            offset.append(-OF_MANY * np.log(max(counts[view["query"], view["without"]], 1)) if judged is None else 0)
            share.append(1 / len(found) / len(files))
    features, right, offset, share = map(np.array, (features, right, offset, share))
    used = [0, 1, 2]
    while True:
        slopes = np.zeros(3)
        slopes[used], constant = logistic(features[:, used], right, offset, share, rounds=20_000)
        kept = [column for column in used if slopes[column] > 0 or column == 0 and slopes[:2].sum() > 0]
        if len(kept) == len(used):
            break
        used = kept
    say(len(right), "answers,", int(right.sum()), "right; slopes", slopes.round(2), "constant", round(constant, 2))
    usual = 0 if weights["usual_slope"] else np.median(nothing)
    return {"steepness": float(f"{slopes[0]:.3g}"), "margin": float(f"{slopes[1]:.3g}"),
            "itself": float(f"{slopes[2]:.3g}"), "usual_margin": float(f"{usual:.3g}"), "doubt": float(f"{-constant:.3g}")}


def main():
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    disproof, sets, book, work = map(pathlib.Path, sys.argv[1:])
    work.mkdir(parents=True, exist_ok=True)
    chosen, articles = inputs(sets, work)
    ranking = json.loads((HERE.parent / "crates/search/data/untrained.json").read_text())
    found = signals(disproof, book, work, chosen, articles, "untrained", "evidence")
    by_name = {name: lists(path, chosen[name][2] if name in chosen else None) for name, path in found.items()}
    names = by_name["2a"][0]
    everything = [name for name in names if name not in ("in_place", "around", "elsewhere")]
    ranking["alone"]["evidence"] = evidence([by_name[name][1] for name in ("2a", "2b", "13")], names, everything)
    ranking["in_article"]["evidence"] = evidence([by_name["dev"][1]], names, names)
    middle = work / "ranking.json"
    middle.write_text(json.dumps(ranking, indent=2))
    chosen["sentences"] = sentences.write(disproof, book, articles["dev"], work)
    found = signals(disproof, book, work, chosen, articles, middle, "probability", "--unknown")
    posts = ("2a", "2b", "13", "sentences")
    ranking["alone"] |= calibrate(ranking["alone"], [found[n] for n in posts], [chosen[n][2] for n in posts])
    ranking["alone"] |= SMALL
    ranking["in_article"] |= calibrate(ranking["in_article"], [found["dev"]], [None])
    print(json.dumps(ranking, indent=2))


if __name__ == "__main__":
    main()
