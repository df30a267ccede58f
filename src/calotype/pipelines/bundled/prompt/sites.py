"""Sites: markets, farms, camps, works and other places that are known by what is there."""

from __future__ import annotations

SITES: dict[str, tuple[str, str]] = {
    # markets and fairs
    ("fruit market|farmers market|farmers' market|farmer's market|vegetable market|fruit and vegetable market"): (
        "two market stalls; a crate of apples; a pumpkin; three carrots; a bunch of grapes",
        "in a village square",
    ),
    "flower market": (
        "two market stalls; a bouquet of roses; a bouquet of tulips; a bouquet of sunflowers",
        "in a village square",
    ),
    "christmas market|xmas market": (
        "three market stalls; a christmas tree; a string of lights",
        "in a snowy town street at night",
    ),
    "flea market|garage sale|yard sale|jumble sale|car boot sale|antiques market": (
        "an old radio on a dining table; a record player; a vase; a lamp; a stack of books; a teddy bear",
        "in a village square",
    ),
    "night market": ("three market stalls; five paper lanterns", "in a town street at night"),
    ("street market|open-air market|open air market|outdoor market|market|marketplace|bazaar|souk|medieval market"): (
        "three market stalls; a crate of apples; a barrel",
        "in a village square",
    ),
    "book fair|book market": ("two market stalls; four stacks of books", "in a village square"),
    "lemonade stand": ("a market stall; a glass of lemonade; two lemons; a girl", "in a garden"),
    "food truck festival|street food festival|food festival": ("three food trucks; five people", "in a park"),
    "hot air balloon festival|balloon festival|balloon fiesta": ("nine hot air balloons", "over a meadow"),
    "lantern festival": ("nine paper lanterns", "over a lake at night"),
    "kite festival": ("six kites", "on the beach"),
    "harvest festival|autumn fair": ("three pumpkins; two hay bales; corn; a scarecrow", "on a farm in autumn"),
    ("village fete|village fair|county fair|summer fair|funfair|fun fair|fairground|amusement park|theme park"): (
        "a ferris wheel; a carousel; a market stall; three balloons",
        "in a park",
    ),
    # animals and wilds
    "zoo|city zoo": ("an elephant; a giraffe; a lion; a zebra; an iron fence", "in a park"),
    "petting zoo": ("a goat; a lamb; a pony; a rabbit; two children", "on a farm"),
    "safari|safari trip|safari tour": ("an elephant; a giraffe; two zebras; an suv", "in the savanna"),
    "dinosaur park|jurassic park|lost world": ("a brontosaurus; a stegosaurus; a triceratops", "in a jungle"),
    "oasis": ("three palm trees; a big puddle; a camel", "in the desert"),
    "treasure island": ("an island; a palm tree; a treasure chest", "on the sea"),
    "pirate cove|pirate bay|smugglers' cove": ("a pirate ship; a treasure chest; two barrels", "on the beach"),
    "dragon's lair|dragon lair|dragon's den|dragon's hoard|dragon's cave": (
        "a dragon; a treasure chest; gold bars; a crown",
        "in a cave",
    ),
    "fairy village|fairy kingdom": ("three fairies; four big mushrooms; two lanterns", "in a forest"),
    "goblin market": ("three goblins; two market stalls; two potion bottles; a lantern", "in a forest at night"),
    "igloo village|eskimo village": ("four igloos", "in the snow"),
    "tipi camp|tipi village|native american village|indian village": ("four tipis; a campfire", "in a meadow"),
    "yurt camp|nomad camp|yurt village": ("three yurts; a horse; a campfire", "in a meadow"),
    "tent camp|tent city|scout camp|summer camp|camping trip|camping": (
        "three tents; a campfire; two people",
        "in a forest",
    ),
    "ghost town": ("three abandoned houses; a windmill", "in the desert"),
    # sites of work
    "wind farm|wind park": ("five wind turbines", "in a meadow"),
    "solar farm|solar park": ("six solar panels", "in a meadow"),
    "shipyard|dockyard": ("a ship; a construction crane; a scaffold; an anchor", "in a harbor"),
    "sawmill|lumber yard|timber yard|logging camp": ("five logs; a saw; a truck; a log cabin", "in a forest"),
    "quarry|stone quarry|open pit mine": ("an excavator; a dump truck; two piles of rocks", "in a canyon"),
    "gold mine|coal mine|mineshaft|mine shaft": ("a handcart; a pickaxe; gold bars; a lantern", "in a cave"),
    "junkyard|scrapyard|scrap yard": ("three rusty cars; four tires; a rusty refrigerator", "in a field"),
    "golf course|golf tournament": ("a golfer; a golf ball; a flag", "in a meadow"),
    "ski resort|ski slope|ski area|ski holiday": ("a ski lift; two skiers; a log cabin", "in the snowy mountains"),
    "bus station|bus depot|bus terminal": ("three buses; a bus stop", "in a city street"),
    "rocket launch|space launch|shuttle launch": ("a rocket above a fire; two puffs of smoke", "in the desert"),
    "moon landing": ("an astronaut; a lunar module; a flag", "on the moon"),
    # sites that nobody paints
    "plaza|piazza|city square|public square|town plaza": (
        "a fountain; three pigeons; a bench",
        "in a village square",
    ),
    "campus|university campus|college campus|university|college": (
        "a greek temple; three students; two bicycles",
        "in a park",
    ),
    "tide pool|tidal pool|rock pool": (
        "a starfish; a crab; three rocks; a seashell",
        "on the beach",
    ),
    "rapids|white water|whitewater|white-water rapids": (
        "five rocks",
        "in a river",
    ),
    "orange grove|orange orchard|citrus grove": (
        "five orange trees",
        "in a meadow",
    ),
    "lemon grove|lemon orchard": (
        "five lemon trees",
        "in a meadow",
    ),
    "colonnade": (
        "five columns",
        "in a garden",
    ),
    "amphitheater|amphitheatre|roman theatre|roman theater": (
        "four columns; stairs; ancient ruins",
        "in a meadow",
    ),
    "fire station|firehouse": (
        "a fire truck; two firefighters",
        "in a city street",
    ),
    "police station": (
        "two police cars; a police officer",
        "in a city street",
    ),
    "throne room": ("a throne", "in a great hall"),
    "interrogation room|police interrogation room": ("a dining table; two chairs; a desk lamp", "in a basement"),
    "tv studio|television studio|news studio": ("two movie cameras; two spotlights", "in a recording studio"),
    "sushi bar|sushi restaurant": ("three sushi; chopsticks; a teapot", "in a bar"),
    "noodle bar|ramen bar": ("two bowls of ramen; chopsticks", "in a bar"),
    "juice bar|smoothie bar": ("two smoothies; an orange; a pineapple", "in a cafe"),
    "snack bar": ("a hot dog; french fries", "in a diner"),
    "walk-in closet|walk-in wardrobe": ("two clothes racks; a mirror; two handbags", "in a room"),
    "playroom|children's playroom|kids' playroom|toy room": (
        "a teddy bear; a toy train; a rocking horse; building blocks",
        "in a children's room",
    ),
    "helipad|heliport": (
        "a helicopter",
        "on a rooftop",
    ),
    "landfill|garbage dump|rubbish dump|dump": (
        "three trash cans; four tires; two cardboard boxes; three seagulls",
        "in a field",
    ),
    "car dealership|car showroom": (
        "four cars",
        "in a garage",
    ),
    "food court|cafeteria|canteen": (
        "three cafe tables; a hamburger; a takeaway coffee; three people",
        "in a cafe",
    ),
    "trailer park|caravan park": (
        "three caravans; a folding chair",
        "in a meadow",
    ),
    "military base|army base|army camp|military camp|outpost": (
        "two tanks; three soldiers; a tent; a flag",
        "in a field",
    ),
    "toll booth|border crossing|checkpoint": (
        "a level crossing barrier; a car; a police officer",
        "on a highway",
    ),
    "wasteland|post-apocalyptic wasteland": (
        "a rusty car; a bare tree; a skull",
        "in the desert",
    ),
    "spa|wellness spa|day spa": (
        "a hot tub; two towels; three candles; a potted plant",
        "in a bathroom",
    ),
    "aviary|bird house": (
        "a parrot; a toucan; a cockatoo; a birdcage",
        "in a greenhouse",
    ),
    "butterfly garden|butterfly house": (
        "six butterflies; three hibiscuses",
        "in a greenhouse",
    ),
    "penguin colony": (
        "nine penguins",
        "in the snow",
    ),
    "apiary|bee farm|bee yard": (
        "three beehives; five bees",
        "in a meadow",
    ),
    "dairy farm|cattle farm|cattle ranch": (
        "four cows",
        "on a farm",
    ),
    "chicken farm|poultry farm": (
        "five hens; a rooster; a chicken coop",
        "on a farm",
    ),
    "pig farm|pigsty|pig pen": (
        "four pigs; a puddle",
        "on a farm",
    ),
    "sheep farm": (
        "five sheep",
        "on a farm",
    ),
    "horse ranch|ranch|stud farm|horse farm": (
        "three horses; a wooden fence",
        "on a farm",
    ),
    "hangar|aircraft hangar|airplane hangar": (
        "a small airplane; a biplane",
        "in a warehouse",
    ),
    "rail yard|railyard|train yard|train depot": (
        "three trains",
        "at a train station",
    ),
    "yacht harbor|yacht harbour|yacht club": (
        "four yachts",
        "in a harbor",
    ),
    "water park|aqua park|waterpark": (
        "two slides; a beach ball; three people",
        "in a swimming pool",
    ),
    "armory|armoury|weapons room": (
        "a suit of armor; a shield; two swords; a crossbow",
        "in a great hall",
    ),
    "treasure room|treasury|treasure chamber|treasure cave": (
        "two treasure chests; gold bars; a crown; a goblet",
        "in a cave",
    ),
    "alchemist's laboratory|alchemist's lab|alchemy lab|alchemist laboratory": (
        "an alembic; three potion bottles; a grimoire; a cauldron",
        "in a laboratory",
    ),
    "witch's kitchen|witch's hut interior": (
        "a witch; a cauldron; two potion bottles; a broom",
        "in a kitchen",
    ),
    "war room|situation room": (
        "a map on a dining table; two soldiers",
        "in a room",
    ),
    "crossroads|crossroad": (
        "a sign; two trees",
        "on a road",
    ),
    "butterfly migration": (
        "nine butterflies",
        "in a meadow",
    ),
}
"""What is said, to what is seen, the most telling first, and where it is if the prompt doesn't say."""

BARE: dict[str, tuple[str, str]] = {
    "parking lot|car park|parking garage|parking space": (
        "five cars",
        "in a parking lot",
    ),
    "racetrack|race track|speedway|racing circuit": (
        "three race cars",
        "on a race track",
    ),
    "airport|airfield|runway|airport runway": (
        "two airplanes",
        "at an airport",
    ),
    "cove|hidden cove|rocky cove": (
        "four big rocks",
        "on the beach",
    ),
    "clearing|forest clearing|glade|woodland clearing|forest glade": (
        "a tree stump; three mushrooms; three ferns",
        "in a forest",
    ),
    "container port|container terminal|cargo port|industrial port": (
        "a container ship; two construction cranes; four shipping containers",
        "in a harbor",
    ),
    "promenade|seafront|seaside promenade|esplanade|beach promenade": (
        "three palm trees; a bench; a lamp post",
        "on the beach",
    ),
    "avenue|boulevard|tree-lined avenue|tree-lined street|tree-lined boulevard": (
        "four trees",
        "in a city street",
    ),
}
"""Likewise, where nothing else is named; with somebody or something in it the place is as it is painted."""
