"""From pieces back to words: the sentence that the text encoder reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from calotype.pipelines.bundled import phrases, wordings
from calotype.pipelines.bundled.findings import Findings
from calotype.pipelines.bundled.pieces import Glue, Link, Moment, Piece, Place, Thing, indefinite
from calotype.pipelines.bundled.scene import Environment

RELATIONS = wordings.inverted(wordings.RELATIONS) | {
    phrase: phrase for related in phrases.RELATIONS.values() for phrase in related
}
PREPOSITIONS = wordings.inverted(wordings.PLACE_PREPOSITIONS)
FULL_OF = wordings.inverted(wordings.FULL_OF) | {phrase: phrase for phrase in phrases.FULL_OF}
TAKES: dict[Environment, tuple[str, ...]] = {
    Environment.TABLE: ("on",),
    Environment.STUDIO: ("on", "in"),
    Environment.OCEAN: ("on", "by", "above", "in"),
    Environment.BEACH: ("on", "at"),
    Environment.MEADOW: ("in", "on", "at"),
    Environment.CITY: ("in", "on", "at"),
}
"""Prepositions before a place, the usual one first; "in" for all others."""
ENVIRONMENTS = {phrase: place for place, many in phrases.ENVIRONMENTS.items() for phrase in many}
BOUQUET = frozenset({"bouquet", "of"})
"""Of whatever flowers, it is one thing."""
UPON = frozenset(
    {"on", "at", "onto", "upon", "atop", "on top of", "sitting on", "standing on", "lying on", "perched on"}
)
"""Before a table they make it the place; a table with nothing on it is furniture of another place."""
SERVINGS = frozenset("glass cup mug bottle bowl plate pint can slice piece jar pot dish tray serving".split())
"""A glass of something is that something."""
LEADING = frozenset({"at", "in", "on", "under", "with", "during"})
"""A time or weather that starts with one of these follows without a comma."""
NIGHTLY = frozenset({"moon", "crescent moon", "shooting star"})


def described(thing: Thing, plural: str, *, bare: bool = False) -> str:
    """A thing in canonical words. plural: the asset's; bare: without a count that the prompt didn't say."""
    noun = plural if thing.plural else thing.asset
    colour = [thing.colour.value] if thing.colour else []
    words = " ".join([*([thing.scale] if thing.scale else []), *thing.adjectives, *colour, noun])
    if thing.plural:
        count = "" if bare and (not thing.counted or thing.count == "many") else thing.count
        article = "the" if thing.article == "the" and not count else ""
        return " ".join(part for part in (article, count, words) if part)
    if thing.article == "the":
        return f"the {words}"
    return indefinite(words)


@dataclass(kw_only=True)
class Sentence:
    """A sentence while it grows."""

    plurals: dict[str, str]
    findings: Findings
    words: list[str] = field(default_factory=list)
    last: Thing | Place | None = None
    adjacent: bool = False
    """The last piece written is ``last`` itself."""
    places: set[Environment] = field(default_factory=set)
    joins: list[str] = field(default_factory=list)
    comma: bool = False
    gap: bool = False

    def add(self, piece: Piece) -> None:
        match piece:
            case Link(glue=Glue.JOIN):
                self.joins.append(piece.words)
            case Link(glue=Glue.COMMA):
                self.comma, self.joins = True, []
            case Link(glue=Glue.GAP | Glue.PRONOUN | Glue.SIDE):
                # "an owl on a branch left of a lantern": it is still the owl that is left of something.
                self.gap = not (self.joins and self.joins[-1] in RELATIONS)
                self.joins = []
            case Link(glue=Glue.POSE):
                if isinstance(self.last, Thing) and self.last.living and self.adjacent and not self.joins:
                    self._write(piece.words, " ")
                    self.adjacent = True
            case Moment():
                self._write(piece.phrase, " " if piece.phrase.partition(" ")[0] in LEADING else ", ")
            case Thing():
                self._thing(piece)
            case Place():
                self._place(piece)

    def _write(self, words: str, between: str) -> None:
        if self.words:
            self.words.append(", " if self.comma and between == " " else between)
        self.words.append(words)
        self.adjacent, self.joins, self.comma, self.gap = False, [], False, False

    def _thing(self, thing: Thing) -> None:
        between, bare = self._between(thing)
        self._write(described(thing, self.plurals[thing.asset], bare=bare), between)
        self.last, self.adjacent = thing, True

    def _between(self, thing: Thing) -> tuple[str, bool]:
        """What stands before a thing, and whether it is strewn there without a count."""
        join = self.joins[-1] if self.joins else ""
        comma, self.comma = self.comma, False
        if self.last is None:
            return (", " if comma or not self.words else " with "), False
        if not join:
            if comma:
                return ", ", False
            return (" with " if self.adjacent or self.gap else ", "), False
        if join == "and":
            apart = isinstance(self.last, Place) and not comma
            return (", and " if comma else " with " if apart else " and "), False
        if join == "surrounded by":
            return " surrounded by ", False
        if isinstance(self.last, Place):
            if (join in FULL_OF or join == "of") and thing.plural and self.adjacent:
                return f" {FULL_OF.get(join, 'full of')} ", True
            return " with ", False
        # A time or a weather in between: what follows stands in no relation to the last thing.
        if self.gap or not self.adjacent or (join not in RELATIONS and join not in wordings.BESIDE):
            return " with ", False
        return self._related(join, thing), False

    def _related(self, join: str, thing: Thing) -> str:
        """Between two things that stand to each other as the join says, or as near to it as can be drawn."""
        assert isinstance(self.last, Thing)
        worn = join == "in" and thing.kind == "clothing"
        if join in wordings.BESIDE or worn:
            self.findings.nearest.append(f"“{join} {thing.words}” with the {thing.words} beside it")
            return " and "
        if thing.airborne and RELATIONS[join] == "next to" and join != "next to":
            return " with "
        if join in wordings.LOOSE:
            self.findings.nearest.append(f"“{join} {thing.words}” as next to it")
        return f" {RELATIONS[join]} "

    def _place(self, place: Place) -> None:
        join = self.joins[-1] if self.joins else ""
        environment = ENVIRONMENTS[place.phrase]
        furniture = environment is Environment.TABLE and self.places and not (self.joins and self.joins[-1] in UPON)
        if environment in self.places or furniture:
            if furniture:
                self.findings.unknown.append(place.words)
            self.joins, self.gap = [], True
            return
        self.places.add(environment)
        takes = ("in",) if "studio" in place.phrase else TAKES.get(environment, ("in",))
        if environment is Environment.TABLE and join in wordings.LOOSE - {"in"}:
            self.findings.nearest.append(f"“{join} {place.words}” as on it")
        said = PREPOSITIONS.get(join, "").replace("over", "above")
        preposition = said if said in takes else takes[0]
        if isinstance(self.last, Place):
            preposition, self.comma = "", True
        elif self.last is None and said not in takes:
            preposition = ""
            self.comma = True
        self._write(f"{preposition} {place.phrase}".strip(), " ")
        self.last, self.adjacent = place, True


def arranged(pieces: Sequence[Piece]) -> list[Piece]:
    """Pieces with "a castle with a dragon above it" told as "a dragon above a castle", sides as a relation, and a glass
    of something as that something."""
    kept = _without_servings(_without_sides(list(pieces)))
    things = [at for at, piece in enumerate(kept) if isinstance(piece, Thing)]
    for at, piece in enumerate(kept):
        join = kept[at - 1] if at else None
        related = isinstance(join, Link) and join.glue is Glue.JOIN and join.words in RELATIONS
        pronoun = isinstance(piece, Link) and piece.glue is Glue.PRONOUN
        # With more than two things, one of them may be in another relation already.
        if join and related and pronoun and len(things) == 2 and things[1] < at:
            placed = any(isinstance(other, Place) for other in kept[things[0] : at])
            if not placed:
                return [*kept[: things[0]], kept[things[1]], join, kept[things[0]], *kept[at + 1 :]]
    return kept


def _without_servings(pieces: list[Piece]) -> list[Piece]:
    """ "a glass of lemonade" as "a lemonade"."""
    kept: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, Thing) and piece.kind in {"food", "drink"} and not piece.plural and len(kept) > 1:
            join, vessel = kept[-1], kept[-2]
            of = isinstance(join, Link) and join.words == "of"
            if of and isinstance(vessel, Thing) and SERVINGS & set(vessel.words.lower().split()):
                del kept[-2:]
                piece = piece.evolve(
                    article=vessel.article,
                    count=vessel.count,
                    counted=vessel.counted,
                    plural=vessel.plural,
                    scale=vessel.scale,
                )
        if (
            isinstance(piece, Thing)
            and piece.kind == "flower"
            and len(kept) > 1
            and BOUQUET.issubset(_names(kept[-2:]))
        ):
            kept.pop()
            continue
        if isinstance(piece, Thing) and piece.count == "many" and not piece.counted and len(kept) > 1:
            # What fills a vase is not strewn over the ground.
            filled = isinstance(kept[-2], Thing) and isinstance(kept[-1], Link) and kept[-1].words == "of"
            piece = piece.evolve(count="three") if filled else piece
        kept.append(piece)
    return kept


def _names(pieces: list[Piece]) -> set[str]:
    return {
        piece.asset if isinstance(piece, Thing) else piece.words for piece in pieces if isinstance(piece, Thing | Link)
    }


def _without_sides(pieces: list[Piece]) -> list[Piece]:
    """ "A on the left and B on the right" as "A to the left of B"."""
    sides = [at for at, piece in enumerate(pieces) if isinstance(piece, Link) and piece.glue is Glue.SIDE]
    if len(sides) != 2:
        return pieces
    first, second = sides
    words = [piece.words for piece in (pieces[first], pieces[second]) if isinstance(piece, Link)]
    if words[0] == words[1]:
        return pieces
    for one, other in ((first - 1, second - 1), (first + 1, second + 1)):
        ahead = range(min(first + 1, other), other) if one < first else range(one + 1, second)
        if not (one >= 0 and other < len(pieces)):
            continue
        left, right = pieces[one], pieces[other]
        plain = all(isinstance(pieces[index], Link) for index in ahead if index not in {one, other})
        if isinstance(left, Thing) and isinstance(right, Thing) and plain:
            join = Link(glue=Glue.JOIN, words=f"to the {words[0]} of")
            low, high = min(one, first), max(other, second)
            return [*pieces[:low], left, join, right, *pieces[high + 1 :]]
    return pieces


def sentence(pieces: Sequence[Piece], plurals: dict[str, str], findings: Findings) -> str:
    """The scene in words, without style or portrait."""
    growing = Sentence(plurals=plurals, findings=findings)
    ordered = arranged(pieces)
    timed = any(isinstance(piece, Moment) and not piece.weather for piece in ordered)
    for piece in ordered:
        growing.add(piece)
    if not timed and any(isinstance(piece, Thing) and piece.asset in NIGHTLY for piece in ordered):
        growing.comma = False
        growing.add(Moment(phrase="at night", weather=False))
    return "".join(growing.words)
