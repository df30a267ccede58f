"""Pieces in the order of the training captions, before they become a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from calotype.pipelines.bundled import bonds
from calotype.pipelines.bundled.ambience import Environment, Weather
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt import people, relations
from calotype.pipelines.bundled.prompt.findings import Findings
from calotype.pipelines.bundled.prompt.furnishing import furnished
from calotype.pipelines.bundled.prompt.glossary import NUMERALS
from calotype.pipelines.bundled.prompt.pieces import (
    Glue,
    Link,
    Moment,
    Piece,
    Place,
    Thing,
    indefinite,
    is_airborne,
    joined_by,
)
from calotype.pipelines.bundled.prompt.relations import BENEATH, PREPOSITIONS, RELATED
from calotype.pipelines.bundled.prompt.rewrite import stance_of
from calotype.pipelines.bundled.prompt.servings import without_servings
from calotype.pipelines.bundled.prompt.spots import spotted
from calotype.pipelines.bundled.prompt.trailing import trailed
from calotype.pipelines.bundled.scene import Colour
from calotype.pipelines.bundled.standings import Standing

ENVIRONMENTS = {phrase: place for place, many in phrases.ENVIRONMENTS.items() for phrase in many}
WEATHERS = {phrase: weather for weather, many in phrases.WEATHERS.items() for phrase in many}
WORLDS: dict[str, str] = {"moon": "the lunar surface", "planet": "an alien planet"}
"""What hangs in the sky, and the place that it is for who stands on it."""
BUILT: dict[Environment, str] = {Environment.CITY: "skyscraper", Environment.VILLAGE: "cottage"}
BEYOND = frozenset({Environment.UNDERWATER, Environment.SKY, Environment.SPACE, Environment.MOON})
TREADS = frozenset({"on", "standing on", "onto", "upon"})


def arranged(pieces: Sequence[Piece], plurals: Mapping[str, str], findings: Findings) -> list[Piece]:
    """Pieces in the order of the training captions: "a castle with a dragon above it" told as "a dragon above a
    castle", sides as a relation, and a glass of something as that something."""
    placed = _trodden(furnished(_built(_surest(_of_one_weather(pieces), findings))))
    kept = without_servings(_without_sides(spotted(_without_shares(_backed(placed)))))
    kept = trailed(_without_riding(kept, plurals, findings), findings)
    return _upright(_related_first(_without_pronouns(kept, findings)))


def _of_one_weather(pieces: Sequence[Piece]) -> list[Piece]:
    """Rain and snow come with clouds of their own."""
    weathers = {WEATHERS[piece.phrase] for piece in pieces if isinstance(piece, Moment) and piece.phrase in WEATHERS}
    if not weathers & {Weather.RAIN, Weather.SNOWING}:
        return list(pieces)
    return [
        piece
        for piece in pieces
        if not isinstance(piece, Moment) or WEATHERS.get(piece.phrase) not in {Weather.CLEAR, Weather.CLOUDY}
    ]


def _posed(piece: Piece) -> bool:
    """Whether a piece is more than what somebody does."""
    return not (isinstance(piece, Link) and piece.glue in {Glue.POSE, Glue.GAP})


def _surest(pieces: list[Piece], findings: Findings) -> list[Piece]:
    """Of several places those that are drawn as they are, where others are only like ones that are."""
    places = [piece for piece in pieces if isinstance(piece, Place)]
    if all(place.approximate for place in places):
        return pieces
    sure = {ENVIRONMENTS[p.phrase] for p in places if not (p.approximate or p.words == "water")} - {Environment.TABLE}
    if not sure:
        return pieces
    kept: list[Piece] = []
    for piece in pieces:
        loose = isinstance(piece, Place) and (piece.approximate or piece.words == "water")
        if isinstance(piece, Place) and loose and ENVIRONMENTS[piece.phrase] not in sure:
            findings.nearest[:] = [told for told in findings.nearest if told != f"{piece.words} as {piece.phrase}"]
            findings.ignored.extend([f"“{piece.words}”"] if piece.approximate else [])
            piece = Link(glue=Glue.GAP)
        kept.append(piece)
    return kept


def _built(pieces: list[Piece]) -> list[Piece]:
    """A town on another world, under water or in the clouds is some of its houses there."""
    kept = list(pieces)
    for at in range(len(kept) - 1):
        # "on mars" is one phrase with its preposition
        ahead = at + 2 if joined_by(kept[at + 1]) in PREPOSITIONS and at + 2 < len(kept) else at + 1
        town, beyond = kept[at], kept[ahead]
        if not (isinstance(town, Place) and isinstance(beyond, Place)):
            continue
        built = BUILT.get(ENVIRONMENTS[town.phrase])
        if built is not None and ENVIRONMENTS[beyond.phrase] in BEYOND:
            kept[at] = Thing(
                asset=built, words=town.words, article="", count="three", plural=True, kind="building", span=town.span
            )
    return kept


def _trodden(pieces: list[Piece]) -> list[Piece]:
    """ "an astronaut standing on the moon" is on its surface."""
    kept = list(pieces)
    for at in range(1, len(kept)):
        piece, join = kept[at], joined_by(kept[at - 1])
        if isinstance(piece, Thing) and piece.asset in WORLDS and join in TREADS:
            mars = "mars" in piece.words.lower()
            phrase = "the surface of mars" if mars else WORLDS[piece.asset]
            kept[at] = Place(phrase=phrase, words=piece.words, span=piece.span)
            kept[at - 1] = Link(glue=Glue.JOIN, words="on")
    return kept


def _upright(pieces: list[Piece]) -> list[Piece]:
    """ "a train under a balloon" as "a balloon above a train": what is in the air is the one that stands out."""
    kept = list(pieces)
    for at in range(len(kept) - 2):
        low, join, high = kept[at : at + 3]
        free = not at or not joined_by(kept[at - 1])
        if free and isinstance(low, Thing) and joined_by(join) in BENEATH and is_airborne(high):
            kept[at : at + 3] = [high, Link(glue=Glue.JOIN, words="above"), low]
    return kept


def _backed(pieces: list[Piece]) -> list[Piece]:
    """ "a lake behind" as "behind a lake", which is beside it."""
    kept = list(pieces)
    for at in range(len(kept) - 1):
        ends = at + 2 == len(kept) or not isinstance(kept[at + 2], Thing)
        if isinstance(kept[at], Place) and joined_by(kept[at + 1]) == "behind" and ends:
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
        ends = after_it in ([], [Link(glue=Glue.COMMA)]) or (after_it and joined_by(after_it[0]) in relations.WITH)
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
        if isinstance(piece, Thing) and len(kept) > 1 and joined_by(kept[-1]) in relations.RIDING:
            rider, seat = relations.RIDERS.get(piece.asset), kept[-2]
            if (
                rider
                and isinstance(seat, Thing)
                and seat.asset in relations.ANYONE
                and not (piece.colour or seat.own.outfit)
            ):
                words = f"{seat.words} {joined_by(kept[-1])} {piece.words}"
                findings.nearest.append(f"{words} as {plurals[rider] if seat.plural else indefinite(rider)}")
                kept[-2:] = [seat.evolve(asset=rider, words=words)]
                continue
        kept.append(piece)
    return kept


def _without_pronouns(pieces: list[Piece], findings: Findings) -> list[Piece]:
    """ "a castle on a hill with a dragon above it" as "a dragon above a castle on a hill"."""
    kept = list(pieces)
    for _ in pieces:
        at = next((at for at, p in enumerate(kept) if at and _is_pronoun(p) and joined_by(kept[at - 1]) in RELATED), 0)
        if not at:
            break
        turned = _turned(kept, at)
        if turned is None:
            _stood(kept, at, findings)
        kept = turned or [*kept[: at - 1], Link(glue=Glue.GAP), *kept[at + 1 :]]
    return kept


def _stood(pieces: Sequence[Piece], at: int, findings: Findings) -> None:
    """Tells the layout where what is before the pronoun at ``at`` is to what that stands for: the words for the encoder
    have no place for it. To its left, or right, can't be told."""
    about, join, pronoun = pieces[at - 2] if at > 1 else None, joined_by(pieces[at - 1]), pieces[at]
    if not isinstance(about, Thing) or is_airborne(about) or about.kind == "celestial":
        return
    meant = next((p for p in reversed(pieces[: at - 2]) if isinstance(p, Thing) and not is_airborne(p)), None)
    stood = stance_of(join)
    if meant is not None and stood is not None and meant.asset != about.asset:
        stance, turned = stood
        first, second = (meant, about) if turned else (about, meant)
        findings.standings.append(Standing(stance=stance, first=first.asset, second=second.asset))
    elif meant is not None and join in bonds.LEANING | bonds.HANGING | bonds.WINDING | bonds.TYING | bonds.DRAPING:
        findings.ties.append((about, join, meant))
    elif meant is not None and isinstance(pronoun, Link) and join not in relations.NEIGHBOURING:
        findings.ignored.append(f"“{join} {pronoun.words}” of the {about.words}")


def _is_pronoun(piece: Piece) -> bool:
    return isinstance(piece, Link) and piece.glue is Glue.PRONOUN


def _turned(pieces: list[Piece], at: int) -> list[Piece] | None:
    """What is named before the pronoun at ``at`` put in its place; None where it can't be told, or is in a relation
    already: a caption has one."""
    things = [index for index in range(at - 1) if isinstance(pieces[index], Thing)]
    if not things or any(_is_related(pieces[index - 1], pieces[index]) for index in things if index):
        return None
    withs = [index for index in range(at - 1) if joined_by(pieces[index]) in relations.WITH]
    splits = [index for index in range(things[-1]) if isinstance(pieces[index], Link)]
    start = withs[-1] if withs and withs[-1] < things[-1] else splits[-1] if splits else 0
    moved = [pieces[index] for index in things if index > start]
    named = [index for index in things if index < start]
    before = pieces[start - 1] if start else None
    if isinstance(before, Place) and (not named or before.phrase in phrases.ENVIRONMENTS[Environment.TABLE]):
        # "a table with a vase on it"
        if named or PREPOSITIONS.get(joined_by(pieces[at - 1])) not in {"in", "on", "at"}:
            return None
        return [*pieces[: start - 1], *_listed(moved), pieces[at - 1], before, *pieces[at + 1 :]]
    if not named:
        return None
    if not _is_plural(pieces[at]):
        # "an owl under the moon with a lantern beside it": beside the owl.
        meant = ([index for index in named if not is_airborne(pieces[index])] or named)[-1]
        named = [meant, *(index for index in named if index != meant)]
    first = min(named)
    ordered = [pieces[index] for index in named]
    between = pieces[first:start]
    kept: list[Piece] = []
    for index, piece in enumerate(between):
        if isinstance(piece, Place):
            kept += [between[index - 1]] if joined_by(between[index - 1]) in PREPOSITIONS else []
            kept.append(piece)
        elif isinstance(piece, Moment):
            kept.append(piece)
    return [*pieces[:first], *_listed(moved), pieces[at - 1], *_listed(ordered), *kept, *pieces[at + 1 :]]


def _is_related(join: Piece, thing: Piece) -> bool:
    """Whether a thing is drawn in the relation that the join before it names."""
    if joined_by(join) in relations.BESIDE:
        return True
    relation = RELATED.get(joined_by(join))
    # What is next to something in the air is just there, too.
    return relation is not None and not (relation == "next to" and is_airborne(thing))


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
        posed = isinstance(kept[at], Thing) and not _posed(kept[at + 1])
        start = at + posed
        if start + 5 > len(kept):
            continue
        thing, (preposition, place, join, other) = kept[at], kept[start + 1 : start + 5]
        between = isinstance(thing, Thing) and isinstance(place, Place) and isinstance(other, Thing)
        near = RELATED.get(joined_by(join)) != "next to" or joined_by(join) in relations.NEIGHBOURING
        if between and joined_by(preposition) in PREPOSITIONS and joined_by(join) in RELATED and near:
            kept[start + 1 : start + 5] = [join, other, preposition, place]
    return kept


def _without_sides(pieces: list[Piece]) -> list[Piece]:
    """ "A on the left and B on the right" as "A to the left of B"."""
    sides = [at for at, piece in enumerate(pieces) if isinstance(piece, Link) and piece.glue is Glue.SIDE]
    if len(sides) != 2:
        return pieces
    first, second = sides
    words = [piece.words for piece in (pieces[first], pieces[second]) if isinstance(piece, Link)]
    if set(words) != {"left", "right"}:
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
