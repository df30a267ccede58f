"""Occasions: what a card, a package, a mock-up or a tarot card shows, and whether it shows anybody at all."""

from __future__ import annotations

import re

_QUOTED = re.compile(r'"[^"]*"|“[^”]*”|«[^»]*»')
_NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|dozen"
_BARE = (
    "blank|empty|white|plain|simple|border|frame|background|space|centre|center|text|words?|name|date|message|title|"
    "font|typeface|logo|gold|golden|elegant|floral|botanical|watercolou?r|minimal|minimalist|modern|vintage|"
    "flat|vector|outline|cute|colou?rful|blue|green|black|pastel|yellow|purple|orange|teal"
)
_SOMEBODY = re.compile(
    rf"\b(?:an?|{_NUMBERS}|\d+)\s+(?!(?:{_BARE})\b)[\w-]{{3,}}|\b\w{{3,}}ing\s+(?:an?|the|on|in|to)\b", re.I
)
"""A card is of somebody or something where it says which: "a sloth holding a cake"; flowers alone are its border."""
_SAID = re.compile(r"\b(?:and )?(?:with )?(?:the )?(?:words?|text|lettering|calligraphy|name|title|message)\s*$", re.I)
_MOCKED = re.compile(r"\b(?:design )?mock-?ups?\b", re.I)
_RESTATED = re.compile(
    rf"^[^,]*?\b(?P<head>[\w-]+)s?\s+{_MOCKED.pattern},\s*(?P<rest>(?:an? )?(?:[\w-]+ ){{0,4}}?(?P=head)s?\b.*)$", re.I
)
"""What it is of is said again, better: "t-shirt mockup, blank black t-shirt"."""
_WRAPPED = "cans?|tins?|box|boxes|bags?|pouch|packets?|cartons?|labels?|sachets?|packaging|sleeve"
_CARRIED = r"(?<!tote )(?<!canvas )(?<!cotton )(?<!shopping )(?<!hand )(?<!gift )(?<!duffel )(?<!gym )(?<!shoulder )"
_CARRIED += r"(?<!beer )(?<!soda )(?<!cola )(?<!drink )(?<!paint )"
"""A bag or a can of these is no package: its mock-up is the thing itself."""
_BLANK = re.compile(r"(?:(?<=^)|(?<=[\s,]))(?:blank|unprinted|unbranded)\s+", re.I)
_PUT = re.compile(
    r"^((?:an?\s+)?[\w-]+(?: [\w-]+){0,3})(?:,\s*([\w-]+))?,\s*((?:hanging|lying|standing|leaning|resting|placed|"
    r"sitting|propped|folded)\s)",
    re.I,
)
"""What it is of and where it is, set off by commas: "tote bag, cotton, hanging on a hook"."""
_BACKED = re.compile(
    r",\s*(?:an? )?((?:[\w-]+ )?(?:concrete|brick|stone|plaster|wooden|wood|tiled|painted|stucco) wall)\s*(?=,|$)", re.I
)
"""A wall that is said alone is behind it."""
CARDS: dict[str, str] = {
    "business": r"business|visiting|calling",
    "bookmark": r"bookmark",
    "birthday": r"birthday|party|bday",
    "wedding": r"wedding|save the date|engagement|anniversary",
    "valentine": r"valentine'?s?|love",
    "christmas": r"christmas|xmas|holiday|new year",
    "baby": r"baby(?: shower)?",
    "": r"greeting|thank you|get well|invitation|postcard|card|invite",
}
PACKS: dict[str, str] = {
    "match": r"match(?:box)?",
    "label": r"labels?|wine|beer|bottle|jar|sleeve|crate",
    "can": r"can|soda|tin|energy drink|sardine|tuna",
    "bag": r"bag|pouch|coffee|chips|crisps|snack|popcorn|granola|pet food|dog food|cat food|candy",
    "packet": r"packet|seed|sachet|wrapper",
    "box": r".*",
}
"""What a package is, by what it holds, the first that fits."""


def shows(text: str) -> bool:
    """Whether what is said of a card puts somebody or something on it."""
    return _SOMEBODY.search(_QUOTED.sub(" ", text)) is not None


def names(text: str) -> bool:
    """Whether anything is said beside quoted text and what it is in."""
    rest = " ".join(_SAID.sub(" ", part) for part in _QUOTED.split(text))
    return re.search(rf"\b(?!(?:{_BARE}|and|with|the|on|in|of|for)\b)[^\W\d]{{4,}}", rest, re.I) is not None


def sort_of(table: dict[str, str], words: str) -> str:
    """The first sort of a table that some words name; its last where they name none."""
    return next((sort for sort, said in table.items() if re.search(rf"\b(?:{said})\b", words, re.I)), list(table)[-1])


def unmocked(prompt: str, shade: str) -> str:
    """A prompt for a mock-up as one for the thing itself, in the colour that follows it: "shampoo bottle mockup, sage
    green". shade: matches the words for a colour."""
    if not _MOCKED.search(prompt):
        return prompt
    restated = _RESTATED.match(prompt)
    if restated is not None and "card" not in restated["head"].lower():
        prompt = restated["rest"]
    prompt = re.sub(rf"{_CARRIED}\b({_WRAPPED})\s+{_MOCKED.pattern}", r"\1 design", prompt, flags=re.I)
    prompt = re.sub(
        rf"^(an?\s+)?([^,]*?)\s*{_MOCKED.pattern}([^,]*),\s*((?:[\w-]+ )?{shade})\s*(?=,|$)",
        r"\1\4 \2\3",
        prompt,
        flags=re.I,
    )
    prompt = _BLANK.sub("", re.sub(r",\s*blank\s*(?=,|$)", "", _MOCKED.sub("", prompt), flags=re.I))
    prompt = re.sub(r"\s+,", ",", re.sub(r"\s{2,}", " ", prompt)).strip()
    return _BACKED.sub(r" against a \1", _PUT.sub(r"\2 \1 \3", prompt, count=1))


_LABELLED = re.compile(
    r"(?<=\b(?:jars|cans|tins|cups|jugs) )with (?:an? )?(?:[\w-]+ ){0,2}labels?\b(?! (?:that|saying|reading|"
    r"which|with|of)\b| ?[\":])|"
    r"(?<=\b(?:jar|can|tin|oil) )with (?:an? )?(?:[\w-]+ ){0,2}labels?\b(?! (?:that|saying|reading|which|with|"
    r"of)\b| ?[\":])"
)
"""Jars and cans have labels anyway."""
_TWICE = re.compile(
    r"\b(jam|honey|tea|juice|beer|milk|soup|sauce|oil|wine|soda) (jar|bottle|glass|cup|can|"
    r"bowl)\b([^,]*), ([\w-]+) \1\b",
    re.I,
)
"""The contents of a vessel, said after it: "a jam jar, apricot jam"."""
_AGED = re.compile(
    r",\s*(?:vintage|retro)(?: (?:feel|vibe|mood|aesthetic|colou?rs|botanical|design|print))?\s*(?=,|$)", re.I
)
"""Alone, it is how the colours are."""
_PINNED = re.compile(
    r"(?<=[\s,])(?:(?:some|several|many|old|band|movie|film|rock|vintage|framed|faded|colou?rful|peeling) )*posters"
    r"(?! (?:style|art|colou?rs|paint|design)\b)",
    re.I,
)
"""Several hang somewhere; a picture is one alone."""
_HUNG = re.compile(
    r"(?<=\ba )poster(?= (?:(?:hanging|pinned|taped|hung|stuck|glued) )?(?:on|to) an? (?:\w+ )?wall\b)", re.I
)
"""One that hangs on a wall is a thing as well."""
_SCRIBBLED = re.compile(
    r"\b((?:black|chalk|white)boards?)((?: behind \w+)?) (?:full of|covered (?:in|with)|filled with|with|showing)"
    r" (?:[\w-]+ ){0,3}?(equations?|formulas?|formulae|maths?|mathematics|algebra|calculations|alphabet|letters|"
    r"sums|arithmetic)\b",
    re.I,
)
_MEANT = re.compile(
    r"\b((?:page|book|sheet|card|invitation|poster|pattern|wallpaper|illustration|stickers?|logo|cover|print|design|"
    r"worksheet|icons?|map|puzzle|picture|drawing|art)s?(?: \w+)?) (?:aimed at|made for|for|suitable for) "
    r"(?:(?:small|young|little|older|my|the|our|adult|preschool|kindergarten|first) )*(?:toddlers?|kids?|children|"
    r"adults?|"
    r"beginners|babies|preschoolers|boys|girls|teens|teenagers|seniors|grown-?ups|readers|students|pupils|all ages|"
    r"an? \S+[- ]year[- ]old|son|daughter|niece|nephew|friend|class)(?=\s*(?:[,.]|$))",
    re.I,
)
"""Whom a picture is for is not on it."""
_ALIKE = re.compile(
    r"\b((?:drawing|painting|graffiti|mural|sketch|print|pattern|logo|tattoo|art)(?: on (?:the |an? )?\w+)?) "
    r"(?:that |which )"
    r"(?:looks? like|resembles?|shows?|depicts?) (an? )",
    re.I,
)
_PICTURED = re.compile(r"(?<=, )(?:an? )?picture book(?: (?:illustration|style|art))?(?=\s*(?:,|$))", re.I)
_PLACED = re.compile(
    r"\b(?:classroom|school|room|hall|street|outside|office|lab|laboratory|university|garden|park)\b", re.I
)
_SCRIBBLES = {"alphabet": "A B C", "letters": "A B C", "sums": "2 + 2 = 4", "arithmetic": "2 + 2 = 4"}
_EQUATION = "a² + b² = c²"


def told(prompt: str) -> str:
    """A prompt with what it says of things in other words than these are known by: boards full of equations have one
    in quotation marks, posters on a wall are pictures."""
    prompt = _MEANT.sub(r"\1", re.sub(r"\bmade out of\b", "made of", prompt, flags=re.I))
    prompt = re.sub(r"\bchalk (letters|lettering|text|writing)\b", r"\1", prompt, flags=re.I)
    prompt = _AGED.sub(", faded colors", prompt)
    prompt = _ALIKE.sub(r"\1 of \2", prompt)
    prompt = _PICTURED.sub("children's book illustration", prompt)
    # she is no potter
    prompt = re.sub(r"\bbeatrix potter(?:'s)?(?:[- ](?:style|like))?", "storybook watercolor", prompt, flags=re.I)
    prompt = _TWICE.sub(r"\4 \1 \2\3", _LABELLED.sub("", prompt))
    prompt = _HUNG.sub("picture", _PINNED.sub("pictures", prompt))
    if _SCRIBBLED.search(prompt) and not _PLACED.search(prompt):
        prompt += ", in a classroom"
    return _SCRIBBLED.sub(lambda m: f'{m[1]}{m[2]} with the text "{_SCRIBBLES.get(m[3].lower(), _EQUATION)}"', prompt)


_ARCANA = (
    "fool|magician|high priestess|empress|emperor|hierophant|lovers|chariot|strength|hermit|wheel of fortune|justice|"
    "hanged man|death|temperance|devil|tower|star|moon|sun|judgement|world"
).split("|")
_NUMERALS = "0|I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII|XVIII|XIX|XX|XXI".split("|")
_NAMED = re.compile(
    rf"^\s*[,:]?\s*(?:of\s+)?(['\"]?)((?:the\s+)?({'|'.join(_ARCANA)}))\1(?=\s*(?:,|$|"
    rf"\bas\b|\bwith\b))(\s*,?\s*as\s+(?=an?\b))?",
    re.I,
)
_SHOWN = {
    "fool": "a jester", "magician": "a wizard", "high priestess": "a queen", "empress": "a queen", "emperor": "a king",
    "hierophant": "a monk", "lovers": "a couple", "chariot": "a carriage", "strength": "a lion",
    "hermit": "a monk with a lantern",
    "wheel of fortune": "a wheel", "justice": "a balance scale", "hanged man": "a man", "death": "a grim reaper",
    "temperance": "an angel", "devil": "a demon", "tower": "a castle tower", "star": "a star", "moon": "a moon",
    "sun": "a sun", "judgement": "an angel", "world": "an earth",
}  # fmt: skip
"""What is on a card that says nothing more."""


def numbered(after: str) -> tuple[str, str]:
    """The numeral of the tarot card that is named, and what follows "tarot card" with its name as its title: in place
    of it who stands for it ("The Fool, as a cat")."""
    found = _NAMED.match(after)
    if found is None:
        return "", after
    name = found[3].lower()
    motif = "" if found[4] else f" {_SHOWN[name]}"
    return _NUMERALS[_ARCANA.index(name)], f'{motif} {after[found.end() :]}, "{found[2].title()}"'
