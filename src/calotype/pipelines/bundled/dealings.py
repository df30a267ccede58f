"""Dealings: what somebody does to a thing, and how they are at it while they do: where they stand, what their hands
touch, and with what.

Verbs are in families; one that has none is just done with a hand on the thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from calotype.pipelines.bundled.assets import Asset, Kind
from calotype.pipelines.bundled.scene import Pose

Point = tuple[float, float]
LOOK = "deal"
"""Before the name of a family in a joint's look, a tool and a bench of the prompt's own."""


class Stand(StrEnum):
    """Where somebody is."""

    BESIDE = "beside"
    ALONG = "along"
    """Behind it, and seen over it, where it is low enough."""
    REAR = "rear"
    """At the end from which it is pushed."""
    JUGGLING = "juggling"
    """Some of it are in the air over their hands."""
    UNDER = "under"
    """On the back, the legs in sight."""
    OVERHEAD = "overhead"
    """Below it: it is held up with both hands."""
    AHEAD = "ahead"
    """It is before their feet, or in the air before them."""


class Small(StrEnum):
    """Where a thing that a hand could hold is while something is done to it."""

    TABLE = "table"
    GROUND = "ground"


@dataclass(frozen=True, kw_only=True)
class Dealing:
    """A family of verbs."""

    verbs: str
    """Base forms."""
    stand: Stand = Stand.BESIDE
    small: Small = Small.TABLE
    inward: float = 0.06
    """How far from the near edge the hand or the tool touches the thing, for one of its width,"""
    row: float | None = None
    """and how far from its top; None: as high as the hand is."""
    hands: int = 1
    pose: Pose | None = None
    """None: as high as the thing is, they stand or kneel."""
    tool: str = ""
    slant: float | None = None
    """Degrees above the ground of the tool, from what it touches; None: towards the elbow."""
    atop: bool = False
    """On a table it is the middle of the top that the tool touches."""
    pours: bool = False
    """Something runs out of the tool."""
    jet: bool = False
    """A jet of water goes from the hands to the thing."""
    head: bool = False
    """Of what lives, it is the head that is touched."""
    leans: bool = False
    apart: float = 0.0
    """How far from the thing they keep, for one of their height; then nobody touches it."""
    seat: str = ""
    """What a person sits on while it is done to them."""
    lofted: float = 0.0
    """How far above the ground the thing is, for one of their height."""


DEALINGS: dict[str, Dealing] = {
    "touch": Dealing(
        verbs=(
            "touch|tap|knock|ring|press|grab|grasp|seize|poke|prod|feel|use|operate|try|handle|arrange|"
            "sort|organize|organise|visit|help|guard|protect|stop|block|face|approach|count|show|present|unveil|"
            "reveal|deliver|steal|select|choose|buy|sell|decorate|adorn|pack|unpack|wind|"
            "turn|twist|unlock|lock|open|close|shut|dust|mark|label|weigh|tie|untie|wrap|unwrap|fold|sign|stamp"
        ),
    ),
    "check": Dealing(verbs="check|inspect|test"),
    "cure": Dealing(verbs="heal|cure|treat|nurse", small=Small.GROUND, row=0.35),
    "tend": Dealing(
        verbs=(
            "pet|stroke|pat|caress|comfort|calm|console|soothe|scratch|tickle|bless|tame|train|"
            "massage|adopt|tuck|dress|undress|save|rescue|free"
        ),
        stand=Stand.ALONG, small=Small.GROUND, row=0.30, hands=1,
    ),
    "bandage": Dealing(verbs="bandage", head=True, row=0.45, inward=0.08, tool="bandage", seat="chair"),
    "grate": Dealing(verbs="grate|zest|shred", tool="grater", slant=50, inward=0.3),
    "head": Dealing(
        verbs="kiss|lick|sniff|nuzzle|smell|bite|whisper|crown|knight|pinch|slap",
        head=True, row=0.2, small=Small.GROUND,
    ),
    "hose": Dealing(verbs="hose|hose down|douse|extinguish|put out|drench", apart=0.30, hands=2, row=0.35, jet=True,
                    small=Small.GROUND),
    "blow": Dealing(verbs="blow|blow out", leans=True, apart=0.0, inward=0.0),
    "carry": Dealing(verbs="carry", stand=Stand.OVERHEAD, hands=2),
    "hold": Dealing(verbs="hold"),
    "feed": Dealing(verbs="feed|nourish", head=True, row=0.3, small=Small.GROUND, tool="carrot"),
    "doctor": Dealing(verbs="examine|diagnose|auscultate", head=True, row=0.42, inward=0.18, tool="stethoscope",
                      seat="chair"),
    "operate": Dealing(verbs="inject|anaesthetise|anesthetize|vaccinate", head=True, row=0.45, inward=0.08,
                       tool="syringe", seat="chair"),
    "drill": Dealing(verbs="drill", head=True, row=0.24, inward=0.26, tool="power drill", seat="barber chair"),
    "snip": Dealing(verbs="clip|snip", head=True, row=0.10, inward=0.12, tool="scissors", slant=15,
                    seat="barber chair"),
    "tattoo": Dealing(verbs="tattoo|ink", head=True, row=0.44, inward=0.04, tool="pen", slant=20, seat="barber chair"),
    "milk": Dealing(verbs="milk", inward=0.34, row=0.72, hands=2, pose=Pose.KNEELING),
    "shoe": Dealing(verbs="shoe", inward=0.16, row=0.82, pose=Pose.KNEELING, tool="hammer"),
    "study": Dealing(
        verbs="study|investigate|scrutinize|scrutinise|identify|analyse|analyze|appraise|discover",
        tool="magnifying glass", row=0.35, slant=-30, inward=0.4,
    ),
    "wash": Dealing(
        verbs="wash|clean|wipe|polish|scrub|wax|rinse|shampoo|soap|lather|bathe|dry|disinfect|shine|buff",
        stand=Stand.ALONG, tool="sponge", row=0.30,
    ),
    "brush": Dealing(verbs="brush", head=True, row=0.26, inward=0.28, tool="toothbrush"),
    "paint": Dealing(
        verbs="paint|whitewash|varnish|stain|glaze|restore|spray|graffiti|repaint|lacquer|touch up|gild|colour|color",
        tool="paintbrush", slant=8, row=0.30,
    ),
    "write": Dealing(verbs="write|draw|sketch|doodle|scribble|trace|autograph|illustrate|grade|correct",
                     tool="pencil", slant=35),
    "mend": Dealing(
        verbs="fix|repair|mend|adjust|service|tighten|loosen|tune|assemble|install|dismantle|overhaul|build|construct|"
        "rebuild|modify|maintain|upgrade|invent|connect|wire|plumb|unclog|unblock|weld|solder",
        tool="wrench", slant=18,
    ),
    "hammer": Dealing(verbs="hammer|forge|nail|pound|smash|bash|beat|shape metal|crack|break|demolish|destroy|hit|"
                      "strike|whack",
                      tool="hammer", slant=40, atop=True),
    "carve": Dealing(verbs="carve|chisel|sculpt|engrave|whittle|hew", tool="chisel", slant=30, row=0.35),
    "mine": Dealing(verbs="mine|quarry", tool="pickaxe", slant=40, row=0.4),
    "prune": Dealing(verbs="prune|shear|trim", tool="garden shears", slant=10, row=0.3),
    "saw": Dealing(verbs="saw|cut down", tool="saw", slant=24, small=Small.TABLE),
    "chop": Dealing(verbs="chop|fell|split", tool="axe", slant=48),
    "cut": Dealing(verbs="cut|slice|dice|peel|fillet|gut|butcher|carve up|halve|quarter|julienne|mince",
                   tool="knife", slant=50),
    "sew": Dealing(verbs="sew|stitch|embroider|darn|hem|tailor|patch|knit|crochet|weave", tool="sewing needle",
                   slant=40),
    "measure": Dealing(verbs="measure|survey", tool="tape measure", slant=20, row=0.4),
    "iron": Dealing(verbs="iron|press flat", tool="clothes iron", slant=10, atop=True),
    "comb": Dealing(verbs="comb|groom|style|dye|braid|plait", head=True, row=0.12, inward=0.12, tool="comb", slant=5,
                    small=Small.GROUND, seat="chair"),
    "shave": Dealing(verbs="shave", head=True, row=0.25, inward=0.26, tool="razor", slant=10, small=Small.GROUND,
                     seat="barber chair"),
    "roll": Dealing(verbs="roll|flatten", hands=2, tool="rolling pin", slant=4),
    "vacuum": Dealing(verbs="vacuum|hoover", row=0.92, tool="vacuum cleaner", slant=70, small=Small.GROUND),
    "mow": Dealing(verbs="mow|trim down", row=0.92, tool="lawn mower", slant=40, hands=2, small=Small.GROUND),
    "mop": Dealing(verbs="mop", row=0.92, tool="mop", slant=62, hands=2, small=Small.GROUND),
    "rake": Dealing(verbs="rake", row=0.9, tool="rake", slant=58, hands=2, small=Small.GROUND),
    "till": Dealing(verbs="hoe|till", row=0.95, tool="hoe", slant=60, hands=2, small=Small.GROUND),
    "stir": Dealing(
        verbs="stir|cook|mix|whisk|season|taste|simmer|boil|brew|whip|ladle|serve up|heat|prepare|poach|ferment",
        inward=0.42, row=0.08, tool="spoon", slant=62,
    ),
    "bake": Dealing(verbs="bake|roast|grill|barbecue|toast|fry|burn", inward=0.3, row=0.1),
    "sprinkle": Dealing(verbs="salt|sprinkle|garnish|frost|ice|top|dust over", inward=0.5, row=0.02, tool="salt shaker",
                        slant=70),
    "pour": Dealing(verbs="pour|refill|fill|top up|decant", inward=0.5, row=0.0, tool="jug", pours=True,
                    small=Small.TABLE),
    "water": Dealing(verbs="water|sprinkle water on|irrigate", inward=0.5, row=0.12, tool="watering can",
                     pours=True, small=Small.GROUND),
    "sweep": Dealing(verbs="sweep|brush away", row=0.9, tool="broom", slant=58, hands=2, small=Small.GROUND),
    "dig": Dealing(verbs="dig|excavate|unearth|shovel|bury|dig up", row=0.95, tool="shovel", slant=58, hands=2,
                   small=Small.GROUND),
    "plant": Dealing(
        verbs="pick|plant|harvest|gather|collect|weed|sow|pluck|forage|transplant|pot|find|reap",
        small=Small.GROUND, row=0.55, pose=Pose.KNEELING,
    ),
    "push": Dealing(verbs="push|shove|roll along|wheel|move|press against|heave|slide|shift|nudge|budge|trundle",
                    stand=Stand.REAR, row=0.30, hands=2, leans=True, small=Small.GROUND),
    "work": Dealing(
        verbs="knead|make|craft|create|design|"
        "mould|mold|shape|form|throw clay|model|turn clay|squeeze|squash|crush|stack|balance|pile|"
        "shuffle|deal|grind|stuff|glue|attach|print|load|unload|empty|play with|toy with|solve|spin|tinker",
        hands=2, row=0.35,
    ),
    "hug": Dealing(verbs="hug|embrace|cuddle|cling to|hold on to|grip|clasp|snuggle", stand=Stand.ALONG, hands=2,
                   row=0.4, small=Small.GROUND),
    "lift": Dealing(verbs="lift|hoist|raise|hold up|lift up|elevate", stand=Stand.OVERHEAD, hands=2),
    "juggle": Dealing(verbs="juggle|juggle with", stand=Stand.JUGGLING, hands=2, small=Small.GROUND),
    "kick": Dealing(verbs="kick|dribble|boot", stand=Stand.AHEAD, pose=Pose.KICKING, small=Small.GROUND),
    "throw": Dealing(verbs="throw|toss|hurl|fling|lob|launch|release|pitch|shoot|bowl|cast|drop|flip|bounce",
                     stand=Stand.AHEAD, pose=Pose.CHEERING, lofted=0.72, small=Small.GROUND),
    "catch": Dealing(verbs="catch|grab at|snatch|trap|net|intercept|block|save|chase after|lasso",
                     stand=Stand.AHEAD, pose=Pose.CHEERING, lofted=0.62, small=Small.GROUND),
    "reach": Dealing(verbs="reach|hang|hang up|pin up|put up|pick from", row=0.08, small=Small.TABLE),
    "peer": Dealing(verbs="peer|peek|look|stare|gaze|peep|admire|contemplate|inspect closely|observe|examine closely",
                    leans=True, apart=0.02, small=Small.GROUND),
    "photograph": Dealing(verbs="photograph|film|snap|record|shoot pictures of|video", apart=0.22, tool="camera",
                          small=Small.GROUND),
    "lean": Dealing(verbs="lean", leans=True, row=0.2, small=Small.GROUND),
    "look in": Dealing(verbs="", leans=True, hands=2, row=0.7),
    "under": Dealing(verbs="", stand=Stand.UNDER),
}  # fmt: skip
"""By name."""
PHRASAL: dict[str, dict[str, str]] = {
    "look|peer|peek|gaze|stare|peep": {"into|in|inside|through|at|under": "peer"},
    "lean": {"against|on": "lean", "over|into|out of": "peer"},
    "work|tinker": {"on|at|with": "mend"},
    "knock|tap|bang|pound|press|push|ring|scratch": {"on|at|against": "touch"},
    "reach|stretch|grab": {"for|into|up to|towards|toward|inside": "reach"},
    "write|draw|paint|scribble|doodle|sketch": {"on": "write"},
    "play|fiddle": {"with": "work"},
    "push|shove|heave": {"against": "push"},
    "operate": {"on": "operate"},
    "point|gesture": {"at|to|towards|toward": "touch"},
    "blow|whisper": {"on|into|out|to": "head"},
    "cling|hang|hold": {"to|onto|on to": "hug"},
    "crawl|hide|lie": {"under": "under"},
    "dig": {"in|into": "dig"},
    "cook": {"on|at": "stir"},
}
"""Verbs, and of the words after them those that make them verbs of a family."""
NEVER = frozenset(
    "be become seem see watch hear wear hold carry ride drive have want need love like hate wait stand sit lie sleep "
    "rest run walk jump dance fly swim float hover smile laugh cry sing shout dream think eat drink sip lead chase "
    "follow fight meet greet cross enter leave pass surround cover contain include feature live stay wave imagine "
    "remember compare wield sport flee escape race ignore avoid read listen teach tell ask call miss lose win play "
    "celebrate cause overlook resemble represent illuminate light reflect hunt guide shepherd herd lay grow rise fall "
    "hatch nap circle hide shelter join accompany beg wait enjoy share order attend survive marry orbit depict "
    "dominate".split()
)
"""What is not done with a hand on the thing, or is drawn otherwise."""


BY_KIND: dict[str, tuple[tuple[str, str], ...]] = {
    "chop": (("food", "cut"),),
    "hammer": (("food", "work"),),
    "carve": (("food", "cut"),),
    "prune": (("person|animal|bird|clothing", "snip"),),
    "plant": (("tree", "reach"), ("object|toy|tool|clothing|drink", "touch")),
    "mend": (("clothing", "sew"),),
    "cut": (("plant|flower|tree|person|animal|clothing", "snip"),),
    "check": (("person|animal|bird", "doctor"),),
    "doctor": (
        (
            "object|tool|food|toy|clothing|vehicle|building|furniture|instrument|plant|flower|tree|fish|insect|drink",
            "study",
        ),
    ),
    "cure": (("person|animal|bird", "doctor"),),
    "roll": (("person|animal|bird|insect|object|toy|vehicle|tool|furniture|plant|tree|building|clothing", "push"),),
    "brush": (("object|building|furniture|vehicle|tool|plant", "paint"), ("person", "comb")),
    "milk": (("drink|food", "work"),),
    "water": (("animal|person|vehicle|building", "wash"),),
}
"""Families whose verbs mean another with things of some kinds."""
WORKING = frozenset({"working hand", "working hands"})
"""Hands alone, one or two, that do something."""
_BOTTLE = "bottle of wine"
FITTING: dict[tuple[str, str], str] = {
    ("pour", "teacup"): "teapot", ("pour", "cup of coffee"): "moka pot", ("pour", "espresso"): "moka pot",
    ("pour", "glass of wine"): _BOTTLE, ("pour", "champagne flute"): "champagne bottle",
    ("pour", "mug of beer"): "bottle of beer", ("pour", "glass of milk"): "bottle of milk",
    ("pour", "bowl of cereal"): "bottle of milk", ("cut", "paper note"): "scissors", ("cut", "ribbon"): "scissors",
    ("snip", "paper note"): "scissors", ("paint", "brick wall"): "paint roller", ("mend", "picture frame"): "hammer",
    ("mend", "chair"): "hammer", ("mend", "fence"): "hammer", ("mend", "house"): "hammer",
    ("mend", "stone wall"): "trowel", ("mend", "brick wall"): "trowel", ("mend", "watch"): "screwdriver",
    ("mend", "alarm clock"): "screwdriver", ("mend", "laptop"): "screwdriver", ("mend", "computer"): "screwdriver",
    ("mend", "television"): "screwdriver", ("mend", "radio"): "screwdriver", ("mend", "mobile phone"): "screwdriver",
    ("mend", "toilet"): "plunger", ("wash", "window"): "sponge",
    ("mend", "hiking boot"): "hammer", ("mend", "shoe"): "hammer", ("mend", "cowboy boot"): "hammer",
    ("mend", "net"): "sewing needle", ("mend", "fishing net"): "sewing needle", ("mend", "robot"): "screwdriver",
    ("comb", "horse"): "hairbrush", ("comb", "dog"): "hairbrush", ("comb", "cat"): "hairbrush",
    ("brush", "horse"): "hairbrush", ("brush", "dog"): "hairbrush", ("brush", "cat"): "hairbrush",
}  # fmt: skip
"""What is used on some things, where the prompt says nothing: tea is poured from a pot."""
BY_THING: dict[tuple[str, str], str] = {
    **{
        ("peer", name): "look in"
        for name in ("microscope", "crystal ball", "laptop", "map", "typewriter", "snow globe", "treasure chest")
    },
    **{
        (family, name): "lift"
        for family in ("touch", "mend", "reach", "work")
        for name in ("light bulb", "chandelier", "disco ball")
    },
    **{("blow", name): "hose" for name in ("fire", "campfire")},
}
"""Families whose verbs mean another with some things: a bulb is changed over the head."""
HANDED = (
    "deliver steal sell buy show present choose select shake unveil reveal mail post serve offer give hand "
    "display brandish swing wave strum bow pluck squeeze use toast twirl dangle flourish"
)
"""What is done with a thing in the hand, where a hand can hold it."""


@dataclass(frozen=True, kw_only=True)
class Tool:
    """How a tool is held: places on its sprite, and its longer side for one of the holder's height."""

    grip: Point
    tip: Point
    size: float


TOOLS: dict[str, Tool] = {
    "spoon": Tool(grip=(0.90, 0.90), tip=(0.24, 0.20), size=0.27),
    "broom": Tool(grip=(0.84, 0.20), tip=(0.22, 0.92), size=0.80),
    "paintbrush": Tool(grip=(0.78, 0.26), tip=(0.12, 0.92), size=0.26),
    "wrench": Tool(grip=(0.80, 0.82), tip=(0.14, 0.14), size=0.24),
    "hammer": Tool(grip=(0.88, 0.88), tip=(0.16, 0.44), size=0.27),
    "saw": Tool(grip=(0.78, 0.78), tip=(0.08, 0.12), size=0.36),
    "knife": Tool(grip=(0.14, 0.14), tip=(0.92, 0.90), size=0.24),
    "scissors": Tool(grip=(0.5, 0.18), tip=(0.5, 0.92), size=0.18),
    "sponge": Tool(grip=(0.62, 0.30), tip=(0.40, 0.62), size=0.15),
    "axe": Tool(grip=(0.86, 0.86), tip=(0.06, 0.36), size=0.44),
    "pickaxe": Tool(grip=(0.86, 0.86), tip=(0.06, 0.66), size=0.44),
    "sewing needle": Tool(grip=(0.84, 0.14), tip=(0.06, 0.96), size=0.17),
    "pencil": Tool(grip=(0.62, 0.38), tip=(0.03, 0.97), size=0.17),
    "pen": Tool(grip=(0.62, 0.38), tip=(0.04, 0.96), size=0.15),
    "magnifying glass": Tool(grip=(0.88, 0.88), tip=(0.38, 0.38), size=0.24),
    "stethoscope": Tool(grip=(0.22, 0.30), tip=(0.88, 0.68), size=0.24),
    "toothbrush": Tool(grip=(0.86, 0.88), tip=(0.30, 0.16), size=0.22),
    "syringe": Tool(grip=(0.26, 0.80), tip=(0.97, 0.03), size=0.20),
    "screwdriver": Tool(grip=(0.80, 0.80), tip=(0.06, 0.08), size=0.22),
    "ruler": Tool(grip=(0.85, 0.15), tip=(0.10, 0.90), size=0.30),
    "carrot": Tool(grip=(0.80, 0.20), tip=(0.06, 0.94), size=0.17),
    "salt shaker": Tool(grip=(0.5, 0.75), tip=(0.5, 0.05), size=0.13),
    "baby bottle": Tool(grip=(0.5, 0.75), tip=(0.5, 0.03), size=0.17),
    "watering can": Tool(grip=(0.86, 0.30), tip=(0.03, 0.10), size=0.34),
    "plunger": Tool(grip=(0.86, 0.16), tip=(0.26, 0.82), size=0.34),
    "clothes iron": Tool(grip=(0.45, 0.12), tip=(0.30, 0.92), size=0.20),
    "comb": Tool(grip=(0.92, 0.60), tip=(0.20, 0.55), size=0.15),
    "razor": Tool(grip=(0.5, 0.85), tip=(0.5, 0.08), size=0.15),
    "rolling pin": Tool(grip=(0.95, 0.10), tip=(0.08, 0.85), size=0.30),
    "mop": Tool(grip=(0.86, 0.10), tip=(0.50, 0.96), size=0.80),
    "rake": Tool(grip=(0.90, 0.10), tip=(0.40, 0.96), size=0.80),
    "hoe": Tool(grip=(0.92, 0.10), tip=(0.30, 0.94), size=0.78),
    "shovel": Tool(grip=(0.95, 0.12), tip=(0.04, 0.86), size=0.66),
    "vacuum cleaner": Tool(grip=(0.27, 0.05), tip=(0.10, 0.88), size=0.72),
    "lawn mower": Tool(grip=(0.92, 0.10), tip=(0.10, 0.90), size=0.62),
    "hairbrush": Tool(grip=(0.92, 0.85), tip=(0.25, 0.35), size=0.16),
    "chisel": Tool(grip=(0.84, 0.16), tip=(0.12, 0.90), size=0.22),
    "whisk": Tool(grip=(0.14, 0.86), tip=(0.80, 0.12), size=0.26),
    "ladle": Tool(grip=(0.30, 0.12), tip=(0.55, 0.92), size=0.34),
    "spatula": Tool(grip=(0.25, 0.12), tip=(0.70, 0.92), size=0.32),
    "paint roller": Tool(grip=(0.15, 0.90), tip=(0.45, 0.12), size=0.32),
    "chainsaw": Tool(grip=(0.88, 0.5), tip=(0.06, 0.5), size=0.40),
    "tape measure": Tool(grip=(0.15, 0.4), tip=(0.97, 0.95), size=0.26),
    "pliers": Tool(grip=(0.25, 0.75), tip=(0.90, 0.08), size=0.20),
    "power drill": Tool(grip=(0.55, 0.70), tip=(0.02, 0.20), size=0.19),
    "garden shears": Tool(grip=(0.88, 0.65), tip=(0.05, 0.15), size=0.28),
    "spray bottle": Tool(grip=(0.5, 0.55), tip=(0.05, 0.15), size=0.20),
    "bandage": Tool(grip=(0.80, 0.5), tip=(0.15, 0.5), size=0.15),
    "grater": Tool(grip=(0.5, 0.06), tip=(0.5, 0.85), size=0.22),
    "trowel": Tool(grip=(0.85, 0.15), tip=(0.08, 0.92), size=0.22),
    "pitchfork": Tool(grip=(0.88, 0.12), tip=(0.40, 0.96), size=0.80),
    "scythe": Tool(grip=(0.40, 0.85), tip=(0.80, 0.06), size=0.80),
    "sickle": Tool(grip=(0.15, 0.88), tip=(0.95, 0.30), size=0.26),
    "crowbar": Tool(grip=(0.08, 0.95), tip=(0.92, 0.10), size=0.34),
    "hair dryer": Tool(grip=(0.58, 0.72), tip=(0.03, 0.20), size=0.18),
    "camera": Tool(grip=(0.5, 0.5), tip=(0.5, 0.5), size=0.20),
}
_ANY = Tool(grip=(0.5, 0.62), tip=(0.5, 0.06), size=0.22)
_VOWELS = re.compile(r"[aeiouy]+")


_SMALL_M, _CLOTH_M = 0.5, 1.05
_IN_HAND = frozenset({Kind.FOOD, Kind.DRINK, Kind.OBJECT, Kind.TOOL, Kind.TOY, Kind.CLOTHING, Kind.INSTRUMENT,
                      Kind.INSECT, Kind.FISH, Kind.FLOWER})  # fmt: skip
_PET_M = 0.3


def is_small(asset: Asset) -> bool:
    """Whether it lies on a table while somebody does something to it."""
    long = asset.height_m * max(1.0, asset.aspect)
    pet = asset.kind in {Kind.ANIMAL, Kind.BIRD} and long <= _PET_M
    most = _CLOTH_M if asset.kind is Kind.CLOTHING else _SMALL_M
    return pet or (asset.kind in _IN_HAND and long <= most)


def tool_of(name: str) -> Tool:
    return TOOLS.get(name, _ANY)


def forms(verb: str) -> Iterator[str]:
    """ "stirring" and "stirs" of "stir" """
    head, _, rest = verb.partition(" ")
    tail = f" {rest}" if rest else ""
    short = len(_VOWELS.findall(head)) == 1 and re.search(r"[^aeiou][aeiou][bdfgklmnprtvz]$", head)
    if head.endswith("ie"):
        yield f"{head[:-2]}ying{tail}"
    elif head.endswith("e") and not head.endswith(("ee", "oe", "ye")):
        yield f"{head[:-1]}ing{tail}"
    elif short:
        yield f"{head}{head[-1]}ing{tail}"
    else:
        yield f"{head}ing{tail}"
    if head.endswith("y") and head[-2] not in "aeiou":
        yield f"{head[:-1]}ies{tail}"
    else:
        yield f"{head}{'es' if head.endswith(('s', 'sh', 'ch', 'x', 'z')) else 's'}{tail}"


@cache
def families() -> dict[str, str]:
    """A form of a verb to the name of its family; the first that has it wins."""
    table: dict[str, str] = {}
    for name, dealing in DEALINGS.items():
        for verb in dealing.verbs.split("|") if dealing.verbs else ():
            for form in forms(verb):
                table.setdefault(form, name)
    return table


@cache
def phrasals() -> dict[tuple[str, str], str]:
    """A form of a verb and the word after it to the name of a family."""
    return {
        (form, after): name
        for verbs, places in PHRASAL.items()
        for verb in verbs.split("|")
        for form in forms(verb)
        for words, name in places.items()
        for after in words.split("|")
    }


@cache
def handed() -> frozenset[str]:
    return frozenset(form for verb in HANDED.split() for form in forms(verb))


@cache
def _unhandled() -> frozenset[str]:
    return frozenset(form for verb in NEVER for form in forms(verb))


def family(verb: str) -> str | None:
    """The family of a form of a verb; None for what nobody does with their hands."""
    known = families().get(verb)
    return known or (None if verb in _unhandled() else "touch")


def told(name: str, tool: str = "", bench: str = "") -> str:
    """The look of a joint. tool, bench: what the prompt has it done with, and on."""
    return f"{LOOK}:{name}:{tool}:{bench}"


def dealing_of(look: str) -> Dealing | None:
    """The one that a joint's look tells."""
    lead, _, rest = look.partition(":")
    return DEALINGS.get(rest.partition(":")[0]) if lead == LOOK else None


def tool_in(look: str) -> str:
    """The tool that a joint's look tells: the prompt's own, or the family's."""
    dealing = dealing_of(look)
    return "" if dealing is None else look.split(":")[2] or dealing.tool


def bench_in(look: str) -> str:
    """What a joint's look tells that the thing lies on."""
    return look.split(":")[3] if dealing_of(look) is not None else ""
