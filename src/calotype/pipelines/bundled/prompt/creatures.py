"""Creatures: what animals do, in the many verbs that only animals have, told in the few that are drawn: "a fox prowling
along a wall" as one that walks."""

from __future__ import annotations

import re

from calotype.pipelines.bundled.prompt.muzzles import fed
from calotype.pipelines.bundled.prompt.pieces import indefinite

_WATER = (
    r"(?:wide |shallow |deep |muddy |wild |flooded |swollen |cold |icy |clear |rushing |brown |small |big |large )*"
)
_VERBS: dict[str, str] = {
    "walking": (
        "stalking|prowling|creeping|slinking|trotting|plodding|lumbering|waddling|ambling|roaming|migrating|trudging|"
        "strutting|slithering|scuttling|tramping|lolloping|toddling|sidling"
    ),
    "running": (
        "scampering|scurrying|darting|stampeding|cantering|scuttering|skittering|fleeing|"
        "running wild|running free"
    ),
    "flying": (
        "swooping down|swooping|alighting|taking off|taking flight|in mid-flight|in mid flight|in full "
        "flight|in flight|"
        "on the wing|flapping its wings|beating its wings|flapping their wings|beating their wings"
    ),
    "jumping": "pouncing",
    "grazing": (
        "sniffing around|sniffing about|foraging|rooting around|rooting about|nosing around|bending down to drink|"
        "leaning down to drink|bending to drink|stooping to drink|having a drink|quenching its thirst|scavenging|"
        "pecking around|pecking the ground|pecking at the ground|scratching in the dirt"
    ),
    "sleeping": "hibernating|snoring|taking a catnap|having a nap|having a snooze|dozing off|fast asleep|slumbering",
    "resting": "basking|sprawled out|snuggled up|curled into a ball|curled in a ball|curling up|lazing",
    "howling": "bellowing|yowling|braying|bugling",
    "rearing": (
        "breaching|surfacing|emerging from the water|rising out of the water|rearing up|"
        "begging for food|begging for a treat|walking on two legs"
    ),
    "tumbling": "wallowing",
}  # fmt: skip
"""What is drawn, and what is said."""
_AFTER: dict[str, str] = {
    "walking": "pacing|sneaking|shuffling|padding|patrolling|parading",
    "running": "dashing|bounding|bolting|charging",
    "flying": "landing|circling|flapping|flitting|fluttering|buzzing|migrating south",
    "resting": "sprawling|stretched out",
    "howling": "roaring",
}
"""The same of what is said before other things as well: a roaring fire, a landing strip, a dashing prince."""


_PAST: dict[str, str] = {
    "chasing": "chased", "swimming": "swam", "flying": "flew|soared|fluttered|glided|hovered|swooped",
    "running": "ran|galloped|scampered|scurried|darted|dashed|raced", "sleeping": "slept|napped|snoozed|dozed",
    "jumping": "leapt|leaped|jumped|hopped|pounced|bounced", "grazing": "grazed|foraged", "howling": "howled|barked",
    "walking": "walked|crept|prowled|wandered|waddled|trotted|strolled|roamed|stalked|slithered|crawled",
    "climbing": "climbed", "resting": "lounged|rested|basked", "sitting": "sat|landed|perched", "playing": "played",
    "eating": "ate", "swinging from": "swung from", "hanging from": "hung from", "drinking": "drank",
}  # fmt: skip
"""What is done, and how it is told."""


def _inverted(table: dict[str, str]) -> dict[str, str]:
    return {said: told for told, many in table.items() for said in many.split("|")}


_SAID = _inverted(_VERBS) | _inverted(_AFTER) | _inverted(_PAST)
_TINY = (
    r"(?:ants?|ladybugs?|ladybirds?|spiders?|bees?|beetles?|caterpillars?|snails?|slugs?|lizards?|geckos?|fl(?:y|ies)|"
    r"wasps?|mouse|mice|hamsters?|grasshoppers?|crickets?|worms?|frogs?|cockroach(?:es)?|scorpions?|moths?)"
)
_GROUND = (
    r"(?:road|street|grass|field|meadow|forest|floor|ground|sand|snow|desert|beach|river|path|wall|ceiling|water|garden|"
    r"lawn|yard|pavement|sidewalk|hill|mountain|ice|night|sky|room|kitchen)"
)


def _any(words: dict[str, str]) -> str:
    return "|".join(sorted(_inverted(words), key=len, reverse=True))


_KIN = (
    "wolf lion lioness tiger dog puppy cat kitten fox bear cub cow bull calf horse pony foal zebra "
    "donkey sheep lamb goat "
    "pig piglet deer elk moose reindeer buffalo bison elephant giraffe camel llama alpaca antelope gazelle wildebeest "
    "rabbit bunny hare squirrel mouse rat hamster hedgehog otter beaver raccoon badger monkey "
    "gorilla chimpanzee baboon "
    "lemur meerkat kangaroo koala panda seal walrus dolphin whale orca shark penguin duck duckling goose gosling swan "
    "chicken hen chick rooster bird crow raven seagull gull pigeon dove sparrow starling swallow "
    "parrot flamingo pelican "
    "puffin owl eagle vulture stork heron crane bat fish salmon koi sardine turtle tortoise frog "
    "snake crocodile dragon "
    "dinosaur unicorn butterfly bee ant wasp firefly ladybug dragonfly moth beetle fly mosquito "
    "locust jellyfish stingray "
    "husky cattle hyena cheetah leopard raptor ostrich turkey yak mammoth"
).split()
_ODD = {
    "wolf": "wolves", "calf": "calves", "mouse": "mice", "goose": "geese",
    **{same: same for same in "sheep deer elk moose reindeer buffalo bison fish salmon koi cattle wildebeest".split()},
}  # fmt: skip


def _several(one: str) -> str:
    ends = f"{one[:-1]}ies" if one.endswith("y") and one[-2] not in "aeiou" else f"{one}s"
    return _ODD.get(one, f"{one}es" if one.endswith(("s", "x", "ch")) else ends)


_PLURALS = {one: _several(one) for one in _KIN}
_GROUPS: dict[str, str] = {
    "five": "pride|litter|clutch|parliament|kindle|sleuth|skulk|coalition|team",
    "six": "pack|brood|troop|gaggle|murder|pod|bevy|covey|convoy|mob|gang|family group|caravan|parade|drove|band",
    "a herd of": "herd",
    "a flock of": "flock|colony|rookery|flight|skein|host|cast|stampede",
    "a swarm of": "swarm|cloud|kaleidoscope|army|hive|murmuration",
    "a school of": "school|shoal|bloom|smack|smuck",
}
"""How many they are, and what a number of them is called."""
_GROUPED = {group: count for count, many in _GROUPS.items() for group in many.split("|")}
_GROUP = "|".join(_GROUPED)
_MANY = "|".join(sorted(set(_PLURALS.values()), key=len, reverse=True))
_ROLES = (
    "firefighter|chef|cook|detective|pirate|knight|wizard|witch|police officer|policeman|doctor|nurse|astronaut|waiter|"
    "musician|builder|scientist|professor|soldier|samurai|cowboy|king|queen|magician|painter|office worker|judge|"
    "businessman|farmer|sailor|architect|explorer|teacher|clown|viking|monk|gardener|mechanic|postman|baker|butcher|"
    "construction worker|surgeon|pilot|captain|gentleman|superhero|cowgirl|barista|artist|tailor|blacksmith"
)
_GROUPING = re.compile(
    rf"(?<![\w'-])(?:(?:an? |the )?(?P<how>(?:large |big |small |huge |little |hungry |wild |whole |noisy )*)"
    rf"(?:(?P<one>{'|'.join(_KIN)}) (?P<group>{_GROUP})s?|(?P<of>{_GROUP}) of (?P<like>(?:[\w-]+ "
    rf"){{0,2}}?)(?P<all>{_MANY}))"
    rf"|(?P<troop>{'|'.join(_KIN)}|{_MANY}) "
    rf"(?!farmer|butcher|artist|painter|judge|cook|doctor|surgeon|baker)(?P<role>{_ROLES})s"
    rf"|(?P<clad>(?:{_MANY}) (?:dressed (?:up )?|disguised |working )?)as (?P<guise>{_ROLES})s"
    rf"|(?P<pair>(?:two|a pair of|a couple of) (?:[\w-]+ ){{0,2}}?(?:{_MANY}) )(?P<stood>(?:standing|sitting|stand|sit|"
    r"lying|are|stood|posed|posing)? ?)(?:face to face|nose to nose|beak to beak|eye to eye|head to head|"
    r"(?:facing|staring at|looking at|gazing at|greeting|sniffing|watching|eyeing|glaring at) "
    r"(?:each other|one another)|"
    r"(?:facing|staring) off|(?:forming|making) a heart(?: shape)?(?: with their (?:necks|tails|heads|trunks|beaks))?)"
    r")(?![\w'-])",
    re.IGNORECASE,
)
_DEED = re.compile(
    rf"(?<![\w'-])(?:(?P<mite>{_TINY}) (?:walking|crawling|marching|running|climbing|scurrying|creeping|inching) "
    rf"(?:all over|over|across|along|up|onto)(?= (?:an?|the|my|his|her|some) (?:\w+ ){{0,2}}?(?!{_GROUND}\b)\w+)"
    rf"(?! (?:an?|the|my|his|her|some) (?:\w+ )?{_GROUND}\b)"
    rf"|(?<=[a-z] )(?<!\ba )(?<!\bthe )(?<!\bof )(?P<past>{_any(_PAST)})"
    r"(?=$|[,.;]| (?:on|in|at|over|through|across|along|around|above|into|onto|under|beside|near|by|with|after|the|a|"
    r"an|and|its|their|next|away|up|down)\b)"
    rf"|(?P<deed>{_any(_VERBS)}|(?<=\w )(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\bof )(?:{_any(_AFTER)})"
    r"(?=$|[,.;]| (?:on|in|at|over|through|across|along|around|above|into|onto|down|up|towards?|past|between|among|"
    r"under|beside|near|by|behind|with|after|from|outside|about|and|its|while|as)\b))"
    r"|(?:crossing|fording|wading(?: across| through| into| in)?|splashing (?:through|across|in)) (?:an? |the )?"
    rf"{_WATER}(?P<wet>river|stream|creek|brook|lake|pond|marsh|wetland|water|shallows|ford|waterhole|water hole)"
    r"|crossing (?P<way>(?:an?|the) (?:[\w-]+ ){0,2}?(?:road|street|highway|motorway|bridge|path|trail|field|desert|"
    r"riverbed|meadow|savanna|plain|ice|glacier|river|lake|garden|lawn|yard|tracks|track|line))"
    r"|(?P<under>(?:hiding|hidden|cowering|sheltering|crouching|crouched|tucked|stuck|trapped|peeking out from|"
    r"peering out from|looking out from|seen|visible|poking out from|taking shelter|taking cover)"
    r"(?= (?:under|underneath|beneath) ))"
    r"|(?P<den>(?:its|their|(?:fox|wolf|bear|badger|rabbit|animal|dragon)(?:['’]s)?) (?:den|lair|burrow|warren|sett))"
    r"|(?P<mouth>(?:at|in|by|outside|guarding) the (?:entrance|mouth|opening|door) (?:of|to)"
    r"(?= (?:an?|the|its|their) (?:\w+ )?(?:den|lair|burrow|warren|hole|hive|beehive|nest|doghouse|kennel|anthill)\b))"
    r"|snail (?:with|carrying|that has|has|wearing|bearing) (?P<shell>(?:an? |its )?(?:[\w-]+ ){0,2}?(?:house|cottage))"
    r"(?: on (?:its|their) backs?)?(?: with (?:an? |its )?(?:[\w-]+ )?chimneys?)?"
    r"(?: (?:on|as|for) (?:its|a) (?:back|shell))?"
    r"|(?P<steed>scooter|moped|motorbike|motorcycle|bicycle|bike|tractor|swing)(?P<between>\b[^.;]*?),? with "
    r"(?P<sitter>an? [\w -]+?) (?:\w+ing )?(?:on|in) (?:the|its) (?:seat|saddle)"
    r"|(?P<rubs>(?:scratching|rubbing) (?:its|his|her|their) (?:back|head|side|antlers|horns|chin) (?:on|against))"
    r"|(?P<herds>herding|shepherding|rounding up)"
    r"(?= (?:an?|the|his|her|its|some|two|three|[a-z]+s\b|sheep|cattle|geese))"
    r"|(?P<shaken>(?:spraying|squirting|spouting|splashing) "
    r"(?:(?:itself|himself|herself|each other|everyone) with )?water"
    r"(?: (?:with|from|through|out of) (?:its|their|his|her|the) (?:trunk|trunks|blowhole|snout))?"
    r"|shaking (?:off (?:the )?water|water off|(?:itself |themselves )?(?:dry|off))"
    r"|splashing(?: about| around| water)?(?=[,.;]|$))"
    r"|with (?:an?|its|their|his|her) (?:beak|mouth|bill|jaws|trunk)s? full of (?P<caught>\w+)"
    r"|with (?P<borne>(?:an?|the|its|her|his|two|three|some) (?:[\w-]+ ){0,2}?\w+) in (?:its|their|his|her) "
    r"(?:beak|mouth|bill|jaws|trunk|teeth|claws|talons|paws|pouch)s?"
    r"|(?P<fights>fighting with (?:their|its) \w+|(?:locking|clashing|crossing) (?:horns|antlers)|butting heads|"
    r"(?:with )?(?:horns|antlers) locked|clashing heads)"
    r"|(?P<fills>stuffing (?:its|their|his|her) (?:cheeks|mouth|mouths|face|faces) with|nibbling on|munching on|"
    r"gnawing on|chewing on|feasting on|snacking on|gnawing at|nibbling at)"
    r"|(?P<ashore>(?:crawling|walking|running|heading|waddling|scuttling|racing|making (?:its|their) way|crossing the "
    r"sand|shuffling) (?:to|towards?|down to) the (?:sea|ocean|surf|waves|shoreline))"
    r"|(?P<eyes>(?:looking|staring|gazing|glaring|sniffing|barking|growling|hissing) at)"
    r"(?: (?:a|the) (?:piece|bit|chunk|lump|morsel) of|"
    r"(?= (?!(?:an?|the|his|her|its|their|each|one|us|me|you|camera|viewer|two|three|four|five|"
    r"six|some|it|him|them|all|"
    r"another|night|dawn|dusk|both|many|several|something|what|\w+ing|\w+['’]s)\b)[a-z]))"
    r"|(?:sliding|gliding|tobogganing|slipping|skidding)(?P<slid>(?: [\w-]+){1,5}?) on (?:its|their|his|her) "
    r"(?:belly|bellies|tummy|tummies|stomach|bottom|back)s?"
    r"|(?<!\bmany )(?<!\bmuch )"
    r"(?P<strewn>(?!crumbs|papers|sparks|scraps|petals|leaves)(?:[a-z]+[^s\W]s|people|mice|geese|fish)) "
    r"(?:lying |flying |scattered |strewn )?(?:everywhere|all over the place|all around)"
    r"|(?P<garment>sweater|jumper|coat|jacket|shirt|hoodie|sock|boot|shoe|hat|glove|apron|cardigan) "
    r"(?:sleeve|pocket|hood|leg|cuff|toe|finger)"
    r"|(?P<pool>water ?hole|watering hole|drinking hole)"
    r"|wings (?:fully )?(?P<wings>spread|outspread|outstretched|open|wide|stretched)(?: wide| out)?"
    r")(?![\w'-])",
    re.IGNORECASE,
)
_STREAMS = frozenset({"river", "stream", "creek", "brook", "ford"})


def creaturely(prompt: str) -> str:
    """ "zebras crossing a river" as "zebras walking through the river", a wolf pack as several wolves."""
    return _DEED.sub(_told, _GROUPING.sub(_counted, fed(prompt))).replace("  ", " ")


def _counted(found: re.Match[str]) -> str:
    if found["troop"]:
        return f"{_PLURALS.get(found['troop'].lower(), found['troop'])} dressed as {indefinite(found['role'])}"
    if found["clad"]:
        return f"{found['clad']}as {indefinite(found['guise'])}"
    if found["pair"]:
        # who talk to each other are drawn so
        return f"{found['pair']}chatting"
    count = _GROUPED[(found["group"] or found["of"]).lower()]
    if found["one"]:
        return f"{count} {found['how']}{_PLURALS[found['one'].lower()]}"
    return f"{count} {found['like']}{found['all']}"


def _told(found: re.Match[str]) -> str:
    if found["mite"]:
        return f"{found['mite']} on top of"
    if found["past"]:
        return _SAID[found["past"].lower()]
    if found["under"]:
        return ""
    if found["mouth"]:
        return "in front of"
    if found["shell"]:
        return "snail with a house"
    if found["steed"]:
        return f"{found['steed']}{found['between']}, {found['sitter']} on top of the {found['steed']}"
    if found["fights"]:
        return "fighting"
    if found["fills"]:
        return "eating"
    if found["ashore"]:
        return "walking on the beach"
    if found["eyes"]:
        return f"{found['eyes']} the"
    if found["slid"]:
        return f"lying{found['slid']}"
    if found["strewn"]:
        return f"many {found['strewn']}"
    if found["garment"]:
        return found["garment"]
    if found["rubs"]:
        return "next to"
    if found["caught"] or found["borne"]:
        return f"holding {found['caught'] or found['borne']}"
    if found["herds"]:
        return "following"
    if found["pool"]:
        return "lake"
    if found["shaken"]:
        return "spray" if found.string[: found.start()].rstrip().endswith(",") else ", spray"
    if found["den"]:
        return "a burrow entrance"
    if found["wet"]:
        return f"walking through the {'river' if found['wet'].lower() in _STREAMS else 'water'}"
    if found["way"]:
        return f"walking across {found['way']}"
    return "flying" if found["wings"] else _SAID[found["deed"].lower()]
