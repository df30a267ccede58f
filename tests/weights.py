"""Small folders in diffusers' form, made of nothing: for tests that look at files and never load them."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from pathlib import Path

COMPONENTS = {
    "scheduler": ["diffusers", "EulerDiscreteScheduler"],
    "text_encoder": ["transformers", "CLIPTextModel"],
    "tokenizer": ["transformers", "CLIPTokenizer"],
    "unet": ["diffusers", "UNet2DConditionModel"],
    "vae": ["diffusers", "AutoencoderKL"],
}


def safetensors(values: bytes = b"\0" * 16, *, metadata: Mapping[str, str] | None = None) -> bytes:
    """A file of one tensor."""
    tensor = {"dtype": "U8", "shape": [len(values)], "data_offsets": [0, len(values)]}
    header = json.dumps({**({"__metadata__": metadata} if metadata else {}), "weight": tensor}).encode()
    return struct.pack("<Q", len(header)) + header + values


def files() -> dict[str, bytes]:
    """Of a whole checkpoint, with a sharded UNet."""
    shards = {"a": "diffusion_pytorch_model-00001-of-00002.safetensors"}
    shards["b"] = shards["a"].replace("00001", "00002")
    config = json.dumps({"_class_name": "x"}).encode()
    return {
        "model_index.json": json.dumps({"_class_name": "StableDiffusionXLPipeline", **COMPONENTS}).encode(),
        "scheduler/scheduler_config.json": b"{}",
        "text_encoder/config.json": config,
        "text_encoder/model.safetensors": safetensors(b"text"),
        "tokenizer/vocab.json": b"{}",
        "tokenizer/merges.txt": b"",
        "unet/config.json": config,
        "unet/diffusion_pytorch_model.safetensors.index.json": json.dumps({"weight_map": shards}).encode(),
        f"unet/{shards['a']}": safetensors(b"first shard"),
        f"unet/{shards['b']}": safetensors(b"second"),
        "vae/config.json": config,
        "vae/diffusion_pytorch_model.safetensors": safetensors(b"vae"),
    }


def write(folder: Path, contents: Mapping[str, bytes]) -> Path:
    for name, data in contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder
