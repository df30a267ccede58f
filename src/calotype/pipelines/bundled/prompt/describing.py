"""Words before a noun, and what somebody does: counts, articles, sizes, adjectives and poses.

Keys are the trained phrases (``phrases``), lower case.
"""

from __future__ import annotations

COUNTS: dict[str, str] = {
    "a pair of": "pair of|a couple of|couple of|both|twin|double",
    "three": "a few|few|a trio of|trio of|a handful of",
    "four": "two pairs of|2 pairs of|two couples of",
    "eight": "four pairs of|4 pairs of",
    "five": "several|a number of|various|multiple|a group of|group of|a bunch of|bunch of|a cluster of",
    "six": "half a dozen|half a dozen of|half-dozen|a half-dozen|a half dozen|half dozen|three pairs of|3 pairs of",
    "a dozen": "dozen|a dozen of",
    "many": (
        "many|numerous|hundreds of|thousands of|millions of|tons of|plenty of|a lot of|loads of|an army of|masses of|"
        "a flock of|flock of|a herd of|herd of|a swarm of|swarm of|a school of|school of|a crowd of|crowd of|"
        "endless|infinite|abundant|a pack of|pack of|"
        "groups of|flocks of|bunches of|a colony of|dozens|swarms of|all sorts of|all kinds of|"
        "hundreds|thousands|dozens and dozens of"
    ),
}  # fmt: skip

VARIED = frozenset(
    "in rainbow colors|in rainbow colours|rainbow colors|rainbow colours|in the colors of the rainbow|"
    "in the colours of the rainbow|in rainbow order|in rainbow color order|"
    "colorful|colourful|multicolored|multicoloured|multi-colored|multi-coloured|rainbow-colored|rainbow colored|"
    "rainbow-coloured|different colours|different colors|various colours|various colors|in different colours|"
    "in different colors|of different colours|of different colors|in various colours|in various colors|"
    "in all colours|in all colors|of all colours|of all colors|in many colours|in many colors|assorted colours|"
    "assorted colors|different coloured|different colored|differently coloured|differently colored|"
    "brightly coloured|brightly colored|each a different colour|each a different color|each with a different colour|"
    "each with a different color|each in a different colour|each in a different color|each of a different colour|"
    "each of a different color|all of different colours|all of different colors|in a variety of colours|"
    "in a variety of colors|all different colours|all different colors|"
    "in assorted colours|in assorted colors".split("|")
)
"""Said of several things, each has a colour of its own."""

DETERMINERS = frozenset(
    "a|an|the|his|her|their|its|my|your|our|this|that|these|those|another|each|every|any|one|single|a single|1|other|"
    "lone|some|some kind of|a kind of|a type of|type of|kind of|the other|solitary|"
    "an individual|only|just".split("|")
)

ONE = frozenset("a|an|one|single|a single|1|another|lone|solitary".split("|"))

SCALES: dict[str, str] = {
    "small": "baby|small-sized|smallish|petite|compact|short",
    "tiny": "miniature|mini|microscopic|minuscule|teeny|wee|diminutive|teensy",
    "large": "big-sized|oversized|larger|tall|towering",
    "huge": "enormous|massive|gigantic|immense|humongous|colossal|vast|mega",
    "giant": "monstrous|monumental",
}  # fmt: skip

ADJECTIVES: dict[str, str] = {
    "cute": "adorable|sweet|kawaii|charming|lovable",
    "fluffy": "furry|fuzzy|soft|woolly|shaggy|hairy|plush",
    "shiny": "glossy|gleaming|glittering|sparkling|polished|glowing|glistening|metallic",
    "old": "ancient|aged|elderly|antique|vintage|rustic|weathered|worn",
    "happy": "joyful|cheerful|smiling|merry|laughing|jolly|playful",
    "beautiful": "pretty|gorgeous|stunning|elegant|magnificent|majestic|graceful|handsome",
    "lovely": "delightful",
    "sleepy": "drowsy|tired",
    "cozy": "cosy|snug|comfy",
    "wild": "feral",
    "friendly": "kind|gentle",
    "young": "youthful|teenage|juvenile",
}  # fmt: skip

POSES: dict[str, str] = {
    "sitting": "seated|sits|perched|perching|crouching|sat",
    "standing": "stands|posing|poses|stood",
    "playing": "plays|frolicking",
    "resting": "relaxing|lying|laying|lounging|reclining|rests|lies|lying down|curled up|sunbathing",
    "walking": "strolling|walks|wandering|hiking|marching|crossing",
    "running": "runs|jogging|racing|galloping|sprinting|chasing|jumping|leaping",
    "sleeping": "asleep|sleeps|napping|dozing|snoozing|is sleeping",
    "waiting": "waits|watching|looking|staring|gazing",
}  # fmt: skip

EFFECTLESS = frozenset({"old", "shiny", "sleepy", "young", "wild", "fluffy"})
"""Adjectives of the encoder that nothing in the picture answers to; the others suit every asset."""
FURRY = frozenset("fluffy furry fuzzy soft woolly shaggy hairy wild feral old aged elderly young youthful".split())
"""Words of those that suit what lives, or lead to an asset of it."""

NO_POSE = frozenset({"perched", "perching"})
"""A bird that sits needs no drawing of it."""

FLYING = frozenset("flying floating soaring hovering gliding fluttering flies".split())
