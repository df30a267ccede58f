from __future__ import annotations

import asyncio

import pytest

from calotype.domain.errors import StoreUnavailable
from calotype.supervisor.janitor import repeat

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
