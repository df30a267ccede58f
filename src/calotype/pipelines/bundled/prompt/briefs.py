"""Briefs: made pictures that are told by their genre alone: game screens, posters and covers, cards, plain colours."""

from __future__ import annotations

import re

from calotype.pipelines.bundled.designs import Design, Sheet
from calotype.pipelines.bundled.prompt.colours import MODIFIERS, SHADES, shade, table
from calotype.pipelines.bundled.scene import COLOUR_RGB

_COLOUR = "|".join(sorted(map(re.escape, {*table(), *SHADES}), key=len, reverse=True))
_SHADED = rf"(?:(?:{'|'.join(sorted(MODIFIERS, key=len, reverse=True))})[ -])*(?:{_COLOUR})"
_PLAIN = re.compile(
    r"^(?!(?:an? )?snow white\s*$)\s*"
    r"(?P<said>(?:(?:an?|the|just|only|pure|plain|solid|simple|nothing but|flat|all|empty|blank|nothing "
    r"except|colou?r|shade of|"
    rf"full)\s+)*)(?P<colour>{_SHADED})(?P<after>\s+(?:background|backdrop|colou?r|screen|wallpaper|canvas|"
    rf"image|void|"
    r"surface|square|rectangle|monochrome|only|nothing else|picture|paper))*\s*[.!]?\s*$",
    re.I,
)
_COLOURS = frozenset(
    "red blue green yellow purple pink black white gray grey brown teal turquoise magenta cyan beige maroon "
    "navy crimson "
    "scarlet indigo burgundy mauve aquamarine vermilion ultramarine cerulean".split()
)
"""Words that alone are colours and nothing else: a camel is none."""
_RANKS = {"ace": "A", "king": "K", "queen": "Q", "jack": "J", "knave": "J"} | {
    word: str(k) for k, word in enumerate("two three four five six seven eight nine ten".split(), 2)
}
_COURT = {"K": "a king", "Q": "a queen", "J": "a prince"}
_CARD = re.compile(
    rf"\b(?:the |an? )?(?P<rank>{'|'.join(_RANKS)}|[2-9]|10) of (?P<suit>hearts|spades|diamonds|clubs)\b(?:,? "
    rf"(?:as an? )?"
    r"(?:playing )?card)?(?: design)?",
    re.I,
)
_CARDED = re.compile(r"\b(?:playing )?card\b|^\s*(?:the |an? )?\w+ of \w+\s*(?:,|$)", re.I)
_CARD_TALK = re.compile(
    r",\s*(?:redesign(?:ed)?|symmetrical|symmetric|ornate|intricate|vintage|classic|front view|flat|detailed|"
    r"mirrored|elegant|"
    r"playing card(?: (?:design|style|illustration))?|card design|art nouveau|art deco|gothic|"
    r"minimal(?:ist)?)\s*(?=,|$)",
    re.I,
)
_INSTEAD = re.compile(
    r",?\s*\b(?:but )?(?:(?:she|he|the (?:king|queen|jack)) is|as|with)\s+(?P<who>an?\s+(?:[\w-]+\s+)?[\w-]+)"
    r"(?:\s+instead(?: of [^,]+)?)?",
    re.I,
)
"""Who is on a court card in the court's place."""
_GAMES: dict[str, str] = {
    r"(?:space ?ship|space|spacecraft|rocket|alien|shoot '?em up|galaga|space invaders)[- ](?:shooter|"
    r"shooting|invaders|battle)|"
    r"shoot '?em up|space invaders|galaga|shooter|asteroids": (
        "a small spaceship in space below five green aliens, stars"
    ),
    r"platform(?:er|ing|game)?|jump and run|jump'?n'?run|side[- ]scroll(?:er|ing)|super mario|mario": (
        "a boy jumping in a meadow, three coins, three mushrooms, two crates"
    ),
    r"racing|driving|race|kart": "a red sports car and a blue sports car on a road",
    r"rpg|role[- ]playing|adventure|zelda|dungeon(?: crawler)?|"
    r"quest": "a knight and a slime monster, a treasure chest, a potion",
    r"fighting|street fighter|beat '?em up|boxing": "two boxers fighting on a city street",
    r"farm(?:ing)?|harvest": "a farmer, a cow, a chicken, four pumpkins on a farm",
    r"football|soccer": "two soccer players and a ball in a stadium",
    r"pinball|arcade|retro|puzzle": "a rocket, three stars, a coin, a ghost",
}  # fmt: skip
"""What is on a game's screen, by its genre."""
_GAME = re.compile(
    rf"\b(?:(?:an?|the|old|retro|classic|vintage|arcade|mobile|80s|90s|1980s|1990s)\s+)*(?P<bits>(?:8|16)[- "
    rf"]?bit|pixel(?: art)?|"
    rf"retro|arcade|nes|snes|gameboy|game boy|"
    rf"atari)?\s*(?:style\s+)?(?P<genre>{'|'.join(_GAMES)})?\s*(?:video )?(?:game\s+)?"
    r"(?:game screen|game screenshot|screenshot|title screen|start screen|screen|game hud|level|game(?! of| "
    r"board| night|s?room))"
    r"(?: design| mock-?up| art)?(?=\s*(?:,|$|with|of|showing|featuring))",
    re.I,
)
_GAMELIKE = re.compile(r"\b(?:8|16)[- ]?bit\b|\bpixel\b|\bvideo game\b|\bgame ?(?:screen|play|hud|shot)\b|"
r"\barcade\b|\bshooter\b|"
                       r"\bplatformer\b|\bgame ?boy\b|\b(?:title|start) screen\b", re.I)  # fmt: skip
_SCORED = re.compile(
    r",?\s*(?:with )?(?:the |a )?(?:high )?score(?: ?board| counter| display)?(?: (?:shown |displayed |"
    r"written )?(?:at|on|in) the "
    r"(?:top|bottom|upper|corner)(?: (?:left|right|corner|of the screen))*)?(?=\s*(?:,|$|and\b))",
    re.I,
)
_LIVES = re.compile(r",?\s*(?:and |with )?(?:three |3 |five )?(?:lives|hearts|health ?bars?|life bar)\b[^,]*", re.I)
_GENRES: dict[str, str] = {
    "thriller|crime|detective|noir|murder mystery|whodunit|mystery|spy": "moody, dark blue tones, fog",
    "horror|slasher|ghost story|gothic horror|zombie": "at night, fog, dark red tones, eerie",
    "romance|romantic comedy|love story|rom-?com": "at sunset, pink tones, warm light",
    "western|spaghetti western": "at sunset, sepia, dust",
    "dystopian|post-?apocalyptic": "muted colors, fog, overcast",
}
"""What light a story's genre has."""
_OCCASIONS: dict[str, str] = {
    r"horror|slasher": "a haunted house with three bats in a dark forest at night",
    r"thriller|crime|detective|noir|mystery|spy": "a man in a trench coat on a dark city street at night",
    r"romance|romantic|love": "a couple hugging on the beach at sunset",
    r"western": "a cowboy riding a horse in the desert at sunset",
    r"sci-?fi|science fiction|space|alien": "a rocket and a planet in space",
    r"fantasy|dragon": "a castle and a dragon in the mountains",
    r"jazz|blues|swing": "a saxophone", r"rock|metal|punk|indie|guitar": "an electric guitar",
    r"techno|electronic|dj|rave|house|club|disco|party": "a disco ball", r"hip[- ]?hop|rap": "a microphone",
    r"classical|orchestra|philharmonic|symphony|chamber": "a violin", r"piano|recital": "a grand piano",
    r"opera|theat(?:re|er)|play|drama|comedy": "theater masks", r"ballet|dance": "a ballet dancer",
    r"circus": "a circus tent and an elephant", r"film|movie|cinema|screening": "a clapperboard",
    r"book|literature|poetry|reading|library": "an open book", r"art|painting|exhibition|gallery": "a paint palette",
    r"photo(?:graphy)?": "a camera", r"food|street food|cooking": "a hamburger and a taco",
    r"beer|oktoberfest": "a mug of beer",
    r"wine": "a bottle of wine and grapes", r"coffee": "a cup of coffee",
    r"farmers|farmer's|vegetable|organic": "a carrot and a tomato",
    r"horse rac(?:e|es|ing)": "a jockey riding a horse", r"(?:car|motor) rac(?:e|es|ing)|grand prix": "a race car",
    r"cycling|(?:bike|bicycle)(?: rac(?:e|es|ing))?": "a bicycle",
    r"flea|vintage|antiques?": "an old gramophone and a lamp", r"christmas|xmas": "a christmas tree and gifts",
    r"halloween": "a pumpkin and a ghost", r"easter": "a rabbit and easter eggs",
    r"new year": "fireworks and a bottle of champagne",
    r"summer|beach|"
    r"surf": "a palm tree and the sun", r"marathon|running|race|run": "a runner",
    r"ski|snowboard|winter sports": "a skier", r"football|soccer": "a soccer ball", r"basketball": "a basketball",
    r"tennis": "a tennis racket and a ball", r"yoga|meditation": "a lotus", r"science|tech": "an atom symbol",
    r"garden|flower|spring": "three tulips", r"dog": "a dog", r"cat": "a cat", r"car|motor": "a vintage car",
    r"birthday": "a birthday cake and balloons", r"music|concert|gig|band|festival": "a guitar and a microphone",
}  # fmt: skip
"""What stands for an occasion whose poster names nothing else."""
_POSTER = re.compile(
    r"^(?P<lead>\s*(?:make |design |create )?(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,3}?)(?P<kind>posters?|flyers?|"
    r"album cover|book cover|"
    r"film poster|movie poster|record cover|cd cover|magazine cover)(?P<rest>.*)$",
    re.I | re.S,
)
_SHOWN = re.compile(r"^\s*(?:of|with|showing|featuring)\b|,[^,]*\b(?:an?|two|three|four|five)\s", re.I)
"""It names what is on it."""
_SAID = re.compile(r'"[^"]*"|[“«][^”»]*[”»]')
_EMPTY = re.compile(
    r"\b(?:an?|the|for|of|about|with|at|in|on|and|text|title|titled|name|named|called|saying|says|words?|date|"
    r"lettering|typography|"
    r"film|movie|concert|festival|event|show|night|fair|market|exhibition|gig|party|club|season|sale|school|"
    r"local|live|annual|"
    r"summer|winter|spring|autumn|international|big|bold|minimal|minimalist|vintage|retro|modern|colou?rful|"
    r"simple|style|design|"
    r"posters?|flyers?|covers?|letters|font|band|music|album|indie|illustration|flat|art|grunge|typographic|"
    r"make|create|announcing|advertising|new)\b|[\W\d_]",
    re.I,
)
_CROWD = re.compile(
    r"\b(?:loneliness|being (?:alone|lonely)|lonely|alone|solitude|isolation)\s+(?:in|among|amid|"
    r"within)\s+(?:an?|the)\s+(?:crowd\b|"
    r"(?:crowded|busy|full|packed)\s+(?P<place>[\w-]+))",
    re.I,
)
_REWORDED: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(
            r"^\s*(?P<what>an? [^,]+?),?\s+(?:drawn |done |made )?(?:in|with|as) (?:one|a single)(?: "
            r"continuous| unbroken| fluid)?"
            r" line(?=\s*(?:,|$))",
            re.I,
        ),
        r"one line drawing of \g<what>",
    ),
    (re.compile(r"^(one line drawing of an? (?:\w+ )?(?:woman|man|girl|boy))'s profile\b", re.I), r"\1's face"),
    (re.compile(r"^\s*(?:an? )?postcard (?=(?:from|of|showing)\b)", re.I), "a travel postcard "),
    (
        re.compile(
            r"^\s*(?:an? )?(?:hand[- ])?(?:embroidered|stitched) (?P<what>[\w -]+?) on (?:an? )?(?:(?:blue|"
            r"dark|old|worn|faded) )*"
            r"(?:denim|jeans|linen|felt|cloth|fabric|cotton|canvas|a jacket|velvet)(?: jacket| pocket| bag| "
            r"cloth)?(?=\s*(?:,|$))",
            re.I,
        ),
        r"embroidered patch of a \g<what>",
    ),
    (
        re.compile(
            r"^\s*(?:the |an? )?(?:labell?ed |annotated )?(?:anatomy|parts|structure) of "
            r"(?P<what>[^,]+),?\s+(?:with )?(?:labell?ed|"
            r"annotated|labels|diagram|(?:scientific|educational|textbook) (?:illustration|diagram|"
            r"drawing))(?: (?:diagram|"
            r"illustration|drawing|poster|chart|parts))?",
            re.I,
        ),
        r"labelled diagram of \g<what>",
    ),
    (
        re.compile(
            r"\b(bag|box|tin|can|packet|pouch|bottle|jar) of (coffee|tea|chocolate|honey|pasta|granola|"
            r"popcorn|rice|olive oil|"
            r"cookies?|chips|candy)(?: beans| bars?| leaves)?,? (packaging|label)(?: design)?\b",
            re.I,
        ),
        r"\2 \1 packaging design",
    ),
    (re.compile(r"^(?=.*\b(?:cross-?hatch|hatching))(.*?)\b(?:pen[- ]and[- ]ink|ink|pen)( drawing| sketch| "
    r"illustration)", re.I),
     r"\1engraving"),
    (re.compile(r"\bpop[- ]art\b(?=.*(?:\bspeech bubble|\bbubble\b|\bsay(?:s|ing)\b|"
    r"\"))", re.I), "comic style, halftone,"),
)  # fmt: skip


def labelling(prompt: str) -> str:
    """Whether a plate's parts are named, and in which language."""
    rooted = " roots" if re.search(r"\broots?\b", prompt, re.I) else ""
    if re.search(r"\blatin\b", prompt, re.I):
        return f"latin{rooted}"
    named = re.search(r"\blabel|\bannotat|\bdiagram\b|\bparts\b", prompt, re.I)
    return f"{'labelled' if named is not None else ''}{rooted}".strip()


def briefed(prompt: str) -> tuple[str, Design | None]:
    """A prompt that tells its picture by a genre alone as one that names what is in it; and the design, where that is
    known at once."""
    plain = _PLAIN.match(prompt)
    if plain is not None:
        name = plain["colour"].lower()
        if (
            re.sub(r"\b(?:an?|the)\b", "", plain["said"]).strip()
            or plain["after"]
            or _COLOURS.intersection(name.split())
        ):
            ground = shade(name) or COLOUR_RGB[table()[name.split()[-1].split("-")[-1]]]
            return "", Design(sheet=Sheet.FIGURES, ground=ground, form="plain")
    card = _CARD.search(prompt)
    if card is not None and _CARDED.search(prompt):
        said = card["rank"].lower()
        rank = _RANKS.get(said, said)
        rest = _CARD_TALK.sub("", f"{prompt[: card.start()]} {prompt[card.end() :]}").strip(" ,")
        rest = re.sub(
            r"^(?:an? |the )?(?:playing )?cards?(?: (?:of|with|showing|"
            r"design))*\b",
            "",
            rest,
            flags=re.I,
        ).strip(" ,")
        instead = _INSTEAD.search(rest)
        court = f"{instead['who']} wearing a crown" if instead is not None else _COURT.get(rank, "")
        told = ", ".join(part for part in (court, _INSTEAD.sub("", rest).strip(" ,")) if part)
        return told, Design(sheet=Sheet.PLAYING, form=f"{rank} {card['suit'].lower()}")
    for words, told in _REWORDED:
        prompt = words.sub(told, prompt)
    crowd = _CROWD.search(prompt)
    if crowd is not None:
        place = crowd["place"] or "city square"
        told = f"a sad woman in a red dress in a {place}, ten people in gray coats behind her"
        prompt = prompt[: crowd.start()] + told + prompt[crowd.end() :]
    return _occasioned(_played(prompt)), None


def _played(prompt: str) -> str:
    """A game's screen as what is on it."""
    found = _GAME.search(prompt) if _GAMELIKE.search(prompt) else None
    if found is None or re.search(r"\b(?:on|at|in front of|playing|holding)\b", prompt[: found.start()]):
        return prompt
    genre = (found["genre"] or "").lower()
    shown = next((shown for words, shown in _GAMES.items() if re.fullmatch(words, genre, re.I)), "") if genre else ""
    rest = prompt[: found.start()] + prompt[found.end() :]
    scored, lives = _SCORED.search(rest), _LIVES.search(rest)
    rest = _LIVES.sub("", _SCORED.sub("", rest)).strip(" ,")
    rest = re.sub(r"^(?:with|of|showing|featuring)\s+", "", rest)
    named = bool(re.search(r"\b(?:an?|two|three|four|five)\s+\w+", rest))
    parts = [shown if shown and not named else "", rest, "pixel art"]
    if lives is not None:
        parts.insert(2, "three red hearts")
    if scored is not None:
        parts.append('text "SCORE 01250" at the top')
    return ", ".join(part for part in parts if part)


def _occasioned(prompt: str) -> str:
    """A poster or a cover whose genre is said with that genre's light, and with what stands for it where it names
    nothing else."""
    found = _POSTER.match(prompt)
    if found is None:
        return prompt
    told = _SAID.sub(" ", f"{found['lead']} {found['kind']} {found['rest']}")
    for genre, light in _GENRES.items():
        said = re.search(rf"(?:,\s*|\b)(?:{genre})(?: (?:novel|film|movie|story|book))?(?=\s*(?:,|$|\b))", told, re.I)
        if said is not None and not re.search(r"\b(?:day|night|sunset|dawn|noon|bright|sunny)\b", told, re.I):
            prompt = f"{prompt}, {light}"
            break
    if _SHOWN.search(_SAID.sub(" ", found["rest"])):
        return prompt
    bare = re.sub(rf"\b(?:{'|'.join((*_OCCASIONS, *_GENRES))})\b", " ", told, flags=re.I)
    bare = _EMPTY.sub(" ", bare)
    if re.search(r"[^\W\d]{3,}", bare):
        return prompt
    motif = next((motif for words, motif in _OCCASIONS.items() if re.search(rf"\b(?:{words})\b", told, re.I)), "")
    if not motif:
        return prompt
    quoted = _SAID.search(prompt)
    light = next((f", {tone}" for genre, tone in _GENRES.items() if re.search(rf"\b(?:{genre})\b", told, re.I)), "")
    text = f", text {quoted[0]}" if quoted is not None else ""
    return f"{found['lead']}{found['kind']} of {motif}{'' if ' at ' in motif else light}{text}"
