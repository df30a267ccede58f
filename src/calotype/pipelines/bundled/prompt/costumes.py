"""Costumes: what tells a pirate from others, worn by whoever is dressed as one ("a cat dressed as a pirate")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from calotype.pipelines.bundled.anchors import is_holder
from calotype.pipelines.bundled.prompt.findings import Findings
from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Piece, Thing, indefinite

_HATS: dict[tuple[str, str], str] = {
    ("sun hat", "wizard hat"): "wizard sorcerer mage warlock merlin",
    ("sun hat", "witch hat"): "witch",
    ("sun hat", "pirate hat"): "pirate buccaneer",
    ("sun hat", "chef hat"): "chef cook baker",
    ("sun hat", "cowboy hat"): "cowboy cowgirl sheriff rancher",
    ("sun hat", "santa hat"): "santa elf",
    ("sun hat", "party hat"): "clown jester",
    ("sun hat", "sun hat"): "farmer gardener scarecrow fisherman",
    ("military helmet", "viking helmet"): "viking barbarian",
    ("military helmet", "space helmet"): "astronaut cosmonaut spaceman space",
    ("military helmet", "helmet"): "knight soldier warrior gladiator",
    ("crown", "crown"): "king queen prince princess monarch emperor royal",
    ("hard hat", "hard hat"): "builder engineer construction firefighter fireman miner",
    ("baseball cap", "cap"): "policeman policewoman police officer captain sailor mechanic postman",
    ("graduation cap", "graduation cap"): "student graduate professor teacher",
    ("top hat", "top hat"): "magician gentleman detective dandy ringmaster",
    ("goggles", "goggles"): "pilot aviator superhero scientist",
    ("headphones", "headphones"): "dj gamer",
    ("sunglasses", "sunglasses"): "spy agent rockstar celebrity",
    ("glasses", "glasses"): "nerd doctor librarian businessman businesswoman",
}
WORN: dict[str, tuple[str, str]] = {word: hat for hat, words in _HATS.items() for word in words.split()}
"""Words for people to what is worn by who is dressed so: the asset, and the words for it."""
SUITS = frozenset(
    "costume costumes outfit outfits suit uniform disguise attire robes robe clothes armor armour".split()
)
"""After one of those words, what somebody wears."""
_SPECIES = frozenset(
    {"doctor bird", "doctor fish", "king crab", "king cobra", "king penguin", "emperor penguin", "soldier ant",
     "soldier crab", "witch moth", "wizard fish", "sergeant fish", "king bird",
     "king fish", "king snake", "clown fish", "clown loach", "farmer ant", "soldier beetle", "soldier fly"}
)  # fmt: skip
"""Animals called after people."""
_ANOTHERS = re.compile(r"['’]s?(?=\s)|\b(?:named|called)\b")
"""In what is somebody's, or has a name."""
_AS = frozenset({"as", "like", "dressed as"})
_BEASTS = frozenset({"animal", "bird", "fish", "insect", "toy"})


def hat_of(word: str, span: tuple[int, int] = (0, 0)) -> Thing | None:
    """What is worn by who is dressed so."""
    found = WORN.get(word)
    if found is None:
        return None
    return Thing(asset=found[0], words=found[1], article="a", count="", kind="clothing", span=span)


def is_dressed(words: str) -> bool:
    """Whether an animal in whose words there is one for a person has on what that person has: "a chef cat", and neither
    "a builder's dog" nor "a doctor bird"."""
    last = " ".join(words.lower().split()[-2:])
    return not _ANOTHERS.search(words) and not {last, last.removesuffix("s")} & _SPECIES


def wears(asset: str, kind: str) -> bool:
    """Whether it is an animal or a toy that can have a hat on."""
    return kind in _BEASTS and is_holder(asset, kind)


def dressed_up(pieces: Sequence[Piece], findings: Findings) -> list[Piece]:
    """ "A dog dressed as a pirate" as a dog wearing a pirate's hat."""
    kept: list[Piece] = []
    for piece in pieces:
        join = kept[-1] if kept else None
        who = kept[-2] if len(kept) > 1 else None
        if not isinstance(piece, Thing) or not isinstance(join, Link) or join.words not in _AS:
            kept.append(piece)
            continue
        words = piece.words.lower().split()
        hat = next((found for word in reversed(words) if (found := hat_of(word, piece.span))), None)
        if isinstance(who, Thing) and piece.kind == "person" and hat and is_holder(who.asset, who.kind):
            kept[-1] = Link(glue=Glue.JOIN, words="wearing")
            findings.nearest[:] = [told for told in findings.nearest if not told.startswith(f"{piece.words} as ")]
            findings.nearest.append(f"“as {indefinite(piece.words)}” with {indefinite(hat.words)}")
            piece = hat
        elif isinstance(who, Thing) and join.words != "like":
            # "a leaf as an umbrella" has no umbrella beside it
            findings.nearest[:] = [told for told in findings.nearest if not told.startswith(f"{piece.words} as ")]
            findings.ignored.append(f"{join.words} {indefinite(piece.words)}")
            kept[-1] = Link(glue=Glue.GAP)
            continue
        kept.append(piece)
    return kept
