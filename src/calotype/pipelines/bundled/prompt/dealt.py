"""Dealt: what somebody does to the thing that is named after it: "a witch stirring a cauldron".

The verb becomes what joins the two, where their pictures can be joined; the encoder reads of two things.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.bonds import LOW
from calotype.pipelines.bundled.dealings import (
    BY_KIND,
    BY_THING,
    FITTING,
    TOOLS,
    WORKING,
    Stand,
    dealing_of,
    families,
    family,
    forms,
    handed,
    phrasals,
    told,
    tool_in,
)
from calotype.pipelines.bundled.network.phrases import ENVIRONMENTS
from calotype.pipelines.bundled.prompt.glossary import glossary
from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Piece, Place, Thing, joined_by
from calotype.pipelines.bundled.prompt.relations import BENEATH

_DOERS = frozenset({"person", "animal", "bird", "insect"})
_ANIMATE = frozenset(
    {"ghost", "snowman", "scarecrow", "teddy bear", "toy robot", "rag doll", "gingerbread man", "nutcracker", "octopus",
     "lobster", "crab", "jack-o'-lantern", "smiley face", "statue", "gargoyle", "suit of armor"}
)  # fmt: skip
"""What acts in tales."""
_SKY = frozenset({"celestial"})
_PASSED = frozenset({Glue.GAP, Glue.POSE})
_ABOUT = frozenset({"through", "into", "up", "over", "at", "onto", "inside"})
_THROUGH = frozenset({"saw", "chop", "cut", "hammer", "dig", "mend", "stir", "wash", "paint", "sweep"})
"""Families whose verbs may have such a word before the thing, and mean the same."""
_OTHERS = {
    "man": "blond man", "woman": "red-haired woman", "old man": "white-haired man", "old woman": "white-haired woman",
    "bearded man": "man", "boy": "girl", "girl": "boy",
}  # fmt: skip
"""Who is drawn for another such person."""
_FREE = {"baker": "chef"}
"""Who is drawn for somebody that carries what they sell, while they work."""
_LYING = frozenset({"tool", "object", "toy", "food", "drink", "clothing", "instrument", "flower"})
"""Kinds of what lies on a bench."""
MEANS = "by means of"
"""Before what something is done with, wherever the prompt has it."""
_BY_HAND = frozenset({"feed", "wash", "tend", "touch", "head", "hammer", "measure", "brush", "paint"})
_HANDY = frozenset({"object", "drink", "food"})
_MEANS = frozenset({"with", "using"})
_UPON = frozenset({"on", "on top of", "upon", "at"})
_BENCHES = frozenset({"furniture", "object", "tool"})
_INTO = frozenset({"into", "in", "onto", "over", "on", "inside"})
_OUT = frozenset({"out of", "from", "off", "into", "onto", "inside"})
_POURED = frozenset({"pour"})
_CARRIED = frozenset(
    "take put steal pull load unload push remove place insert slide shove slip drop stuff toss fetch get draw".split()
)
_MOVED = frozenset(form for verb in _CARRIED for form in forms(verb))
"""Verbs of moving a thing into another, or out of it."""
_WHOSE = r"(?:(?:a|an|the|his|her|its|their|my|your|some|one)\b(?: \w+){0,3}?)"
_HELD = frozenset({"holding", "carrying", "with", "wearing", "on", "in"})
_TABLES = frozenset(ENVIRONMENTS[Environment.TABLE])
_PARTS = (
    r"(?:teeth|tooth|hair|beard|moustache|mustache|hand|hands|feet|foot|paw|paws|nails|claws|back|head|face|neck|leg|"
    r"legs|arm|arms|knee|ear|ears|nose|eyes?|tail|belly|chin|cheek|forehead|shoulders?|fur|mane|wing|wings|wound|"
    r"scraped knee|temperature|pulse|heartbeat|height|coat|feathers|engine|tyres?|tires?|wheels?|roof|walls?|"
    r"windows?|keys|strings|surface|top|sides?|handle|lid)"
)
_OWNED: tuple[tuple[str, str], ...] = (
    (
        rf"(?P<verb>\b(?:pull|tugg)ing)(?: (?:on|at))? (?P<who>{_WHOSE} \w+)'s "
        r"(?:tail|ears?|hair|beard|leg|nose|trunk|whiskers|paw)\b",
        r"tickling \g<who>",
    ),
    # "checking the teeth of a crocodile", "trimming an old man's beard"
    (rf"(?P<verb>\b\w+ing) (?:the |an? )?(?:[\w-]+ )?{_PARTS} of (?={_WHOSE} \w)", r"\g<verb> "),
    (rf"(?P<verb>\b\w+ing) (?P<who>{_WHOSE} \w+)'s? (?:\w+ )?{_PARTS}\b", r"\g<verb> \g<who>"),
    (r"(?P<verb>\b\w+ing) (?P<who>(?:\w+ ){1,4})on (?:a|the|his|her) (?:potter'?s )?wheel\b", r"\g<verb> \g<who>"),
    (r"(?P<verb>\bblowing) (?:out |on )?(?:the |\w+ )?candles? (?:on|of) ", r"\g<verb> "),
    (rf"(?P<verb>\b\w+ing) \w+ off (?:of )?(?={_WHOSE} \w)", r"\g<verb> "),
)
_OWNED = (
    *_OWNED,
    # "a man painting a fence" is no painting
    (
        r"(?P<verb>(?<=[a-z] )(?<!oil )(?<!colour )(?<!color )(?<!a )(?<!the )(?<!wall )(?<!ink )painting) "
        r"(?=(?:an?|the|his|her|its|their|some) "
        r"(?!(?:\w+ )?(?:picture|portrait|landscape|canvas|painting|masterpiece)\b)\w)",
        "whitewashing ",
    ),
)
_OWNED = (
    *_OWNED,
    (
        rf"(?P<verb>\blistening) to (?P<who>{_WHOSE} \w+)'s (?:heart|heartbeat|chest|lungs|breathing)\b",
        r"auscultating \g<who>",
    ),
    (
        rf"(?P<verb>\bgiving) (?P<who>{_WHOSE} \w+) (?:a|an|the|his|her) (?:shot|jab|vaccine|vaccination|injection)\b",
        r"injecting \g<who>",
    ),
    (
        rf"(?P<verb>\bgiving) (?P<who>{_WHOSE} \w+) (?:a|an|the|his|her) (?:\w+ )?(?:haircut|trim)\b",
        r"snipping \g<who>",
    ),
    (rf"(?P<verb>\bgiving) (?P<who>{_WHOSE} \w+) (?:a|an|the|his|her) (?:\w+ )?shave\b", r"shaving \g<who>"),
    (
        r"(?P<verb>\btattooing) (?:a|an|the) (?:\w+ )??(?:arm|leg|back|shoulder|hand|skin|sleeve|dragon|rose|heart|"
        r"design|forearm|flower)\b(?! of)",
        "tattooing a man",
    ),
    (rf"(?P<verb>\btattooing) (?P<who>{_WHOSE} \w+)'s \w+\b", r"tattooing \g<who>"),
)
_ALSO_DONE = ("pull", "tugg", "listen", "giv", "tattoo")
"""Verbs of those that are none of a family."""
_COMPILED = tuple((re.compile(said), plain) for said, plain in _OWNED)


def whole(prompt: str) -> str:
    """The prompt with the owner in place of a part of it that something is done to."""
    for said, plain in _COMPILED:
        for found in reversed(list(said.finditer(prompt))):
            if found["verb"].lower() in families() or found["verb"].lower().startswith(_ALSO_DONE):
                prompt = prompt[: found.start()] + found.expand(plain) + prompt[found.end() :]
    return prompt


def deed(pieces: list[Piece], verb: str) -> None:
    """Marks where a verb stands, for ``joined``."""
    pieces.append(Link(glue=Glue.DEED, words=verb))


def joined(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with the verb between who acts and what they act on, and no other marks of verbs."""
    kept: list[Piece] = []
    waiting = ""
    pieces = _portioned(pieces)
    for at, piece in enumerate(pieces):
        if isinstance(piece, Link) and piece.glue is Glue.DEED:
            waiting = piece.words
            continue
        if isinstance(piece, Link) and piece.glue is Glue.JOIN and (waiting, piece.words) in phrasals():
            kept.append(Link(glue=Glue.JOIN, words=f"{waiting} {piece.words}"))
            waiting = ""
            continue
        if waiting and isinstance(piece, Link) and piece.glue is Glue.JOIN and piece.words in _ABOUT:
            # "sawing through a log", "pouring something green into a jar"
            bare = not (kept and isinstance(kept[-1], Link) and kept[-1].glue is Glue.GAP)
            name = families().get(waiting, "touch")
            if name in _POURED or (bare and name in _THROUGH):
                about = Link(glue=Glue.JOIN, words=waiting)
                following = pieces[at + 1] if at + 1 < len(pieces) else None
                if isinstance(following, Thing) and _is_dealt(kept, following, waiting):
                    kept = [*_closed(kept), about]
                    waiting = ""
                    continue
        if isinstance(piece, Thing) and waiting and _is_dealt(kept, piece, waiting):
            kept = _freed(kept)
            piece = _apart(kept, piece)
            kept = [*_closed(kept), Link(glue=Glue.JOIN, words=waiting)]
        if not (isinstance(piece, Link) and piece.glue in {Glue.GAP, Glue.POSE} and not piece.words.startswith("col")):
            waiting = ""
        kept.append(piece)
    return _moved(kept)


def _portioned(pieces: Sequence[Piece]) -> list[Piece]:
    """ "holding a slab of honeycomb": of what there is no picture of, what it is of is held"""
    kept: list[Piece] = []
    for at, piece in enumerate(pieces):
        joins = joined_by(kept[-2]) if len(kept) > 1 and kept[-1] == Link(glue=Glue.GAP) else ""
        if joined_by(piece) == "of" and joins in _HELD and isinstance(next(iter(pieces[at + 1 : at + 2]), None), Thing):
            kept.pop()
            continue
        kept.append(piece)
    return kept


def _freed(pieces: list[Piece]) -> list[Piece]:
    """With free hands for who acts, whose own picture carries a tray."""
    at = next((k for k in range(len(pieces) - 1, -1, -1) if isinstance(p := pieces[k], Thing) and acts(p)), None)
    doer = pieces[at] if at is not None else None
    if at is None or not isinstance(doer, Thing) or doer.asset not in _FREE:
        return pieces
    return [*pieces[:at], doer.evolve(asset=_FREE[doer.asset]), *pieces[at + 1 :]]


def _closed(pieces: list[Piece]) -> list[Piece]:
    """Without what stands between who acts and the verb."""
    last = max((k for k, p in enumerate(pieces) if not (isinstance(p, Link) and p.glue in _PASSED)), default=-1)
    return pieces[: last + 1]


def _apart(before: Sequence[Piece], thing: Thing) -> Thing:
    """The thing, another than who acts: the man whom a man shaves has other hair; of many there are three."""
    doer = next(p for p in reversed(before) if isinstance(p, Thing) and acts(p))
    if thing.asset == doer.asset and thing.kind == "person":
        thing = thing.evolve(asset=_OTHERS[thing.asset])
    return thing.evolve(count="three") if thing.count == "many" and not thing.counted else thing


def _moved(pieces: Sequence[Piece]) -> list[Piece]:
    """What is poured or put into another thing, or taken out of it, in the hand of who does so at that one."""
    kept = list(pieces)
    for at in range(len(kept) - 3):
        verb, what, into, where = kept[at : at + 4]
        done, after = joined_by(verb), joined_by(into)
        if not (done and after and isinstance(what, Thing)):
            continue
        name = families().get(done, "")
        if isinstance(where, Place):
            if name and what.kind in _LYING and after in _UPON and where.phrase in _TABLES:
                kept[at + 2 : at + 4] = [Link(glue=Glue.GAP), Link(glue=Glue.GAP)]
            continue
        if not isinstance(where, Thing):
            continue
        if name in _POURED and after in _INTO:
            kept[at : at + 4] = [verb, where, Link(glue=Glue.JOIN, words=MEANS), what]
        elif done in _MOVED and after in _OUT and (what.kind in _LYING or (after == "out of" and what.living)):
            held, reach = Link(glue=Glue.JOIN, words="holding"), Link(glue=Glue.JOIN, words="reaching")
            kept[at : at + 4] = [held, what, reach, where]
    return kept


def _is_dealt(before: Sequence[Piece], thing: Thing, verb: str) -> bool:
    doer = next((p for p in reversed(before) if isinstance(p, Thing) and acts(p)), None)
    return doer is not None and family(verb) is not None and can_deal(doer, thing)


def acts(thing: Thing) -> bool:
    return thing.kind in _DOERS or thing.asset in _ANIMATE or thing.asset in WORKING


def can_deal(doer: Thing, thing: Thing) -> bool:
    able = acts(doer) and thing.kind not in _SKY and (doer.asset != thing.asset or thing.asset in _OTHERS)
    return (
        able
        and not (thing.airborne and thing.living and thing.kind != "fish")
        and not (thing.count == "many" and thing.counted)
    )


def look_of(doer: Thing | None, words: str, thing: Thing) -> str | None:
    """The look of the joint that the words between two mean; None where they mean none. doer: None for anybody."""
    if doer is not None and not can_deal(doer, thing):
        return None
    if words in BENEATH and thing.kind == "vehicle" and (doer is None or doer.kind == "person"):
        return told("under")
    if words.rpartition(" ")[2] in BENEATH and thing.asset in LOW and doer is not None and doer.kind != "person":
        # see bonding
        return None
    name = families().get(words)
    if name is None and " " in words:
        verb, _, after = words.partition(" ")
        name = phrasals().get((verb, after))
    if after_all(words, thing):
        return None
    if name is None and words.endswith("ing") and words not in glossary():
        name = family(words)
    for kinds, other in BY_KIND.get(name or "", ()):
        name = other if thing.kind in kinds.split("|") else name
    if name is None:
        return None
    name = BY_THING.get((name, thing.asset), name)
    return told(name, FITTING.get((name, thing.asset), ""))


def is_tooled(doer: Thing, words: str, thing: Thing) -> bool:
    """Whether what somebody does to another takes more than a hand: a tool, or a leap for a fish."""
    look = look_of(doer, words, thing)
    dealing = dealing_of(look) if look is not None else None
    if look is None or dealing is None:
        return False
    ahead = dealing.stand is Stand.AHEAD and thing.kind != "person"
    return ahead or (bool(tool_in(look)) and look.split(":")[1] != "feed")


def after_all(words: str, thing: Thing) -> bool:
    """ "playing with a guitar" """
    return words.startswith("play") and thing.kind == "instrument"


def is_handed(words: str) -> bool:
    """Whether the words say that a thing is used from the hand."""
    return words in handed()


def added(look: str, words: str, thing: Thing) -> str | None:
    """The look with what the prompt says after the thing: with what it is done, and on what; None for neither."""
    if dealing_of(look) is None or thing.plural:
        return None
    _, name, tool, bench = look.split(":")
    if words == MEANS or (words in _MEANS and (_is_handy(name, thing) or thing.asset in TOOLS)):
        return told(name, thing.asset, bench)
    if words in _UPON and thing.kind in _BENCHES and not bench:
        return told(name, tool, thing.asset)
    return None


def _is_handy(name: str, thing: Thing) -> bool:
    """Whether something is done with a thing in the hand: a goat is fed with a bottle, coffee made with a machine."""
    return thing.kind == "tool" or (name in _BY_HAND and thing.kind in _HANDY)


def undone(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces without verbs that the encoder doesn't know."""
    kept: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, Link) and piece.glue is Glue.JOIN and piece.words not in glossary():
            after = piece.words.rpartition(" ")[2]
            kept += [replace(piece, words=after)] if after in glossary() else []
            continue
        kept.append(piece)
    return kept
