"""Builds the shipped lexicon.

    python -m training.lexicon.build --work FOLDER [-o FILE]

Sources: WordNet 3.0 (Debian's wordnet-base), emojibase-data (fetched with npm into the work folder), the asset
vocabulary and the tables beside this file. The same sources give the same bytes.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt.glossary import bare
from calotype.pipelines.bundled.prompt.kin import WOMEN
from calotype.pipelines.bundled.prompt.lexicon import DATA
from training import npm
from training.lexicon.languages import languages
from training.lexicon.wordnet import FOLDER, WordNet, read

HERE = Path(__file__).parent
VOCABULARY = HERE.parent / "assets" / "vocabulary.toml"
EMOJIS_PACKAGE = "emojibase-data"
EMOJIS_VERSION = "17.0.0"
EMOJIS_SHA512 = "Yvgb5AWoHViHV/gq1qr5ZAarcBip+B27/ZLRsUJkbgAEaLlZ/fof9g882LTpmEpyhBNEC0m2SEmItljHsTygjA=="
"""Base64, as npm states it."""

LEXFILES: dict[str, tuple[str, ...]] = {
    "animal": ("05",), "bird": ("05",), "fish": ("05",), "insect": ("05",), "plant": ("20", "13"),
    "flower": ("20",), "tree": ("20",), "food": ("13", "20"), "drink": ("13", "06"), "person": ("18",),
    "celestial": ("17", "19"), "object": ("06", "17", "08", "19", "27", "20", "05"),
}  # fmt: skip
"""Where WordNet files the things of a kind; 06, artifacts, for all others."""
REACH: dict[str, int] = {
    "animal": 4,
    "bird": 6,
    "fish": 6,
    "insect": 3,
    "plant": 1,
    "flower": 4,
    "tree": 5,
    "person": 1,
}
"""How many hypernyms up an asset may lie; 2 for all other kinds."""
NO_DESCENT = frozenset(
    "salt shaker|earth|star|railway car|man in a suit|light bulb|crystal ball|printer|pill|soccer ball|"
    "office building|tower|potted plant|cup|bowl|swords|hook|gear|clamp|bolt|robot|man|woman|boy|"
    "girl|seedling|herb|wheat|"
    "rock|log|frying pan|pot of stew|pilot|clamp|key|ring|target|shield|box|sign|chains|vase|urn|coffin|"
    "stone head|computer|wheel|rope|horn|bell|battery|satellite|cat|couple|artist|singer|scientist|student|"
    "ball player|horse rider|person walking|construction worker|police officer|cherry blossom|window|door|radio|"
    "cardboard box|basket|tin can|lotion bottle|closed umbrella|filing cabinet|envelope|map|meat on "
    "the bone|pie|butter|"
    "dinner plate|knife|brick wall|gift|trophy|mirror|folder|price tag|candy|pudding|salad|sandwich|"
    "cheese|candle".split("|")
)
"""Their hyponyms don't look like them."""
UNLIKE = frozenset(
    "ratite:1 eel:2 ray:7 seahorse:2 invertebrate:1 flounder:2 flatfish:2 hairless:1 dinosaur:1 snake:1".split()
)
THINGS = frozenset({"05", "06", "13", "17", "18", "20"})
"""Files of what can be seen and touched; the others are talk (08: bodies)."""
GENERIC = frozenset(
    "artifact:1|whole:2|object:1|structure:1|way:6|surface:1|part:2|line:18|area:5|layer:1|opening:10|location:1|"
    "decoration:1|facility:1|block:1|covering:2|creation:2|commodity:1|product:2|representation:2|region:1|"
    "organism:1|living thing:1|land:1|geological formation:1".split("|")
)
"""Things too general to be missed in a picture."""


ORNAMENTS = frozenset("✨")
"""Symbols that people set beside words to please, and not to be drawn."""
COLOURS = frozenset("red yellow green blue purple pink brown black white gray grey".split())
"""A "blue cat" is a cat here, though a fish by its name; orange and golden things may have it in their name."""


@dataclass(frozen=True, kw_only=True)
class Asset:
    """An entry of the vocabulary."""

    name: str
    plural: str
    kind: str
    file: str
    airborne: bool
    synonyms: tuple[str, ...]


def vocabulary(path: Path) -> list[Asset]:
    """All assets but the heads, which only portraits use."""
    entries = tomllib.loads(path.read_text())["asset"]
    portraits = {entry["portrait"] for entry in entries if "portrait" in entry}
    return [
        Asset(
            name=entry["name"].lower(),
            plural=entry["plural"].lower(),
            kind=entry["kind"],
            # the emoji of an animal's face is the animal
            file="" if entry["kind"] == "animal" and entry["name"].endswith(" head") else entry.get("file", ""),
            airborne=entry.get("airborne", False),
            synonyms=tuple(synonym.lower() for synonym in entry.get("synonyms", ())),
        )
        for entry in entries
        if entry["name"] not in portraits
        and not (entry["kind"] == "person" and entry["name"].endswith((" head", " bust")))
    ]


class Builder:
    """Decides on every noun lemma."""

    def __init__(
        self, net: WordNet, assets: Iterable[Asset], curated: dict[str, Any], families: dict[str, str]
    ) -> None:
        self.net = net
        self.assets = {asset.name: asset for asset in assets}
        self.curated = curated
        self.seeds: dict[str, tuple[str, bool]] = {}
        """Synset to asset, and whether it is the asset's own and no synonym's."""
        self.places: dict[str, str] = {}
        self.exact: dict[str, str] = {}
        """Synonym to the value of its sense."""
        self.families: dict[str, str] = {}
        """Synset of a sort of things to the asset that stands for them; nothing where none looks like them."""
        self._seed()
        self._found(families)

    def _sense(self, key: str) -> str | None:
        lemma, _, number = key.rpartition(":")
        senses = self.net.senses.get(lemma.replace("_", " "), ())
        return senses[int(number) - 1] if int(number) <= len(senses) else None

    def _senses(self, keys: Iterable[str]) -> set[str]:
        return {found for key in keys if (found := self._sense(key))}

    def _of_kind(self, lemma: str, kind: str) -> str | None:
        """The commonest sense of a lemma that WordNet files where things of the kind are."""
        allowed = LEXFILES.get(kind, ("06", "17"))
        for synset in self.net.senses.get(lemma, ()):
            if self.net.synsets[synset].lexfile in allowed and not self.net.is_name(lemma, synset):
                return synset
        return None

    def _seed(self) -> None:
        own: dict[str, str | None] = {}
        for asset in self.assets.values():
            own[asset.name] = found = self._of_kind(asset.name, asset.kind)
            if found:
                self.seeds.setdefault(found, (asset.name, True))
        for asset in self.assets.values():
            for synonym in asset.synonyms:
                if synonym in self.assets:
                    continue
                found = self._of_kind(synonym, asset.kind)
                same = found is None or found == own[asset.name]
                inside = asset.name in synonym or set(synonym.split()) <= set(asset.name.split())
                nameless = own[asset.name] is None and synonym == asset.synonyms[0]
                self.exact[synonym] = ("=" if same or inside or nameless else "~") + asset.name
                if found and found not in self.seeds:
                    self.seeds[found] = (asset.name, False)
        for key, phrase in self.curated["places"].items():
            found = self._sense(key)
            if found and phrase:
                self.places[found] = phrase
        self.unlike = self._senses(UNLIKE)
        self.generic = self._senses(GENERIC)
        self.like = self._senses(self.curated["people"]["like_anyone"])
        self.not_like = self._senses(self.curated["people"]["unlike_anyone"])
        self.person = self.net.find("person", 1)
        self.women = self._senses(["woman:1", "female:2"])

    def _found(self, families: dict[str, str]) -> None:
        for key, choice in families.items():
            found = self._sense(key)
            if found is None:
                raise ValueError(f"WordNet has no sense {key!r}")
            self.families[found] = next((name for name in choice.split("|") if name in self.assets), "")

    def _akin(self, lineage: Iterable[tuple[str, int]]) -> str:
        """The asset of the nearest sort of things that a meaning is of; nothing where there is none."""
        above = [synset for synset, _ in lineage]
        for synset in above:
            seed, own = self.seeds.get(synset, ("", False))
            asset = self.families.get(synset, seed if own and seed not in NO_DESCENT else None)
            if asset is not None:
                return WOMEN.get(asset, asset) if self.women & set(above) else asset
        return ""

    def value(self, synset: str) -> str:
        """The lexicon's value for one meaning."""
        file = self.net.synsets[synset].lexfile
        lineage = list(self.net.ancestors(synset))
        for current, distance in lineage:
            if current in self.places:
                return ("@" if distance == 0 else "%") + self.places[current]
            if current in self.seeds:
                asset, own = self.seeds[current]
                if distance == 0:
                    return ("=" if own else "~") + asset
                reach = REACH.get(self.assets[asset].kind, 2) if own else 1
                blocked = asset in NO_DESCENT or any(above in self.unlike for above, _ in lineage)
                if distance <= reach and not blocked and file != "18":
                    return f"~{asset}"
                if file != "18":
                    break
        above = {current for current, _ in lineage}
        alone = self.net.synsets[synset].instance
        if self.net.synsets[synset].insult:
            return "."
        if self.person in above and above & self.like and not (alone or above & self.not_like):
            return "~woman" if above & self.women else "~man"
        if file == "08":
            return "b"
        if file not in THINGS or synset in self.generic:
            return "."
        # Nobody knows from a name what somebody looks like.
        akin = "" if alone else self._akin(lineage)
        return f"^{akin}" if akin else "-"

    def resolve(self, lemma: str) -> str | None:
        """The value for a lemma: of its commonest meanings, the one that a prompt means. None: not worth an entry."""
        senses = self.net.senses[lemma]
        several = " " in lemma
        weights: dict[str, float] = {}
        for number, synset in enumerate(senses, 1):
            if self.net.is_name(lemma, synset):
                value = self.value(synset)
                # Names of towns and mountains are used for what they look like; others are just names.
                value = "-" if value[0] == "^" else value
                if len(lemma) < 4 or (value[0] not in "%@" and not (len(senses) == 1 and value == "-" and not several)):
                    continue
            else:
                value = self.value(synset)
            weights[value] = weights.get(value, 0.0) + self.net.counts.get((lemma, number), 0) + 1.0 / number**2
        if not weights:
            # Somebody's name: a person whom nobody has drawn.
            named = any(self.net.synsets[synset].lexfile == "18" for synset in senses)
            return None if several else "-" if named else "."
        total = sum(weights.values())
        first = self.value(senses[0])
        eaten = [s for s in senses if self.net.synsets[s].lexfile == "13" and not self.net.is_name(lemma, s)]
        if "~tree" in weights and eaten:
            # A plum is the fruit before it is the tree.
            weights[self.value(eaten[0])] = weights.get(self.value(eaten[0]), 0.0) + weights.pop("~tree")
        drawn = [value for value in weights if value[0] in "=~@%"]
        if drawn:
            best = max(drawn, key=lambda value: weights[value])
            if weights[best] >= 0.3 * total or (best == first and weights[best] >= 0.2 * total):
                return best
        nouns = sum(self.net.counts.get((lemma, number), 0) for number in range(1, len(senses) + 1))
        uses = max(self.net.others["verb"].get(lemma, 0), self.net.others["adj"].get(lemma, 0))
        described = uses > nouns or (nouns == 0 and lemma in self.net.others["adj"])
        akin = [value for value in weights if value[0] == "^"]
        if akin and several and (whole := self._headed(lemma)):
            return whole
        if akin and not described and not self.net.is_name(lemma, senses[0]):
            # What is only akin to something drawn has to be what the word is usually for.
            best = max(akin, key=lambda value: weights[value])
            if weights[best] >= 0.5 * total or (best == first and weights[best] > 0.3 * total):
                return best
        for value in akin:
            weights["-"] = weights.get("-", 0.0) + weights.pop(value)
        best = max(weights, key=lambda value: weights[value])
        if best == "-" and weights[best] < 0.5 * total:
            best = "."
        if best == "-" and several and (whole := self._headed(lemma)):
            return whole
        if best == "-" and described:
            return "w"
        return None if several and best in ".b" else best

    def _headed(self, lemma: str) -> str:
        """The value for a phrase by its last word: a wedding cake is a cake; a prairie dog is no dog."""
        last = lemma.rpartition(" ")[2]
        whole = self.exact.get(last) or (f"={last}" if last in self.assets else "")
        kin = (above for above, _ in self.net.ancestors(self.net.find(lemma)) if last in self.net.synsets[above].words)
        return "~" + whole[1:] if whole and whole[1:] not in NO_DESCENT and next(kin, None) else ""

    def words(self) -> dict[str, str]:
        """Every word to its value."""
        table = dict.fromkeys(
            (word for word in self.net.others["adj"] | self.net.others["adv"] if " " not in word), "w"
        )
        for lemma in self.net.senses:
            lead, _, rest = lemma.partition(" ")
            value = None if lead in COLOURS and rest in self.assets else self.resolve(lemma)
            if lead in COLOURS and value is not None and value[0] == "^":
                # "Red meat" is meat, and red.
                value = None
            if lead == "golden" and rest in self.assets:
                value = f"~{rest}"
            if value is not None and not (value in ".-" and lemma in table and lemma.endswith(("ed", "ing"))):
                table[lemma] = value
        # Participles are actions before they are things: "crossing", "building" only where an asset is called so.
        verbs = self.net.others["verb"]
        for lemma, value in list(table.items()):
            if value in ".-" and lemma.endswith("ing") and (lemma[:-3] in verbs or f"{lemma[:-3]}e" in verbs):
                del table[lemma]
        table.update(self.exact)
        for places in phrases.ENVIRONMENTS.values():
            for phrase in places:
                name = bare(phrase)
                table.setdefault(name, f"@{phrase}") if " " not in name else table.update({name: f"@{phrase}"})
        for word, value in self.curated["words"].items():
            if not value:
                table.pop(word, None)
                continue
            target = value[1:]
            if value == "-" and table.get(word, "-")[0] == "=":
                # Since it was left undrawn an asset has been made of it.
                continue
            if value[0] in "=~^" and target not in self.assets:
                print(f"curated {word!r} leads to {target!r}, which is no asset; left to WordNet")
                continue
            table[word] = value
        for asset in self.assets.values():
            # A table may be drawn and may be a place; the reader tells which is meant. A cup is a mug, though another
            # asset has that name.
            if self.curated["words"].get(asset.name, "@")[0] not in "=~":
                table[asset.name] = f"={asset.name}"
        for sort, members in self.curated["sorts"].items():
            if table.get(sort, "-")[0] not in "=~":
                table[sort] = f"~{members[0]}"
        for plural in ("people", "children", "women", "men"):
            table.pop(plural, None)
        return table

    def categories(self) -> dict[str, list[str]]:
        """General words to the assets that they name."""
        named: dict[str, list[str]] = {}
        for word, kinds in self.curated["categories"].items():
            named[word] = sorted(asset.name for asset in self.assets.values() if asset.kind in kinds)
        for word in ("mammal", "reptile", "fruit", "vegetable", "weapon", "hat", "dog", "cat", "car", "woman", "man"):
            root = self.net.find(word, 1)
            below = {
                asset
                for synset, (asset, own) in self.seeds.items()
                if own and any(above == root for above, _ in self.net.ancestors(synset))
            }
            if below:
                named[word] = sorted(below)
        return named


def called(asset: Asset, words: Mapping[str, str]) -> str:
    """The name that leads to an asset: its own, unless another is meant by it."""
    return next(name for name in (asset.name, *asset.synonyms) if words[name] == f"={asset.name}")


def emojis(path: Path, assets: Mapping[str, str]) -> dict[str, str]:
    """A symbol without its variation selectors to an asset's name, or to its label. assets: by file of the picture."""
    table: dict[str, str] = {}
    for entry in json.loads(path.read_text()):
        if entry.get("group") not in {None, 2, 8, 9}:
            label = re.sub(r"[^a-z0-9' -]+", " ", entry["label"].lower().replace("’", "'"))
            # "dog face" stands for a dog.
            table[entry["emoji"].replace("\ufe0f", "")] = " ".join(label.removesuffix(" face").split())
    for file, name in assets.items():
        points = [part for part in file.split("-") if part not in {"fe0f", "1f3fb"}]
        if points and all(re.fullmatch(r"[0-9a-f]{2,6}", part) for part in points):
            table["".join(chr(int(part, 16)) for part in points)] = name
    return {symbol: name for symbol, name in table.items() if symbol not in ORNAMENTS}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--work", type=Path, required=True, help="folder for what is fetched")
    parser.add_argument("--wordnet", type=Path, default=FOLDER)
    parser.add_argument("--vocabulary", type=Path, default=VOCABULARY)
    parser.add_argument("-o", "--output", type=Path, default=DATA)
    options = parser.parse_args()
    symbols = npm.fetch(EMOJIS_PACKAGE, EMOJIS_VERSION, EMOJIS_SHA512, options.work)
    net, assets = read(options.wordnet), vocabulary(options.vocabulary)
    curated, families = (tomllib.loads((HERE / name).read_text()) for name in ("curated.toml", "families.toml"))
    builder = Builder(net, assets, curated, families["families"])
    words = builder.words()
    grouped: dict[str, list[str]] = {}
    for word, value in sorted(words.items()):
        grouped.setdefault(value, []).append(word)
    document = {
        "nouns": [[a.name, a.plural, a.kind, int(a.airborne)] for a in sorted(assets, key=lambda a: a.name)],
        "words": {value: "|".join(listed) for value, listed in sorted(grouped.items())},
        "verbs": "|".join(sorted(verb for verb in net.others["verb"] if " " not in verb)),
        "irregular": {p: s for p, s in sorted((net.irregular | {"people": "person"}).items()) if s in words},
        "categories": builder.categories(),
        "sorts": curated["sorts"],
        "mass": curated["mass"]["words"],
        "emojis": emojis(symbols / "en" / "data.json", {asset.file: called(asset, words) for asset in assets}),
        "languages": languages(symbols, {asset.file: called(asset, words) for asset in reversed(assets)}),
    }
    packed = gzip.compress(json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode(), 9, mtime=0)
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_bytes(packed)
    by_sense: dict[str, int] = {}
    for value in words.values():
        by_sense[value[0]] = by_sense.get(value[0], 0) + 1
    print(f"{options.output}: {len(words)} words, {len(packed) / 1e6:.2f} MB, {by_sense}")


if __name__ == "__main__":
    main()
