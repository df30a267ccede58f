"""What each part of speech or picture does to the parse: one function for each, and the table of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from calotype.pipelines.bundled.conditions import Condition, can_be
from calotype.pipelines.bundled.dressings import DRESSINGS
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt import describing, manners, relations, styling, wordings
from calotype.pipelines.bundled.prompt.accents import accent_of, region
from calotype.pipelines.bundled.prompt.counts import number
from calotype.pipelines.bundled.prompt.dealt import deed
from calotype.pipelines.bundled.prompt.formations import LARGER, MORE
from calotype.pipelines.bundled.prompt.glossary import SNOWY, Part, closings, glossary
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.prompt.naming import WINTER, Phrase
from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Moment, Place, Thing
from calotype.pipelines.bundled.prompt.poses import POSES, TOGETHER, WAVES, approached, doing, posed
from calotype.pipelines.bundled.prompt.signage import SIGN_OF
from calotype.pipelines.bundled.scene import Accent, Colour, Style
from calotype.pipelines.bundled.standings import SIZINGS, Stance

if TYPE_CHECKING:
    from calotype.pipelines.bundled.prompt.parsing import Parser


PREPOSITIONS = frozenset(
    {
        "on",
        "under",
        "beneath",
        "isolated",
        "in",
        "above",
        "over",
        "among",
        "across",
        "high",
        "up",
        "inside",
        "underwater",
        "undersea",
        "submerged",
        "at",
        "along",
        "through",
    }
)
"""A place that starts with one of these ("on the moon") is no part of the noun before it."""
MANNERS = frozenset(manners.named())
NEAR_STYLES = frozenset(wordings.inverted(styling.NEAR_STYLES))
SPATIAL = frozenset(wordings.inverted(relations.RELATIONS)).union(*phrases.RELATIONS.values())
"""What stands between two things that are somewhere to each other."""
ACTS_ON = frozenset({Part.DETERMINER, Part.COUNT})
DESCRIPTIVE = frozenset({Part.COLOUR, Part.ADJECTIVE, Part.SCALE, Part.LOOK})


DEEDS = frozenset({"drawing", "painting", "sketching"})
"""Styles that are also what somebody does."""


def is_acted(following: Match | None) -> bool:
    """Whether what follows a verb is what it is done to."""
    return following is not None and following.part in ACTS_ON


def begins(match: Match) -> bool:
    """Whether a noun phrase may start there."""
    drawn = match.word is not None and match.word.sense in DRAWABLE
    return drawn or match.part in {Part.DETERMINER, Part.COUNT, Part.SCALE, Part.COLOUR, Part.ADJECTIVE}


def leads(following: Match | None) -> bool:
    """Whether what follows goes on to a noun."""
    return following is not None and (following.noun or following.part in {Part.COLOUR, Part.ADJECTIVE})


def _determiner(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    phrase = parser.phrase
    # "half an apple"
    states = [] if phrase.nouns else phrase.states
    parser.flush()
    parser.phrase.states.extend(states)
    parser.phrase.article = "a" if value in describing.ONE else "the" if value == "the" else "other"
    parser.phrase.spans.append(match.span)


def _count(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    parser.flush()
    parser.phrase.count = value
    parser.phrase.number = match.text if number(match.text.split()) else ""
    parser.phrase.spans.append(match.span)


def _scale(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    parser.before_noun()
    parser.phrase.scale = value
    parser.phrase.spans.append(match.span)


def _adjective(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    phrase = parser.phrase
    if phrase.nouns and not leads(following):
        return
    parser.before_noun()
    parser.phrase.adjectives.append(value)
    parser.phrase.others.extend([match.text] if value in describing.EFFECTLESS else [])
    parser.cozy = parser.cozy or value == "cozy"
    parser.phrase.spans.append(match.span)


def _colour(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    _coloured(parser, match, Colour(value), leads(following))


def _place(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    if match.text.partition(" ")[0] in PREPOSITIONS:
        parser.flush()
    parser.noun(match)


def _moment(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    phrase = parser.phrase
    moment = Moment(phrase=value, weather=match.part is Part.WEATHER)
    if parser.namer.without and not phrase.nouns:
        # "a field without rain"
        parser.refused.append(moment)
        return
    if phrase.nouns:
        parser.flush()
        parser.pieces.append(moment)
    else:
        parser.later.append(moment)


def _opening(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    parser.substance = ""
    closing = closings()[value]
    style = match.text.removesuffix(" of").removesuffix(" style")
    if style in NEAR_STYLES:
        parser.findings.nearest.append(f"the style “{style}” as “{closing}”")
    if not parser.opening and not parser.styles and not parser.has_content():
        parser.opening = value
    else:
        parser.styles.setdefault(closing)
    parser.phrase = Phrase()


def _style(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    phrase = parser.phrase
    if match.text in DEEDS and phrase.nouns and is_acted(following):
        # "an archer drawing a bow", "an artist painting a whale"
        parser.flush()
        return
    parser.substance = ""
    parser.styles.setdefault(value)
    if match.part is Part.NEAR_STYLE:
        parser.findings.nearest.append(f"the style “{match.text}” as “{value}”")


def _drawn_style(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    parser.substance = ""
    parser.style = parser.style or Style(value)
    if match.text in MANNERS:
        parser.findings.nearest.append(f"the style “{match.text}” as “{value}”")
    if match.text.endswith(" of"):
        parser.phrase = Phrase()


def _finish(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    parser.finishes.append(int(value))


def _focus(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    parser.focus = max(parser.focus or 0.0, wordings.FOCUS[value])


def _camera(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    (parser.camera.add if value else parser.findings.ignored.append)(value or match.text)


def _trait(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    parser.traits.add(value)
    parser.gap()


def _portrait(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    phrase = parser.phrase
    parser.portrait = True
    last = phrase.nouns[-1].word if phrase.nouns else None
    if last is not None and last.sense in DRAWABLE and parser.lexicon.nouns[last.target].living:
        # "a family portrait"
        parser.flush()
    parser.phrase = Phrase()


def _anywhere(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    phrase = parser.phrase
    if not phrase.nouns and not phrase.described:
        parser.anywhere = True
    elif set(phrase.described) & SNOWY:
        parser.phrase = Phrase()
        parser.pieces.append(Place(phrase="a snowy landscape", words=match.text, span=match.span))
    else:
        parser.anywhere = True


def _pose(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    phrase = parser.phrase
    if not phrase.nouns and (phrase.started or leads(following)):
        # "a sleeping cat"
        phrase.poses.append(match.text)
        phrase.adjectives.extend(["sleepy"] if value == "sleeping" else [])
        return
    parser.flush()
    # "a man without a hat walking a dog"
    parser.namer.without = False
    posed(parser.pieces, match.text.removeprefix("is "), value, parser.findings)
    deed(parser.pieces, match.text)
    parser.pieces.append(Link(glue=Glue.POSE, words=value))


def _join(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    parser.flush()
    parser.substance = ""
    if match.text in TOGETHER and (following is None or not begins(following)):
        # "two girls hugging"
        approached(parser.pieces)
        return
    if match.text in WAVES and (following is None or not begins(following)):
        # "a robot waving" holds nothing
        posed(parser.pieces, match.text, "", parser.findings)
        return
    verb, _, rest = match.text.partition(" ")
    # What flies above something is drawn there.
    acted = verb in POSES or (parser.lexicon.is_action(verb) and verb not in describing.FLYING)
    before = next((piece for piece in reversed(parser.pieces) if not isinstance(piece, Link)), None)
    if rest and acted and value in SPATIAL and isinstance(before, Thing) and before.living:
        posed(parser.pieces, verb, POSES.get(verb, ""), parser.findings)
    if verb in describing.FLYING and isinstance(before, Thing) and before.living:
        parser.pieces[parser.pieces.index(before)] = doing(before, verb)
    parser.pieces.append(Link(glue=Glue.JOIN, words=value))
    if value not in {"and", "of"}:
        parser.namer.without = False


def _without(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    parser.flush()
    parser.namer.without = True


def _material(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    parser.flush()
    parser.substance = match.text


def _pronoun(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    parser.flush()
    if value:
        # "with an egg on top" is "with an egg on top of it".
        parser.pieces.append(Link(glue=Glue.JOIN, words=value))
    parser.pieces.append(Link(glue=Glue.PRONOUN, words="it" if value else match.text))


def _formation(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    parser.flush()
    _formed(parser, Stance(value))


def _side(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    parser.flush()
    parser.pieces.append(Link(glue=Glue.SIDE, words=value))


def _season(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    if value == WINTER:
        parser.before_noun()
        parser.phrase.described.append("winter")
    parser.namer.seasons.append(value)


def _lettering(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    lettering(parser, match)


def _look(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    phrase = parser.phrase
    if not phrase.nouns or leads(following):
        # "the man is bald"
        parser.before_noun()
    parser.phrase.looks.append(value)
    parser.phrase.spans.append(match.span)


def _accent(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    _accented(parser, accent_of(value))


def _state(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    _in_state(parser, match, Condition(value), follows_noun=leads(following))


def _seat(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    """ "the third one" """
    parser.before_noun()
    parser.phrase.seat = int(value)


def _credit(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    parser.gap()
    parser.findings.ignored.append(parser.prompt[match.span[0] : match.span[1]])


def _effect(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    """One that nothing in the prompt makes: "erupting" where there is no volcano."""
    parser.flush()
    parser.findings.ignored.append(parser.prompt[match.span[0] : match.span[1]])


def _talk(parser: Parser, match: Match, value: str, following: Match | None) -> None:
    phrase = parser.phrase
    if value in wordings.MANNERS and phrase.nouns:
        # "Dutch master style" is of no master.
        parser.findings.ignored.append(parser.prompt[phrase.nouns[0].span[0] : match.span[1]])
        phrase.nouns.clear()
    elif value in wordings.SHED:
        phrase.nouns.clear()


def _coloured(parser: Parser, match: Match, colour: Colour, follows_noun: bool) -> None:
    if parser.phrase.nouns and parser.phrase.nouns[-1].part is Part.PLACE and not follows_noun:
        # "a village in shades of purple"
        parser.flush()
    elif parser.phrase.nouns and not follows_noun:
        # "the car is red"
        if not parser.phrase.colours:
            parser.phrase.colours.append((match.text, colour))
        return
    parser.before_noun()
    if " and " in match.text:
        parser.findings.nearest.append(f"{match.text} as {colour.value} alone")
    last = parser.pieces[-1] if parser.pieces else None
    before = parser.pieces[-2] if len(parser.pieces) > 1 else None
    joined = isinstance(last, Link) and (last.words == "and" or last.glue is Glue.COMMA)
    if joined and isinstance(before, Link) and before.glue is Glue.GAP and before.words.startswith("colours:"):
        # "red and blue balls": the colours before "and" were waiting for their noun.
        del parser.pieces[-2:]
        earlier = parser.waiting
        parser.phrase.colours.extend(earlier.colours)
        parser.phrase.article, parser.phrase.count, parser.phrase.scale = earlier.article, earlier.count, earlier.scale
        parser.phrase.spans.extend(earlier.spans)
    parser.phrase.colours.append((match.text, colour))
    parser.phrase.spans.append(match.span)


def _accented(parser: Parser, accent: Accent) -> None:
    """ "a perfume bottle with a gold cap" """
    if parser.phrase.nouns:
        parser.phrase.accents.append(accent)
        return
    for at in range(len(parser.pieces) - 1, -1, -1):
        thing = parser.pieces[at]
        if isinstance(thing, Thing) and (accent.part in DRESSINGS or region(thing.asset, accent.part) is not None):
            parser.pieces[at] = thing.evolve(own=thing.own.evolve(accents=(*thing.own.accents, accent)))
            return


def _in_state(parser: Parser, match: Match, condition: Condition, *, follows_noun: bool) -> None:
    """ "a broken cup", "the cup is broken", "a cup, broken" """
    if match.text in SNOWY and not parser.phrase.nouns:
        parser.phrase.described.append(match.text)
    plain = glossary().get(match.text)
    if plain is not None and plain.part is Part.ADJECTIVE and (follows_noun or not parser.phrase.nouns):
        parser.before_noun()
        parser.phrase.adjectives.append(plain.value)
    if parser.phrase.nouns and not follows_noun:
        parser.phrase.states.append((match.text, condition))
        return
    last = parser.pieces[-2] if len(parser.pieces) > 1 and parser.pieces[-1] == Link(glue=Glue.COMMA) else None
    if not follows_noun and isinstance(last, Thing) and can_be(last.asset, last.kind, condition):
        own = last.own.evolve(conditions=last.own.conditions | {condition})
        parser.pieces[-2] = last.evolve(own=own)
        return
    parser.before_noun()
    parser.phrase.states.append((match.text, condition))
    parser.phrase.spans.append(match.span)


def lettering(parser: Parser, match: Match) -> None:
    # a "neon sign" without a text is a sign
    word = parser.lexicon.find(match.text) or parser.lexicon.find(match.text.rpartition(" ")[2])
    if match.text == "reading" and not parser.lettered:
        parser.flush()
        posed(parser.pieces, match.text, "", parser.findings)
        parser.pieces.append(Link(glue=Glue.JOIN, words=match.text))
    elif parser.lettered or (word is None and match.text not in SIGN_OF):
        parser.flush()
    elif word is None:
        parser.namer.missing.append(match.span)
    elif word.sense in DRAWABLE or match.text in SIGN_OF:
        parser.noun(Match(text=match.text, span=match.span, word=word))


def _formed(parser: Parser, stance: Stance) -> None:
    """ "nine candles in a row": the last things that are several."""
    named = [piece.asset for piece in parser.pieces if isinstance(piece, Thing)]
    for at in range(len(parser.pieces) - 1, -1, -1):
        thing = parser.pieces[at]
        if isinstance(thing, Thing) and (thing.plural or named.count(thing.asset) > 1):
            few = thing.plural and not thing.counted and stance in LARGER and thing.formation is None
            count = LARGER[stance] if few else thing.count
            if stance in SIZINGS:
                parser.pieces[at] = thing.evolve(sizing=stance, count=count)
            else:
                number = MORE.get(stance, 0) if few else thing.number
                parser.pieces[at] = thing.evolve(formation=stance, count=count, number=number)
            return


Meaning = Callable[["Parser", Match, str, Match | None], None]
MEANINGS: dict[Part, Meaning] = {
    Part.DETERMINER: _determiner,
    Part.COUNT: _count,
    Part.SCALE: _scale,
    Part.ADJECTIVE: _adjective,
    Part.COLOUR: _colour,
    Part.PLACE: _place,
    Part.TIME: _moment,
    Part.WEATHER: _moment,
    Part.OPENING: _opening,
    Part.STYLE: _style,
    Part.NEAR_STYLE: _style,
    Part.DRAWN_STYLE: _drawn_style,
    Part.FINISH: _finish,
    Part.FOCUS: _focus,
    Part.CAMERA: _camera,
    Part.TRAIT: _trait,
    Part.PORTRAIT: _portrait,
    Part.ANYWHERE: _anywhere,
    Part.POSE: _pose,
    Part.JOIN: _join,
    Part.WITHOUT: _without,
    Part.MATERIAL: _material,
    Part.PRONOUN: _pronoun,
    Part.FORMATION: _formation,
    Part.SIDE: _side,
    Part.SEASON: _season,
    Part.LETTERING: _lettering,
    Part.LOOK: _look,
    Part.ACCENT: _accent,
    Part.STATE: _state,
    Part.SEAT: _seat,
    Part.CREDIT: _credit,
    Part.TALK: _talk,
    Part.EFFECT: _effect,
}
