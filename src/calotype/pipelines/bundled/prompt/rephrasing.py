"""Rephrasing: where and how large things are, said in roundabout ways, in the words that are read."""

from __future__ import annotations

import re

from calotype.pipelines.bundled.backdrops import WORDS

_FAR = "|".join(words for words in WORDS.values())
"""What may be behind everything, and is no thing then."""
_NEAR = rf"(?!(?:an?|the) (?:[\w'-]+ ){{0,2}}?(?:{_FAR}) (?:in|behind)\b)"
_ARTICLE = r"(?:an?|the|his|her|its|their|one|two|three|some)"
_THING = r"(?:an?|the|one|two|three|four|five|some) (?:[\w'-]+ ){0,3}?[\w'-]+"
_NO = r"(?!(?:an?|the|with|of|in|on|at|by|next|and|or|holding|wearing|riding)\b)"
_ONE = rf"{_NO}[\w'-]+(?: {_NO}[\w'-]+){{0,3}}?"
"""A noun and what is said before it, and no other noun's."""
_BEING = r"(?:that is |which is |who is |that's |much |way |far |even |almost |nearly |about |roughly )*"
_HUES = (
    "(?:red|orange|yellow|green|teal|blue|cyan|turquoise|purple|violet|pink|magenta|gold|silver|black|white|brown|"
    "gr[ae]y)"
)
_TWINS = (
    "glasses|eyeglasses|sunglasses|spectacles|goggles|headphones|earphones|binoculars|scissors|pliers|tweezers|shears|"
    "secateurs|jeans|trousers|pants|shorts|tights|leggings|overalls"
)
_HUGE = r"house|building|bus|car|truck|elephant|mountain|skyscraper|tower|tree|planet|whale|castle|ship|city|room"
_MINUTE = r"thumb|thumbnail|coin|ant|pea|grain|mouse|matchbox|fingertip|finger|nut|teacup|bean|bee"
_NUMBER = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+"
_ALL = r"(?:all|each)(?: of)?(?: the| my| his| her| their| these| those)?"
_SAVE = r"(?:except|but|save)(?: for)?"
_THOSE = r"(?P<t>(?:[\w'-]+ ){0,4}?[\w'-]+)"
"""Several things, and where they are."""

_TABLE: tuple[tuple[str, str], ...] = (
    # Where
    (
        rf"(?P<a>{_THING}) (?:is |stands )?on the left,? and (?P<b>{_THING}) (?:is |stands )?on the right of "
        rf"(?P<c>{_THING})",
        r"\g<c> between \g<a> and \g<b>",
    ),
    (
        r"\b(?:an?|one) (?P<a>[\w-]+(?: [\w-]+)?) on (?:either|each|both) sides? of (?P<b>(?:an?|the) [\w' -]+?)"
        r"(?=$|[,.;]| at | in | on )",
        r"\g<b> between two \g<a>s",
    ),
    (
        rf"(?P<a>{_THING}) in the foreground(?:,| and|, and| with|, with)? {_NEAR}(?P<b>{_THING}) in the (?:far )?"
        r"(?:background|distance)",
        r"\g<a> in front of \g<b>",
    ),
    (
        rf"(?:,? with|,) {_NEAR}(?P<b>(?:an?|the) (?:[\w'-]+ ){{0,2}}?[\w'-]+) "
        r"(?:in the (?:far )?(?:background|distance)|behind (?:him|her))\b",
        r" in front of \g<b>",
    ),
    (
        r"\b(?:half |partly |partially )?(?:looking|peeking|peering|peeping|hiding|hidden|sticking out|poking out) "
        rf"(?:out )?(?:around|from behind|behind) (?:the (?:corner|side|edge) of )?(?={_ARTICLE}\b)",
        "half behind ",
    ),
    (
        r"\b(?:looking|peeking|peering|peeping|leaning|gazing|glancing) (?:out )?(?:over|around|from behind) "
        rf"(?={_ARTICLE}\b)",
        "behind ",
    ),
    (
        r"\b(?P<a>hanging|hung|hangs) (?:on|from) (?:an?|the) (?:[\w-]+ )?(?:peg|coat hook|wall hook)\b",
        r"\g<a> on a hook",
    ),
    (
        r"\b(?P<a>bookshop|bookstore|library|restaurant|cafe|café|coffee shop|kitchen|bedroom|bathroom|living room|"
        r"dining room|office|nursery|classroom) interiors?(?! (?:design|render|photo|magazine|shot|decor))\b",
        r"\g<a>",
    ),
    (r"\blibrary card\b", "playing card"),
    # no museum, no wheat, and no thing of its own
    (r"\bmuseum catalog(?:ue)?(?: photo(?:graph)?)?\b", "studio photo"),
    (r"\b(?:tall|long|high) (?:dry|dried|golden|yellow) grass(?:es)?\b", "tall grass"),
    (r"\b(?:dried|pampas|ornamental) grass(?:es)?\b", "reeds"),
    (r"^(?:two|a pair of) (?:human )?hands(?=$|,)", "two open hands"),
    (
        r"\b(?P<a>(?:long |narrow |dark |empty )*(?:hallway|corridor|kitchen|classroom|library|bar|workshop|office|"
        r"bedroom|living room|bathroom|gym|laboratory|hospital corridor|hotel lobby)) behind (?:him|her|them|it)\b",
        r"in a \g<a>",
    ),
    # "a crown behind glass in a museum"
    (r"\b(?:behind|under) (?:the )?glass(?= in (?:an?|the) museum\b)", "in a display case"),
    # a time, and no building
    (r",? \b(?:after|before|during) (?:school|church|work|class)\b(?! \w)", ""),
    # "a mountain of potatoes"
    (
        r"\b(?P<a>an?|the|his|her) (?:huge |giant |enormous |whole |small )?(?:mountain|mound|hill) of "
        r"(?=(?:\w+ )?(?!fire|ice|glass|snow|sand|gold|doom|stone|rock|clouds|salt)[\w-]+s\b)",
        r"\g<a> pile of ",
    ),
    # one thing, though it is said as two: "a pair of headphones"
    (
        rf"\b(?:an?|one) (?P<a>(?:(?:old|new|broken|{_HUES}) )*)pair of (?P<b>(?:[\w-]+ )?(?:{_TWINS}))\b",
        r"the \g<a>\g<b>",
    ),
    # nouns that are verbs, and colours after what has them: "the man falls", "powder in orange and teal"
    (
        r"\b(?P<a>(?:the|an?|his|her) (?!niagara|victoria|iguazu|water|angel|river)[\w-]+) falls"
        r"(?=\s*(?:$|[,.;]|over\b|down\b|off\b|into\b|from\b|on\b))",
        r"\g<a> falling",
    ),
    (
        rf"\b(?P<a>powder|smoke|paint|ink|dust|glitter|confetti|fog|mist) in (?P<b>{_HUES}"
        rf"(?:(?:,| and|, and) {_HUES})*)(?=\s*(?:$|[,.;]))",
        r"\g<b> \g<a>",
    ),
    # "a parrot on a pirate's shoulder", "a goat on a rope tied to a post", "a kite tangled in a tree"
    (r"\bon (?P<who>(?:an?|the) [\w -]{2,24}?)['’]?s shoulder\b", r"on the shoulder of \g<who>"),
    (
        r"\b(?:on|atop) the (?:very )?(?:head|hood|bonnet|roof|lid|cap|crown|snout|nose|wing|armrest|seat) "
        r"of (?=(?:an?|the|his|her) )",
        "on top of ",
    ),
    (
        r"\b(?:sitting|perched|standing|resting|balanced|lying) on the (?:very )?(?:edge|rim|brim|lip) of "
        r"(?=(?:an?|the) (?:[\w-]+ )?"
        r"(?:cup|mug|glass|bowl|well|bucket|barrel|jar|pot|vase|hat|basket|fountain|bathtub)\b)",
        "on the rim of ",
    ),
    (
        r"\b(?:looking|peeking|peering|peeping|staring|gazing|squeezing|crawling|climbing|poking (?:its|his|her) head) "
        r"(?:out )?through (?=(?:an?|the) (?:[\w-]+ )?(?:fence|gate|hedge|bush|reeds|hoop|railing)\b)",
        "passing through ",
    ),
    (
        r"\b(?P<w>of|over|in|into|by|near|beside|down|from|to|at) "
        r"(?P<a>an?|the) (?P<o>(?:old |stone |deep |village |dry )*)well\b",
        r"\g<w> \g<a> \g<o>wishing well",
    ),
    (r"\bon (?:an?|the) (?:\w+ )?(?:rope|leash|chain|tether|string|line) (?=tied to)", ""),
    (
        r"\b(?:tangled|caught|snagged|entangled|stuck|trapped|lodged|wedged) (?:up )?(?:high )?(?:in|on) "
        r"(?=(?:an?|the) (?:[\w-]+ )*?(?:trees?|branches|treetop|oak|pine)\b)",
        "in ",
    ),
    (
        r"\b(?:sandwiched|squeezed|nestled|caught|stuck|wedged|trapped|hidden|placed) (?:in )?between\b",
        "between",
    ),
    (r"\bflanked by\b", "between"),
    (r"\b(?:at|by) (?P<who>his|her|its|their) (?:feet|paws|side)\b", "next to it"),
    (
        r"\bat the (?:feet|foot|base|side) of\b(?! (?:an?|the) (?:\w+ )?(?:volcano|mountains?|cliffs?|hills?|"
        r"waterfall|mount))",
        "next to",
    ),
    (
        r"\b(?:half|partly|partially|almost)[- ](?:covered|hidden) (?:in|under|by)\b",
        "in",
    ),
    # what stands in loose ground is in it with its lower end
    (
        r"\b(?:stuck|planted|stuck upright|standing upright|wedged|jammed|thrust|sinking|sunk) (?:in|into) "
        r"(?=(?:the |wet |deep |soft |thick )*(?:sand|snow|mud|ground|earth|soil|ice|dunes?|swamp|beach|grass)\b)",
        "half buried in ",
    ),
    (
        r"\b(?P<how>half|partly|partially)[- ](?P<what>buried|submerged|sunken|sunk) (?:under|by|beneath)\b",
        r"\g<how> \g<what> in",
    ),
    (
        r"\b(?:coming|emerging|jumping|popping|peeking|climbing|bursting|crawling|rising|stepping|sticking|"
        rf"peeping|growing|hatching) (?:up )?(?:out of|out from|from inside|from within) (?={_ARTICLE}\b)",
        "inside ",
    ),
    (
        r"\b(?:trapped|locked|enclosed|encased|contained|captured|floating|swimming|living|sealed) (?:inside|within)\b",
        "inside",
    ),
    (r"\b(?:stacked|piled|balanced|balancing|perched|resting|seated) (?:up )?on top of each other\b", "in a stack"),
    # "a boat with a lantern inside", "on the rim of a cup", "in the palm of an open hand"
    # "a green door, a wreath above"
    (
        r"(?:,? with|,) (?P<b>(?:(?:an?|the|two|three) )?(?:[\w'-]+ ){0,2}?[\w'-]+(?<!\bfrom)(?<!\bhigh)) "
        r"(?P<r>above|below|underneath|beneath|beside)(?=$|[,.;])",
        r", \g<b> \g<r> it",
    ),
    (
        r"\b(?:(?:holding|clinging) (?:on to|onto|on)|hanging (?:on to|onto|on(?! (?:an?|the) (?:[\w-]+ )?wall\b))) "
        r"(?=(?:an?|the) (?:[\w-]+ )?(?:sign|pole|post|trunk|lamppost|pillar|wall)\b)",
        "clinging to ",
    ),
    (rf"(?:,? with|,) (?P<b>{_THING}) inside(?: it)?(?=$|[,.;])", r" containing \g<b>"),
    (
        r"\b(?:in|on) the palms? of (?:an? |the |his |her |their |my |your )?(?:open |outstretched |human |child's )*"
        r"hands?\b",
        "on an open hand",
    ),
    (
        r"\b(?:in|on) (?:an? |the |his |her |their |my |your )(?:open |outstretched )?palms?\b(?! (?:tree|leaf))",
        "on an open hand",
    ),
    (r"\bon (?:an? |the |his |her |their |my |your )(?:finger|fingertip|index finger)s?\b", "on a pointing hand"),
    (r"\b(?:on|at) the (?:very )?(?:rim|lip|brim|tip)s? of\b", "on the rim of"),
    (
        r"\bin the (?:middle|center|centre) of (?=(?:an?|the|his|her) (?:[\w-]+ ){0,2}?"
        r"(?:table|chessboard|board|plate|tray|rug|carpet|bed|road|floor|desk|platter|stage|street|sofa|mat|"
        r"blanket)\b)",
        "on ",
    ),
    (
        r"\b(?:street |outdoor )?(?:cafe|café|restaurant|bistro|coffee shop) "
        r"(?:by|at|on|near|overlooking|next to|above) (?:the |a )"
        r"(?=(?:sea|beach|lake|harbou?r|ocean|river|waterfront|canal|bay)\b)",
        "terrace by the ",
    ),
    (r"\b(?:an? |the )?(?:camel caravan|caravan of camels|camel train)\b", "five camels in a row"),
    (r"\bin the midst of\b", "in the middle of"),
    (
        r"\bencircled by\b|\bringed by\b|\bin the middle of (?=(?:many|lots of|several|a circle of|a ring of) )",
        "surrounded by ",
    ),
    (r"\bdirectly (?=behind|above|below|under|in front of|next to)", ""),
    (r"\bjust (?=behind|above|below|under|in front of|next to)", ""),
    (r"\b(?:right|immediately|closely) (?=behind|in front of|next to)", ""),
    # Light
    (
        r"\b(?:colou?red |colou?rful )?(?:light|sunlight|glow)(?: (?:falling|streaming|coming|shining|pouring))? "
        r"(?:from|through) (?:the |a )?stained[- ]glass(?: windows?)?",
        "light rays",
    ),
    (
        r"\b(?P<light>(?:side |window |back)?(?:light|sunlight|daylight|moonlight|lighting|sunbeams|rays|lit))"
        r"(?: (?:coming|falling|streaming|pouring|shining))? (?:in )?(?:from|through|by) "
        r"(?:an? |the )?(?:\w+ )?(?:windows?|curtains|skylight)\b",
        r"\g<light>",
    ),
    (
        r"\b(?P<light>(?:side |window |back)?(?:light|sunlight|daylight|moonlight|lighting|sun|glow|lamp|lit))"
        r"(?: (?:coming|falling|streaming|pouring|shining))? (?:in )?from (?:the |one )?"
        r"(?P<side>left|right|side)(?: side)?\b",
        r"\g<light>, lit from the \g<side>",
    ),
    # "a bird above both"
    (
        r"\b(?P<a>above|over|behind|between|under|below|beneath|beside|next to|in front of) both(?: of them)?"
        r"(?=\s*(?:$|[,.;]))",
        r"\g<a> them",
    ),
    (
        r"\b(?P<t>(?:\w+ )?trees?|oak|birch|bush|bushes|branch|branches) (?:with no|without(?: any)?|that "
        r"has no|which has no|"
        r"has no|have no) (?:leaves|foliage)\b",
        r"leafless \g<t>",
    ),
    (
        r"\b(?:boat|ship|dinghy) with (?P<a>an?|the|two|its)? ?(?P<q>[\w-]+ )?(?P<s>sails?)\b",
        r"sailboat with \g<a> \g<q>\g<s>",
    ),
    # How large
    (
        rf"\b(?:an?|the) (?P<a>{_ONE}) {_BEING}(?:bigger|larger|taller|higher|wider) than (?:an?|the|its|his|her) "
        r"(?P<b>[\w'-]+(?: tree)?)(?: (?:that )?it (?:lies|stands|sits|rests|is) on)",
        r"a giant \g<a> on top of a tiny \g<b>",
    ),
    (
        rf"\b(?:an?|the) (?P<a>{_ONE}) {_BEING}(?:bigger|larger|taller|higher|wider) than (?:an?|the|its|his|her) "
        r"(?P<b>[\w'-]+(?: tree)?)",
        r"a giant \g<a> next to a tiny \g<b>",
    ),
    (
        rf"\b(?:an?|the) (?P<a>{_ONE}) {_BEING}(?:smaller|shorter|tinier) than (?:an?|the|its|his|her) "
        r"(?P<b>[\w'-]+(?: tree)?)",
        r"a tiny \g<a> next to a giant \g<b>",
    ),
    (
        rf"\b(?:an?|the) (?P<a>{_ONE}),? {_BEING}(?:the size of|as (?:big|large|tall|high|huge) as) "
        rf"(?:an? )?(?P<b>{_HUGE})\b",
        r"a giant \g<a> next to a tiny \g<b>",
    ),
    (
        rf"\b(?:an?|the) (?P<a>{_ONE}),? {_BEING}(?:the size of|as (?:big|small|little|tiny) as) "
        rf"(?:an? )?(?:{_MINUTE})\b",
        r"a tiny \g<a>",
    ),
    (rf"\b(?:an?|the) (?P<a>{_ONE}) (?:towering|looming|standing tall) (?:over|above)\b", r"a giant \g<a> in"),
    # Which of them: "one of three candles is out", "all the candles are lit except one"
    (
        rf"\bone of (?:the |these |those )?(?P<t>(?:{_NUMBER}) (?:[\w'-]+ ){{0,3}}?[\w'-]+) (?P<b>is|has|was)\b",
        r"\g<t>, one of them \g<b>",
    ),
    (rf"^one of (?:the|these|those) {_THOSE} (?P<b>is|has|was)\b", r"\g<t>, one of them \g<b>"),
    (
        rf"^{_ALL} {_THOSE} {_SAVE} (?P<o>(?:the \w+ )?one) (?:are|were) (?P<q>[\w'-]+)",
        r"\g<t>, all \g<q> except \g<o>",
    ),
    (
        rf"^all {_SAVE} (?P<o>(?:the \w+ )?one)(?: of)?(?: the)? {_THOSE} (?:are|were) (?P<q>[\w'-]+)",
        r"\g<t>, all \g<q> except \g<o>",
    ),
    (
        rf"^{_ALL} {_THOSE} (?:are|were) (?P<q>(?:[\w'-]+ )??[\w'-]+),? {_SAVE} (?P<o>(?:the \w+ )?one)\b",
        r"\g<t>, all \g<q> except \g<o>",
    ),
    # Who with whom
    (r"\b(?:facing|looking at|turned towards) (?:each other|one another)\b", "face to face"),
)


def rephrased(prompt: str) -> str:
    """The prompt in plainer words where the table has them."""
    for pattern, plain in _COMPILED:
        prompt = pattern.sub(plain, prompt)
    return prompt


_COMPILED = tuple((re.compile(pattern, re.IGNORECASE), plain) for pattern, plain in _TABLE)
