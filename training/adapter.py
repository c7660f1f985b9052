#!/usr/bin/env python3
"""Learns low-rank weights that bring a claim and its retelling nearer each other in the encoder.

    training/adapter.py WEIGHTS RETRIEVAL_SETS CASES TRANSLATIONS OUT.safetensors

WEIGHTS is the pinned weights file; RETRIEVAL_SETS the folder of checkthat2022_en, checkthat2021_2b_en and
checkthat2025_multi13; CASES the EUvsDisinfo cases.jsonl, to which the sentences of pairs.jsonl belong;
TRANSLATIONS what translations.py wrote. Needs PyTorch, on the processor alone; about an hour on two cores.

Rank 24 in every matrix of the upper five layers (LoRA: Hu et al. 2021, arXiv 2106.09685); the lower seven stay
as they are, so that what they make of a text is computed once. A batch is 64 queries of one set with an answer
each and a hard wrong one each, mined with the plain encoder: contrastive loss over all answers of the batch (van
den Oord et al. 2018, arXiv 1807.03748), temperature 0.02; what is nearly the same as the right answer does not
count as wrong. Beside it translations: the same loss between a sentence and its English, and the distance of
each from what the plain encoder makes of it, the teacher for all languages. In the end the weights are halved:
half-way between plain and learnt both keep what they are good at (Wortsman et al. 2022, arXiv 2109.01903; the
figures are in docs/finding.md).

Learnt from: the training queries of 2A, 2B and 13 and pairs.jsonl, without the fifths that split.py sets aside
for measuring and for what is learnt on top of this. Never NTREX, never a dev or blind query. Seeds are fixed; sums
of floats may differ from machine to machine in their last bits.
"""

import collections
import hashlib
import json
import math
import pathlib
import random
import re
import struct
import subprocess
import sys

import numpy as np
import torch
import torch.nn.functional as F

import e5s1
import split

HERE = pathlib.Path(__file__).resolve().parent
WIDTH, HEADS, LAYERS, INNER = 384, 12, 12, 1536
MATRICES = {"q": (WIDTH, WIDTH), "k": (WIDTH, WIDTH), "v": (WIDTH, WIDTH), "ao": (WIDTH, WIDTH),
            "fi": (WIDTH, INNER), "fo": (INNER, WIDTH)}
LOWER, RANK, SCALE, KEPT = 7, 24, 2.0, 0.5
STEPS, WARM, RATE, BATCH, TRANSLATED = 380, 20, 8e-4, 64, 48
TEMPERATURE, OF_TRANSLATIONS, OF_DISTANCE = 0.02, 0.3, 2.0
QUERY_TOKENS, ANSWER_TOKENS, SENTENCE_TOKENS = 96, 72, 64
# Share of the batches; cosine above which another answer may be as right as the right one.
SETS = {"13": (0.36, 0.96), "2a": (0.16, 0.96), "2b": (0.12, 0.96), "own": (0.36, 0.93)}


def say(*words):
    print(*words, file=sys.stderr, flush=True)


def encode(weights, what, texts):
    command = ["cargo", "run", "-q", "--release", "-p", "encoder", "--example", "encode", "--", weights, what]
    lines = "".join(json.dumps(text) + "\n" for text in texts).encode()
    return subprocess.run(command, input=lines, stdout=subprocess.PIPE, check=True, cwd=HERE.parent).stdout


def vectors(weights, role, texts):
    return torch.from_numpy(np.frombuffer(encode(weights, role, texts), "<f4").reshape(-1, WIDTH).copy())


# What is learnt from.


def sentence(text):
    """As the index writes a title: with a full stop, or it would be taken for a headline."""
    text = text.strip()
    return text + "." if text and (text[-1].isalnum() or text[-1] in ")\"”»’") else text


def facet(title, text):
    return " ".join(f"{sentence(title)} {text[:2000]}".split()) if title else " ".join(sentence(text).split())


class Set:
    """Queries (with shorter forms of them), answers and their titles, and which answers are right."""

    def __init__(self, name, queries, answers, titles):
        self.name, self.queries, self.answers, self.titles = name, queries, answers, titles


def retrieval(name, folder):
    documents = [json.loads(line) for line in split.lines(folder / "corpus.jsonl")]
    place = {document["id"]: at for at, document in enumerate(documents)}
    right = collections.defaultdict(set)
    for line in split.lines(folder / "qrels.train.tsv"):
        query, document = line.split()[:2]
        right[query].add(place[document])
    raw, groups, _ = split.read(folder)
    held = set().union(*(split.part(groups, name, number) for number in ((0, 1) if name == "13" else (0,))))
    kept = []
    for query in map(json.loads, raw.values()):
        if query["id"] in held:
            continue
        parts = re.split(r"(?<=[.!?。؟।…])\s+|\n+", query["text"])
        parts = sorted((part for part in parts if len(part) > 30), key=len, reverse=True)
        kept.append((query["text"], parts[:3] if len(parts) > 1 else [], sorted(right[query["id"]])))
    say(name, len(kept), "queries,", len(held), "left out")
    return Set(name, kept, [facet(d.get("title") or "", d["text"]) for d in documents],
               [sentence(d.get("title") or "") for d in documents])


def own(cases):
    records = [json.loads(line) for line in split.lines(cases)]
    place = {"R-" + hashlib.sha256(r["id"].encode()).hexdigest()[:8]: at for at, r in enumerate(records)}
    queries = []
    for pair in map(json.loads, split.lines(HERE / "pairs.jsonl")):
        before = pair["before"] + " " + pair["text"]
        forms = [before, sentence(pair["title"]) + " " + before]
        queries.append((pair["text"], forms, [place[pair["case"]]]))
    return Set("own", queries, [facet(r["title"], r["summary"] or "") for r in records],
               [sentence(r["title"]) for r in records])


def mine(weights, data, alike):
    """For each query the answers that the plain encoder takes for right and that are not: of the first sixty at
    most forty. Gives the answers' vectors, too."""
    answers = vectors(weights, "passage", data.answers)
    asked = vectors(weights, "query", [forms[-1] if data.name == "own" else text for text, forms, _ in data.queries])
    centred = F.normalize(answers - 0.5 * answers.mean(0), dim=-1)
    wrong = []
    for (_, _, right), scores in zip(data.queries, (asked - 0.6 * asked.mean(0)) @ centred.T):
        first = scores.topk(min(60, len(answers))).indices
        near = (answers[first] @ answers[right].T).max(1).values > alike
        wrong.append([int(at) for at, n in zip(first, near) if not n and int(at) not in right][:40])
    return answers, wrong


# The network, as the encoder crate runs it, in bfloat16 and with something to learn.


class Matrix:
    def __init__(self, weights, bias):
        self.weights, self.bias, self.a, self.b = weights.bfloat16(), bias, None, None

    def adapt(self):
        out, into = self.weights.shape
        self.a = torch.nn.Parameter(torch.randn(RANK, into) / math.sqrt(into))
        self.b = torch.nn.Parameter(torch.zeros(out, RANK))
        return [self.a, self.b]

    def __call__(self, x, adapted):
        y = F.linear(x, self.weights) + self.bias.bfloat16()
        if adapted and self.a is not None:
            y = y + F.linear(F.linear(x, self.a.bfloat16()), self.b.bfloat16()) * SCALE
        return y


class Network:
    def __init__(self, path, used):
        """Reads a weights file; of the words only those used."""
        weights = e5s1.Weights(path)
        self.begin, self.end = weights.begin, weights.end

        def floats(name, rows=None):
            return torch.from_numpy(weights.floats(name, WIDTH, rows))

        self.words = floats("emb.word", used).view(-1, WIDTH)
        self.positions = floats("emb.pos").view(-1, WIDTH) + floats("emb.type").view(-1, WIDTH)[0]
        self.first = (floats("emb.ln.w"), floats("emb.ln.b"))
        self.layers = []
        for layer in range(LAYERS):
            matrices = {name: Matrix(floats(f"l{layer}.{name}.w").view(out, into), floats(f"l{layer}.{name}.b"))
                        for name, (into, out) in MATRICES.items()}
            norms = {n: (floats(f"l{layer}.{n}.w"), floats(f"l{layer}.{n}.b")) for n in ("aln", "oln")}
            self.layers.append((matrices, norms))

    def layer(self, x, mask, layer, adapted):
        m, norms = layer
        rows, tokens, _ = x.shape
        h = x.bfloat16()
        q, k, v = (m[n](h, adapted).view(rows, tokens, HEADS, -1).transpose(1, 2) for n in "qkv")
        p = torch.softmax((q @ k.transpose(-1, -2)).float() * (WIDTH // HEADS) ** -0.5 + mask, -1).bfloat16()
        a = m["ao"]((p @ v).transpose(1, 2).reshape(rows, tokens, WIDTH), adapted)
        x = normal(x + a, norms["aln"])
        h = m["fo"](F.gelu(m["fi"](x.bfloat16(), adapted), approximate="tanh"), adapted)
        return normal(x + h, norms["oln"])


def normal(x, norm):
    return F.layer_norm(x.float(), (WIDTH,), norm[0], norm[1], 1e-12)


def unseen(mask):
    return torch.zeros(mask.shape).masked_fill(~mask, -1e9)[:, None, None, :]


class Encoder:
    """Texts, given by number, to vectors. What the lower layers make of a text is kept."""

    def __init__(self, network, tokens, prefixes):
        self.network, self.tokens, self.prefixes, self.kept = network, tokens, prefixes, {}

    def rows(self, items, most):
        """Items of about the same length together, some 3,000 tokens at a time."""
        order = sorted(range(len(items)), key=lambda i: len(self.tokens[items[i][1]]))
        group, widest = [], 0
        for i in order:
            widest = min(len(self.tokens[items[i][1]]), most) + 6
            if group and (len(group) + 1) * widest > 3000:
                yield group
                group = []
            group.append(i)
        if group:
            yield group

    @torch.no_grad()
    def lower(self, items, most):
        network = self.network
        ids = [[network.begin, *self.prefixes[role], *self.tokens[text][:most], network.end] for role, text in items]
        width = max(map(len, ids))
        mask = torch.tensor([[at < len(row) for at in range(width)] for row in ids])
        padded = torch.tensor([row + [network.end] * (width - len(row)) for row in ids])
        x = normal(network.words[padded] + network.positions[:width], network.first)
        for layer in network.layers[:LOWER]:
            x = network.layer(x, unseen(mask), layer, False)
        return x.bfloat16(), mask.sum(1).tolist()

    def __call__(self, items, most, adapted=True):
        new = [item for item in dict.fromkeys(items) if (item, most) not in self.kept]
        for group in self.rows(new, most):
            states, lengths = self.lower([new[i] for i in group], most)
            for i, state, length in zip(group, states, lengths):
                self.kept[new[i], most] = state[:length].clone()
        out, order = [], []
        for group in self.rows(items, most):
            states = [self.kept[items[i], most] for i in group]
            mask = torch.tensor([[at < len(s) for at in range(max(map(len, states)))] for s in states])
            x = torch.nn.utils.rnn.pad_sequence(states, batch_first=True).float()
            for layer in self.network.layers[LOWER:]:
                x = self.network.layer(x, unseen(mask), layer, adapted)
            weights = mask[..., None].float()
            out.append(F.normalize((x * weights).sum(1) / weights.sum(1), dim=-1))
            order += group
        back = torch.empty(len(order), dtype=torch.long)
        back[torch.tensor(order)] = torch.arange(len(order))
        return torch.cat(out)[back]


def contrast(asked, answers, masked):
    """The loss of telling the answer of the same place from all others that are not masked."""
    scores = (asked @ answers.T / TEMPERATURE).masked_fill(masked, -1e4)
    return F.cross_entropy(scores, torch.arange(len(asked)))


def of_set(encoder, number, data, answers, wrong, alike):
    """The loss of a batch of one set."""
    chosen = random.sample(range(len(data.queries)), min(BATCH, len(data.queries)))
    asked, right = [], []
    for at in chosen:
        text, forms, answer = data.queries[at]
        if forms and random.random() < (0.6 if data.name == "own" else 0.3):
            text = random.choice(forms)
        asked.append(("query", number[text]))
        right.append(random.choice(answer))
    others = [random.choice(wrong[at]) for at in chosen if wrong[at]]
    places = right + list(dict.fromkeys(other for other in others if other not in right))
    texts = []
    for place in places:
        title = data.titles[place]
        short = data.name != "13" and title and random.random() < 0.3
        texts.append(("passage", number[title if short else data.answers[place]]))
    masked = (answers[right] @ answers[places].T) > alike
    for row, at in enumerate(chosen):
        masked[row] |= torch.tensor([place in data.queries[at][2] for place in places])
    masked[torch.arange(len(right)), torch.arange(len(right))] = False
    return contrast(encoder(asked, QUERY_TOKENS), encoder(texts, ANSWER_TOKENS), masked)


def of_translations(encoder, number, pairs):
    """The losses of a batch of translations, half of the batches of one language: meeting, and distance from
    the plain encoder."""
    tags = list(pairs)
    one = random.choice(tags) if random.random() < 0.5 else None
    some = [random.choice(pairs[one or random.choice(tags)]) for _ in range(TRANSLATED)]
    turned = random.random() < 0.5
    asked = [("query", number[a if turned else b]) for a, b in some]
    found = [("passage", number[b if turned else a]) for a, b in some]
    ours = [encoder(items, SENTENCE_TOKENS) for items in (asked, found)]
    with torch.no_grad():
        plain = [encoder(items, SENTENCE_TOKENS, False) for items in (asked, found)]
    for item in asked + found:
        encoder.kept.pop((item, SENTENCE_TOKENS), None)
    same = (plain[1] @ plain[1].T) > 0.95
    same.fill_diagonal_(False)
    distance = sum((1 - (a * b).sum(-1)).mean() for a, b in zip(ours, plain))
    return contrast(ours[0], ours[1], same), distance


def write(path, network):
    """Half of what was learnt, in half precision; the scale is within."""
    tensors = {}
    for at, (matrices, _) in enumerate(network.layers):
        for name, matrix in matrices.items():
            if matrix.a is not None:
                tensors[f"l{at}.{name}.A"] = matrix.a.detach()
                tensors[f"l{at}.{name}.B"] = matrix.b.detach() * SCALE * KEPT
    header, data = {}, b""
    for name in sorted(tensors):
        raw = tensors[name].half().numpy().tobytes()
        shape = list(tensors[name].shape)
        header[name] = {"dtype": "F16", "shape": shape, "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    header = json.dumps(header, separators=(",", ":")).encode()
    header += b" " * (-len(header) % 8)
    path.write_bytes(struct.pack("<Q", len(header)) + header + data)


def main():
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    weights, sets, cases, translations, out = (pathlib.Path(a).resolve() for a in sys.argv[1:])
    torch.manual_seed(1)
    random.seed(1)
    data = [retrieval("2a", sets / "checkthat2022_en"), retrieval("2b", sets / "checkthat2021_2b_en"),
            retrieval("13", sets / "checkthat2025_multi13"), own(cases)]
    pairs = collections.defaultdict(list)
    for tag, english, other in map(json.loads, split.lines(translations)):
        pairs[tag].append((english, other))
    texts = dict.fromkeys(["one two", "three four"])
    for one in data:
        texts.update(dict.fromkeys(one.answers + one.titles))
        texts.update(dict.fromkeys(t for text, forms, _ in one.queries for t in [text, *forms]))
    texts.update(dict.fromkeys(t for some in pairs.values() for pair in some for t in pair))
    number = {text: at for at, text in enumerate(texts)}
    raw = np.frombuffer(encode(weights, "tokens", [t[:4000] for t in texts] + ["query:", "passage:"]), "<u4")
    tokens, at = [], 0
    while at < len(raw):
        tokens.append(raw[at + 2 : at + int(raw[at])])
        at += 1 + int(raw[at])
    used, numbers = np.unique(np.concatenate([*tokens, [0, 2]]), return_inverse=True)
    ends = np.cumsum([len(t) for t in tokens])
    tokens = [part.tolist() for part in np.split(numbers[:-2], ends[:-1])]
    network = Network(weights, used)
    network.begin, network.end = (int(np.searchsorted(used, i)) for i in (network.begin, network.end))
    encoder = Encoder(network, tokens, {"query": tokens[-2], "passage": tokens[-1]})
    say(len(texts), "texts,", len(numbers), "tokens")
    some = list(dict.fromkeys(data[0].answers))[:32]
    ours = encoder([("passage", number[text]) for text in some], ANSWER_TOKENS, False)
    alike = (ours * F.normalize(vectors(weights, "passage", some), dim=-1)).sum(-1)
    say(f"as the encoder crate has it: cosine {alike.min():.4f} and more")
    assert alike.median() > 0.99, "the network here is not the encoder's"
    mined = [mine(weights, one, SETS[one.name][1]) for one in data]
    learnt = [p for matrices, _ in network.layers[LOWER:] for m in matrices.values() for p in m.adapt()]
    optimiser = torch.optim.AdamW(learnt, lr=RATE, weight_decay=0.01)
    for step in range(STEPS):
        rate = RATE * min(1, (step + 1) / WARM) * max(0.02, 0.5 * (1 + math.cos(math.pi * step / STEPS)))
        for group in optimiser.param_groups:
            group["lr"] = rate
        one = random.choices(range(len(data)), [SETS[d.name][0] for d in data])[0]
        loss = of_set(encoder, number, data[one], *mined[one], SETS[data[one].name][1])
        meeting, distance = of_translations(encoder, number, pairs)
        whole = loss + OF_TRANSLATIONS * meeting + OF_DISTANCE * distance
        optimiser.zero_grad()
        whole.backward()
        torch.nn.utils.clip_grad_norm_(learnt, 1.0)
        optimiser.step()
        if step % 10 == 0 or step + 1 == STEPS:
            say(step, data[one].name, f"{loss.item():.3f} {meeting.item():.3f} {distance.item():.4f}")
            write(out, network)


if __name__ == "__main__":
    main()
