"""Reading a prompt: rules that run before the text encoder.

The learned model decides what, how many, which colour and where. The rules here only put a prompt in the words that the
model was trained on, take out what is not for it, and say what can't be drawn.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from calotype.domain.requests import Notice
from calotype.pipelines.bundled import locales
from calotype.pipelines.bundled.ambience import Environment, Tints
from calotype.pipelines.bundled.backdrops import Backdrop
from calotype.pipelines.bundled.camera import Angle
from calotype.pipelines.bundled.designs import Design, Sheet
from calotype.pipelines.bundled.footing import INDOORS
from calotype.pipelines.bundled.locales import LOOKED_ONTO, SHOWN, Locale, locale_of, phrase_of
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.network.phrases import MAX_WORD_PIECES, STYLE_CLOSINGS
from calotype.pipelines.bundled.prompt import wordings
from calotype.pipelines.bundled.prompt.accents import toned
from calotype.pipelines.bundled.prompt.acts import acted
from calotype.pipelines.bundled.prompt.antecedents import anteceded
from calotype.pipelines.bundled.prompt.apparel import fitted_out
from calotype.pipelines.bundled.prompt.arranging import arranged
from calotype.pipelines.bundled.prompt.attributes import Mention
from calotype.pipelines.bundled.prompt.belongings import owned, unfit
from calotype.pipelines.bundled.prompt.bonding import bonded
from calotype.pipelines.bundled.prompt.characters import played
from calotype.pipelines.bundled.prompt.closeups import faced
from calotype.pipelines.bundled.prompt.collectives import gathered
from calotype.pipelines.bundled.prompt.colours import table
from calotype.pipelines.bundled.prompt.companies import accompanied
from calotype.pipelines.bundled.prompt.conceptions import conceived, symbolised
from calotype.pipelines.bundled.prompt.cookery import cooked
from calotype.pipelines.bundled.prompt.costumes import dressed_up
from calotype.pipelines.bundled.prompt.creatures import creaturely
from calotype.pipelines.bundled.prompt.crowns import crowned
from calotype.pipelines.bundled.prompt.dealt import undone, whole
from calotype.pipelines.bundled.prompt.denials import affirmed
from calotype.pipelines.bundled.prompt.drafting import designed, drafted
from calotype.pipelines.bundled.prompt.drawings import paged
from calotype.pipelines.bundled.prompt.fancies import recounted
from calotype.pipelines.bundled.prompt.feats import performed
from calotype.pipelines.bundled.prompt.festivities import decked
from calotype.pipelines.bundled.prompt.filling import filled, shared
from calotype.pipelines.bundled.prompt.findings import Findings, listed
from calotype.pipelines.bundled.prompt.gestures import gestured
from calotype.pipelines.bundled.prompt.glossary import OPENINGS, bare, closings
from calotype.pipelines.bundled.prompt.grafting import hybrid
from calotype.pipelines.bundled.prompt.grasping import in_hand
from calotype.pipelines.bundled.prompt.guests import Hosts, seated
from calotype.pipelines.bundled.prompt.habits import accustomed
from calotype.pipelines.bundled.prompt.handovers import handed
from calotype.pipelines.bundled.prompt.happenings import staged
from calotype.pipelines.bundled.prompt.holding import Grasp, clothed, grasped
from calotype.pipelines.bundled.prompt.idioms import idiomatic
from calotype.pipelines.bundled.prompt.implements import implied
from calotype.pipelines.bundled.prompt.inscriptions import CLOTHES, housed, inscribed, lit
from calotype.pipelines.bundled.prompt.kin import grown_alone
from calotype.pipelines.bundled.prompt.lands import behind, emblem, homeland, landed
from calotype.pipelines.bundled.prompt.languages.translation import translated
from calotype.pipelines.bundled.prompt.larder import stored
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.likenesses import shaped
from calotype.pipelines.bundled.prompt.lively import enlivened
from calotype.pipelines.bundled.prompt.marvels import marvelled
from calotype.pipelines.bundled.prompt.matching import Match, Matcher
from calotype.pipelines.bundled.prompt.meetings import headless, met
from calotype.pipelines.bundled.prompt.members import told_apart
from calotype.pipelines.bundled.prompt.mentions import borne, mentions
from calotype.pipelines.bundled.prompt.misspellings import respelled
from calotype.pipelines.bundled.prompt.monograms import monograms, stood_up
from calotype.pipelines.bundled.prompt.naming import is_begun
from calotype.pipelines.bundled.prompt.negative import Named, named, notices
from calotype.pipelines.bundled.prompt.outfits import put_on, undressed
from calotype.pipelines.bundled.prompt.outlooks import AIRY, Outlook, heightened, is_city, lofty, outlook
from calotype.pipelines.bundled.prompt.parsing import Parser
from calotype.pipelines.bundled.prompt.passengers import boarded
from calotype.pipelines.bundled.prompt.pelts import pelted
from calotype.pipelines.bundled.prompt.people import doing
from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Moment, Piece, Place, Thing
from calotype.pipelines.bundled.prompt.plating import plated
from calotype.pipelines.bundled.prompt.posters import posted
from calotype.pipelines.bundled.prompt.quoting import hidden, marked, shown
from calotype.pipelines.bundled.prompt.rephrasing import rephrased
from calotype.pipelines.bundled.prompt.resting import rested
from calotype.pipelines.bundled.prompt.rewrite import LEADING, sentence
from calotype.pipelines.bundled.prompt.roles import cast
from calotype.pipelines.bundled.prompt.sculptures import carved
from calotype.pipelines.bundled.prompt.senses import armed
from calotype.pipelines.bundled.prompt.settings import DUST, PLAIN, ROOMY, TABLES, Homes, is_close, placed, seen_close
from calotype.pipelines.bundled.prompt.sports import sporting
from calotype.pipelines.bundled.prompt.sprouting import sprouted
from calotype.pipelines.bundled.prompt.stances import as_said, stood
from calotype.pipelines.bundled.prompt.styling import PALETTED
from calotype.pipelines.bundled.prompt.throngs import thronged
from calotype.pipelines.bundled.prompt.tokens import Tokens, split
from calotype.pipelines.bundled.prompt.viewing import (
    distance,
    finish,
    in_bloom,
    is_portrait,
    printed,
    sits_alone,
    viewpoint,
)
from calotype.pipelines.bundled.prompt.wares import apportioned
from calotype.pipelines.bundled.prompt.whereabouts import whereabouts
from calotype.pipelines.bundled.prompt.workplaces import workplace
from calotype.pipelines.bundled.rooms import Room
from calotype.pipelines.bundled.scene import (
    Colour,
    Finish,
    Inscription,
    Style,
)
from calotype.pipelines.bundled.standings import Standing
from calotype.pipelines.bundled.strung import Strung
from calotype.pipelines.bundled.tabletops import Tabletop
from calotype.pipelines.bundled.wisps import IN_SKY, Wisp

_LONE = frozenset({"fire", "window"})
"""These a place shows by itself even where they are one: "leaning out of the window" of a house in a street."""
_FROM_ABOVE = frozenset({Angle.TOP.value, Angle.AERIAL.value})
_COLOURLESS = 1.25
"""Finish.fade that leaves no colour."""
_WATERS = frozenset({Environment.LAKE, Environment.RIVER})
_BANKS = frozenset({Environment.MOUNTAINS, Environment.FOREST, Environment.MEADOW, Environment.JUNGLE})
CountTokens = Callable[[str], int]
"""Word pieces of a text, special tokens included."""
_SINGLY = re.compile(r"\b(?:one|others?|rest|each|pieces?|half|the)\b", re.IGNORECASE)
"""Among colours these say that they are of some things and others: "one piece pink and all the others green"."""
_GREYS = frozenset({"black", "gray", "white"})
"""These make no palette: black slate is a stone."""


@dataclass(frozen=True, kw_only=True)
class Reading:
    """A prompt, read."""

    text: str = ""
    """For the encoder: lower case, canonical nouns and colours, trained phrases. Empty: nothing was understood."""
    inscriptions: tuple[Inscription, ...] = ()
    """Quoted strings exactly as written, and what they are on."""
    style: Style | None = None
    """One that the words set, and not the denoiser."""
    palette: tuple[Colour, ...] = ()
    """The colours that the whole picture keeps to."""
    tints: Tints = field(default_factory=Tints)
    room: Room = field(default_factory=Room)
    finish: Finish = field(default_factory=Finish)
    camera: frozenset[str] = frozenset()
    """Where the picture is seen from and how it is composed: an Angle's value, "silhouette", "symmetrical"."""
    depth_of_field: float | None = None
    """What the prompt says of the background's sharpness, as Camera has it; None: nothing."""
    traits: frozenset[str] = frozenset()
    portrait: bool = False
    """Of one person, head and shoulders."""
    sat: bool = False
    """A portrait is asked for, of whomever."""
    related: bool = False
    """Something stands in a relation to something else, in words that are drawn."""
    standings: tuple[Standing, ...] = ()
    """Those relations, for the layout."""
    sized: bool = False
    """The prompt says of something how large it is."""
    distance: float = 0.0
    """How the prompt wants the things seen: from afar (-1) to close (+1)."""
    flowers: bool = False
    locale: Locale | None = None
    """The place that another stands in for in the text."""
    beyond: tuple[Environment, Locale | None] | None = None
    """The place that is seen from it."""
    strung: frozenset[Strung] = frozenset()
    """What hangs on lines over the street."""
    backdrops: tuple[Backdrop, ...] = ()
    """What is far behind everything."""
    wisps: tuple[Wisp, ...] = ()
    """What fills the air and the sky."""
    design: Design | None = None
    """What the picture is where it is no scene."""
    dust: float | None = None
    """Of a world without air, from grey (0) to red (1), where the prompt says which."""
    grasps: tuple[Grasp, ...] = ()
    """Who holds, wears or rides what, where it can be drawn."""
    mentions: tuple[Mention, ...] = ()
    guests: Mapping[str, str] = field(default_factory=dict)
    """What stands in for a guest in the text, to the guest."""
    unknown: tuple[str, ...] = ()
    """Things that can't be drawn, in the words of the prompt."""
    asked: Named = field(default_factory=Named)
    """What the prompt names, or is put where it names nothing, and the negative prompt doesn't."""
    excluded: Named = field(default_factory=Named)
    """What the negative prompt, or "without" in the prompt, takes away; never what the prompt asks for."""
    notices: tuple[Notice, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is quoted."""
        return tuple(inscription.text for inscription in self.inscriptions)


def count_roughly(text: str) -> int:
    """Word pieces where no tokenizer is at hand."""
    return len(re.findall(r"\w+|[^\w\s]", text)) + 2


def read(
    prompt: str,
    negative_prompt: str,
    lexicon: Lexicon,
    count_tokens: CountTokens = count_roughly,
    homes: Homes = MappingProxyType({}),
    may_host: Hosts = MappingProxyType({}),
) -> Reading:
    """Reads a prompt. Never raises, whatever the strings hold. homes: what of things that the prompt puts nowhere is
    put where it usually is; may_host: what may stand in for things that the encoder has no words for."""
    said = prompt
    translation = translated(prompt, lexicon)
    refusal = translated(negative_prompt, lexicon, beside=translation.code if translation is not None else "")
    findings = Findings()
    if translation is not None:
        prompt = translation.text
        findings.rendered = f"{translation.language} as “{prompt}”"
        findings.own, findings.foreign = translation.own, list(translation.strange)
    unheard: tuple[Notice, ...] = ()
    if refusal is not None:
        negative_prompt = refusal.text
        words = f"Not understood in the negative prompt: {listed(refusal.strange)}."
        unheard = (Notice(code="ignored", message=words, field="negative_prompt"),) if refusal.strange else ()
    prompt, design = designed(carved(headless(marked(prompt))))
    prompt, quoted = hidden(prompt)
    prompt, typed = respelled(prompt)
    findings.corrected.extend(f"“{wrong}” as “{meant}”" for wrong, meant in typed.items())
    prompt = hybrid(sprouted(recounted(accustomed(prompt)), lexicon), lexicon)
    lettered = monograms(shown(crowned(idiomatic(prompt)), quoted))
    prompt, quoted = hidden(lettered.prompt)
    prompt = staged(enlivened(decked(gathered(prompt, lexicon)), lexicon), lexicon)
    prompt = in_hand(apportioned(fitted_out(cooked(stored(prompt, lexicon)))))
    prompt = accompanied(faced(boarded(handed(prompt), lexicon)))
    bodily = gestured(sporting(prompt))
    prompt = performed(whole(stood(bodily, lexicon)), lexicon)
    prompt = affirmed(thronged(symbolised(shaped(marvelled(prompt, lexicon), lexicon))))
    prompt = rephrased(anteceded(told_apart(prompt, lexicon), lexicon))
    prompt = landed(creaturely(pelted(prompt)))
    prompt, worn = undressed(played(cast(armed(prompt), lexicon), lexicon), lexicon)
    prompt = shown(prompt, quoted)
    tokens = split(prompt, lexicon.emojis)
    findings.markup = tokens.markup
    if tokens.foreign:
        findings.script = "The prompt is mostly in a script that is not understood; write it in English."
        unplaced = tuple(Inscription(text=text) for text in tokens.texts)
        return Reading(inscriptions=unplaced, notices=findings.notices())
    prompt, quoted = hidden(prompt)
    prompt, plainer = acted(prompt, tokens.words)
    prompt = shown(prompt, quoted)
    tokens = replace(tokens, words=plainer)
    parser, matches = _parse(prompt, tokens, lexicon, findings)
    idea = None if is_begun(parser.pieces) or tokens.texts else conceived(prompt)
    if idea is not None:
        prompt = idea.prompt
        findings = Findings(
            conceived=f"“{idea.idea}” as {idea.scene}", rendered=findings.rendered, markup=findings.markup
        )
        tokens = split(prompt, lexicon.emojis)
        parser, matches = _parse(prompt, tokens, lexicon, findings)
    put_on(parser.pieces, worn, findings, portrait=parser.portrait)
    plurals = lexicon.plural_of
    parser.pieces[:] = stood_up(parser.pieces, lettered.texts)
    parser.pieces[:] = implied(dressed_up(parser.pieces, findings), lexicon, findings, portrait=parser.portrait)
    parser.pieces[:], grasps = grasped(
        met(owned(arranged(clothed(parser.pieces, findings), plurals, findings), findings), findings), findings
    )
    parser.pieces[:], fillings = filled(plated(undone(parser.pieces)), grasps, findings)
    parser.pieces[:], ties = bonded(parser.pieces, (*grasps, *fillings), findings)
    busy = {grasp.holder for grasp in grasps}
    parser.pieces[:] = doing(grown_alone(parser.pieces), busy, findings)
    tied = {name for grasp in (*grasps, *fillings, *ties) for name in (grasp.holder, grasp.held)}
    parser.pieces[:], peak = heightened(parser.pieces, tied)
    parser.backdrops = tuple(dict.fromkeys((*parser.backdrops, *peak)))
    if parser.style not in PALETTED:
        parser.pieces[:] = toned(parser.pieces, prompt)
    faded = printed(parser)
    design = posted(drafted(design, parser, prompt), parser) or paged(parser)
    palette = list(parser.palette)
    for piece in parser.pieces:
        if isinstance(piece, Link) and piece.words.startswith("colours:"):
            names = piece.words[8:].split()
            hues = bare(prompt[slice(*piece.span)])
            if parser.style in PALETTED or (
                len(names) > 1 and not _GREYS.issuperset(names) and not _SINGLY.search(hues)
            ):
                palette.extend(map(Colour, names))
            else:
                findings.ignored.append(hues)
    wanted = named(parser)
    excluded, told = _refused(negative_prompt, parser, lexicon, wanted)
    topped = parser.tints.top is not None
    nowhere = not (
        wanted.environments or parser.anywhere or topped or (is_portrait(parser) and sits_alone(parser, grasps))
    )
    inscriptions = inscribed(tokens.quotations, matches, parser.pieces, prompt)
    if any(inscription.asset for inscription in inscriptions):
        # what carries a text is drawn
        findings.ignored[:] = [said for said in findings.ignored if not CLOTHES.search(said)]
    if any(inscription.ink for inscription in inscriptions):
        findings.ignored[:] = [said for said in findings.ignored if said not in table()]
    if nowhere and not any(isinstance(piece, Thing) for piece in parser.pieces):
        parser.pieces[:] = housed(parser.pieces, inscriptions)
    parser.pieces[:] = lit(parser.pieces, inscriptions)
    if "silhouette" in parser.camera and not any(isinstance(p, Moment) and not p.weather for p in parser.pieces):
        parser.pieces.append(Moment(phrase="at sunset", weather=False))
    if "behind" in parser.camera and not any(isinstance(p, Thing) and p.kind == "person" for p in parser.pieces):
        # of animals and things there is one side alone
        findings.ignored.append("from behind")
    plain = any(match.text in PLAIN for match in matches)
    idle = plain or translation is not None or not (homes and nowhere)
    work = None if idle else workplace(said, parser.pieces, lexicon, homes) or whereabouts(parser.pieces, grasps)
    work = None if idle else work or homeland(said, parser.pieces)
    if work is not None and not said.endswith(work):
        return read(f"{said}, in {work}", negative_prompt, lexicon, count_tokens, homes, may_host)
    mark = None if plain or not homes or translation is not None or parser.portrait else emblem(said, parser.pieces)
    if mark is not None and mark not in said:
        return read(f"{said}, {mark}", negative_prompt, lexicon, count_tokens, homes, may_host)
    if homes and nowhere:
        animals = {p.asset for p in parser.pieces if isinstance(p, Thing) and p.kind == "animal"}
        # "a cat in a box" is where cats are, and "a dragon in a teacup" on a table
        cups = {g.held for g in fillings if homes.get(g.holder) is Environment.TABLE and g.holder not in ROOMY}
        within = {grasp.held for grasp in (*fillings, *ties)} - (animals - cups)
        far = bool(parser.backdrops)
        starry = "aurora" in parser.traits or any(wisp.effect in IN_SKY for wisp in parser.wisps)
        parser.pieces[:] = placed(
            parser.pieces, homes, excluded.environments, plain=plain, outdoors=far, starry=starry, within=within
        )
    if homes and parser.tints.top is None and parser.room == Room():
        close = seen_close(parser.pieces, homes, wanted.environments)
        if close is not None:
            parser.tints = replace(parser.tints, top=close)
            on = [Link(glue=Glue.GAP) if isinstance(p, Thing) and p.asset in TABLES else p for p in parser.pieces]
            parser.pieces[:] = on
    locale = locale_of(match.text for match in matches if match.span not in parser.far)
    locale = locale or lofty(parser.pieces, {match.text for match in matches})
    if locale is not None and any(isinstance(piece, Place) and piece.words for piece in parser.refused):
        locale = None
    if locale is not None and _is_within(parser.pieces, phrase_of(locale)):
        # "a cake on a table by the pool"
        beside = set(locales.words())
        parser.pieces[:] = [
            Link(glue=Glue.GAP)
            if isinstance(p, Place) and p.words.lower() in beside and p.phrase == phrase_of(locale)
            else p
            for p in parser.pieces
        ]
        locale = None
    if parser.camera & _FROM_ABOVE and not any(isinstance(piece, Thing) for piece in parser.pieces):
        locale = LOOKED_ONTO.get(locale, locale) if locale else Locale.ABOVE_CITY if is_city(parser.pieces) else None
    if locale in AIRY and parser.tints.top is None and is_close(parser.pieces, homes):
        parser.tints = replace(parser.tints, top=Tabletop(beyond=_stand_in(locale).value))
    if locale is not None:
        part = SHOWN.get(locale, frozenset())
        parser.pieces[:] = [
            Link(glue=Glue.GAP)
            if isinstance(p, Thing) and p.asset in part and (p.plural or p.asset in _LONE) and not p.counted
            else p
            for p in parser.pieces
        ]
    asked = _asked(parser, [piece for piece in parser.pieces if isinstance(piece, Thing)], locale)
    sight = outlook(parser.pieces, [match.text for match in matches], locale, asked.environments)
    seats = seated((piece.asset for piece in parser.pieces if isinstance(piece, Thing)), may_host)
    text = _fitted(parser, lexicon, findings, count_tokens, tokens.cut, seats)
    things = [piece for piece in parser.pieces if isinstance(piece, Thing)]
    inside = {(grasp.holder, grasp.held) for grasp in (*fillings, *ties)}
    had = {grasp.held for grasp in (*grasps, *fillings, *ties)}
    taken = had.union(*({s.first, s.second} for s in findings.standings))
    on_tables = rested(parser.pieces, homes, taken) if asked.environments & INDOORS - {Environment.TABLE} else ()
    scene = bool(wanted.environments or things or any(isinstance(p, Moment) for p in parser.pieces) or parser.anywhere)
    seen = [prompt[slice(*match.span)] for match in matches if match.text[0].isalpha()]
    findings.seen = as_said(seen, bodily, lexicon)
    findings.actions[:] = as_said(findings.actions, bodily, lexicon)
    findings.ignored[:] = as_said(findings.ignored, bodily, lexicon)
    findings.nothing = not (scene or _shows_itself(design) or tokens.texts or findings.unknown or findings.script)
    return Reading(
        text=text,
        inscriptions=inscriptions,
        style=parser.style,
        palette=tuple(dict.fromkeys(palette)),
        tints=parser.tints,
        room=parser.room,
        finish=replace(finish(parser), fade=_COLOURLESS) if faded else finish(parser),
        camera=viewpoint(parser, things, findings.standings),
        depth_of_field=parser.focus,
        traits=frozenset(parser.traits),
        portrait=sits_alone(parser, grasps),
        sat=parser.portrait,
        related=findings.related,
        standings=(*(s for s in findings.standings if (s.second, s.first) not in inside), *on_tables),
        sized=any(thing.scale for thing in things),
        distance=distance(matches, things, portrait=parser.portrait),
        flowers=in_bloom(matches, parser),
        locale=sight.locale,
        beyond=sight.beyond,
        strung=parser.strung,
        backdrops=tuple(dict.fromkeys((*parser.backdrops, *sight.backdrops, *behind(said, sight.environments)))),
        wisps=parser.wisps,
        design=design,
        dust=next((DUST[p.phrase] for p in parser.pieces if isinstance(p, Place) and p.phrase in DUST), None),
        grasps=(*grasps, *fillings, *ties),
        mentions=shared(mentions([thing for thing in things if not thing.shown]), fillings),
        guests={seat: guest for guest, seat in seats.items()},
        unknown=tuple(dict.fromkeys(findings.unknown)),
        asked=replace(asked, environments=sight.environments).without(excluded),
        excluded=replace(
            excluded,
            assets=excluded.assets | unfit(parser.pieces, lexicon) | borne(things) | _painted(sight, parser.backdrops),
        ),
        notices=(*findings.notices(), *told, *unheard),
    )


def _parse(
    prompt: str, tokens: Tokens, lexicon: Lexicon, findings: Findings, called: str = "the prompt"
) -> tuple[Parser, list[Match]]:
    matcher = Matcher(tokens=tokens.words, lexicon=lexicon)
    matches = matcher.matches()
    findings.corrected.extend(f"“{typed}” as “{meant}”" for typed, meant in matcher.corrections.items())
    parser = Parser(prompt=prompt, lexicon=lexicon, lettered=bool(tokens.texts), findings=findings)
    parser.parse(matches)
    small = sum(1 for token in tokens.words if token.text in wordings.FOREIGN)
    foreign = (small >= 2 and matcher.strange > 0) or (small >= 3 and small * 3 >= len(tokens.words))
    if foreign:
        findings.corrected.clear()
        findings.nearest.clear()
        findings.actions.clear()
        findings.ignored.clear()
        parser.pieces.clear()
        parser.styles.clear()
        parser.opening = ""
        parser.anywhere = False
    if foreign or (matcher.strange >= 3 and matcher.strange >= matcher.known):
        # Of another language nothing counts as understood, whatever is spelled like an English word.
        strange = [
            prompt[slice(*match.span)]
            for match in matches
            if not match.separator and (foreign or (match.word is None and match.meaning is None))
        ]
        findings.script = f"Most of {called} is not understood; write it in English. Not known: {listed(strange)}."
        findings.unknown.clear()
    return parser, matches


def _text(parser: Parser, pieces: list[Piece], lexicon: Lexicon, findings: Findings, seats: Mapping[str, str]) -> str:
    """The encoder's text: the scene with its style before or after it."""
    text = sentence(pieces, lexicon.plural_of, findings, seats)
    styles = list(parser.styles)
    empty = not any(isinstance(piece, Thing | Place) for piece in pieces)
    if empty and (text or styles or parser.opening or parser.anywhere):
        # A time, a weather or a style is that of a landscape.
        text = f"a landscape{' ' if text.partition(' ')[0] in LEADING else ', '}{text}".strip(" ,")
    if is_portrait(parser):
        text = f"a portrait of {text}"
        styles = [*([closings()[parser.opening]] if parser.opening else []), *styles]
    elif parser.opening:
        text = f"{parser.opening} {text}"
        styles = [style for style in styles if OPENINGS.get(style) != parser.opening]
    return ", ".join(part for part in (text, *_distinct(styles)) if part)


def _distinct(styles: list[str]) -> list[str]:
    """The first closing of each style."""
    kept = {style: closing for closing in reversed(styles) for style, many in STYLE_CLOSINGS.items() if closing in many}
    return [closing for closing in dict.fromkeys(styles) if closing in kept.values()]


def _fitted(
    parser: Parser,
    lexicon: Lexicon,
    findings: Findings,
    count_tokens: CountTokens,
    cut: bool,
    seats: Mapping[str, str],
) -> str:
    """The text, shortened from its end to what the encoder takes."""
    text = _text(parser, parser.pieces, lexicon, findings, seats)
    if count_tokens(text) <= MAX_WORD_PIECES:
        if cut:
            findings.dropped = "its last words"
        return text
    low, high = 0, len(parser.pieces)
    while low + 1 < high:
        middle = (low + high) // 2
        fits = count_tokens(_text(parser, parser.pieces[:middle], lexicon, Findings(), seats)) <= MAX_WORD_PIECES
        low, high = (middle, high) if fits else (low, middle)
    left = parser.pieces[low:]
    findings.dropped = next((piece.words for piece in left if isinstance(piece, Thing | Place)), "its last words")
    del parser.pieces[low:]
    kept = Findings()
    text = _text(parser, parser.pieces, lexicon, kept, seats)
    findings.related, findings.standings = kept.related, kept.standings
    return text


def _painted(sight: Outlook, backdrops: tuple[Backdrop, ...]) -> frozenset[str]:
    """Mountains that stand on the horizon, and so not on the meadow before it."""
    raised = {Backdrop.MOUNTAINS, Backdrop.PEAK, Backdrop.VOLCANO}
    behind = raised.intersection((*backdrops, *sight.backdrops)) or sight.locale in {Locale.MOUNTAIN_LAKE, Locale.FJORD}
    return frozenset({"mountain peak"}) if behind else frozenset()


def _asked(parser: Parser, things: list[Thing], locale: Locale | None) -> Named:
    """What the prompt names; of places with nothing in them the first: "a skyline seen from across the river". A locale
    is where its stand-in is, whatever other places are named."""
    asked = named(parser)
    if locale is not None and not (locale in AIRY and parser.tints.top is not None):
        return replace(asked, environments=frozenset({_stand_in(locale)}))
    if parser.tints.top is not None and things:
        close = Environment.STUDIO if parser.tints.top.is_set else Environment.TABLE
        return replace(asked, environments=frozenset({close}))
    first = next((piece for piece in parser.pieces if isinstance(piece, Place)), None)
    watered = _watered(asked.environments)
    if things or first is None or watered != asked.environments:
        return replace(asked, environments=watered)
    seen = (place for place, many in phrases.ENVIRONMENTS.items() if first.phrase in many)
    return replace(asked, environments=frozenset(seen) or asked.environments)


def _is_within(pieces: Sequence[Piece], stand_in: str) -> bool:
    """Whether another place than a locale's stand-in is under a roof."""
    roofed = {phrase for place in INDOORS for phrase in phrases.ENVIRONMENTS[place]}
    return any(isinstance(p, Place) and p.phrase != stand_in and p.phrase in roofed for p in pieces)


def _stand_in(locale: Locale) -> Environment:
    return next(place for place, many in phrases.ENVIRONMENTS.items() if phrase_of(locale) in many)


def _watered(environments: frozenset[Environment]) -> frozenset[Environment]:
    """A lake in the mountains and a river through a forest are a lake and a river: these show both."""
    waters = environments & _WATERS
    return waters if waters and environments <= waters | _BANKS else environments


def _refused(negative_prompt: str, parser: Parser, lexicon: Lexicon, wanted: Named) -> tuple[Named, tuple[Notice, ...]]:
    """Everything that should not be there, and what is told of the negative prompt."""
    tokens, findings = split(negative_prompt, lexicon.emojis), Findings()
    tokens = replace(tokens, words=tuple(token for token in tokens.words if token.text not in wordings.FLAWS))
    other, matches = _parse(negative_prompt, tokens, lexicon, findings, "the negative prompt")
    if tokens.foreign:
        findings.script = "The negative prompt is mostly in a script that is not understood; write it in English."
    own = named(other, [match.text for match in matches])
    strange = [
        negative_prompt[slice(*match.span)]
        for match in matches
        if match.word is None and match.meaning is None and match.text.isalpha()
    ]
    other.pieces.extend([*other.refused, *parser.refused])
    # "without people" in the prompt means everybody, too.
    words = [match.text for match in matches]
    words += [p.words.lower().rpartition(" ")[2] for p in parser.refused if isinstance(p, Thing | Place)]
    asked = frozenset(piece.colour for piece in parser.pieces if isinstance(piece, Thing) and piece.colour)
    told = notices(findings.script, strange, (*own.both(wanted), *sorted(own.colours & asked)))
    return named(other, words).without(replace(wanted, colours=wanted.colours | asked)), told


def _shows_itself(design: Design | None) -> bool:
    """Whether a design is of forms, and needs nothing that is named."""
    return design is not None and bool(design.form or design.sprigs or design.figures or design.sheet is Sheet.ABSTRACT)
