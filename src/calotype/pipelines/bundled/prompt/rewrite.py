"""From pieces back to words: the sentence that the text encoder reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from calotype.pipelines.bundled.ambience import Environment, Time
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt import relations, wordings
from calotype.pipelines.bundled.prompt.clothes import dresses
from calotype.pipelines.bundled.prompt.findings import Findings
from calotype.pipelines.bundled.prompt.furnishing import CROSSED
from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Moment, Piece, Place, Thing, indefinite, is_airborne
from calotype.pipelines.bundled.prompt.relations import BENEATH, PREPOSITIONS, RELATED
from calotype.pipelines.bundled.standings import Stance, Standing

FULL_OF = wordings.inverted(relations.FULL_OF) | {phrase: phrase for phrase in phrases.FULL_OF}
TAKES: dict[Environment, tuple[str, ...]] = {
    Environment.TABLE: ("on",),
    Environment.STUDIO: ("on", "in"),
    Environment.OCEAN: ("on", "by", "above", "in"),
    Environment.BEACH: ("on", "at"),
    Environment.MEADOW: ("in", "on", "at"),
    Environment.CITY: ("in", "on", "at"),
    Environment.LAKE: ("on", "by", "at", "in", "above"),
    Environment.RIVER: ("by", "on", "at", "in", "above"),
    Environment.FARM: ("on", "at", "in"),
    Environment.ROAD: ("on",),
    Environment.SAVANNA: ("on", "in", "across"),
    Environment.HARBOUR: ("in", "at", "on"),
    Environment.MOON: ("on",),
    Environment.STAGE: ("on",),
    Environment.CAFE: ("in", "at"),
}
"""Prepositions before a place, the usual one first; "in" for all others."""
TIMES = {phrase: time for time, many in phrases.TIMES.items() for phrase in many}
ENVIRONMENTS = {phrase: place for place, many in phrases.ENVIRONMENTS.items() for phrase in many}
WATERS = frozenset({Environment.OCEAN, Environment.LAKE, Environment.RIVER})
ASHORE = frozenset({"at", "from", "facing", "toward", "towards", "outside", "out of", "around", "behind"})
"""With water these lead to its shore."""
STANCES: dict[phrases.Relation, tuple[Stance, bool]] = {
    phrases.Relation.LEFT: (Stance.LEFT, False),
    phrases.Relation.RIGHT: (Stance.LEFT, True),
    phrases.Relation.ON: (Stance.ON, False),
    phrases.Relation.ABOVE: (Stance.ABOVE, False),
    phrases.Relation.FRONT: (Stance.IN_FRONT, False),
    phrases.Relation.BEHIND: (Stance.IN_FRONT, True),
}
"""What a relation tells the layout, and whether of the second thing about the first."""
AMID = frozenset({"between", "in between", "in the middle of"})
LAID = frozenset({"object", "food", "drink", "tool", "toy", "flower", "plant", "clothing"})
"""Kinds that are on the furniture that is named with them."""
LAID_ON = frozenset({"dining table", "writing desk", "bed", "bookshelf", "chest of drawers", "stool", "bench"})
LEADING = frozenset({"at", "in", "on", "under", "with", "during"})
"""A time or weather that starts with one of these follows without a comma."""
LANDBOUND = frozenset({"person", "furniture", "building", "tree", "vehicle", "animal", "drink", "food", "object"})
"""Kinds that don't stand in water, unless it is said."""
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


def _formed(thing: Thing) -> Iterator[Stance]:
    """How several things stand to each other; where they are very many side by side and one behind the other."""
    alone = Stance.CLUSTER if thing.number and thing.kind != "person" else None
    ordered = Stance.ROW if thing.sizing is not None and thing.plural else None
    formation = thing.formation or ordered or alone
    if formation is not None:
        yield formation
    if thing.sizing is not None:
        yield thing.sizing


def stance_of(join: str) -> tuple[Stance, bool] | None:
    """What a relation between things tells the layout, and whether of the second about the first."""
    return next((STANCES[r] for r, many in phrases.RELATIONS.items() if RELATED[join] in many and r in STANCES), None)


@dataclass(kw_only=True)
class Sentence:
    """A sentence while it grows."""

    plurals: Mapping[str, str]
    findings: Findings
    seats: Mapping[str, str] = field(default_factory=dict)
    """Guests to what stands in for them here."""
    words: list[str] = field(default_factory=list)
    last: Thing | Place | None = None
    joined: list[Thing] = field(default_factory=list)
    """The last thing, and those that "and" joins to it: a relation is one of all of them."""
    actor: Thing | None = None
    """The last thing that lives, or hangs in the sky: whoever sits or sleeps."""
    posed: bool = False
    """What comes now is said of it: "a cat with a hat, sleeping on a sofa"."""
    amid: list[Thing] = field(default_factory=list)
    """Those that are between the last thing and what "and" may join to it."""
    adjacent: bool = False
    """The last piece written is ``last`` itself."""
    places: set[Environment] = field(default_factory=set)
    joins: list[str] = field(default_factory=list)
    comma: bool = False
    gap: bool = False
    peopled: bool = False
    """There are things, which a place may come before."""
    time: Time | None = None

    def add(self, piece: Piece) -> None:
        match piece:
            case Link(glue=Glue.JOIN):
                self.joins.append(piece.words)
            case Link(glue=Glue.COMMA):
                self.comma, self.joins = True, []
            case Link(glue=Glue.GAP | Glue.PRONOUN | Glue.SIDE):
                # "an owl on a branch left of a lantern": it is still the owl that is left of something.
                self.gap = not (self.joins and self.joins[-1] in RELATED)
                self.joins = []
            case Link(glue=Glue.POSE):
                self.posed, self.gap = True, self.gap and self.actor is None
                if isinstance(self.last, Thing) and self.last.living and self.adjacent and not self.joins:
                    self._write(piece.words, " ")
                    self.adjacent = True
            case Moment(weather=False) if self.time is not None:
                if TIMES.get(piece.phrase) is not self.time:
                    self.findings.ignored.append(f"“{piece.phrase}”")
            case Moment():
                self.time = TIMES.get(piece.phrase, self.time)
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
        amid, self.amid = self.amid, []
        between, bare = self._between(thing)
        if between == " with " and self.joined and dresses(self.joined[-1], thing):
            # Nobody was said to wear it.
            between = ", "
        seat = self.seats.get(thing.asset, thing.asset)
        self._write(described(thing.evolve(asset=seat), self.plurals[seat], bare=bare), between)
        if between == " and ":
            # "between a dog and a cat"
            for one in amid:
                self.findings.standings.append(Standing(stance=Stance.BETWEEN, first=one.asset, second=thing.asset))
        for stance in _formed(thing):
            self.findings.standings.append(Standing(stance=stance, first=thing.asset, second=thing.asset))
        self.joined = [*(self.joined if between == " and " else []), thing]
        self.last, self.adjacent, self.posed = thing, True, False
        if thing.living or thing.kind == "celestial":
            self.actor = thing

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
            if isinstance(self.last, Thing):
                about = Standing(stance=Stance.AROUND, first=thing.asset, second=self.last.asset)
                self.findings.standings.append(about)
            return " surrounded by ", False
        if isinstance(self.last, Place):
            if (join in FULL_OF or join == "of") and thing.plural and self.adjacent:
                return f" {FULL_OF.get(join, 'full of')} ", True
            return " with ", False
        # A time or a weather in between: what follows stands in no relation to the last thing.
        if self.gap or not self.adjacent or (join not in RELATED and join not in relations.BESIDE):
            if join == "with" and self.last.asset in LAID_ON and thing.kind in LAID:
                # "a desk with a laptop", "a suitcase on a bed with a hat"
                self.findings.standings.append(Standing(stance=Stance.ON, first=thing.asset, second=self.last.asset))
            return " with ", False
        return self._related(join, thing), False

    def _related(self, join: str, thing: Thing) -> str:
        """Between two things that stand to each other as the join says, or as near to it as can be drawn."""
        assert isinstance(self.last, Thing)
        if join in relations.INTO and thing.asset in relations.CONTAINERS and not self.posed:
            join = "on"
        worn = join == "in" and thing.kind == "clothing"
        if join in relations.BESIDE or worn:
            self.findings.nearest.append(f"“{join} {thing.words}” with the {thing.words} beside it")
            return " and "
        if thing.airborne and RELATED[join] == "next to" and join != "next to":
            return " with "
        self._stand(join, thing)
        if join in relations.LOOSE - BENEATH:
            self.findings.nearest.append(f"“{join} {thing.words}” as next to it")
        self.findings.related = True
        # "on" alone stands before places, too: the model takes it for little between things.
        return f" {'on top of' if RELATED[join] == 'on' else RELATED[join]} "

    def _stand(self, join: str, thing: Thing) -> None:
        """Tells the layout how the things before stand to this one."""
        if join in BENEATH:
            stance, turned = Stance.UNDER, False
        elif join == "around":
            stance, turned = Stance.AROUND, False
        elif join in AMID:
            stance, turned, self.amid = Stance.BETWEEN, False, list(self.joined)
        else:
            stood = stance_of(join)
            if stood is None:
                return
            stance, turned = stood
        alone = self.posed and self.actor is not None and self.actor not in self.joined
        for other in [self.actor] if alone and self.actor else self.joined:
            first, second = (thing, other) if turned else (other, thing)
            self.findings.standings.append(Standing(stance=stance, first=first.asset, second=second.asset))

    def _place(self, place: Place) -> None:
        join = self.joins[-1] if self.joins else ""
        environment = ENVIRONMENTS[place.phrase]
        # A table by the pool is drawn as a table.
        beyond = Environment.TABLE in self.places and environment not in self.places
        if environment in self.places or beyond:
            if beyond:
                self.findings.ignored.append(f"“{place.words}”")
            self.joins, self.gap = [], True
            return
        self.places.add(environment)
        takes = ("in",) if "studio" in place.phrase else TAKES.get(environment, ("in",))
        if environment is Environment.TABLE and join in relations.LOOSE - {"in"}:
            self.findings.nearest.append(f"“{join} {place.words}” as on it")
        said = PREPOSITIONS.get(join, "").replace("over", "above")
        said = "by" if environment in WATERS and join in ASHORE else said
        spanned = isinstance(self.last, Thing) and self.last.asset in CROSSED
        if said == "above" and (self.gap or spanned) and not is_airborne(self.last):
            # Over the river goes the bridge, which is not drawn, and not the train on it.
            said = "by"
        if environment is Environment.OCEAN and said == "by" and self._is_on_land():
            # Beside water, and not on it, is its shore.
            place = Place(phrase="the shore", words=place.words, approximate=place.approximate, span=place.span)
            self.places.add(Environment.BEACH)
            takes, said = TAKES[Environment.BEACH], "on"
        preposition = said if said in takes else takes[0]
        if isinstance(self.last, Place):
            preposition, self.comma = "", True
        elif self.last is None and (said not in {"in", "on", "at"} or said not in takes or not self.peopled):
            preposition = ""
            self.comma = True
        if len(self.words) > 1 and f"{self.words[-1]} {preposition}" in RELATED:
            # "sitting on a table" is "on a table".
            del self.words[-2:]
        self._write(f"{preposition} {place.phrase}".strip(), " ")
        self.last, self.adjacent = place, True

    def _is_on_land(self) -> bool:
        """Whether the things stand on land: a chair by a lake, and not a boat or a swan."""
        return isinstance(self.last, Thing) and self.last.kind in LANDBOUND


def _only(pieces: Sequence[Piece], kind: type[Piece]) -> list[Piece]:
    return [piece for piece in pieces if isinstance(piece, kind)]


def sentence(
    pieces: Sequence[Piece],
    plurals: Mapping[str, str],
    findings: Findings,
    seats: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """The scene in words, without style or portrait. seats: what stands in for guests."""
    things = [piece for piece in pieces if isinstance(piece, Thing)]
    growing = Sentence(plurals=plurals, findings=findings, seats=seats, peopled=bool(things))
    # A place with nothing in it comes before its time and weather.
    ordered = pieces if things else [*_only(pieces, Place), *_only(pieces, Moment)]
    for piece in ordered:
        growing.add(piece)
    if growing.time is None and any(thing.asset in NIGHTLY for thing in things):
        growing.comma = False
        growing.add(Moment(phrase="at night", weather=False))
    return "".join(growing.words)
