"""Workplaces: where people are who do what they are named after, if the prompt puts them nowhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from types import MappingProxyType

from calotype.pipelines.bundled.dealings import families
from calotype.pipelines.bundled.footing import INDOORS
from calotype.pipelines.bundled.prompt.characters import callings, is_thing
from calotype.pipelines.bundled.prompt.housing import called
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.pieces import Moment, Piece, Thing
from calotype.pipelines.bundled.prompt.settings import Homes
from calotype.pipelines.bundled.prompt.sports import venue

_PLACES: dict[str, str] = {
    "a cafe": "barista|waiter|waitress|tea lady",
    "a bar": "bartender|barman|barmaid|barkeeper|mixologist|innkeeper",
    "a kitchen": "chef|sushi chef|cook|baker|pastry chef|pizza maker|confectioner|chocolatier|dishwasher|sous chef",
    "a garage": "mechanic|car mechanic|auto mechanic|locksmith|inventor|tinkerer|electrician|welder",
    "a workshop": (
        "carpenter|joiner|woodworker|cabinetmaker|luthier|watchmaker|clockmaker|cobbler|shoemaker|tailor|seamstress|"
        "dressmaker|weaver|goldsmith|jeweller|jeweler|toymaker|upholsterer|bookbinder|glassblower"
    ),
    "a forge": "blacksmith|farrier|swordsmith|bladesmith",
    "an operating room": "surgeon|anaesthetist|anesthetist",
    "a hospital room": "doctor|nurse|dentist|vet|veterinarian|paediatrician|pediatrician|midwife|patient|optician",
    "a barber shop": "barber|hairdresser|hair stylist|manicurist|beautician|tattooist|tattoo artist",
    "a classroom": "teacher|schoolteacher|professor|pupil|schoolboy|schoolgirl|tutor",
    "a library": "librarian|archivist|bookworm",
    "a laboratory": "scientist|chemist|alchemist|mad scientist|biologist|physicist|lab technician",
    "an artist's studio": "potter|sculptor|sculptress|ceramicist|ceramist|portrait painter",
    "a boxing gym": "boxer|boxing coach|punching bag|kickboxer",
    "a gym": "weightlifter|bodybuilder|personal trainer|powerlifter",
    "a stadium": "goalkeeper|goalie|footballer|soccer player|football player|referee|striker|quarterback|"
    "javelin thrower|hurdler|sprinter|pole vaulter|high jumper|shot putter|rugby player|baseball player|pitcher",
    "a prison cell": "prisoner|inmate|convict|jailbird",
    "a church": "priest|nun|choirboy|organist|bishop|vicar|altar boy",
    "an office": "clerk|secretary|accountant|programmer|office worker|receptionist|call centre agent|lawyer|journalist|"
    "banker|office manager|coder|software developer|software engineer",
    "a supermarket": "shopkeeper|cashier|grocer|shop assistant|greengrocer|butcher|shop clerk|"
    "fishmonger|cheesemonger|florist",
    "a pharmacy": "pharmacist|apothecary",
    "a cave": "miner|caver|spelunker|caveman",
    "a garden": "gardener|beekeeper|botanist",
    "a farm": "farmer|farmhand|milkmaid|farm girl|scarecrow maker",
    "a meadow": "shepherd|shepherdess|goatherd",
    "the beach": "lifeguard|surfer|beachcomber",
    "a building site": "builder|construction worker|bricklayer|mason|stonemason|roofer|crane operator|scaffolder",
    "a forest": "lumberjack|woodcutter|logger|park ranger|forester|huntsman|woodsman",
    "the mountains": "mountaineer|climber|rock climber|alpinist|yodeller",
    "a theater stage": "conductor|pianist|violinist|cellist|opera singer|comedian|ventriloquist|trombonist|"
    "actor|actress",
    "a race track": "racing driver|race car driver|formula one driver|jockey|pit crew",
    "a laundromat": "laundress",
    "a museum": "curator|art thief|museum guard|security guard",
    "a hotel lobby": "bellboy|bellhop|concierge|hotel porter",
    "a warehouse": "forklift driver|warehouse worker|factory worker",
    "a courtroom": "judge|juror|jury|defendant|prosecutor|bailiff",
    "a boxing ring": "wrestler|prizefighter|sumo wrestler|luchador",
    "a casino": "croupier|gambler",
    "a server room": "system administrator|sysadmin",
    "a cinema": "usher|projectionist",
    "an observatory dome": "astronomer",
    "an airplane cabin": "stewardess|flight attendant|air hostess",
}
_BY_THING: dict[str, str] = {
    "a classroom": "school desk|blackboard|chalkboard",
    "a bathroom": "bathroom sink|bathroom mirror|bathtub|bath tub|toilet|shower curtain|washbasin|bathroom tiles",
    "a laundry room": "washing machine|tumble dryer",
    "a hospital room": "hospital bed|iv drip",
    "an operating room": "operating table",
    "a casino": "slot machine|roulette table|roulette wheel",
    "an arcade": "arcade machine|arcade cabinet|pinball machine|claw machine",
    "a courtroom": "witness stand",
    "a gym": "punching bag|treadmill|exercise bike",
    "a cinema": "cinema seat|movie theater seat",
    "a church": "church pew|pulpit|church organ|pipe organ|organ pipes",
    "a kitchen": "kitchen island|kitchen sink|kitchen table|fridge|refrigerator|stove|oven|range hood",
}
"""Where things are that are nowhere else: whoever is with them is there."""
_BY_FAMILY: dict[str, str] = {
    "cut": "a kitchen", "stir": "a kitchen", "bake": "a kitchen", "sprinkle": "a kitchen",
    "sew": "a living room", "iron": "a living room", "vacuum": "a living room", "mop": "a kitchen",
    "doctor": "a hospital room", "operate": "an operating room", "mend": "a workshop", "hammer": "a workshop",
}  # fmt: skip
"""Where people do what they do to a thing that has no place of its own."""
_INSIDE = frozenset(
    {"food", "drink", "object", "tool", "toy", "clothing", "instrument", "furniture", "person", "animal"}
)
_OUTDOORS = frozenset({"cauldron", "fence", "gate", "snowman", "sandcastle", "campfire", "statue", "stone wall", "log"})
_ANYBODY = frozenset(
    {"man", "woman", "boy", "girl", "old man", "old woman", "blond man", "blond woman", "bearded man", "baby", "robot",
     "red-haired man", "red-haired woman", "curly-haired woman", "curly-haired man", "white-haired man", "couple"}
)  # fmt: skip
_POSTER = re.compile(r"\b(?:poster|flyer)s?\b", re.IGNORECASE)
_PETS = frozenset({"dog", "puppy", "cat", "kitten", "hamster"})
_OUTSIDE = frozenset({"building", "tree", "boat", "aircraft", "celestial"})
"""Kinds of what is in no workplace."""


@cache
def _by_word() -> dict[str, str]:
    return {word: place for place, many in _PLACES.items() for word in many.split("|") if word}


@cache
def _trades() -> re.Pattern[str]:
    words = "|".join(sorted(_by_word(), key=len, reverse=True))
    return re.compile(rf"(?<![\w'’-])(?:{words})(?:e?s)?(?![\w'’-])", re.I)


def _place(name: str) -> str | None:
    """Of who is called so, one or several."""
    forms = (name, name.removesuffix("s"), name.removesuffix("es"))
    return next((_by_word()[form] for form in forms if form in _by_word()), None)


def _named(prompt: str, pieces: Sequence[Piece], lexicon: Lexicon) -> list[str]:
    """The trades after which somebody in the picture is called, in their order. Only the last noun of a phrase says who
    it is: there is no patient in "a patient dog", nor a nun in "a nun's grave"."""
    people = [piece.words.lower() for piece in pieces if isinstance(piece, Thing) and piece.kind == "person"]
    found = dict(callings(prompt, lexicon)) if people else {}
    ends = {start + len(name) for start, name in found.items()}
    for match in _trades().finditer(prompt):
        name, rest = match[0].lower(), prompt[match.end() :]
        called = any(re.search(rf"(?:^|\s){name}$", words) for words in people)
        if match.end() in ends or (called and not is_thing(name, "", rest, lexicon)):
            found[match.start()] = name
    return [found[start] for start in sorted(found)]


def _of_thing(pieces: Sequence[Piece]) -> str | None:
    """Of a thing that is in one sort of room, where it is named as such."""
    words = [f" {piece.words.lower()}" for piece in pieces if isinstance(piece, Thing) and piece.kind != "person"]
    return next(
        (
            place
            for place, many in _BY_THING.items()
            for name in many.split("|")
            if name and any(said.endswith((f" {name}", f" {name}s", f" {name}es")) for said in words)
        ),
        None,
    )


def _of_deed(pieces: Sequence[Piece]) -> str | None:
    """Of a person who does something to a thing that is within walls."""
    things = [piece for piece in pieces if isinstance(piece, Thing)]
    if any(thing.kind not in _INSIDE or thing.asset in _OUTDOORS for thing in things):
        return None
    doer = next((thing for thing in things if thing.kind == "person"), None)
    if doer is None or doer.asset not in _ANYBODY or len(things) < 2:
        return None
    return _BY_FAMILY.get(families().get(doer.deed, ""))


def _is_tame(pieces: Sequence[Piece], homes: Homes) -> bool:
    """Whether all who live are people like any other, or pets."""
    return all(
        thing.asset in (_ANYBODY if thing.kind == "person" else _PETS)
        or (thing.kind != "person" and homes.get(thing.asset) in INDOORS)
        for thing in pieces
        if isinstance(thing, Thing) and thing.living
    )


def workplace(
    prompt: str, pieces: Sequence[Piece], lexicon: Lexicon, homes: Homes = MappingProxyType({})
) -> str | None:
    """The place of the first whose work, or whose thing, is known; None where something that is named is elsewhere."""
    weather = any(isinstance(piece, Moment) and piece.weather for piece in pieces)
    if weather or any(isinstance(piece, Thing) and piece.kind in _OUTSIDE for piece in pieces):
        return None
    with_thing = _of_thing(pieces) or called(prompt)
    if with_thing is not None or not any(isinstance(piece, Thing) and piece.living for piece in pieces):
        return with_thing
    places = filter(None, map(_place, _named(prompt, pieces, lexicon)))
    # on a poster is what stands for the sport
    played = None if _POSTER.search(prompt) else venue(prompt, tame=_is_tame(pieces, homes))
    return next(places, None) or played or _of_deed(pieces)
