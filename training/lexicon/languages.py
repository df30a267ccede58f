"""Words of other languages, each with its English: from the names of emojis and the table beside this file."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from opencc import OpenCC

from calotype.pipelines.bundled.prompt.languages.words import Language, Role

HERE = Path(__file__).parent
CODES = ("de", "fr", "es", "hi", "zh")
"""In the order of the table's cells."""
SECOND: dict[str, tuple[str, ...]] = {
    "common.toml": ("de", "fr", "es", "it", "ru", "hi"),
    "further.toml": ("de", "fr", "es", "it", "pt", "ru", "hi", "zh"),
}
"""The same of the tables that add to the first and to the tongues' own."""
TONGUES = HERE / "tongues"
"""Languages with a table of their own, one a file, named by its code."""
ROLES: dict[str, str] = {
    "noun": "n", "place": "p", "adjective": "a", "number": "q", "article": "d", "and": "c", "relation": "r",
    "pose": "v", "deed": "t", "exists": "h", "moment": "m", "style": "s", "opening": "o", "trait": "n", "skip": "x",
    "measure": "l",
}  # fmt: skip
"""Sections of the table to the letters that the reader knows."""
FACES: dict[str, re.Pattern[str]] = {
    "de": re.compile(r"gesicht$"),
    "fr": re.compile(r"^tête (?:de |d’|d')"),
    "es": re.compile(r"^cara de "),
    "hi": re.compile(r" (?:का|जैसा|की) (?:चेहरा|शक्ल)$"),
    "zh": re.compile(r"[脸头]$"),
}
"""What a name says of a face that stands for the whole animal."""
OF_MASCULINE = " का"
"""Of Hindi: an adjective that is a noun's genitive follows the noun that it describes in its ending."""
IDEOGRAPHS = (0x4E00, 0xA000)
"""The code points of Chinese characters."""
SKIPPED = frozenset({None, 0, 2, 8, 9})
"""Groups of symbols that are no things: smileys, skin tones, signs, flags. Their names would be taken for prose."""


def cells(section: Mapping[str, str], column: int, columns: int = len(CODES)) -> Iterable[tuple[str, str]]:
    """English and a form of one language. Raises ValueError where a row has more or fewer cells than languages."""
    for english, row in section.items():
        found = [[form.strip() for form in cell.split(",")] for cell in row.split(";")]
        if len(found) != columns:
            raise ValueError(f"{english!r} has {len(found)} cells")
        yield from ((english, form) for form in found[column] if form)


def common(code: str, forms: dict[str, set[str]]) -> None:
    """Adds the words of the other tables that a language lacks so far."""
    for file, codes in SECOND.items():
        if code not in codes:
            continue
        table = tomllib.loads((HERE / file).read_text("utf-8"))
        taken = {form for listed in forms.values() for form in listed}
        for section, role in ROLES.items():
            for english, form in cells(table.get(section, {}), codes.index(code), len(codes)):
                said = {form.lower()}
                if role == "a" and form.endswith(OF_MASCULINE):
                    said |= {form.removesuffix(OF_MASCULINE) + ending for ending in (" की", " के")}
                if said - taken:
                    forms.setdefault(f"{role} {english}", set()).update(said - taken)


def names(folder: Path, code: str, assets: Mapping[str, str], face: re.Pattern[str]) -> Iterable[tuple[str, str]]:
    """English and the name of an emoji. assets: code points, without variation and skin, to an asset's name; face: what
    a name says of a face."""
    english = {entry["hexcode"]: entry for entry in json.loads((folder / "en" / "data.json").read_text("utf-8"))}
    for entry in json.loads((folder / code / "data.json").read_text("utf-8")):
        asset = assets.get(points(entry["hexcode"]))
        if asset is None and entry.get("group") in SKIPPED:
            continue
        meant = asset or re.sub(r"[^a-z0-9' -]+", " ", english[entry["hexcode"]]["label"].lower()).strip()
        meant = meant.removesuffix(" face")
        for name in entry["label"].lower().replace("(in)", "").replace("’", "'").split(","):
            faced = "face" in english[entry["hexcode"]]["label"]
            yield meant, face.sub("", name.strip()) if faced else name.strip()


def points(file: str) -> str:
    """Code points without what changes only the look or the skin."""
    return "-".join(point for point in file.lower().split("-") if point not in {"fe0f", "1f3fb"})


def languages(folder: Path, assets: Mapping[str, str]) -> dict[str, Any]:
    """Every language by its code, as the lexicon's file has it: the English of a role to its forms, endings,
    contractions. assets: the file of an asset's picture to its name."""
    table = tomllib.loads((HERE / "languages.toml").read_text("utf-8"))
    drawn = {points(file): name for file, name in assets.items()}
    built: dict[str, Any] = {}
    for column, code in enumerate(CODES):
        forms: dict[str, set[str]] = {}
        """Role and English to the forms."""
        taken: set[str] = set()
        for section, role in ROLES.items():
            for english, form in cells(table[section], column):
                said = {form.lower()}
                if role == "a" and form.endswith(OF_MASCULINE):
                    said |= {form.removesuffix(OF_MASCULINE) + ending for ending in (" की", " के")}
                forms.setdefault(f"{role} {english}", set()).update(said)
                taken |= said
        common(code, forms)
        taken |= {form for listed in forms.values() for form in listed}
        known = Language.of(code, _packed(forms, table, code))
        for english, name in names(folder, code, drawn, FACES[code]):
            if name and name not in taken and not is_described(name, known):
                taken.add(name)
                forms.setdefault(f"n {english}", set()).add(name)
        built[code] = _packed(forms, table, code)
    for file in sorted(TONGUES.glob("*.toml")):
        built[file.stem] = tongue(folder, file, drawn)
    built["zh"]["variants"] = variants("".join(built["zh"]["words"].values()))
    return built


def tongue(folder: Path, file: Path, drawn: Mapping[str, str]) -> dict[str, Any]:
    """A language with a table of its own. drawn: as in ``names``."""
    table = tomllib.loads(file.read_text("utf-8"))
    tables = table["tables"]
    forms: dict[str, set[str]] = {}
    for section, role in ROLES.items():
        for english, row in table.get(section, {}).items():
            listed = {form.strip().lower() for form in row.split(",")}
            forms.setdefault(f"{role} {english}", set()).update(listed)
    common(file.stem, forms)
    taken = {form for listed in forms.values() for form in listed}
    rest = {"endings": tables["endings"], "contractions": tables["contractions"]}
    known = Language.of(file.stem, {"words": _joined(forms), **rest})
    for english, name in names(folder, file.stem, drawn, re.compile(tables["face"])):
        if name and name not in taken and not is_described(name, known):
            taken.add(name)
            forms.setdefault(f"n {english}", set()).add(name)
    return {"words": _joined(forms), **rest}


def variants(words: str) -> str:
    """Pairs of a traditional character and the simplified one of the words that it stands for."""
    converters = [OpenCC(config) for config in ("tw2s", "t2s")]
    known = set(words)
    pairs: dict[str, str] = {}
    for character in map(chr, range(*IDEOGRAPHS)):
        plain = next((to for converter in converters if (to := converter.convert(character)) != character), character)
        if plain in known and character not in known:
            pairs[character] = plain
    return "".join(character + plain for character, plain in pairs.items())


def is_described(name: str, known: Language) -> bool:
    """Whether a name only puts known words together: a red apple is an apple, and red."""
    items = known.items(name)
    if len(items) == 1:
        return items[0].role is not Role.STRANGE
    described = not known.spaced and items[0].role is Role.ADJECTIVE
    return len(items) > 1 and (known.spaced or described) and all(item.role is not Role.STRANGE for item in items)


def _joined(forms: Mapping[str, Iterable[str]]) -> dict[str, str]:
    return {value: "|".join(sorted(listed)) for value, listed in sorted(forms.items())}


def _packed(forms: Mapping[str, Iterable[str]], table: Mapping[str, Any], code: str) -> dict[str, Any]:
    return {
        "words": _joined(forms),
        "endings": table["endings"][code],
        "contractions": table["contractions"][code],
    }
