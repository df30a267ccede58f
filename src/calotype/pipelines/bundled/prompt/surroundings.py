"""Surroundings: the colours that a prompt gives what is no thing, so that no thing takes them for its own.

"under a purple sky", "on a dark background", "a room with pink walls", "on a blue table", "green light", and
the colours that the whole picture keeps to: "in shades of blue", "teal and orange tones".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from calotype.pipelines.bundled.ambience import (
    Environment,
    Masonry,
    Tints,
    Weather,
)
from calotype.pipelines.bundled.conditions import Condition
from calotype.pipelines.bundled.footing import INDOORS, ON_WALLS
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt.colours import shade, table
from calotype.pipelines.bundled.prompt.glossary import Meaning, Part
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.matching import ORDINARY, Match
from calotype.pipelines.bundled.prompt.signage import SIGN_OF
from calotype.pipelines.bundled.scene import COLOUR_RGB, RGB, Colour

PLAIN = Meaning(part=Part.PLACE, value="a plain background")
TABLE = Meaning(part=Part.PLACE, value="a table")
CLEAR = Meaning(part=Part.WEATHER, value="clear sky")
ON = Meaning(part=Part.JOIN, value="on")
STORM = Meaning(part=Part.WEATHER, value="in a storm")
STORMS = frozenset(
    "storm|in a storm|stormy|thunderstorm|thunderstorms|thunder|tempest|stormy sky|stormy weather|hurricane|typhoon|"
    "storm clouds|thunderclouds|stormy clouds|lightning storm".split("|")
)
_COVERED = frozenset(phrases.WEATHERS[Weather.CLOUDY])
LIGHTNING = frozenset({"lightning", "lightnings", "lightning strike", "lightning strikes", "thunderstorm", "thunder"})
"""Which flashes over the picture; one bolt is a thing."""
GRIDS = frozenset({"grid", "grids", "grid floor", "neon grid", "retro grid", "laser grid"})
SKIES = frozenset({"sky", "skies"})
BACKDROPS = frozenset({"background", "backdrop", "backgrounds", "backdrops", "surface"})
WALLS = frozenset({"wall", "walls", "wallpaper"})
CLOTHS = frozenset({"tablecloth", "table cloth", "tabletop", "countertop", "cloth"})
LIGHTS = frozenset("light|lighting|glow|illumination|neon light|neon lights|neon lighting|neon glow|haze".split("|"))
FOGS = frozenset({"fog", "mist", "foggy", "misty", "thick fog", "dense fog", "heavy fog"})
WATERS = frozenset(
    "lake sea ocean water waters river stream pond lagoon canal pool fjord creek bay seas waterway wave waves".split()
)
GROUNDS = frozenset("sand sands beach earth soil moss desert dunes dune grass grassland clay mud dust steppe".split())
"""What these are, the water or the ground is: "pink water", "black sand"."""
_NATURAL: dict[str, Colour] = {
    "grass": Colour.GREEN, "grassland": Colour.GREEN, "moss": Colour.GREEN, "beach": Colour.WHITE, "sand": Colour.WHITE,
    "mud": Colour.BROWN, "earth": Colour.BROWN, "soil": Colour.BROWN,
}  # fmt: skip
"""As they are painted anyway."""
_SHINING = frozenset(
    "strip strips bar bars bulb bulbs saber sabers sabre sabres switch show trail trails tube tubes stick sticks "
    "chain".split()
)
"""After a light of a colour these are things that shine so: "blue light strips"."""
_COVERS = frozenset({"moss", "mud", "clay", "dust", "earth", "soil"})
"""What lies on the ground of any place."""
_STILL = frozenset("salt still calm slow deep shallow clear glacial mountain alpine mirror".split())
"""Between a colour and the water that has it: "a slow green river"."""
_BODIES: dict[str, str] = {
    "sea": "the sea", "ocean": "the ocean", "river": "a river", "stream": "a stream", "seas": "the sea",
}  # fmt: skip
TONES = frozenset(
    "tones|tone|palette|color palette|colour palette|hues|shades|colours|colors|tints|scheme|color scheme|"
    "colour scheme|monochrome".split("|")
)
"""After colours, these make them the picture's own."""
LEADS = frozenset(
    "shades of|in shades of|shade of|a shade of|tones of|hues of|tints of|in tones of|in hues of|monochromatic|"
    "monochrome|palette of|color palette of|colors of|colours of".split("|")
)
"""Before colours, these do."""
SAID = frozenset({"is", "are", "was", "turns", "turning", "that is", "in", ":", "all", "colored", "coloured"})
"""Between what is no thing and its colour: "the sky is green"."""
GRADES: dict[str, RGB] = {
    "dark": (0.075, 0.075, 0.09), "light": (0.93, 0.93, 0.92), "bright": (0.95, 0.94, 0.92), "pale": (0.92, 0.91, 0.89),
    "pitch-black": (0.02, 0.02, 0.025), "moody": (0.12, 0.12, 0.14),
}  # fmt: skip
"""Of a background: how light it is."""
EXACT: dict[Colour, RGB] = {
    Colour.WHITE: (0.985, 0.985, 0.985), Colour.BLACK: (0.022, 0.022, 0.026), Colour.GRAY: (0.62, 0.62, 0.63),
}  # fmt: skip
"""Purer than any thing of that colour is drawn."""
_STUDIO = frozenset(phrases.ENVIRONMENTS[Environment.STUDIO])
_TABLES = frozenset(phrases.ENVIRONMENTS[Environment.TABLE])
_ROOMS = frozenset(phrase for place in INDOORS for phrase in phrases.ENVIRONMENTS[place])
_DANGLING = frozenset("in with of under against by beneath on and lit before using".split())
"""Left before what was taken out, these lead nowhere."""
MASONRY: dict[str, Masonry] = {
    "brick": Masonry.BRICK, "bricks": Masonry.BRICK, "stone": Masonry.STONE, "concrete": Masonry.CONCRETE,
    "cement": Masonry.CONCRETE, "wooden": Masonry.WOOD, "wood": Masonry.WOOD, "plank": Masonry.WOOD,
    **dict.fromkeys(("plaster", "plastered", "whitewashed", "stucco", "adobe", "peeling"), Masonry.PLASTER),
}  # fmt: skip
_STILL = frozenset({"object", "tool", "toy", "clothing", "instrument", "food", "plant", "flower", "drink"})
_WALLING = frozenset({"brick wall", "stone wall"})
_PLASTER = (0.93, 0.90, 0.85)
_BEFORE_WALLS = frozenset({"against", "before", "along"})
_LEANING = frozenset({"leaning against", "leans against", "propped against", "propped up against", "leaned against"})
_ON_WALLS = frozenset({"hanging on", "hung on", "hangs on", "mounted on", "hanging from", "nailed to", "fixed to"})
"""Whose last word these are, leads to a wall behind all: "leaning against"."""
HUNG = SIGN_OF.keys() | frozenset("clock mirror painting picture lamp shelf window shadow shadows vine ivy".split())
"""What is on a wall, and not on top of it."""


@dataclass(kw_only=True)
class Surroundings:
    """What was read, and the matches that are left for things and places."""

    matches: list[Match] = field(default_factory=list)
    tints: Tints = field(default_factory=Tints)
    palette: tuple[Colour, ...] = ()
    ignored: list[tuple[int, int]] = field(default_factory=list)
    """Characters of the prompt that say the colour of a background where there is none."""


@dataclass(frozen=True, kw_only=True)
class _Context:
    placed: bool
    """The prompt names a place that is no backdrop and no table."""
    tabled: bool
    """It names a table."""
    indoors: bool
    weather: bool
    timed: bool
    peopled: bool
    """It names a thing or a place at all."""
    hung: bool
    """It names what is on walls."""
    still: bool
    """It names things alone, of those that hang on walls or lean against them."""


@dataclass(frozen=True, kw_only=True)
class _Found:
    used: int
    """How many matches it took."""
    left: tuple[Match, ...] = ()
    """What stands there now."""
    tints: dict[str, object] = field(default_factory=dict)
    palette: tuple[Colour, ...] = ()
    vain: bool = False


_Run = tuple[list[Match], int]
"""Colours, and how many matches they take with what joins them."""
_Rule = Callable[[Sequence[Match], _Context], _Found | None]


def _is_hung(match: Match) -> bool:
    return match.word is not None and match.word.target in ON_WALLS


def surrounded(matches: Sequence[Match], lexicon: Lexicon) -> Surroundings:
    """Reads the colours of sky, background, walls, table, light and picture, and takes them out of the matches."""
    values = [match.meaning.value for match in matches if match.meaning is not None and match.part is Part.PLACE]
    words = [
        m.word for m in matches if m.word is not None and m.meaning is None and m.word.target not in _WALLING | ON_WALLS
    ]
    kinds = {kind for word in words if (kind := lexicon.kind(word))}
    context = _Context(
        placed=any(value not in _STUDIO | _TABLES for value in values),
        tabled=any(value in _TABLES for value in values),
        indoors=any(value in _ROOMS for value in values),
        weather=any(match.part is Part.WEATHER and match.text not in LIGHTNING for match in matches),
        timed=any(match.part is Part.TIME for match in matches),
        peopled=any(match.noun for match in matches),
        hung=any(match.text in HUNG for match in matches),
        still=kinds <= _STILL and (bool(kinds) or any(_is_hung(m) for m in matches)),
    )
    out = Surroundings()
    at = 0
    while at < len(matches):
        found = next((f for f in (rule(matches[at:], context) for rule in _RULES) if f is not None), None)
        if found is None:
            out.matches.append(matches[at])
            at += 1
            continue
        if not found.left or found.left[0].part is Part.JOIN:
            while out.matches and _dangles(out.matches[-1]):
                out.matches.pop()
        out.matches.extend(found.left)
        out.tints = replace(out.tints, **found.tints)  # type: ignore[arg-type]
        out.palette += found.palette
        if found.vain:
            out.ignored.append((matches[at].span[0], matches[at + found.used - 1].span[1]))
        at += found.used
    if out.tints.storm:
        # its clouds are a storm's
        out.matches = [m for m in out.matches if m.meaning is None or m.meaning.value not in _COVERED]
    texts = {match.text for match in matches}
    if "bokeh background" in texts or ("bokeh" in texts and texts & {"lights", "light"}):
        out.tints = replace(out.tints, bokeh=True)
    return out


def _dangles(match: Match) -> bool:
    return match.part is Part.DETERMINER or (match.text in _DANGLING and match.part in {Part.JOIN, None})


def _run(matches: Sequence[Match]) -> _Run:
    """The colours that the matches begin with: "blue", "red, white and blue"."""
    found: list[Match] = []
    at = 0
    while at < len(matches) and matches[at].part is Part.COLOUR:
        found.append(matches[at])
        end = at + 1
        at = end
        while at < len(matches) and (matches[at].text in {"and", "to", ","}):
            at += 1
        if at == len(matches) or matches[at].part is not Part.COLOUR:
            return found, end
    return found, at


def _is_parted(matches: Sequence[Match]) -> bool:
    """Whether a comma alone parts the last colour from those before it, which are of something else: "a shoe, white
    and green, black backdrop"."""
    colours = [at for at, match in enumerate(matches) if match.part is Part.COLOUR]
    joined = [match.text for match in matches[colours[-2] + 1 : colours[-1]]] if len(colours) > 1 else []
    return bool(joined) and "and" not in joined


def _exact(match: Match) -> RGB:
    """The shade that a match of a colour names."""
    assert match.meaning is not None
    colour = Colour(match.meaning.value)
    return shade(match.text) or EXACT.get(colour) or COLOUR_RGB[colour]


def _colours(run: Sequence[Match]) -> tuple[Colour, ...]:
    return tuple(Colour(match.meaning.value) for match in run if match.meaning is not None)


def _head(matches: Sequence[Match], words: frozenset[str]) -> tuple[list[Match], int] | None:
    """Colours and then one of the words, or one of the words, "is", and colours; and how many matches that takes."""
    run, at = _run(matches)
    if run and at < len(matches) and matches[at].text in words:
        return run, at + 1
    if matches[0].text not in words:
        return None
    at = 1
    while at < len(matches) and (matches[at].text in SAID):
        at += 1
    run, used = _run(matches[at:]) if at > 1 else ([], 0)
    return (run, at + used) if run else None


def _sky(matches: Sequence[Match], context: _Context) -> _Found | None:
    first = matches[0]
    if first.part is Part.COLOUR and first.text.startswith("sky ") and _colours([first]) != (Colour.BLUE,):
        # "make the sky green"
        run, used = [replace(first, text=first.text.removeprefix("sky "))], 1
    else:
        head = _head(matches, SKIES)
        if head is None:
            return None
        run, used = head
    left = () if context.weather or context.timed else (replace(first, text="clear sky", meaning=CLEAR, word=None),)
    return _Found(used=used, left=left, tints={"sky": tuple(_exact(match) for match in run[:2])})


def _storm(matches: Sequence[Match], context: _Context) -> _Found | None:
    first = matches[0]
    if first.text not in STORMS | LIGHTNING:
        return None
    tints: dict[str, object] = {"storm": True}
    if first.text in LIGHTNING:
        tints["lightning"] = True
    again = first.text in LIGHTNING and context.weather
    return _Found(used=1, left=() if again else (replace(first, meaning=STORM, word=None),), tints=tints)


def _grid(matches: Sequence[Match], context: _Context) -> _Found | None:
    """ "a grid floor" of light, as synthwave has it."""
    if matches[0].text not in GRIDS:
        return None
    floor = len(matches) > 1 and matches[1].text in {"floor", "ground", "lines"}
    return _Found(used=2 if floor else 1, tints={"grid": True})


def _backdrop(matches: Sequence[Match], context: _Context) -> _Found | None:
    first = matches[0]
    if first.part is Part.PLACE and first.meaning is not None and first.meaning.value in _STUDIO:
        named = next((table()[word] for word in first.text.split() if word in table()), None)
        left = () if context.tabled else (first,)
        return _Found(used=1, left=left, tints={"backdrop": EXACT[named]}) if named in EXACT else None
    if first.text in GRADES and len(matches) > 1 and matches[1].text in BACKDROPS:
        colour, used = GRADES[first.text], 2
    else:
        head = _head(matches, BACKDROPS) or _laid_on(matches, context)
        if head is None or _is_parted(matches[: head[1]]):
            return None
        colour, used = _exact(head[0][0]), head[1]
    if context.placed:
        return _Found(used=used, vain=True)
    if context.tabled:
        return _Found(used=used, tints={"backdrop": colour})
    last = matches[used - 1]
    return _Found(
        used=used, left=(replace(last, text="plain background", meaning=PLAIN, word=None),), tints={"backdrop": colour}
    )


def _masonry(matches: Sequence[Match], context: _Context) -> _Found | None:
    """ "against a red brick wall", "on a wooden background": one that stands behind everything."""
    at, first = 0, matches[0].text
    leads = first.rpartition(" ")[2] in _BEFORE_WALLS or first == "in front of" or (first == "on" and context.hung)
    leads = leads or first in _ON_WALLS
    on = first == "on" and context.still and not leads
    if leads or on:
        at = 1
        while at < len(matches) and (
            matches[at].part in {Part.DETERMINER, Part.ADJECTIVE, Part.STATE} or matches[at].word == ORDINARY
        ):
            if matches[at].text in MASONRY:
                break
            at += 1
    if first == "exposed brick" and context.indoors:
        return _Found(used=1, tints={"masonry": Masonry.BRICK})
    tints: dict[str, object] = {}
    single = False
    if at + 1 < len(matches) and matches[at].part is Part.COLOUR and matches[at].text not in MASONRY:
        tints["backdrop"] = _exact(matches[at])
        at += 1
    words = " ".join(match.text for match in matches[max(0, at) : at + 2]).split()[:2]
    if (leads or on) and words and words[0] == "wall" and context.still and not context.placed:
        # "hanging on a wall", "against a blue wall"
        words = ["plaster", "wall"]
        at, single = at - 1, True
        tints.setdefault("backdrop", _PLASTER)
    elif on:
        # a bottle "on a stone wall" stands on its top
        return None
    if len(words) < 2 or words[0] not in MASONRY or words[1] not in WALLS | BACKDROPS - {"surface"}:
        return None
    if (context.placed and not context.indoors) or (MASONRY[words[0]] is Masonry.PLASTER and words[1] not in WALLS):
        return None
    used = at + (1 if not single and " " in matches[at].text else 2)
    if used < len(matches) and matches[used].text in BACKDROPS:
        used += 1
    elif words[1] in WALLS and not (leads or on or context.indoors):
        return None
    if tints and words[0] == "brick" and _colours([matches[at - 1]]) == (Colour.RED,):
        tints = {}  # as bricks are
    tints["masonry"] = MASONRY[words[0]]
    if context.indoors:
        return _Found(used=used, tints={"wall": tints.pop("backdrop", None)} | tints)
    plain = replace(matches[used - 1], text="plain background", meaning=PLAIN, word=None)
    joint = replace(matches[0], text="on", meaning=ON, word=None)
    state = Condition.TILTED if first in _LEANING else Condition.HUNG
    borne = Match(text=first, span=matches[0].span, meaning=Meaning(part=Part.STATE, value=state.value))
    up = (borne,) if context.still and (first in _ON_WALLS | _LEANING or on) else ()
    return _Found(used=used, left=(*up, joint, plain), tints=tints)


def _laid_on(matches: Sequence[Match], context: _Context) -> tuple[list[Match], int] | None:
    """ "red flowers on black": the colour is all that comes."""
    if matches[0].text != "on" or context.placed or not context.peopled:
        return None
    run, used = _run(matches[1:])
    ends = 1 + used == len(matches) or (1 + used < len(matches) and matches[1 + used].separator)
    return (run, 1 + used) if run and ends else None


def _wall(matches: Sequence[Match], context: _Context) -> _Found | None:
    head = _head(matches, WALLS) if context.indoors else None
    return _Found(used=head[1], tints={"wall": _exact(head[0][0])}) if head is not None else None


def _tabletop(matches: Sequence[Match], context: _Context) -> _Found | None:
    run, at = _run(matches)
    if not run or at == len(matches):
        return None
    head = matches[at]
    if head.meaning is not None and head.meaning.value in _TABLES:
        return _Found(used=at + 1, left=(head,), tints={"tabletop": _exact(run[0])})
    if head.text in CLOTHS and not context.placed:
        left = (replace(head, text="table", meaning=TABLE, word=None),)
        return _Found(used=at + 1, left=left, tints={"tabletop": _exact(run[0])})
    return None


def _light(matches: Sequence[Match], context: _Context) -> _Found | None:
    run, at = _run(matches)
    borne = at + 1 < len(matches) and matches[at + 1].text in _SHINING
    if run and at < len(matches) and matches[at].text in LIGHTS and not borne:
        return _Found(used=at + 1, tints={"light": _exact(run[0])})
    return None


def _fog(matches: Sequence[Match], context: _Context) -> _Found | None:
    """ "green fog": it is still there, and lights everything so."""
    run, at = _run(matches)
    if run and at < len(matches) and matches[at].part is Part.WEATHER and matches[at].text in FOGS:
        return _Found(used=at + 1, left=(matches[at],), tints={"light": _exact(run[0])})
    return None


def _tinted(matches: Sequence[Match], context: _Context) -> _Found | None:
    """ "a turquoise lake", "black sand": places stay, and what is none of its own is their colour alone."""
    run, at = _run(matches)
    if not run:
        # "green river" is one noun to the lexicon
        first, _, rest = matches[0].text.partition(" ")
        colour = table().get(first)
        if colour is None or rest not in WATERS:
            return None
        place = replace(matches[0], text=rest, meaning=Meaning(part=Part.PLACE, value=_BODIES.get(rest, "a lake")))
        own = shade(first) or EXACT.get(colour) or COLOUR_RGB[colour]
        return _Found(used=1, left=(replace(place, word=None),), tints={"water": own})
    at += at < len(matches) and matches[at].text in _STILL
    if at == len(matches) or matches[at].part in {Part.EFFECT, Part.CAMERA}:
        return None
    match = matches[at]
    words = match.text.split() if match.part is Part.PLACE else match.text.split()[-1:]
    head = next((word for word in words if word in WATERS | GROUNDS), "")
    of = "water" if head in WATERS else "ground"
    follows = at + 1 < len(matches) and matches[at + 1].noun
    if not head or (follows and match.part is not Part.PLACE):
        return None
    plain = _NATURAL.get(head) in _colours(run[:1])
    tints: dict[str, object] = {} if plain else {of: _exact(run[0])}
    if match.part is Part.PLACE:
        return _Found(used=at + 1, left=(match,), tints=tints)
    after = matches[at + 1] if at + 1 < len(matches) else None
    if after is not None and after.part is Part.PLACE and not after.separator:
        # "a black sand beach"
        return _Found(used=at + 2, left=(after,), tints=tints)
    stays = head in WATERS or not (context.placed or head in _COVERS)
    return _Found(used=at + 1, left=(match,) if stays else (), tints=tints)


def _tones(matches: Sequence[Match], context: _Context) -> _Found | None:
    run, at = _run(matches)
    if run and at < len(matches) and matches[at].text in TONES:
        return _Found(used=at + 1, palette=_colours(run))
    led = 2 if len(matches) > 1 and f"{matches[0].text} {matches[1].text}" in LEADS else 1
    if led == 2 or matches[0].text in LEADS:
        run, used = _run(matches[led:])
        return _Found(used=led + used, palette=_colours(run)) if run else None
    return None


_RULES: tuple[_Rule, ...] = (_sky, _storm, _grid, _masonry, _backdrop, _wall, _tabletop, _light, _fog, _tinted, _tones)
