"""What the bundled model costs: a cold start, a resident picture by size, place and style, memory, its two networks.

    python -m benchmarks.bundled [--quick] [--json]

Every part runs in a child process of its own. Beside the time by the clock stands the processor time of all threads,
which other work on the machine disturbs less. Pictures are drawn from layouts of the training grammar, three for each
place (``--quick``: one); encoding and denoising run as they do for a real prompt.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Iterable, Sequence
from statistics import median
from typing import Any

from rich.console import Console
from rich.table import Table

from benchmarks.processes import calotype, run_module
from benchmarks.requests import PROMPT, SIZES

PROMPTS = (
    PROMPT,
    "Three red cars on a rainy city street at night",
    "A cat on a sofa in a living room, oil painting",
    "A portrait of a woman",
    'A poster with a rocket that says "TO THE MOON"',
)
FOOTPRINTS = (*((*size, 1) for size in SIZES if size[0] != "imagen"), ("imagen-4-ultra", 2816, 1536, 4))
"""Model, width, height, images of one call."""


def cold(repeats: int) -> list[dict[str, Any]]:
    """The whole command at 1024x1024, prompt after prompt, from its start to its end."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for prompt in PROMPTS:
            ended = [
                calotype("generate", prompt, "-m", "imagen-4", "--aspect-ratio", "1:1", "--seed", 7, "-o", f"{folder}/")
                for _ in range(repeats)
            ]
            rows.append({"prompt": prompt, "runs": [(e.wall_s, e.cpu_s) for e in ended]})
    return rows


def measure(quick: bool) -> dict[str, Any]:
    repeats, count = (1, 1) if quick else (3, 3)
    return {
        "cores": os.cpu_count(),
        "network_cpu_ms": run_module("benchmarks.evaluators", "--rounds", 20 if quick else 60).answer,
        "cold_s": cold(repeats),
        "stages_s": [run_module("benchmarks.start").answer for _ in range(repeats)],
        "resident_s": run_module("benchmarks.resident", "--count", count).answer,
        "peak_mib": [
            {
                "model": model,
                "width": width,
                "height": height,
                "images": images,
                "peaks": run_module(
                    *("benchmarks.footprint", model, width, height, "--images", images),
                    *(("--places", 4) if quick else ()),
                ).answer,
            }
            for model, width, height, images in FOOTPRINTS
        ],
    }


def _cells(laps: Iterable[Sequence[float]], unit: float = 1.0) -> list[str]:
    """Median and worst by the clock, then by the processor."""
    wall, cpu = zip(*laps, strict=True)
    digits = 2 if unit == 1.0 else 1
    return [f"{f(values) * unit:.{digits}f}" for values in (wall, cpu) for f in (median, max)]


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left")
    for number, column in enumerate(columns):
        table.add_column(column, justify="right" if number else "left", no_wrap=True)
    return table


def _tables(report: dict[str, Any]) -> Iterable[Table]:
    spread = ("median", "worst", "cpu median", "cpu worst")
    table = _table("New process to a 1024x1024 file, s", "prompt", *spread)
    for row in report["cold_s"]:
        table.add_row(row["prompt"], *_cells(row["runs"]))
    yield table

    stages = report["stages_s"]
    table = _table("Its stages, s (the interpreter's own start is not in them)", "stage", "median")
    for stage in stages[0]:
        table.add_row(stage, f"{median(run[stage] for run in stages):.3f}")
    yield table

    resident = report["resident_s"]
    table = _table("Resident: before drawing, ms", "stage", *spread)
    table.add_row("encode", *_cells(resident["encode"], 1000))
    table.add_row("denoise, 25 steps", *_cells(resident["denoise"], 1000))
    yield table

    table = _table("Resident: drawing by size, all places, s", "model, size", *spread, "jpeg")
    for size in resident["sizes"]:
        laps = [lap for place in size["decode"].values() for lap in place]
        file = median(wall_s for wall_s, _ in size["file"])
        table.add_row(f"{size['model']} {size['width']}x{size['height']}", *_cells(laps), f"{file:.3f}")
    yield table

    for model, width, height in (("imagen-4", 1024, 1024), ("imagen-4-ultra", 2048, 2048)):
        chosen = next(s for s in resident["sizes"] if (s["model"], s["width"], s["height"]) == (model, width, height))
        table = _table(f"Drawing by place, {model} {width}x{height}, s", "place", *spread)
        for place, laps in chosen["decode"].items():
            table.add_row(place, *_cells(laps))
        yield table

    table = _table("Drawing by style, imagen-4 1024x1024, s", "style", *spread)
    for style, laps in resident["styles"].items():
        table.add_row(style, *_cells(laps))
    yield table

    table = _table("Peak memory of the process, MiB", "model, size", "images", "loaded", "first picture", "worst", "at")
    for row in report["peak_mib"]:
        loaded, *peaks = row["peaks"].items()
        place, worst = max(peaks, key=lambda peak: float(peak[1]))
        name = f"{row['model']} {row['width']}x{row['height']}"
        table.add_row(name, str(row["images"]), f"{loaded[1]:.0f}", f"{peaks[0][1]:.0f}", f"{worst:.0f}", place)
    yield table

    table = _table("One evaluation on one thread, ms of processor time", "network", "by", "median")
    for network, ways in report["network_cpu_ms"].items():
        for way, value in ways.items():
            table.add_row(network, way, f"{value:.2f}")
    yield table


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="every case once")
    parser.add_argument("--json", action="store_true", help="one JSON object with every single figure")
    given = parser.parse_args()
    report = measure(given.quick)
    if given.json:
        print(json.dumps(report))
        return
    console = Console()
    for table in _tables(report):
        console.print(table)
        console.print()


if __name__ == "__main__":
    main()
