"""Which files are LoRAs, and what their digests say."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest

from calotype.checkpoints import CheckpointError
from calotype.checkpoints.lora import digest_with, resolve_lora
from tests import weights


def lora(path: Path, name: str = "unet.to_q.lora_A.weight", values: bytes = b"1234") -> Path:
    header = json.dumps({name: {"dtype": "U8", "shape": [len(values)], "data_offsets": [0, len(values)]}}).encode()
    path.write_bytes(struct.pack("<Q", len(header)) + header + values)
    return path


def test_a_file_of_low_rank_tensors_is_one(tmp_path: Path) -> None:
    path = lora(tmp_path / "film.safetensors")
    assert resolve_lora(path, tmp_path / "store").path == path


def test_what_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "old.pt").write_bytes(b"\x80")
    (tmp_path / "cut.safetensors").write_bytes(lora(tmp_path / "x").read_bytes()[:-1])
    (tmp_path / "vae.safetensors").write_bytes(weights.safetensors())
    for name, message in {
        "gone.safetensors": "there is no LoRA",
        "old.pt": "is pickled",
        "cut.safetensors": "is not whole",
        "vae.safetensors": "is no LoRA: none of its tensors is called so",
    }.items():
        with pytest.raises(CheckpointError, match=message):
            resolve_lora(tmp_path / name, tmp_path / "store")


def test_a_digest_is_of_the_weights_as_they_are_changed(tmp_path: Path) -> None:
    plain = "ab" * 32
    one = resolve_lora(lora(tmp_path / "a.safetensors"), tmp_path)
    two = resolve_lora(lora(tmp_path / "b.safetensors", values=b"9999"), tmp_path)
    found = [
        digest_with(plain, worn) for worn in ([], [(one, 1.0)], [(one, 0.5)], [(two, 1.0)], [(one, 1.0), (two, 1.0)])
    ]
    assert found[0] == plain
    assert len(set(found)) == len(found)
    assert digest_with(plain, [(one, 1)]) == found[1]
