"""Keys, looked up for callers who may be guessing: a network that sends too many wrong ones has its keys refused unseen
for the rest of the minute. A key that was right from there before is no guess, so that a neighbour in the same network,
or behind a proxy that hides all of them, locks nobody out who was there first."""

from __future__ import annotations

from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass, field
from ipaddress import IPv6Address, ip_address, ip_network

from calotype.domain.keys import digest
from calotype.gateway.rates import Rates
from calotype.store.interface import Accounts
from calotype.store.records import Account, Key

MOST_KNOWN = 10_000
"""Pairs of a network and a key that are remembered: those that came last."""
IPV6_PREFIX = 64
"""Bits of an address: the rest is its holder's to choose."""


@dataclass(eq=False)
class KeyLookup:
    """Of this process; a restart begins anew."""

    accounts: Accounts
    wrong_per_minute: int
    """0: no limit."""
    _wrong: Rates = field(init=False)
    _known: OrderedDict[tuple[str, bytes], None] = field(init=False, default_factory=OrderedDict)

    def __post_init__(self) -> None:
        self._wrong = Rates(self.wrong_per_minute, what="wrong keys a minute may come from an address")

    async def find(self, api_key: str, address: str) -> tuple[Key, Account] | None:
        """None: it is unknown or revoked. Raises OverRate."""
        pair = network, hashed = _network(address), digest(api_key)
        known = pair in self._known
        if not known:
            await self._wrong.check(network)
        found = await self.accounts.authenticate(hashed)
        if found is None:
            self._known.pop(pair, None)
            await self._wrong.count(network)
        else:
            if not known:
                await self._wrong.check(network)  # of many guesses at once, no more are answered
            self._remember(pair)
        return found

    def _remember(self, pair: tuple[str, bytes]) -> None:
        self._known[pair] = None
        self._known.move_to_end(pair)
        if len(self._known) > MOST_KNOWN:
            self._known.popitem(last=False)


def _network(address: str) -> str:
    """Whose the address is, as far as one can tell."""
    with suppress(ValueError):
        parsed = ip_address(address)
        if isinstance(parsed, IPv6Address) and parsed.ipv4_mapped is None:
            return str(ip_network((parsed, IPV6_PREFIX), strict=False))
    return address
