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
        "3d illustration|vray|v-ray|3-d|ray tracing|3d animation"
    ),
    "watercolor": "watercolor|watercolour|watercolors|watercolours|watercolor painting|watercolour painting|aquarelle",
    "oil painting": "oil painting|oil paint|oil on canvas|painting|painted style|acrylic painting|impasto|oil",
    "pixel art": "pixel art|8-bit|8bit|8 bit|16-bit|16 bit|pixelart|pixel-art|pixel style|pixel",
    "black and white": (
        "black and white photo|black and white photograph|black-and-white photograph|black-and-white photo|"
        "black and white photography|b&w photo|"
        "black and white|black-and-white|monochrome|monochromatic|grayscale|greyscale|b&w|b/w|noir|"
        "film noir"
    ),
    "cinematic": "cinematic|movie still|film still|movie scene|cinematic shot|cinematic still|cinematic style",
    "dramatic lighting": "dramatic lighting|dramatic light",
    "vivid colors": (
        "vivid colors|vivid colours|vibrant colors|vibrant colours|vivid|vibrant|saturated colors|bright colors|"
        "bright colours|bold colors|bold colours|colorful style|saturated|rich colors|rich colours"
    ),
    "vintage poster": "vintage poster|retro poster|travel poster|vintage travel poster|movie poster|propaganda poster",
    "poster": "poster|posters|flyer",
    "pencil sketch": "pencil sketch|sketch|doodle|sketched|sketchy|hand-drawn|hand drawn",
    "pencil drawing": "pencil drawing|drawing|pencil|graphite drawing",
}
"""Trained closing: other words for it."""

NEAR_STYLES: dict[str, str] = {
    "vivid colors": "psychedelic|fauvism|fauvist",
    "oil painting": (
        "impressionist|impressionism|impressionistic|expressionist|van gogh|vincent van gogh|monet|"
        "claude monet|baroque|renaissance|gouache|pastel "
        "painting|acrylic|rococo|surrealist|surrealism|surreal|cubist|cubism"
    ),
    "cinematic": "concept art|matte painting|digital painting|fantasy art|game art|key art",
    "watercolor": (
        "children's book illustration|childrens book illustration|storybook illustration|storybook|fairytale "
        "illustration|picture book illustration|colored pencil|coloured pencil|colored pencils|coloured pencils"
    ),
    "poster": "screen print|art deco|art nouveau|bauhaus|stencil|graffiti|risograph|minimalist poster",
    "pencil sketch": "charcoal drawing|charcoal sketch|crayon|chalk|etching|engraving",
    "pixel art": "voxel|voxel art|minecraft|lego|retro game|video game|embroidery|cross-stitch|cross stitch",
    "3d rendering": "claymation|clay|isometric|plasticine|pixar|pixar style|disney",
}
"""Styles that are not trained, and the nearest that is: used with a notice."""

PALETTED = frozenset({Style.FLAT, Style.PAPER, Style.WOODBLOCK, Style.GLASS, Style.FACETED})
"""Styles that draw a place in the colours that are named without a thing: "in shades of blue"."""
DRAWN_STYLES: dict[Style, str] = {
    Style.FLAT: (
        "flat vector|flat vector icon|flat vector illustration|flat vector art|vector icon|flat icon|app icon|"
        "flat design|flat illustration|vector art|vector illustration|minimalist illustration|"
        "flat minimalist illustration|vector|vector graphic|vector graphics|vector style|flat style|flat colors|"
        "flat colours|flat color|flat colour|clip art|clipart|vector logo|infographic style"
    ),
    Style.LINE: (
        "line art|line drawing|line-art|linework|single line drawing|one line drawing|continuous line drawing|"
        "single line|outline drawing|outline art|coloring book|colouring book|coloring page|colouring page|"
        "coloring book page|colouring book page|line illustration|ink drawing|pen and ink|pen drawing"
    ),
    Style.ANIME: "anime|manga|anime style|manga style|chibi|ghibli|studio ghibli|ghibli style|cel shaded|cel-shaded|"
    "cel shading|japanese animation",
    Style.COMIC: (
        "comic|comic book|comic style|comic book style|comics|pop art|comic strip|graphic novel|halftone|"
        "comic book art|comic art|superhero comic"
    ),
    Style.NEON: (
        "cyberpunk|synthwave|vaporwave|retrowave|outrun|neon|neon lights|neon lighting|neon colors|neon colours|"
        "neon style|neon glow|neon light|neon-lit|neon lit|neon noir|cyberpunk style|synthwave style|neon art"
    ),
    Style.SEPIA: (
        "sepia|sepia toned|sepia-toned|sepia tone|daguerreotype|vintage photo|vintage photograph|old photo|"
        "old photograph|vintage photography|antique photo|antique photograph|vintage postcard|tintype|retro photo|"
        "vintage style|vintage look|faded photo|victorian photograph|victorian photo"
    ),
    Style.GLASS: "stained glass|stained-glass|stained glass style|stained glass art|stained glass window|"
    "stained-glass window|mosaic|mosaic style|mosaic art",
    Style.PAPER: (
        "paper cut|paper-cut|papercut|paper cutout|paper cut-out|paper cut art|papercut art|layered paper|paper art|"
        "layered paper art|paper craft|papercraft|cut paper|kirigami|paper cut style|paper collage|"
        "layered paper cut|layered papercut"
    ),
    Style.FACETED: "low poly|low-poly|low poly style|low poly art|lowpoly|polygonal|polygon art|origami|origami style",
    Style.INK: (
        "ink wash|ink wash painting|sumi-e|sumi e|chinese ink painting|japanese ink painting|chinese painting|"
        "ink painting|ink|brush painting|brush and ink|calligraphic"
    ),
    Style.WOODBLOCK: (
        "woodblock print|woodblock|wood block print|ukiyo-e|ukiyo e|woodcut|linocut|linoleum print|japanese woodblock|"
        "japanese woodblock print|japanese print|hokusai|block print"
    ),
}
"""Styles that the encoder never sees: the words that set them."""
