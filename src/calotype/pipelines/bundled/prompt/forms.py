"""Forms: the words for pictures of no thing at all: circles and lines, marble, a gradient, splashes of paint."""

from __future__ import annotations

import re

FORMS: dict[str, str] = {
    "circles": r"circles?|rings|discs?|orbs|spheres|bubbles pattern|concentric circles",
    "lines": r"(?:straight |thin |thick |diagonal |parallel |black )*lines?|stripes?|striped|pinstripes?|bars|strokes",
    "squares": r"squares?|rectangles?|blocks|grids?|color blocks|colour blocks|cubes|boxes|mondrian|de stijl|"
    r"suprematis[tm]",
    "triangles": r"triangles?|polygons?|facets|shards|arrows|pyramids",
    "arcs": r"arcs?|semicircles?|half circles?|quarter circles?|arches",
    "dots": r"(?:polka )?dots?|polka-dots?|dotted|speckles?|terrazzo|confetti|spots|halftone",
    "waves": r"waves?|wavy(?: lines)?|ripples|curves?|curvy lines|flowing(?: lines)?|undulating|dunes|ribbons|"
    r"fluid shapes?|"
    r"liquid shapes?|silk folds|topographic(?: map| lines)?|contour lines",
    "swirls": r"swirls?|swirling|spirals?|vortex|whirlpools?|paisley|marbling|psychedelic|galaxy swirl|twirls|curls|"
    r"hypnotic",
    "gradient": r"(?:smooth |soft |color |colour |mesh |pastel |holographic |iridescent )*gradients?|ombre|"
    r"aurora gradient|"
    r"blurred background|soft colors",
    "marble": r"marble|marbled|agate|geode|onyx texture|ebru|suminagashi|veins|quartz",
    "splashes": r"(?:paint |ink |colou?r |watercolou?r )?(?:splash(?:es)?|splatters?|drips|blots?|stains|splats?|"
    r"spatter)|"
    r"jackson pollock|pollock|action painting|brush ?strokes?|drip painting|paint(?=\s*$)|acrylic pour|impasto strokes",
    "mandala": r"mandalas?|kaleidoscopes?|rosettes?|sacred geometry|rangoli|kolam|zentangle|ornamental circle",
    "fractal": r"fractals?|mandelbrot(?: set)?|julia set",
    "bokeh": r"bokeh(?: lights?| balls| circles)?|blurry lights|out of focus lights|defocused lights|lens blur lights",
    "wood": r"(?:oak |dark |light |rustic |pine |walnut )*wood(?:en)?(?: grain| planks?| boards?)?|woodgrain|parquet",
    "smoke": r"smoke|smoky|mist|clouds? of colou?r|nebulous|ink in water|vapou?r|colou?r explosion|powder explosion",
    "hexagons": r"hexagons?|honeycomb|hexagonal|voronoi|cells",
    "checks": r"checks?|checkered|chequered|checkerboard|plaid|tartan|gingham|houndstooth|argyle|harlequin",
    "zigzag": r"zig-?zags?|chevrons?|herringbone|ikat|aztec",
    "tiles": r"azulejos?|tiles|moroccan tiles|portuguese tiles|talavera|zellige|arabesque|islamic geometric|"
    r"ceramic tiles|"
    r"damask|lattice|girih",
    "stone": r"(?:grey |gray )?(?:stone|concrete|granite|slate|plaster|cement|rock|sandstone)(?: wall| surface)?",
    "paper": r"(?:crumpled |old |vintage |parchment |kraft |rough )*(?:paper|parchment|canvas|linen|fabric|denim|felt)",
    "metal": r"(?:brushed |rusty |rusted |scratched )*(?:metal|steel|rust|copper|gold foil|aluminium|aluminum|chrome)",
    "illusion": r"(?:optical|visual|hypnotic) illusions?|op[- ]art|moir[eé](?: pattern)?|impossible "
    r"(?:pattern|geometry)",
    "shapes": r"(?:geometric |abstract |organic |basic |simple |colou?rful |random |overlapping |"
    r"floating )*(?:shapes?|forms?|"
    r"figures|geometry|geometric(?: pattern)?|composition|blobs)",
    "noise": r"static|tv static|white noise|glitch|generative art|data visualization|matrix code|circuit board|code",
    "leather": r"leather|snake ?skin|crocodile skin|scales|leopard print|tiger stripes|zebra stripes|zebra print|"
    r"cow print|"
    r"animal print|camouflage|camo",
}  # fmt: skip
_WORDS = {form: re.compile(rf"\b(?:{words})\b", re.I) for form, words in FORMS.items()}
_TALK = re.compile(
    r"\b(?:abstract(?:ion| art| painting| background| composition| expressionis[mt]| illustration)?|non-?figurative|"
    r"minimal(?:"
    r"ist|ism)?|modern(?: art)?|contemporary|background|backdrop|textures?|textured|patterns?|seamless|composition|"
    r"arrangement|wallpaper|surface|art|artwork|design|painting|illustration|image|picture|poster|style|of|and|"
    r"with|in|on|a|"
    r"an|the|made|from|by|over|into|to|between|colou?rs?|colou?rful|multicolou?red|vivid|bright|soft|smooth|bold|"
    r"dark|light|"
    r"overlapping|intersecting|floating|dynamic|fluid|liquid|flowing|organic|random|chaotic|calm|large|small|big|"
    r"tiny|thin|"
    r"thick|some|many|few|several|two|three|four|five|colou?red|tones?|hues|shades|palette|polished|natural|"
    r"close-?up|macro|"
    r"high|resolution|detailed|intricate|symmetrical|symmetric|geometric|repeating|tileable|canvas|digital|vector|flat|"
    r"closeup|full|frame|generative|kandinsky|rothko|klee|miro|malevich|style|bauhaus|constructivism|suprematism|"
    r"memphis|"
    r"op art|portuguese|moroccan|spanish|islamic|japanese|scandinavian|nordic|indian|persian|arabic|turkish|mexican|"
    r"african|celtic|"
    r"chinese|greek|art deco|art nouveau|retro|vintage|70s|60s|80s|90s|boho|bohemian|tribal|traditional|classic|"
    r"blurred|blurry|"
    r"plain|ground|white|cream|like|mixing|blending|together|elegant|luxury|simple|rough|old|weathered|seamless)\b",
    re.I,
)
_ASKS = re.compile(
    r"\b(?:abstract|texture|(?:optical|visual|hypnotic) illusions?|op-art|moir[eé]|gradient|geometric|mandala|"
    r"fractals?|kaleidoscope|bokeh background|splash(?:es)?|"
    r"splatters?|"
    r"swirls?|spirals?|marbling|composition|background|pattern|wallpaper|shapes|stripes|polka dots|non-?figurative|"
    r"op art|"
    r"halftone|psychedelic|generative|terrazzo|plaid|tartan|checkerboard|azulejos?|mandelbrot|rothko|mondrian|pollock|"
    r"kandinsky|paint drips|brush ?strokes|ink in water|zentangle|concentric circles|hypnotic|damask|houndstooth|"
    r"paisley)\b",
    re.I,
)
ARTISTS: dict[str, str] = {
    "kandinsky": "circles lines triangles arcs", "mondrian": "squares lines", "rothko": "rothko", "pollock": "splashes",
    "malevich": "squares shapes", "miro": "circles lines dots", "klee": "squares", "bauhaus": "circles arcs squares",
    "memphis": "zigzag dots triangles", "op art": "waves checks", "constructivism": "triangles lines circles",
}  # fmt: skip


LAYS: dict[str, str] = {
    "rug": r"(?:persian|kilim|turkish|navajo|berber|woven|oriental|\s)*\b(?:rugs?|kilims?|carpets?|tapestry)|navajo",
    "nordic": r"(?:scandinavian|nordic|norwegian|icelandic)(?: style)?|fair isle|(?:ugly |christmas |knit(?:ted)? )+"
    r"(?:sweaters?|jumpers?)",
    "scallops": r"(?:japanese |traditional )*(?:waves?(?= (?:pattern|motif|print))|seigaiha|scallops?|scalloped)|"
    r"(?:fish|mermaid|dragon) scales?",
    "tiles": r"(?:(?:mexican|portuguese|moroccan|spanish|sicilian|italian|ceramic|glazed|azulejo|talavera|zellige|"
    r"majolica|delft|blue)\s+)*(?:tiles?|talavera|azulejos?|zellige|majolica)(?:,? sicilian)?",
}
"""How the motifs of a pattern are laid: "a talavera tile pattern with flowers"."""
_LAYS = {lay: re.compile(rf"\b(?:{words})\b", re.I) for lay, words in LAYS.items()}


def laid_of(text: str) -> tuple[str, str]:
    """How a text wants a pattern laid, and the text without it."""
    for lay, words in _LAYS.items():
        if words.search(text):
            return lay, words.sub(" ", text)
    return "", text


def forms_of(text: str) -> tuple[str, ...]:
    """The forms that a text names."""
    named = [form for form, words in _WORDS.items() if words.search(text)]
    by = [
        form for artist, forms in ARTISTS.items() if re.search(rf"\b{artist}\b", text, re.I) for form in forms.split()
    ]
    # "circles and triangles, bauhaus" says which
    return tuple(dict.fromkeys([*named, *(by if len(set(named) - {"arcs", "squares"}) < 2 else ())]))


def remaining(text: str) -> str:
    """What a text says besides forms and talk of them."""
    for words in _WORDS.values():
        text = words.sub(" ", text)
    return re.sub(r"[\s,.;:&+-]+", " ", _TALK.sub(" ", text)).strip()


def asks(text: str) -> bool:
    """Whether a text asks for a picture of forms, whatever else it names."""
    return _ASKS.search(text) is not None
