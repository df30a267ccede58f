"""Auras: what flies, rises or bursts around a thing, read out of a prompt's words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from calotype.pipelines.bundled.ambience import Aura, Flurry
from calotype.pipelines.bundled.prompt.colours import shade, table
from calotype.pipelines.bundled.prompt.glossary import Part
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.scene import COLOUR_RGB, RGB

WORDS: dict[Flurry, str] = {
    Flurry.STEAM: (
        "steam|steam rising|rising steam|hot steam|with steam|with steam rising|steam rises|visible steam|"
        "steam coming out|wisps of steam|steaming hot|with rising steam|gentle steam|a bit of steam"
    ),
    Flurry.SPLASH: (
        "splash|water splash|splash of water|splashing water|splashes|water splashes|liquid splash|frozen splash|"
        "milk splash|splash of milk|juice splash|splash of juice|water splashing|paint splash|frozen water splash|"
        "crown splash|big splash|dynamic splash|splashing milk|chocolate splash|splash of chocolate"
    ),
    Flurry.DROPS: (
        "drops|droplets|water drops|water droplets|flying drops|flying droplets|raindrops|drops of water|dew drops|"
        "dewdrops|drops flying|drops in the air"
    ),
    Flurry.POWDER: (
        "powder|exploding powder|powder explosion|powder burst|exploding powders|colored powder|coloured powder|"
        "color powder|burst of powder|explosion of powder|flour in the air|cloud of flour|flour dust|holi powder|"
        "powder cloud|dust explosion|colour explosion|color explosion|explosion of color|explosion of colour|"
        "paint explosion|cocoa powder|powder paint"
    ),
    Flurry.SMOKE: (
        "smoke|smoke around|swirling smoke|with smoke|wisps of smoke|coloured smoke|colored smoke|dry ice|smoky|"
        "swirls of smoke|smoke swirls|cloud of smoke|clouds of smoke|rising smoke"
    ),
    Flurry.PETALS: (
        "petals|rose petals|flower petals|falling petals|scattered petals|petals falling|petals around|cherry petals|"
        "petals scattered|scattered rose petals|floating petals|flying petals|cherry blossom petals"
    ),
    Flurry.CONFETTI: "confetti|falling confetti|colourful confetti|colorful confetti|streamers|confetti falling",
    Flurry.LEAVES: (
        "falling leaves|flying leaves|leaves flying|swirling leaves|mint leaves|scattered leaves|leaves falling|"
        "tea leaves|mint leaves flying|basil leaves|fresh mint leaves|leaves around"
    ),
    Flurry.COINS: "coins flying|flying coins|falling coins|coins falling|raining coins|coins raining|gold coins",
    Flurry.SPARKS: (
        "sparks|sparks flying|flying sparks|glitter|glittering dust|gold dust|golden dust|sparkling dust|magic dust|"
        "golden particles|glowing particles|particles|light particles|fairy dust|sparkle dust|embers|floating embers|"
        "glitter in the air|golden glitter|gold glitter|magical sparkles|stardust"
    ),
    Flurry.BEANS: (
        "coffee beans|scattered coffee beans|roasted coffee beans|coffee beans scattered|coffee beans around|"
        "flying coffee beans|coffee beans flying|beans scattered"
    ),
    Flurry.CRUMBS: "crumbs|scattered crumbs|bread crumbs|cookie crumbs|crumbs scattered|crumbs around",
    Flurry.BUBBLES: "soap bubbles floating|rising bubbles|bubbles rising|tiny bubbles|air bubbles|fizzy bubbles",
    Flurry.FIREFLIES: "fireflies|firefly|glowing fireflies|glow worms|lightning bugs",
}
"""By effect, separated by bars."""
LONGEST = 5
_AFTER = frozenset(
    "around it them frozen flying in the air rising falling scattered everywhere background from above over "
    "surrounding behind exploding exploding mid-air midair up about on bottle product burst bursting swirling "
    "mid drifting down "
    "coming out of his her its off".split()
)
"""Words that follow an effect and add nothing."""
_BEFORE = frozenset(
    {
        "with",
        "and",
        "surrounded by",
        "covered in",
        "among",
        "in",
        "amid",
        "full of",
        "a",
        "an",
        "some",
        "of",
        "lots of",
        "many",
        "big",
        "dynamic",
        "beautiful",
        "around",
        "flying",
        "falling",
        "soft",
        "gentle",
        "exploding",
        "explosion",
        "splash",
        "swirling",
        "from",
        "by",
        "floating",
        "bursting",
        "against",
        "sprinkled with",
        "dramatic",
        "scattered",
        "few",
        "a few",
        "light",
        "thin",
        "tiny",
        "fresh",
    }
)
"""And before one."""


@cache
def _table() -> Mapping[str, Flurry]:
    return {said: effect for effect, words in WORDS.items() for said in words.split("|")}


@dataclass(frozen=True, kw_only=True)
class _Said:
    effect: Flurry
    used: int


def effective(matches: Sequence[Match], lexicon: Lexicon) -> tuple[list[Match], tuple[Aura, ...]]:
    """The matches without the words for effects, and those. Where nothing else is named, the words are of things."""
    things = [m for m in matches if m.word is not None and m.word.sense in DRAWABLE and m.meaning is None]
    kinds = {lexicon.kind(match.word) for match in things if match.word is not None}
    kept: list[Match] = []
    found: list[Aura] = []
    at = 0
    while at < len(matches):
        said = _longest(matches, at)
        others = [match for match in things if said is None or match not in matches[at : at + said.used]]
        if said is None or not others or (said.effect in _CLOSE and kinds & _OUTSIZE and not kinds & _SERVED):
            kept.append(matches[at])
            at += 1
            continue
        tint: RGB | None = None
        while kept and not kept[-1].separator and (kept[-1].text in _BEFORE or kept[-1].part is Part.COLOUR):
            last = kept.pop()
            if last.part is Part.COLOUR and last.meaning is not None:
                tint = shade(last.text) or COLOUR_RGB[table()[last.text]] if last.text in table() else tint
        if tint is None:
            words = [word for m in matches[at : at + said.used] for word in m.text.split()]
            tint = next((_LIQUIDS[word] for word in words if word in _LIQUIDS), None)
        if not at or matches[at - 1].text not in _OWN:
            found.append(Aura(effect=said.effect, tint=tint))
        at += said.used
        while at < len(matches) and not matches[at].separator and matches[at].text in _AFTER:
            at += 1
    return (_tidied(kept), tuple(dict.fromkeys(found))) if found else (list(matches), ())


_CLOSE = frozenset(
    {
        Flurry.STEAM,
        Flurry.SMOKE,
        Flurry.DROPS,
        Flurry.LEAVES,
        Flurry.SPARKS,
        Flurry.FIREFLIES,
        Flurry.SPLASH,
        Flurry.PETALS,
        Flurry.CONFETTI,
    }
)
"""Effects that are no more than weather or a thing's own where what they are about is not small."""
_OUTSIZE = frozenset({"person", "building", "vehicle", "boat", "aircraft", "tree", "animal", "bird"})
_OWN = frozenset({"the", "its", "their", "on the", "his", "her"})
"""Before what would be an effect, and is a part of a thing: "dew on the petals"."""
_SERVED = frozenset({"food", "drink"})
_LIQUIDS: dict[str, RGB] = {
    "milk": (0.98, 0.97, 0.94),
    "chocolate": (0.33, 0.17, 0.09),
    "juice": (0.98, 0.62, 0.12),
    "cocoa": (0.36, 0.20, 0.12),
    "flour": (0.97, 0.95, 0.91),
    "gold": (0.98, 0.78, 0.30),
    "golden": (0.98, 0.78, 0.30),
    "mint": (0.30, 0.62, 0.28),
    "cherry": (0.99, 0.76, 0.83),
    "coffee": (0.25, 0.14, 0.08),
    "basil": (0.24, 0.54, 0.20),
    "paint": (0.16, 0.45, 0.92),
}


def _longest(matches: Sequence[Match], at: int) -> _Said | None:
    for used in range(min(LONGEST, len(matches) - at), 0, -1):
        run = matches[at : at + used]
        if any(match.separator for match in run):
            continue
        effect = _table().get(" ".join(match.text for match in run).lower())
        if effect is not None:
            return _Said(effect=effect, used=used)
    return None


def _tidied(matches: Sequence[Match]) -> list[Match]:
    """Without separators that part nothing."""
    out: list[Match] = []
    for match in matches:
        if not (match.separator and (not out or out[-1].separator)):
            out.append(match)
    return out
