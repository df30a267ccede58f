"""Conditioning: the words for the state of things made matches of their own, and told of the things they are about.

"two cups, one full and one empty", "a broken vase", "slices of lemon".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from calotype.pipelines.bundled.conditions import CUT, FLAMES, GLOBES, LONGEST, SHOWN, Condition, by_words
from calotype.pipelines.bundled.prompt.glossary import Meaning, Part
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, PLACES, Lexicon
from calotype.pipelines.bundled.prompt.matching import Match

_ONE = frozenset({"one", "one of them", "one of these", "one of", "all", "each"})
_IS = frozenset({"is", "being", "has", "that is", "which is", "are", "was", "been"})
_PIECES = frozenset("slice slices wedge wedges rounds halves half".split())
_LOOSE = frozenset(
    {
        "half",
        "hot",
        "old",
        "lit",
        "full",
        "wet",
        "burning",
        "flying",
        "dirty",
        "cut up",
        "ancient",
        "striped",
        "spotted",
        "dotted",
        "checked",
        "checkered",
        "chequered",
        "plaid",
        "tartan",
        "gingham",
        "polka dot",
        "dead",
        "dry",
        "dried",
        "burned",
        "ragged",
        "drooping",
        "radiant",
        "spotty",
        "speckled",
    }
)
"""Which mean something else where no noun follows them."""


def conditioned(matches: Sequence[Match], lexicon: Lexicon) -> list[Match]:
    """The matches with one for each state."""
    return _sliced(_named(_marked(_enclosed(_shown(matches)), lexicon), lexicon), lexicon)


def _named(matches: list[Match], lexicon: Lexicon) -> list[Match]:
    """Colours that are things, for what is said of them: "a lemon cut in half"; and a camera that begins a list."""
    out = list(matches)
    for at, match in enumerate(matches):
        after = matches[at + 1] if at + 1 < len(matches) else None
        word = lexicon.find(match.text)
        if word is None or word.sense not in DRAWABLE or match.meaning is None:
            continue
        told = after is not None and after.part is Part.STATE and match.part is Part.COLOUR
        ended = told and (at + 2 == len(matches) or not matches[at + 2].noun)
        lists = at == 0 and match.text == "camera" and after is not None and (after.separator or after.text == "and")
        if ended or lists:
            out[at] = replace(match, meaning=None, word=word)
    return out


def _shown(matches: Sequence[Match]) -> list[Match]:
    """Without what is on a thing's own picture: the syrup of pancakes."""
    named = {match.word.target for match in matches if match.word is not None}
    seen = {words for asset in named & SHOWN.keys() for words in SHOWN[asset]}
    out: list[Match] = []
    for at, match in enumerate(matches):
        after = matches[at + 1].text if at + 1 < len(matches) else ""
        if match.text in seen:
            continue
        if match.text == "and" and out and out[-1].text in {"with", "topped with"}:
            continue
        if match.text == "and" and after in seen:
            continue
        out.append(match)
    return out


def _enclosed(matches: Sequence[Match]) -> list[Match]:
    """Without a place that is in a thing: "a winter village inside a snow globe"."""
    out = list(matches)
    for at in range(len(out) - 1):
        inside = out[at].part is Part.JOIN and out[at].text in {"in", "inside", "within", "inside of", "trapped in"}
        holder = next((match for match in out[at + 1 : at + 4] if match.noun or match.separator), None)
        held = out[at - 1] if at else None
        target = holder.word.target if holder is not None and holder.word is not None else ""
        if inside and held is not None and target in GLOBES and _names_place(held):
            start = at - 1
            while start and out[start - 1].part in {Part.DETERMINER, Part.SCALE, Part.SEASON, Part.ADJECTIVE}:
                start -= 1
            return [*out[:start], *out[at + 1 :]]
    return out


def _names_place(match: Match) -> bool:
    return match.part is Part.PLACE or (match.word is not None and match.word.sense in PLACES)


def _marked(matches: Sequence[Match], lexicon: Lexicon) -> list[Match]:
    out: list[Match] = []
    at = 0
    while at < len(matches):
        found = _longest(matches, at)
        if found is None:
            out.append(matches[at])
            at += 1
            continue
        condition, used = found
        first, last = matches[at], matches[at + used - 1]
        text = " ".join(match.text for match in matches[at : at + used])
        piece = condition in {Condition.SLICE, Condition.HALVED} and text.endswith(" of")
        if piece and not _is_cut(matches[at + used :]):
            # "a slice of cake" is a thing of its own
            out.append(first)
            at += 1
            continue
        poured = _poured(out, matches[at + used :], lexicon) if condition is Condition.HALF_FULL else None
        if poured is not None:
            out[-1:] = [_state(condition, replace(first, text=text)), poured]
            at += used + 1
            continue
        after = matches[at + used] if at + used < len(matches) else None
        ends = after is None or after.separator or after.text in {"and", "except", "but"}
        told = ends and bool(out) and out[-1].text in _ONE | _IS
        # "a candle burning under water"
        told = told or (condition is Condition.LIT and _leads_to(out[-1:], FLAMES))
        ablaze = first.part is Part.EFFECT and not told and not _leads_to(matches[at + used :], FLAMES)
        if ablaze or (text in _LOOSE and not told and not _leads_to_thing(matches[at + used :], lexicon)):
            out.append(first)
            at += 1
            continue
        out.append(_state(condition, replace(first, text=text, span=(first.span[0], last.span[1]))))
        at += used
    return out


def _is_cut(matches: Sequence[Match]) -> bool:
    noun = next((match.word for match in matches[:3] if match.noun and match.meaning is None), None)
    return noun is not None and noun.target in CUT


def _poured(before: Sequence[Match], after: Sequence[Match], lexicon: Lexicon) -> Match | None:
    """ "a glass half full of milk" as a half full "glass of milk"."""
    if not before or not after or not before[-1].noun:
        return None
    word = lexicon.find(f"{before[-1].text} of {after[0].text}")
    known = word is not None and word.sense in DRAWABLE
    return replace(before[-1], text=f"{before[-1].text} of {after[0].text}", word=word) if known else None


def _state(condition: Condition, like: Match) -> Match:
    return Match(text=like.text, span=like.span, meaning=Meaning(part=Part.STATE, value=condition.value))


def _longest(matches: Sequence[Match], at: int) -> tuple[Condition, int] | None:
    table = by_words()
    for used in range(min(LONGEST, len(matches) - at), 0, -1):
        run = matches[at : at + used]
        if any(match.separator for match in run):
            continue
        word = run[0].word
        if used == 1 and word is not None and word.sense in DRAWABLE and run[0].meaning is None:
            return None
        found = table.get(" ".join(match.text for match in run).lower())
        if found is not None:
            return found, used
    return None


def _leads_to(matches: Sequence[Match], assets: frozenset[str]) -> bool:
    """Whether the next thing is one of these: a burning candle is lit, and a burning house is on fire."""
    named = (match.word.target for match in matches[:5] if match.word is not None and match.word.sense in DRAWABLE)
    return next(named, "") in assets


def _leads_to_thing(matches: Sequence[Match], lexicon: Lexicon) -> bool:
    for match in matches[:5]:
        if match.word is not None and match.word.sense in DRAWABLE and match.meaning is None:
            return lexicon.kind(match.word) not in {"person", "animal", "bird", "fish", "insect", "celestial"}
        if match.separator or match.part in {Part.JOIN, Part.PLACE}:
            return False
    return False


def _sliced(matches: list[Match], lexicon: Lexicon) -> list[Match]:
    """ "lemon slices" as slices of lemon; a colour that is a fruit is the fruit there."""
    out: list[Match] = []
    for match in matches:
        before = out[-1] if out else None
        if match.text in _PIECES and before is not None and match.part is not Part.STATE:
            word = lexicon.find(before.text)
            if word is not None and word.sense in DRAWABLE and word.target in CUT:
                value = Condition.HALVED if match.text in {"halves", "half"} else Condition.SLICE
                several = match.text != "slice"
                fruit = replace(before, meaning=None, word=replace(word, plural=several))
                out[-1:] = [_state(value, match), fruit]
                continue
        out.append(match)
    return out
