"""From pieces back to words: the sentence that the text encoder reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from calotype.pipelines.bundled import people, phrases, relations, wordings
from calotype.pipelines.bundled.clothes import dresses
from calotype.pipelines.bundled.findings import Findings
from calotype.pipelines.bundled.furnishing import BENEATH, BESIDE_TABLES, CROSSED, furnished
from calotype.pipelines.bundled.glossary import NUMERALS
from calotype.pipelines.bundled.pieces import Glue, Link, Moment, Piece, Place, Thing, indefinite
from calotype.pipelines.bundled.scene import Colour, Environment, Time
from calotype.pipelines.bundled.standings import Stance, Standing

RELATIONS = wordings.inverted(relations.RELATIONS) | {
    phrase: phrase for related in phrases.RELATIONS.values() for phrase in related
}
PREPOSITIONS = wordings.inverted(relations.PLACE_PREPOSITIONS)
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
BOUQUET = frozenset({"bouquet", "of"})
"""Of whatever flowers, it is one thing."""
UPON = frozenset(
    {"on", "at", "onto", "upon", "atop", "on top of", "sitting on", "standing on", "lying on", "perched on"}
)
"""Before a table they make it the place; a table with nothing on it is furniture of another place."""
LAID = frozenset({"object", "food", "drink", "tool", "toy", "flower", "plant", "clothing"})
"""Kinds that are on the furniture that is named with them."""
LAID_ON = frozenset({"dining table", "writing desk", "bed", "bookshelf", "chest of drawers", "stool", "bench"})
SERVINGS = frozenset("glass cup mug bottle bowl plate pint can slice piece jar pot dish tray".split())
"""A glass of something is that something."""
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
                self.gap = not (self.joins and self.joins[-1] in RELATIONS)
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
        if thing.formation is not None:
            self.findings.standings.append(Standing(stance=thing.formation, first=thing.asset, second=thing.asset))
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
        if self.gap or not self.adjacent or (join not in RELATIONS and join not in relations.BESIDE):
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
        if thing.airborne and RELATIONS[join] == "next to" and join != "next to":
            return " with "
        self._stand(join, thing)
        if join in relations.LOOSE - BENEATH:
            self.findings.nearest.append(f"“{join} {thing.words}” as next to it")
        self.findings.related = True
        # "on" alone stands before places, too: the model takes it for little between things.
        return f" {'on top of' if RELATIONS[join] == 'on' else RELATIONS[join]} "

    def _stand(self, join: str, thing: Thing) -> None:
        """Tells the layout how the things before stand to this one."""
        if join in BENEATH:
            stance, turned = Stance.UNDER, False
        elif join == "around":
            stance, turned = Stance.AROUND, False
        elif join in AMID:
            stance, turned, self.amid = Stance.BETWEEN, False, list(self.joined)
        else:
            relation = next((r for r, many in phrases.RELATIONS.items() if RELATIONS[join] in many), None)
            if relation not in STANCES:
                return
            stance, turned = STANCES[relation]
        alone = self.posed and self.actor is not None and self.actor not in self.joined
        for other in [self.actor] if alone and self.actor else self.joined:
            first, second = (thing, other) if turned else (other, thing)
            self.findings.standings.append(Standing(stance=stance, first=first.asset, second=second.asset))

    def _place(self, place: Place) -> None:
        join = self.joins[-1] if self.joins else ""
        environment = ENVIRONMENTS[place.phrase]
        table = environment is Environment.TABLE
        furniture = table and self.places and join not in UPON
        if table and isinstance(self.last, Thing) and self.last.kind in BESIDE_TABLES:
            # Nobody who sits at a table is drawn on it.
            furniture = join not in UPON or join == "at"
        # A table by the pool is drawn as a table.
        beyond = Environment.TABLE in self.places and environment not in self.places
        if environment in self.places or furniture or beyond:
            if furniture:
                self.findings.unknown.append(place.words)
            elif beyond:
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
        if said == "above" and (self.gap or spanned) and not _is_airborne(self.last):
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
        if len(self.words) > 1 and f"{self.words[-1]} {preposition}" in RELATIONS:
            # "sitting on a table" is "on a table".
            del self.words[-2:]
        self._write(f"{preposition} {place.phrase}".strip(), " ")
        self.last, self.adjacent = place, True

    def _is_on_land(self) -> bool:
        """Whether the things stand on land: a chair by a lake, and not a boat or a swan."""
        return isinstance(self.last, Thing) and self.last.kind in LANDBOUND


def arranged(pieces: Sequence[Piece], plurals: Mapping[str, str], findings: Findings) -> list[Piece]:
    """Pieces in the order of the training captions: "a castle with a dragon above it" told as "a dragon above a
    castle", sides as a relation, and a glass of something as that something."""
    kept = _without_servings(_without_sides(_without_shares(_backed(furnished(pieces)))))
    return _upright(_related_first(_without_pronouns(_without_riding(kept, plurals, findings), findings)))


def _upright(pieces: list[Piece]) -> list[Piece]:
    """ "a train under a balloon" as "a balloon above a train": what is in the air is the one that stands out."""
    kept = list(pieces)
    for at in range(len(kept) - 2):
        low, join, high = kept[at : at + 3]
        free = not at or not _words(kept[at - 1])
        if free and isinstance(low, Thing) and _words(join) in BENEATH and _is_airborne(high):
            kept[at : at + 3] = [high, Link(glue=Glue.JOIN, words="above"), low]
    return kept


def _backed(pieces: list[Piece]) -> list[Piece]:
    """ "a lake behind" as "behind a lake", which is beside it."""
    kept = list(pieces)
    for at in range(len(kept) - 1):
        ends = at + 2 == len(kept) or not isinstance(kept[at + 2], Thing)
        if isinstance(kept[at], Place) and _words(kept[at + 1]) == "behind" and ends:
            kept[at : at + 2] = [kept[at + 1], kept[at]]
    return kept


def _without_shares(pieces: list[Piece]) -> list[Piece]:
    """ "two cats, one black and one white" as "a black cat and a white cat"."""
    for at, piece in enumerate(pieces):
        group = pieces[at - 2] if at > 1 and pieces[at - 1] == Link(glue=Glue.COMMA) else None
        if not (isinstance(piece, Link) and piece.words.startswith("colours:") and isinstance(group, Thing)):
            continue
        shares = piece.words.removeprefix("colours:").split()
        after_it = pieces[at + 1 : at + 2]
        ends = after_it in ([], [Link(glue=Glue.COMMA)]) or (after_it and _words(after_it[0]) in relations.WITH)
        if len(shares) == 1 and not group.colour and ends:
            # "an apple, green"
            return _without_shares([*pieces[: at - 2], _in_colour(group, shares[0]), *pieces[at + 1 :]])
        if group.plural and NUMERALS.get(group.count) == len(shares) > 1:
            one = group.evolve(article="a", count="", plural=False)
            told: list[Piece] = []
            for share in shares:
                told += [Link(glue=Glue.JOIN, words="and"), _in_colour(one, share)]
            after = at + 2 if pieces[at + 1 : at + 2] == [Link(glue=Glue.COMMA)] else at + 1
            return [*pieces[: at - 2], *told[1:], *pieces[after:]]
    return pieces


def _in_colour(thing: Thing, share: str) -> Thing:
    """The thing in a colour; of people some are those of skin."""
    colour = Colour(share)
    looking = people.coloured(thing, share, colour, ()) if thing.kind == "person" else None
    return looking or thing.evolve(colour=colour)


def _without_riding(pieces: list[Piece], plurals: Mapping[str, str], findings: Findings) -> list[Piece]:
    """ "a man riding a bicycle" as "a cyclist"."""
    kept: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, Thing) and len(kept) > 1 and _words(kept[-1]) in relations.RIDING:
            rider, seat = relations.RIDERS.get(piece.asset), kept[-2]
            if rider and isinstance(seat, Thing) and seat.asset in relations.ANYONE and not piece.colour:
                words = f"{seat.words} {_words(kept[-1])} {piece.words}"
                findings.nearest.append(f"{words} as {plurals[rider] if seat.plural else indefinite(rider)}")
                kept[-2:] = [seat.evolve(asset=rider, words=words)]
                continue
        kept.append(piece)
    return kept


def _words(piece: Piece | None) -> str:
    return piece.words if isinstance(piece, Link) and piece.glue is Glue.JOIN else ""


def _without_pronouns(pieces: list[Piece], findings: Findings) -> list[Piece]:
    """ "a castle on a hill with a dragon above it" as "a dragon above a castle on a hill"."""
    kept = list(pieces)
    for _ in pieces:
        at = next((at for at, p in enumerate(kept) if at and _is_pronoun(p) and _words(kept[at - 1]) in RELATIONS), 0)
        if not at:
            break
        turned, about, pronoun = _turned(kept, at), kept[at - 2] if at > 1 else None, kept[at]
        aloft = _is_airborne(about) and RELATIONS[_words(kept[at - 1])] in phrases.RELATIONS[phrases.Relation.ABOVE]
        if turned is None and isinstance(about, Thing) and isinstance(pronoun, Link) and not aloft:
            findings.ignored.append(f"“{about.words} {_words(kept[at - 1])} {pronoun.words}”")
        kept = turned or [*kept[: at - 1], Link(glue=Glue.GAP), *kept[at + 1 :]]
    return kept


def _is_pronoun(piece: Piece) -> bool:
    return isinstance(piece, Link) and piece.glue is Glue.PRONOUN


def _turned(pieces: list[Piece], at: int) -> list[Piece] | None:
    """What is named before the pronoun at ``at`` put in its place; None where it can't be told, or is in a relation
    already: a caption has one."""
    things = [index for index in range(at - 1) if isinstance(pieces[index], Thing)]
    if not things or any(is_related(pieces[index - 1], pieces[index]) for index in things if index):
        return None
    withs = [index for index in range(at - 1) if _words(pieces[index]) in relations.WITH]
    splits = [index for index in range(things[-1]) if isinstance(pieces[index], Link)]
    start = withs[-1] if withs and withs[-1] < things[-1] else splits[-1] if splits else 0
    moved = [pieces[index] for index in things if index > start]
    named = [index for index in things if index < start]
    before = pieces[start - 1] if start else None
    if isinstance(before, Place) and (not named or before.phrase in phrases.ENVIRONMENTS[Environment.TABLE]):
        # "a table with a vase on it"
        if named or PREPOSITIONS.get(_words(pieces[at - 1])) not in {"in", "on", "at"}:
            return None
        return [*pieces[: start - 1], *_listed(moved), pieces[at - 1], before, *pieces[at + 1 :]]
    if not named:
        return None
    if not _is_plural(pieces[at]):
        # "an owl under the moon with a lantern beside it": beside the owl.
        meant = ([index for index in named if not _is_airborne(pieces[index])] or named)[-1]
        named = [meant, *(index for index in named if index != meant)]
    first = min(named)
    ordered = [pieces[index] for index in named]
    between = pieces[first:start]
    kept: list[Piece] = []
    for index, piece in enumerate(between):
        if isinstance(piece, Place):
            kept += [between[index - 1]] if _words(between[index - 1]) in PREPOSITIONS else []
            kept.append(piece)
        elif isinstance(piece, Moment):
            kept.append(piece)
    return [*pieces[:first], *_listed(moved), pieces[at - 1], *_listed(ordered), *kept, *pieces[at + 1 :]]


def is_related(join: Piece, thing: Piece) -> bool:
    """Whether a thing is drawn in the relation that the join before it names."""
    relation = RELATIONS.get(_words(join))
    # What is next to something in the air is just there, too.
    return relation is not None and not (relation == "next to" and _is_airborne(thing))


def _is_airborne(piece: Piece | None) -> bool:
    return isinstance(piece, Thing) and piece.airborne


def _is_plural(piece: Piece) -> bool:
    return isinstance(piece, Link) and piece.words.partition(" ")[0] in {"them", "they", "their"}


def _listed(things: Sequence[Piece]) -> list[Piece]:
    """Things with "and" between them."""
    told: list[Piece] = []
    for thing in things:
        told += [Link(glue=Glue.JOIN, words="and"), thing]
    return told[1:]


def _related_first(pieces: list[Piece]) -> list[Piece]:
    """ "a boat on a lake next to a cabin" as "a boat next to a cabin on a lake": the relation before the place."""
    kept = list(pieces)
    for at in range(len(kept) - 4):
        thing, preposition, place, join, other = kept[at : at + 5]
        between = isinstance(thing, Thing) and isinstance(place, Place) and isinstance(other, Thing)
        near = RELATIONS.get(_words(join)) != "next to" or _words(join) in relations.NEIGHBOURING
        if between and _words(preposition) in PREPOSITIONS and _words(join) in RELATIONS and near:
            kept[at : at + 5] = [thing, join, other, preposition, place]
    return kept


def _without_servings(pieces: list[Piece]) -> list[Piece]:
    """ "a glass of lemonade" as "a lemonade"."""
    kept: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, Place) and len(kept) > 1 and _words(kept[-1]) == "of" and _is_serving(kept[-2]):
            # "a bottle of water"
            kept.pop()
            continue
        if isinstance(piece, Thing) and piece.kind in {"food", "drink"} and not piece.plural and len(kept) > 1:
            vessel = kept[-2]
            if _words(kept[-1]) == "of" and isinstance(vessel, Thing) and _is_serving(vessel):
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


def _is_serving(piece: Piece) -> bool:
    return isinstance(piece, Thing) and bool(SERVINGS & set(piece.words.lower().split()))


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
