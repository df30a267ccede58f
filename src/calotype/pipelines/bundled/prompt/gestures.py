"""Gestures and faces in a prompt's words: "arms crossed", "hiding her face in her hands", "flour on their noses".

What is said in many words of the parts of a body becomes one word for what is seen, which reads on as any other for
what somebody does.
"""

from __future__ import annotations

import re
from functools import cache

from calotype.pipelines.bundled import garments
from calotype.pipelines.bundled.gestures import Gesture
from calotype.pipelines.bundled.prompt.stances import stances

_HIS = r"(?:his|her|their|its|my|your|the)"
_HANDS = rf"(?:(?:{_HIS}|both|one|a|two) )?(?:(?:left|right|open|cupped|gloved) )?(?:hands?|palms?|fists?|fingers?)"
_AT = r"(?:on|over|to|at|in front of|against|before|across|around|resting on|placed on|pressed to|held to|under|beside)"
_SAID: dict[str, str] = {
    "arms-crossed": rf"(?:crossing|folding) {_HIS} arms(?: over (?:his|her|their) chests?)?|"
    r"(?:with )?(?:(?:his|her|their) )?arms (?:are )?(?:crossed|folded)(?: (?:over|across|on) (?:his|her|their|the) "
    r"chests?)?|(?:with )?(?:crossed|folded) arms",
    "arms-akimbo": rf"(?:with )?{_HANDS} (?:on|at) (?:{_HIS} )?(?:hips?|waist)|(?:with )?arms akimbo",
    "face-covered": rf"(?:hiding|covering|burying|shielding) {_HIS} (?:faces?|eyes)"
    rf"(?: (?:in|with|behind) {_HANDS})?|(?:with )?{_HANDS} {_AT} {_HIS} (?:face|faces|eyes)|"
    r"(?:with )?(?:(?:his|her|their) )?(?:faces?|head) (?:buried )?in (?:his|her|their) hands|face ?palming|"
    r"playing peek-?a-?boo|rubbing (?:his|her|their) eyes|wiping (?:away )?(?:his|her|their|a|the)? ?(?:tears?|eyes)",
    "ears-covered": rf"(?:covering|holding|plugging|blocking) (?:his|her|their) ears|(?:with )?{_HANDS} (?:in|{_AT}) "
    r"(?:his|her|their) ears",
    "hand-at-ear": rf"(?:with )?(?:a|one|{_HIS}) hand (?:cupped )?(?:to|at|behind) {_HIS} ear|"
    r"listening (?:closely|carefully|intently)(?= ?(?:$|,))|eavesdropping",
    "mouth-covered": rf"(?:covering|hiding) {_HIS} mouth(?: with {_HANDS})?|(?:with )?{_HANDS} {_AT} {_HIS} "
    r"(?:mouth|lips)|blowing (?:a kiss|kisses)|(?:a )?finger (?:on|to|at) (?:his|her|the|their) lips|"
    r"biting (?:his|her|their) (?:nails|fingernails)|"
    r"sucking (?:his|her|its|their) thumbs?|(?:shouting|calling|yelling) through "
    r"(?:cupped hands|(?:his|her|their) hands)|sneezing|coughing",
    "hand-on-chin": rf"(?:with )?{_HANDS} (?:on|under|to|at|stroking) {_HIS} chin|(?:stroking|rubbing) {_HIS} "
    rf"(?:chin|beard)|(?:with )?(?:{_HIS} )?(?:chin|head) (?:resting )?(?:in|on) (?:{_HIS} )?(?:hands?|palms?|fist)|"
    r"thinking(?! (?:of|about)\b)|pondering|daydreaming",
    "hands-on-cheeks": rf"(?:with )?{_HANDS} (?:on|to|at|against|cupping) {_HIS} cheeks?|"
    r"touching (?:his|her|their) (?:face|cheeks?)|(?:applying|putting on) (?:blush|powder)",
    "hand-on-head": rf"scratching {_HIS} heads?|(?:with )?{_HANDS} (?:on|behind|over|atop|to) {_HIS} heads?|"
    rf"(?:pushing|tucking|sweeping|running {_HANDS} through|holding back|fixing|tying up|tying back|touching|"
    rf"adjusting) {_HIS} hair(?: (?:behind (?:his|her|their) ears?|back|up|away))?",
    "hand-on-heart": rf"(?:with )?{_HANDS} {_AT} {_HIS} (?:heart|chest|breast)|clutching {_HIS} (?:heart|chest)",
    "hands-on-belly": rf"(?:with )?{_HANDS} {_AT} {_HIS} (?:belly|stomach|tummy|bump)|(?:holding|rubbing|patting|"
    rf"clutching|cradling) {_HIS} (?:pregnant )?(?:belly|stomach|tummy|bump)",
    "hands-behind": rf"(?:with )?{_HANDS} (?:clasped )?behind {_HIS} backs?|hiding something behind {_HIS} back",
    "hands-joined": rf"(?:with )?{_HANDS} (?:pressed|held|put) together|rubbing (?:his|her|their) hands(?: together)?|"
    r"clapping(?: (?:his|her|their) hands)?(?! hands)|applauding|claps",
    "hands-clasped": rf"(?:with )?{_HANDS} (?:clasped|folded)(?: (?:in (?:front|(?:his|her|their) lap)))?|"
    r"wringing (?:his|her|their) hands|"
    r"(?:holding|lifting|hitching|gathering|pulling)(?: up)? (?:the hem of )?(?:her|their|his) "
    r"(?:\w+ )?(?:dress|skirt|gown|hem|robes?|petticoats?)(?: up)?",
    "saluting": rf"salutes|shading {_HIS} eyes|(?:with )?(?:a|one|{_HIS}) hand (?:to|at|on) {_HIS} "
    r"(?:forehead|brow|temple)|wiping (?:sweat from )?(?:his|her|their) (?:brow|forehead)(?: of sweat)?",
    "shrugging": r"shrugs|shrugging (?:his|her|their) shoulders",
    "arm-stretched": rf"(?:with )?(?:(?:an|one|{_HIS}) )?(?:arm|hand) (?:outstretched|stretched out|extended|held out|"
    r"reaching (?:out|up)(?! of\b| from\b))|reaching out(?! of\b)|reaching up|"
    r"stretching out (?:a|his|her|their) (?:hand|arm)|"
    r"holding out (?:a|his|her|their) (?:hand|arm)|"
    r"hitch-?hiking|thumbing a (?:lift|ride)|hailing (?=a (?:cab|taxi)\b)",
    "punching": r"(?:throwing|swinging) (?:a )?punch(?:es)?|punching (?:the|into the) air|shadow ?boxing|"
    r"(?:with )?(?:(?:his|her|their) )?fists (?:up|raised|clenched)|making a fist|flexing (?:his|her|their) "
    r"(?:muscles?|biceps?|arms?)",
    "eyes-shut": rf"(?:closing|shutting) {_HIS} eyes|(?:with )?(?:{_HIS} )?eyes (?:are )?(?:closed|shut|squeezed shut)|"
    r"with (?:closed|shut) eyes",
    "handstanding": r"(?:doing|in|performing|doing a perfect) a (?:handstand|headstand|headspin|cartwheel|back ?flip)|"
    r"standing on (?:his|her|their) (?:head|heads|hands)|headspinning|cartwheeling",
    "crawling": r"on (?:all fours|(?:his|her|their) hands and knees)",
    "tongue-out": rf"(?:with )?(?:{_HIS} )?tongue (?:sticking )?(?:out|between (?:his|her|their) (?:lips|teeth))|"
    rf"sticking (?:out {_HIS} tongue|{_HIS} tongue out)|(?:making|pulling) (?:a )?(?:funny |silly |goofy )?faces?"
    r"(?! at\b)|licking (?:his|her|their) lips",
}
"""The word that a picture answers to, and what else is said for it."""
_STUFFS: dict[str, str] = {
    "white": "flour|cream|icing|frosting|snow|chalk|foam|whipped cream|yogh?urt|milk|powdered sugar|sugar|shaving foam",
    "brown": "mud|chocolate|dirt|clay|gravy|cocoa|coffee",
    "black": "soot|grease|oil|coal|coal dust|ash|ink|charcoal|grime",
    "red": "jam|ketchup|tomato sauce|sauce|lipstick|blood|spaghetti sauce",
    "blue": "paint|blue paint",
    "gray": "dust|ashes",
    "pink": "ice cream|bubblegum",
}
_TONES = {stuff: tone for tone, many in _STUFFS.items() for stuff in many.split("|")}
_STUFF = "|".join(sorted(_TONES, key=len, reverse=True)).replace("yogh?urt", "yogurt|yoghurt")
_SMUDGED = re.compile(
    rf"(?:,? (?:with|and)|,) (?:(?:a|some) )?(?:(?:bit|smudge|smear|dab|spot|speck|streak)s? of )?(?P<stuff>{_STUFF})"
    rf"(?: smeared| smudged)?"
    rf" (?:on|over|across|all over|around) (?P<whose>{_HIS}) (?P<where>nose|cheek|chin|face|forehead|mouth|lip)s?\b|"
    r"\b(?P<lead>with|and|,) (?P<look>floury|floured|sooty|muddy|dirty|grimy|sticky) (?P<part>nose|cheek|face)s?\b",
    re.IGNORECASE,
)
_LOOKS = {"floury": "white", "floured": "white", "sooty": "black", "muddy": "brown", "dirty": "brown",
          "grimy": "black", "sticky": "red"}  # fmt: skip
_NOSE = frozenset({"nose"})
_GROUPS = {word.replace("-", "_"): word for word in _SAID}
_COMPILED = re.compile(
    r"(?<![\w-])(?:" + "|".join(f"(?P<{name}>{_SAID[word]})" for name, word in _GROUPS.items()) + r")(?![\w'’-])",
    re.IGNORECASE,
)
_LACED = re.compile(
    rf"(?<!hands )(?:tying|lacing(?: up)?|unlacing|untying|doing up|putting on|pulling on) "
    rf"(?:{_HIS} )?(?P<what>(?:[\w-]+ )?"
    r"(?:shoes?|laces|shoelaces|boots?|sneakers|slippers|trainers|skates|ballet shoes))\b(?! for)",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"arms?\b|hands?\b|palms?\b|fists?\b|finger|eyes\b|faces?\b|ears?\b|mouth|tongue|lips\b|chin\b|cheek|head|hair\b|"
    r"heart\b|chest\b|belly\b|salute|shrug|think|ponder|dream|punch|clap|applaud|box|hitch|hail|reach|thumb|nail|"
    r"make-?up|kiss|listening|eaves|palming|peek|dress|skirt|gown|\bhem\b|bump\b|sneez|cough|nose|brow\b|stand|wheel|flip\b|fours|"
    r"laces?\b|shoe|boot|slippers|sneakers|trainers|skates",
    re.IGNORECASE,
)
"""One of these is in whatever is read here."""
_ALSO = re.compile(r" and (?=(?:a|an|the|his|her|their|two|some)\b)", re.IGNORECASE)

_ARMS: dict[Gesture, str] = {
    Gesture.CROSSED: "arms-crossed",
    Gesture.AKIMBO: "arms-akimbo",
    Gesture.EYES: "face-covered ashamed",
    Gesture.EARS: "ears-covered",
    Gesture.EAR: "hand-at-ear",
    Gesture.MOUTH: "mouth-covered shushing",
    Gesture.CHIN: "hand-on-chin pensive",
    Gesture.CHEEKS: "hands-on-cheeks",
    Gesture.CROWN: "hand-on-head",
    Gesture.HEART: "hand-on-heart",
    Gesture.BELLY: "hands-on-belly",
    Gesture.BACK: "hands-behind",
    Gesture.JOINED: "hands-joined clapping applauding",
    Gesture.CLASPED: "hands-clasped",
    Gesture.SALUTING: "saluting",
    Gesture.SHRUGGING: "shrugging",
    Gesture.REACHING: "arm-stretched gesturing gesticulating",
    Gesture.PUNCHING: "punching brawling fistfighting scuffling",
}


@cache
def gestures() -> dict[str, Gesture]:
    """Every word for what somebody's arms do."""
    return {word: gesture for gesture, words in _ARMS.items() for word in words.split()}


@cache
def told() -> frozenset[str]:
    """Every word that is told here for many."""
    return frozenset({*gestures(), *_SAID, *stances(), "tying-shoes"})


def gestured(prompt: str) -> str:
    """The prompt with one word for each gesture, and what is smeared on a face as somebody's who has it."""
    if not _CUE.search(prompt):
        return prompt
    for found in reversed(list(_COMPILED.finditer(prompt))):
        word = _GROUPS[found.lastgroup or ""]
        after = prompt[found.end() :]
        also = _ALSO.match(after) if found[0].lower().startswith("with") else None
        if also is not None:
            # "with arms crossed and a hat": she has the hat
            after = f" with {after[also.end() :]}"
        prompt = f"{prompt[: found.start()]}{word}{after}"
    return _SMUDGED.sub(_smudge, _LACED.sub(_laced, prompt))


def _laced(found: re.Match[str]) -> str:
    """ "tying her pointe shoes": she has them on"""
    what = found["what"].lower()
    return f"tying-shoes wearing {what}" if what in garments.words() else "tying-shoes"


def _smudge(found: re.Match[str]) -> str:
    look = found["look"]
    tone = _LOOKS[look.lower()] if look else _TONES[found["stuff"].lower()]
    where = "nose" if (found["where"] or found["part"]).lower() in _NOSE else "cheek"
    whose = "their" if (found["whose"] or "").lower() == "their" else "a"
    return f" with {whose} {tone} {where} smudge"
