"""Implements: what somebody has by what they do or are ("a boy fishing", "a drummer"), and what their own picture shows
already ("a knight with a sword")."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from calotype.pipelines.bundled.dealings import DEALINGS, families
from calotype.pipelines.bundled.prompt.costumes import hat_of
from calotype.pipelines.bundled.prompt.findings import Findings
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Piece, Thing
from calotype.pipelines.bundled.prompt.poses import doing
from calotype.pipelines.bundled.scene import Pose
from calotype.pipelines.bundled.uses import SWEPT

_BY_DEED: dict[str, tuple[str, str]] = {
    "reading": ("holding", "open book"), "studying": ("holding", "open book"), "fishing": ("holding", "fishing rod"),
    "photographing": ("holding", "camera"), "sweeping": ("holding", "broom"),
    "knitting": ("holding", "half-knitted scarf"), "crocheting": ("holding", "half-knitted scarf"),
    "gardening": ("holding", "watering can"), "watering": ("holding", "watering can"),
    "texting": ("holding", "mobile phone"),
    "writing": ("holding", "pen"), "juggling": ("holding", "baseball"), "skateboarding": ("riding", "skateboard"),
    "cycling": ("riding", "bicycle"), "biking": ("riding", "bicycle"), "bicycling": ("riding", "bicycle"),
    "rowing": ("in", "rowboat"), "canoeing": ("in", "canoe"), "kayaking": ("in", "canoe"),
    "sailing": ("in", "sailboat"), "sledding": ("riding", "sled"), "sledging": ("riding", "sled"),
    "motorcycling": ("riding", "motorcycle"), "swinging": ("sitting on", "swing"), "bathing": ("in", "bathtub"),
    "skating": ("wearing", "ice skate"), "snorkelling": ("wearing", "diving mask"),
    "snorkeling": ("wearing", "diving mask"),
}  # fmt: skip
"""Verbs to the words that join who does so to what is needed for it."""
_BY_TRADE: dict[str, tuple[str, str]] = {
    "drummer": ("playing", "drum kit"), "pianist": ("playing", "piano"), "cellist": ("holding", "cello"),
    "accordionist": ("holding", "accordion"), "violinist": ("holding", "violin"),
    "saxophonist": ("holding", "saxophone"), "trumpeter": ("holding", "trumpet"), "flutist": ("holding", "flute"),
    "boxer": ("holding", "boxing glove"), "lumberjack": ("holding", "axe"), "woodcutter": ("holding", "axe"),
    "blacksmith": ("holding", "hammer"), "carpenter": ("holding", "saw"), "miner": ("holding", "pickaxe"),
    "archer": ("holding", "bow and arrow"), "postman": ("holding", "envelope"), "librarian": ("holding", "book"),
    "motorcyclist": ("riding", "motorcycle"), "biker": ("riding", "motorcycle"),
}  # fmt: skip
"""Words for people whom nothing but what they have tells from others."""
_AFLOAT = ("boat", "canoe", "ship", "raft", "gondola", "kayak", "yacht")
"""How the names of what sails end."""
_ANYONE = frozenset({"man", "woman", "boy", "girl", "old man", "old woman", "bearded man", "elf"})
"""Assets that don't tell a trade."""
_HATTED = frozenset({"magician"})
"""Words for people whom nothing but a hat tells from others."""
_HUMAN = frozenset({"hoe", "shovel", "carrot", "stethoscope", "magnifying glass"})
"""Animals dig with their paws."""
_EXERCISES = frozenset({"yoga", "meditation"})
_WITH = frozenset("with holding carrying wielding wearing in has having and dressed".split())
SHOWN: dict[str, frozenset[str]] = {
    "knight": frozenset({"swords", "shield", "military helmet"}),
    "chef": frozenset({"spoon"}),
    "artist": frozenset({"paint palette", "paintbrush"}),
    "farmer": frozenset({"fork and knife", "sun hat"}),
    "detective": frozenset({"magnifying glass", "sun hat", "coat"}),
    "doctor": frozenset({"stethoscope", "lab coat"}),
    "scientist": frozenset({"test tube", "goggles", "glasses", "lab coat"}),
    "mechanic": frozenset({"wrench", "baseball cap"}),
    "construction worker": frozenset({"hard hat"}),
    "firefighter": frozenset({"military helmet", "hard hat"}),
    "singer": frozenset({"microphone"}),
    "wizard": frozenset({"magic wand", "sun hat"}),
    "witch": frozenset({"magic wand", "sun hat"}),
    "fairy": frozenset({"magic wand"}),
    "prince": frozenset({"crown"}),
    "princess": frozenset({"crown", "necklace"}),
    "bride": frozenset({"bouquet", "dress"}),
    "student": frozenset({"graduation cap"}),
    "santa claus": frozenset({"sun hat"}),
    "police officer": frozenset({"baseball cap"}),
    "pilot": frozenset({"baseball cap"}),
    "ninja": frozenset({"swords"}),
    "superhero": frozenset({"theatre masks"}),
    "fencer": frozenset({"swords"}),
    "weightlifter": frozenset({"weight"}),
    "baker": frozenset({"loaf of bread", "apron"}),
    "centaur": frozenset({"bow and arrow"}),
    "cowboy": frozenset({"sun hat"}),
    "dwarf": frozenset({"axe", "military helmet"}),
    "fisherman": frozenset({"fishing rod", "sun hat"}),
    "gardener": frozenset({"watering can", "sun hat", "potted plant"}),
    "gnome": frozenset({"sun hat"}),
    "guitarist": frozenset({"acoustic guitar", "electric guitar"}),
    "hiker": frozenset({"backpack", "sun hat"}),
    "king": frozenset({"crown"}),
    "king on a throne": frozenset({"crown", "throne"}),
    "knight on horseback": frozenset({"shield", "military helmet"}),
    "nurse": frozenset({"clipboard", "stethoscope"}),
    "orc": frozenset({"axe"}),
    "painter at an easel": frozenset({"easel", "paint palette", "paintbrush"}),
    "photographer": frozenset({"camera"}),
    "pirate": frozenset({"sun hat", "swords"}),
    "queen": frozenset({"crown", "necklace"}),
    "queen on a throne": frozenset({"crown", "throne"}),
    "samurai": frozenset({"swords", "military helmet"}),
    "skateboarder": frozenset({"skateboard"}),
    "soldier": frozenset({"military helmet"}),
    "viking": frozenset({"axe", "shield", "military helmet"}),
}
"""What the picture of somebody shows."""


def is_shown(piece: Thing, before: Sequence[Piece], words: str) -> bool:
    """Whether a thing that comes after "with", "holding"... is on somebody's own picture."""
    if (
        words not in _WITH | {"at"}
        or piece.colour is not None
        or piece.scale
        or (words == "and" and piece.article == "the")
    ):
        return False
    people = [p for p in before if isinstance(p, Thing) and p.kind == "person"]
    return bool(people) and piece.asset in SHOWN.get(people[-1].asset, ())


def implied(pieces: Sequence[Piece], lexicon: Lexicon, findings: Findings, *, portrait: bool) -> list[Piece]:
    """The pieces with what people need for what they do, after them, where the prompt names none of it."""
    kept: list[Piece] = []
    named = {piece.asset for piece in pieces if isinstance(piece, Thing)}
    for at, piece in enumerate(pieces):
        who = next((k for k in range(len(kept) - 1, -1, -1) if isinstance(kept[k], Thing)), None)
        if isinstance(piece, Thing) and piece.words.lower() in _EXERCISES and who is not None:
            # "a woman doing yoga" is one, who sits
            owner = kept[who]
            if isinstance(owner, Thing) and owner.kind == "person":
                kept[who] = owner.evolve(own=owner.own.evolve(pose=Pose.SITTING))
                findings.nearest.append(f"{piece.words} as sitting")
                findings.nearest[:] = [told for told in findings.nearest if not told.endswith("meditating person")]
                findings.actions[:] = [verb for verb in findings.actions if verb not in {"doing", "practicing"}]
                kept.append(Link(glue=Glue.GAP))
                continue
        kept.append(piece)
        if not isinstance(piece, Thing) or piece.kind not in {"person", "animal", "bird"}:
            continue
        trade = piece.words.lower().rpartition(" ")[2]
        trade = lexicon.irregular.get(trade, trade.removesuffix("s") if piece.plural else trade)
        done = _BY_DEED.get(piece.deed) or _handled(piece, pieces[at + 1 :])
        if done is not None and done[1].endswith(_AFLOAT) and any(name.endswith(_AFLOAT) for name in named):
            # "a mouse in a paper boat, sailing" has a boat
            done = None
        if _is_posed(piece, piece.deed) and _wields(piece) and _has_object(piece.deed, pieces[at + 1 :]):
            # "a baker rolling dough" stands
            kept[-1] = piece.evolve(own=piece.own.evolve(pose=None))
        needed = done or (_BY_TRADE.get(trade) if piece.asset in _ANYONE else None)
        hat = hat_of(trade) if trade in _HATTED and piece.kind == "person" and not piece.plural else None
        if hat is not None and hat.asset not in named and not _is_busy(pieces, at, piece.deed):
            kept += [Link(glue=Glue.JOIN, words="wearing"), hat]
            continue
        if portrait:
            continue
        if (
            needed is None
            or needed[1] in named | SHOWN.get(piece.asset, frozenset())
            or needed[1] not in lexicon.nouns
            or _is_busy(pieces, at, piece.deed)
        ):
            continue
        noun = lexicon.nouns[needed[1]]
        named.add(noun.name)
        findings.actions[:] = [verb for verb in findings.actions if verb != piece.deed]
        kept.append(Link(glue=Glue.JOIN, words=needed[0]))
        kept.append(
            Thing(
                asset=noun.name,
                words=noun.plural if piece.plural else noun.name,
                article="" if piece.plural else "a",
                count=piece.count,
                counted=piece.counted,
                plural=piece.plural,
                kind=noun.kind,
            )
        )
    return kept


def _handled(doer: Thing, after: Sequence[Piece]) -> tuple[str, str] | None:
    """What somebody works with on a thing that is none of the picture: "brushing her teeth"."""
    tool = _wields(doer)
    if _is_posed(doer, doer.deed) and not _has_object(doer.deed, after):
        # "a dog rolling in the mud"
        return None
    following = next((p for p in after if not (isinstance(p, Link) and p.glue is Glue.GAP)), None)
    joined = isinstance(following, Link) and following.words.partition(" ")[0] == doer.deed
    able = doer.kind == "person" or tool not in _HUMAN
    return ("wielding" if tool in SWEPT else "holding", tool) if tool and able and not joined else None


def _wields(doer: Thing) -> str:
    """The tool of what somebody does; nothing for what takes none."""
    return DEALINGS[families()[doer.deed]].tool if doer.deed in families() else ""


def _is_posed(doer: Thing, verb: str) -> bool:
    """Whether a verb tells of itself how somebody is drawn."""
    return doing(doer.evolve(own=doer.own.evolve(pose=None)), verb).own.pose is not None


def _has_object(verb: str, after: Sequence[Piece]) -> bool:
    """Whether a verb is done to something, in the picture or not."""
    following = after[0] if after else None
    unknown = isinstance(following, Link) and following.glue is Glue.GAP
    return unknown or (isinstance(following, Link) and following.words.partition(" ")[0] == verb)


def _is_busy(pieces: Sequence[Piece], at: int, deed: str) -> bool:
    """Whether the prompt says itself what somebody has or rides, or with what they do it."""
    for piece, following in pairwise(pieces[at + 1 :]):
        if isinstance(piece, Thing):
            return False
        joined = isinstance(piece, Link) and piece.glue is Glue.JOIN and isinstance(following, Thing)
        if joined and isinstance(piece, Link) and piece.words in {deed, *_WITH, "riding"} - {"and", "in"}:
            return True
    return False
