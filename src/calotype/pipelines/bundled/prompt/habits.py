"""Habits: what animals build, do with themselves and are as a flock, told in the words of what is drawn: "a spider
spinning its web" as one on a spider web, "starlings forming the shape of a hand" as a hand made of starlings."""

from __future__ import annotations

import re

_A = r"(?:an?|the|its|his|her|their|some)"
_OWN = r"(?:its|his|her|their|the)"
_BIRDS = (
    "birds|geese|swans|ducks|cranes|starlings|swallows|crows|ravens|seagulls|gulls|pigeons|doves|flamingos|flamingoes|"
    "pelicans|parrots|storks|sparrows|herons|eagles|bats"
)
_SHOAL = (
    "fish|sardines|salmon|tuna|herring|dolphins|jellyfish|bees|butterflies|fireflies|ants|ladybugs|locusts|moths|"
    "sheep|cows|penguins|people|balloons|drones|leaves|stars"
)
_PREY = r"(?:hawk|falcon|eagle|kestrel|osprey|kite|buzzard|peregrine|owl|swallow|gull|seagull|bird|bat)s?"
_KITS = (
    "polar bear|brown bear|grizzly bear|grizzly|tiger|leopard|snow leopard|cheetah|panther|jaguar|lynx|panda|red panda|"
    "giant panda|raccoon|arctic fox|red fox|fennec fox|fox|wolf|skunk|ferret|beaver|badger|otter|sea otter|seal|"
    "harp seal|sea lion|walrus|meerkat|hyena|coyote|dolphin|whale|humpback whale|orca|elephant|hippo|rhino|giraffe|"
    "zebra|camel|moose|bison|buffalo|sea turtle|turtle|tortoise|crocodile|alligator|snake|octopus|dinosaur|t-rex|"
    "shark|penguin|emperor penguin|flamingo|ostrich|falcon|goat|hedgehog|squirrel|rabbit|bat|koala|sloth|monkey|"
    "gorilla|"
    "chimpanzee|orangutan|lemur|platypus|deer|reindeer|elk|antelope|gazelle|llama|alpaca|donkey"
)
_YOUNG = "cub|pup|kit|whelp|hatchling|calf|foal|fawn|chick|joey|kid|infant|baby|newborn"
_FACED = (
    "cat|kitten|dog|puppy|fox|wolf|lion|lioness|tiger|leopard|cheetah|jaguar|bear|panda|koala|rabbit|bunny|"
    "mouse|rat|cow|"
    "calf|bull|pig|horse|pony|donkey|zebra|giraffe|monkey|gorilla|chimpanzee|orangutan|frog|toad|hamster|hedgehog|"
    "squirrel|raccoon|badger|otter|seal|walrus|sheep|lamb|goat|deer|moose|camel|llama|alpaca|elephant|owl|eagle|hawk|"
    "falcon|parrot|macaw|raven|crow|swan|duck|goose|penguin|flamingo|rooster|hen|ostrich|pelican|toucan|puffin|"
    "chameleon|turtle|tortoise|lynx|husky|corgi|beagle|dalmatian|pug|bulldog|retriever|labrador|meerkat|lemur|sloth"
)
"""Animals whose faces are known."""
_PAIRED = (
    "cats|dogs|horses|giraffes|elephants|seahorses|dolphins|foxes|rabbits|penguins|deer|otters|pandas|bears|"
    "monkeys|mice|"
    "koalas|sloths|wolves|lions|seals|squirrels|hedgehogs|kittens|puppies|owls|lovebirds|snails"
)
"""Of those who do something with each other there are two where no number is said."""
_HANDS = {"a hand": "an open hand", "the hand": "an open hand", "a human hand": "an open hand", "a person": "a man"}
_WET = frozenset("fish sardines salmon tuna herring dolphins jellyfish".split())
_ALOFT = frozenset(_BIRDS.split("|")) | frozenset(
    "bees butterflies fireflies balloons drones locusts moths stars".split()
)
_HABITS = re.compile(
    r"(?<![\w'-])(?:"
    rf"(?:spinning|weaving|building|making|repairing|sitting|waiting|resting|hanging) (?:(?:in|on|at) (?:the "
    rf"(?:cent(?:er|re)|middle) of )?)?{_A} (?:\w+ )?(?:spider ?)?(?P<spun>webs?|cobwebs?)"
    rf"|(?:(?:in|on) (?:the (?:cent(?:er|re)|middle) of )?)?(?:{_A} )?(?P<dew>(?:\w+ )?)(?P<web>webs?|cobwebs?)"
    rf"|(?:building|making|repairing|constructing|working on) {_A} (?:\w+ )?(?P<dam>dam)"
    rf"|(?:{_A} )?beaver(?:['’]s)? (?P<lodge>dam|lodge)"
    rf"|(?:building|making|weaving|constructing|tending) {_A} (?:\w+ )?(?P<nest>nest)"
    rf"|(?:sitting|brooding|nesting|sits|roosting|perched) (?:on|over) (?:{_OWN} |a clutch of |a nest of |some |three |"
    r"two |four |five )?(?P<eggs>eggs)"
    rf"|(?:(?:an? |the )?(?:large |big |huge |vast |giant )?(?:school|shoal|flock|swarm|murmuration|cloud|group|"
    rf"herd|colony|bunch) of )?"
    rf"(?P<like>(?:[\w-]+ )?)(?P<many>{_BIRDS}|{_SHOAL}) (?:(?:flying|swimming|arranged|gathered|in the sky|together|"
    rf"swirling) )?(?:forming|making|creating|taking|in) (?:up )?(?:the |a |an )?(?:shape|form|outline|"
    rf"silhouette|figure) "
    r"of (?P<shape>(?:an?|the) (?:[\w-]+ ){0,2}?[\w-]+)(?=$|[,.;]| (?:in|on|at|over|under|above|against|during|with)\b)"
    rf"|^(?:(?:an?|the) )?(?:large |big |huge |small )?flock of (?P<flown>(?:[\w-]+ )?(?:(?!birds|starlings|"
    rf"swallows|bats)"
    rf"(?:{_BIRDS})|(?:{_BIRDS})(?=$|[,.;]| (?:flying )?in (?:a )?v\b| (?:taking off|landing|sitting|perched|on|"
    rf"standing|"
    r"resting)\b)))(?! in the (?:distance|background))"
    rf"|(?P<diver>{_PREY}) (?:diving|plunging|stooping|swooping|divebombing)(?: down)?(?! (?:in|into|under)[ -]?"
    r"(?:the )?(?:water|sea|lake|river))"
    r"|(?P<vee>(?:flying |migrating )?in (?:an? |the )?(?:perfect |big |large |loose )?v[- ]?(?:formation|shape))"
    rf"|(?P<kin>{_KITS})(?:['’]s)? (?:{_YOUNG})(?P<several>s|es)?"
    rf"|(?:circling|swimming around|swimming round) (?P<round>an?|the)"
    r"(?= (?:[\w-]+ ){0,2}?(?:boat|raft|rowboat|canoe|dinghy|ship|island|diver|swimmer|surfer|sailboat|kayak)\b)"
    r"|(?:(?:jumping|leaping|hopping|springing) (?:down |up )?(?:off|from|out of)) (?P<off>an?|the|its)(?= "
    r"\w)(?! (?:\w+ )?(?:water|sea|ocean|"
    r"lake|river|pond|pool|waves|surf|stream|sky|air|way|bed)\b)"
    rf"|(?P<fetch>playing fetch|fetching(?= (?:$|[,.;]|in|on|at)))"
    rf"|(?:licking|cleaning|washing|grooming) (?:its|itself|their own)(?: (?:front |hind |own |left |right )?"
    r"(?P<licked>paws?|fur|face|whiskers|belly|feet|leg|legs|coat|back|tail))?(?![\w'-]| kitten| pupp| cub| "
    r"calf| young| "
    r"bab)"
    rf"|scratching (?:(?:behind )?{_OWN} (?:left |right |own )?(?P<itch>ears?|head|neck|chin|belly|side)|(?:itself|an "
    r"itch))(?! (?:on|against) )"
    rf"|(?:(?:giving|offering|raising|lifting|holding up|extending|holding out) (?:{_OWN}|a|one|me (?:its|a|his)) "
    r"(?:front |right |left )?|with (?:one|a|its) (?:front |right |left )?)(?P<paw>paw)(?: (?:up|raised|lifted|"
    r"out|in the "
    r"air|held up))?(?! (?:on|in its|against|over)\b)|giving (?P<give>paw)"
    rf"|(?:(?:sticking|poking|leaning|hanging|with|putting) {_OWN} heads? (?:sticking |poking |hanging |leaning "
    rf")?(?:out|"
    rf"through)(?: of| from)?|(?:leaning|hanging|looking|peeking|peering) out of) (?:{_A} )?(?:open |rear |side )?"
    rf"(?:window of (?:{_A} )?(?:moving |red |blue |old |parked )?)?(?P<cab>car|truck|van|bus|taxi|pickup)(?: window)?"
    r"|(?:with|balancing|holding|carrying|having) (?P<load>(?:an?|the|two|three|four|some) (?:(?!and|with|in|"
    r"on)[\w-]+ ){0,3}?"
    r"[\w-]+|(?:[\w-]+ )?[\w-]+s) (?:sitting |perched |perching |balanced |resting |lying |asleep |sleeping |"
    r"standing |stuck )?(?:on|atop|on top "
    r"of) (?:the tip of )?(?:its|their) (?P<top>heads?|noses?|snouts?|antlers|horns?|foreheads?|backs?)"
    r"|(?:with|holding|carrying|catching|grabbing|clutching|bringing|gripping) (?P<prey>(?:an?|the|two|three|some) "
    r"(?:(?!and|with|in|on)[\w-]+ ){0,3}?[\w-]+) in (?:its|their) (?P<feet>talons|claws|feet)"
    r"|(?P<trunk>(?:climbing|running|crawling|scurrying|going) (?:up |down |on )?(?:an?|the) (?:\w+ )?(?:tree "
    r"trunk|trunk of an? "
    r"tree))"
    r"|(?P<runner>(?:hamster|gerbil|guinea pig|mouse|rat)s?)(?: (?:running|spinning|jogging|racing|exercising|"
    r"sitting))? "
    r"(?:in|on|inside) (?:an?|its|the|his|her) (?:[\w-]+ )?wheel"
    r"|(?P<laden>(?:donkey|mule|camel|horse|pony|llama|alpaca|elephant|ox|yak)s?) (?:heavily )?(?:loaded|laden|"
    r"burdened|"
    r"packed|weighed down) (?:down )?with"
    rf"|(?P<heart>(?:two|a pair of|a couple of) (?:[\w-]+ ){{0,2}}?(?:{_PAIRED}|{_BIRDS})) (?:forming|making) a heart"
    r"(?: shape)?(?: with their \w+)?"
    rf"|^(?P<couple>(?:{_PAIRED})) (?P<near_by>holding (?:hands|paws)|hugging|kissing|cuddling|nuzzling|touching noses)"
    r"|(?:on|atop|on top of) (?P<part>(?:an?|the|his|her) (?:\w+ )?(?:bicycle|bike|motorcycle|moped|scooter|car|"
    r"truck|bus|"
    r"taxi|sofa|couch|armchair|chair|tractor)) (?:handlebars?|hood|bonnet|armrest|(?:side )?mirror|roof)"
    rf"|(?<=[a-z] )(?P<claws>scratching|clawing|shredding)(?= {_A} (?:\w+ )?(?:sofa|couch|armchair|chair|curtains?|"
    rf"door|post|"
    r"tree|carpet|rug|furniture|pillow|cushion|wall|bed|tree trunk)\b)"
    rf"|(?P<bagged>(?:{_FACED})(?:s|ies)?(?: \w+ing| \w+ed| asleep)?) in(?= (?:an?|the|his|her|its owner['’]s) "
    r"(?:\w+ ){0,2}?(?:bag|backpack|handbag|purse|rucksack|sack|tote|suitcase)\b)"
    r"|(?P<near>(?:an? )?(?:extreme |tight |super |macro )*close[- ]?ups?(?: (?:photo|shot|photograph|portrait|picture|"
    rf"view|image))? of )(?:(?P<whose>(?:an?|the) (?:[\w-]+ ){{0,3}}?(?:{_FACED}))['’]s (?:face|head|muzzle|snout|beak|"
    rf"eyes?)|the (?:face|head|eyes?) of (?P<who>(?:an?|the) (?:[\w-]+ ){{0,2}}?(?:{_FACED}))|"
    rf"(?P<beast>(?:an?|the) (?:[\w-]+ ){{0,2}}?(?:{_FACED})))(?=$|[,.;:]| (?:in|on|at|with|wearing|under|by|and|"
    rf"behind|"
    r"against|from|near|during|through|covered|whose|while|\w+ing)\b)"
    r")(?![\w'-])",
    re.IGNORECASE,
)
"""One look over the prompt for them all."""

_PEOPLE = re.compile(
    r"\b(?:man|woman|boy|girl|person|guy|lady|child|kid|grandfather|grandmother|wizard|king|queen|teacher|student|"
    r"robot|doctor|professor|farmer|detective|clown)\b[^,.;]*$",
    re.IGNORECASE,
)


def accustomed(prompt: str) -> str:
    """The prompt with what only animals do in words that have a picture."""
    spider = "spider" in prompt.lower()

    def told(found: re.Match[str]) -> str:
        return _told(found, spider=spider)

    return _HABITS.sub(told, prompt)


def _told(found: re.Match[str], *, spider: bool) -> str:
    if found["spun"] or found["web"]:
        web = found["spun"] or found["web"]
        if not spider or (found["dew"] or "").strip().lower() in {"spider", "world", "wide"}:
            return found[0]
        which = f"{found['dew'] or ''}spider web{'s' if web.endswith('s') else ''}"
        return f"on a {which}"
    if found["dam"]:
        return "next to a beaver dam"
    if found["lodge"]:
        return "a beaver dam"
    if found["nest"] or found["eggs"]:
        return "in a bird nest"
    if found["shape"]:
        shape = _HANDS.get(found["shape"].lower(), found["shape"])
        many = found["many"].lower()
        # what is put nowhere is where those are
        where = "underwater" if many in _WET else "in the sky" if many in _ALOFT else ""
        lone = where and not found.string[found.end() :].strip(" .")
        return f"{shape} made of {many}{f', {where}' if lone else ''}"
    if found["flown"]:
        return f"a dozen {found['flown']}"
    if found["diver"]:
        return f"{found['diver']} flying in the sky"
    if found["vee"]:
        return "flying in the sky in a chevron formation"
    if found["kin"]:
        return f"baby {found['kin']}{found['several'] or ''}"
    if found["round"]:
        return f"swimming in the ocean around {found['round']}"
    if found["off"]:
        return f"jumping over {found['off']}"
    if found["fetch"]:
        return "running with a stick in its mouth"
    if found["claws"]:
        return "clawing at"
    if found["heart"]:
        # who face each other do so with their necks
        return f"{found['heart']} chatting"
    if found["couple"]:
        return f"two {found['couple'].lower()} {found['near_by']}"
    if found["laden"]:
        return f"{found['laden']} carrying"
    if found["runner"]:
        return f"{found['runner']} in a running wheel"
    if found["bagged"]:
        # a bag that an animal is in is not on it
        return f"{found['bagged']} inside"
    if found["near"]:
        return f"a portrait of {found['whose'] or found['who'] or found['beast']}"
    if found["part"]:
        return f"on top of {found['part']}"
    if found["load"] and found["top"].lower().startswith("back"):
        # the house on a snail is its shell
        snail = found.string[: found.start()].rstrip().lower().endswith(("snail", "snails"))
        return found[0] if snail else f"back-balancing {found['load']}"
    if found["load"]:
        return f"{'nose' if found['top'].lower().startswith(('nose', 'snout')) else 'head'}-balancing {found['load']}"
    if found["prey"]:
        return f"talon-clutching {found['prey']}"
    if found["trunk"]:
        return "climbing a tree"
    if found["cab"]:
        return f"driving a {found['cab']}"
    if found["paw"] or found["give"]:
        return "pawing"
    if found[0].lower().startswith("scratch") and _PEOPLE.search(found.string[: found.start()]):
        # "an old man scratching his head" does it with a hand
        return found[0]
    return "itching" if found["itch"] or found[0].lower().startswith("scratch") else "grooming"
