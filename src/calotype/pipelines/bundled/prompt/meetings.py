"""Meetings: what somebody does to or with another who lives, in words that tell how the two are drawn: "a nurse
bandaging a dog's paw" as "a nurse tending a dog"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from calotype.pipelines.bundled.encounters import BEARING, OVER, REACHING, encounter, mutual
from calotype.pipelines.bundled.prompt.findings import Findings
from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Piece, Thing, joined_by
from calotype.pipelines.bundled.prompt.poses import doing

_A = r"(?:a|an|the|his|her|its|their|some|my|your|our|another|one|two|three|four|five)"
_WHO = rf"(?:{_A} )?(?:(?!on\b|in\b|with\b|to\b|and\b|of\b|at\b)[\w-]+ ){{0,2}}?[\w-]+"
"""Somebody, or a thing, as short as may be."""
_ONE = rf"{_A} (?:(?!on\b|in\b|with\b|to\b|and\b|of\b|at\b)[\w-]+ ){{0,2}}?[\w-]+"
"""The same with an article."""
_LEAD = rf"(?:(?<=^)|(?<=, ))({_A} (?:[\w-]+ ){{0,3}}?[\w-]+|[\w-]+(?: [\w-]+)??)"
"""Who a clause is about."""
_OWN = r"(?:his|her|its|their|the|one another's|each other's)"
_BODY = (
    r"(?:hair|mane|fur|wool|beard|face|head|back|belly|tummy|paws?|legs?|arms?|hands?|foot|feet|teeth|tooth|ears?|nose|"
    r"eyes?|heart|heartbeat|chest|shoulders?|neck|temperature|pulse|cheeks?|forehead|chin|knees?|tail|wing|wings|nails?|"
    r"braids?|wounds?|mouth|snout|trunk|muzzle|coat|feathers|claws|horns?)"
)
_AT = rf"(?: on (?:{_OWN} )?(?:\w+ )?(?:cheeks?|foreheads?|nose|lips|head|hand|snout|mouth|neck))?"
_TALL = r"(?:standing|sitting|perched|riding|sitting high|balancing|resting|perching)"
_GIVES = r"(?:giving|gives|handing|hands|offering|offers|presenting|bringing|brings|passing|lending|serving|throwing)"
_HAIR = r"(?:combing|brushing|braiding|plaiting|styling|untangling)"
_CUT = r"(?:cutting|trimming|snipping|clipping)"
_FEED = r"(?:bottle[- ]feeding|hand[- ]feeding|feeding|feeds)"
_TREAT = (
    r"(?:bandaging|examining|treating|checking|massaging|washing|bathing|cleaning|inspecting|listening to|patching up|"
    r"drying|rubbing|painting|drawing on|tattooing|measuring|wiping|holding back|touching|taking)"
)
_MEAL = (
    r"(?:a |an |the |their |family |big |festive |romantic |candlelit |christmas |holiday |thanksgiving |sunday )*"
    r"(?:dinner|lunch|breakfast|supper|brunch|meal|feast|tea party|tea|banquet|food)(?: together)?"
)
_ELSEWHERE = (
    rf"(?! (?:in|on) (?:{_A} )?(?:\w+ )?(?:bed|sofa|couch|floor|blanket|grass|rug|carpet|hammock|bench|beach|"
    r"train|boat|lawn|tray)\b)"
)
"""Not where nobody sits at a table."""
_SAT = r"(?:around|at|round|by)"
_BY: dict[str, str] = {
    "fed": "feeding", "petted": "petting", "stroked": "stroking", "brushed": "brushing", "combed": "grooming",
    "shorn": "shearing", "sheared": "shearing", "washed": "washing",
    "bathed": "bathing", "groomed": "grooming", "hugged": "hugging", "kissed": "kissing", "chased": "chasing",
    "pursued": "chasing", "followed": "following", "held": "holding", "carried": "carrying", "examined": "examining",
    "treated": "treating", "attacked": "attacking", "led": "leading", "arrested": "arresting", "ridden": "riding",
    "taught": "teaching", "scolded": "scolding", "embraced": "embracing", "massaged": "massaging",
    "rescued": "rescuing", "licked": "licking", "hunted": "chasing", "comforted": "comforting",
}  # fmt: skip
"""What is done to somebody, to who does it."""
_HELPED = frozenset("shorn sheared washed bathed groomed brushed fed examined treated massaged".split())
"""What is always done by somebody."""
_BARE: dict[str, str] = {
    "fly": "flying", "run": "running", "swim": "swimming", "dance": "dancing", "sleep": "sleeping", "jump": "jumping",
    "play": "playing", "walk": "walking", "eat": "eating", "sing": "singing", "fight": "fighting",
}  # fmt: skip
_CUBS: dict[str, tuple[str, str]] = {
    "cygnet": ("swan", "swans"), "owlet": ("owl", "owls"), "fawn": ("deer", "deer"), "joey": ("kangaroo", "kangaroos"),
    "gosling": ("goose", "geese"), "eaglet": ("eagle", "eagles"), "leveret": ("rabbit", "rabbits"),
    "nestling": ("bird", "birds"), "fledgling": ("bird", "birds"), "piglet": ("pig", "pigs"),
    "wolf cub": ("wolf", "wolves"), "fox cub": ("fox", "foxes"), "bear cub": ("bear", "bears"),
}  # fmt: skip
"""The young of animals, and their parents."""
_PAINTS = r"(?:white|black|brown|cream|beige|tan|gr[ae]y|red|blue|green|gold|ivory|pink|silver|chestnut|sable|brindle)"
_ENDS = (
    r"(?=$|['’]| [,.]|'s\b| (?:in|on|at|by|near|under|over|behind|beside|next|between|among|through|with|without|from|"
    r"of|to|into|inside|against|around|outside|for|as|is|are|was|were|has|that|who|which|while|looks?|stands?|sits?|"
    r"sleeps?|lies|drinks?|eats?|runs?|walks?|plays?|jumps?|leaps?|hops?|hides?|rests?|grazes?|peeks?|watches|follows?|asleep|"
    r"alone|lost|curled|hidden|nestled|surrounded|\w{2,}ly|(?!living|dining|ceiling|building|bedding|clothing|"
    r"sitting room)\w{2,}ing)\b| (?:and|or) (?:an?|the|his|her|its|their|two|three|some)\b|"
    rf" (?:and|or) (?!{_PAINTS}\b)\w+ *(?:$|[,.]|(?:in|on|at)\b))"
)
"""What may come after a noun, and no other noun."""
NAMES = frozenset({"joey"})
"""Of the young, what somebody is called as well."""
YOUNG: tuple[tuple[str, str], ...] = (
    *((rf"(?<!named )(?<!called ){young}{_ENDS}", f"baby {one}") for young, (one, _) in _CUBS.items()),
    *((rf"(?<!named )(?<!called ){young}s{_ENDS}", f"baby {many}") for young, (_, many) in _CUBS.items()),
)
"""The young, where they are no colour ("a fawn coat") and, as none is with a capital, no name."""
MEETINGS: tuple[tuple[str, str], ...] = (
    # by another
    *((rf"{_LEAD} (?:(?:being|is|getting) )?{done} by ({_WHO})", rf"\2 {doing} \1") for done, doing in _BY.items()),
    *((rf"{_LEAD} (?:being|getting) {done}", rf"a woman {_BY[done]} \1") for done in sorted(_HELPED)),
    # "watching a bird fly"
    *((rf"(watching|watches|seeing|hearing) ({_ONE}) {bare}\b", rf"\1 \2 {doing}") for bare, doing in _BARE.items()),
    (r"(?:a |an |the |my |our )?(?:old|elderly) couple (?=(?:are |is )?(?!feeding each|walking|holding|strolling|"
     r"standing|looking|dancing|kissing|hugging|embracing|cuddling)\w+ing\b)",
     "an old man and an old woman "),
    (r"(?:a |an |the |my |our )?(?:young |happy )?couple (?=(?:are |is )?(?!feeding each|walking|holding|strolling|"
     r"standing|looking|watching|gazing|sitting|dancing|kissing|hugging|embracing|cuddling)\w+ing\b)",
     "a man and a woman "),
    (rf"(?:stealing|snatching|grabbing|taking|picking) ({_ONE}) from ({_WHO})", r"holding \1 next to \2"),
    (r"(?:sliding|lying|lies|gliding|flopped|resting) on (?:its|his|her|their) (?:belly|bellies|stomach|tummy|side)",
     "lying"),
    (r"(?:old|elderly|aged) lad(?:y|ie)('s)?(?!\w)", r"old woman\1"),
    (r"(?:old|elderly|aged) ladies", "old women"),
    (r"(?:old|elderly|aged) (?:gentleman|guy|fellow|chap)('s)?(?!\w)", r"old man\1"),
    (r"grand(?:children|kids)", "children"),
    (r"sharing (an umbrella|a blanket|a book|an ice cream)", r"holding \1"),
    (rf"(?:eating|having|drinking) (?!(?:[\w-]+ ){{0,3}}?(?:dinner|lunch|breakfast|supper|brunch|meal|feast)\b)"
     rf"({_ONE}|(?:\w+ )?\w+) (?:together )?(?:at|around) {_A} (?:\w+ )?table",
     r"at a dining table with \1"),
    # another's friend is like them
    (r"\b(girl|boy|woman)( [^,]*?)(?:his|her|another) (?:best |little |new )?friend('s)?(?![\w'])",
     r"\1\2another \1\3"),
    (r"fat (?=cats?\b)", "chubby "),
    (r"on (?:his |her )?horseback", "riding a horse"),
    (r"(?:stuck|trapped|caught|wedged) (?=(?:in|on|under|between|inside) )", ""),
    (rf"while ({_ONE}) (?:watches|looks on|waits|watch)\b", r"and \1 watching"),
    # on somebody
    (rf"(?:asleep|sleeping|dozing|crying|resting) on ({_ONE})'s (?:shoulder|chest|arm|lap)", r"sleeping held by \1"),
    (rf"{_LEAD} (?:carrying|carries|holding|with|having|lifting|bearing) ({_WHO}) (?:{_TALL} )?(?:up )?on "
     r"(?:his|her|their|its) shoulders?", r"\2 on the shoulders of \1"),
    (rf"(?:{_TALL} )?(?:up )?(?:on|upon) ({_ONE})'s shoulders?", r"on the shoulders of \1"),
    (rf"{_LEAD} (?:carrying|giving) ({_WHO}) (?:a )?(?:piggyback|piggy-back)(?: ride)?", r"\2 piggyback on \1"),
    (rf"(?:riding|getting|having|hitching) (?:a )?(?:piggyback|piggy-back|piggy back)(?: ride)? (?:on|from) "
     rf"({_WHO})(?:'s back)?", r"piggyback on \1"),
    (rf"{_LEAD} (?:carrying|with|bearing|hauling|lugging) ({_WHO}) (?:tied |strapped |slung |thrown |draped )?"
     r"(?:on (?:his|her|their) backs?|(?:over|across) (?:his|her|their|one) (?:backs?|shoulders?))",
     r"\2 piggyback on \1"),
    (rf"(?:riding|rides|sitting|standing|perched|resting|sleeping|lying) (?:on|upon|atop) ({_ONE})'s back",
     r"riding \1"),
    (rf"(?:clinging|holding on|holding tight) (?:to|onto) ({_ONE})(?:'s back)?", r"piggyback on \1"),
    (r"(?:making|forming|building|doing) a human pyramid", "stacked in a pyramid"),
    # before somebody
    (r"(?:proposing to|bowing (?:to|before|in front of)|kneeling (?:before|in front of|at the feet of)|curtseying to) "
     rf"(?={_ONE})", "kneeling facing "),
    # with something
    (rf"(?:(?<=^)|(?<=, ))([^,]+?) sharing ({_ONE})", r"\2 between \1"),
    (rf"(?:holding|clutching|grabbing|squeezing|gripping|tugging)(?: on| at)?(?: to| onto)? ({_ONE})'s "
     r"(?:finger|fingers|hand|hands|thumb|skirt|leg|sleeve|paw|arm)", r"giving to \1"),
    (r"shaking hands(?: with)? (?=(?:a|an|the|his|her) )", "giving to "),
    (r"(?:shaking hands|high-fiving|giving (?:each other )?(?:a )?high[- ]fives?|fist[- ]bumping|"
     r"holding paws)(?: with)?(?: each other)?(?= (?:in|on|at|under|while|after|before)\b|$|,)", "clasping"),
    # to the mouth
    (rf"{_FEED} ({_ONE}) with (?!(?:his|her|its|their)\b)(?:(?:fresh|some) )?((?:{_A} )?[\w-]+)",
     r"holding \2 spoon-feeding \1"),
    (rf"{_FEED} (?:some )?((?:{_A} )?[\w-]+(?: [\w-]+)?) to ({_WHO})", r"holding \1 spoon-feeding \2"),
    (rf"{_FEED} ({_ONE}) ((?:a|an|some|the) (?:\w+ )?\w+)", r"holding \2 spoon-feeding \1"),
    (rf"(?:bottle[- ]feeding) ({_ONE})", r"holding a baby bottle spoon-feeding \1"),
    (r"(?:a |an |the )?(?:young |old )?couple feeding each other (?:with )?((?:[\w-]+ ?){1,2}?)"
     r"(?= (?:in|at|on|under)\b|$|,)",
     r"a man holding \1 spoon-feeding a woman"),
    (rf"brushing (?:{_OWN} )?({_ONE})'s teeth|brushing the teeth of ({_ONE})",
     r"holding a toothbrush spoon-feeding \1\2"),
    (rf"(?:checking|examining|inspecting|cleaning|pulling|fixing|drilling) the (?:teeth|tooth|mouth) of ({_ONE})",
     r"spoon-feeding \1"),
    (rf"(?:checking|examining|inspecting|cleaning|pulling|fixing|drilling) ({_ONE})'s (?:teeth|tooth|mouth)",
     r"spoon-feeding \1"),
    # to the head
    (rf"{_HAIR} ({_ONE})'s (?:\w+ )?{_BODY}", r"grooming \1"),
    (rf"{_HAIR} the (?:\w+ )?{_BODY} of ({_ONE})", r"grooming \1"),
    (rf"{_CUT} ({_ONE})'s (?:\w+ )?{_BODY}", r"holding scissors grooming \1"),
    (rf"{_CUT} the (?:\w+ )?{_BODY} of ({_ONE})", r"holding scissors grooming \1"),
    (rf"shearing (?={_ONE})", "holding scissors shearing "),
    (rf"giving ({_ONE}) a (?:hair ?cut|shave)", r"holding scissors grooming \1"),
    # to the body
    (rf"{_TREAT} ({_ONE})'s (?:\w+ )?{_BODY}(?: with a stethoscope)?", r"tending \1"),
    (rf"{_TREAT} the (?:\w+ )?{_BODY} of ({_ONE})", r"tending \1"),
    (r"giving ((?:a|an|the|his|her) (?:\w+ ){0,2}?\w+) (?:a|an) (?:injection|shot|vaccine|vaccination)",
     r"holding a syringe tending \1"),
    (r"giving ((?:a|an|the|his|her) (?:\w+ ){0,2}?\w+) a (?:bath|massage|check-?up|back ?rub)", r"tending \1"),
    (r"giving ((?:a|an|the|his|her) (?:\w+ ){0,2}?\w+) a (?:kiss|hug|cuddle)", r"kissing \1"),
    (rf"(?:helping|assisting|guiding) ({_ONE}) (?:to )?(?:cross|walk|climb|up|stand|across|through|out|down|onto|get)\b"
     r"(?: (?:up|the|a|street|road|stairs|steps))*", r"tending \1"),
    # to the hand
    (r"(?:his|her|its|their|a|the) (?:last |first |small |tiny |little )?(?:piece|bit|bite|crumb|handful|scrap|"
     r"morsel) of (?!art\b|paper\b|cloth\b|music\b|furniture\b)(?=\w)", ""),
    (rf"{_GIVES} ((?:{_A} )?(?:[\w-]+ ){{0,3}}?[\w-]+) to ({_WHO})", r"holding \1 giving to \2"),
    (rf"(?:throwing|throws|tossing|tosses) ({_A} (?:\w+ )?\w+) for (?={_A} )", r"holding \1 next to "),
    (rf"{_GIVES} ({_ONE}) ((?:a|an|some|his|her|its|their|the) (?:[\w-]+ ){{0,2}}?[\w-]+)(?= (?:in|on|at|under)\b|$|,)",
     r"holding \2 giving to \1"),
    (rf"{_GIVES} ({_ONE}) (flowers|chocolates|roses|candy)", r"holding \2 giving to \1"),
    # close to each other
    (r"(?:hugging|embracing|kissing|cuddling|snuggling)(?: with)? (?:each other|one another)", "cuddling"),
    (rf"(?:whispering|murmuring|telling)(?: (?:a|the|some|his|her)? ?(?:secrets?|something|jokes?|words))? "
     rf"(?:to ({_ONE})(?:'s ears?)?|(?:in|into) ({_ONE})'s ears?)", r"whispering to \1\2"),
    (rf"(kissing|kisses|nuzzling|licking) ({_ONE})'s {_BODY}", r"\1 \2"),
    (rf"(kissing|kisses) ({_ONE}){_AT}", r"\1 \2"),
    (r"(?:rubbing|touching) (?:noses|foreheads|heads|snouts|trunks)(?: with)?", "nuzzling"),
    (r"(?:noses|foreheads|heads|trunks) touching", "nuzzling"),
    (r"(?:play[- ]?fighting|roughhousing)", "wrestling"),
    (r"(?:having a conversation|in conversation|having a chat|deep in talk|gossiping)", "chatting"),
    (rf"(?:teaching|explaining|showing|reading|telling)(?: [\w-]+){{0,4}}? to ({_WHO})", r"teaching \1"),
    (r"(?:nursing|breastfeeding|cradling|rocking|burping|swaddling) (?=(?:a|an|the|his|her|its|their) )", "holding "),
    (r"(?<=carrying |cuddling )((?:a|an|the|his|her|its) (?:\w+ )?\w+) in (?:his|her|its|their) (?:arms|mouth|teeth|"
     r"beak|jaws|trunk)", r"\1"),
    (rf"with ({_WHO}) in (?:his|her|its|their) (?:arms|mouth|teeth|beak|jaws|trunk)", r"holding \1"),
    # at a table
    (rf"(?:sitting|seated|gathered|sits|sit) {_SAT} {_A} (?:\w+ )?table(?: and|,)? "
     r"playing (?:cards|poker|blackjack|a game)",
     "at a card table"),
    (rf"(?:sitting |seated |gathered )?{_SAT} {_A} (?:poker|card|blackjack|gambling|green felt) table",
     "at a card table"),
    (rf"playing (?:a game of |some |a )?(?:cards|poker|blackjack|dominoes|mahjong|board games?|a board game|monopoly) "
     rf"{_SAT} {_A} (?:\w+ )?table", "at a card table"),
    (r"(?:an? |the )?(?:poker|card|mahjong|domino) (?:game|night|party) (?:between|with|of|among)(?= )(.+?)(?=,|$)",
     r"\1 at a card table"),
    (rf"(?:having|eating|sharing|enjoying|at|over|sitting down to|during) {_MEAL}{_ELSEWHERE}"
     rf"(?: (?:sitting |seated |gathered )?{_SAT} {_A} (?:[\w-]+ )?table)?", "at a dining table"),
    (rf"(?:sitting|seated|gathered|eating|dining|sits|sit|feasting|talking|laughing) (?:together )?(?:around|round) "
     rf"{_A} (?:\w+ )?(?:dining |dinner |kitchen )?table", "at a dining table"),
    (rf"arm[- ]wrestling(?: {_SAT} {_A} (?:\w+ )?table)?", "sitting at a dining table"),
    # animals' own
    (r"(?:standing|stood|stands) (?:up )?(?:on (?:its|their|his|her) hind legs|upright|at attention)", "rearing"),
    (r"(?:rolling|rolled|flopped|rolls)(?: over| around| about)? on (?:its|their|his|her) backs?|belly[- ]up|"
     r"(?:lying|lies|sleeping|resting|asleep) on (?:its|their) backs?|showing (?:its|his|her) belly", "tumbling"),
    (r"(?:doing|standing in|in|performing|practicing) a (?:head|hand)stands?|standing on (?:his|her|its|their) (?:head|"
     r"hands)|doing (?:a )?(?:cartwheels?|somersaults?)", "somersaulting"),
    (r"(?:bending down to drink|leaning down to drink|drinking|lapping|sipping|drinks) (?:water )?(?:from|at|out of) "
     r"(?=(?:a|an|the) (?:\w+ )?(?:lake|river|stream|pond|brook|waterhole|creek|pool|spring|oasis)\b)", "grazing at "),
    (r"(?:grazing|nibbling|munching|feeding|browsing|chewing) (?:peacefully |quietly )?on (?:the )?(?:fresh |green )?"
     r"(?:grass|hay|clover)|eating grass|sniffing the (?:ground|grass|snow|earth|flowers)", "grazing"),
)  # fmt: skip
"""What is said, and the words for it."""


_ON_THE_HEAD = tuple(
    (re.compile(rf"\b{verbs} ({_ONE})'s (?:[\w-]+ ){{0,2}}?{body}\b", re.IGNORECASE), told)
    for verbs, body, told in (
        (_CUT, "(?:hair|fringe|beard|mane)", r"giving \1 a haircut"),
        (_HAIR, "(?:hair|mane|beard|braids?)", r"grooming \1"),
        ("(kissing|licking|nuzzling|touching|stroking|tickling|washing|painting|caressing|wiping|slapping)",
         "(?:face|head|hair|cheeks?|nose|forehead)", r"\1 \2"),
    )
)  # fmt: skip
"""What is done to a head, which else would be all that is seen."""


_OLD_COUPLES = tuple(
    (re.compile(rf"\b(?:an? |the )?(?:old|elderly) couple (?:is |are )?{doing}\b", re.IGNORECASE), told)
    for doing, told in (
        ("(?:dancing|waltzing)", "an old man waltzing with an old woman"),
        ("(?:kissing|hugging|embracing|cuddling)", "an old man embracing an old woman"),
    )
)
"""Two who do it with each other, and not each alone."""


def headless(prompt: str) -> str:
    """ "a dog licking a boy's face" as "a dog licking a boy" """
    for said, told in (*_OLD_COUPLES, *_ON_THE_HEAD):
        prompt = said.sub(told, prompt)
    return prompt


def met(pieces: Sequence[Piece], findings: Findings) -> list[Piece]:
    """The pieces with a link between somebody who does something and the next whom it is done to: "a farmer shearing a
    sheep". Of those who hug each other, and aren't counted, there are two."""
    kept: list[Piece] = []
    for number, piece in enumerate(pieces):
        before = kept[-1] if kept else None
        after = pieces[number + 1] if number + 1 < len(pieces) else None
        if isinstance(piece, Thing) and piece.living and piece.plural and not piece.counted:
            alone = not (isinstance(after, Link) and after.glue is Glue.JOIN)
            if mutual(piece.deed) is not None and alone and _only(pieces, piece):
                piece = piece.evolve(count="two", counted=True)
        if isinstance(piece, Link) and piece.glue is Glue.JOIN and encounter(piece.words) in OVER and not _leapt(after):
            # "a cow jumping over the moon" is where that hangs
            verb, _, where = piece.words.partition(" ")
            if isinstance(before, Thing) and before.living:
                kept[-1] = doing(before, verb)
            kept.append(Link(glue=Glue.POSE, words="running"))
            piece = Link(glue=Glue.JOIN, words=where)
        who = _who(kept)
        if who is not None and isinstance(before, Thing) and isinstance(piece, Thing) and _deals(who, piece):
            kept.append(Link(glue=Glue.JOIN, words=who.deed))
            findings.actions[:] = [verb for verb in findings.actions if verb != who.deed]
        kept.append(piece)
    return kept


def _leapt(piece: Piece | None) -> bool:
    """Whether it is a thing that somebody can be drawn in the air over."""
    return isinstance(piece, Thing) and piece.kind not in {"celestial", "building"}


def _who(pieces: Sequence[Piece]) -> Thing | None:
    """Who was named last, with a tool in the hand or without."""
    last = pieces[-1] if pieces else None
    armed = isinstance(last, Thing) and not last.living and len(pieces) > 2 and joined_by(pieces[-2]) == "holding"
    who = pieces[-3] if armed else last
    return who if isinstance(who, Thing) else None


def _only(pieces: Sequence[Piece], thing: Thing) -> bool:
    return not any(isinstance(piece, Thing) and piece.living and piece is not thing for piece in pieces)


def _deals(who: Thing, whom: Thing) -> bool:
    """Whether a verb between the two is of those that one does to another."""
    if not (who.living and (whom.living or whom.kind == "toy")):
        return False
    if who.deed in BEARING:
        return whom.kind == "person"
    how = encounter(who.deed)
    return how is not None and (how in REACHING or who.kind == "person" or whom.living)
