"""Clothes: what people wear that is part of their picture, and takes its colour from the prompt."""

from __future__ import annotations

from calotype.pipelines.bundled.prompt.findings import Findings
from calotype.pipelines.bundled.prompt.pieces import Thing

TOPS = frozenset(
    {
        "dress",
        "coat",
        "t-shirt",
        "blouse",
        "kimono",
        "sari",
        "swimsuit",
        "bikini",
        "lab coat",
        "karate uniform",
        "shirt and tie",
    }
)
"""What the colour of somebody's clothes is that of."""
WORN = TOPS | {"jeans", "shorts", "socks", "gloves"}
"""What is drawn on nobody, because everybody has clothes on."""


def dresses(person: Thing, garment: Thing) -> bool:
    """Whether a garment is what somebody has on."""
    return person.kind == "person" and garment.asset in WORN


def dressed(person: Thing, garment: Thing, words: str, findings: Findings) -> Thing:
    """The person in clothes of the garment's colour, which is told to be all that is drawn of it."""
    findings.nearest[:] = [told for told in findings.nearest if not told.startswith(f"{garment.words} as ")]
    shown = garment.asset in TOPS and garment.colour is not None and person.own.clothes is None
    if not shown or garment.colour is None:
        findings.ignored.append(f"“{words} {garment.words}”")
        return person
    findings.nearest.append(f"“{words} {garment.words}” as clothes in {garment.colour.value}")
    return person.evolve(own=person.own.evolve(clothes=garment.colour, tint=garment.own.tint))
