from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from pathlib import Path

import pytest

from calotype.blobs import LocalBlobs
from calotype.domain.artifacts import files_of
from calotype.domain.errors import StoreUnavailable
from calotype.store.sqlite.store import open_store
from calotype.supervisor.janitor import Janitor, repeat

WAIT_S = 10.0


@pytest.mark.parametrize("failure", [StoreUnavailable("away"), OSError("an unreadable folder")])
def test_what_was_not_tidied_is_tried_again(failure: Exception) -> None:
    async def scenario() -> int:
        tries = 0
        done = asyncio.Event()

        async def tidy() -> None:
            nonlocal tries
            tries += 1
            if tries == 1:
                raise failure
            done.set()

        task = asyncio.create_task(repeat(0.001, tidy))
        async with asyncio.timeout(WAIT_S):
            await done.wait()
        task.cancel()
        return tries

    assert asyncio.run(scenario()) == 2


def test_what_is_swept_goes_with_its_thumbnails_and_what_is_kept_keeps_them(tmp_path: Path) -> None:
    files = LocalBlobs(tmp_path / "artifacts")
    artifacts_of = {name: files_of(f"{name}.jpeg") for name in ("swept", "orphan", "kept")}
    for names in artifacts_of.values():
        for name in names:
            files.put(name, b"x")

    async def scenario() -> None:
        async with open_store(tmp_path) as store:
            queue = Partial(swept=["swept.jpeg"], orphans={"orphan.jpeg"})
            store.queue = queue  # type: ignore[assignment]  # the two calls that are asked here
            janitor = Janitor(store, files, LocalBlobs(tmp_path / "uploads"), orphan_age_s=-60.0)
            await janitor.sweep()
            await janitor.sweep_orphans()

    asyncio.run(scenario())

    assert {path.name for path in files.folder.iterdir()} == set(artifacts_of["kept"])


class Partial:
    """A queue that has forgotten some pictures, and never knew others."""

    def __init__(self, *, swept: Sequence[str], orphans: Collection[str]) -> None:
        self._swept = list(swept)
        self._orphans = orphans

    async def sweep(self) -> Collection[str]:
        swept, self._swept = self._swept, []
        return swept

    async def orphans(self, names: Collection[str]) -> Collection[str]:
        return set(names) & set(self._orphans)
