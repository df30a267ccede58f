"""The files that the bundled pipeline ships with. Importing this loads nothing."""

from __future__ import annotations

import hashlib
from pathlib import Path

FOLDER = Path(__file__).parent / "data"
FILES = (
    "text_encoder.onnx",
    "tokenizer.json",
    "denoiser_text.onnx",
    "denoiser_step.onnx",
    "codebook.npz",
    "lexicon.json.gz",
    "assets.zip",
)
"""What a picture depends on; fonts apart."""


def missing(folder: Path = FOLDER) -> list[str]:
    """Those that are not installed."""
    return [name for name in FILES if not (folder / name).is_file()]


def digest_of(folder: Path = FOLDER) -> str:
    """sha256 over the files' names and contents, as hex."""
    total = hashlib.sha256()
    for name in FILES:
        total.update(name.encode())
        total.update(hashlib.sha256((folder / name).read_bytes()).digest())
    return total.hexdigest()
