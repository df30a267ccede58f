"""What is recommended for which GPU."""

from __future__ import annotations

from pathlib import Path

import pytest

from calotype.checkpoints.recommended import RECOMMENDED, Recommended, for_memory, gpu_bytes
from calotype.checkpoints.shelf import Reference


@pytest.mark.parametrize("one", RECOMMENDED, ids=lambda one: f"{one.memory_gb} GB")
def test_each_leaves_memory_to_draw_in_and_can_be_bound(one: Recommended) -> None:
    assert one.weights_gb < 0.9 * one.memory_gb
    assert one.weights_gb <= one.pull_gb
    Reference.parse(one.repository)
    assert "," not in one.binding


def test_they_are_in_order_and_one_for_each_memory() -> None:
    sizes = [one.memory_gb for one in RECOMMENDED]
    assert sizes == sorted(set(sizes))


@pytest.mark.parametrize(
    ("mebibytes", "memory_gb"),
    [(2048, None), (4096, 4), (8188, 4), (12282, 12), (16376, 12), (24564, 24), (40960, 24), (81559, 80)],
)
def test_the_largest_that_fits_is_recommended(mebibytes: int, memory_gb: int | None) -> None:
    """As the drivers of such cards say their memory."""
    found = for_memory(mebibytes * 2**20)
    assert (found and found.memory_gb) == memory_gb


@pytest.mark.parametrize(
    ("script", "found"), [("echo 24564; echo 8188", 24564 * 2**20), ("exit 9", None), ("echo No devices", None)]
)
def test_the_driver_says_how_much_memory_there_is(
    script: str, found: int | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "nvidia-smi"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert gpu_bytes() == found


def test_without_a_driver_there_is_no_gpu(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert gpu_bytes() is None
