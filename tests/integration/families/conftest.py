from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from tests import tiny
from tests.integration.families.side import loaded
from tests.tiny import SIDE

UNSAID = ("flux", "z-image", "qwen-image")
"""Families whose configurations don't say the size they were trained on; the tiny ones' is taken to be the others'."""


def sized(name: str, pipeline: Any) -> Any:
    """Taken to be trained on the size of the others, where its configuration doesn't say."""
    if name.startswith(UNSAID):
        pipeline.sizes = replace(pipeline.sizes, native_area=SIDE**2)
    return pipeline


@pytest.fixture(autouse=True, scope="session")
def _one_thread() -> Iterator[None]:
    """Tiny networks wait for their threads more than they compute."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="session")
def folder_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """A tiny checkpoint's folder, by its name in ``tiny.MAKERS``; each is made once."""
    root, made = tmp_path_factory.mktemp("checkpoints"), {}

    def folder(name: str) -> Path:
        if name not in made:
            made[name] = tiny.save(name, root / name)
        return made[name]

    return folder


@pytest.fixture(scope="session")
def pipeline_of(folder_of: Callable[[str], Path]) -> Callable[[str], Any]:
    """The same, loaded; shared by the tests."""
    made: dict[str, Any] = {}

    def pipeline(name: str) -> Any:
        if name not in made:
            made[name] = sized(name, loaded(folder_of(name)))
        return made[name]

    return pipeline
