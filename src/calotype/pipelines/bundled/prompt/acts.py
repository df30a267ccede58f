"""Acts: what somebody does, said in one of many ways, in words that tell what is drawn: "talking on the phone" as
"holding a mobile phone"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from calotype.pipelines.bundled.prompt.meetings import MEETINGS, NAMES, YOUNG
from calotype.pipelines.bundled.prompt.pairs import PAIRS
from calotype.pipelines.bundled.prompt.tokens import Token

_THE = r"(?:(?:a|an|the|his|her|its|their|some|my) )?"
_SEEN = r"(?:looking|gazing|staring|peering)(?: (?:up|out))?"
_VIEW = (
    r"(?:sunset|sunrise|sea|ocean|horizon|view|city|skyline|valley|sky|northern lights|aurora|mountains?|fireworks|"
    r"landscape|lake|waves|dawn|dusk)"
)
_OPENS = (
    r"(?:^|(?<=, )|(?<=drawing of )|(?<=sketch of )|(?<=painting of )|(?<=illustration of )|(?<=photo of ))"
    r"(?:(?:a )?close[ -]?up (?:of|on) )?"
)
_WHOSE = (
    r"(?:(?:a|an|the|two|pair|of|human|old|young|wrinkled|elderly|child's|children's|man's|woman's|person's|farmer's|"
    r"grandmother's|grandfather's|potter's|baker's|artist's|gentle|cupped|strong|dirty|weathered|baby's|girl's|boy's|"
    r"chef's|my|your|his|her|mother's|father's|[a-z]+['’]s) ){0,4}"
)
_HANDS = rf"{_OPENS}{_WHOSE}hands?"
_CLAY = r"(?:shaping|moulding|molding|forming|working|throwing|making) (?:\w+ )?(?:clay|pot|pottery|vase|bowl)"
_BEARS = "holding|cradling|cupping|offering|carrying|giving|with|full of|reaching for"
_NOUN = (
    r"(?:(?!on\b|in\b|at\b|over\b|under\b|with\b)[\w'-]+ ?){1,4}"
    r"(?:of (?!the\b|his\b|her\b|an?\b)(?:[\w'-]+ ?){1,2})?"
)
_PET = (
    r"(?:dogs?|pupp(?:y|ies)|poodles?|corgis?|dachshunds?|bulldogs?|retrievers?|husk(?:y|ies)|dalmatians?|"
    r"chihuahuas?|"
    r"pugs?|beagles?|shepherds?|terriers?|cats?|goats?|pigs?|turtles?|lobsters?|ducks?|dinosaurs?|crocodiles?|"
    r"tigers?|"
    r"cheetahs?|leopards?|horses?|pon(?:y|ies)|llamas?|alpacas?|dragons?|giraffes?|elephants?)"
)
_DRYING = (
    r"(?:hanging|drying|hung|pegged|flapping)(?: (?:out|up))?(?: to dry)? (?:on|from|over) (?:a|an|the) "
    r"(?:(?:washing|laundry|clothes) )?(?:line|clothesline)(?: to dry)?"
    r"(?= ?(?:[,.]|$|(?:in|at|on|behind|between|near)\b))"
)
_ROOM = (
    r"(?P<room>path|street|yard|kitchen|hallway|corridor|sidewalk|porch|patio|courtyard|garden|garage|shop|barn|"
    r"classroom|temple|station|church|museum|stage|bathroom|market|stable|terrace|restaurant|cafe|bar|workshop)"
)
_SWEPT = (
    rf"(?: {_THE}(?:\w+ )?(?:floor|room|hall|pavement|deck|square|steps|lawn|store|ground|house|tiles|"
    rf"floorboards)s?)?"
    r"(?! (?:\w+ ){0,2}(?:leaves|snow|dust|sand|crumbs|stairs|hay|glass|gravel|ashes)\b)"
    r"(?: with a (?:\w+ )?(?:broom|mop|rake))?"
)
_WORKING = (
    "peeling|mending|carving|planting|painting|washing|repairing|tying|weaving|cutting|wrapping|petting|feeding|"
    "opening|"
    "polishing|slicing|picking|decorating|folding|sewing|turning|cracking|lighting|pouring|stirring|squeezing|"
    "grating|"
    "rolling|pressing|pushing|pulling|plucking|harvesting|sharpening|chopping|assembling|building|drawing|counting|"
    "dealing|shuffling|breaking|tearing|cleaning|scrubbing|wiping|stacking|lifting|unlocking|sculpting|arranging|"
    "fixing|"
    "soldering|buttoning|hammering|sawing|drilling|measuring|weighing|dipping|sprinkling|icing|whisking|mixing|grinding|"
    "shelling|husking|stamping|sealing|signing|watering|stroking|mashing|embroidering|stitching|engraving|chiselling|"
    "chiseling|tuning|winding|shucking|seasoning|adjusting|tapping|swiping|solving|unwrapping|braiding|spinning|"
    "sanding"
)
_KNITTED = (
    r"(?:(?:a|an|the|her|his|some) )?(?P<wool>"
    r"(?:(?:red|blue|green|yellow|pink|purple|white|black|gr[ae]y|orange|brown|beige|"
    r"teal) )?)(?:(?:woolly|woollen|wool|long|striped|warm|tiny|little|baby) )*"
    r"(?:scarf|scarves|sweater|jumper|socks?|hat|blanket|shawl|mittens?|gloves|cardigan|booties|wool|yarn)"
)
_ACTS: tuple[tuple[str, str], ...] = (
    # hands alone
    (rf"{_HANDS} (?:{_CLAY})[^,]*", "large potter's hands"),
    (rf"{_HANDS} (?:of (?:a|the) pianist )?(?:playing|on|over|at) (?:the |a )?(?:piano(?: keys)?|keys)",
     "large pianist's hands"),
    (rf"{_HANDS} (?:typing|coding)[^,]*|{_HANDS} on (?:a |the )?keyboard", "large typing hands"),
    (rf"{_HANDS} (?:kneading|making|rolling|shaping)[^,]*(?:dough|bread)[^,]*", "large baker's hands"),
    (rf"{_HANDS} (?:holding|with|using|texting|scrolling)(?: on)? {_THE}(?:(?:smart|cell|mobile) ?)?phone",
     "selfie arm"),
    (rf"{_HANDS} (?:writing[^,]*|holding {_THE}(?:pen|pencil|quill))", "writing hand"),
    (rf"{_OPENS}{_WHOSE}(?:two )?(?:hands (?:shaking|clasped|holding each other|intertwined)|shaking hands)[^,]*",
     "handshake"),
    (rf"{_OPENS}{_WHOSE}(?:two )?(?:hands|fingers|fingertips) (?:almost |nearly |gently )?(?:touching|reaching)[^,]*",
     "large touching hands"),
    (rf"{_HANDS} (?:folded )?(?:praying|in prayer)", "praying hands"),
    (rf"{_HANDS} clapping", "clapping hands"),
    (rf"{_OPENS}{_WHOSE}hands knitting(?: {_KNITTED})?(?: [^,]*)?",
     r"\g<wool>half-knitted scarf on top of cupped hands"),
    (rf"{_OPENS}{_WHOSE}hands (?:touching) ({_NOUN})", r"\1 on top of cupped hands"),
    (rf"{_OPENS}{_WHOSE}(?P<many>hands?)(?: of (?:an? |the )?(?:[a-z]+ ){{1,3}}?)? (?P<done>{_WORKING})"
     r"(?! (?:each|in|on|at|"
     r"up|out|with|while|and)\b)(?= \w)", r"large working-\g<many> \g<done>"),
    (rf"(?:knitting|crocheting) {_KNITTED}(?! machine)", r"holding a \g<wool>half-knitted scarf"),
    (rf"{_OPENS}{_WHOSE}hands of (?:an? |the )?(?:[a-z]+ ){{1,3}}?(?:{_BEARS}) ({_NOUN})",
     r"\1 on top of cupped hands"),
    (rf"{_OPENS}{_WHOSE}hands (?:{_BEARS}) ({_NOUN})", r"\1 on top of cupped hands"),
    (rf"{_OPENS}{_WHOSE}hand (?:{_BEARS}) ({_NOUN})", r"\1 on top of an open hand"),
    (r"((?:a |an |the )?(?:\w+ ){1,4}), held (?:by|in) (?:two |a pair of )?hands[^,]*", r"\1 on top of cupped hands"),
    (r"(?:cutting|folding|tearing|crumpling|snipping)(?: up| out)? "
     r"(?:(?:a|the|some|colou?red|construction|sheet|piece|of) )*"
     r"paper(?! (?:bag|plane|airplane|crane|boat|lantern|towel|cup|dolls?|hearts?|snowflakes?|hats?|flowers?)\b)",
     "cutting a paper note"),
    (r"(?:putting out|extinguishing|fighting|battling|dousing|spraying water (?:on|at|over)|hosing(?: down)?) "
     r"(?=(?:(?:a|an|the|some) )?(?:\w+ ){0,2}(?:fire|blaze|campfire|bonfire|wildfire|flames)\b)", "hosing "),
    (r"spraying water (?:on|at|over) (?=(?:a|an|the|his|her|each)\b)", "hosing "),
    (r"(?:picking|plucking|gathering|harvesting|reaching for|stealing) (?:\w+ )?(?P<fruit>apple|orange|lemon)s?"
     r"(?: (?:from|off|in|on) (?:a|an|the) (?:\w+ )?(?:tree|orchard|branch)s?)", r"harvesting an \g<fruit> tree"),
    (r"(?:picking|plucking|gathering|harvesting) (?:some )?(?:\w+ )?(?:fruits?|pears?|peach(?:es)?|plums?|olives?)"
     r"(?: (?:from|off|in) (?:a|an|the) (?:\w+ )?(?:tree|orchard|branch))", "harvesting an apple tree"),
    (r"brushing (?:away |off )?(?:the |some )?(?:sand|dust|dirt|soil|earth)(?: (?:away|off))?",
     "kneeling holding a paintbrush"),
    (rf"{_OPENS}(?P<whose>{_WHOSE})(?<!baker's )(?<!pianist's )(?<!potter's )hands(?= ?(?:,|$))",
     r"\g<whose>cupped hands"),
    (rf"{_OPENS}(?P<whose>{_WHOSE})hand(?= ?(?:,|$))", r"\g<whose>open hand"),
    (r"writing(?: \w+){0,2}? in (?=(?:a|an|the|his|her|their) (?:\w+ )?(?:notebook|diary|journal|sketchbook|ledger)\b)",
     "writing "),
    (rf"(?:looking|gazing|staring|smiling|admiring|checking)(?: at)? (?:himself|herself|themselves|"
     rf"(?:his|her|their) (?:own )?"
     rf"(?:reflection|face|hair|outfit)) in (?={_THE}(?:\w+ )?mirror)", "looking into "),
    (r"(milkshake|lemonade|smoothie|juice|soda|cola|bubble tea|cocktail) (?:with|through) a (?:\w+ )?straw", r"\1"),
    (r"(?:hanging|putting up|mounting|straightening) (?:up )?(?:a|an|the|his|her|their) "
     r"(?:\w+ )?(?:picture|painting|photo|"
     r"photograph|poster|frame|mirror)(?: frame)? (?:up )?on (?:a|the|his|her|their) (?:\w+ )?wall",
     "lifting a picture frame"),
    (r"(?:cracking|breaking) (?=(?:an?|two|some|the) (?:\w+ )?eggs? (?:into|in|onto|over|on)\b)", "dipping "),
    (r"(biting|chewing|nibbling|munching|sucking|snacking|licking) (?:into|on|at|down on) "
     r"(?=(?:a|an|the|his|her|their|some)\b)", r"\1 "),
    (r"(?:wooden |hive |honeycomb )?frames? (?:full of|covered (?:in|with)|crawling with|of) (?:live |his |her )?"
     r"(?:bees|honey|honeycombs?)", "bee frame"),
    (r"(writing|drawing) (?:\w+ ){0,2}?on (?:a|the) (?:black|white|green)?board", r"\1 on a chalkboard"),
    # something is held, and used
    (rf"holding (?P<what>{_THE}(?:piece of |slice of )?{_NOUN}?) and (?:taking a "
     r"(?:\w+ )?(?:bite|nibble)|biting|nibbling|munching|"
     r"eating)(?: (?:out )?(?:of|on|into|at|from))?(?: it)?(?= ?(?:[,.;]|$))", r"eating \g<what>"),
    (rf"holding (?P<what>{_THE}{_NOUN}?) and (?:taking a (?:\w+ )?(?:sip|drink|gulp|swig)|drinking|sipping)"
     r"(?: (?:of|from))?(?: it)?(?= ?(?:[,.;]|$))", r"drinking \g<what>"),
    (rf"holding (?P<what>{_THE}{_NOUN}?) and (?:smelling|sniffing)"
     r"(?: it| its (?:scent|fragrance|aroma|smell))?(?= ?(?:[,.;]|$))",
     r"smelling \g<what>"),
    (rf"holding {_THE}(?:digital |film |old )?(?P<lens>camera|binoculars) and "
     r"(?:(?:capturing|photographing|snapping|watching|"
     r"observing|filming|looking at|taking (?:a )?(?:photos?|pictures?) of)|taking (?:a )?(?:photos?|pictures?))",
     r"eyeing a \g<lens> next to "),
    (rf"holding {_THE}(?:(?:smart|cell|mobile) ?)?phone and "
     r"(?:talking|chatting|speaking|making a call)", "phoning a mobile phone"),
    # with something in the hand
    (rf"(?:talking|speaking|chatting|shouting|whispering) (?:on|into|through|over) {_THE}"
     rf"(?:(?:smart|cell|mobile) ?)?phone|(?:making|taking|answering) {_THE}(?:phone )?calls?|on {_THE}phone",
     "phoning a mobile phone"),
    (
        rf"(?:texting|looking|scrolling|playing) (?:on|at|into|through) {_THE}"
        rf"(?:(?:smart|cell|mobile) ?)?phone|"
        rf"(?:checking|using) {_THE}(?:(?:smart|cell|mobile) ?)?phone|taking (?:a )?selfies?",
        "holding a mobile phone",
    ),
    (r"texting(?! (?:on|with|at)\b)", "holding a mobile phone"),
    (rf"taking {_THE}(?:photo|picture|photograph|snapshot)s?|taking (?:photo|picture)s",
     "eyeing a camera"),
    (
        rf"(?:drawing|aiming|pulling|shooting|firing) {_THE}(?:long)?bow(?: and arrow)?(?! tie)|"
        rf"(?:shooting|firing|aiming|nocking) (?:{_THE}|\w+ )arrows?|(?:doing|practicing|practising) archery",
        "holding a bow and arrow",
    ),
    (r"blowing (?:soap )?bubbles", "with soap bubbles"),
    (rf"feeding (?=(?:{_THE}|\w+ )(?:bird|pigeon|duck|dove|seagull|gull|swan|goose|geese|sparrow|hen|chicken)s?\b)",
     "holding a loaf of bread next to "),
    (rf"feeding (?=(?:{_THE}|\w+ )(?:horse|rabbit|goat|sheep|donkey|pony|ponie|bunnie|bunny|deer|llama|cow|calf|"
     r"lamb|zebra|camel|moose|giraffe|kangaroo)s?\b)",
     "holding a carrot spoon-feeding "),
    (rf"feeding (?=(?:{_THE}|\w+ )(?:dog|puppy|wolf|fox)s?\b)", "holding a bone spoon-feeding "),
    (rf"feeding (?=(?:{_THE}|\w+ )(?:cat|kitten|seal|penguin|pelican|dolphin|bear)s?\b)",
     "holding a fish spoon-feeding "),
    (rf"feeding (?=(?:{_THE}|\w+ )(?:monkey|gorilla|orangutan|chimpanzee|lemur)s?\b)",
     "holding a banana spoon-feeding "),
    (rf"feeding (?=(?:{_THE}|\w+ )(?:baby|infant|toddler)\b)", "holding a baby bottle spoon-feeding "),
    (rf"(?:frying|cooking|saute?ing|stir-frying|stirring) ((?:\w+ ){{1,3}}?)in {_THE}"
     r"(?:hot )?(?:frying )?(?:pan|wok|skillet)",
     r"stirring a frying pan full of \1"),
    (rf"(?:tossing|flipping|making|baking) (?:\w+ ){{1,3}}in {_THE}"
     r"(?:hot )?(?:frying )?(?:pan|wok|skillet)",
     "holding a frying pan"),
    (r"(?:frying|sauteing) (?:a |an |some |the |two |three )?((?:eggs?|fish|bacon|sausages?|steaks?|"
     r"shrimps?|mushrooms?|onions?|potatoes|vegetables|chicken|meat))"
     r"(?= ?(?:,|$|(?:in a kitchen|in the|at|over|on|while|with)\b))",
     r"stirring a frying pan full of \1"),
    (r"laying (?:the |some |\w+ )?(?:bricks|stones|brick wall)", "building a brick wall"),
    (r"(?:showing|holding up|raising|giving) (?:a |the )?(?P<tone>red|yellow) card", r"holding a \g<tone> paper note"),
    (r"(?:painting|whitewashing|polishing|doing|filing) (?:his|her|their) (?:\w+ )??(?:finger|toe)?nails",
     "holding a nail polish"),
    (r"(?:opening|unfurling|closing|folding up) (?:a|an|the|his|her|their) (?=(?:\w+ )?umbrella\b)", "holding an "),
    (r"(?:plowing|ploughing)(?: (?:a|the|his|her|their) (?:\w+ )?(?:field|land|soil|farm)s?)?(?! with)",
     "driving a tractor in a field"),
    (r"(?:welding|soldering|fixing|repairing|mending) (?:a|an|the|some) (?:\w+ )?pipes?", "welding a water pipe"),
    (r"(?:flipping|tossing) (?:a |an |some )?(?:pancake|omelette|omelet|crepe|egg)s?", "holding a frying pan"),
    (rf"sweeping {_THE}{_ROOM}(?: floor)?(?! steps)", r"wielding a broom in a \g<room>"),
    (rf"mopping {_THE}{_ROOM}(?: floor)?", r"wielding a mop in a \g<room>"),
    (rf"(?:sweeping up|sweeping){_SWEPT}", "wielding a broom"),
    (rf"(?:mopping up|mopping){_SWEPT}|(?:scrubbing|cleaning|washing) {_THE}(?:\w+ )?floors?(?= ?(?:,|$|with a mop))"
     r"(?: with a mop)?", "wielding a mop"),
    (rf"raking{_SWEPT}", "wielding a rake"),
    (r"(?:brushing|cleaning) (?:his|her|their) (?:white |own )?teeth(?: with a (?:\w+ )?toothbrush)?",
     "brushing a toothbrush"),
    (r"(?:brushing|combing|untangling|detangling) (?:his|her|their) (?:own )?(?:[\w-]+ ){0,2}?hair"
     r"(?: with a (?:\w+ )?(?:hair)?brush)?(?! with\b)", "brushing a hairbrush"),
    (r"(?:blow[ -]?)?drying (?:his|her|their) (?:own )?(?:[\w-]+ ){0,2}?hair(?: with a (?:\w+ )?hair ?dryer)?",
     "styling a hair dryer"),
    (r"shaving(?: (?:himself|herself|(?:his|her) (?:own )?(?:\w+ )?(?:face|beard|chin|cheeks?|moustache)))?"
     r"(?: with a (?:\w+ )?razor)?(?= ?(?:,|$|(?:in|at|by|before|on|while|with his)\b))", "shaving a razor"),
    (r"(?:putting on|applying|doing|wearing) (?:some |her |red |\w+ )?(?:lipstick|lip gloss)", "applying a lipstick"),
    (r"(?:putting on|applying|doing|fixing) (?:her |some |his |\w+ )?(?:make-?up|mascara|eyeliner)",
     "applying a lipstick"),
    (rf"(?:looking|peering|gazing|staring|watching|seeing) (?:\w+ )?(?:through|with) {_THE}(?:pair of )?(?:\w+ )?"
     r"(?P<glass>binoculars|magnifying glass|camera)(?! at\b)", r"eyeing a \g<glass>"),
    (rf"(?:looking|peering|gazing) at ((?:a|an|the) (?:[\w-]+ ){{1,3}}?)(?:through|with) {_THE}"
     r"(?P<lens>binoculars|magnifying glass)", r"eyeing a \g<lens> next to \1"),
    (r"(?:chopping|splitting|cutting) (?:fire)?wood|chopping (?:logs|down a tree)", "holding an axe"),
    (r"(?:hammering|driving|pounding|knocking) (?:in )?(?:(?:a|the|some) )?(?:\w+ )?nails?"
     r"(?: (?:in|into) (?:a|the|some) "
     r"(?:\w+ )?(?:board|plank|wood|beam|block)(?: of wood)?)?(?! (?:in|into)\b)", "hammering a nailed board"),
    (r"hammering(?: (?:a|the) nails?)?(?! (?:an?|the|on|his|her|two|\w+ing)\b)", "holding a hammer"),
    (r"singing(?: (?:a song|songs|karaoke|into a microphone))?(?! bird)", "holding a microphone"),
    (r"(?:sword ?fighting|sword ?-fighting|fighting with swords|crossing swords|in a sword fight|in a duel|"
     r"duell?ing)",
     "facing each other holding swords"),
    (r"(?:playing|practicing) (?:basketball|hoops)", "holding a basketball"),
    (r"playing tennis", "holding a tennis racket"),
    (r"playing badminton", "holding a badminton racket"),
    (r"playing (?:ping[ -]pong|table tennis)", "holding a table tennis bat"),
    (r"playing (?:baseball|cricket)", "holding a cricket bat"),
    (r"playing (?:ice )?hockey", "holding a hockey stick"),
    (rf"chasing (?={_THE}(?:soccer |foot)?ball\b)", "running next to "),
    (r"playing (?:soccer|football)", "running next to a soccer ball"),
    (r"juggling(?: (?:some |the |three |five )?balls)?(?= ?(?:,|$|(?:in|on|at|while|for|by|near|under|before)\b))",
     "juggling tennis balls"),
    (r"(?:(?:fast |sound )?asleep|sleeping|napping|dozing|snoozing|slumped)(?: (?:on|at|over)) "
     r"(?:his|her|a|an|the|its|their) (?:\w+ )?desks?", "sleeping at a writing desk"),
    (rf"{_THE}(?:\w+ )??(?:laundry|washing|clothes|sheets|linen) {_DRYING}", "socks hanging from a clothesline"),
    (_DRYING, "hanging from a clothesline"),
    (r"(?:hanging|putting)(?: (?:out|up))? (?:(?:a|an|the|his|her|their|wet|white|clean|fresh|some) ){0,2}"
     r"(?:laundry|washing|clothes|sheets|linen)(?: (?:out |up )?(?:to dry )?(?:on|over) (?:a|an|the) "
     r"(?:\w+ )?(?:washing |clothes )?(?:line|clothesline))?(?: to dry)?",
     "touching a clothesline with socks hanging from the clothesline"),
    (r"(?:climbing|scaling|ascending|clambering up|hanging from|hanging off|clinging to)(?: up)? "
     r"(?:a|an|the) (?:\w+ )?(?:cliff|rock face|rock wall|mountain|overhang|boulder|peak|cliff face|ledge|crag)",
     "climbing a mountain peak"),
    (r"painter(?= (?:on|up|painting|whitewashing|standing|hanging)\b)", "man holding a paintbrush"),
    (rf"(?:vacuuming|hoovering)(?: {_THE}(?:\w+ )?(?:floor|carpet|rug|room|house|mansion|stairs|sofa))?",
     "pushing a vacuum cleaner"),
    (rf"mowing(?: {_THE}(?:\w+ )?(?:lawn|grass|meadow|garden|field))?", "pushing a lawn mower"),
    (r"lighting (?=(?:a|an|the|his|her|its|their|some|two|three) )", "igniting "),
    (r"(?:carrying|holding|balancing|raising|lifting) ((?:a|an|the|two|some|his|her|their) (?:[\w-]+ ){1,3})"
     r"(?:high )?(?:over|above) (?:his|her|its|their) heads?", r"lifting \1"),
    (r"(?:putting|pulling|trying|slipping) on(?= (?:\w+ )?(?:\w+ )?(?:gloves|hats?|coats?|shoes|boots|dress|glasses|"
     r"jacket|scarf|helmet|socks|skates|suit|crown|ring|mask|tie)\b)", "wearing"),
    (r"(?:skipping|jumping)(?: a)? rope|skipping(?= (?:in|on|at|with)\b)", "jumping with a rope"),
    (r"diving(?= (?:to (?:the|his|her) (?:left|right)|for (?:a|the) (?:ball|catch|save)|to (?:save|catch))\b)",
     "jumping"),
    (r"(?:two )?chess players", "two men at a chess table"),
    (r"(?:(?:a|an|his|her|the) )?(\w+) in (?:his |her |its |one )?hand(?= ?(?:,|$))", r"holding a \1"),
    (r"conducting(?: an orchestra)?", "holding a magic wand"),
    (r"(?:casting|conjuring) (?:a |an |magic |\w+ )?spells?|doing magic|casting magic", "holding a magic wand"),
    (r"(?:reading|studying) (?:a |the )?(?:letter|note|menu|recipe)", "holding a newspaper"),
    (rf"(?:walking|taking) (?={_THE}(?:(?:two|three|four) )?(?:\w+ ){{0,2}}{_PET}\b)",
     "leading "),
    (rf"with ({_THE}(?:\w+ ){{1,3}})on (?:a|the) (?:leash|lead)", r"leading \1"),
    (r"(?<=leading )((?:\w+ ){1,4}?)(?:for a walk|on (?:a|the) (?:leash|lead))", r"\1"),
    # at something
    (r"(?:playing|practicing|on|beating|banging) (?:the |his |her |their )?(?:drums|drum kit|drum set)|"
     r"drumming(?! (?:his|her|its|their)\b)",
     "playing the drum kit"),
    (r"playing (?:a game of |some |a )?chess(?: (?:game|match))?|(?:in|over) a (?:game of chess|chess (?:game|"
     r"match))",
     "at a chess table"),
    (r"playing (?:a game of |some |a )?(?:cards|poker|blackjack|a card game|card games)|in a card game",
     "at a card table"),
    (r"(?:typing|working|coding|programming|writing|studying) (?:on|at|in front of|with) "
     rf"{_THE}(laptop|computer|typewriter)(?! at)", r"at a desk with a \1"),
    (r"(?:using|in front of) (?:a|his|her|the) (laptop|computer|typewriter)(?! at)", r"at a desk with a \1"),
    (r"playing (?:the |a )?(?:grand )?piano", "playing the piano"),
    (r"(?:painting|drawing|sketching) (?:a |an |the )?(?:picture|portrait|landscape|canvas|painting|masterpiece)"
     r"(?: (?:on|at) (?:an|the) easel)?", "at an easel"),
    (r"(?:painting|drawing|sketching|working) (?:on|at) (?=(?:an|the|his|her) (?:easel|canvas))", "at "),
    (r"(?:looking|gazing|peering) through (?=a (?:telescope))", "at "),
    (r"cooking(?= (?:at|on|in front of) (?:a|the) stove)", ""),
    # with each other
    (r"(?:(?<=^)|(?<=, ))([^,]+?) with ([^,]+?) (?:following|chasing)(?: behind| after)? (?:it|them|him|her)\b",
     r"\2 following \1"),
    (r"((?:\w+ ){1,3})and ((?:\w+ ){1,3})((?:sitting|standing|leaning) )?(back to back|face to face)(?! with)",
     r"\1 \4 with \2 \3"),
    (r"(boxing|fighting|wrestling|sparring) in (?:a|the) (?:boxing |wrestling )?ring", r"\1"),
    (r"(?:fighting|battling|attacking|duell?ing|boxing(?! (?:gloves?|bag|shoes|shorts|gear))|wrestling|"
     r"confronting)(?: against| with)? "
     rf"(?=(?:{_THE}|two |three )(?!ring\b|arena\b|rain\b|snow\b|forest\b|dungeon\b|"
     r"(?:on|in|at|by|near|under|over|while|outside|inside|and|beside|behind|to|for|with|like|during|before|as)\b)\w)"
     r"(?! ?each)", "fighting with "),
    (r"(?:a |an |the )?(old|elderly|young) couple (kissing|hugging|dancing|embracing|cuddling)",
     r"an \1 man \2 with an \1 woman"),
    (r"(?:a |an |the )?(?:\w+ing )?couple (kissing|hugging|embracing|cuddling|dancing)", r"a man \1 with a woman"),
    (r"(?:a |an |the )?(kissing|hugging|embracing|cuddling|dancing) couple", r"a man \1 with a woman"),
    (r"(?:kissing|hugging|embracing|cuddling) with(?= (?:a|an|the|his|her)\b)", "embracing"),
    (r"(?:dancing|waltzing|doing the tango) with(?= (?:a|an|the|his|her)\b)", "waltzing with"),
    (r"(?:a |an |the )?(old|elderly|young) couple (?=(?:sitting|lying|sleeping|swimming|kneeling|jumping|skating|"
     r"walking|"
     r"running|riding|laughing|crying|smiling|running|resting|relaxing|floating|asleep)\b)",
     r"an \1 man and an \1 woman "),
    (r"(?:a |an |the )?couple (?=(?:sitting|lying|sleeping|swimming|kneeling|jumping|skating|running|riding|"
     r"laughing|crying|"
     r"smiling|resting|relaxing|floating|asleep)\b)", "a man and a woman "),
    (r"(bride) and (?:the |a )?(groom) (?:dancing|waltzing)", r"\1 waltzing with a \2"),
    (r"(bride) and (?:the |a )?(groom) (?:kissing|hugging|embracing)", r"\1 embracing a \2"),
    (r"(?:running|sneaking|creeping|walking|flying) after", "chasing"),
    (r"following (?:right |close )?behind(?: it| her| him| them)?(?= ?(?:,|$|in|on|at))", "following"),
    # on somebody
    (rf"({_THE}(?:\w+ ){{1,3}}?)(?:(?:sleeping|sitting|lying|curled up|resting) )?(?:on|in) the (?:lap|arms) of "
     rf"({_THE}(?:\w+ ?){{1,2}})", r"\2 with \1 on her lap "),
    (rf"(?:holding|carrying) {_THE}(?:\w+ )?(?:wild)?flowers(?! on)", "holding a bouquet"),
    # over, behind and on something
    (
        r"(?:looking|peeking|peering|leaning|peeping|gazing|poking (?:its|his|her|their) heads?|"
        r"(?:its|his|her|their|the) heads?) (?:out )?(?:over|from behind) "
        r"(?=(?:\w+ ){0,3}(?:fence|wall|gate|hedge|bush)\b)",
        "behind ",
    ),
    (r"(?:head )?(?:poking|sticking|peeking|peeping|popping|leaning|hanging) (?:(?:its|his|her|their) heads? )?"
     r"(?:out of|out from|through) (?:a |an |the |its |his )?(?:window of (?:a|an|the) )?"
     r"(?=(?:\w+ )?(?:car|truck|taxi|bus|train|van|box|basket|bucket|pot|cup|teacup|vase|hat|bag|cardboard box)\b)",
     "in a "),
    (r"(?<=in a )((?:\w+ )?(?:car|truck|taxi|bus|train|van)) window", r"\1"),
    (r"(?:climbing|scaling|clambering)(?: (?:up|on|onto|over))?", "climbing"),
    (r"(?:hanging|dangling|swinging)(?: upside down)? (?:from|by its tail from|off|on)"
     r"(?! (?:the |a )?(?:wall|ceiling|swing))",
     "hanging from"),
    # seen from behind
    (rf"{_SEEN} at the (?:stars|night sky|starry sky|milky way|constellations)", "seen from behind under a starry sky"),
    (rf"{_SEEN} (?:at|over|across|into|towards?|to) (?=(?:the|a|an) (?:\w+ )?{_VIEW}\b)",
     "seen from behind at "),
    (rf"(?<!window )(?<!windows )(?<!room )(?<!bedroom )"
     rf"(?:watching|admiring|facing|overlooking|walking (?:away )?(?:in)?to(?:wards?)?|heading towards?) "
     rf"(?=(?:the|a|an) (?:\w+ )?{_VIEW}\b)", "seen from behind at "),
    (r"walking away(?: from (?:us|the (?:camera|viewer)))?", "walking seen from behind"),
    # postures
    (r"(?:arms|hands|fists?) (?:raised|in the air|up|held high|up in the air)|raising (?:his|her|their) (?:arms|"
     r"hands)|"
     r"jumping for joy|cheering|celebrating", "cheering"),
    (r"arms (?:outstretched|spread|wide open|stretched out|wide)|spreading (?:his|her|their) arms|"
     r"(?:walking on|balancing on) a tightrope", "spreading"),
    (r"pointing (?:at|to|towards?|up at|up to)", "pointing with"),
    (r"(?:meditating(?! person)|in meditation|cross-legged|(?:in|doing) (?:the |a )?"
     r"(?:lotus|yoga) (?:position|pose))", "sitting"),
    (r"praying(?! (?:hands|mantis))|in prayer", "kneeling hands-joined"),
    (r"(?:proposing|begging|kneeling down|on (?:his|her|their|one) knees?)",
     "kneeling"),
    (r"(?:taking a nap|fast asleep|sound asleep|deep in sleep)", "sleeping"),
    (r"waving (?:goodbye|hello|at (?:us|the camera|the viewer))", "waving"),
)  # fmt: skip
"""What is said, and the words for it."""
_COMPILED = tuple(
    (re.compile(rf"(?<!\S)(?:{said})(?:\b|(?<=\s)|$)"), told) for said, told in (*YOUNG, *PAIRS, *MEETINGS, *_ACTS)
)
_ALONE = re.compile(
    r"(?:large )?(?:(?:potter's|pianist's|typing|baker's|touching|cupped|open|praying|clapping|writing) hands?|"
    r"working-hands?)|handshake"
)
_AGED = re.compile(r"\b(?:wrinkled|weathered|old|elderly|aged|calloused|gnarled|grandmother's|grandfather's|worn)\b")
_NAMELESS = len(YOUNG)
"""As many of the first change no names."""


def acted(prompt: str, tokens: Sequence[Token]) -> tuple[str, tuple[Token, ...]]:
    """The words with plainer ones for what somebody does, and the prompt with those after its end, where they have
    their places."""
    words = list(tokens)
    text = _joined(words)
    for number, (said, told) in enumerate(_COMPILED):
        hits = [found for found in said.finditer(text) if found[0]]
        for found in reversed(hits):
            first = text[: found.start()].count(" ")
            last = first + found[0].strip().count(" ") + 1
            if number < _NAMELESS and _is_name(prompt, words, first, last):
                continue
            new: list[Token] = []
            said_words = words[first:last]
            for word in _aged(found[0], found.expand(told)).split():
                # what was said before keeps its place, by which its clothes are found
                own = next((k for k, token in enumerate(said_words) if token.text in (word, f"{word}'s")), None)
                if own is not None:
                    new.append(replace(said_words.pop(own), text=word))
                    continue
                prompt += " "
                new.append(replace(words[first], text=word, span=(len(prompt), len(prompt) + len(word))))
                prompt += word
            words[first:last] = new
        if hits:
            text = _joined(words)
    return prompt, tuple(words)


def _aged(said: str, plain: str) -> str:
    """ "wrinkled hands peeling a potato": those alone are seen, and how old they are"""
    alone = _ALONE.search(plain)
    if alone is None or not _AGED.search(said):
        return plain
    return f"{plain[: alone.start()]}wrinkled {plain[alone.start() :]}"


def _is_name(prompt: str, words: Sequence[Token], first: int, last: int) -> bool:
    """Whether words are a name: with a capital inside a sentence, or with one and no article where it begins."""
    begins = first == 0 and words[0].text in NAMES and prompt[words[0].span[0]].isupper()
    return begins or any(token.named for token in words[first:last])


def _joined(tokens: Sequence[Token]) -> str:
    return " ".join(token.text for token in tokens)
