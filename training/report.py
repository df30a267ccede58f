"""Writes the marked sections of the model card: what the pack holds, how large the model is, what it scores.

    python -m training.report [--data FOLDER] [--scores FILE] [--card FILE]

The scores are those that ``training.evaluate`` wrote; no number is typed by hand.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from calotype.pipelines.bundled.ambience import (
    Environment,
    Season,
    Time,
    Weather,
)
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.network.latent import MIN_CONFIDENCE, SHAPE
from calotype.pipelines.bundled.network.phrases import COUNTS, MAX_ELEMENTS, MAX_WORD_PIECES, RELATIONS
from calotype.pipelines.bundled.scene import Colour, Style
from calotype.pipelines.bundled.shipped import FILES, FOLDER

from .network import Denoiser

DOCS = Path(__file__).parents[1] / "docs"
CARD = DOCS / "model-card.md"
SCORES = DOCS / "evaluation.json"
END = "<!-- end -->"
TARGETS = {"presence": 0.95, "counts": 0.90, "colours": 0.90, "relations": 0.90, "environment": 0.95, "time": 0.95}
"""What the model is held to, by kind of question."""
TAKES_TARGET = 0.1
_CHOICES: tuple[tuple[str, Iterable[str]], ...] = (
    ("places", Environment),
    ("times of day", Time),
    ("weathers", Weather),
    ("seasons", Season),
    ("styles", Style),
    ("colours", Colour),
    ("relations", RELATIONS),
)
_GRIDS = {"schedulers": "By scheduler", "guidance": "By guidance scale", "steps": "By number of steps"}


def table(headings: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    heads = list(headings)
    lines = [heads, ["---"] * len(heads), *rows]
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)


def kinds(pack: AssetPack) -> str:
    """How many things of each sort, and what else the model chooses from."""
    things = [asset for asset in pack.assets.values() if asset.name not in pack.portraits]
    guests = sum(thing.stands_in is not None for thing in things)
    by_kind = Counter(str(thing.kind) for thing in things)
    listed = ", ".join(f"{kind} {count}" for kind, count in by_kind.most_common())
    words = sum(len(thing.synonyms) for thing in things)
    choices = "".join(f"- {len(list(members))} {name}: {', '.join(members)}\n" for name, members in _CHOICES)
    return (
        f"- {len(things)} things, {guests} of them guests, with {words:,} synonyms: {listed}. {len(pack.portraits)} "
        f"more pictures are the heads and busts of portraits.\n{choices}"
        f"- counts to {max(COUNTS)}, and “many”, which is strewn over the place; at most {MAX_ELEMENTS} elements\n"
    )


def size(data: Path) -> str:
    """What is shipped, and how large it is."""
    parameters = sum(p.numel() for p in Denoiser().parameters())
    tokens, features = SHAPE
    rows = [
        ("denoiser", f"{parameters / 1e6:.2f} million parameters, stored in 16 bits"),
        ("latent", f"{tokens} tokens of {features} values"),
        ("text read", f"{MAX_WORD_PIECES} word pieces"),
        ("least confidence", f"{MIN_CONFIDENCE:g} (cosine)"),
        *((f"`{name}`", f"{(data / name).stat().st_size / 1e6:.2f} MB") for name in FILES),
    ]
    return table(("", ""), rows)


def scores(report: Mapping[str, Any]) -> str:
    """The tables of an evaluation."""
    parts = [
        f"{report['captions']} held-out captions, in percent of what was asked for; "
        "sha256 over the trained files alone "
        f"`{report['weights'][:16]}`. The target stands under each heading that has one.\n"
    ]
    for name, grid in report["grids"].items():
        columns = list(next(iter(grid.values())))
        target = [f"≥ {100 * TARGETS[c]:g}" if c in TARGETS else "" for c in columns]
        rows = [[setting, *(f"{100 * row[c]:.1f}" for c in columns)] for setting, row in grid.items()]
        headings = ["", *(c.replace("_", " ") for c in columns)]
        parts.append(f"**{_GRIDS[name]}**\n\n" + table(headings, [["target", *target], *rows]))
    if "takes" in report:
        rows = [[f"“{prompt}”", f"{spread:.2f}"] for prompt, spread in report["takes"].items()]
        parts.append(
            "**Spread over seeds**: standard deviation of the main thing's centre over 8 seeds, as a fraction of the "
            "frame, where the prompt leaves it free\n\n" + table(("", f"≥ {TAKES_TARGET:g}"), rows)
        )
    return "\n".join(parts)


def with_sections(page: str, sections: Mapping[str, str]) -> str:
    """The page with what stands between each section's mark and its end replaced. Raises ValueError without one."""
    for name, text in sections.items():
        mark = f"<!-- {name}: written by training/report.py -->\n"
        before, found, rest = page.partition(mark)
        _, ended, after = rest.partition(END)
        if not (found and ended):
            raise ValueError(f"the page has no section {name!r}")
        page = f"{before}{mark}\n{text}\n{END}{after}"
    return page


def card(data: Path = FOLDER, scored: Path = SCORES) -> str:
    """The model card as it should be, of the shipped files in a folder."""
    sections = {
        "vocabulary": kinds(AssetPack.open(data / "assets.zip")),
        "size": size(data),
        "scores": scores(json.loads(scored.read_text("utf-8"))),
    }
    return with_sections(CARD.read_text("utf-8"), sections)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--data", type=Path, default=FOLDER, help="where the shipped files are")
    parser.add_argument("--scores", type=Path, default=SCORES, help="what training.evaluate wrote")
    parser.add_argument("--card", type=Path, default=CARD, help="where the card goes")
    given = parser.parse_args()
    given.card.write_text(card(given.data, given.scores), "utf-8")


if __name__ == "__main__":
    main()
