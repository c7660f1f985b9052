#!/usr/bin/env python3
"""A second implementation of the encoder, in 32-bit floats and as plain as can be.

It shares nothing with the crate: token ids come from the model's own
tokenizer.json through the Hugging Face `tokenizers` package, the arithmetic is
numpy's. The fixtures under tests/fixtures are made with it (see fixtures.py).

    python reference.py MODEL TOKENIZER_JSON query|passage < lines > vectors.f32
"""

import struct
import sys
import unicodedata

import numpy as np
from tokenizers import Tokenizer

BLOCK = 32
WINDOW = 510  # positions less <s> and </s>


def dequantise(raw, count):
    """ggml's Q4_0: an f16 scale, then 16 bytes whose low nibbles come first."""
    blocks = np.frombuffer(raw, np.uint8).reshape(count // BLOCK, 18)
    scale = blocks[:, :2].copy().view(np.float16).astype(np.float32)
    low = (blocks[:, 2:] & 15).astype(np.float32)
    high = (blocks[:, 2:] >> 4).astype(np.float32)
    return ((np.concatenate([low, high], axis=1) - 8) * scale).reshape(-1)


def erf(x):
    # W. J. Cody's accuracy is not needed: Abramowitz and Stegun 7.1.26 in
    # doubles is off by 1.5e-7 at most.
    sign, x = np.sign(x), np.abs(x).astype(np.float64)
    t = 1 / (1 + 0.3275911 * x)
    poly = ((((1.061405429 * t - 1.453152027) * t) + 1.421413741) * t - 0.284496736) * t + 0.254829592
    return (sign * (1 - poly * t * np.exp(-x * x))).astype(np.float32)


class Reference:
    def __init__(self, model, tokenizer_json):
        raw = open(model, "rb").read()
        magic, _, self.hidden, self.layers, self.heads, _, _, _, _, self.eps, _ = struct.unpack(
            "<4sI7ifi", raw[:44]
        )
        assert magic == b"E5S1"
        pieces, blob = struct.unpack("<i16xQ", raw[44:72])
        at = 72 + 4 * (pieces + 1) + 4 * pieces + blob
        _, normaliser = struct.unpack("<iI", raw[at : at + 8])
        at += 8 + normaliser
        (tensors,) = struct.unpack("<i", raw[at : at + 4])
        at += 4
        self.tensor = {}
        for _ in range(tensors):
            (length,) = struct.unpack("<H", raw[at : at + 2])
            name = raw[at + 2 : at + 2 + length].decode()
            at += 2 + length
            kind, elements, offset, size = struct.unpack("<BIQQ", raw[at : at + 21])
            at += 21
            data = raw[offset : offset + size]
            if name == "emb.word":
                self.words = np.frombuffer(data, np.uint8).reshape(-1, self.hidden // BLOCK * 18)
            elif kind == 1:
                self.tensor[name] = dequantise(data, elements)
            else:
                self.tensor[name] = np.frombuffer(data, np.float32)
        self.tokenizer = Tokenizer.from_file(tokenizer_json)

    def norm(self, x, name):
        x = x - x.mean(-1, keepdims=True)
        x = x / np.sqrt((x * x).mean(-1, keepdims=True) + self.eps)
        return x * self.tensor[name + ".w"] + self.tensor[name + ".b"]

    def linear(self, x, name):
        weights = self.tensor[name + ".w"].reshape(-1, x.shape[-1])
        return x @ weights.T + self.tensor[name + ".b"]

    def attention(self, q, k, v):
        scores = np.einsum("qhd,khd->hqk", q, k) / np.sqrt(np.float32(q.shape[-1]))
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        scores /= scores.sum(-1, keepdims=True)
        return np.einsum("hqk,khd->qhd", scores, v)

    def hidden_states(self, ids):
        rows = self.words[ids]
        x = np.stack([dequantise(row.tobytes(), self.hidden) for row in rows])
        x = x + self.tensor["emb.pos"].reshape(-1, self.hidden)[: len(ids)]
        x = self.norm(x + self.tensor["emb.type"].reshape(-1, self.hidden)[0], "emb.ln")
        split = (len(ids), self.heads, self.hidden // self.heads)
        for layer in range(self.layers):
            name = f"l{layer}."
            q, k, v = (self.linear(x, name + part).reshape(split) for part in "qkv")
            context = self.attention(q, k, v).reshape(len(ids), self.hidden)
            x = self.norm(x + self.linear(context, name + "ao"), name + "aln")
            middle = self.linear(x, name + "fi")
            middle = middle * 0.5 * (1 + erf(middle * np.float32(0.5**0.5)))
            x = self.norm(x + self.linear(middle, name + "fo"), name + "oln")
        return x

    def encode(self, role, text):
        text = unicodedata.normalize("NFC", text)
        ids = self.tokenizer.encode(f"{role}: {text}").ids[1:-1]
        total = np.zeros(self.hidden)
        for start in range(0, max(len(ids), 1), WINDOW):
            window = ids[start : start + WINDOW]
            states = self.hidden_states([0, *window, 2])
            total += states.mean(0, dtype=np.float64) * max(len(window), 1)
        return (total / np.linalg.norm(total)).astype(np.float32)


if __name__ == "__main__":
    reference = Reference(sys.argv[1], sys.argv[2])
    for line in sys.stdin.read().split("\n")[:-1]:
        sys.stdout.buffer.write(reference.encode(sys.argv[3], line).tobytes())
