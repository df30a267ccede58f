"""From a raw prompt to words: quoted text, markup, emojis and scripts are dealt with here."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

QUOTED = re.compile(
    r'"([^"]+)"|“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|»([^«»]+)«|「([^「」]+)」'
    r"|(?<![^\s(\[,:;])'(?=\S)([^'\n]*(?:'(?=\w)[^'\n]*)*)'(?!\w)"
    r"|(?<![^\s(\[,:;])‘(?=\S)([^‘’\n]*(?:’(?=\w)[^‘’\n]*)*)’(?!\w)"
)
"""Every kind of quotation mark in pairs. A straight or curly apostrophe inside a word is none."""
MARKUP = re.compile(
    r"<!--.*?-->|(?i:<(?P<raw>script|style)\b[^<>]*>.*?(?:</(?P=raw)\s*>|\Z))|"
    r"</?[A-Za-z][^<>]*>|&(?:#\d+|#x[0-9A-Fa-f]+|[A-Za-z]{2,8});|https?://\S+|--[a-z]+(?:[ "
    r"=][\d:.]+)?|```\w*"
    r"|\bBREAK\b|(?<=[\w)]):\s?\d+(?:\.\d+)?(?=\s*[)\],]|\s*$)",
    re.DOTALL,
)
"""Tags, entities, addresses, command-line flags and weights of other tools."""
INLINE = frozenset("a b i u s em strong span small mark font code sub sup big".split())
"""Tags inside a phrase."""
EXCLUDING = re.compile(r"--no\b((?:(?!--).)*)", re.DOTALL)
"""Another tool's flag for what should not be there, up to the next flag."""
SELECTORS = re.compile("[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]")
"""What changes a symbol's look or skin, and not what it is of."""
WORD = re.compile(
    "(?:[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff][\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]*)"
    "(?:\u200d[^\\s\\w][\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]*)*|"
    r"(?<!\w)w/(?:o(?!\w))?|[fb]/[\w.]+|(?<!\w)\d{1,3}(?:,\d{3})+(?!\w)|\d+\.\d+|[^\W_]+(?:['’&][^\W_]+)*(?:['’]?-[^\W_]+(?:['’][^\W_]+)*)*|[^\w\s]|\n"
)
SEPARATORS = {",": ",", ";": ",", ".": ".", "!": ".", "?": ".", "\n": ",", ":": ",", "|": ",", "+": ",", "/": ","}
SHORTHAND = {"w/": "with", "w/o": "without", "bg": "background", "&": "and", "＆": "and"}
PROMPT_KEYS = ("prompt", "text", "description", "caption", "positive", "positive_prompt", "input", "subject", "scene")
MAX_TOKENS = 600
"""Words of a prompt that are looked at."""


@dataclass(frozen=True, kw_only=True)
class Token:
    """A lower-case word, or a separator ("," or ".")."""

    text: str
    span: tuple[int, int]
    """Characters of the prompt."""
    named: bool = False
    """Written with a capital where only names are."""


@dataclass(frozen=True, kw_only=True)
class Quotation:
    """A text in quotation marks, as written."""

    text: str
    span: tuple[int, int]
    """Characters of the prompt, the marks among them."""


@dataclass(frozen=True, kw_only=True)
class Tokens:
    """A prompt in words."""

    words: tuple[Token, ...]
    quotations: tuple[Quotation, ...]
    markup: bool = False
    """Tags, JSON or flags were passed over."""
    foreign: bool = False
    """Most letters are of another script than Latin."""
    cut: bool = False
    """There were more than MAX_TOKENS words."""

    @property
    def texts(self) -> tuple[str, ...]:
        """What is quoted."""
        return tuple(quotation.text for quotation in self.quotations)


def split(prompt: str, emojis: Mapping[str, str]) -> Tokens:
    """Never raises. emojis: a single symbol to its words."""
    body, markup = _without_markup(prompt)
    quotations: list[Quotation] = []
    blanked = list(body)
    for match in QUOTED.finditer(body):
        text = next(group for group in match.groups() if group is not None)
        if text.strip() and text.strip(" '’") not in {"n", "N"}:
            quotations.append(Quotation(text=text, span=match.span()))
            # What stands around a quotation doesn't run together.
            blanked[match.start() : match.end()] = " " * (match.end() - match.start())
    body = "".join(blanked)
    letters = [char for char in body if char.isalpha()]
    latin = sum(
        1 for char in letters if char.isascii() or unicodedata.name(char, "").startswith(("LATIN", "MASC", "FEM"))
    )
    words: list[Token] = []
    for match in WORD.finditer(body):
        raw, span = match.group(), match.span()
        if raw.lower() in SHORTHAND:
            words.append(Token(text=SHORTHAND[raw.lower()], span=span))
        elif raw in SEPARATORS:
            words.append(Token(text=SEPARATORS[raw], span=span))
        elif raw[0].isalnum():
            words.extend(_words(raw, span))
        elif raw in "–—":
            words.append(Token(text=",", span=span))
        else:
            symbol = SELECTORS.sub("", raw)
            label = emojis.get(symbol) or emojis.get(symbol[:1], "")
            words.extend(Token(text=part, span=span) for part in ["a", *label.split(), ","] if label)
        if len(words) >= MAX_TOKENS:
            break
    cut = len(words) >= MAX_TOKENS
    foreign = len(letters) > 0 and latin * 2 < len(letters)
    return Tokens(words=_with_names(body, words), quotations=tuple(quotations), markup=markup, foreign=foreign, cut=cut)


def _with_names(body: str, words: Sequence[Token]) -> tuple[Token, ...]:
    """The words, with those marked that have a capital inside a sentence. Where most have one it tells nothing."""
    capitals = {token.span for token in words if any(char.isupper() for char in body[slice(*token.span)])}
    if sum(token.span in capitals for token in words) * 2 > sum(token.text[0].isalnum() for token in words):
        return tuple(words)
    starts = {
        token.span for before, token in zip([None, *words], words, strict=False) if not before or before.text == "."
    }
    return tuple(replace(token, named=True) if token.span in capitals - starts else token for token in words)


def _words(raw: str, span: tuple[int, int]) -> list[Token]:
    """A word in lower case without accents and possessive."""
    plain = unicodedata.normalize("NFKD", raw).replace("’", "'")
    text = "".join(char for char in plain if not unicodedata.combining(char)).lower()
    return [Token(text=text, span=span)] if text else []


def _without_markup(prompt: str) -> tuple[str, bool]:
    """The prompt with everything that isn't prose blanked out, character for character, and whether there was any."""
    stripped = prompt.strip()
    if stripped[:1] in {"{", "["} and stripped[-1:] in {"}", "]"}:
        kept = _json_values(stripped)
        if kept:
            blank = [" "] * len(prompt)
            for value in kept:
                at = prompt.find(value)
                if at >= 0:
                    blank[at : at + len(value)] = value
                    blank[at + len(value) : at + len(value) + 1] = ","
            return "".join(blank), True
    # "--no people, cars" is "no people and cars".
    plain = EXCLUDING.sub(lambda match: "  no" + match.group(1).replace(",", "＆"), prompt)
    blanked = MARKUP.sub(_blank, plain)
    return blanked, blanked != plain


def _blank(match: re.Match[str]) -> str:
    """As many spaces; a comma among them where a tag separates: all but those that only set off words in a line."""
    found = match.group()
    tag = re.match(r"</?([A-Za-z]+)", found)
    glued = match.string[match.start() - 1 : match.start()].isalnum() and match.string[match.end() :][:1].isalnum()
    separates = tag is not None and (glued or tag[1].lower() not in INLINE)
    return ("," if separates else " ") + " " * (len(found) - 1)


def _json_values(document: str) -> list[str]:
    """The strings of a JSON document that may be the prompt; none where it is no JSON."""
    try:
        parsed = json.loads(document)
    except (ValueError, RecursionError):
        return []
    strings: list[tuple[str, str]] = []

    def walk(node: object, key: str, depth: int) -> None:
        if isinstance(node, str):
            strings.append((key, node))
        elif isinstance(node, dict) and depth < 8:
            for name, value in node.items():
                walk(value, str(name).lower(), depth + 1)
        elif isinstance(node, list) and depth < 8:
            for value in node:
                walk(value, key, depth + 1)

    walk(parsed, "", 0)
    named = [value for key, value in strings if key in PROMPT_KEYS and value]
    return named or [value for _, value in strings if value]
