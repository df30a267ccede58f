"""Who may be guessing keys, without a server: many at once, and what is remembered of whom."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any, cast

import pytest

from calotype.domain.keys import digest
from calotype.gateway.lookup import KeyLookup
from calotype.gateway.rates import OverRate

RIGHT, OTHER, WRONG = "SG_1111111111111111", "SG_2222222222222222", "SG_0000000000000000"
HOME = "2001:db8:0:1::1"
NEIGHBOUR = "2001:db8:0:1::2"
ELSEWHERE = "2001:db8:0:2::1"


class Accounts:
    """Answers nobody before all ``together`` have asked, and then in their order."""

    def __init__(self, together: int) -> None:
        self.missing, self.all_there = together, asyncio.Event()

    async def authenticate(self, hashed: bytes) -> Any:
        self.missing -= 1
        if self.missing <= 0:
            asyncio.get_running_loop().call_soon(self.all_there.set)
        await self.all_there.wait()
        return SimpleNamespace() if hashed in (digest(RIGHT), digest(OTHER)) else None


def lookup(*, most: int, together: int = 1) -> KeyLookup:
    return KeyLookup(cast(Any, Accounts(together)), most)


async def refused(keys: KeyLookup, api_key: str, address: str) -> bool:
    try:
        await keys.find(api_key, address)
    except OverRate:
        return True
    return False


def test_of_many_guesses_at_once_no_more_are_answered() -> None:
    async def guess() -> list[bool]:
        keys = lookup(most=3, together=10)
        guesses = [*(f"SG_{number:016d}" for number in range(9)), RIGHT]
        return await asyncio.gather(*(refused(keys, each, HOME) for each in guesses))

    assert asyncio.run(guess()) == [False] * 3 + [True] * 7


def test_a_key_is_known_in_its_network_and_not_beyond() -> None:
    async def ask() -> None:
        keys = lookup(most=1)
        assert await keys.find(RIGHT, HOME) is not None
        for address in (NEIGHBOUR, ELSEWHERE):
            assert await keys.find(WRONG, address) is None
        assert not await refused(keys, RIGHT, NEIGHBOUR)
        assert await refused(keys, RIGHT, ELSEWHERE)

    asyncio.run(ask())


def test_of_those_that_are_known_the_one_that_came_last_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("calotype.gateway.lookup.MOST_KNOWN", 2)

    async def ask() -> None:
        keys = lookup(most=1)
        for api_key, address in ((RIGHT, HOME), (OTHER, HOME), (RIGHT, HOME), (OTHER, ELSEWHERE)):
            await keys.find(api_key, address)
        await keys.find(WRONG, HOME)
        assert not await refused(keys, RIGHT, HOME)
        assert await refused(keys, OTHER, HOME)

    asyncio.run(ask())
