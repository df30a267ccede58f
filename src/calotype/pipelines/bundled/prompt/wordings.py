"""Other words for the trained phrases, and words that never reach the encoder.

``phrases`` says what the encoder was trained on; these tables lead there. Keys are lower case, without an article.
"""

from __future__ import annotations

from calotype.pipelines.bundled.scene import Finish

PLACES: dict[str, str] = {
    "an underwater scene": "underwater|under water|under the sea|undersea|beneath the waves|submerged",
    "the deep ocean": "deep sea|deep blue sea|ocean depths",
    "outer space": "deep space|interstellar space|orbit|the void",
    "the lunar surface": "on the moon|moon surface|moon's surface|moonscape|lunar landscape|surface of the moon",
    "the surface of mars": "on mars|mars landscape|martian landscape|martian surface",
    "an alien planet": "on another planet|alien world|alien landscape|on an alien planet",
    "a sea of clouds": "above the clouds|over the clouds|among the clouds|in the clouds|cloudscape",
    "the open sky": "in the sky|high in the sky|up in the sky|across the sky",
    "a great hall": (
        "inside a castle|inside a cathedral|inside a church|inside a palace|throne room|ballroom|castle interior|"
        "cathedral interior|church interior|palace interior|banquet hall|ceremonial hall"
    ),
    "a theater stage": (
        "on stage|cinema|movie theater|movie theatre|screening room|auditorium|catwalk|fashion show|concert hall|"
        "opera house|theater|theater interior|theatre interior"
    ),
    "a subway tunnel": "subway|metro tunnel|underground station|subway station|metro station",
    "a cozy bedroom": "attic bedroom|loft bedroom",
    "a harbour": "harbourside|waterfront|quay|wharf|jetty|boardwalk",
    "a road": "asphalt|hot asphalt|wet asphalt|black asphalt|roadside|roadway|tarmac|asphalt road|open road|empty road",
    "a country road": "rural road|country lane|lane",
    "a highway": "motorway|freeway|expressway",
    "a wheat field": "wheat plain|wheat plains|flat farmland|farm fields|hayfield|hay field|wheatfield|wheatfields|"
    "ploughed field|plowed field|field of wheat|rice field|barley field",
    "the steppe": "moor|moors|moorland|heath|heathland|tundra|veld|pampas|outback",
    "a cave": "mine|mine shaft|gold mine|catacombs|underground hall|underground city|underground cavern|"
    "underground kingdom|underground lake|dwarven hall|dwarven halls|underground chamber",
    "a tunnel": "sewer|sewers|underpass",
    "a lake": "lakeshore|edge of a lake|shore of a lake",
    "the riverbank": "river bank|riverside|banks of a river|edge of a river",
    "the savanna": "savannah|african plains|african savannah|safari",
    "a small town": "suburb|suburbs|suburban street|suburban neighborhood|suburban neighbourhood|neighborhood|"
    "neighbourhood|residential street|cul-de-sac",
    "a village": "village square|village street|fishing village|mountain village|medieval village|fairytale village|"
    "village market",
    "a farm": "farmstead|ranch",
    "a garden": "botanical garden|japanese garden|zen garden|vegetable garden|front yard|yard",
    "a cafe": "café|bistro|pub|tavern|ice cream parlor|cafe terrace|street cafe|terrace of a cafe",
    "a library": "reading room|book shop",
    "a jungle": "rainforest canopy|jungle canopy|rain forest|amazon|mangrove",
    "the snowy mountains": "snowy pass|snowy mountain pass|icy mountain pass|snowy mountain|snow-capped mountains|"
    "snow-covered mountains|snowy peaks|snow-capped peaks",
    "the mountains": "mountain pass|mountain passes|high pass|mountains|mountain|mountain range|mountain landscape|"
    "mountain peaks|alps",
    "a living room": "lounge",
    "a children's room": (
        "kids bedroom|kids' bedroom|kid's bedroom|kids' room|kids room|kid's room|child's room|child's bedroom|"
        "children's bedroom"
    ),
    "a plain background": (
        "plain white background|solid background|neutral background|blank background|solid color background"
    ),
    "a simple backdrop": "simple background|clean background",
    "a white background": "isolated on white|white backdrop",
    "a sandy beach": "white sand beach",
    "a winter landscape": "winter scene|winter scenery|snowscape|frozen plain|frozen plains|frozen wasteland",
    "a snowy field": "snowbank|snow bank|snowdrift|snowdrifts|snow drifts|deep snow|fresh snow|snowfield|snowfields|"
    "snow field|snow fields|snowy plain|snowy plains|whiteout|ski slope|ski slopes|piste",
    "the shore": "tide pool|tide pools|tidepool|rock pool|rock pools|tidal pool|mudflat|mudflats|shoreline|coastline|"
    "water's edge|seafront|beachfront|surf|the surf|shallow surf|low tide|at low tide|bay|cove",
    "the prairie": "prairies|grassland|grasslands|plains|great plains|open plain|open plains|grassy plain|"
    "grassy plains",
    "a valley": "river valley|pine valley|green valley|glen|dale",
    "a city street": (
        "city streets|sidewalk|sidewalks|pavement|crosswalk|zebra crossing|pedestrian crossing|"
        "urban street|urban scene|urban landscape|urban"
    ),
    "the countryside": "rural landscape|rural scene",
}  # fmt: skip

TIMES: dict[str, str] = {
    "at dawn": "dawn|first light|break of day|dawning|as the day begins|crack of dawn",
    "at sunrise": "sunrise|sunup|sun rising|rising sun|as the sun rises|sun is rising",
    "at daybreak": "daybreak",
    "in the morning": "morning|early morning|mornings|morning time|breakfast time",
    "in soft morning light": "morning light|morning sun|morning sunlight|morning sunshine",
    "at noon": "noon|midday|high noon",
    "in the afternoon": "afternoon|late afternoon|afternoon light|afternoon sun",
    "in daylight": "daylight|daytime|day time|natural light|natural lighting|broad daylight|natural daylight",
    "in bright sunlight": "sunlight|sunshine|bright sunlight|bright sunshine|bright light|bright sun|sunbeams|sun rays",
    "on a sunny day": "sunny day|sunny|bright day|summer day|beautiful day",
    "sunlit": "sunlit|sun-drenched|sun drenched|sun-lit|sun-dappled",
    "under a blue sky": "blue sky|blue skies|bright blue sky|clear blue sky",
    "at sunset": (
        "sunset|sunsets|setting sun|sunset sky|as the sun sets|as the sun goes down|sun is setting|sunset "
        "light"
    ),
    "at sundown": "sundown",
    "at golden hour": "golden hour|magic hour|golden hour light|golden hour lighting",
    "in golden hour sunlight": "golden hour sunlight|golden sunlight|golden sunshine|golden sun",
    "in the golden evening light": "golden light|golden evening light|evening light",
    "in warm evening sun": (
        "long shadows|long evening shadows|low sun|late light|evening sun|warm evening sun|evening sunlight"
    ),
    "in the evening": "evening|late evening",
    "at dusk": "dusk|nightfall dusk",
    "at twilight": "twilight|gloaming",
    "in the blue hour": "blue hour",
    "at night": (
        "new year's eve|new years eve|new year's night|halloween night|christmas night|night|night time|nighttime|"
        "night-time|nocturnal|late at night|late night|dead of night"
    ),
    "at nightfall": "nightfall",
    "at midnight": "midnight",
    "on a dark night": "dark night",
    "under a starry sky": (
        "starry sky|night sky|starry night|starry night sky|starlit sky|sky full of stars|star-filled sky|starry skies|"
        "starry|starlit night|star-studded sky|milky way|under the milky way"
    ),
    "under the stars": "starlight|starlit",
    "in the moonlight": "moonlight|moonlit|moonlit night|moonlit sky|light of the moon",
}  # fmt: skip
"""Trained phrase: the words that stand for it."""

WEATHERS: dict[str, str] = {
    "clear sky": "clear sky|clear skies|clear weather|cloudless sky|cloudless",
    "cloudy sky": (
        "cloudy|cloudy sky|cloudy skies|gray sky|grey sky|stormy clouds|dramatic sky|dramatic clouds|dark "
        "clouds"
    ),
    "overcast": "overcast|overcast sky|gloomy weather",
    "with clouds": "fluffy clouds|white clouds|puffy clouds",
    "in the rain": "rain|raining|pouring rain|rainfall|raindrops|drizzle|downpour|shower of rain|light rain",
    "heavy rain": "heavy rain|torrential rain",
    "rainy": "rainy|rain-soaked|drizzly",
    "on a rainy day": "rainy day",
    "in a storm": "storm|stormy|thunderstorm|thunder|tempest|stormy sky|stormy weather|hurricane|typhoon",
    "snowing": (
        "snowy day|snowy weather|snowing|snow falling|falling snow|snowfall|snowflakes|it is snowing|light "
        "snow|heavy snow"
    ),
    "in a snowstorm": "snowstorm|blizzard",
    "foggy": "foggy|fog",
    "in the mist": "mist|haze|hazy",
    "misty": "misty",
    "thick fog": "thick fog|dense fog|heavy fog",
}  # fmt: skip

WINDOWS = frozenset(
    "lit windows|glowing windows|lit-up windows|illuminated windows|lighted windows|warm windows|lights in the windows|"
    "windows lit|windows glowing|warmly lit windows|light in the windows|lights in windows|one lit window|"
    "lit window".split("|")
)
"""Those of the houses that are drawn, which have light in them when it is dark."""
NIGHTLY = frozenset(
    "fireworks|firework|firecrackers|fireworks display|milky way|aurora|aurora borealis|northern lights|full moon|"
    "magnetic storm|geomagnetic storm|solar storm|"
    "candlelit|candlelight|candle light|by candlelight|firelight|torchlight|lamplight|lamplit|dimly lit|dim light|"
    "dim lighting|lit by candles|"
    "bonfire|halloween|lanterns|street lights|city lights|neon lights|light trails|fireflies|stargazing".split("|")
)
"""Words that tell a night where the prompt names no time."""

_F = Finish
FINISHES: tuple[tuple[Finish, str], ...] = (
    (
        _F(detail=1.0),
        "ultra-detailed|ultra detailed|highly detailed|high detail|hyper detailed|hyper-detailed|hyperdetailed|"
        "extremely detailed|insanely detailed|intricate details|intricate detail|intricately detailed|intricate|8k|"
        "8k resolution|16k|8k uhd|uhd|masterpiece|best quality|top quality|ultra hd|ultra-hd|ultra high resolution|"
        "ultra quality|finest quality|incredibly detailed|maximum detail|super detailed|very detailed",
    ),
    (
        _F(detail=0.85),
        "4k|4k resolution|hd|full hd|1080p|high quality|high-quality|high resolution|high-resolution|high res|hi-res|"
        "hires|detailed|fine detail|fine details|professional photography|professional photo|professional|"
        "award-winning|award winning|award winning photography|award-winning photography|award-winning photo|"
        "trending on artstation|artstation|sharp focus|sharp|crisp|hdr|national geographic|studio quality|"
        "professional quality|well-lit|well lit|deviantart|raw|dslr|nikon|canon|sony|hasselblad|leica|50mm|85mm|"
        "24mm|100mm|200mm|pentax|lumix|zeiss|eos|iso|f/1.8|"
        "f/1.4|f/2.8|skin texture|detailed skin texture|textured|texture|textures|high texture|"
        "physically based rendering|global illumination|ray traced|subsurface scattering|perfect composition|"
        "high definition|quality|high-definition|ultra-detailed skin texture|clean|crystal clear|well composed",
    ),
    (_F(detail=0.15), "simple|minimal|minimalist|minimalistic|rough|draft|low detail|low poly style|plain style|flat"),
    (
        _F(warmth=0.7),
        "warm light|warm lighting|warm tones|warm colors|warm colours|warm glow|warm|cozy atmosphere|cosy atmosphere|"
        "cozy mood|warm atmosphere|warm color palette|candlelight|candlelit|firelight|warm sunlight|warm palette|"
        "cozy lighting|cozy vibe|cozy feel|warm tone|nostalgic",
    ),
    (_F(warmth=0.7, softness=0.5), "soft warm light|soft warm lighting|warm soft light|warm soft glow"),
    (
        _F(softness=0.6),
        "soft light|soft lighting|soft focus|dreamy|dreamlike|ethereal|soft colors|soft colours|"
        "hazy glow|soft glow|bloom|gentle light|diffused light|"
        "diffuse lighting|airy|"
        "dreamy atmosphere|softly lit|delicate|whimsical|magical|fairytale|soft shadows",
    ),
    (
        _F(softness=0.3, pallor=0.8),
        "pastel colors|pastel colours|pastel tones|pastel|pastel palette|pastel color palette|pastel colour palette|"
        "pastel shades|pastel hues|high key|high-key|high key lighting|light and airy|light colors|light colours|"
        "in pastels|pastels|kawaii",
    ),
    (
        _F(fade=0.6),
        "muted colors|muted colours|muted tones|muted|muted palette|muted color palette|faded colors|faded colours|"
        "faded|desaturated|washed out|washed-out|subdued colors|subdued colours|earth tones|earthy tones|"
        "earthy colors|earthy colours|neutral tones|neutral colors|neutral colours|bleach bypass|drab|bleak",
    ),
    (_F(softness=0.3), "serene|peaceful|calm|tranquil|gentle mood|quiet"),
    (
        _F(drama=0.8),
        "cinematic atmosphere|cinematic lighting|cinematic light|cinematic mood|cinematic composition|cinematic color|"
        "cinematic colors|cinematic color grading|moody|moody lighting|moody atmosphere|dramatic|dramatic atmosphere|"
        "dramatic shadows|dramatic mood|epic|high contrast|contrast|intense|volumetric lighting|volumetric light|"
        "volumetric fog|god rays|rim light|rim lighting|backlit|backlighting|chiaroscuro|rembrandt lighting|low key|"
        "low-key|dark mood|"
        "anamorphic|film grain|gritty|eerie|spooky|mysterious|ominous|atmospheric|gothic|dark atmosphere|vignette|"
        "cinematic depth|blade runner",
    ),
)  # fmt: skip
"""Quality words, and the finish that they ask for; fields left at the default say nothing."""

FOCUS: dict[str, float] = {
    "shallow depth of field": 0.8,
    "cinematic shallow depth of field": 0.8,
    "depth of field": 0.6,
    "shallow focus": 0.8,
    "bokeh": 0.8,
    "bokeh background": 0.9,
    "blurred background": 0.9,
    "blurry background": 0.9,
    "soft background": 0.7,
    "out of focus background": 0.9,
    "macro": 0.9,
    "macro photography": 0.9,
    "macro photo": 0.9,
    "macro photo of": 0.9,
    "macro shot of": 0.9,
    "extreme close-up of": 0.8,
    "macro shot": 0.9,
    "extreme close-up": 0.8,
    "tilt shift": 0.8,
    "tilt-shift": 0.8,
    "deep focus": 0.0,
    "everything in focus": 0.0,
}
"""Camera.depth_of_field that the words ask for."""

DISTANCES: dict[float, frozenset[str]] = {
    -1.0: frozenset(
        "far away|far|far off|distant|in the distance|from afar|aerial view|aerial|panoramic|drone shot|drone shot of|"
        "drone view|drone view of|drone photo|drone photo of|drone footage|aerial view of|aerial shot|aerial shot of|"
        "aerial photo|aerial photo of|aerial photography|from the air|seen from the air|from a plane|seen from a plane|"
        "seen from a drone|from high above|seen from high above|bird's eye view|bird's-eye view|bird's eye view of|"
        "like a dot|tiny compared to|miniature in the distance".split("|")
    ),
    -0.5: frozenset(
        "wide shot|wide shot of|a wide shot of|wide angle|wide-angle|wide angle shot|panorama|landscape of|"
        "panoramic view of|establishing shot|cinematic wide shot".split("|")
    ),
    1.0: frozenset(
        "close-up|close up|closeup|close-up of|a close-up of|close up of|a close up of|closeup of".split("|")
    ),
    2.0: frozenset(
        "macro|macro photography|macro photo|macro photo of|macro shot|macro shot of|extreme close-up|"
        "extreme close up|extreme close-up of|extreme close up of|extreme closeup".split("|")
    ),
}
"""How the prompt wants its things seen: from afar (-1) to close (+1) and closer."""

TRAITS: dict[str, str] = {
    "freckles": "freckles|freckled|freckle|freckly|freckles on her face|freckles on his face",
    "aurora": (
        "aurora|aurora borealis|northern lights|polar lights|southern lights|aurora australis|magnetic storm|"
        "geomagnetic storm|solar storm"
    ),
}
"""Details of a person that the renderer can draw."""

PORTRAIT = frozenset(
    "portrait of|portrait|close-up portrait of|close up portrait of|closeup portrait of|headshot of|headshot|"
    "head shot|bust of|face of|the face of|close-up of the face of|selfie of|selfie|portraits of|portraiture|"
    "head and shoulders of|profile picture of|avatar of|passport photo of|mugshot of".split("|")
)

MANNERS = frozenset("style|styled|aesthetic|aesthetics|vibe|vibes".split("|"))
"""Said after a noun, they make it a manner of drawing that is not known."""
SHED = frozenset("light|lights|lighting|glow|floor|floors|walls".split("|"))
"""Said after a noun, they are of its light, or of what it is a material of: "fridge light" shows no fridge, and an "oak
floor" no oak."""
BY_ARTIST = frozenset(
    "by|art by|artwork by|painted by|illustrated by|drawn by|photographed by|directed by|designed by|inspired by|"
    "in the style of|in style of|style of|in the manner of".split("|")
)
"""Before a name that changes nothing."""
BY_CAMERA = frozenset("shot on|shot with|taken on|taken with|captured on|captured with|photographed with".split("|"))
"""Before the name of a camera or a lens."""

FRAMING = frozenset(
    "in bloom|in full bloom|full bloom|blooming|flowery|flowering|flower-filled|flower-covered|"
    "an image of|image of|a picture of|picture of|a scene of|scene of|a view of|view of|a shot of|shot of|close-up of|"
    "a close-up of|close up of|a close up of|closeup of|wide shot of|a wide shot of|a depiction of|depiction of|"
    "an illustration of|illustration of|illustration|a rendering with|artwork of|an artwork of|digital art of|"
    "digital art|digital painting of|digital painting|digital illustration|cartoon of|a cartoon of|cartoon|clip art|"
    "clipart|cartoon style|in the style of|style of|in style of|generate|create|draw|make|show|imagine|design|paint|"
    "depict|please|i want|i would like|give me|show me|"
    "wide angle|wide-angle|wide angle shot|wide shot|close-up|close up|closeup|full body|full-body|full body shot|"
    "medium shot|side view|front view|view|scene|background|"
    "foreground|composition|setting|environment|landscape of|a landscape of|backdrop|image|picture|art|artwork|style|"
    "styled|stylized|aesthetic|aesthetics|vibe|vibes|mood|atmosphere|ambience|ambiance|feel|feeling|"
    "details|detail|lighting|"
    "light|lights|color|colour|colors|colours|palette|color palette|tones|tone|shadow|shadows|depth|focus|angle|"
    "perspective|shot|camera|lens|frame|masterwork|isolated|centered|centred|colorful|colourful|multicolored|"
    "multicoloured|multi-colored|rainbow-colored|rainbow colored|wallpaper|icon|logo|sticker|emoji|"
    "nice|good|great|amazing|on the wall|on the walls|on its walls|on the floor|on both sides|"
    "on either side|far away|far off|from afar|panoramic view of|establishing shot|macro photo|"
    "macro photo of|"
    "extreme close-up|for scale|to scale|looking at the camera|looking straight at the camera|at the camera|"
    "looking into the camera|staring at the camera|into the camera|looking at the viewer|looking at us|"
    "shades of|in shades of|shade of|a shade of|tones of|hues of|tints of|in tones of|in hues of|"
    "empty space|negative space|white space|copy space|blank space|during|children's book illustration|"
    "childrens book illustration|children's book|childrens book|storybook illustration|picture book illustration|"
    "book illustration|storybook|architectural digest|high key lighting|low key lighting|key light|"
    "awesome|wonderful|perfect|fantastic|incredible|very|really|extremely|highly|super|ultra|quite|so|too|all|it's|"
    "that is|that are|which is|which are|who is|who are|is|are|was|were|be|being|been|there|here|where|while|when|then|"
    "lol|plz|pls|thanks|thank you|thx|omg|btw|idk|solo|"
    "also|both of|up|down|away|together|alone|everywhere|or|if|than|made|looking at|"
    "looking at the camera|looking into the camera|close to the camera|near the camera|facing the camera|"
    "visible|seen|parked|located|situated|placed|set|coming|going|shaped|called|named|type|sort|piece|part|top|"
    "side|middle|center|centre|corner|edge|bottom|front|back|left|right|inspired by|in style|based on|trending on|"
    "low|high|sky|skies|air|in the sky|in the air|weather|day|time|world|thing|things|something|"
    "object|objects|item|items|"
    "one of|version of|series|collection of|set of|different|same|own|new|modern|real|true|us|we|you|i|me|and more|etc|"
    "and so on|do|does|did|can|could|will|would|should|may|might|must|what|who|whom|whose|how|why|shape|size|form|"
    "pattern|surface|ground|floor|area|space between|distance|horizon|photo shoot|photoshoot|hour|hours|moment|"
    "duotone|duo-tone|two-tone|bichrome|no shading|without shading|no shadows|no gradients|"
    "life|still life|love|beauty|season|ever|never|yet|still|almost|about to|taking off|lifting off|ready|out|over "
    "there|somewhere".split("|")
)
"""Talk about the picture rather than what is in it: taken out without a word."""

LETTERING = frozenset(
    "that says|which says|saying|says|that reads|which reads|reading|reads|with the words|with the word|with the text|"
    "the words|the word|words|word|text|the text|with text|with words|letters|lettering|titled|entitled|title|"
    "with the title|caption|captioned|labeled|labelled|label|written|written on it|inscription|inscribed|typography|"
    "sign|signs|slogan|headline|spelling|"
    "with the letters|quote|phrase|message|signage|bearing|bearing the words|font|bold|in bold letters|note|"
    "in big letters|in large letters|in capital letters|in neon letters|with the slogan|that say|which say|say".split(
        "|"
    )
)
"""What carries or announces quoted text; without quotes these are words like others."""

FLOWERING = frozenset(
    "wildflowers|wild flowers|flowers|blossoms|in bloom|blooming|in full bloom|flowery|flowering|flower-filled|"
    "flower-covered|blooms|spring flowers|daisies|poppies|tulips|sunflowers|full bloom|blossom|"
    "wildflower|flower".split("|")
)
"""With a meadow or a forest, the ground is in bloom."""

FLAWS = frozenset(
    "pixelated pixelation jpeg jpg png lowres lowquality hires username nsfw sfw oversaturated undersaturated "
    "overexposed underexposed watermarked deformed disfigured malformed mutated uncropped ai moire banding vignetting "
    "posterized posterization aliasing antialiasing upscaled downscaled downsampled downsampling noisy unsharp "
    "unrealistic unnatural unaesthetic glitchy airbrushed photoshopped blurred blury bluriness".split()
)
"""Said of bad pictures in negative prompts: they take nothing away."""

FOREIGN = frozenset(
    "un une le les des du avec sur dans et est ein eine einen einem einer eines der "
    "und mit auf im bei von el los las una con del "
    "il lo gli nel della uma com sob het een op och med trois deux drei zwei dos tres due tre ao "
    "pela por entre".split()
)
"""Small words of other European languages; two of them tell a prompt that isn't English."""

LOANS = frozenset(
    "café cafés cliché décor déjà entrée fiancé fiancée matinée piñata rosé señor señorita soufflé".split()
)
"""English has them with their accents."""

SEASONS: dict[str, str] = {
    "in spring": "spring|springtime|spring day",
    "in summer": "summer|summertime",
    "in autumn": "autumn|autumnal|autumn day|october|november",
    "in the fall": "fall",
    "with autumn leaves": "autumn colors|autumn colours|fall colors|fall colours|autumn foliage|fall foliage",
    "in winter": "winter|wintry|wintertime|winter day",
}


def inverted(table: dict[str, str]) -> dict[str, str]:
    """Each alternative to the phrase it stands for."""
    return {word: phrase for phrase, words in table.items() for word in words.split("|")}
