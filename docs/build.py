"""Writes what the documentation repeats of the program: docs/models.md, and the marked sections of docs/cli.md.

python docs/build.py
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from calotype.catalog import Catalog, Model, load_catalog
from calotype.cli.generate import generate
from calotype.cli.models import default_text, price_text
from calotype.settings import SETTINGS, Setting

DOCS = Path(__file__).parent
MODELS_PAGE = DOCS / "models.md"
CLI_PAGE = DOCS / "cli.md"
SECTION = "<!-- {name}: written by docs/build.py -->\n"
END = "<!-- end -->"


def table(headings: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> str:
    """A Markdown table; a cell's bars are escaped."""
    lines = [headings, tuple("---" for _ in headings), *rows]
    return "".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |\n" for line in lines)


def models_page(catalog: Catalog) -> str:
    parts = [
        "# The models\n\n"
        "Four models with the names, parameters, sizes and prices of the contract. This page is written by "
        "`docs/build.py` from the catalog (`src/calotype/catalog`).\n\n"
        "Prices are in credits; a credit is a dollar. The command line charges nothing.\n\n",
        table(
            ("model", "", "price of an image", "default shape", "steps", "supersampling", "finish"),
            (
                (
                    f"`{model.slug}`",
                    f"{model.title}: {model.description}",
                    price_text(model),
                    model.default_aspect_ratio,
                    str(model.preset.steps),
                    f"{model.preset.supersampling:g}",
                    model.preset.finish,
                )
                for model in catalog.values()
            ),
        ),
        "\n## Sizes\n\n"
        "Width x height in pixels by `aspect_ratio`. Where `width` or `height` is sent without an `aspect_ratio`, "
        "that exact size is drawn instead.\n\n",
        table(
            ("model", *next(iter(catalog.values())).sizes),
            (
                (f"`{model.slug}`", *(f"{width}x{height}" for width, height in model.sizes.values()))
                for model in catalog.values()
            ),
        ),
        "\n## Parameters\n\n"
        "Every model takes all of them. A `*` marks an extension: the hosted model of that name does not list it. "
        "Left out, or null, a parameter has the model's default.\n",
    ]
    parts += [f"\n### `{model.slug}`\n\n{parameters_table(model)}" for model in catalog.values()]
    return "".join(parts)


def parameters_table(model: Model) -> str:
    return table(
        ("parameter", "type", "takes", "default", ""),
        (
            (
                f"`{parameter.name}`" + ("" if parameter.documented else " *"),
                parameter.type,
                parameter.takes,
                default_text(model, parameter),
                parameter.help,
            )
            for parameter in model.parameters.values()
        ),
    )


def options_table() -> str:
    """The options of ``generate`` but for the settings' flags, which have a table of their own."""
    flags = {setting.flag for setting in SETTINGS}
    return table(
        ("option", ""),
        (
            (f"`{', '.join(option.opts)}{' ' + option.metavar if option.metavar else ''}`", option.help or "")
            for option in generate.params
            if isinstance(option, click.Option) and not flags & set(option.opts)
        ),
    )


def default_cell(setting: Setting) -> str:
    match setting.default:
        case bool(default):
            return f"`{str(default).lower()}`"
        case int(default) | float(default):
            return f"`{default:.0f}`"
        case Path() | str() as default:
            return f"`{default}`" if str(default) else ""
        case _:
            return ""


def settings_table() -> str:
    return table(
        ("setting", "flag", "environment", "default", ""),
        (
            (
                f"`{setting.name}`",
                f"`{setting.flag}`",
                f"`{setting.variable}`",
                default_cell(setting),
                setting.help,
            )
            for setting in SETTINGS
        ),
    )


def with_sections(page: str, sections: Mapping[str, str]) -> str:
    """The page with what stands between each section's mark and its end replaced."""
    for name, text in sections.items():
        mark = SECTION.format(name=name)
        pattern = re.compile(re.escape(mark) + r".*?" + re.escape(END), re.DOTALL)
        if not pattern.search(page):
            raise ValueError(f"the page has no section {name!r}")
        replacement = f"{mark}\n{text}\n{END}"
        page = pattern.sub(lambda _, replacement=replacement: replacement, page)  # type: ignore[misc]
    return page


def pages() -> dict[Path, str]:
    """Every written page by its path, as it should be."""
    sections = {"options": options_table(), "settings": settings_table()}
    return {
        MODELS_PAGE: models_page(load_catalog()),
        CLI_PAGE: with_sections(CLI_PAGE.read_text("utf-8"), sections),
    }


if __name__ == "__main__":
    for path, text in pages().items():
        path.write_text(text, "utf-8")
