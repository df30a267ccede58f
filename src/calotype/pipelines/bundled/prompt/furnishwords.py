"""The words of interiors: rooms by their use and their look, and what their walls, floors and windows are called."""

from __future__ import annotations

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.rooms import RGB, Covering, Flooring, Glass, Look, Use, View

USES: dict[Use, str] = {
    Use.BATHROOM: (
        "hammam|turkish bath|turkish baths|public bath|thermal bath|spa room|toilet room|shower block|"
        "school toilet|public toilet|en suite|bathroom|washroom|restroom|shower room|bath house|bathhouse|"
        "powder room|wet room"
    ),
    Use.AIRPORT: (
        "airport terminal|airport hall|airport departure hall|airport waiting hall|airport lounge|airport gate|"
        "departure lounge|departure hall|departures hall|departure gate|arrivals hall|arrival hall|boarding gate|"
        "airport terminal interior|airport interior|airport check-in hall|airport waiting area|airport concourse"
    ),
    Use.OPERA: (
        "opera house interior|opera hall|opera box|opera auditorium|theatre auditorium|theater auditorium|"
        "theatre interior|theater interior|theatre hall|baroque theatre|baroque theater|opera house auditorium"
    ),
    Use.FLIGHT_DECK: (
        "cockpit|airplane cockpit|plane cockpit|aircraft cockpit|aeroplane cockpit|jet cockpit|helicopter cockpit|"
        "airliner cockpit|fighter jet cockpit|cockpit of a plane|cockpit of an airplane|cockpit of a jet|"
        "cockpit of an aircraft|cockpit of a helicopter|flight deck|cockpit of a fighter jet|cockpit of an airliner"
    ),
    Use.SUBMARINE: (
        "submarine interior|submarine control room|inside of a submarine|submarine cabin|submarine bridge|"
        "control room of a submarine|submarine engine room"
    ),
    Use.BOWLING: "bowling alley|bowling hall|bowling lane|bowling lanes|bowling centre|bowling center",
    Use.POOL: (
        "indoor pool|indoor swimming pool|swimming hall|pool hall with water|natatorium|public swimming pool|"
        "olympic swimming pool|leisure pool|hotel indoor pool|swimming baths|indoor baths"
    ),
    Use.MOSQUE: "mosque interior|inside a mosque|prayer hall|mosque prayer hall|mosque hall",
    Use.RECORDING: (
        "recording studio|music studio|sound studio|recording booth|radio studio|radio station|podcast studio|"
        "broadcast studio|radio booth|vocal booth"
    ),
    Use.PHARMACY: "pharmacy|drugstore|drug store|pharmacy interior|chemist's shop|chemist's",
    Use.TEA_ROOM: (
        "japanese tea room|tea room|tea house|teahouse|tatami room|japanese room|ryokan room|japanese living room|"
        "ryokan|dojo|"
        "japanese tea house|washitsu"
    ),
    Use.CORRIDOR: (
        "corridor|hallway|hotel corridor|hotel hallway|school hallway|school corridor|office corridor|office hallway|"
        "passageway|hospital hallway|hospital corridor|long corridor|long hallway"
    ),
    Use.WARD: (
        "morgue|veterinary clinic|vet clinic|sick bay|sickbay|maternity ward|sanatorium|vet's office|"
        "consulting room|school nurse's office|hospital room|hospital ward|clinic|doctor's office|"
        "doctors office|"
        "examination room|infirmary"
    ),
    Use.THEATRE: "operating room|operating theatre|operating theater|surgery room|surgical theatre|surgical suite",
    Use.DANCE: "dance studio|ballet studio|yoga studio|dance hall|ballet school|rehearsal room",
    Use.SALON: (
        "barber shop|barbershop|barber's shop|hair salon|hairdresser's|hairdressing salon|beauty salon|"
        "nail salon"
    ),
    Use.BACKSTAGE: "backstage|dressing room|makeup room|green room",
    Use.CLASSROOM: (
        "kindergarten|preschool|nursery school|day nursery|daycare|classroom|school room|schoolroom|class room"
    ),
    Use.OFFICE: (
        "newsroom|news room|call centre|call center|police station interior|post office interior|coworking space|"
        "co-working space|accounting office|detective's office|detective office|newspaper office|office|"
        "home office|office space|open office|study|workspace"
    ),
    Use.WORKSHOP: (
        "potting shed|workshop|carpenter's workshop|woodworking shop|carpentry workshop|tool shed|"
        "repair shop|watchmaker's workshop|shed|toy workshop|santa's workshop|woodshop"
    ),
    Use.FORGE: (
        "forge|smithy|blacksmith's forge|blacksmith forge|blacksmith shop|blacksmith's workshop|foundry|"
        "smithery"
    ),
    Use.ATELIER: (
        "tattoo studio|potter's studio|weaver's studio|ceramicist's studio|sculptor's workshop|sculpture studio|"
        "tattoo parlour|tattoo parlor|photo studio interior|artist's studio|attic studio|art studio|"
        "artist studio|painter's studio|atelier|pottery studio|"
        "painting studio|art room|"
        "pottery workshop|ceramics studio|sculptor's studio"
    ),
    Use.ATTIC: "attic|loft space|garret|attic room",
    Use.CELLAR: (
        "root cellar|cheese cellar|wine vault|cellar|wine cellar|beer cellar|storm cellar|whisky cellar|barrel room"
    ),
    Use.BASEMENT: (
        "basement|bunker|air raid shelter|bomb shelter|coal cellar|nuclear bunker|fallout shelter|dark basement|"
        "basement room|underground bunker|house basement"
    ),
    Use.CRYPT: (
        "crypt|catacombs|tomb chamber|egyptian tomb|burial chamber|mausoleum interior|tomb interior|"
        "vault of bones"
    ),
    Use.VAULT: "bank vault|vault|vault room|safe deposit room|money vault",
    Use.MALL: "shopping mall|shopping center|shopping centre|mall|department store|galleria|shopping arcade",
    Use.CLUB: "nightclub|night club|dance floor|disco|discotheque|dance club|techno club|rave|underground club",
    Use.DENTIST: (
        "dentist's office|dentist office|dental office|dental clinic|dentist's surgery|dental surgery|"
        "dentist's practice|"
        "dentist's room|dentist room|dental practice|orthodontist's office"
    ),
    Use.STATION: (
        "station hall|train station hall|railway station hall|station concourse|train station interior|ticket hall|"
        "railway station interior|grand central|station waiting room"
    ),
    Use.IGLOO: "igloo interior|inside an igloo|ice hotel|ice hotel room",
    Use.GYM: (
        "sports hall|school gym|locker room|fitness room|climbing gym|gym hall|gym|fitness studio|weight room|"
        "boxing gym|fitness center|fitness centre|crossfit gym|home gym|"
        "gymnasium"
    ),
    Use.NAVE: (
        "underground cathedral|underground church|salt cathedral|cathedral nave|church hall|cloister|"
        "synagogue interior|temple interior|cathedral interior|church interior|"
        "gothic cathedral interior|chapel interior|church nave|nave|"
        "abbey interior|"
        "basilica interior|inside a cathedral|inside a church|inside a chapel"
    ),
    Use.HOTHOUSE: "conservatory|orangery|sunroom|winter garden|greenhouse interior|hothouse|glasshouse",
    Use.CARRIAGE: (
        "cable car cabin|gondola cabin|caravan interior|camper van interior|campervan interior|tram interior|"
        "night bus interior|cabin of a plane|cabin of an airplane|cabin of a train|sleeper compartment|"
        "sleeping car|sleeper car|bus cabin|train compartment|train carriage|train car|train window|train cabin|"
        "railway carriage|subway car|metro car|"
        "tram window|bus window|subway train interior|train interior|bus interior|dining car|plane window|"
        "airplane window|airplane cabin|airplane interior|tube carriage"
    ),
    Use.CELL: (
        "torture chamber|dungeon cell|interrogation room|panic room|padded cell|"
        "prison cell|jail cell|prison|jail|"
        "monastery cell|monk's cell|cell block|holding cell"
    ),
    Use.CABIN: (
        "treehouse interior|tree house interior|hut interior|mountain hut interior|hunting cabin|hunter's cabin|"
        "tiny house interior|lighthouse interior|windmill interior|fisherman's hut|"
        "log cabin interior|cabin interior|chalet interior|hunting lodge|ski lodge|cottage interior"
    ),
    Use.LABORATORY: (
        "darkroom|alchemist's workshop|alchemist workshop|chemistry classroom|school lab|observatory lab|"
        "laboratory|lab|science lab|science laboratory|chemistry lab|research lab|chemistry laboratory|"
        "alchemist's laboratory|alchemist's lab|mad scientist's lab|mad scientist lab"
    ),
    Use.SHOP: (
        "shop interior|store interior|apothecary|potion shop|pantry|record store|"
        "candy store|candy shop|toy store|toy shop|antique shop|bakery interior|corner shop|boutique|clothing store|"
        "storeroom|storage room|magic shop|wand shop|general store|sweet shop"
    ),
    Use.LAUNDRY: "wash house|laundromat|laundry room|launderette|laundrette|utility room",
    Use.GALLERY: "art gallery|gallery|museum|exhibition hall|museum gallery|art museum|exhibition room|museum hall",
    Use.WAREHOUSE: (
        "brewery interior|distillery interior|weaving mill|printing shop|print shop|printing house|"
        "boat house interior|pump room|warehouse|factory hall|factory floor|hangar|factory interior|storage hall|"
        "assembly hall|"
        "engine room|boiler room|power plant interior|machine room"
    ),
    Use.BALLROOM: (
        "great ballroom|palace ballroom|state room|royal hall|reception hall|dance ballroom|"
        "ballroom|palace interior|palace hall|mansion interior|royal chamber|banquet hall|opera foyer|"
        "palace room"
    ),
    Use.TAVERN: (
        "medieval tavern|irish pub|wine bar|cocktail bar|speakeasy|jazz club|jazz bar|"
        "whisky bar|"
        "hotel bar|sports bar|old pub|bar interior|pub interior|bar"
    ),
    Use.DINER: (
        "diner|american diner|fast food restaurant|ice cream parlor|ice cream parlour|burger joint|"
        "diner interior"
    ),
    Use.COCKPIT: (
        "bridge of a spaceship|bridge of a starship|bridge of the spaceship|bridge of the starship|spaceship corridor|"
        "spaceship interior|spacecraft interior|spaceship cockpit|spaceship bridge|control room|"
        "mission control|"
        "space station interior|command center|starship bridge"
    ),
    Use.LOBBY: (
        "bus station|"
        "bus terminal|cinema foyer|theatre foyer|"
        "theater foyer|museum lobby|bank hall|hotel reception|hotel foyer|grand hotel lobby|"
        "hotel lobby|lobby|waiting hall|waiting room|"
        "reception|"
        "bank lobby|"
        "foyer|entrance hall|reception room"
    ),
    Use.DINING: "dining room|dining hall",
    Use.LIVING: (
        "common room|drawing-room|salon room|ferry lounge|parlor room|lounge room|smoking room|tv room|"
        "television room|living room|lounge|sitting room|family room|parlor|parlour|drawing room|apartment|flat|"
        "den|"
        "studio apartment|reading nook|reading corner|penthouse|living area"
    ),
    Use.BARN: "hayloft|cowshed|cow shed|milking parlour|barn loft|dairy barn|barn interior|stable|stables|horse stable",
    Use.COURTROOM: (
        "parliament hall|parliament chamber|senate chamber|courtroom|court room|court of law|courthouse interior|"
        "tribunal|courtroom trial"
    ),
    Use.RING: "boxing ring|wrestling ring|boxing match|boxing arena|wrestling match",
    Use.CINEMA: (
        "cinema|movie theater|movie theatre|cinema hall|movie house|screening room|theater seats|theatre seats|"
        "cinema seats|empty cinema|old cinema"
    ),
    Use.AUDITORIUM: "auditorium|lecture hall|lecture theatre|lecture theater|lecture room",
    Use.OBSERVATORY: "observatory dome|observatory interior|planetarium",
    Use.CASINO: "casino|casino floor|gambling hall|slot machine hall",
    Use.ARCADE: "arcade|video arcade|retro arcade|arcade hall|game arcade|amusement arcade|penny arcade",
    Use.AISLE: (
        "food hall|hypermarket aisle|minimarket|bodega|corner store|market hall|covered market|supermarket|"
        "supermarket aisle|grocery store|grocery aisle|convenience store|hypermarket|supermarket shelves|"
        "grocery store aisle|supermarket checkout|cereal aisle"
    ),
    Use.UNDERGROUND: (
        "underground metro station|abandoned subway station|tube station platform|metro stop|subway platform|"
        "metro platform|underground platform|tube platform|tube station|subway station|"
        "metro station|underground station|subway platform at night"
    ),
    Use.LIFT: "elevator interior|lift interior|inside an elevator",
    Use.SERVERS: "server room|data center|data centre|server farm|server hall",
    Use.STAIRWELL: (
        "back stairs|staircase of a mansion|entrance staircase|stairwell|staircase hall|stair hall|grand staircase|"
        "apartment stairwell"
    ),
    Use.TENT: "tent interior|circus tent interior",
    Use.SAUNA: "sauna|steam room|steam bath|finnish sauna",
    Use.MEETING: (
        "war room|council chamber|situation room|briefing room|seminar room|meeting room|conference room|boardroom|"
        "board room|business meeting"
    ),
    Use.SHIP: (
        "yacht cabin|boat cabin|cabin of a ship|cabin of a sailing ship|cabin of a boat|captain's quarters|"
        "below deck|below decks|officers' mess|ship's mess|captain's cabin|ship's cabin|ship cabin|ship interior|"
        "sea captain's cabin|hold of a ship"
    ),
    Use.CAR: (
        "car interior|taxi interior|truck cab|truck interior|convertible interior|driver's seat|back seat of a car|"
        "dashboard view|back seat of a taxi|car dashboard"
    ),
    Use.BURROW: (
        "burrow|hobbit burrow|hobbit hole interior|hobbit hole|rabbit hole|rabbit burrow|fox burrow|badger burrow|"
        "fox's burrow|badger's burrow|mouse hole|mole hole|fox den|badger sett|burrow under the roots"
    ),
    Use.GARAGE: (
        "garage workshop|car workshop|auto shop|body shop|tyre shop|tire shop|bicycle workshop|"
        "bike workshop|garage|mechanic's garage|home garage|car repair shop|auto repair shop"
    ),
}  # fmt: skip
INNER: dict[Use, str] = {
    Use.NAVE: "church|cathedral|chapel|abbey|basilica|gothic cathedral|monastery|temple|gothic church",
    Use.HOTHOUSE: "greenhouse",
    Use.TAVERN: "tavern|pub|inn|saloon",
    Use.CARRIAGE: "train|bus|tram|subway|airplane|plane|metro|subway train",
    Use.CABIN: (
        "log cabin|cabin|chalet|wooden cabin|cottage|hut|wooden hut|lodge|treehouse|tree house|cave house|"
        "cave dwelling|cave home"
    ),
    Use.SHOP: "shop|store|bakery|flower shop",
    Use.WARD: "hospital",
    Use.CLASSROOM: "school",
    Use.WAREHOUSE: "factory",
    Use.BALLROOM: "palace|mansion",
    Use.COCKPIT: "spaceship|spacecraft|space station|rocket|starship",
    Use.SUBMARINE: "submarine",
    Use.STATION: "train station|railway station|central station",
    Use.IGLOO: "igloo",
    Use.MOSQUE: "mosque",
    Use.AIRPORT: "airport",
    Use.OPERA: "opera house|opera",
    Use.BARN: "barn",
    Use.LIVING: "house|home",
    Use.TENT: "tent|yurt|tipi|teepee|circus tent|big top",
    Use.LIFT: "elevator|lift",
    Use.CAR: "car|taxi|cab|truck|van|convertible|limousine|sports car|jeep|pickup truck|rally car|vintage car|old car",
    Use.SHIP: "ship|pirate ship|sailing ship|galleon",
    Use.OBSERVATORY: "observatory",
    Use.COURTROOM: "court|courthouse",
}
"""Of these a room is meant inside them, or of their interior."""
INSIDE = frozenset({"in", "inside", "inside of", "within", "interior of", "the interior of", "of"})
SPACEY = frozenset(
    "space spaceship spacecraft starship alien aliens astronaut astronauts robot robots stars galaxy planet futuristic "
    "sci-fi holographic earth moon mars".split()
)
"""With these a cockpit is no aeroplane's."""
HALLS = frozenset({"airport", "opera", "opera house"})
"""Whoever is at them is within."""
APRON = frozenset(
    "plane planes airplane airplanes aeroplane aeroplanes aircraft airliner jet jets runway tarmac helicopter landing "
    "takeoff helicopters biplane".split()
)
"""With these an airport is its field."""
PHRASES: dict[Use, str] = {
    Use.CORRIDOR: "a great hall",
    Use.NAVE: "a great hall",
    Use.TAVERN: "a bar",
    Use.DINER: "a diner",
    Use.OFFICE: "an office",
    Use.LIVING: "a living room",
    Use.DINING: "a living room",
}
"""What each is laid out as; the others as a room."""
LOOKS: dict[Look, str] = {
    Look.SCANDINAVIAN: "scandinavian|nordic|hygge|danish|swedish|scandi|norwegian|scandinavian-style",
    Look.INDUSTRIAL: "industrial|loft|brooklyn|steampunk|industrial-style",
    Look.RUSTIC: (
        "rustic|farmhouse|country|country-style|cottage|cottagecore|provencal|log|old-fashioned|medieval|tuscan"
    ),
    Look.VICTORIAN: "victorian|edwardian|georgian|vintage|antique|classic|classical|traditional|english|1900s|old",
    Look.MINIMALIST: "minimalist|minimal|minimalistic|clean|plain|simple",
    Look.JAPANESE: "japanese|japandi|zen|wabi-sabi|asian",
    Look.MODERN: "modern|contemporary|sleek|futuristic",
    Look.DECO: "art deco|art-deco|great gatsby|1920s|1930s|1940s|30s|40s|roaring twenties|hollywood regency|streamline",
    Look.BOHEMIAN: "bohemian|boho|moroccan|eclectic|hippie|boho-style",
    Look.ACADEMIC: "dark academia|academic|harry potter|oxford|gentleman's",
    Look.MIDCENTURY: "mid-century|midcentury|mid-century modern|retro|1960s|1950s|60s|50s|1970s|70s",
    Look.BRUTALIST: "brutalist|brutalism|raw concrete|concrete",
    Look.CLINICAL: "clinical|sterile|white",
    Look.GOTHIC: "gothic|haunted|spooky|vampire|creepy",
    Look.LUXURIOUS: "luxury|luxurious|elegant|opulent|baroque|rococo|royal|palatial|fancy|glamorous",
    Look.ABANDONED: "abandoned|ruined|derelict|decayed|decaying|dilapidated|post-apocalyptic|"
    "post apocalyptic|dusty|grimy|run-down",
}
FLOORS = frozenset(
    "floor|floors|flooring|floorboards|parquet|tatami|tatami mats|tatami mat|hardwood|carpeting|"
    "floor tiles|linoleum".split("|")
)  # fmt: skip
OAK: RGB = (0.80, 0.61, 0.41)
FLOORINGS: dict[str, tuple[Flooring, RGB | None]] = {
    **dict.fromkeys(
        "wood|wooden|hardwood|plank|planks|timber|parquet|floorboards|laminate".split("|"),
        (Flooring.BOARDS, None),
    ),
    **dict.fromkeys("herringbone|chevron|chevron parquet|herringbone parquet".split("|"), (Flooring.HERRINGBONE, None)),
    "terrazzo": (Flooring.TERRAZZO, None),
    **dict.fromkeys("hexagonal|hexagon|honeycomb|hex".split("|"), (Flooring.HEXAGONS, None)),
    **dict.fromkeys(
        "patterned|moroccan|encaustic|azulejo|ornate|portuguese|spanish|mosaic|decorative".split("|"),
        (Flooring.PATTERNED, None),
    ),
    "oak": (Flooring.BOARDS, OAK),
    "pine": (Flooring.BOARDS, (0.90, 0.72, 0.48)),
    "walnut": (Flooring.BOARDS, (0.42, 0.27, 0.18)),
    "birch": (Flooring.BOARDS, (0.90, 0.80, 0.66)),
    "mahogany": (Flooring.BOARDS, (0.45, 0.20, 0.13)),
    "ash": (Flooring.BOARDS, (0.86, 0.78, 0.66)),
    "tile": (Flooring.TILES, None),
    "tiled": (Flooring.TILES, None),
    "tiles": (Flooring.TILES, None),
    "terracotta": (Flooring.TILES, (0.74, 0.42, 0.30)),
    "linoleum": (Flooring.TILES, None),
    **dict.fromkeys(
        "checkered|chequered|checkerboard|checked|chessboard|checker|black-and-white".split("|"),
        (Flooring.CHEQUERED, None),
    ),
    "concrete": (Flooring.CONCRETE, None),
    "cement": (Flooring.CONCRETE, None),
    "stone": (Flooring.STONE, None),
    "flagstone": (Flooring.STONE, None),
    "slate": (Flooring.STONE, (0.30, 0.32, 0.35)),
    "cobblestone": (Flooring.STONE, None),
    "brick": (Flooring.TILES, (0.64, 0.35, 0.26)),
    "marble": (Flooring.MARBLE, None),
    "carpeted": (Flooring.CARPET, None),
    "carpet": (Flooring.CARPET, None),
    "carpeting": (Flooring.CARPET, None),
    "tatami": (Flooring.TATAMI, None),
    "dirt": (Flooring.EARTH, None),
    "earthen": (Flooring.EARTH, None),
    "sand": (Flooring.EARTH, (0.86, 0.74, 0.52)),
}
WALLS = frozenset(
    "wall|walls|tiles|tiling|tile|wallpaper|wallpapers|panelling|paneling|panels|wainscoting|backsplash|wall tiles|"
    "paper screens|exposed brick|bare brick|exposed brickwork|exposed stone|exposed concrete|shoji|"
    "shoji screens|paper doors|paper walls|wall panels".split("|")
)
COVERINGS: dict[str, Covering] = {
    **dict.fromkeys(
        "tiles|tiling|tile|tiled|backsplash|wall tiles|subway tiles|mosaic|marble".split("|"), Covering.TILES
    ),
    **dict.fromkeys(
        "panelling|paneling|paneled|panelled|panels|wainscoting|wood-paneled|wood-panelled".split("|"), Covering.PANELS
    ),
    **dict.fromkeys("wallpaper|wallpapers|floral|striped|patterned|papered|flowered|damask".split("|"), Covering.PAPER),
    **dict.fromkeys("log|logs".split("|"), Covering.LOGS),
    **dict.fromkeys(
        "shoji|shoji screens|paper screens|paper doors|paper|paper walls".split("|"), Covering.PAPER_SCREENS
    ),
    **dict.fromkeys("exposed brick|bare brick|raw brick|exposed bricks|exposed brickwork".split("|"), Covering.BRICK),
    **dict.fromkeys("exposed stone|bare stone|rough stone".split("|"), Covering.STONE),
    **dict.fromkeys("raw concrete|exposed concrete|bare concrete".split("|"), Covering.CONCRETE),
    **dict.fromkeys("wooden|wood-clad|timber".split("|"), Covering.WOOD),
    **dict.fromkeys("plaster|plastered|whitewashed|painted".split("|"), Covering.PLASTER),
}
WINDOWS = frozenset(
    "window|windows|windowpane|windowpanes|window pane|window panes|bay window|bay windows|"
    "french windows|picture window|"
    "arched window|arched windows|big window|glass wall|glass walls|window light|french doors|rose window|"
    "sliding doors|sliding door|sliding glass doors|sliding glass door|glass doors|glass door|patio doors|patio door|"
    "balcony doors|balcony door|terrace doors|terrace door|veranda doors|garden doors|open balcony door|"
    "french door|french windows|"
    "stained glass windows|stained-glass windows|lattice windows|window seat|window nook|porthole|"
    "portholes".split("|")
)
SILLS = frozenset({"windowsill", "window sill", "window ledge", "windowsills", "window-sill", "sill", "windowledge"})
SKYLIGHTS = frozenset({"skylight", "skylights", "glass roof", "glass ceiling", "roof window", "glass dome"})
AT_WINDOWS = frozenset(
    "by|at|near|through|out of|from|beside|next to|in front of|against|out|towards|toward|under|behind|beneath".split(
        "|"
    )
)
"""Before a window these put somebody in a room."""
NOT_OURS = frozenset(
    "stained|stained glass|shop|store|castle|cottage|house|display|lit|lighted|broken|browser|computer".split("|")
)
"""Before the word, a window of something else."""
PANES: dict[str, Glass] = {
    **dict.fromkeys(
        "large|big|huge|wide|panoramic|floor-to-ceiling|giant|massive|expansive|full-height|bay window|bay windows|"
        "picture window|glass wall|glass walls|big window|full-length|"
        "window light|floor to ceiling".split("|"),
        Glass.WIDE,
    ),
    **dict.fromkeys(
        "sliding doors|sliding door|sliding glass doors|sliding glass door|glass doors|glass door|patio doors|"
        "patio door|"
        "balcony doors|balcony door|terrace doors|terrace door|veranda doors|garden doors|open balcony door|"
        "french door|"
        "french windows|french doors".split("|"),
        Glass.DOORS,
    ),
    **dict.fromkeys("arched|gothic|tall arched|pointed|vaulted|arched window|arched windows".split("|"), Glass.ARCHED),
    **dict.fromkeys("round|circular|porthole|portholes|rose window|oval".split("|"), Glass.ROUND),
    **dict.fromkeys("barred|high|small|tiny|narrow|basement".split("|"), Glass.HIGH),
}
VIEWS: dict[View, str] = {
    View.CITY: (
        "skyline|city skyline|city|city lights|cityscape|skyscrapers|manhattan|new york|street|rooftops|"
        "paris|tokyo|london|city view|town"
    ),
    View.SEA: "sea|ocean|beach|harbour|harbor|sea view|ocean view|coast|bay|lake",
    View.SNOW: "snow|snowy mountains|snowy landscape|snowy forest|winter landscape|snowfall|snowy garden|snowy trees",
    View.FOREST: "treetops|tree tops|forest|woods|trees|jungle|pine forest|autumn trees|pine trees|autumn forest",
    View.GARDEN: (
        "garden|mossy garden|japanese garden|zen garden|park|meadow|courtyard|cherry blossoms|flowers|"
        "backyard"
    ),
    View.MOUNTAINS: "mountains|mountain|alps|mount fuji|mountain view|hills|valley|canyon",
    View.SKY: "sky|clouds|sky and clouds|above the clouds|blue sky",
    View.DEEP: "fish|underwater|coral reef|deep sea|reef|sharks|whales|jellyfish|fishes",
    View.APRON: "runway|airfield|airport|planes|parked planes|airplanes|planes taking off|tarmac",
    View.SPACE: "space|outer space|stars|galaxy|planet|earth|planets|nebula",
}  # fmt: skip
SEEN: dict[Environment, View] = {
    Environment.CITY: View.CITY,
    Environment.OCEAN: View.SEA,
    Environment.BEACH: View.SEA,
    Environment.HARBOUR: View.SEA,
    Environment.LAKE: View.SEA,
    Environment.FOREST: View.FOREST,
    Environment.JUNGLE: View.FOREST,
    Environment.GARDEN: View.GARDEN,
    Environment.MEADOW: View.GARDEN,
    Environment.MOUNTAINS: View.MOUNTAINS,
    Environment.SNOW: View.SNOW,
    Environment.SPACE: View.SPACE,
}
SIGHTS = frozenset(
    "overlooking|overlooking the|view to|with a view to|a view to|views to|views of|view onto|"
    "a view of|the view of|a view over|with a view of|with view of|"
    "with a view over|with views of|view of|view over|"
    "looking out on|looking out onto|looking out over|looking onto|open to|opening to|opening onto|opening on|"
    "leading to|leading out to|leading onto|leads to|open onto|with a view to|facing|looking over|"
    "with a view on|out at|out over|out onto|out on".split("|")
)
"""Before what a room looks out on."""
BEYOND = frozenset(
    "outside|through|behind|beyond|in|on|visible through|seen through|out|against|out of|running down".split("|")
)
"""Between what is seen and the window."""
BUILT = frozenset(
    "shed|tool shed|garage|workshop|tea house|teahouse|japanese tea house|clinic|barber shop|barbershop|conservatory|"
    "orangery|glasshouse|winter garden|forge|smithy|foundry|dojo|ryokan|infirmary|repair shop".split("|")
)
"""Rooms that are buildings where the prompt has a place outdoors, or something beside them."""
BESIDE = frozenset({"with", "next to", "beside", "behind", "in front of", "near", "by", "to", "outside"})
MEDIA = frozenset("pencil charcoal ink oil watercolor colour color chalk pastel pen case figure life".split())
"""Before "study" these make it a picture."""
EMPTY = frozenset({"empty", "bare", "unfurnished", "vacant", "blank"})
SIGNED = frozenset({"cross", "sign", "signs", "facade", "front", "exterior", "entrance", "logo", "building"})
"""After a room's word, what is seen of it from the street: "a pharmacy cross"."""
FURNITURE = frozenset({"furniture", "furnishings", "furnishing", "decoration", "decorations", "decor"})
BEAMS = frozenset(
    "beams|wooden beams|exposed beams|wood beams|ceiling beams|rafters|wooden rafters|timber beams|beam".split("|")
)
CEILINGS = frozenset("ceiling|ceilings|vaulted ceiling|high ceiling|roof".split("|"))
STUFFS = frozenset(
    "velvet silk lace linen satin cotton brass copper steel marble granite wool leather pendant shag jute sheepskin "
    "kilim woven".split()
)
CURTAINS = frozenset({"curtain", "curtains", "drapes", "drapery", "draperies"})
CABINETS = frozenset({"cabinets", "cabinet", "cupboards", "cabinetry", "units", "kitchen cabinets", "cupboard"})
TOWARD = frozenset({"at", "to", "on", "onto", "over", "of", "with", "toward", "towards", "into"})
"""Between a window and what it looks out on."""
CORRIDORS = frozenset("prison jail spaceship spacecraft hotel hospital school castle mansion".split())
"""Before a corridor they say of what it is."""
HANGING = frozenset({"hanging", "pendant", "ceiling", "suspended", "hung", "overhead"})
LAMPS = frozenset(
    "pendant lamp|pendant lamps|pendant light|pendant lights|"
    "lamp|lamps|light|lights|light bulb|light bulbs|bulb|bulbs|lampshade|lampshades|globe lights|pendants|lanterns|"
    "paper lantern|paper lanterns|lantern".split("|")
)
ISLANDS = frozenset({"island", "islands", "center island", "centre island"})
"""In a kitchen these are blocks with a worktop."""
RUGS = frozenset({"rug", "rugs", "carpet", "area rug", "persian rug", "persian carpet", "oriental rug"})
OWNERS: dict[str, tuple[View | None, Glass | None]] = {
    **dict.fromkeys("ship boat yacht galleon trawler submarine ferry schooner".split(), (View.SEA, Glass.ROUND)),
    **dict.fromkeys(("spaceship", "spacecraft", "space station", "starship", "rocket"), (View.SPACE, Glass.WIDE)),
    **dict.fromkeys("castle palace monastery".split(), (None, Glass.ARCHED)),
    **dict.fromkeys("train mansion farmhouse cottage hotel villa".split(), (None, None)),
}
"""What a room is a part of, and what its windows are then."""
TUBES = frozenset(
    {"fluorescent", "neon tubes", "neon tube", "fluorescent tubes", "fluorescent lights", "strip lights", "tube lights",
     "fluorescent tube", "strip lighting"}
)  # fmt: skip
TUBE_LIGHTS = frozenset({"light", "lights", "lighting", "tubes", "tube", "lamps", "lamp"})
PART_OF = frozenset({"of", "on", "in", "inside", "aboard", "on board"})
SEATS = frozenset({"seat", "seats", "steering wheel", "dashboard", "upholstery"})
COUNTERS = frozenset({"counter", "bar", "bar counter", "desk", "reception desk", "front desk", "shop counter"})
AT_COUNTER = frozenset({"behind", "on", "over", "across", "onto", "on top of"})
"""Before a counter these make it one that is seen, and no part of the room."""
GOING = frozenset({Use.CARRIAGE, Use.CAR})
SEATED = frozenset({Use.CARRIAGE, Use.CAR, Use.CINEMA, Use.AUDITORIUM, Use.COCKPIT})
"""Whose seats are built in."""
HOLDING = frozenset({"with", "full of", "filled with", "full", "filled"})
FURNISHED = frozenset(
    "interior ceiling piano table tables armchair armchairs bed bunk desk choir pew pews altar organ nave chandelier "
    "candlelight candelabra fireplace hearth hammock hammocks sofa seats bookshelves stove rafters carpet telescope "
    "telescopes passengers buttons".split()
)
"""What is within a building: of one that begins the prompt the inside is meant then."""
SLOPES = frozenset(
    "sloped ceiling|sloped ceilings|sloping ceiling|slanted ceiling|slanted ceilings|sloped roof|sloping roof|"
    "slanted roof|attic roof|sloped attic roof|sloping attic roof|slanted attic roof|eaves|attic ceiling|mansard roof|"
    "mansard|attic".split("|")
)
OVER_THINGS = frozenset({"above", "over", "around", "along", "behind"})
ALONG_WALLS = frozenset({"on the wall", "on the walls", "overhead", "everywhere", "above", "on the ceiling"})
HOUSES = frozenset(
    "villa cottage farmhouse mansion castle palace house chalet hacienda bungalow apartment townhouse manor "
    "château chateau penthouse cabin hut lodge inn".split()
)
GROWTH = frozenset("ivy vines vine plants moss weeds creepers ferns trees water junk boxes clutter".split())
"""What a room is overgrown with, or full of."""
STYLED = frozenset({"interior", "interiors", "style", "decor", "design", "interior design", "aesthetic", "-style"})
"""After a look's word, these make it one of the room."""
