"""Keys, looked up for callers who may be guessing: an address that sends too many wrong ones has its keys refused
unseen for the rest of the minute. A key that was right from there before is no guess, so that a neighbour behind the
same address, or behind a proxy that hides all of them, locks nobody out."""

from __future__ import annotations

from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass, field
from ipaddress import IPv6Address, ip_address, ip_network

from calotype.domain.keys import digest
from calotype.gateway.rates import OverRate, Rates
from calotype.store.interface import Accounts
from calotype.store.records import Account, Key

MOST_KNOWN = 10_000
"""Pairs of an address and a key that are remembered."""
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
        pair = (address, digest(api_key))
        if pair not in self._known:
            await self._wrong.check(_network(address))
        found = await self.accounts.authenticate(pair[1])
        if found is None:
            self._known.pop(pair, None)
            with suppress(OverRate):  # the next one is refused
                await self._wrong.count(_network(address))
        else:
            self._known[pair] = None
            if len(self._known) > MOST_KNOWN:
                self._known.popitem(last=False)
        return found


def _network(address: str) -> str:
    """Whose the address is, as far as one can tell."""
    with suppress(ValueError):
        parsed = ip_address(address)
        if isinstance(parsed, IPv6Address) and parsed.ipv4_mapped is None:
            return str(ip_network((parsed, IPV6_PREFIX), strict=False))
    return address
