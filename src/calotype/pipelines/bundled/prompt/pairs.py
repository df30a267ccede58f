"""Pairs: what two do with one thing or to each other, and deeds of a hand or a mouth with a thing, in words that tell
how they are drawn: "two children sharing an ice cream" as "a boy holding an ice cream giving to a girl"."""

from __future__ import annotations

_A = r"(?:a|an|one|the|some|their|his|her)"
_PAIRS: tuple[tuple[str, str, str], ...] = (
    (r"(?:twin|two|both) (?:little )?(?:sisters|girls|daughters|schoolgirls)|sisters", "a girl", "another girl"),
    (r"(?:two )?(?:identical )?twins|(?:twin|two|both) (?:little )?(?:brothers|boys|sons|schoolboys)|brothers",
     "a boy", "another boy"),
    (r"(?:two |some )?(?:little |young |small |happy )?(?:children|kids|siblings|schoolchildren|toddlers)",
     "a boy", "a girl"),
    (r"two (?:young )?(?:women|ladies|mothers)", "a woman", "another woman"),
    (r"two (?:young )?(?:men|guys|fathers)", "a man", "another man"),
    (r"(?:an |the )?(?:old|elderly) couple|two (?:old|elderly) (?:people|friends)", "an old man", "an old woman"),
    (r"(?:a |the )?(?:young |happy )?(?:couple|pair of (?:friends|lovers))|(?:two )?(?:best |young )?friends|"
     r"two (?:people|lovers)|lovers|newlyweds", "a man", "a woman"),
)  # fmt: skip
"""Two people as they are said, and each of them."""
_EATEN = (
    r"(?:ice creams?|ice cream cone|cone|popsicle|lollipop|sandwich|apple|pear|orange|banana|cookie|biscuit|donut|"
    r"doughnut|burger|hamburger|hot dog|candy bar|chocolate bar|bar of chocolate|cupcake|muffin|croissant|bagel|"
    r"pretzel|popcorn|cotton candy|milkshake|smoothie|coconut|soda|lemonade|juice|cup of (?:tea|coffee|cocoa)|"
    r"bottle of \w+|can of \w+|mango|peach|taco|watermelon|slice of \w+|loaf of bread|baguette|toast|candy|fries)"
)
"""What goes from hand to hand."""
_SHARED: tuple[tuple[str, str], ...] = (
    (rf"(?:sharing|splitting|eating|passing) ((?:{_A} )?(?:[\w-]+ ){{0,2}}?{_EATEN})(?: together| between them)?",
     r"{a} holding \1 giving to {b}"),
    (r"feeding each other(?: with)?(?: some)? (?!in\b|on\b|at\b)((?:[\w-]+ )?[\w-]+)",
     r"{a} holding \1 spoon-feeding {b}"),
    (r"brushing (?:each other's|one another's) teeth", "{a} holding a toothbrush spoon-feeding {b}"),
    (r"(?:brushing|combing|braiding|doing|styling) (?:each other's|one another's) (?:hair|braids)",
     "{a} holding a hairbrush spoon-feeding {b}"),
    (r"cutting (?:each other's|one another's) hair", "{a} holding scissors spoon-feeding {b}"),
    (r"painting (?:each other's|one another's) (?:faces?|nails|toenails|cheeks)",
     "{a} holding a paintbrush spoon-feeding {b}"),
)  # fmt: skip
"""What they do, with places for the two."""
_WHO = r"(?:a|an|the|his|her) (?:(?!and\b|with\b|on\b|in\b|of\b)[\w-]+ ){0,2}?[\w-]+"
_BLOWN = (
    r"(?:dandelion|candle|match|feather|pinwheel|whistle|horn|trumpet|bugle|conch|conch shell|trombone|tuba|flute|"
    r"harmonica|saxophone|recorder|party horn|party blower)"
)
_ALOFT = (
    r"(?:full moon|crescent moon|moon|stars?|sky|night sky|sun|rainbow|comet|planets?|airplane|plane|aeroplane|"
    r"balloons?|kite|clouds?|shooting star|fireworks|hot air balloon|helicopter|ufo|constellations?|northern lights)"
)
_LOOSE = (
    r"(?:turf|dirt|mud|soil|earth|clods|fur|hair|wool|habits?|robes?|capes?|skirts?|scar(?:f|ves)|coat tails|coats|"
    r"papers|plates|dishes|food|manes?|spray|foam|sawdust|wood chips|debris|rubble|gravel|pebbles|braids?|ponytails?|"
    r"pigtails|ribbons|veil|tails?|ears|arms|legs|fists|punches|stuffing|flour|dough|noodles|paint|ink|sweat|saliva|hay|straw)"
)
"""What flies about those who do something, who don't fly themselves."""
_DIGGERS = (
    r"(?:dog|puppy|corgi|terrier|labrador|golden retriever|badger|rabbit|bunny|fox|wolf|pig|boar|hamster|squirrel|"
    r"meerkat|armadillo|beaver|hedgehog|mouse|groundhog|bear|cat|raccoon|otter|dachshund|husky|beagle)"
)
_WITH: dict[str, str] = {"painting|whitewashing|decorating": "paintbrush", "cleaning|washing|scrubbing": "sponge",
                         "repairing|fixing|plastering": "hammer"}  # fmt: skip


PAIRS: tuple[tuple[str, str], ...] = (
    *(
        (rf"(?:{who}) (?:are )?{done}", told.format(a=one, b=other))
        for who, one, other in _PAIRS
        for done, told in _SHARED
    ),
    (rf"({_WHO}) and ({_WHO}) (?:are )?sharing ((?:{_A} )?(?:[\w-]+ ){{0,2}}?{_EATEN})", r"\1 holding \3 giving to \2"),
    # what is at the mouth is in the hand; a cake's candles are not
    (
        rf"blowing(?: (?:out|on|into|at|away|through))?(?: (?:a|an|the|his|her|its))?(?: [\w-]+)?? ({_BLOWN})"
        r"(?: (?:seeds|clock|puff|fluff|flower))?(?!s?\w)(?! on\b| of\b)",
        r"blowing a \1",
    ),
    (r"blowing (?:away )?(?:the )?(?:seeds (?:off|of|from) (?:a|the) )dandelion", "blowing a dandelion"),
    # an arm that is raised
    (rf"pointing (?:up )?(?:at|to|towards?|up at|up to) (?=(?:(?:a|an|the|some) )?(?:[\w-]+ ){{0,2}}?{_ALOFT}\b)",
     "waving under "),
    (r"(?:building|making|weaving|constructing|lining|sitting on|sitting in|mending) "
     r"(?:a |the |its |their |her |his )?(?:\w+ )?nest"
     r"(?: (?:of|with|out of|from) (?:\w+ )?(?:twigs|straw|sticks|grass|moss))?",
     "in a nest"),
    # "a chick hatching from an egg"
    (r"(?:(?:a|the) )?(?:baby )?(?:chick|chicken) (?:is )?hatching"
     r"(?: (?:out )?(?:from|of) (?:an|the|its) (?:\w+ )?egg)?",
     "a hatching chick"),
    (r"(?:baby )?(?:chicks|chickens) (?:are )?hatching(?: (?:out )?(?:from|of) (?:their |the )?(?:\w+ )?eggs)?",
     "hatching chicks"),
    (r"hatching (?:out )?(?:from|of) (?=(?:an|its|the|a) (?:\w+ )?(?:egg|shell)\b)", "inside "),
    (r"mother lion|lion (?:mother|mom|mum)", "lioness"),
    # "a horse galloping, mud flying": the horse is on the ground
    (rf"({_LOOSE}) flying(?: (?:everywhere|about|around|all over|up|high))?(?! (?:over|above|through|across|past)\b)",
     r"\1 whirling"),
    # with its paws
    (rf"({_DIGGERS}s?) (?:is |are )?(?:digging|burrowing|scratching)(?: (?:up|out|for|in|into))?"
     r"(?= (?:a|an|the|his|her|its|their|some|for)\b|$|,)", r"\1 grazing at"),
    # on a ladder
    *(
        (
            rf"(?:(?:standing|up|perched|balanced|balancing) )?(?:up )?on (?:a|the) (?:\w+ )?ladder,? "
            rf"(?:and )?(?:{done}) "
            r"(?=(?:a|an|the|his|her|their)\b)",
            f"holding a {tool} climbing a ladder next to ",
        )
        for done, tool in _WITH.items()
    ),
    *(
        (
            rf"(?:{done}) ((?:a|an|the|his|her|their) (?:[\w-]+ ){{1,3}})(?:from|on|up) (?:a|the) (?:\w+ )?ladder",
            rf"holding a {tool} climbing a ladder next to \1",
        )
        for done, tool in _WITH.items()
    ),
    # "pulling a rabbit out of a hat"
    (
        rf"(?:pulling|taking|drawing|lifting|producing|conjuring|getting) ({_WHO}) (?:out of|from) "
        r"(?:his|her|a|an|the) (?:(?:top|magic|black|tall) )*hat",
        r"holding \1 next to a top hat",
    ),
)  # fmt: skip
"""What is said, and the words for it."""
