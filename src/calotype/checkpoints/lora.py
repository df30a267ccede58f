"""A LoRA's file: one of safetensors, checked without loading it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from calotype.checkpoints.contents import PICKLES, check_safetensors
from calotype.checkpoints.hashing import remembered_digest
from calotype.domain.errors import CheckpointError


@dataclass(frozen=True, kw_only=True)
class LoraFile:
    """Low-rank changes to a checkpoint's weights."""

    path: Path
    store: Path

    @cached_property
    def digest(self) -> str:
        """sha256 over the file's name and contents, as hex; kept in the store as a checkpoint's is."""
        return remembered_digest(self.path.parent, [self.path.name], self.store)


def resolve_lora(reference: Path, store: Path) -> LoraFile:
    """Raises CheckpointError where there is no such file, or one of another kind."""
    path = reference.expanduser()
    if not path.is_file():
        raise CheckpointError(f"there is no LoRA {str(reference)!r}")
    if path.suffix in PICKLES:
        raise CheckpointError(
            f"{path} is pickled, and unpickling can run any code: use one that is saved as safetensors"
        )
    header = check_safetensors(path, str(path))
    if not any("lora" in name.lower() for name in header):
        raise CheckpointError(f"{path} is no LoRA: none of its tensors is called so")
    return LoraFile(path=path.resolve(), store=store)


def digest_with(checkpoint: str, worn: Iterable[tuple[LoraFile, float]]) -> str:
    """Of a checkpoint's weights as LoRAs change them; its own digest where none does."""
    total = hashlib.sha256(bytes.fromhex(checkpoint))
    changed = False
    for file, weight in worn:
        total.update(bytes.fromhex(file.digest) + repr(float(weight)).encode())
        changed = True
    return total.hexdigest() if changed else checkpoint
