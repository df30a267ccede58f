"""Traditions: schools of pictures, each with its own colours, ground and border: "windmill, delft tile style"."""

from __future__ import annotations

import re

from calotype.pipelines.bundled.designs import Design, Sheet

_OLD = (
    r"(?:ancient |old |antique |vintage |traditional |medieval |classical |classic |authentic |hand[- ]painted |"
    r"faded )*"
)
_ART = r"(?:[- ](?:style|art|painting|paintings|illustration|mural|motif|design|drawing|pattern|decoration|artwork))*"
TRADITIONS: dict[str, str] = {
    "delft": rf"{_OLD}(?:blue and white )?(?:delft(?:ware)?|dutch blue)(?: blue)?(?: (?:tile|tiles|plate|"
    rf"pottery|ceramic|"
    r"porcelain))?(?: (?:style|art|painting|design))?|azulejo tile|blue and white (?:porcelain|china|willow "
    r"pattern|pottery|tile)|willow pattern",
    "manuscript": rf"{_OLD}(?:illuminated|medieval)(?: (?:manuscript|bestiary|illumination|miniature|book of "
    rf"hours|codex))"
    r"+(?: (?:page|style|art|painting|illustration))*|(?:medieval )?bestiary page|book of hours|marginalia|"
    r"bayeux tapestry",
    "egyptian": rf"{_OLD}(?:egyptian|pharaonic)(?: (?:mural|wall|tomb|papyrus|hieroglyph\w*|fresco|temple))*"
    r"(?: (?:painting|mural|art|style|relief|papyrus|fresco))|papyrus painting|hieroglyphic(?:s)? style",
    "persian": rf"{_OLD}(?:persian|mughal|moghul|indian|ottoman|turkish|rajasthani|rajput) miniature{_ART}",
    "nordic": r"(?:polish|scandinavian|swedish|hungarian|bavarian|german|czech|norwegian|danish|finnish|austrian|swiss|"
    r"pennsylvania dutch|amish) folk(?:[- ]art)?" + _ART + r"|rosemaling|wycinanki|dala horse style|hex sign",
    "slavic": r"(?:russian|ukrainian|slavic|eastern european|siberian) folk(?:[- "
    r"]art)?" + _ART + r"|khokhloma|petrykivka|"
    r"palekh(?: lacquer)?|gzhel",
    "folk": r"(?:mexican |otomi |latin american |peruvian |guatemalan |oaxacan |indian |tribal |naive "
    r")?folk[- ]art" + _ART
    + r"|mexican folk(?: art)?|otomi|alebrije(?:s)?|madhubani(?: painting)?|talavera style|d[ií]a de (?:los "
    r")?muertos(?: "
    r"(?:style|art))?|day of the dead (?:style|art)",
    "aboriginal": rf"(?:australian )?aboriginal{_ART}(?: dot[- ]painting)?|aboriginal dot{_ART}|dreamtime{_ART}",
    "greek": rf"{_OLD}(?:greek|grecian|attic)(?: (?:black|red)[- ]figure)?(?: (?:vase|pottery|amphora|urn)){_ART}|"
    r"black[- ]figure pottery|red[- ]figure pottery",
    "icon": rf"{_OLD}(?:byzantine|orthodox|russian|religious|gold leaf|golden)(?: (?:orthodox|religious))? icon{_ART}",
    "tapestry": r"(?:medieval|unicorn|flemish|gobelin|renaissance|millefleurs?|mille-fleurs) tapestry(?: "
    r"style)?|millefleurs?"
    r"(?: style)?",
    "codex": rf"(?:aztec|mayan?|mesoamerican|inca|pre-columbian)(?: (?:codex|glyph|mural))?{_ART}",
    "celtic": rf"celtic(?: knot(?:work)?)?{_ART}|book of kells(?: style)?",
    "propaganda": r"(?:soviet|communist|wartime|ww2|wwii|world war (?:two|2|ii)|russian|chinese|political|1930s|1940s|"
    r"constructivist|vintage)(?: (?:era|style))? propaganda(?: (?:poster|art|style|print))*|propaganda poster",
    "advert": r"(?:vintage |retro |old |classic |mid-century )*(?:19[2-7]0s|50s|60s|40s|mid-century|vintage|"
    r"retro)(?: (?:american|"
    r"magazine|newspaper|kitchen|french|italian))* (?:advertisement|advert|ad|commercial poster|print ad)(?: "
    r"(?:poster|style))?|"
    r"(?:advertisement|advert|ad) from (?:the )?19\d\d(?:s)?|advertisement poster",
}  # fmt: skip
"""Words for each; they stand as a clause, at the prompt's head, or before what is shown."""
_FORMS = "|".join(f"(?P<{name}>{words})" for name, words in TRADITIONS.items())
_CLAUSE = re.compile(
    rf"(?:^|,)\s*(?:in (?:the )?(?:style|manner) of |as |in |like |styled as )?(?:an? |the )?(?:{_FORMS})"
    r"(?: in the style)?(?P<of>\s+(?:of|for|showing|depicting|with|featuring)\b)?\s*(?=,|$|\.|(?<=of)|"
    r"(?<=for)|(?<=showing)|(?<=with)|"
    r"(?<=depicting)|(?<=featuring))",
    re.I,
)
_LATE = re.compile(
    rf"\s+(?:in (?:the )?(?:style|manner) of |as |in |on )(?:an? |the )?(?:{_FORMS})(?=\s*(?:,|$|\.))", re.I
)
_TRAILING = re.compile(r"^(?P<what>[^,]+?) (?P<said>(?:advertisement|advert|ad) from (?:the )?19\d\ds?)", re.I)
_GATE = re.compile(
    r"\b(?:delft|dutch blue|azulejo|blue and white|willow|illuminated|bestiary|manuscript|book of (?:hours|"
    r"kells)|marginalia|"
    r"bayeux|egyptian|pharaonic|papyrus|hieroglyph\w*|miniature|folk|otomi|khokhloma|rosemaling|petrykivka|"
    r"wycinanki|palekh|gzhel|amish|hex sign|dala|muertos|day of the dead|alebrijes?|madhubani|"
    r"warli|talavera|aboriginal|dreamtime|vase|pottery|amphora|urn|icon|tapestry|mille-?fleurs?|aztec|mayan?|"
    r"mesoamerican|inca|"
    r"pre-columbian|celtic|propaganda|advertisement|advert|ad)\b",
    re.I,
)
_THING = re.compile(
    r"\b(?:tiles?|plates?|vases?|urns?|amphorae?|icons?|papyrus) (?:on|in|under|beside|next|"
    r"hanging|with)\b",
    re.I,
)
_IN_LATE = re.compile(
    r"\b(?:lettering|latin text|text|latin|gold leaf|worn parchment|parchment|aged|"
    r"faded)\b[^,]*",
    re.I,
)


def traditional(prompt: str) -> tuple[str, Design] | None:
    """What a prompt shows, and the sheet of the school that it is to be of; None where it names none."""
    if not _GATE.search(prompt) or _THING.search(prompt):
        return None
    trailing = _TRAILING.match(prompt)
    if trailing is not None:
        prompt = f"{trailing['what']}, {trailing['said']}{prompt[trailing.end() :]}"
    found = _CLAUSE.search(prompt) or _LATE.search(prompt)
    if found is None:
        return None
    name = next(name for name in TRADITIONS if found[name])
    before, after = prompt[: found.start()].strip(" ,"), prompt[found.end() :].strip(" ,")
    rest = ", ".join(part for part in (before, after) if part)
    rest = re.sub(r"^(?:illustration|painting|picture|drawing|image)(?: of)?\b\s*", "", rest, flags=re.I)
    if name in {"manuscript", "celtic"}:
        rest = ", ".join(part for part in (c.strip() for c in rest.split(",")) if part and not _IN_LATE.fullmatch(part))
    if len(re.sub(r"\W", "", rest)) < 3:
        return None
    starred = name == "propaganda" and re.search(r"soviet|communist|russian|chinese", found[0], re.I)
    return rest, Design(sheet=Sheet.TRADITION, form=f"{name} star" if starred else name)
