"""Styling: the words for a picture's style.

The encoder knows the styles of ``phrases.STYLE_CLOSINGS``: other words lead there. Styles that it was not trained on
are set by these words alone, and reach it in none.
"""

from __future__ import annotations

from calotype.pipelines.bundled.scene import Style

STYLES: dict[str, str] = {
    "photorealistic": (
        "photorealistic|photo-realistic|hyperrealistic|hyper-realistic|hyper realistic|photo realistic|photorealism|"
        "ultra realistic|ultra-realistic|ultrarealistic|realistic|lifelike|hyperrealism|realism|photographic|photo real"
    ),
    "photograph": "food photography|product photography|street photography|wildlife photography|nature photography|"
    "landscape photography|portrait photography|fashion photography|photo|photograph|photography|"
    "photos|snapshot|dslr photo|raw photo|polaroid|stock photo",
    "3d rendering": (
        "3d|3d render|3d rendering|photorealistic 3d rendering|photorealistic 3d render|realistic 3d rendering|cgi|"
        "octane render|blender|unreal engine|unreal engine 5|cinema 4d|c4d|rendering|render|3d art|3d model|"
        "3d illustration|vray|v-ray|3-d|ray tracing|3d animation|pixar|"
        "pixar style|disney|"
        "disney style|dreamworks|3d cartoon|3d character"
    ),
    "watercolor": "watercolor|watercolour|watercolors|watercolours|watercolor painting|watercolour painting|aquarelle",
    "oil painting": "oil painting|oil paint|oil on canvas|painting|painted style|acrylic painting|impasto|oil",
    "pixel art": "pixel art|8-bit|8bit|8 bit|16-bit|16 bit|pixelart|pixel-art|pixel style|pixel",
    "black and white": (
        "black and white photo|black and white photograph|black-and-white photograph|black-and-white photo|"
        "black and white photography|b&w photo|black and white street photography|"
        "black and white street photo|black and white press photo|"
        "black and white|black-and-white|monochrome|monochromatic|grayscale|greyscale|b&w|b/w"
    ),
    "cinematic": "cinematic|movie still|film still|movie scene|cinematic shot|cinematic still|cinematic style",
    "dramatic lighting": "dramatic lighting|dramatic light",
    "vivid colors": (
        "vivid colors|vivid colours|vibrant colors|vibrant colours|vivid|vibrant|saturated colors|bright colors|"
        "bright colours|bold colors|bold colours|colorful style|saturated|rich colors|rich colours"
    ),
    "vintage poster": "vintage poster|retro poster|travel poster|vintage travel poster|movie poster|propaganda poster",
    "poster": "poster|flyer",
    "pencil sketch": "pencil sketch|sketch|doodle|sketched|sketchy|hand-drawn|hand drawn",
    "pencil drawing": "pencil drawing|drawing|pencil|graphite drawing",
}
"""Trained closing: other words for it."""

NEAR_STYLES: dict[str, str] = {
    "oil painting": (
        "impressionist|impressionism|impressionistic|acrylic|rococo|surrealist|surrealism|surreal|dark fantasy"
    ),
    "cinematic": "concept art|matte painting|digital painting|fantasy art|game art|key art",
    "watercolor": (
        "children's book illustration|childrens book illustration|storybook illustration|storybook|fairytale "
        "illustration|picture book illustration"
    ),
    "poster": "screen print|stencil|graffiti|minimalist poster",
    "pixel art": "retro game|video game",
}
"""Styles that are not trained, and the nearest that is: used with a notice."""

PALETTED = frozenset({Style.FLAT, Style.PAPER, Style.WOODBLOCK, Style.GLASS, Style.FACETED})
"""Styles that draw a place in the colours that are named without a thing: "in shades of blue"."""
DRAWN_STYLES: dict[Style, str] = {
    Style.FLAT: (
        "flat vector|flat vector illustration|flat vector art|flat design|flat illustration|vector art|"
        "vector illustration|minimalist illustration|flat minimalist illustration|vector|vector graphic|"
        "vector graphics|vector style|flat style|flat colors|flat colours|flat color|flat colour|clip art|clipart|"
        "infographic style"
    ),
    Style.LINE: (
        "line art|line drawing|line-art|linework|single line drawing|one line drawing|continuous line drawing|"
        "single line|outline drawing|outline art|coloring book|colouring book|coloring page|colouring page|"
        "coloring book page|colouring book page|line illustration|ink drawing|pen and ink|pen drawing"
    ),
    Style.ANIME: "anime|manga|anime style|manga style|chibi|ghibli|studio ghibli|ghibli style|cel shaded|cel-shaded|"
    "cel shading|japanese animation",
    Style.COMIC: (
        "comic|comic book|comic style|comic book style|comics|comic strip|roy lichtenstein|lichtenstein|"
        "graphic novel|halftone|"
        "comic book art|comic art|superhero comic"
    ),
    Style.NEON: (
        "cyberpunk|synthwave|retrowave|outrun|neon|neon lights|neon lighting|neon colors|neon colours|"
        "neon style|neon glow|neon light|neon-lit|neon lit|neon noir|cyberpunk style|synthwave style|neon art"
    ),
    Style.SEPIA: (
        "sepia|sepia toned|sepia-toned|sepia tone|daguerreotype|vintage photo|vintage photograph|old photo|"
        "old photograph|vintage photography|antique photo|antique photograph|vintage postcard|tintype|retro photo|"
        "vintage style|vintage look|faded photo|victorian photograph|victorian photo"
    ),
    Style.GLASS: "stained glass|stained-glass|stained glass style|stained glass art|stained glass window|"
    "stained-glass window",
    Style.PAPER: (
        "paper cut|paper-cut|papercut|paper cutout|paper cut-out|paper cut art|papercut art|layered paper|paper art|"
        "layered paper art|paper craft|papercraft|cut paper|kirigami|paper cut style|paper collage|"
        "layered paper cut|layered papercut|collage of magazine cutouts|magazine collage|cut-out collage|"
        "magazine cutouts|cutout collage|photomontage|decoupage|mixed media collage|collage style|matisse cutouts|"
        "newspaper collage|paper cutouts|paper cut-outs|cut paper collage"
    ),
    Style.FACETED: "low poly|low-poly|low poly style|low poly art|lowpoly|polygonal|polygon art",
    Style.INK: (
        "ink wash|ink wash painting|sumi-e|sumi e|chinese ink painting|japanese ink painting|chinese painting|"
        "ink painting|ink|brush painting|brush and ink|calligraphic"
    ),
    Style.WOODBLOCK: (
        "woodblock print|woodblock|wood block print|ukiyo-e|ukiyo e|japanese woodblock|"
        "japanese woodblock print|japanese print"
    ),
    Style.CRAYON: (
        "crayon drawing|wax crayon|wax crayons|crayon style|crayon art|in crayon|in crayons|with crayons|"
        "children's drawing|childrens drawing|child's drawing|childs drawing|kid's drawing|kids drawing|child drawing|"
        "children's crayon drawing|child's crayon drawing|drawn by a child|drawn by a kid|naive drawing|naive art|"
        "childlike drawing|childish drawing|colored pencil|coloured pencil|colored pencils|coloured pencils|"
        "colored pencil drawing|coloured pencil drawing"
    ),
    Style.PASTEL: (
        "pastel drawing|pastel painting|soft pastel|soft pastels|oil pastel|oil pastels|chalk pastel|chalk pastels|"
        "degas|edgar degas|pastels|dry pastel"
    ),
    Style.CHARCOAL: "charcoal drawing|in charcoal|charcoal sketch|charcoal style|charcoal art|graphite and charcoal",
    Style.GOUACHE: "gouache|gouache painting|gouache illustration|tempera|poster paint|gouache style|casein",
    Style.POINTS: "pointillism|pointillist|pointillistic|seurat|georges seurat|divisionism|dot painting",
    Style.SWIRLS: (
        "van gogh|vincent van gogh|van gogh style|starry night style|post-impressionist|post impressionist|"
        "post-impressionism|van gogh painting|expressionist|expressionism|expressionist painting|expressionistic|"
        "fauvism|fauvist|fauve|fauvist painting|german expressionism|"
        "thick swirling brush strokes|swirling brush strokes"
    ),
    Style.CUBIST: "cubism|cubist|picasso|pablo picasso|cubist painting|cubist style|braque|analytical cubism|"
    "picasso style",
    Style.LINE_WASH: (
        "watercolor and ink|watercolour and ink|ink and watercolor|ink and watercolour|line and wash|pen and wash|"
        "watercolor with ink|watercolour with ink|pen and watercolor|pen and watercolour|watercolor and pen|"
        "watercolor and ink lines|ink and wash|loose watercolor sketch|watercolor sketch|watercolour sketch|"
        "urban sketch|"
        "urban sketching|beatrix potter|storybook watercolor"
    ),
    Style.STITCH: (
        "embroidery|embroidered|cross-stitch|cross stitch|needlepoint|embroidery style|tapestry|needlework|"
        "hand embroidery|"
        "embroidery art|folk embroidery"
    ),
    Style.BRICKS: "lego|lego style|lego brick|lego bricks|made of lego|made of lego bricks|toy bricks|brick build|"
    "in lego|lego build|"
    "lego set|lego world",
    Style.VOXELS: "voxel|voxel art|voxels|minecraft|minecraft style|voxel style|blocky",
    Style.MOSAIC: "mosaic|mosaic style|mosaic art|byzantine mosaic|roman mosaic|tile mosaic|glass mosaic|"
    "ceramic mosaic|gaudi",
    Style.RISO: "risograph|riso|riso print|risograph print|risograph style|misregistered print|screenprint|"
    "halftone print",
    Style.ENGRAVING: (
        "copperplate engraving|wood engraving|victorian engraving|antique engraving|engraving|engraved|"
        "etching|etched|copperplate|vintage engraving|engraving style|woodcut engraving|"
        "cross-hatching|"
        "crosshatching|cross hatching|cross-hatched|dürer|durer|gustave dore|line engraving|banknote style|"
        "scratchboard|"
        "vintage book illustration|steel engraving"
    ),
    Style.POP: "pop art|pop-art|warhol|andy warhol|warhol style|pop art style",
    Style.NOUVEAU: "art nouveau|art-nouveau|mucha|alphonse mucha|alfons mucha|mucha style|jugendstil|art nouveau style|"
    "klimt|gustav klimt|secession style",
    Style.PSYCHEDELIC: "psychedelic|psychedelic art|psychedelic style|trippy|lsd|acid trip|psychedelia|60s psychedelic",
    Style.GLITCH: "glitch|glitch art|glitch effect|glitched|datamosh|corrupted image|glitch style",
    Style.THERMAL: "thermal|thermal vision|thermal image|thermal camera|heat map|thermal imaging|heat vision|"
    "thermography",
    Style.NIGHT_VISION: "night vision|night-vision|night vision camera|night vision goggles view|trail camera",
    Style.NEGATIVE: "negative|photo negative|inverted colors|inverted colours|film negative|color negative|"
    "negative image|negative film",
    Style.XRAY: "x-ray|xray|x ray|x-ray image|x-ray view|x-ray photo|x-ray style|radiograph",
    Style.INFRARED: "infrared|infrared photo|infrared photography|infrared photograph|aerochrome|"
    "false colour infrared|false color infrared",
    Style.FILM: (
        "35mm|35mm film|shot on film|35mm photograph|35mm photo|35mm film photo|analog film|analog photo|"
        "analogue film|"
        "analog photography|analogue photography|analogue photo|film photograph|film photo|film photography|"
        "film look|kodachrome|kodak portra|portra|portra 400|kodak|"
        "ektachrome|fujifilm|fuji velvia|velvia|kodak gold|disposable camera|disposable camera photo|super 8|"
        "super 8 film|"
        "8mm film|16mm film|lomography|lomo|cinestill|slide film|grainy film|70s snapshot|1970s snapshot|80s snapshot|"
        "1980s snapshot|90s snapshot|expired film|medium format film|technicolor"
    ),
    Style.NOIR: "film noir|noir|noir style|film noir style|noir film|1940s film noir|hard boiled|hardboiled",
    Style.TAPE: (
        "vhs|vhs still|vhs style|vhs footage|vhs effect|camcorder footage|home video|vhs look|"
        "vhs screenshot|90s home video|vhs aesthetic"
    ),
    Style.CLAY: (
        "claymation|clay style|plasticine style|clay render|stop motion|stop-motion|stop motion clay|clay art|"
        "clay animation|stop motion animation|claymation style|clay model|polymer clay|stop motion style|"
        "stop motion set"
    ),
    Style.FELT: (
        "felt style|felt art|felt craft|felt toy style|made of felt toys|felt toy|felt toys|felted|needle "
        "felt|needle felted|needle-felted|felted wool|"
        "needle felted wool|needle-felted wool|wool felt|"
        "needle felting|felt puppet style|fuzzy felt"
    ),
    Style.KNIT: (
        "knitted style|knitting style|knit style|knitted wool|knitted art|crochet style|crocheted style|"
        "crochet art|"
        "yarn art|wool knit|crochet amigurumi"
    ),
    Style.MASTER: (
        "renaissance|renaissance painting|renaissance style|baroque|baroque painting|"
        "baroque style|old master|"
        "old masters|icon painting|byzantine style|old master painting|"
        "dutch golden age|dutch golden age painting|dutch golden age style|"
        "dutch master|"
        "dutch masters|flemish painting|flemish still life|flemish|dutch still life|flemish master|romantic painting|"
        "romanticism|romantic era painting|chiaroscuro painting|tenebrism|mannerist|classical painting|"
        "classical oil painting|18th century painting|17th century painting|16th century painting|"
        "15th century painting|"
        "19th century painting|pre-raphaelite|pre-raphaelite painting|academic painting|museum painting"
    ),
    Style.DECO: "art deco|art-deco|art deco style|art deco illustration|art deco design|roaring twenties style|"
    "1920s style",
    Style.BAUHAUS: "bauhaus|bauhaus style|bauhaus design|bauhaus art|constructivist|constructivism|suprematist|"
    "suprematism",
    Style.LINOCUT: "linocut|linocut print|linoleum print|linoleum cut|lino print|lino cut|woodcut|woodcut print|"
    "woodcut style|block print|block printed|relief print|wood cut|medieval woodcut|german expressionist woodcut|"
    "lubok|potato print|rubber stamp",
    Style.QUILL: "quilling|quilling art|quilling paper|quilling paper art|paper quilling|quilled paper|quilled|"
    "paper quilling art|quilling style|paper filigree|coiled paper",
    Style.BATIK: "batik|batik style|batik art|batik painting|batik fabric|wax resist|silk painting",
    Style.STIPPLE: "stippling|stipple|stippled|stipple art|dotwork|dot work|stippling style|pen stippling|"
    "ink stippling|stipple drawing|stippled ink|lithograph|lithography|litho|lithographic print|lithograph print|"
    "vintage lithograph",
    Style.VAPORWAVE: "vaporwave|vaporwave style|vaporwave aesthetic|vaporwave collage|vaporwave art|vapourwave",
}
"""Styles that the encoder never sees: the words that set them."""
