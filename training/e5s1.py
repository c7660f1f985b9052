"""Reads the encoder's weights file (format E5S1: see the encoder crate's weights module)."""

import pathlib
import struct

import numpy as np

BLOCK = 18  # bytes of 32 weights in 4 bits: a half-precision scale, then two weights a byte


class Weights:
    """The ids around a text, and tensors by name."""

    def __init__(self, path):
        raw = pathlib.Path(path).read_bytes()
        at = 44
        pieces = struct.unpack_from("<i", raw, at)[0]
        self.begin, self.end = struct.unpack_from("<2i", raw, at + 4)
        at += 20
        at += 8 + 4 * (pieces + 1) + 4 * pieces + struct.unpack_from("<Q", raw, at)[0]
        at += 8 + struct.unpack_from("<iI", raw, at)[1]
        count = struct.unpack_from("<i", raw, at)[0]
        at += 4
        self.tensors = {}
        for _ in range(count):
            length = struct.unpack_from("<H", raw, at)[0]
            name = raw[at + 2 : at + 2 + length].decode()
            kind, _, offset, size = struct.unpack_from("<BIQQ", raw, at + 2 + length)
            at += 2 + length + 21
            self.tensors[name] = (kind, np.frombuffer(raw, np.uint8, size, offset))

    def floats(self, name, width=None, rows=None):
        """A tensor's numbers, one after another; of a matrix of rows of a width only some rows, if named."""
        kind, data = self.tensors[name]
        if kind == 0:
            return data.view("<f4").copy()
        if rows is not None:
            data = data.reshape(-1, width // 32 * BLOCK)[rows].reshape(-1)
        blocks = data.reshape(-1, BLOCK)
        scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
        nibbles = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], 1).astype(np.float32) - 8
        return (nibbles * scale).reshape(-1)
