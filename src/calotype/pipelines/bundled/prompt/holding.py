"""Holding: who holds, wears or rides what, as the prompt says it.

The encoder reads of two things side by side, as it was trained; that they are joined is geometry, and is kept here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from calotype.pipelines.bundled import anchors, bonds, grips
from calotype.pipelines.bundled.dealings import Small, dealing_of
from calotype.pipelines.bundled.encounters import BEARING, OVER, Encounter, encounter, mutual
from calotype.pipelines.bundled.prompt import relations
from calotype.pipelines.bundled.prompt.clothes import dressed, dresses
from calotype.pipelines.bundled.prompt.dealt import acts, added, is_handed, is_tooled, look_of
from calotype.pipelines.bundled.prompt.findings import Findings
from calotype.pipelines.bundled.prompt.glossary import NUMERALS
from calotype.pipelines.bundled.prompt.implements import is_shown
from calotype.pipelines.bundled.prompt.mentions import member
from calotype.pipelines.bundled.prompt.muzzles import muzzled
from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Piece, Place, Thing
from calotype.pipelines.bundled.scene import (
    Joint,
    Manner,
    Pose,
)
from calotype.pipelines.bundled.stations import ACTING, station, station_of
from calotype.pipelines.bundled.uses import told as used_so
from calotype.pipelines.bundled.uses import use_of
from calotype.pipelines.bundled.vessels import VESSELS

_YOUNG = frozenset({"small", "tiny"})
_BIG = frozenset({"large", "huge", "giant", "big"})
_ONE_BY_ONE = frozenset({Encounter.CHASING, Encounter.FOLLOWING})
_FEW = 3
_SYMMETRIC = frozenset({Encounter.FACING, Encounter.EMBRACING})
"""Those in which one is to the other as the other to the one."""
_CUDDLED = frozenset({"hugging", "cuddling", "cuddling with", "licking", "kissing", "kisses", "embracing"})
"""Done to what is small, or does not live, they mean that it is held."""
_AND, _COMMA = Link(glue=Glue.JOIN, words="and"), Link(glue=Glue.COMMA)
_WITH = frozenset({"with", "has", "having", "have", "and"})
_HOLDING = frozenset(
    "kissing|kisses|embracing|cuddling|cuddling with|"
    "holding|holds|hold|carrying|carries|clutching|gripping|wielding|waving|playing the|hugging|eating|drinking|eats|"
    "drinks|sipping|licking|reading|balancing|sporting|pulling|biting|playing".split("|")
)
_WEARING = frozenset("wearing|wears|wear|dressed in|sporting|wrapped in|in".split("|"))
_RIDES = frozenset("riding|rides|ride|driving|drives|steering|piloting|mounted upon|riding on".split("|"))
_ASTRIDE = frozenset({"riding", "rides", "ride", "riding on"})
_ONES_OWN = _HOLDING | (_WEARING - {"in"})
"""After a mount they are said of the rider."""
_RIDING = _RIDES | frozenset(
    "on the back of|riding on the back of|sitting on|sitting on top of|seated on|"
    "sits on|sat on|on|on top of|atop|upon|standing on|flying on|sitting atop".split("|")
)
_SEATS = frozenset("sitting at|seated in|sits in|lying on|lying in|sleeping in|resting on".split("|"))
_LAID = frozenset({Pose.LYING, Pose.SLEEPING, Pose.CURLED})
_AFOOT = frozenset({"standing on", "flying on", "inside", "aboard", "into", "driving", "steering", "piloting"})
"""Those with which nobody sits."""
_ABOARD = frozenset("in|inside|aboard|on|into|sitting in|riding|rides|riding in|steering|piloting|driving".split("|"))
_BEASTS = frozenset({"animal", "bird", "fish", "insect"})
_CREW = _BEASTS | {"person"}
_LIVING = _CREW
_LEADING = frozenset("leading|leads".split("|"))
_PULLED = frozenset({"vehicle", "toy", "boat", "furniture", "object", "animal"})
"""Kinds of what is pulled along."""
_MEETING = _CREW | {"vehicle", "toy"}
ROOTED = frozenset({Manner.RIDE, Manner.TEND, Manner.MEET})
"""Several may be joined to one thing so."""
_CARRIED = frozenset({"umbrella"})
"""What is held by who is named before it, though no word says so."""
_TABLED = frozenset({"food", "drink", "flower", "object", "tool", "clothing"})
"""Kinds of what lies side by side."""
_SLUNG = frozenset("instrument tool object toy plant food furniture flower boat clothing".split())
"""Kinds of what hangs on a back."""
_CARRIED_ABOUT = frozenset({"tool", "drink", "object", "toy", "clothing"})
"""Kinds of small vessels: an animal in one looks out over its rim."""
_WORN_ON = frozenset("on|on top of|atop|over|around|draped over|wrapped around|tied around".split("|"))
"""Between a thing and who wears it: "a hat on a dog"."""
_BY = {"held by": Manner.HOLD, "carried by": Manner.HOLD, "worn by": Manner.WEAR, "ridden by": Manner.RIDE}
"""Between a thing and who holds, wears or rides it."""
_READING = frozenset({"reading", "reads"})
_READ = {"book": "open book", "notebook": "open book"}
"""What is open while it is read."""
_SEATED = frozenset({"sitting", "seated", "sits", "sat", "rowing", "sailing", "paddling"})
_FLIGHT = frozenset({"flying", "flies", "soaring"})
_FACELESS = frozenset({"food", "plant", "flower", "celestial", "toy", "fish", "insect", "animal", "bird"})
"""Kinds of what is never said to have a hat or glasses but on it."""
LOOKS: dict[str, str] = {
    "wizard hat": "wizard hat", "wizard's hat": "wizard hat", "wizards hat": "wizard hat", "witch hat": "witch hat",
    "witch's hat": "witch hat", "witches hat": "witch hat", "pointed hat": "witch hat", "pointy hat": "witch hat",
    "party hat": "party hat", "birthday hat": "party hat", "santa hat": "santa hat", "nightcap": "santa hat",
    "christmas hat": "santa hat", "cone hat": "party hat", "magic hat": "wizard hat", "beanie": "beanie",
    "cowboy hat": "cowboy hat", "stetson": "cowboy hat", "western hat": "cowboy hat", "pirate hat": "pirate hat",
    "pirate's hat": "pirate hat", "tricorn": "pirate hat", "captain's hat": "pirate hat",
    "viking helmet": "viking helmet", "horned helmet": "viking helmet", "helmet with horns": "viking helmet",
    "chef hat": "chef hat", "chef's hat": "chef hat", "chefs hat": "chef hat", "cook's hat": "chef hat",
    "flower crown": "flower crown", "floral crown": "flower crown", "crown of flowers": "flower crown",
    "wreath of flowers": "flower crown", "space helmet": "space helmet", "space suit": "space helmet",
    "spacesuit": "space helmet", "astronaut helmet": "space helmet", "astronaut's helmet": "space helmet",
    "woolly hat": "beanie", "wool hat": "beanie", "knitted hat": "beanie", "knit hat": "beanie",
}  # fmt: skip
"""Hats that the pack lacks, and the shape in which one is drawn for them where it is worn."""


_PORTIONED = frozenset(
    "ice cream|popcorn|cotton candy|candy floss|pizza|watermelon|coffee|tea|beer|wine|red wine|white wine|champagne|"
    "lemonade|juice|orange juice|milk|cocoa|hot chocolate|ramen|noodles|cake|chocolate|soda|cola|soup".split("|")
)
"""What each of several who have it has one of, though it is said as if it were one."""


@dataclass(frozen=True, kw_only=True)
class Grasp:
    """Things of one asset joined to things of another."""

    holder: str
    held: str
    manner: Manner
    look: str = ""
    some: bool = False
    """The prompt may say it of some of them only."""
    by: int = 0
    """Which of those named by the holder's asset it is, as ``Element.member`` has it;"""
    what: int = 0
    """the same of what is held."""


def grasped(pieces: Sequence[Piece], findings: Findings) -> tuple[list[Piece], tuple[Grasp, ...]]:
    """The grasps that can be drawn, and the pieces with plainer words in place of those that told them."""
    kept: list[Piece] = []
    grasps: list[Grasp] = []
    held: Grasp | None = None
    """The last grasp, to which "and" may add another thing."""
    numbered = 0
    for number, piece in enumerate(pieces):
        grasps[numbered:] = [_numbered(grasp, kept) for grasp in grasps[numbered:]]
        numbered = len(grasps)
        if isinstance(piece, Place):
            held = None
            doing, _ = _joined(kept)
            # who climbs a mountain that is the place is drawn in it
            findings.actions += [doing] if doing in ACTING else []
        if isinstance(piece, Link) and piece.glue is Glue.GAP and piece.words == "held":
            # "a woman with a cat on her lap"
            things = [p for p in kept if isinstance(p, Thing)]
            owner = next((p for p in reversed(things[:-1]) if p.kind == "person"), None)
            lapped = _grasp_of(owner.asset, owner.kind, Manner.HOLD, things[-1]) if owner else None
            grasps += [lapped] if lapped else []
        if not isinstance(piece, Thing):
            kept.append(piece)
            continue
        words, at = _joined(kept)
        further = added(grasps[-1].look, words, piece) if grasps else None
        if further is not None:
            # "washing a dog with a sponge", "hammering a sword on an anvil"
            grasps[-1] = replace(grasps[-1], look=further)
            kept.append(piece.evolve(shown=True))
            if at is not None:
                kept[at] = Link(glue=Glue.GAP)
            continue
        if is_shown(piece, kept, words):
            # "a knight with a sword"
            if at is not None and words in _ONES_OWN:
                kept[at] = Link(glue=Glue.JOIN, words="with")
            kept.append(piece.evolve(shown=True))
            findings.nearest[:] = [told for told in findings.nearest if not told.startswith(f"{piece.words} as ")]
            continue
        seated: Grasp | None = None
        holder = next((p for p in reversed(kept) if isinstance(p, Thing)), None)
        mounted = held and held.manner is Manner.RIDE and words in _ONES_OWN
        if held and mounted:
            # "a knight riding a dragon holding a sword": the knight holds it
            holder = next((p for p in kept if isinstance(p, Thing) and p.asset == held.holder), None)
        if held and holder and held.manner is Manner.HOLD and held.held == holder.asset and encounter(words):
            # "a girl holding a fish feeding a cat"
            holder = next((p for p in reversed(kept) if isinstance(p, Thing) and p.asset == held.holder), holder)
        grasp = _grasp(holder, words, piece) if holder else None
        if holder and grasp is None and not mounted and words in _HOLDING | _RIDES | (_WEARING - {"in"}):
            # "a girl in a blue dress holding a balloon"
            holder = next((p for p in reversed(kept) if isinstance(p, Thing) and _grasp(p, words, piece)), None)
            grasp = _grasp(holder, words, piece) if holder else None
        if grasp is None and holder and words in _RIDING | _SEATS | _ABOARD:
            # "an old man reading a newspaper on a bench", "a girl with an umbrella in a boat"
            having = held.holder if held and held.manner is not Manner.RIDE and held.held == holder.asset else ""
            people = [p for p in kept if isinstance(p, Thing) and (p.asset == having or grips.is_seat(piece.asset))]
            sitter = next((p for p in reversed(people) if p.kind == "person" or p.asset == having), None)
            grasp = _grasp(sitter, words, piece)
            seated = grasp
        meets = station(piece.asset, words) is not None or words in _LEADING or encounter(words) is not None
        if grasp is None and meets:
            # "two women drinking coffee at a table"
            holder = next((p for p in reversed(kept) if isinstance(p, Thing) and _grasp(p, words, piece)), holder)
            grasp = _grasp(holder, words, piece)
        if grasp is None and look_of(None, words, piece) is not None:
            holder = next((p for p in reversed(kept) if isinstance(p, Thing) and acts(p)), holder)
            grasp = _grasp(holder, words, piece)
        if grasp and dealing_of(grasp.look) and at != len(kept) - 1:
            # "carrying a mattress up the stairs", and there is none
            grasp = None
        if grasp is None and held and words == "and" and _lies_by(held, piece, kept):
            # "chopping carrots and tomatoes": all lie on the table
            grasps.append(Grasp(holder=held.held, held=piece.asset, manner=Manner.LAY))
            kept.append(piece)
            continue
        # "a boy with a balloon and a girl with a kite": the girl is in nobody's hand
        carried = piece.kind != "person" or piece.asset == "baby"
        if grasp is None and held and carried and (words == "and" or _is_listed(pieces, number)):
            kind = _kind_of(kept, held.holder)
            tried = (_grasp_of(held.holder, kind, m, piece, aside=True) for m in (held.manner, Manner.HOLD))
            again = next((g for g in tried if g), None) if held.manner not in ROOTED else None
            grasp = again if again and again.held not in {b.held for b in grasps} else None
        tagged = _tagged(pieces, number) if not words and _is_bare(piece) else None
        if grasp is None and tagged:
            manner = Manner.HOLD if piece.asset in _CARRIED else Manner.WEAR
            grasp = _grasp_of(tagged.asset, tagged.kind, manner, piece)
        if grasp is None and holder and words in _WORN_ON:
            grasp = _grasp_of(piece.asset, piece.kind, Manner.WEAR, holder)
        if grasp is None and holder and words in _BY:
            grasp = _grasp_of(piece.asset, piece.kind, _BY[words], holder, words="riding")
        if grasp is None and holder and words in _WITH - {"and"}:
            # "a boat with a fisherman"
            seat = grips.seat_of(holder.asset)
            if seat and seat.attitude is grips.Attitude.ABOARD and piece.kind in _CREW:
                grasp = _grasp_of(piece.asset, piece.kind, Manner.RIDE, holder, words="in")
        if grasp and holder and holder.asset == grasp.holder and _COMMA in kept[kept.index(holder) :]:
            # "three dogs, one of them wearing a hat"
            grasp = replace(grasp, some=True)
        held = grasp
        if grasp:
            grasps.append(grasp)
            others = _also(kept, grasp, piece)
            if seated:
                # "a man and his dog on a bench"
                last = max(k for k, p in enumerate(kept) if isinstance(p, Thing) and p.asset == seated.holder)
                others += [p for p in kept[last + 1 :] if isinstance(p, Thing) and p.kind in _BEASTS]
            grasps += [replace(grasp, holder=other.asset) for other in others]
            owner = next((p for p in kept if isinstance(p, Thing) and p.asset == grasp.holder), None)
            alike = bool(holder and holder.plural and holder.asset == grasp.holder and grasp.manner is Manner.WEAR)
            if alike and not (grasp.some or piece.plural):
                # "three cats wearing a hat" have three
                piece = piece.evolve(article="", plural=True)
            single = grasp.manner is Manner.RIDE and grips.CREWED.get(grasp.held, 1) == 1 and words in _RIDING
            if owner and owner.plural and grasp.manner is Manner.HOLD and piece.words.lower() in _PORTIONED:
                # "friends eating ice cream"
                piece = piece.evolve(article="", plural=True)
            if owner and (grasp.manner not in ROOTED or single) and piece.plural and not piece.counted:
                # "two girls holding balloons", "three nuns riding bicycles": one each
                each = sum(NUMERALS.get(o.count, 1) for o in (owner, *others))
                said = next((name for name, number in NUMERALS.items() if number == each and name.isalpha()), "")
                piece = piece.evolve(count=said or piece.count, counted=owner.counted) if each > 1 else piece
                if each == 1 and grasp.manner is Manner.WEAR and grips.WORN[piece.asset].slot is grips.PAIRED:
                    piece = piece.evolve(article="a", count="", plural=False)
            if grasp.look:
                findings.nearest[:] = [told for told in findings.nearest if not told.startswith(f"{grasp.look} as ")]
            shown = {words, words.partition(" ")[0], *_shown(grasp)}
            shown |= {
                p.deed for p in kept if isinstance(p, Thing) and p.asset == grasp.holder and dealing_of(grasp.look)
            }
            findings.actions[:] = [verb for verb in findings.actions if verb not in shown]
            resting = grasp.manner is Manner.RIDE and grips.is_sat_on(grasp.held)
            if at is not None and resting and words in _ABOARD - {"on"}:
                kept[at] = Link(glue=Glue.JOIN, words="sitting on")
            if at is not None and words not in _WITH and not resting:
                kept[at] = Link(glue=Glue.JOIN, words=_plain(words, grasp.manner))
        kept.append(piece)
    grasps[numbered:] = [_numbered(grasp, kept) for grasp in grasps[numbered:]]
    return kept, tuple(dict.fromkeys([*grasps, *_mutual(kept, grasps, findings)]))


def _lies_by(grasp: Grasp, thing: Thing, pieces: Sequence[Piece]) -> bool:
    """Whether something is done to a thing as well as to another of its kind on a table."""
    dealing = dealing_of(grasp.look)
    return (
        dealing is not None
        and dealing.small is Small.TABLE
        and thing.kind == _kind_of(pieces, grasp.held)
        and thing.kind in _TABLED
        and thing.asset != grasp.held
    )


def _numbered(grasp: Grasp, pieces: Sequence[Piece]) -> Grasp:
    """The grasp of those named last: "a black cat, and a white cat wearing a hat"."""
    things = [piece for piece in pieces if isinstance(piece, Thing) and not piece.shown]
    return replace(grasp, by=member(things, grasp.holder), what=member(things, grasp.held))


def _mutual(pieces: Sequence[Piece], grasps: Sequence[Grasp], findings: Findings) -> Iterator[Grasp]:
    """ "two roosters fighting", "a cat and a dog fighting" """
    joined = [grasp for grasp in grasps if grasp.manner not in (Manner.HOLD, Manner.WEAR)]
    busy = {grasp.holder for grasp in joined} | {grasp.held for grasp in grasps}
    for at, piece in enumerate(pieces):
        if not isinstance(piece, Thing) or piece.kind not in _CREW:
            continue
        met = mutual(piece.deed)
        if piece.asset in busy:
            if met is Encounter.FACING and piece.plural:
                # who sit beside each other talk
                findings.actions[:] = [verb for verb in findings.actions if verb != piece.deed]
            continue
        other = pieces[at - 2] if at > 1 and pieces[at - 1] == _AND else None
        pair = isinstance(other, Thing) and other.kind in _CREW and other.asset not in busy
        if met is None or not (pair or NUMERALS.get(piece.count) == 2):
            continue
        findings.actions[:] = [verb for verb in findings.actions if verb != piece.deed]
        first = other.asset if pair and isinstance(other, Thing) else piece.asset
        yield Grasp(holder=first, held=piece.asset, manner=Manner.MEET, look=met)


def clothed(pieces: Sequence[Piece], findings: Findings) -> list[Piece]:
    """The pieces with the colours of clothes on those who wear them, and nothing beside."""
    kept: list[Piece] = []
    for number, piece in enumerate(pieces):
        words, _ = _joined(kept)
        at = next((k for k in range(len(kept) - 1, -1, -1) if isinstance(kept[k], Thing)), None)
        tagged = _tagged(pieces, number) if not words else None
        if tagged:
            at = next(k for k, p in enumerate(kept) if isinstance(p, Thing) and p.asset == tagged.asset)
            words = "with"
        person = kept[at] if at is not None else None
        if not words and at is not None and _COMMA not in kept[at + 1 :]:
            # what follows somebody without a word is told as "with"
            words = "with"
        worn = words in _WEARING or words in _WITH - {"and"}
        if (
            at is not None
            and isinstance(person, Thing)
            and isinstance(piece, Thing)
            and worn
            and dresses(person, piece)
        ):
            kept[at] = dressed(person, piece, words, findings)
            kept.append(Link(glue=Glue.GAP))
            continue
        kept.append(piece)
    return kept


def _is_listed(pieces: Sequence[Piece], number: int) -> bool:
    """Whether a thing stands amid a list that "and" ends: the top hat of "a scarf, a top hat and a broom"."""
    amid = number > 1 and pieces[number - 1] == _COMMA and isinstance(pieces[number - 2], Thing)
    after = pieces[number + 1 : number + 3]
    while amid and len(after) == 2 and after[0] == _COMMA and isinstance(after[1], Thing):
        number += 2
        after = pieces[number + 1 : number + 3]
    after = [p for p in pieces[number + 1 : number + 4] if p != _COMMA]
    return amid and len(after) > 1 and after[0] == _AND and isinstance(after[1], Thing)


def _is_bare(thing: Thing) -> bool:
    """Whether it stands there without an article, as one tag among others."""
    return bool(thing.span[1]) and thing.span[1] - thing.span[0] == len(thing.words)


def _tagged(pieces: Sequence[Piece], number: int) -> Thing | None:
    """Who has the thing that stands after a comma: the only one who can in "a girl, green hair, headphones"."""
    able = [p for p in pieces if isinstance(p, Thing) and anchors.is_holder(p.asset, p.kind)]
    after = number > 0 and pieces[number - 1] == _COMMA
    return able[0] if after and len(able) == 1 and not able[0].plural and able[0] in pieces[:number] else None


def _plain(words: str, manner: Manner) -> str:
    """Trained words between two things for those that told how they are joined."""
    if manner is Manner.TEND and words in relations.RELATED:
        return "behind" if words == "behind" else "next to"
    return "with" if words in _READING else "next to" if words in relations.LOOSE else "and"


def _also(pieces: Sequence[Piece], grasp: Grasp, held: Thing) -> list[Thing]:
    """Who else holds or wears one of them: "a man and a woman holding umbrellas"."""
    things = [k for k, p in enumerate(pieces) if isinstance(p, Thing) and p.asset == grasp.holder]
    others: list[Thing] = []
    shared = held.plural
    if grasp.manner in ROOTED:
        shared = grasp.manner in (Manner.TEND, Manner.MEET) or held.asset in grips.CREWED
    at = things[-1] if things and shared else 0
    while at > 1 and pieces[at - 1] in (_AND, _COMMA):
        other = pieces[at - 2]
        if not isinstance(other, Thing) or not anchors.is_holder(other.asset, other.kind):
            break
        others.append(other)
        at -= 2
    return others


def _shown(grasp: Grasp) -> frozenset[str]:
    """The poses that are drawn with it."""
    if grasp.manner is not Manner.RIDE:
        return frozenset()
    seat = grips.seat_of(grasp.held)
    return _FLIGHT | _SEATED if seat and seat.airborne else _SEATED


def _joined(pieces: Sequence[Piece]) -> tuple[str, int | None]:
    """The words between the last thing and the next, and where they stand."""
    for at in range(len(pieces) - 1, -1, -1):
        piece = pieces[at]
        if isinstance(piece, Link) and piece.glue is Glue.JOIN:
            before = pieces[max(0, at - 2) : at]
            if piece.words == "and" and len(before) == 2 and before[1] == Link(glue=Glue.GAP):
                # "a girl with braids and a scarf"
                earlier = before[0]
                joined = isinstance(earlier, Link) and earlier.glue is Glue.JOIN and earlier.words in _WITH | _WEARING
                return (earlier.words, at) if joined and isinstance(earlier, Link) else (piece.words, at)
            return piece.words, at
        if isinstance(piece, Link) and piece.glue is Glue.POSE:
            return (piece.words, None) if piece.words == "playing" else ("", None)
        if not isinstance(piece, Link) or piece.glue is not Glue.GAP:
            return "", None
    return "", None


def _kind_of(pieces: Sequence[Piece], asset: str) -> str:
    return next((p.kind for p in pieces if isinstance(p, Thing) and p.asset == asset), "")


def _grasp(holder: Thing | None, words: str, held: Thing) -> Grasp | None:
    if holder is None:
        return None
    if words in BEARING and held.kind == "person" and (held.asset not in grips.HELD or holder.kind != "person"):
        # "an elephant carrying a boy", "a firefighter carrying a woman"
        if anchors.is_ridden(holder.asset):
            return Grasp(holder=held.asset, held=holder.asset, manner=Manner.RIDE)
        if holder.kind == "person":
            return Grasp(holder=held.asset, held=holder.asset, manner=Manner.MEET, look=Encounter.CARRIED)
    if holder.kind == "insect" and words in bonds.BEARING:
        # on its back: see bonding
        return None
    use = use_of(words, holder.deed, held.asset, held.kind) if holder.kind == "person" and words not in _WITH else None
    if use is not None and held.scale not in _BIG:
        # "eating noodles", "smelling a rose"
        used = _grasp_of(holder.asset, holder.kind, Manner.HOLD, held)
        if used is not None:
            return replace(used, look=used_so(use))
    bitten = muzzled(holder, words, held)
    if bitten is not None and bitten.manner is Manner.WEAR:
        words = "wearing"
    elif bitten is not None:
        first, second = (held.asset, holder.asset) if bitten.part else (holder.asset, held.asset)
        return Grasp(holder=first, held=second, manner=bitten.manner, look=bitten.look)
    tried: list[Manner] = []
    if words in _WEARING or words in _WITH - {"and"}:
        tried.append(Manner.WEAR)
    if words in _HOLDING | bonds.MUZZLING or is_handed(words) or words in _WITH - {"and"}:
        tried.append(Manner.HOLD)
    laid = holder.own.pose in _LAID and held.asset in grips.LENGTHY
    if words in _LEADING:
        tried.append(Manner.LEAD)
    held_close = words in _CUDDLED and grips.is_pet(held.asset, held.kind)
    # a pack runs after its prey as it is: in one line they would be too small
    pack = encounter(words) in _ONE_BY_ONE and NUMERALS.get(holder.count, 0) > _FEW
    if encounter(words) is not None and not (held_close or pack) and not is_tooled(holder, words, held):
        tried.insert(0, Manner.MEET)
    if station(held.asset, words) is not None:
        tried.insert(0, Manner.TEND)
    if words in _RIDING | _ABOARD | _SEATS and not laid:
        tried.append(Manner.RIDE)
    if words == "playing" and held.kind != "instrument":
        return None
    for manner in tried:
        aside = words in _WITH
        grasp = _grasp_of(holder.asset, holder.kind, manner, held, aside=aside, words=words, several=holder.plural)
        if grasp:
            return grasp
    look = look_of(holder, words, held)
    return Grasp(holder=holder.asset, held=held.asset, manner=Manner.TEND, look=look) if look else None


def _grasp_of(
    holder: str,
    kind: str,
    manner: Manner,
    held: Thing,
    *,
    aside: bool = False,
    words: str = "",
    several: bool = False,
) -> Grasp | None:
    """The grasp if both have anchors for it. aside: the words leave open whether it is held at all; several: more than
    one do it."""
    own_young = held.scale in _YOUNG and manner is Manner.HOLD
    if (held.asset == holder and manner is not Manner.MEET and not own_young) or (
        held.count == "many" and held.kind != "flower"
    ):
        return None
    match manner:
        case Manner.WEAR:
            look = next((LOOKS[name] for name in LOOKS if held.words.lower().endswith(name)), "")
            plainly = words in _WEARING - {"in"} or (words in _WITH - {"and"} and kind in _FACELESS)
            # a fish in a helmet swims in it
            within = kind == "fish" and words == "in" and held.asset in VESSELS
            fits = (anchors.is_holder(holder, kind) or plainly) and held.asset in grips.WORN and not within
            # paws are no feet
            fits = fits and (kind == "person" or grips.WORN[held.asset].slot is not grips.PAIRED)
            return Grasp(holder=holder, held=held.asset, manner=manner, look=look) if fits else None
        case Manner.HOLD:
            grip = grips.held_by(held.asset, held.kind)
            named = held.asset in grips.HELD
            if grip is None and held.asset == holder and kind in _BEASTS:
                grip = grips.CUB
            fits = anchors.is_holder(holder, kind) and grip is not None and (named or not aside)
            look = _READ.get(held.asset, "") if words in _READING else ""
            return Grasp(holder=holder, held=held.asset, manner=manner, look=look) if fits else None
        case Manner.RIDE:
            seat = grips.seat_of(held.asset)
            if seat is None and words in _ASTRIDE and grips.is_mount(held.asset, held.kind):
                seat = grips.MAKESHIFT
            rides = kind == "person" or anchors.is_holder(holder, kind) or kind in {"animal", "bird"}
            if seat is None or not rides or not _sits(kind, held.kind, words, seat.attitude):
                return None
            deep = seat.attitude is grips.Attitude.SEATED or (kind in _BEASTS and held.kind in _CARRIED_ABOUT)
            if deep and words in relations.INTO and held.asset in VESSELS:
                # in a box, and not on it; a guinea pig is as deep in a teacup
                return None
            return Grasp(holder=holder, held=held.asset, manner=manner)
        case Manner.TEND:
            look = station(held.asset, words) or ""
            place = station_of(held.asset, look)
            draws = place is not None and (held.kind in _PULLED if place.pulls else True)
            lifeless = place is not None and (place.hangs or (place.pulls and kind == "vehicle"))
            fits = draws and (kind in _LIVING or lifeless)
            return Grasp(holder=holder, held=held.asset, manner=manner, look=look) if fits else None
        case Manner.LEAD:
            if kind == "person" and held.kind == "person":
                # by the hand, or as many as follow
                look = Encounter.FOLLOWING if held.plural else Encounter.GIVING
                first, second = (held.asset, holder) if held.plural else (holder, held.asset)
                return Grasp(holder=first, held=second, manner=Manner.MEET, look=look)
            if kind in _BEASTS and held.kind in _BEASTS:
                # "a duck leading its ducklings": they follow it
                return Grasp(holder=held.asset, held=holder, manner=Manner.MEET, look=Encounter.FOLLOWING)
            fits = kind == "person" and held.kind in _BEASTS
            return Grasp(holder=holder, held=held.asset, manner=manner) if fits else None
        case Manner.MEET:
            met = encounter(words)
            # "a man with a guitar on his back"
            slung = met is Encounter.CARRIED and held.kind == "person" and kind in _SLUNG
            fits = (
                met is not None
                # a parrot sits on one shoulder, and on no neck
                and (met is not Encounter.SHOULDERED or kind == "person")
                and (kind in _MEETING or slung)
                and (held.kind in _MEETING or (met in OVER and held.kind not in {"building", "celestial"}))
            )
            if not fits:
                return None
            if met in _SYMMETRIC and held.plural and not several:
                # "a teacher talking to three children": they all are with the one
                holder, whom = held.asset, holder
            else:
                whom = held.asset
            return Grasp(holder=holder, held=whom, manner=manner, look=met or "")
        case Manner.AMONG | Manner.FILL | Manner.LAY | Manner.BOND:
            # who is among whom is told by groups, what is in what by filling, what touches what by bonding
            return None


def _sits(rider: str, mount: str, words: str, attitude: grips.Attitude) -> bool:
    """Whether the words mean that one rides the other: a cat on a cow does, a cat in a cow does not, and a small
    animal that sits on another may just stand there."""
    if attitude in (grips.Attitude.SEATED, grips.Attitude.ABED):
        # animals rest there as they are
        return rider == "person" and words in (_RIDING | _ABOARD | _SEATS) - _AFOOT
    if attitude is grips.Attitude.ABOARD:
        return words in _ABOARD | _RIDING
    return words in (_RIDES if rider in _BEASTS and mount in _BEASTS else _RIDING)


def acyclic(made: Sequence[Joint]) -> tuple[Joint, ...]:
    """Without those that would make a ring, or give a thing two places: every element is drawn once."""
    parent: dict[int, int] = {}
    kept: list[Joint] = []
    for joint in made:
        root, part = joint.root, joint.part
        above = root
        while above in parent and above != part:
            above = parent[above]
        if part in parent or above == part:
            continue
        parent[part] = root
        kept.append(joint)
    return tuple(kept)
