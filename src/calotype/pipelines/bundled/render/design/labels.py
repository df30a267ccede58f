"""Labels: the names of a thing's parts beside it, each with a line to where it is."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.render.fonts import Name
from calotype.pipelines.bundled.render.light import Vector

from .easel import Box, Easel

_SERIF: tuple[Name, ...] = ("serif", "sans")
_PARTS: dict[str, str] = {
    "flower|rose|tulip|daisy|sunflower|hibiscus|lily|poppy|orchid|lotus": "petal stamen leaf|pistil sepal stem",
    "fern|plant|herb|seedling|leaf|clover|cactus|mushroom|toadstool": "leaf stem root|bud vein spore",
    "tree|oak|pine|palm|birch|willow": "crown branch root|leaf trunk bark",
    "guitar|violin|cello|banjo|ukulele|bass": "head neck bridge|peg string body",
    "bicycle|bike": "handlebar frame wheel|saddle chain pedal",
    "car|truck|bus|van|taxi": "roof door wheel|window hood light",
    "airplane|plane|jet|rocket|spaceship": "nose wing engine|window hull tail",
    "ship|boat|sailboat|submarine|galleon": "mast deck hull|sail bow stern",
    "house|castle|cottage|lighthouse|church": "roof window door|chimney wall base",
    "fish|shark|whale|dolphin|seahorse|goldfish": "eye gill fin|scale back tail",
    "bird|owl|eagle|parrot|hummingbird|robin|rooster|hen|duck|penguin|heron|crow|swan": "eye beak claw|crest wing tail",
    "bee|ant|beetle|butterfly|moth|dragonfly|ladybug|fly|wasp|grasshopper|"
    "spider": "antenna head leg|wing thorax abdomen",
    "heart": "aorta atrium ventricle|vein valve muscle",
    "eye": "pupil iris lens|retina cornea nerve",
    "brain": "frontal lobe|parietal occipital cerebellum",
    "skeleton|skull": "skull rib femur|jaw spine pelvis",
    "man|woman|boy|girl|person|astronaut": "head arm leg|neck chest foot",
    "apple|lemon|orange|pear|cherry|tomato|avocado|peach": "stem skin seed|leaf flesh core",
    "sword|knife|dagger|axe": "tip edge grip|blade guard pommel",
    "camera": "lens shutter body|flash dial strap",
    "watch|clock": "crown dial strap|hand glass case",
    "shoe|boot|sneaker": "tongue lace sole|collar upper heel",
    "burger|hamburger|cheeseburger|sandwich": "bun cheese patty|lettuce tomato sauce",
}
"""By the last word of a thing's name, its parts from the top to the foot, left and right."""
_BEAST = "ear eye paw|back tail leg"
_LATIN: dict[str, str] = {
    "leaf": "folium", "stem": "caulis", "root": "radix", "petal": "petalum", "stamen": "stamen", "pistil": "pistillum",
    "sepal": "calyx", "bud": "gemma", "vein": "vena", "spore": "spora", "crown": "corona", "branch": "ramus",
    "trunk": "truncus", "bark": "cortex", "eye": "oculus", "beak": "rostrum", "claw": "unguis", "crest": "crista",
    "wing": "ala", "tail": "cauda", "head": "caput", "leg": "pes", "fin": "pinna", "scale": "squama", "back": "dorsum",
    "gill": "branchia", "antenna": "antenna", "ear": "auris", "paw": "pes", "seed": "semen", "flesh": "caro",
    "skin": "cutis",
}  # fmt: skip
_HIGH = (0.20, 0.48, 0.78)


def parts_of(name: str, *, latin: bool) -> tuple[list[str], list[str]]:
    """What is named on the left and on the right of a thing."""
    word = name.rsplit(" ", 1)[-1]
    found = next((parts for words, parts in _PARTS.items() if word in words.split("|")), _BEAST)
    left, right = (side.split() for side in found.split("|"))
    if latin:
        left, right = [_LATIN.get(part, part) for part in left], [_LATIN.get(part, part) for part in right]
    return left, right


def label(easel: Easel, motif: Box, names: tuple[list[str], list[str]], ink: Vector) -> None:
    """Writes the names on both sides of a motif, with lines to its silhouette."""
    u = easel.unit
    cover = easel.cover.numbers > 0
    for side, parts in zip((0, 1), names, strict=True):
        for part, share in zip(parts, _HIGH, strict=False):
            y = motif[1] + share * (motif[3] - motif[1])
            row = np.flatnonzero(cover[int(np.clip(y, 0, easel.height - 1))])
            if not len(row):
                continue
            inner = 0.12 if side == 0 else 0.88
            to = float(row[0] + inner * (row[-1] - row[0]))
            x = (0.11 if side == 0 else 0.89) * easel.width
            half = min(0.95 * u * len(part), 0.08 * easel.width)
            easel.write(part, (x - half, y - 2.2 * u, x + half, y + 2.2 * u), _SERIF, ink)
            start = x + (half + u if side == 0 else -half - u)
            low, high = min(start, to), max(start, to)
            top, foot = y - 0.14 * u, y + 0.14 * u
            easel.shape([(low, top), (high, top), (high, foot), (low, foot)], ink)
            easel.disc(to, y, 0.55 * u, ink)
