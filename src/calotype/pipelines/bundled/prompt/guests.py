"""Guests: things that are drawn without the denoiser having been trained on them.

A guest has a picture, a size and words of its own, and a trained thing like it that stands in for it: the text encoder
reads that one's name, the denoiser lays it out, and in the scene it is the guest again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from math import log

from calotype.pipelines.bundled.assets import Asset
from calotype.pipelines.bundled.scene import Element

Hosts = Mapping[str, tuple[str, ...]]
"""Each guest's name to the trained things that may stand in for it, the likest first."""

_CHOICES = 12
"""How many may stand in for a guest: no prompt names more that are alike."""


def hosts(assets: Mapping[str, Asset], portraits: Collection[str] = ()) -> Hosts:
    """Of every guest its stand-in, and others that can take its part where that one is in the picture, too."""
    trained = [asset for asset in assets.values() if asset.stands_in is None and asset.name not in portraits]
    return {
        guest.name: (guest.stands_in, *(name for name in _likest(guest, trained) if name != guest.stands_in))
        for guest in assets.values()
        if guest.stands_in is not None
    }


def _likest(guest: Asset, trained: Iterable[Asset]) -> list[str]:
    def unlikeness(other: Asset) -> tuple[bool, bool, float]:
        apart = (guest.airborne, guest.afloat) != (other.airborne, other.afloat)
        size = abs(log(max(guest.height_m, 0.01) / max(other.height_m, 0.01)))
        return apart, guest.kind is not other.kind, size + abs(log(guest.aspect / other.aspect))

    return [other.name for other in sorted(trained, key=unlikeness)[:_CHOICES]]


def seated(named: Iterable[str], may_host: Hosts) -> dict[str, str]:
    """Each guest among the things that a prompt names, to the trained one that stands in for it. No two things of a
    picture go by one name, so that all can be told apart once they are laid out."""
    things = list(dict.fromkeys(named))
    taken = {name for name in things if name not in may_host}
    seats: dict[str, str] = {}
    for guest in things:
        if guest in may_host:
            choices = may_host[guest]
            seats[guest] = next((name for name in choices if name not in taken), choices[0])
            taken.add(seats[guest])
    return seats


def welcomed(elements: Iterable[Element], guests: Mapping[str, str]) -> list[Element]:
    """The elements with the guests in the places of those that stood in for them. guests: by the stand-in's name."""
    return [element.evolve(asset=guests.get(element.asset, element.asset)) for element in elements]
