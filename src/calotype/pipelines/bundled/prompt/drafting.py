"""Drafting: the words that ask for a design.

They are taken out of the prompt, so that what is left names the design's motif alone.
"""

from __future__ import annotations

import re

from calotype.pipelines.bundled.ambience import (
    Atmosphere,
    Environment,
    Season,
    Time,
    Weather,
)
from calotype.pipelines.bundled.camera import Camera
from calotype.pipelines.bundled.designs import PLACED, RGB, Design, Sheet
from calotype.pipelines.bundled.prompt.briefs import briefed
from calotype.pipelines.bundled.prompt.businesses import shopped, traded
from calotype.pipelines.bundled.prompt.colours import MODIFIERS, SHADES, shade, table
from calotype.pipelines.bundled.prompt.figuring import figured
from calotype.pipelines.bundled.prompt.forms import asks, forms_of, laid_of, remaining
from calotype.pipelines.bundled.prompt.headings import HEADS, MOTIFS, STANDINS
from calotype.pipelines.bundled.prompt.heralds import heralded, initialled, stroked
from calotype.pipelines.bundled.prompt.moods import Mood, mood_of
from calotype.pipelines.bundled.prompt.occasions import CARDS, PACKS, names, numbered, shows, sort_of, told, unmocked
from calotype.pipelines.bundled.prompt.parsing import Parser
from calotype.pipelines.bundled.prompt.pieces import Link, Moment, Place
from calotype.pipelines.bundled.prompt.plotting import plotted, stepped
from calotype.pipelines.bundled.prompt.posters import hung, occasioned
from calotype.pipelines.bundled.prompt.quoting import hidden, shown
from calotype.pipelines.bundled.prompt.sections import halved, sectioned
from calotype.pipelines.bundled.prompt.symbols import symbols
from calotype.pipelines.bundled.prompt.traditions import traditional
from calotype.pipelines.bundled.scene import COLOUR_RGB, Colour, Scene, Style

_OF = r"(?:\s+(?:of|with|for|featuring|showing|depicting|about|made of|made from|from)\b)?"
_LED = r"(?:design(?:s|ed)?\s+(?:for|of)\s+)?(?:a|an|the|one|some)?\s*"
_ON_SKIN = re.compile(
    r"^\s*(?:an?\s+|the\s+)?(?:(?:small|tiny|large|minimal(?:ist)?|fine[- ]line|delicate|black|traditional|japanese|"
    r"geometric|fresh|close-?up of an?)\s+)*(?P<motif>(?:(?!tattoo|with\b|who\b|ha[sd]\b|having\b|getting|showing|"
    r"in\b|at\b|and\b)[\w-]+\s+){0,4}?)tattoo(?:\s+design)?\s+"
    r"(?:of\s+(?P<of>[^,]+?)\s+)?on\s+(?:an?|the|his|her|my|someone's|a (?:man|woman)'s)\s+(?:[\w']+\s+)?"
    r"(?:forearm|arm|wrist|shoulder|back|chest|leg|ankle|calf|thigh|skin|bicep|neck)\b",
    re.I,
)
"""A tattoo as it is worn: "a compass rose tattoo on a forearm"."""
_ENCLOSING = re.compile(
    r",\s*(?:in (?:an? )?|inside (?:an? )?|within (?:an? )?)?(?:circles?|hexagons?|triangles?|squares?|hexagonal|"
    r"square|"
    r"triangular)(?: (?:shape|frame|outline|border|badge))?(?=\s*(?:,|$))",
    re.I,
)
"""What a logo stands in."""
_NOT_PATTERNS = re.compile(r"^(?:flight|weather|wave|traffic|sewing|migration|knitting)\s", re.I)
_SURFACES = re.compile(
    r"\b(?:painted |sprayed |drawn |spray[- ]painted )?(?:on|across|over|covering)\s+(?:a|an|the|some|one)?\s*"
    r"((?:[\w-]+\s+){0,3}?)(wall|blackboard|chalkboard|slate|school board|side of a building|building wall|building|"
    r"garage door|shutter|sidewalk|pavement|asphalt|beach|sand|cave wall|rock face|floor|ceiling)\b(?:\s+in (?:the |"
    r"an? )?"
    r"(?:city|street|alley|alleyway|town))?",
    re.I,
)
"""What a drawing is on."""
_LYING = re.compile(
    r"\b(?:(?:in|at|on|around|along)\s+(?:the |all |its |two |four |opposite |each )*(?:corners?|edges?|borders?|"
    r"margins?|"
    r"sides|frame)|(?:blank|empty|white|clear|open)\s+(?:center|centre|middle|space)|(?:space|room|copy space)\s+for\s+"
    r"(?:text|copy|a? ?message|a? ?name|lettering)|around\s+(?:an?|the)\s+(?:blank|empty)\s+(?:center|centre|space)|"
    r"in the (?:center|centre|middle)|(?:white|thick white|bold white|die[- ]?cut|white die-?cut|thick)\s+"
    r"(?:outline|border|edge|contour)s?|no text|(?:clever |use of )*negative space|blackwork|old[- ]school|"
    r"print[- ]ready|game ui|repeat(?:ing)?|half[- ]drop|scattered|(?:same|even|equal|consistent|"
    r"uniform) (?:stroke|line)(?: (?:width|weight))?|rounded corners)\b",
    re.I,
)
_WORN = re.compile(
    r"\b(?:with )?(?:(?:some|a few|several|many) )?(?:tiles|stones|pieces)(?: are)? missing\b|\b(?:missing|broken|"
    r"damaged) tiles\b",
    re.I,
)
_GROUND = re.compile(r"\b(ground|base|fabric|linen|cloth|canvas|paper|backing|field|shirt|tee|t-shirt|stone)\b", re.I)
_HEAD = re.compile(
    r"\b((?:an? )?(?:\w+ )?(?:fox|wolf|lion|bear|tiger|cat|dog|deer|owl|eagle|horse|panda|bull|rabbit|monkey|gorilla|"
    r"dragon|"
    r"koala|raccoon|elephant|unicorn|zebra|giraffe|leopard|cheetah|sheep|goat|pig|cow|mouse|frog|hippo|rhino|kangaroo|"
    r"polar bear|husky|pug|corgi|poodle|squirrel|hamster|sloth|otter|seal|penguin|man|woman|girl|boy|robot|pirate|"
    r"viking|"
    r"samurai|knight|king|queen|witch|wizard|clown|zombie))(?:'s)? (?:head|face)\b",
    re.I,
)
_FACE = re.compile(
    r"(?:^\s*|\b(?:of|with) )an? (?:(?:human|abstract|female|minimal|sleeping|beautiful) )*face\b(?: in "
    r"profile)?(?! (?:of|"
    r"mask|paint))",
    re.I,
)
"""Of nobody that is named."""
_MADE = {
    "embroider": ", embroidery",
    "stitch": ", embroidery",
    "sampler": ", embroidery",
    "watercolo": ", watercolor",
    "pixel": ", pixel art",
    "line ": ", line art",
    "3d": ", 3d render",
}
"""What words for a design say of its style as well."""
_LEAVES = re.compile(
    r"\b(?:((?:[\w-]+\s+)?)(eucalyptus|olive|laurel|fern|ivy|willow|bay|sage|monstera|tropical|palm|green|botanical|"
    r"oak|mint|bamboo|tea|vine|fig|autumn)\s+)?(leaves|leaf|foliage|greenery|eucalyptus|ferns?|laurels?|ivy|vines?|"
    r"branches|sprigs?|twigs|botanicals?|herbs)\b(?:\s+(?:branches|leaves|sprigs|branch|stems|leaf|twigs))?",
    re.I,
)
_LEAF_GREEN: dict[str, RGB] = {
    "eucalyptus": (0.52, 0.64, 0.56), "olive": (0.48, 0.54, 0.30), "sage": (0.60, 0.67, 0.54),
    "autumn": (0.80, 0.42, 0.15), "laurel": (0.25, 0.45, 0.24), "fern": (0.24, 0.50, 0.20),
}  # fmt: skip
_GREEN: RGB = (0.30, 0.52, 0.27)
_CLAUSE = re.compile(r"[^,.;:\n|]+")
_PREPOSED = re.compile(
    r"\b(?:of|with|on|in|at|by|under|over|from|for|and|behind|near|inside|beside|next|holding|wearing|covered|made|"
    r"\w{3,}ing|as|through|has|is)\b",
    re.I,
)
_FORMED = frozenset({Sheet.PATTERN, Sheet.WREATH, Sheet.FRAME, Sheet.LOGO, Sheet.SHIRT, Sheet.BADGE, Sheet.STICKER})
_LEGEND: dict[Sheet, re.Pattern[str]] = {
    Sheet.MAP: re.compile(
        r"^\s*(?:of\s+)?(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}(?:towns?|village|city|"
        r"neighbou?rhood|harbou?r|campus|district|quarter|suburb|resort|park|zoo|fairground|festival|islands?|"
        r"kingdom|continent|realm|archipelago|land|"
        r"world|treasure)\b"
        r"(?:\s+of\s+[A-Z]\w+)?|(?:\b(?:an?|the)\s+)?\b(?:compass rose|cartouche|sea chart|dotted line|red cross|"
        r"x marks the spot)\b",
        re.I,
    ),
    Sheet.PLAN: re.compile(
        r"^\s*(?:of\s+)?(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,3}(?:house|apartment|flat|home|villa|cottage|cabin|"
        r"studio|office|building)\b|"
        r"\b(?:labell?ed |with )?(?:rooms|furniture|dimensions|measurements)\b",
        re.I,
    ),
    Sheet.PLATE: re.compile(
        r",?\s*\b(?:and |with )?(?:an? |its |the )?(?:root to (?:crown|tip)|(?:small |detailed |little "
        r")*(?:cross[- ]sections?|"
        r"details?|dissections?)(?: of [\w ]+?)?(?: in (?:the|one|a) (?:lower |upper |bottom |top )?corners?)?|"
        r"(?:hand[- ]?written |handlettered |engraved )?(?:latin )?(?:names?|labels|notes|annotations|inscriptions|"
        r"captions|"
        r"script)|labell?ed|annotated|latin|numbered|side and top view|top and side view)(?=\s*(?:,|$|and\b))",
        re.I,
    ),
    Sheet.TAROT: re.compile(r",?\s*\b(?:with )?(?:gold|golden|silver) (?:foil|border|edges?|frame)\b", re.I),
}
"""What a sheet has on it anyway."""
_SCHOOLED = re.compile(
    r"\b(?:art deco|bauhaus|art nouveau|jugendstil|mucha|ukiyo-e|woodblock|constructivist|psychedelic|vaporwave|"
    r"synthwave|watercolou?r|oil painting|linocut|risograph|pop art)\b",
    re.I,
)
_POSTED = re.compile(
    r"(?:(?<=^)|(?<=[\s,]))(?:an? )?(?:(?:vintage|retro|travel|concert|movie|film|exhibition|festival) )*posters?\b"
    r"(?: (?:of|for|with|showing|featuring|advertising|about)\b)?(?! on\b)",
    re.I,
)
"""A poster of a school has the scene in the school's own manner on it."""
_POSTCARD = re.compile(
    r"^\s*(?:an?\s+)?(?:(?:vintage|old)\s+)*(?:(?:retro|travel|seaside|holiday|1950s|1960s|colou?rful)\s+)+postcard\s+"
    r"(?:of|from|with|showing|featuring)\b(?! the caption)",
    re.I,
)
_MANNER_ALONE = re.compile(rf"^an? ({_SCHOOLED.pattern})", re.I)
_CARD = re.compile(r"card|invit", re.I)
_GROUNDED = re.compile(r"\bon (?:an? )?[\w -]*(?:background|ground|paper)\b", re.I)
_ONE_INK = frozenset({Sheet.LOGO, Sheet.ICON, Sheet.TATTOO, Sheet.SHIRT, Sheet.BADGE, Sheet.PATTERN})
_ONE = re.compile(
    r"\b(?:in )?silhouettes?\b|\b(?:single|one|1)[- ]colou?r(?:ed)?\b|\bmonochrome\b|\bone[- ]tone\b|\bblackwork\b",
    re.I,
)
"""A motif in one ink."""
_SCENIC = re.compile(r"\b(?:in|at|under|through|near|by|over) (?!profile|silhouette)(?:an? |the )?\w", re.I)
"""What a drawing of one motif has none of: somewhere to be."""
_THEMED = frozenset({Sheet.PATTERN, Sheet.WREATH, Sheet.FRAME, Sheet.GRID})
_THINGLIKE = frozenset({Sheet.BADGE, Sheet.WREATH, Sheet.TATTOO, Sheet.STICKER, Sheet.FRAME, Sheet.GRID, Sheet.ICON})
"""Their words name things as well, which lie or hang somewhere."""
_SOMEWHERE = re.compile(r"^\s+(?:on|in|at|near|hanging|lying|under|above|over|by|and|next)\b", re.I)
_COLOUR = "|".join(sorted(map(re.escape, {*table(), *SHADES}), key=len, reverse=True))
_SHADED = re.compile(rf"\b((?:(?:{'|'.join(sorted(MODIFIERS, key=len, reverse=True))})[ -])*(?:{_COLOUR}))\b", re.I)


_PALETTES: dict[str, str] = {
    "primary": "red, yellow, blue",
    "pastel|candy|sherbet": "light pink, mint, lavender, cream",
    "earthy?|natural|desert": "terracotta, ochre, olive, beige",
    "autumn(?:al)?|fall": "rust, mustard, brown, olive",
    "jewel": "emerald, ruby, sapphire, amber",
    "fluorescent|acid|neon": "magenta, cyan, lime, black",
    "sunset": "orange, pink, purple, navy",
    "ocean|sea|marine": "navy, teal, turquoise, sand",
    "forest|woodland": "dark green, olive, brown, beige",
    "rainbow": "red, orange, yellow, green, blue, purple",
}
"""Colours that go by one name."""
_COUNTED = ("no", "one", "two", "three", "four", "five", "six")
_CARDS = re.compile(
    rf",\s*({'|'.join(_COUNTED[1:])}) cards?(?: (?:stacked|fanned(?: out)?|side by side|overlapping|in a (?:stack|"
    rf"pile)|"
    r"one on (?:top of )?the other|leaning))*",
    re.I,
)
_TONED = "|".join(sorted(MODIFIERS))
_LETTERED = re.compile(
    r",\s*(?:with )?(?:(?:thin|fine|embossed|shiny|metallic|small|elegant) )*"
    rf"(?P<ink>(?:(?:{_TONED})[ -])*(?:{_COLOUR})) (?:foil )?(?:lines?|lettering|letters?|text|type|typography|foil|"
    r"print|details|accents|edges?)\b",
    re.I,
)
"""The colour of what is printed on a card, and not of the card: "gold lettering"."""
_SEVERAL = re.compile(r"\b(red|blue|green|pink|gr[ae]y|yellow|purple|brown|white|black|gold)s\b", re.I)
"""Shades of a colour: "soft pinks"."""


def designed(prompt: str) -> tuple[str, Design | None]:
    """The prompt without the words for a design, and the design; the prompt itself where it asks for none."""
    prompt, brief = briefed(prompt)
    if brief is not None:
        return prompt, brief
    plain, quoted = hidden(initialled(prompt))
    left, design = _designed(plain)
    return shown(left, quoted), design


def _designed(prompt: str) -> tuple[str, Design | None]:
    framed = hung(prompt)
    if framed is not None:
        return "", framed
    flat = figured(prompt)
    if flat is not None:
        return flat
    prompt = heralded(occasioned(told(unmocked(prompt, _SHADED.pattern))))
    schooled = traditional(prompt)
    if schooled is not None:
        return schooled
    for medium, said in _DRAWN_WITH.items():
        prompt = said.sub(medium, prompt)
    felt = mood_of(prompt)
    if felt is not None:
        return _felt(prompt, felt)
    cut = sectioned(prompt)
    if cut is not None:
        return cut
    prompt = halved(prompt)
    tattooed = _ON_SKIN.match(prompt)
    if tattooed is not None:
        motif = tattooed["of"] or tattooed["motif"] or "heart"
        return _stood_in(f"{motif}{_LYING.sub(' ', prompt[tattooed.end() :])}"), Design(sheet=Sheet.TATTOO, form="skin")
    formal = _abstracted(prompt)
    if formal is not None:
        return formal
    carded = _POSTCARD.match(prompt)
    if carded is not None:
        return f"{prompt[carded.end() :].strip()}, gouache", Design(sheet=Sheet.PLACARD)
    if _SCHOOLED.search(prompt):
        prompt, posted = _POSTED.subn(" ", prompt, count=1)
        if posted:
            # "a watercolor poster of a rocket": what is left of "a watercolor poster" is a manner and no thing
            prompt = _MANNER_ALONE.sub(r"\1,", prompt)
            return re.sub(r"\s{2,}", " ", prompt).strip(" ,"), Design(sheet=Sheet.PLACARD)
    quoted = [match.span() for match in re.finditer(r'"[^"]*"|“[^”]*”|«[^»]*»', prompt)]
    clauses = [match.span() for match in _CLAUSE.finditer(prompt)]
    for sheet, words in HEADS.items():
        for match in re.finditer(rf"\b{_LED}(?:{words}){_OF}(?!\w)", prompt, re.I):
            if any(low <= match.start() < high for low, high in quoted) or not _is_head(prompt, match, clauses, sheet):
                continue
            if sheet is not Sheet.LOGO:
                return _taken(prompt, match.span(), sheet)
            strokes, left = stroked(prompt)
            rest, design = _taken(left, match.span(), sheet)
            return rest, design.evolve(form=f"{design.form} {strokes}".strip())
    return prompt, None


def _is_head(prompt: str, match: re.Match[str], clauses: list[tuple[int, int]], sheet: Sheet) -> bool:
    first = next((k for k, (low, high) in enumerate(clauses) if low <= match.start() < high), None)
    if first is None or _NOT_PATTERNS.match(match.group().strip()):
        return False
    low, high = clauses[first]
    before, after = prompt[low : match.start()], prompt[match.end() : high]
    qualified = sheet is Sheet.PATTERN and len(before.split()) <= 2
    if first and before.strip() and not qualified and sheet not in {Sheet.RELIEF, Sheet.SLATE, Sheet.SAND}:
        return False
    if sheet in {Sheet.RELIEF, Sheet.SLATE, Sheet.SAND} and re.match(
        r"(?:carved|engraved|chisel|etched|drawn|written)", match.group().strip(), re.I
    ):
        return True
    if _PREPOSED.search(before) or (sheet is Sheet.PAGE and _SCENIC.search(after)):
        return False
    return sheet not in _THINGLIKE or not _SOMEWHERE.match(after) or _SHADED.search(after[:30]) is not None


def _taken(prompt: str, span: tuple[int, int], sheet: Sheet) -> tuple[str, Design]:
    words, before, after = prompt[slice(*span)].lower(), prompt[: span[0]], prompt[span[1] :]
    theme = ""
    named = words.endswith(("of", "with", "featuring")) or names(_GROUNDED.sub(" ", after))
    if sheet in _THEMED and not (named or _LEAVES.search(after)):
        themes = re.compile(rf"\b({'|'.join(MOTIFS)})\b", re.I)
        said = themes.search(before) or themes.search(words)
        theme = MOTIFS[said[1].lower()] if said is not None else ""
        before = themes.sub(" ", before)
    form = ""
    if sheet is Sheet.CARD:
        form = sort_of(CARDS, words)
        if form == "business":
            before, after = traded(f"{words} {before}", before, after)
            several = _CARDS.search(after)
            form = f"business {_COUNTED.index(several[1].lower())}" if several is not None else form
            after = _CARDS.sub(" ", after)
    elif sheet is Sheet.FRAME and _CARD.search(words) and shows(after):
        sheet, form = Sheet.CARD, sort_of(CARDS, words)
    elif sheet is Sheet.MAP:
        form = plotted(words, after)
    elif sheet is Sheet.STEPS:
        form, after = stepped(after)
    elif sheet is Sheet.ICON:
        form = "gradient" if re.search(r"\bgradient", prompt, re.I) else ""
    elif sheet is Sheet.PACK:
        after = re.sub(r"\bkraft(?: paper)?\b", "tan", after, flags=re.I)
        form = sort_of(PACKS, words)
    elif sheet is Sheet.TAROT:
        form, after = numbered(after)
    elif sheet is Sheet.DIORAMA:
        form, after = shopped(f"{before} {after}")
        before = ""
    elif sheet is Sheet.GRID:
        form = "flash" if "tattoo" in words else "stamps" if "stamps" in words else ""
        after = (
            re.sub(r"^\s*(?:laid out|arranged)?(?: in (?:neat )?(?:rows|a grid|lines))?", " ", after) if form else after
        )
        before = f"{before} {_each(words)}"
    one = _ONE.search(before + after) if sheet in _ONE_INK else None
    if one is not None:
        form = "silhouette" if "silhouette" in one[0].lower() else "single"
        before, after = _ONE.sub(" ", before), _ONE.sub(" ", after)
    if sheet in {Sheet.BADGE, Sheet.STICKER}:
        # they are
        after = re.sub(r"(?<=,)\s*(?:round|circular)\s*(?=,|$)", " ", after, flags=re.I)
    if sheet is Sheet.LOGO:
        after = re.sub(r"(?<=,)\s*(?:round|circular)\s*(?=,|$)", " circle ", after, flags=re.I)
        before, after = traded(words + " " + before, before, after)
    elif sheet is Sheet.GRID:
        after = re.sub(r"(?:(?<=[:,])|(?<=\band\b))\s*(?=\w+\s*(?:,|$|\band\b))(?!and\b|a\b)", " a ", after)
    rest = f"{before} {theme} {after}"
    design = Design(sheet=sheet, form=form.strip())
    if sheet in {Sheet.WALL, Sheet.SLATE, Sheet.CAVE, Sheet.SAND, Sheet.MOSAIC}:
        surface = _SURFACES.search(rest)
        if surface is not None:
            design = design.evolve(form=f"{surface[1]} {surface[2]}".lower().strip())
            rest = rest[: surface.start()] + " " + rest[surface.end() :]
        if sheet is Sheet.MOSAIC and _WORN.search(rest):
            rest, design = _WORN.sub(" ", rest), design.evolve(blank=True)
    elif sheet is Sheet.RELIEF:
        design = design.evolve(form=words)
    if sheet in {Sheet.FRAME, Sheet.WREATH, Sheet.PATTERN}:
        leaves = _LEAVES.search(rest)
        if leaves is not None:
            kind = (leaves[2] or leaves[3]).lower()
            said = _SHADED.search(leaves[1] or "")
            colour = (shade(said[1].lower()) if said else None) or _LEAF_GREEN.get(kind.removesuffix("s"), _GREEN)
            design = design.evolve(sprigs=colour)
            rest = re.sub(
                r"\s(?:and|with)\s*(?=$|[,.]|\s+on\b)", " ", rest[: leaves.start()] + " " + rest[leaves.end() :]
            )
    design = design.evolve(blank=design.blank or sheet in {Sheet.FRAME, Sheet.WREATH})
    face = _HEAD.search(rest)
    if face is None and _FACE.search(rest):
        rest = _FACE.sub(" a woman's face ", rest, count=1)
        face = _HEAD.search(rest)
    if face is not None:
        design, rest = design.evolve(head=True), f"{rest[: face.start()]} {face[1]} {rest[face.end() :]}"
    if sheet is Sheet.LOGO:
        words, rest = f"{words} {rest}", _ENCLOSING.sub(" ", rest)
    rest = _LEGEND[sheet].sub(" ", rest) if sheet in _LEGEND else rest
    lay, rest = laid_of(f"{words} # {rest}") if sheet is Sheet.PATTERN else ("", rest)
    rest = rest.rpartition("#")[2]
    if sheet not in PLACED:
        rest = _LYING.sub(" ", rest)
        lettered = _LETTERED.search(rest) if sheet is Sheet.CARD else None
        inks, rest = _tinted(_LETTERED.sub(" ", rest) if lettered is not None else rest)
        if lettered is not None:
            inks = (inks[0] if inks else COLOUR_RGB[Colour.WHITE], _exact(lettered["ink"].lower()))
        formed = " ".join(forms_of(f"{words} {rest}")) if sheet in _FORMED else ""
        design = design.evolve(inks=inks, form=" ".join(dict.fromkeys(f"{design.form} {formed} {lay}".split())))
        rest = _stood_in(rest)
        rest = _GROUND.sub("background", rest) if re.search(r"\bon\b", rest, re.I) else rest
    medium = next((medium for word, medium in _MADE.items() if word in words), "")
    return re.sub(r"\s{2,}", " ", rest).strip(" ,") + medium, design


def _stood_in(text: str) -> str:
    """A text with things for the places that it names."""
    for place, thing in STANDINS.items():
        text = re.sub(
            rf"\b(?:{place})\b(?!\s+(?:peak|bike|goat|tree|chair|lion|monster|serpent))", thing, text, flags=re.I
        )
    return text


def _each(words: str) -> str:
    """What a set is of where its own words say so: "a set of fantasy potion icons"."""
    said = re.search(
        r"\b(?:set|collection|sheet|pack|series)\s+of\s+((?:[\w-]+\s+)+)(?:icons|symbols|stickers|sprites|emojis)",
        words,
    )
    return (
        f"{said[1]}, "
        if said is not None and not re.search(r"\b(?:line|flat|app|web|vector|outline)\b", said[1])
        else ""
    )


def _tinted(text: str) -> tuple[tuple[RGB, ...], str]:
    """The colours of the clauses that name nothing else, and the text without them."""
    inks: list[RGB] = []
    clauses = text.split(",")
    for k, clause in enumerate(clauses):
        body, on, below = clause.partition(" on ")
        left = re.sub(
            r"\b(?:and|with|in|colou?rs?|palette|only|tones|shades|of|two|duotone|foil|inks?|lines?|gradients?|to|"
            r"from|into|fading)\b|[\s&]",
            "",
            _SHADED.sub("", body),
        )
        if k and not left and colours_of(body):
            inks += colours_of(body)
            clauses[k] = f" on {below}" if on else ""
    return tuple(inks), ",".join(clauses)


def colours_of(text: str) -> tuple[RGB, ...]:
    """Every colour that a text names, in its order."""
    for said, meant in _PALETTES.items():
        text = re.sub(rf"\b(?:{said})\b(?: colou?rs?| tones?| palette| hues| shades)", meant, text, flags=re.I)
    found = [match[1].lower() for match in _SHADED.finditer(text)]
    return tuple(dict.fromkeys(_exact(words) for words in found))


def _exact(words: str) -> RGB:
    return shade(words) or COLOUR_RGB[table()[words.split()[-1].split("-")[-1]]]


_DRAWN_WITH: dict[str, re.Pattern[str]] = {
    medium: re.compile(rf",\s*(?:in |with )?(?:{words})(?=\s*(?:,|$))", re.I)
    for medium, words in {
        ", crayon drawing": r"(?:wax |colou?red )?(?:crayons?|pencils)",
        ", charcoal drawing": "charcoal",
        ", pastel drawing": "(?:soft |oil |dry )?(?:pastels|chalks)",
    }.items()
}
"""What a picture is drawn with, where it stands by itself."""
_MEDIUM = re.compile(
    r"\b(?:watercolou?r|oil(?: painting| on canvas)?|pixel art|pencil|sketch|ink|paper cut|low poly|stained glass|"
    r"3d(?: render)?|"
    r"charcoal|crayons?|pastel|gouache|mosaic|neon|embroidery)\b",
    re.I,
)


_PATTERNED = re.compile(
    r"(?:an? )?(?:(?:seamless|repeating|repeat|tileable|vintage|folk|cute|simple)\s+)*(?:pattern|wallpaper|print)", re.I
)
"""It says that there is a pattern, and none of what."""


def _felt(prompt: str, mood: Mood) -> tuple[str, Design]:
    """What of the prompt is beside its mood, and the mood in the colours that the prompt names or else in its own."""
    prompt = _SEVERAL.sub(r"\1", prompt)
    below = re.search(rf"\bon\s+(?:an?\s+)?{_SHADED.pattern}", prompt, re.I)
    ground = _exact(below[1].lower()) if below is not None else None
    inks = tuple(ink for ink in colours_of(prompt.partition(",")[2]) if ink != ground)
    left = re.sub(
        r"\b(?:and|in|on|with)\b(?=\s*(?:,|$|\band\b))",
        " ",
        _SHADED.sub(" ", _SEVERAL.sub(r"\1", mood.left)),
        flags=re.I,
    )
    design = Design(sheet=Sheet.ABSTRACT, form=mood.form, inks=inks or mood.colours[1:])
    return left.strip(" ,"), design.evolve(ground=ground or (None if inks else mood.colours[0]))


def _abstracted(prompt: str) -> tuple[str, Design] | None:
    """The prompt without all words for forms and colours, and the design, where it is of nothing else."""
    if not asks(prompt):
        return None
    forms = forms_of(prompt)
    first, _, others = prompt.partition(",")
    if _PATTERNED.fullmatch(first.strip()) and re.search(
        r"[^\W\d]{4,}", _SHADED.sub(" ", remaining(_MEDIUM.sub(" ", others)))
    ):
        # "seamless pattern, strawberries and daisies"
        return None
    # "poster, a snowman on a white background" begins with no form
    said = first if asks(first) else prompt
    plain = _SHADED.sub(" ", remaining(_MEDIUM.sub(" ", said)))
    if re.search(r"[^\W\d]{3,}", plain):
        return None
    seamless = re.search(r"\b(?:seamless|pattern|tileable|repeating)\b", prompt, re.I)
    media = " ".join(_MEDIUM.findall(prompt)) if re.search(_MEDIUM, prompt) else ""
    sheet = Sheet.PATTERN if seamless and forms else Sheet.ABSTRACT
    forms = (*forms, laid_of(prompt)[0]) if sheet is Sheet.PATTERN else forms
    below = re.search(rf"\bon\s+(?:an?\s+)?{_SHADED.pattern}", prompt, re.I)
    ground = _exact(below[1].lower()) if below is not None else None
    inks = tuple(ink for ink in colours_of(_MEDIUM.sub(" ", prompt)) if ink != ground)
    return media, Design(sheet=sheet, form=" ".join(dict.fromkeys(forms)).strip(), inks=inks, ground=ground)


STYLES: dict[Sheet, Style] = {
    **dict.fromkeys((Sheet.PATTERN, Sheet.LOGO, Sheet.BADGE, Sheet.SHIRT, Sheet.WREATH, Sheet.FRAME), Style.FLAT),
    **dict.fromkeys((Sheet.CARD, Sheet.PACK, Sheet.MAP, Sheet.PLAN, Sheet.STEPS), Style.FLAT),
    Sheet.ICON: Style.FLAT,
    Sheet.WINDOW: Style.GLASS,
    Sheet.MOSAIC: Style.MOSAIC,
    Sheet.PAGE: Style.LINE,
    Sheet.PLATE: Style.LINE_WASH,
    Sheet.SECTION: Style.FLAT,
    **dict.fromkeys((Sheet.TRADITION, Sheet.SCHOOLED), Style.FLAT),
}
"""What a design is drawn in where the prompt says nothing."""


def drafted(design: Design | None, parser: Parser, prompt: str) -> Design | None:
    """The design with the colours that the parsed prompt names without a thing; these, and where nothing of it shows
    the place, are taken out of the pieces."""
    if design is None:
        return None
    if design.sheet is Sheet.TRADITION and any(isinstance(piece, Place | Moment) for piece in parser.pieces):
        design = design.evolve(sheet=Sheet.SCHOOLED)
    if not (parser.style or parser.styles or parser.opening) and design.sheet in STYLES:
        parser.style = STYLES[design.sheet]
    if design.sheet in PLACED:
        return design
    loose = [p for p in parser.pieces if isinstance(p, Link) and p.words.startswith("colours:")]
    inks = [ink for piece in loose for ink in colours_of(prompt[slice(*piece.span)])]
    inks += [COLOUR_RGB[colour] for colour in parser.palette]
    parser.palette = ()
    shown_instead = symbols(parser)
    parser.pieces[:] = [p for p in parser.pieces if p not in loose and not isinstance(p, Place | Moment)]
    parser.pieces += shown_instead
    parser.pieces.append(Place(phrase="a plain background", words="a plain background"))
    parser.anywhere = parser.portrait = False
    return design.evolve(inks=design.inks or tuple(dict.fromkeys(inks)), ground=design.ground or parser.tints.backdrop)


def sheeted(scene: Scene, *, timed: bool) -> Scene:
    """The scene of a design that shows no place: nothing but its things, in even light. timed: the prompt says the time
    of day."""
    if scene.design is not None and scene.design.sheet is Sheet.DIORAMA and not timed:
        return scene.evolve(time=Time.DAY)
    if scene.design is None or scene.design.sheet in PLACED:
        return scene
    return scene.evolve(
        environment=Environment.STUDIO,
        time=Time.DAY,
        weather=Weather.CLEAR,
        season=Season.SUMMER,
        camera=Camera(),
        atmosphere=Atmosphere(),
        portrait=False,
    )
