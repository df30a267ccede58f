"""Signage: the words for what a text is put on, where it is no thing of the asset pack."""

from __future__ import annotations

from calotype.pipelines.bundled.prompt.pieces import Moment, Place
from calotype.pipelines.bundled.scene import Sign

_STREET = Place(phrase="a city street", words="a city street")
SIGNS: dict[Sign, str] = {
    Sign.NEON: "neon sign|neon signs|neon letters|neon lettering|neon text|light sign|led sign|lit sign|"
    "in neon letters|neon words|neon lights|neon light|neon",
    Sign.SLATE: "chalkboard|blackboard|slate|menu board|chalk board|chalkboard sign|chalk sign|menu|sandwich board|"
    "whiteboard|school board",
    Sign.SHOP: "shop sign|store sign|storefront|shopfront|hanging sign|pub sign|restaurant sign|cafe sign|"
    "café sign|signboard|signage|marquee|facade|nameplate|awning|shop window",
    Sign.BANNER: "banner|banners|bunting|streamer|garland|pennant|flag banner|party banner",
    Sign.FRAME: "framed print|framed quote|wall art|framed poster|poster on the wall|art print|plaque|certificate|"
    "diploma|framed sign|wall poster|framed text",
    Sign.BILLBOARD: "billboard|billboards|hoarding|advertising board|digital billboard|big screen|cinema screen|"
    "scoreboard|advertisement",
    Sign.BOARD: "wooden sign|signpost|sign post|road sign made of wood|wooden board|trail sign|placard|wood sign|"
    "welcome sign|cardboard sign|protest sign|handwritten sign|hand-written sign|hand-painted sign|hand painted sign|"
    "painted sign|wooden signboard|guidepost",
    Sign.PLATE: "road sign|street sign|traffic sign|warning sign|metal sign|license plate|licence plate|number plate|"
    "highway sign|enamel sign|station sign|tin sign",
    Sign.BUBBLE: "speech bubble|speech balloon|thought bubble|word bubble",
    Sign.CAPTION: "caption|captions|captioned|subtitle|subtitles|subtitled|with the caption|meme text|bottom text",
    Sign.CARD: "birthday card|greeting card|greetings card|card|business card|postcard|invitation|invitation card|"
    "wedding invitation|thank you card|christmas card|valentine card|valentine's card|name card|place card|"
    "sheet of paper|piece of paper|paper note|sticky note|handwritten note|handwritten letter|love letter",
    Sign.BURST: "sound effect|onomatopoeia|comic burst|starburst",
    Sign.PRINT: "title|titled|headline|with the title|typography|big letters|slogan|"
    "with the slogan|heading|lettering|logo|wordmark|in big letters|in large letters|in bold letters",
    Sign.SPRAY: "graffiti|mural|spray paint|spray-painted|spray painted|graffiti art|street art",
}
"""What the prompt can say that a text is on; titles are on the picture itself."""
SIGN_OF: dict[str, Sign] = {word: sign for sign, words in SIGNS.items() for word in words.split("|")}
HOMES: dict[Sign, tuple[Place | Moment, ...]] = {
    Sign.NEON: (_STREET, Moment(phrase="at night", weather=False)),
    Sign.SLATE: (Place(phrase="a room", words="a room"),),
    Sign.FRAME: (Place(phrase="a living room", words="a living room"),),
    Sign.PRINT: (Place(phrase="a plain background", words="a plain background"),),
    Sign.SHOP: (_STREET,),
    Sign.BANNER: (_STREET,),
    Sign.BILLBOARD: (_STREET,),
    Sign.PLATE: (_STREET,),
    Sign.CARD: (Place(phrase="a plain background", words="a plain background"),),
    Sign.SPRAY: (Place(phrase="a plain background", words="a plain background"),),
}
"""Where a sign is that the prompt puts nowhere; the others are in the countryside."""
TAGS = frozenset({"label", "note", "title", "text", "letter", "letters", "quote", "message"})
"""With a text these are what it is, and no things."""
