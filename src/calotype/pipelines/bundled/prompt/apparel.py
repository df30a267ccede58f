"""Apparel: what is worn, where the words for it are not beside each other: "a long flowing red dress", "a crown of
daisies", "his helmet under his arm"."""

from __future__ import annotations

import re

from calotype.pipelines.bundled.prompt.folk import COSTUMES
from calotype.pipelines.bundled.prompt.pieces import indefinite

_FALLS = r"(?:long|flowing|floor-length|full-length|billowing|sweeping|ankle-length|maxi|trailing)"
_LONG = re.compile(
    rf"\b(?:(?:very )?{_FALLS},? ){{1,3}}(?P<looks>(?!(?:sleeve|hair|coat)\w*)(?:[a-z-]+ ){{1,3}}?)(?P<what>dress|"
    rf"skirt)(?P<many>e?s)?\b",
    re.IGNORECASE,
)
_CROWNED = re.compile(
    r"\b(?P<lead>crown|wreath|garland|circlet) (?:made )?of (?:[a-z]+ )?(?P<what>flowers|daisies|roses|wildflowers|"
    r"sunflowers|"
    r"blossoms|laurel|leaves|ivy|holly)(?! (?:on|around|hanging|over) (?:a|the) (?:door|table|wall|grave|coffin))\b",
    re.IGNORECASE,
)
_TRAIN = re.compile(
    r"\b(?P<who>(?:bride|dress|gown|princess|queen))(?: with|,) (?:an? |her |its )?(?:(?:very|long|lace|flowing|"
    r"trailing|white|"
    r"cathedral|silk) )*train\b(?! (?:set|station|tracks?))",
    re.IGNORECASE,
)
_HELMET = re.compile(
    r"\b(?P<who>[a-z]+)(?: (?:standing|posing|smiling))?,? (?:with |holding |carrying )?(?:his|her|their|an?|the) "
    r"(?P<what>(?:[a-z]+ )?(?:helmet|hat|cap|hard hat|crown|mask))(?: (?:tucked|held|clamped))? under (?:his|her|"
    r"their|one|an|the)"
    r"(?: (?:left|right))? arms?\b",
    re.IGNORECASE,
)
_CARRIED = re.compile(
    r",? ?\b(?:(?:with|holding|carrying) )?(?:his|her|their|an?|the) (?P<what>(?:[a-z]+ ){0,2}?[a-z]+) (?:tucked |"
    r"held |clamped )?"
    r"under (?:his|her|their|one|an|the)(?: (?:left|right))? arms?\b",
    re.IGNORECASE,
)
_CUE = re.compile(
    rf"{_FALLS}|\btrain\b|crown|wreath|garland|circlet|under (?:his|her|their|one|an|"
    rf"the) ",
    re.IGNORECASE,
)
_BARED: dict[str, str] = {
    name: outfit.partition(" wearing ")[0]
    for names, outfit in COSTUMES
    for name in names.split("|")
    if " wearing " in outfit
}
"""What those wear whose pictures have something on the head, without it."""
_HELMETS = {"knight": "knight's helmet", "viking": "viking helmet", "soldier": "military helmet"}
_WOMEN = frozenset({"cowgirl", "witch"})


def fitted_out(prompt: str) -> str:
    """The prompt with what is worn in the words that garments go by."""
    if _CUE.search(prompt) is None:
        return prompt
    prompt = _LONG.sub(lambda found: f"{found['looks']}long {found['what']}{found['many'] or ''}", prompt)
    prompt = _CROWNED.sub(
        lambda found: "laurel wreath" if found["what"].lower() in {"laurel", "leaves", "ivy"} else "flower crown",
        prompt,
    )
    prompt = _TRAIN.sub(r"\g<who> with a white cape", prompt)
    return _CARRIED.sub(lambda found: f" holding {indefinite(found['what'])}", _HELMET.sub(_bared, prompt))


def _bared(found: re.Match[str]) -> str:
    """ "a knight with his helmet under his arm" as a man in armour who holds it."""
    who = found["who"].lower()
    if who not in _BARED:
        return found[0]
    plain, what = "woman" if who in _WOMEN else "man", found["what"]
    if what.lower() == "helmet":
        what = _HELMETS.get(who, what)
    return f"{plain} in {_BARED[who]} holding {indefinite(what)}"
