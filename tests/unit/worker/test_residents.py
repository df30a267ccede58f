"""Which pipelines are loaded: never too many, never one taken away while it draws, and everybody's turn comes."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calotype.domain.errors import PipelineUnavailable
from calotype.worker.residents import Residents

WITHIN_S = 20.0


class Loader:
    """Loads names in place of engines, and keeps to the rules or fails the test."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.loaded: set[str] = set()
        self.used: Counter[str] = Counter()
        self.loads: list[str] = []
        self.failing: set[str] = set()

    def load(self, name: str) -> Any:
        if name in self.failing:
            raise PipelineUnavailable(f"{name} is broken")
        assert name not in self.loaded
        self.loaded.add(name)
        assert len(self.loaded) <= self.most
        self.loads.append(name)
        return name

    def unload(self, name: str) -> None:
        assert not self.used[name], f"{name} was taken away while it drew"
        self.loaded.remove(name)


def residents(loader: Loader, names: str = "abc", most: int = 1) -> Residents:
    return Residents(names, load=loader.load, unload=loader.unload, most=most)


def run(scene: Callable[[], Awaitable[None]]) -> None:
    async def play() -> None:
        async with asyncio.timeout(WITHIN_S):
            await scene()

    asyncio.run(play())


async def draw(kept: Residents, loader: Loader, name: str, turns: int = 1) -> None:
    async with kept.use(name) as engine:
        assert str(engine) == name
        loader.used[name] += 1
        for _ in range(turns):
            await asyncio.sleep(0)
            assert name in loader.loaded
        loader.used[name] -= 1


async def settled(true: Callable[[], bool]) -> None:
    while not true():
        await asyncio.sleep(0)


def test_all_are_loaded_where_there_is_a_place_for_all() -> None:
    loader = Loader(3)
    kept = residents(loader, most=0)

    async def scene() -> None:
        assert kept.claimable() == ()
        assert await kept.fill()
        assert kept.claimable() == ("a", "b", "c")
        for name in "abcabc":
            await draw(kept, loader, name)

    run(scene)
    assert loader.loads == ["a", "b", "c"]


def test_the_one_that_drew_least_recently_makes_room() -> None:
    loader = Loader(2)
    kept = residents(loader, most=2)

    async def scene() -> None:
        await kept.fill()
        assert kept.claimable() == ("a", "b", "c")
        for name in "abac":
            await draw(kept, loader, name)
        assert loader.loaded == {"a", "c"}
        assert dict(kept.states) == {"a": "ready", "b": "cold", "c": "ready"}

    run(scene)


def test_one_that_is_to_go_gets_nothing_new_and_draws_what_it_has() -> None:
    loader = Loader(1)
    kept = residents(loader, "ab")

    async def scene() -> None:
        await kept.fill()
        done = asyncio.Event()

        async def long() -> None:
            async with kept.use("a"):
                loader.used["a"] += 1
                await done.wait()
                loader.used["a"] -= 1

        drawing = asyncio.create_task(long())
        await settled(lambda: bool(loader.used["a"]))
        waiting = asyncio.create_task(draw(kept, loader, "b"))
        again = asyncio.create_task(draw(kept, loader, "a"))
        await settled(lambda: kept.claimable() == ())
        done.set()
        await asyncio.gather(drawing, waiting, again)
        assert loader.loads == ["a", "b", "a"]

    run(scene)


def test_who_no_longer_waits_gives_the_place_free_again() -> None:
    loader = Loader(1)
    kept = residents(loader, "ab")

    async def scene() -> None:
        await kept.fill()
        async with kept.use("a"):
            waiting = asyncio.create_task(draw(kept, loader, "b"))
            await settled(lambda: kept.claimable() == ())
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)
            assert kept.claimable() == ("a", "b")
            async with kept.use("a"):
                assert loader.loads == ["a"]

    run(scene)


def test_one_that_fails_is_told_and_tried_again() -> None:
    loader = Loader(2)
    kept = residents(loader, "ab", most=0)

    async def scene() -> None:
        loader.failing.add("a")
        assert not await kept.fill()
        assert dict(kept.states) == {"a": "failed: a is broken", "b": "ready"}
        assert kept.claimable() == ("b",)
        loader.failing.clear()
        assert await kept.fill()
        assert kept.claimable() == ("b", "a")

    run(scene)


def test_one_that_fails_where_it_would_take_a_place_is_tried_by_the_next_request() -> None:
    loader = Loader(1)
    kept = residents(loader, "abc")

    async def scene() -> None:
        loader.failing.add("a")
        assert await kept.fill()
        assert dict(kept.states) == {"a": "failed: a is broken", "b": "ready", "c": "cold"}
        assert kept.claimable() == ("b", "a", "c")
        with pytest.raises(PipelineUnavailable, match="a is broken"):
            await draw(kept, loader, "a")
        # It had its place already; whoever comes next takes that.
        assert loader.loaded == set()
        assert set(kept.claimable()) == {"a", "b", "c"}
        await draw(kept, loader, "b")
        loader.failing.clear()
        await draw(kept, loader, "a")
        assert kept.states["a"] == "ready"

    run(scene)


@settings(deadline=None)
@given(st.integers(1, 4), st.lists(st.tuples(st.sampled_from("abcd"), st.integers(1, 4), st.booleans()), max_size=30))
def test_everybody_draws_with_what_they_asked_for(most: int, asked: list[tuple[str, int, bool]]) -> None:
    """Those marked give up meanwhile; the loader and ``draw`` watch the rules."""
    loader = Loader(most)
    kept = residents(loader, "abcd", most=most)

    async def scene() -> None:
        tasks = [asyncio.create_task(draw(kept, loader, name, turns)) for name, turns, _ in asked]
        for task, (_, _, gives_up) in zip(tasks, asked, strict=True):
            await asyncio.sleep(0)
            if gives_up:
                task.cancel()
        ended = await asyncio.gather(*tasks, return_exceptions=True)
        for end, (_, _, gives_up) in zip(ended, asked, strict=True):
            assert end is None or (gives_up and isinstance(end, asyncio.CancelledError)), end

    run(scene)
