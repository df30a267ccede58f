"""Poses: what somebody does, and whether the picture shows it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from calotype.pipelines.bundled.conditions import Condition, can_be
from calotype.pipelines.bundled.countenance import Cut
from calotype.pipelines.bundled.encounters import mutual
from calotype.pipelines.bundled.garments import Garment
from calotype.pipelines.bundled.gestures import Gesture
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.postures import BEASTLY, BODILY, takes
from calotype.pipelines.bundled.prompt import describing, people
from calotype.pipelines.bundled.prompt.findings import Findings
from calotype.pipelines.bundled.prompt.gestures import gestures
from calotype.pipelines.bundled.prompt.glossary import NUMERALS
from calotype.pipelines.bundled.prompt.pieces import Link, Piece, Thing
from calotype.pipelines.bundled.prompt.wordings import inverted
from calotype.pipelines.bundled.scene import Pose

POSES = {pose: pose for pose in phrases.POSES} | inverted(describing.POSES)
STILL = frozenset({"standing", "waiting"})
"""Poses that need no drawing."""
LIFELESS = frozenset({"sitting", "resting", "running"})
"""Poses of things that don't live: a vase sits, a road runs."""


_MEN = frozenset(
    {
        "man",
        "man in a suit",
        "old man",
        "white-haired man",
        "blond man",
        "red-haired man",
        "curly-haired man",
        "bald man",
    }
)
_ADULTS = _MEN | {"woman", "blond woman", "red-haired woman", "curly-haired woman", "white-haired woman"}
POSED: dict[Pose, dict[str, str]] = {
    Pose.SLEEPING: dict.fromkeys(_ADULTS, "person in bed"),
    Pose.DANCING: {name: "dancing man" if name in _MEN else "dancer" for name in _ADULTS},
    Pose.POISED: {"ballerina": "ballerina"},
    Pose.FLYING: {"owl": "owl aloft", "bird": "bird aloft", "sparrow": "bird aloft"},
}
"""Who is drawn for somebody in a pose; a bed is drawn indoors only."""
SEATED = frozenset(
    "bear|polar bear|panda|koala|hamster|frog|teddy bear|orangutan|otter|beaver|squirrel|monkey|baby|rabbit|owl|"
    "meditating person|wheelchair user|robot".split("|")
)
"""Assets that sit anyway."""
_FLAT = frozenset(
    "lizard gecko iguana snake cobra crocodile turtle snail crab chameleon seal walrus axolotl worm caterpillar toad "
    "starfish lobster hedgehog armadillo porcupine platypus salamander".split()
)
"""Animals that lie as they are."""
TOGETHER = frozenset("hugging embracing cuddling kissing snuggling hug hugs embrace kiss huddling".split())
"""What people do who are close to each other."""
_BEASTS = frozenset({"animal", "bird"})
_UP = frozenset({Pose.KNEELING, Pose.DANCING})
"""For these an animal is on its hind legs."""
WAVES = frozenset({"waving", "waves"})
_MOVING = frozenset({Pose.DANCING, Pose.RUNNING, Pose.WALKING, Pose.JUMPING, Pose.SPREADING})
"""Poses that those have of themselves who do nothing else."""
_CARRIERS = frozenset({"vehicle", "boat", "aircraft"})
_UNDERWAY = frozenset(
    "driving crossing passing speeding racing arriving entering leaving sailing drifting turning descending ascending "
    "cruising chugging travelling traveling moving going heading approaching departing waiting standing rolling coming "
    "returning resting landing climbing exploring working ploughing plowing".split()
)
"""What these do as they are: a truck on a road drives."""
_LAID = frozenset({Pose.LYING, Pose.SLEEPING})
LEAVING = frozenset({Pose.JUMPING, Pose.FLYING})
"""Poses that take anybody off the ground."""


def shows(thing: Thing, verb: str) -> bool:
    """Whether the asset is drawn doing that: a runner runs, an eagle flies, a shark swims."""
    if people.shows(thing, verb):
        return True
    if verb in describing.FLYING and not thing.living:
        return thing.airborne
    if verb == "swimming":
        own = thing.kind == "fish" or thing.asset in {"mermaid", "merman"}
        return own or takes(thing.asset, thing.kind, Pose.SWIMMING)
    pose = doing(thing, verb).own.pose
    if takes(thing.asset, thing.kind, pose):
        return True
    if pose in {Pose.REARING, Pose.WALKING} and thing.living and thing.kind not in {"person", "fish"}:
        # others than the four-legged are upright, and on their feet, as they are
        return True
    if pose is Pose.SITTING and (thing.asset in SEATED or thing.kind in {"bird", "insect"}):
        return True
    if pose in {Pose.LYING, Pose.SITTING} and thing.asset in _FLAT:
        return True
    # a beard is kept rather than a pose
    posed = thing.living and not thing.own.beard and pose is not None and thing.asset in POSED.get(pose, {})
    if posed or (thing.living and pose in LEAVING):
        return True
    return any(word.startswith(verb[:4]) for word in thing.asset.split())


_SHAPES: dict[Pose, str] = {
    Pose.JUMPING: "jumping leaping hopping jumps leaps",
    Pose.FLYING: "flying floating soaring hovering gliding flies",
    Pose.SWIMMING: "swimming swims diving plunging",
    Pose.DANCING: "dancing dances",
    Pose.KNEELING: "kneeling kneels",
    Pose.CRAWLING: "crawling crawls",
    Pose.SQUATTING: "squatting squats crouching crouches",
    Pose.SPLITTING: "doing-splits",
    Pose.POISED: "poised",
    Pose.LUNGING: "lunging lunges",
    Pose.LOLLING: "lolling",
    Pose.DIVING: "headlong",
    Pose.FLOATING: "afloat",
    Pose.PROPPED: "propped",
    Pose.SITTING: "sitting",
    Pose.LYING: "supine resting",
    Pose.SLEEPING: "sleeping",
    Pose.WALKING: "walking",
    Pose.RUNNING: "running",
    Pose.WAVING: "waving waves wagging wags swishing flicking",
    Pose.LEANING: "leaning leans bowing bending stooping",
    Pose.CHEERING: "cheering celebrating cheers triumphant victorious arms-up",
    Pose.POINTING: "pointing points",
    Pose.KICKING: "kicking kicks",
    Pose.SPREADING: "spreading balancing",
    Pose.OVERTURNED: "somersaulting rolling tumbling handstanding breakdance",
    Pose.FALLING: "falling tripping stumbling slipping toppling collapsing fainting sprawling",
    Pose.TYING: "tying-shoes",
    Pose.REARING: "rearing",
    Pose.GRAZING: "grazing drinking lapping pecking",
    Pose.HOWLING: "howling howls crowing baying",
    Pose.STRETCHING: "stretching stretches bowing",
    Pose.CURLED: "curled-up",
    Pose.GROOMING: "grooming",
    Pose.SCRATCHING: "itching",
    Pose.PAWING: "pawing",
}  # fmt: skip
"""By their own words, or the trained ones for them."""


_UNBENT: dict[str, tuple[str, str, Cut | None]] = {
    "ballerina": ("woman", "tutu", Cut.BUN), "dancer": ("woman", "dress", None), "dancing man": ("man", "", None),
    "runner": ("man", "t-shirt", None), "man in a suit": ("businessman", "", None),
}  # fmt: skip
"""Who is in a pose of their own, and who is drawn like them, dressed so, where they take another."""


def unbent(thing: Thing, pose: Pose | None, gesture: Gesture | None) -> Thing:
    """Somebody who can take a pose, or move the arms."""
    own = pose is not None and thing.asset in POSED.get(pose, {})
    if own or thing.asset not in _UNBENT or thing.kind != "person" or not (gesture or (pose and pose not in _MOVING)):
        return thing
    asset, cut, hair = _UNBENT[thing.asset]
    outfit = (*thing.own.outfit, *([Garment(cut=cut)] if cut else []))
    return thing.evolve(asset=asset, own=thing.own.evolve(outfit=outfit, cut=thing.own.cut or hair))


def doing(thing: Thing, verb: str) -> Thing:
    """The thing in the pose that a verb tells."""
    pose = next(
        (
            shape
            for said in (verb.replace(" ", "-"), POSES.get(verb, ""))
            for shape in _SHAPES
            if said in _SHAPES[shape].split()
        ),
        None,
    )
    if thing.kind == "person" and pose in BEASTLY:
        # "a man stretching" has his arms up
        upright = Pose.CHEERING if pose is Pose.STRETCHING and verb.startswith("stretch") else None
        pose = Pose.LYING if pose is Pose.CURLED else upright
    if pose is not None and pose in BODILY and thing.asset not in POSED.get(pose, {}):
        like = unbent(thing, pose, None)
        if thing.kind != "person" or not takes(like.asset, like.kind, pose):
            pose = Pose.SITTING if pose is Pose.SQUATTING else None
    if pose in _LAID and thing.own.pose is Pose.CURLED:
        # "curled up asleep"
        pose = None
    if pose is Pose.CURLED and not takes(thing.asset, thing.kind, pose):
        pose = Pose.SLEEPING
    if thing.kind in _BEASTS and pose in _UP and takes(thing.asset, thing.kind, Pose.REARING):
        # "a dog begging"
        pose = Pose.REARING
    if thing.kind == "bird" and pose is Pose.SWIMMING and verb != "swimming":
        # a falcon dives through the air
        pose = Pose.FLYING
    if thing.kind == "person" and verb in {"rolling", "tumbling"}:
        pose = Pose.LYING
    if pose is Pose.SITTING and thing.own.pose is Pose.TYING:
        # "tying her shoes, sitting on the floor"
        pose = None
    shown = people.shows(thing, verb)
    mien = people.miens().get(verb, thing.own.mien) if shown else thing.own.mien
    gesture = gestures().get(verb, thing.own.gesture) if shown else thing.own.gesture
    # who hug each other do so while something else is said, too
    looks = verb in people.miens() or verb in gestures()
    deed = thing.deed if (mutual(thing.deed) and not mutual(verb)) or (looks and thing.deed) else verb
    thing = unbent(thing, pose, gesture)
    own = thing.own.evolve(pose=pose or thing.own.pose, mien=mien, gesture=gesture)
    return thing.evolve(deed=deed, own=own)


def posed(pieces: list[Piece], verb: str, pose: str, findings: Findings) -> None:
    """Puts whoever was named last into a pose, and notes it where the picture won't show it: unless the asset has that
    pose or needs none."""
    last = _subject(pieces)
    if last is not None and last.living:
        for at in _joined_with(pieces, last):
            pieces[at] = doing(cast(Thing, pieces[at]), verb)
        last = _subject(pieces) or last
    if verb in TOGETHER and approached(pieces):
        return
    if pose in STILL or verb in describing.NO_POSE or (last and shows(last, verb)):
        return
    state = None if last is None or last.living else _state(last, verb)
    if last is not None and state:
        pieces[pieces.index(last)] = last.evolve(own=last.own.evolve(conditions=last.own.conditions | state))
        return
    if last is not None and last.kind in _CARRIERS and verb in _UNDERWAY:
        return
    if last is None or last.living or pose not in LIFELESS:
        findings.actions.append(verb)


_FALLING = frozenset({Condition.FLOATING, Condition.TILTED})
_STATES: tuple[tuple[frozenset[str], frozenset[str], frozenset[Condition]], ...] = (
    (frozenset("sinking foundering sinks".split()), frozenset({"boat"}),
     frozenset({Condition.BURIED, Condition.TILTED})),
    (frozenset("sinking".split()), frozenset({"vehicle", "furniture", "object"}), frozenset({Condition.BURIED})),
    (frozenset("falling tumbling dropping raining falls".split()),
     frozenset("object food tool toy clothing furniture vehicle instrument drink".split()), _FALLING),
    (frozenset("flying soaring hovering flies".split()),
     frozenset("object food tool toy clothing furniture vehicle instrument".split()),
     frozenset({Condition.FLOATING})),
    (frozenset("crashing crashed".split()), frozenset({"vehicle", "aircraft"}),
     frozenset({Condition.BROKEN, Condition.TILTED})),
)  # fmt: skip
"""What happens to things of these kinds, and how they are then: "a ship sinking", "cups falling"."""


def _state(thing: Thing, verb: str) -> frozenset[Condition]:
    states = next((state for verbs, kinds, state in _STATES if verb in verbs and thing.kind in kinds), frozenset())
    return states if all(can_be(thing.asset, thing.kind, state) for state in states) else frozenset()


def _joined_with(pieces: Sequence[Piece], last: Thing) -> list[int]:
    """Where the last is, and who "and" joins it to, and does nothing yet: "a lion and a lamb sleeping"."""
    at = pieces.index(last)
    those = [at]
    while at > 1 and isinstance(pieces[at - 1], Link) and getattr(pieces[at - 1], "words", "") == "and":
        at -= 2
        other = pieces[at]
        if not (isinstance(other, Thing) and other.living and not other.deed and other.asset != last.asset):
            break
        those.append(at)
    return those


def approached(pieces: list[Piece]) -> bool:
    """Whether those named last are several people, who are close to each other from now on."""
    last = _subject(pieces)
    if last is None or not last.living:
        return False
    beasts = last.kind != "person"
    if beasts and last.plural:
        # two face each other
        deed = "cuddling" if NUMERALS.get(last.count) == 2 else last.deed
        pieces[pieces.index(last)] = last.evolve(deed=deed, own=last.own.evolve(near=True))
        return True
    if beasts:
        return False
    at = pieces.index(last)
    those = [at]
    while at > 1 and isinstance(pieces[at - 1], Link) and getattr(pieces[at - 1], "words", "") == "and":
        at -= 2
        those.append(at)
    people = [(k, piece) for k in those if isinstance(piece := pieces[k], Thing) and piece.kind == "person"]
    if len(people) < 2 and not last.plural:
        return False
    for k, person in people:
        pieces[k] = person.evolve(own=person.own.evolve(near=True))
    return True


def _subject(pieces: Sequence[Piece]) -> Thing | None:
    """The last thing named that can act, or just the last."""
    things = [piece for piece in pieces if isinstance(piece, Thing)]
    return next((thing for thing in reversed(things) if thing.living), things[-1] if things else None)
