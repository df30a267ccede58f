"""German, French and Spanish in the order of English, which is nearly theirs."""

from __future__ import annotations

from collections.abc import Sequence

from calotype.pipelines.bundled.prompt.languages.sentences import CONTENT, Chunk, chunks
from calotype.pipelines.bundled.prompt.languages.words import Item, Role
from calotype.pipelines.bundled.prompt.lexicon import Lexicon

GENITIVE = frozenset({"des", "der", "eines", "einer"})
SURFACES = frozenset(
    "sofa table chair armchair bench bed branch roof wall windowsill horse donkey elephant camel unicorn broom bicycle "
    "motorcycle shoulder throne rock moon swing".split()
) | {"the beach", "green hills"}
"""What Spanish is "in" and English "on"."""
RIDDEN = frozenset("broom carpet dragon unicorn horse goose eagle bird pegasus swing".split())
"""Who flies on one of these is not above it."""
JOINED = ">"
"""At the beginning of a sentence: it goes on with the one before."""


def headfirst(items: Sequence[Item], lexicon: Lexicon, code: str, *, continued: bool = False) -> str:
    """German, French, Spanish: nearly the order of English. "Auf dem Sofa schläft eine Katze" is turned round."""
    relative = _is_relative(items, code)
    told = chunks(items[1:] if relative else items, lexicon, code)
    if code == "de":
        told = _verb_early(told, relative=relative)
    told = _turned(told)
    # Who is told of in a relative clause was named before it.
    words: list[str] = [JOINED] if told and told[0].role in {Role.DEED, Role.POSE} and relative else []
    pending: list[str] = []
    before: Chunk | None = None
    unheard = False
    """What came after it was not understood."""
    for chunk in told:
        match chunk.role:
            case Role.RELATION | Role.AND:
                owned = before is not None and before.role in CONTENT | {Role.OPENING}
                if chunk.text == "of":
                    pending = ["of"] if owned and not pending else pending
                else:
                    # Of two prepositions the last one counts.
                    kept = [word for word in pending if chunk.role is Role.AND or word == "and"]
                    pending = [*kept, chunk.text]
                continue
            case Role.STRANGE:
                pending = []
                unheard = before is not None and before.nominal
                continue
            case Role.MOMENT | Role.OPENING | Role.STYLE:
                words.append(f", {chunk.text}" if chunk.role is Role.STYLE and before is not None else chunk.text)
                pending = []
            case Role.EXISTS if chunk.text == "there is" and not words:
                pending = []
            case _:
                opened = before is not None and before.role is Role.OPENING
                genitive = before is not None and before.role in CONTENT | {Role.OPENING} and _is_genitive(chunk, code)
                # "букет роз": what follows a noun at once is in the genitive
                owned = code == "ru" and before is not None and before.nominal and chunk.nominal
                if (genitive or owned) and not pending:
                    pending = ["of"]
                if opened and pending == ["of"] and before is not None and before.text.endswith(" of"):
                    pending = []
                ridden = any(item.english in RIDDEN for item in chunk.items)
                if pending[-1:] == ["on"] and before is not None and before.text == "flying" and not ridden:
                    pending[-1] = "above"
                if (
                    code in {"es", "it", "pt"}
                    and pending[-1:] == ["in"]
                    and any(item.english in SURFACES for item in chunk.items)
                ):
                    pending[-1] = "on"
                if unheard and chunk.nominal and not pending:
                    # "mit Mütze füttert Tauben": a verb that is not known parts them all the same.
                    words.append(",")
                words += [*pending, chunk.text]
                pending = []
        before, unheard = chunk, False
    return " ".join(words).replace(" , ", ", ").strip()


def _is_relative(items: Sequence[Item], code: str) -> bool:
    """ "..., der einen Hut trägt" """
    if code != "de" or len(items) < 2:
        return False
    first, second = items[0], items[1]
    pronoun = first.source.lower() in {"der", "die", "das", "den", "dem"}
    return pronoun and second.role in {Role.ARTICLE, Role.RELATION, Role.POSE, Role.DEED, Role.NUMBER}


def _is_genitive(chunk: Chunk, code: str) -> bool:
    return code == "de" and bool(chunk.items) and chunk.items[0].source.lower() in GENITIVE


def _verb_early(told: list[Chunk], *, relative: bool) -> list[Chunk]:
    """A German verb at the end before what it is about."""
    if len(told) < 2 or told[-1].role not in {Role.DEED, Role.POSE}:
        return told
    if relative:
        return [told[-1], *told[:-1]]
    if told[-1].role is Role.DEED and told[-2].nominal:
        return [*told[:-2], told[-1], told[-2]]
    return told


def _turned(told: list[Chunk]) -> list[Chunk]:
    """What begins with where something is, told after that something."""
    roles = [chunk.role for chunk in told[:4]]
    if (
        len(roles) < 4
        or roles[0] is not Role.RELATION
        or not told[1].nominal
        or told[0].text in {"of", "without", "with"}
    ):
        return told
    if roles[2] not in {Role.POSE, Role.EXISTS} or not told[3].nominal:
        return told
    end = 4
    while end + 1 < len(told) and (told[end].role is Role.AND or told[end].text == "of") and told[end + 1].nominal:
        end += 2
    verb = [told[2]] if roles[2] is Role.POSE else []
    return [*told[3:end], *verb, *told[:2], *told[end:]]
