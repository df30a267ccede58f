"""Framing: the words for where a picture is seen from and how it is composed, and what they make of a scene.

The denoiser has no part in it: the words set the camera.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.camera import Angle, Camera
from calotype.pipelines.bundled.lenses import Optic
from calotype.pipelines.bundled.locales import LOOKED_DOWN_ON, Locale
from calotype.pipelines.bundled.overheads import is_seen_from_above
from calotype.pipelines.bundled.scene import Element, Scene

if TYPE_CHECKING:
    from calotype.pipelines.bundled.assets import Asset

ANGLES: dict[Angle, str] = {
    Angle.LOW: (
        "low angle|low-angle|low angle shot|low-angle shot|low angle view|from below|seen from below|shot from below|"
        "worm's eye view|worm's-eye view|worms eye view|looking up at|view from below|from a low angle|heroic angle"
    ),
    Angle.TOP: (
        "top view|top-view|top down|top-down|top down view|top-down view|top down shot|top-down shot|"
        "seen from above|from above|view from above|viewed from above|shot from above|from directly above|"
        "directly overhead|overhead|overhead shot|overhead shot of|overhead view|overhead view of|flat lay|"
        "flatlay|flat-lay|flat lay photography|top view of|top down view of|high angle|high-angle|high angle shot|"
        "high-angle shot|high angle view|from a high angle|seen from a high window|from a high window|"
        "from an upper window|seen from a window above|seen from a tower|"
        "from a tower|from the top of a tower"
    ),
    Angle.AERIAL: (
        "bird's eye view|bird's-eye view|birds eye view|bird's eye view of|birds eye view of|bird's-eye view of|"
        "bird's eye|aerial view|aerial view of|aerial|aerial shot|aerial shot of|aerial photo|aerial photograph of|"
        "aerial photography|aerial photo of|drone shot|drone shot of|drone view|drone view of|drone photo|"
        "drone photo of|drone photography|drone footage|from the air|seen from the air|from a plane|"
        "seen from a plane|from high above|seen from high above|seen from a drone|from far above|"
        "seen from far above|from very high above|from straight above|seen from straight above|"
        "seen from the sky|from the sky|satellite view|"
        "satellite view of|satellite photo|satellite image|satellite photo of"
    ),
}
"""Other than level."""
SILHOUETTE = frozenset(
    "silhouette|silhouettes|silhouetted|silhouette of|silhouettes of|in silhouette|silhouette style|shadow figure|"
    "black silhouette|dark silhouette|backlit silhouette".split("|")
)
SYMMETRICAL = frozenset(
    "symmetrical|symmetric|symmetry|symmetrical composition|symmetric composition|perfectly symmetrical|"
    "perfect symmetry|wes anderson|wes anderson style|mirrored composition|centered composition|"
    "centred composition|centred symmetrical composition|centered symmetrical composition".split("|")
)
OPTICS: dict[Optic, str] = {
    Optic.SPEED: "motion blur|motion-blur|motion blurred|panning shot|speed blur|panning photography|with motion blur|"
    "speeding blur|in motion blur|long shutter",
    Optic.TRAILS: "light trails|light streaks|car light trails|traffic light trails|traffic trails|light trail|"
    "long exposure light trails|long exposure traffic|headlight trails",
    Optic.MINIATURE: "tilt-shift|tilt shift|tilt-shift photo of|tilt shift photo of|tilt-shift photography|"
    "miniature effect|"
    "miniature photography|tilt-shift effect|miniature faking|tilt-shift lens|tilt-shift photo|miniature model style",
    Optic.MIRRORED: "mirror reflection|perfect reflection|reflected in still water|mirror image in the water|"
    "mirror-like reflection|"
    "perfectly reflected",
    Optic.FISHEYE: "fisheye|fish-eye|fisheye lens|fish eye lens|fisheye view of|fisheye view|fisheye photo of|"
    "fisheye shot of|"
    "fish-eye lens|fish-eye view of|fish eye view of|fisheye photo|fisheye shot",
    Optic.UPSIDE_DOWN: "everything is upside down|upside down room|world upside down|upside down world|"
    "upside-down world|"
    "upside-down room|everything upside down|turned upside down|flipped upside down|where everything is upside down|"
    "rotated 180 degrees|the picture upside down",
}
_SEEN = ("seen", "viewed", "view", "watched", "photographed", "shot", "glimpsed", "looking in", "framed")
_HOLES: dict[Optic, str] = {
    Optic.WET_GLASS: "wet glass|rainy window|rain-covered window|rain-streaked window|wet window|foggy glass|"
    "rain covered glass|rainy glass|raindrops on a window|wet windshield|rain-streaked glass",
    Optic.WINDOW: "window|kitchen window|shop window|high window|train window|car window|open window|house window|"
    "glass|frosted window|apartment window",
    Optic.DOORWAY: "doorway|door|open door|arch|archway|stone arch|gate|open doorway|open gate",
    Optic.CAVE_MOUTH: "cave mouth|cave entrance|mouth of a cave|opening of a cave|hole in the rock|cave opening",
    Optic.PORTHOLE: "porthole|ship's porthole|round window|submarine window",
    Optic.KEYHOLE: "keyhole|key hole",
    Optic.BINOCULARS: "binoculars|pair of binoculars|telescope|spyglass|field glasses",
}
_ALWAYS = frozenset({Optic.KEYHOLE, Optic.WET_GLASS, Optic.CAVE_MOUTH})
"""Through these the picture is seen, whoever looks."""
OPTICS |= {
    optic: "|".join(
        f"{lead}through {article}{hole}"
        for hole in holes.split("|")
        for article in ("", "a ", "an ", "the ")
        for lead in (*(f"{seen} " for seen in _SEEN), *(("",) if optic in _ALWAYS else ()))
    )
    for optic, holes in _HOLES.items()
}
OPTICS[Optic.CAVE_MOUTH] += (
    "|seen from a cave entrance|from a cave entrance|seen from inside a cave|from inside a cave|seen from a cave|"
    "view from a cave|from the mouth of a cave|seen from the mouth of a cave"
)
BEHIND = frozenset(
    "back view|rear view|from behind|seen from behind|viewed from behind|shot from behind|back view of|rear view of|"
    "from the back|seen from the back|facing away|facing away from us|facing away from the camera|turned away|"
    "with her back to us|with his back to us|with their backs to us|with her back to the camera|"
    "with his back to the camera|with their backs to the camera|her back to us|his back to us|their backs to us".split(
        "|"
    )
)
"""People turn their backs to us."""
UNSEEN = frozenset(
    "cross section|cross-section|"
    "cross section of|cutaway|cutaway view|dutch angle|dutch tilt|tilted camera|over the shoulder|"
    "over-the-shoulder|over the shoulder shot|first person view|first-person view|pov|pov shot|point of view|"
    "360 panorama|360 view|stereoscopic|split screen".split("|")
)
"""Views that can't be drawn: told."""

_LOW = -2.9
_HIGH = 2.6
"""Where the horizon goes, as Camera has it."""
_TOWERING = 1.22
GROUNDS = frozenset(
    {
        Environment.TABLE, Environment.STUDIO, Environment.ROOM, Environment.MEADOW, Environment.SNOW,
        Environment.BEACH, Environment.DESERT, Environment.FOREST, Environment.OCEAN, Environment.CITY,
        Environment.LAKE, Environment.GARDEN, Environment.FARM, Environment.SAVANNA, Environment.JUNGLE,
        Environment.ROAD, Environment.VILLAGE, Environment.KITCHEN, Environment.CAFE, Environment.BEDROOM,
    }
)  # fmt: skip
"""Places of which the ground alone tells what they are."""
_LANDS = frozenset(
    {
        Environment.MEADOW, Environment.SNOW, Environment.MOUNTAINS, Environment.FOREST, Environment.DESERT,
        Environment.LAKE, Environment.RIVER, Environment.GARDEN, Environment.FARM, Environment.VILLAGE,
        Environment.ROAD, Environment.SAVANNA, Environment.JUNGLE, Environment.HARBOUR,
    }
)  # fmt: skip
"""Places that are seen from the air as land to the horizon, and not as a floor."""
SEEN_LEVEL = frozenset({Locale.CAR_PARK, Locale.ICE_SEA, Locale.TULIPS, Locale.SHALLOWS, Locale.FROZEN_LAKE})
"""Locales whose ground from straight above is painted."""
_UPRIGHT = frozenset("person animal bird building tree vehicle aircraft furniture celestial".split())
"""Kinds that are drawn standing, and would seem to lie where they are seen from straight above."""


def framed(scene: Scene, assets: Mapping[str, Asset], angle: Angle, *, symmetrical: bool) -> Scene:
    """The unsolved scene as the words want it seen. What stands upright is seen from above at a slant."""
    camera = scene.camera
    elements = scene.elements
    empty = all(element.scattered for element in elements)
    wide = scene.environment in _LANDS or scene.locale is not None
    if scene.locale in LOOKED_DOWN_ON and angle in {Angle.TOP, Angle.AERIAL}:
        return scene
    names = [element.asset for element in elements if not element.scattered]
    known = scene.environment in GROUNDS or scene.locale in SEEN_LEVEL
    if angle in {Angle.TOP, Angle.AERIAL} and known and not scene.portrait and is_seen_from_above(names, assets):
        return scene.evolve(camera=_seen(camera, Angle.TOP, symmetrical))
    if wide and (angle is Angle.AERIAL or (angle is Angle.TOP and empty)):
        return scene.evolve(camera=_seen(camera, Angle.AERIAL, symmetrical))
    if angle is Angle.AERIAL:
        angle = Angle.TOP
    if angle is Angle.TOP:
        upright = any(assets[e.asset].kind in _UPRIGHT for e in elements if e.asset in assets)
        if scene.portrait:
            angle = Angle.LEVEL
        elif upright or scene.environment not in GROUNDS:
            angle = Angle.HIGH
    if angle is Angle.HIGH:
        camera = replace(camera, horizon=_HIGH)
    elif angle is Angle.LOW and not scene.portrait:
        camera = replace(camera, horizon=_LOW)
        elements = tuple(e if e.scattered else e.evolve(size=e.size * _TOWERING, y=0.96) for e in elements)
    if symmetrical:
        camera = replace(camera, sun_x=0.0)
        elements = _balanced(elements)
    return scene.evolve(elements=elements, camera=_seen(camera, angle, symmetrical))


def _seen(camera: Camera, angle: Angle, symmetrical: bool) -> Camera:
    return replace(camera, angle=angle, symmetrical=symmetrical)


def _balanced(elements: tuple[Element, ...]) -> tuple[Element, ...]:
    """One in the middle, two alike at the same distance from it."""
    single = [k for k, element in enumerate(elements) if not element.scattered]
    out = list(elements)
    if len(single) == 1:
        out[single[0]] = elements[single[0]].evolve(x=0.5)
    elif len(single) == 2:
        left, right = sorted(single, key=lambda k: elements[k].x)
        apart = max(0.14, (elements[right].x - elements[left].x) / 2)
        size = max(elements[left].size, elements[right].size)
        same = elements[left].asset == elements[right].asset
        for k, x in ((left, 0.5 - apart), (right, 0.5 + apart)):
            out[k] = elements[k].evolve(x=x, y=elements[left].y, size=size if same else elements[k].size)
        if same:
            out[right] = out[right].evolve(flip=not out[left].flip)
    return tuple(out)


_FILLED = 0.86
"""How much of the frame a flat lay takes."""
_MOST_GROWN = 1.7


def spread(scene: Scene) -> Scene:
    """The solved scene seen from straight above: its things about the middle of the ground; on a table they fill it."""
    if scene.camera.angle is not Angle.TOP:
        return scene
    solid = [e for e in scene.elements if not e.scattered]
    if not solid:
        return scene
    top, low = min(e.y - 0.9 * e.size for e in solid), max(e.y for e in solid)
    left, right = min(e.x - 0.5 * e.size for e in solid), max(e.x + 0.5 * e.size for e in solid)
    close = scene.environment is Environment.TABLE and not scene.sized
    by = min(_MOST_GROWN, max(1.0, _FILLED / max(low - top, right - left, 1e-3))) if close else 1.0
    x, y = (left + right) / 2, (top + low) / 2
    return scene.evolve(
        elements=tuple(
            e if e.scattered else e.evolve(x=0.5 + by * (e.x - x), y=0.5 + by * (e.y - y), size=by * e.size)
            for e in scene.elements
        )
    )
