"""Exports the trained denoiser for onnxruntime, its weights stored in 16 bits.

python -m training.export --work build/training --out src/calotype/pipelines/bundled/data
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

from calotype.pipelines.bundled.network.latent import SHAPE
from calotype.pipelines.bundled.network.phrases import MAX_WORD_PIECES

from .network import Denoiser

_SMALL = 64
"""Tensors with fewer values stay in 32 bits: they cost nothing and scale others."""


class Text(nn.Module):
    """The pass that runs once for a prompt."""

    def __init__(self, denoiser: Denoiser) -> None:
        super().__init__()
        self.denoiser = denoiser

    def forward(self, states: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        return self.denoiser.text(states, mask)


def halve(file: Path) -> None:
    """Stores float32 initializers as float16 followed by a cast, which the runtime folds away when it loads."""
    model = onnx.load(file)
    graph = model.graph
    casts = []
    for tensor in list(graph.initializer):
        array = numpy_helper.to_array(tensor)
        if array.dtype != np.float32 or array.size < _SMALL:
            continue
        graph.initializer.remove(tensor)
        graph.initializer.append(numpy_helper.from_array(array.astype(np.float16), tensor.name + ".half"))
        casts.append(helper.make_node("Cast", [tensor.name + ".half"], [tensor.name], to=TensorProto.FLOAT))
    for cast in reversed(casts):
        graph.node.insert(0, cast)
    onnx.checker.check_model(model)
    onnx.save(model, file)


def export(work: Path, out: Path, weights: Path) -> None:
    denoiser = Denoiser()
    denoiser.load_state_dict(torch.load(weights))
    denoiser.eval()
    states, mask = torch.zeros(1, MAX_WORD_PIECES, 768), torch.ones(1, MAX_WORD_PIECES)
    with torch.no_grad():
        prepared = denoiser.text(states, mask)
    keys, values, bias, pooled = (p.repeat_interleave(2, 1 if p.dim() == 5 else 0) for p in prepared)
    torch.onnx.export(
        Text(denoiser),
        (states, mask),
        out / "denoiser_text.onnx",
        input_names=["states", "mask"],
        output_names=["keys", "values", "bias", "pooled"],
        opset_version=17,
        dynamo=False,
    )
    names = ["z", "t", "keys", "values", "bias", "pooled"]
    batch = {name: {1 if name in {"keys", "values"} else 0: "batch"} for name in [*names, "v"]}
    torch.onnx.export(
        denoiser,
        (torch.zeros(2, *SHAPE), torch.zeros(2), keys, values, bias, pooled),
        out / "denoiser_step.onnx",
        input_names=names,
        output_names=["v"],
        dynamic_axes=batch,
        opset_version=17,
        dynamo=False,
    )
    for file in ("denoiser_text.onnx", "denoiser_step.onnx"):
        halve(out / file)
    shutil.copyfile(work / "codebook.npz", out / "codebook.npz")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--weights", type=Path, help="where they are not the work folder's denoiser.pt")
    given = parser.parse_args()
    export(given.work, given.out, given.weights or given.work / "denoiser.pt")


if __name__ == "__main__":
    main()
