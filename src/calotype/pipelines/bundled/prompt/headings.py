"""Headings: the words that say what a design is, and what is drawn for a theme or a place."""

from __future__ import annotations

from calotype.pipelines.bundled.designs import Sheet

_PACKED = (
    r"cereal|cookie|biscuit|tea|coffee(?: bean)?|chips|crisps|snack|candy|chocolate(?: bar)?|soap(?: bar)?|pasta|"
    r"popcorn|toy|cracker|granola|pet food|dog food|cat food|seed|matchbox|match|soup|soda|beer|wine(?: bottle)?|"
    r"energy drink|juice|honey|jam(?: jar)?|bottle|jar|hot sauce|olive oil|product|perfume|whisky|whiskey|gin|rum|"
    r"sardine|tuna|milk|ice cream|cosmetics?|shampoo|fruit crate|crate|cheese|food"
)
HEADS: dict[Sheet, str] = {
    Sheet.PACK: rf"(?:retro |vintage |old |minimal |minimalist |cute |kawaii |modern |rustic |colou?rful |craft )*"
    rf"(?:(?:{_PACKED})\s+(?:box|bag|packet|pack|can|tin|wrapper|carton|pouch|label|sachet|sleeve)(?:\s+(?:packaging|"
    rf"label))?\s+(?:design|art|artwork|illustration|concept|graphic)|(?:{_PACKED})\s+(?:labels?|packaging|packet|"
    r"wrapper)"
    r"(?:\s+(?:design|art|artwork|illustration|mock-?up))?(?!\s+(?:on|in|saying|reading)\b)|(?:product |food )?"
    r"packaging(?:\s+design)?(?=\s+(?:for|of)\b)|(?:label|package|packaging)\s+(?:design|art|artwork)|"
    r"matchbox(?=\s+with\b))",
    Sheet.POPUP: r"pop-?up (?:story|picture |fairy ?tale )?book(?:\s+(?:illustration|page|spread|style|"
    r"scene))?(?=\s*(?:,|"
    r"of|with|showing|about)\b|\s*,)",
    Sheet.PUPPETS: r"shadow (?:puppets?|theat(?:re|er)|puppetry|play)(?:\s+(?:theat(?:re|er)|show|play|style|scene|"
    r"performance))?(?=\s*(?:,|(?:of|with|showing|about)\b))",
    Sheet.NEON: r"neon (?:light )?sign(?:\s+in the (?:shape|form))?(?=\s+(?:of|with|shaped like|showing|depicting)\b)|"
    r"neon sign shaped like",
    Sheet.STEPS: r"infographic(?: style)?(?: illustration| poster| design)?(?=\s+(?:about|on|of|for|explaining|"
    r"showing)\b)",
    Sheet.MAP: r"(?:(?:subway|metro|transit|tube|underground|train) (?:map|network map|diagram)|(?:(?:hand[- "
    r"]drawn|illustrated|"
    r"vintage|old|tourist|cute|watercolou?r|simple|colou?rful) )*map(?=\s+of (?:an? |the )?(?:[\w-]+ ){0,3}(?:town|"
    r"village|"
    r"city|neighbou?rhood|harbou?r|campus|district|quarter|suburb|resort|park|zoo|fairground|festival)\b))|"
    r"(?:(?:old|ancient|antique|vintage|fantasy|illustrated|hand[- ]drawn|hand[- ]painted|"
    r"watercolou?r|pirate|"
    r"medieval|tolkien style|detailed|weathered|aged|parchment)\s+)*(?:map(?=\s+of (?:an? |"
    r"the )?(?:[\w-]+ ){0,2}(?:island|"
    r"kingdom|continent|realm|archipelago|imaginary|fictional|fantasy|world of|treasure)s?\b)|(?:treasure|fantasy|"
    r"pirate|imaginary|fictional) map)",
    Sheet.PAGE: r"(?:adult |kids |children's |simple )*colou?ring (?:book )?(?:page|sheet)s?|(?:minimal(?:ist)? )*"
    r"(?:single|one|continuous)[- ]line (?:drawing|art|illustration|portrait)|minimal(?:ist)? line (?:art|drawing)|"
    r"line (?:art|drawing)(?=\s+of\b)",
    Sheet.CARD: r"(?:gift|name|luggage|hang) tag(?=\s*(?:,|with|of)\b|\s*,)|(?:gift|place|name|recipe|loyalty|"
    r"flash) ?card"
    r"(?=\s*(?:,|(?:with|of|for)\b))|(?:voucher|coupon|calendar page)(?=\s*(?:,|(?:with|of|for)\b))|"
    r"bookmark(?=\s*(?:,|(?:with|of)\b))|(?:minimal(?:ist)? |elegant |modern )*(?:business|visiting|calling) cards?"
    r"(?:\s+(?:design|mock-?up|template))?|bookmark(?:\s+(?:design|illustration))",
    Sheet.PLATE: r"(?:vintage |old |antique |victorian |detailed |19th century )*(?:botanical|scientific|zoological|"
    r"anatomical|natural history|entomological|ornithological)\s+(?:illustration|plate|print|drawing|chart|art)s?|"
    r"(?:labell?ed |simple |detailed |educational |textbook |"
    r"anatomical |scientific |annotated )*diagram(?=\s+of\b)",
    Sheet.PLAN: r"(?:architectural |hand[- ]drawn |simple |2d |house |apartment )*floor ?plan(?:\s+(?:drawing|"
    r"sketch))?",
    Sheet.PATTERN: r"(?:seamless|repeating|repeat|tileable|endless|all-?over)\s+(?:[\w-]+\s+){0,3}(?:pattern|texture|"
    r"print|design|wallpaper|background|motif|tile)s?|(?:[\w-]+\s+)?patterns?|(?:wallpaper|textile|fabric|"
    r"wrapping paper|tea towel|towel|scarf|bandana|tablecloth|rug|carpet|curtain|bedding|dress|tie|sock|oilcloth"
    r"|gift wrap|gift paper|scrapbook paper|quilt|tile|embroidery|batik(?! print)|paisley)\s+"
    r"(?:pattern|design|print|motif)s?"
    r"|wrapping paper|gift wrap|seamless|toile de jouy|tileable",
    Sheet.STICKER: r"(?:die[- ]?cut\s+|vinyl\s+|kawaii\s+|cute\s+|laptop\s+)*sticker(?!\s+(?:sheet|set|pack|"
    r"collection)\b)(?:\s+(?:design|art|style))?",
    Sheet.LOGO: r"(?:(?!head\b|face\b)[\w-]+\s+)?(?:logo|logotype|brand mark|trademark|wordmark|monogram|pictogram)"
    r"(?:\s+(?:design|mark|concept|template|icon))?|mascot(?:\s+(?:logo|design))",
    Sheet.ICON: r"(?:flat |vector |app |3d |mobile |glossy |game |ios |android |simple |web |line |minimal |"
    r"minimalist )*"
    r"icon(?!\s+(?:set|pack|sheet|collection)\b)(?:\s+design)?(?!\s+(?:painting|of (?:a )?(?:saint|the virgin|"
    r"madonna|christ)))|favicon|emoji",
    Sheet.BADGE: r"(?:hand )?embroider(?:y|ed) hoop(?:\s+art)?|"
    r"(?:round |circular |vintage |retro |embroidered |enamel |merit |scout |military |mission |iron-on )*"
    r"(?:badge|emblem|patch|crest|coat of arms|enamel pin|lapel pin|wax seal|medallion|insignia)(?:\s+design|\s+logo)?",
    Sheet.SHIRT: r"(?:t-?shirt|tee|hoodie|sweatshirt|tote bag|mug|shirt|skateboard|merch|merchandise)\s+"
    r"(?:design|print|graphic|artwork|art)s?|graphic tee|screen[- ]?print design|vector t-?shirt",
    Sheet.TATTOO: r"(?:(?!head\b|face\b)[\w-]+\s+)?tattoo\s+(?:design|flash(?!\s+sheet)|sketch|art|stencil|idea|"
    r"sheet)s?|"
    r"tattoo(?!\s+(?:flash\s+sheet|artist|parlou?r|studio|shop|chair|machine|gun))",
    Sheet.FRAME: r"(?:wedding |birthday |party |baby shower |elegant |blank |save the date )*(?:invitation|invite|"
    r"stationery|letterhead|greeting card|birthday card|christmas card|wedding card|thank you card|menu card|"
    r"flyer background)(?:\s+(?:card|background|template|design|border|frame|suite|mockup|paper))*|(?:floral|flower|"
    r"leaf|"
    r"botanical|decorative|ornate|foliage|round|golden|gold|vintage|christmas|card|page) (?:frame|border)"
    r"(?:\s+(?:design|background|template))?|(?:frame|border)(?=\s+(?:of|made of|with)\b)|save the date|"
    r"(?:cocktail |drinks? |wine |restaurant |dinner |wedding |cafe )*menu "
    r"(?:design|card|template)|"
    r"(?:cross[- ]stitch(?:ed)?|embroider(?:y|ed)) sampler|sampler",
    Sheet.WREATH: r"(?:(?!(?:an?|the|one|some)\s)[\w-]+\s+wreath(?:\s+(?:design|frame|border))?|wreath(?=\s+(?:of|with|"
    r"made|design|frame|border)\b))(?!\s+(?:hanging\s+|hung\s+)?(?:on|over|above)\b)",
    Sheet.GRID: r"tattoo flash sheet|(?:sheet|set|collection|page) of (?:vintage |old |postage )*stamps|(?:vintage "
    r"|old |"
    r"postage )*stamps(?= (?:laid out|arranged|in rows)\b)|postage stamps(?=\s*,)|(?:(?:line|outline|flat|vector|"
    r"web|app|simple|minimal|game|ui)\s+)*(?:sticker|"
    r"icon|sprite|clip ?art|emoji|asset|item|specimen|species|character)\s+"
    r"(?:sheet|set|pack|collection|chart)|(?:set|collection|sheet|pack|"
    r"series)\s+of\s+(?:[\w-]+\s+){0,2}(?:stickers|icons|"
    r"sprites|emojis|emoji|illustrations|clip ?art|symbols|pictograms)|knolling(?:\s+(?:photo(?:graphy)?|layout|shot|"
    r"view)"
    r")?|icons|stickers|pixel sprite sheet|field guide|identification chart|scientific (?:chart|plate)",
    Sheet.TAROT: r"(?:[\w-]+\s+)?(?:tarot|trading|oracle|collectible|magic|pokemon|game)\s+card(?:\s+(?:design|art|"
    r"style))?",
    Sheet.PLAYING: r"playing card(?=\s+(?:of|with|showing|featuring)\b)|playing card (?:design|art|style|illustration)",
    Sheet.STAMP: r"(?:postage|post|vintage postage|mail)\s+stamp(?:\s+(?:design|art|style))?",
    Sheet.POLAROID: r"polaroid(?!\s+camera)(?:\s+(?:photo(?:graph)?|picture|shot|snapshot))?|instax(?: photo)?",
    Sheet.COVER: r"(?:fantasy |novel |children's |kids |sci-?fi |vintage |retro |pulp |fashion |science |jazz |"
    r"metal |superhero |thriller "
    r"|horror |mystery |romance |old |80s |70s |90s |action |crime |detective |adventure |western |indie |rock |"
    r"magazine )*"
    r"(?:book|album|magazine|cd|comic book|comic|comics|manga|pulp|novel|vinyl|record|dvd|game|video game|notebook|"
    r"vogue|paperback|zine|national geographic|new yorker|time)\s+cover(?:\s+(?:art|design|"
    r"style))?",
    Sheet.WINDOW: r"stained[- ]glass\s+(?:church |rose |cathedral |gothic )?(?:window|panel)s?",
    Sheet.PAINTING: r"framed\s+(?:[\w-]+\s+)?(?:painting|picture|portrait|print|photo|photograph|canvas)(?=\s+of\b)",
    Sheet.WALL: r"(?:graffiti|graffito|mural|street art|wall painting|fresco|"
    r"spray[- ]paint(?:ed)?(?:\s+(?:art|mural|"
    r"stencil))?|stencil(?:\s+(?:art|graffiti))?)(?:\s+(?:art|style|mural|piece|artwork|painting))?",
    Sheet.SLATE: r"chalk\s+(?:drawing|art|sketch|illustration|lettering)|(?:chalkboard|blackboard)\s+(?:drawing|art|"
    r"sketch|"
    r"illustration|design)|drawn in chalk|drawn with chalk|chalk drawn",
    Sheet.CAVE: r"(?:prehistoric |ancient |stone age |lascaux )*(?:cave (?:painting|art|drawing)s?|petroglyphs?|rock "
    r"(?:painting|art)s?)",
    Sheet.RELIEF: r"(?:(?:stone|wood|wooden|marble|clay|plaster|bronze|metal|gold|ancient|egyptian|bas|low|assyrian|"
    r"greek|"
    r"roman|mayan|aztec)[- ]+)+(?:relief|reliefs|engraving on stone)|bas-relief|(?:[\w-]+\s+)?relief (?:carving|"
    r"sculpture)|"
    r"(?:stone|wood|wooden|marble|rock) carv(?:ing|ed)(?: relief| panel)?(?=\s+(?:of|with|showing)\b)|"
    r"(?:carved|engraved|chiselled|chiseled|etched) (?:in|into|on|in to|out of)(?: a| the)? (?:stone|rock|marble|wood|"
    r"clay|sandstone|granite)(?: (?:wall|slab|tablet|panel|plaque|block))?",
    Sheet.MOSAIC: r"(?:roman |byzantine |ancient |greek |old |antique )*(?:mosaic(?:\s+(?:floor|panel|wall|pavement|"
    r"tabletop|medallion))|floor mosaic|(?:glass |stone |tile )?mosaic(?=\s+(?:of|with|showing|depicting)\b))",
    Sheet.SAND: r"sand (?:drawing|art|painting|writing)|drawn in (?:the )?sand|written in (?:the )?sand|"
    r"drawing in (?:the "
    r")?(?:wet )?sand",
    Sheet.BLUEPRINT: r"(?:technical |detailed |vintage |architectural |engineering |patent )*(?:blueprint|"
    r"patent drawing|"
    r"technical drawing|schematic|cyanotype)(?:\s+(?:drawing|style|plan|design|diagram))?",
    Sheet.EXPOSURE: r"(?:surreal |artistic )*double[- ]exposure(?:\s+(?:portrait|photo(?:graph(?:y)?)?|image|effect|"
    r"art))?",
    Sheet.DIORAMA: r"(?:[\w-]+\s+)?isometric(?:\s+(?:view|diorama|illustration|render|art|style|design|3d|vector|"
    r"cutaway|"
    r"scene|room design|projection|perspective))*|(?:miniature |tiny |cute |paper |3d |clay )*diorama",
}
"""Where one of these stands in the first clause before any preposition, or is a clause of its own, it is what the
picture is."""
MOTIFS: dict[str, str] = {
    "floral": "roses, daisies and tulips", "flower": "roses, daisies and tulips",
    "flowers": "roses, daisies and tulips", "botanical": "daisies, tulips and butterflies",
    "tropical": "hibiscus, pineapples and parrots", "christmas": "christmas trees, gifts, bells and snowflakes",
    "nautical": "anchors, sailboats and seashells", "halloween": "pumpkins, ghosts, bats and skulls",
    "easter": "eggs, rabbits and tulips", "autumn": "maple leaves, mushrooms and pumpkins",
    "woodland": "foxes, mushrooms and owls", "forest": "foxes, mushrooms and pine trees",
    "ocean": "fishes, seashells and starfish", "space": "rockets, planets and stars",
    "fruit": "apples, pears and cherries", "food": "pizzas, hamburgers and donuts", "safari": "lions, giraffes, zebras",
    "birthday": "balloons, gifts and cupcakes", "valentine": "hearts and roses", "music": "guitars and musical notes",
    "dinosaur": "dinosaurs", "animal": "foxes, rabbits and bears", "marine": "fishes, seashells and starfish",
    "weather": "sun, cloud, rain cloud, snowflake and lightning bolt", "wedding": "roses and rings",
    "baby": "teddy bears, rubber ducks and stars", "celestial": "moons, stars and suns",
}  # fmt: skip
"""What a pattern of a theme is of."""
STANDINS: dict[str, str] = {
    r"mountains?": "mountain peak",
    r"(?:snowy|snow-capped) mountains?": "mountain peak",
    r"beach": "palm tree",
    r"(?:pine )?forest": "pine tree",
    r"woods": "pine tree",
    r"city|skyline": "skyscraper",
    r"desert": "cactus",
    r"vineyards?": "grapes",
    r"orchard": "apple tree",
    r"thunderbirds?|firebirds?": "phoenix",
    r"sunset|sunrise": "sun",
    r"night sky": "moon and a star",
    r"ocean|sea": "dolphin",
    r"snow": "snowflake",
    r"compass rose": "compass",
    r"paws?(?! print)": "paw prints",
    r"root vegetables": "a carrot, a radish and a potato",
    r"(?<!root )vegetables|veggies": "a carrot, a tomato and an eggplant",
    r"citrus(?: fruits?)?(?! \w)": "a lemon, an orange and a lime",
    r"sea creatures|sea life|marine (?:life|animals|creatures)": "a fish, an octopus and a seahorse",
    r"farm animals": "a cow, a pig and a sheep",
    r"(?:woodland|forest) (?:animals|creatures)": "a fox, a rabbit and an owl",
    r"jungle animals|safari animals": "a tiger, an elephant and a giraffe",
    r"(?:musical )?instruments": "a guitar, a violin and a trumpet",
    r"insects|bugs": "a beetle, a butterfly and a ladybug",
    r"wild ?flowers": "a daisy, a tulip and a sunflower",
    r"sweets|candies": "a candy, a lollipop and a donut",
    r"(?:kitchen )?utensils": "a spoon, a fork and a whisk",
    r"rain ?drops?": "water drop",
    r"lightning(?! bolt)|thunder": "lightning bolt",
    r"(?:(?<=of )|(?<=with )|(?<=, )|(?<=and ))hands?(?= and\b|,|$)": "open hand",
    r"farm": "barn",
    r"garden": "flower",
    r"jungle": "palm tree",
    r"library": "book",
    r"space": "planet",
}
"""What is drawn by itself of a place."""
