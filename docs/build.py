"""Writes what the documentation repeats of the program: docs/models.md, and the marked sections of docs/cli.md and
docs/checkpoints.md.

python docs/build.py
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from calotype.catalog import Catalog, Model, load_catalog
from calotype.checkpoints.recommended import RECOMMENDED
from calotype.cli.generate import generate
from calotype.cli.models import default_text, price_text
from calotype.gateway.docstrings import field_docs
from calotype.pipelines.diffusers.families import Description, describe
from calotype.pipelines.diffusers.options import Options
from calotype.settings import SETTINGS, Setting

DOCS = Path(__file__).parent
MODELS_PAGE = DOCS / "models.md"
CLI_PAGE = DOCS / "cli.md"
CHECKPOINTS_PAGE = DOCS / "checkpoints.md"
SECTION = "<!-- {name}: written by docs/build.py -->\n"
END = "<!-- end -->"


FLOW = {"_class_name": "FlowMatchEulerDiscreteScheduler"}
KINDS: tuple[tuple[str, str, Mapping[str, Mapping[str, Any]]], ...] = (
    ("Stable Diffusion 1 and 2", "StableDiffusionPipeline", {"scheduler": {"_class_name": "PNDMScheduler"}}),
    ("Stable Diffusion XL", "StableDiffusionXLPipeline", {"scheduler": {"_class_name": "EulerDiscreteScheduler"}}),
    (
        "SD Turbo and SDXL Turbo",
        "StableDiffusionXLPipeline",
        {"scheduler": {"_class_name": "EulerAncestralDiscreteScheduler", "timestep_spacing": "trailing"}},
    ),
    ("Stable Diffusion 3 and 3.5", "StableDiffusion3Pipeline", {"scheduler": FLOW}),
    ("FLUX.1 [dev]", "FluxPipeline", {"scheduler": FLOW, "transformer": {"guidance_embeds": True}}),
    ("FLUX.1 [schnell]", "FluxPipeline", {"scheduler": FLOW, "transformer": {"guidance_embeds": False}}),
    ("Z-Image", "ZImagePipeline", {"scheduler": {**FLOW, "shift": 6.0}}),
    ("Z-Image-Turbo", "ZImagePipeline", {"scheduler": {**FLOW, "shift": 3.0}}),
    ("Qwen-Image", "QwenImagePipeline", {"scheduler": FLOW}),
    ("any other pipeline of diffusers", "AnyPipeline", {}),
)
"""What is published, as far as its configurations say how it is drawn."""


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
        "Every model takes all of them. Left out, or null, a parameter has the model's default. An extension "
        "is one that the hosted model of that name does not list.\n\n",
        parameters_table(list(catalog.values())),
    ]
    return "".join(parts)


def parameters_table(models: Sequence[Model]) -> str:
    """What all take alike, and where they differ."""

    def by_model(values: Sequence[str]) -> str:
        commonest = max(values, key=values.count)
        pairs = zip(models, values, strict=True)
        return "; ".join((commonest, *(f"{value} for `{model.slug}`" for model, value in pairs if value != commonest)))

    def extension(parameter: str) -> str:
        slugs = [f"`{model.slug}`" for model in models if not model.parameters[parameter].documented]
        return "all" if len(slugs) == len(models) else ", ".join(slugs)

    return table(
        ("parameter", "type", "takes", "default", "extension of", ""),
        (
            (
                f"`{name}`",
                parameter.type,
                by_model([model.parameters[name].takes for model in models]),
                by_model([default_text(model, model.parameters[name]) for model in models]),
                extension(name),
                parameter.help,
            )
            for name, parameter in models[0].parameters.items()
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


def recommended_table() -> str:
    return table(
        ("GPU memory", "checkpoint", "", "licence", "to pull", "weights on the GPU", "`--bind imagen-4=`"),
        (
            (
                f"{one.memory_gb} GB",
                f"[{one.repository}]({one.page})",
                one.family,
                f"{one.licence}: {one.terms}",
                f"{one.pull_gb:g} GB",
                f"{one.weights_gb:g} GB",
                f"`{one.binding}`",
            )
            for one in RECOMMENDED
        ),
    )


def bindings_table() -> str:
    described = field_docs(Options)

    def default(value: Any) -> str:
        return "" if value in (None, ()) else f"`{str(value).lower()}`"

    return table(
        ("option", "default", ""),
        ((f"`{option.name}`", default(option.default), described[option.name]) for option in fields(Options)),
    )


def families_table() -> str:
    """What each parameter does, from the description that the program makes of such a checkpoint."""

    def described(pipeline_class: str, configs: Mapping[str, Mapping[str, Any]]) -> Description:
        with TemporaryDirectory() as folder:
            for component, config in configs.items():
                (Path(folder) / component).mkdir()
                name = "scheduler_config.json" if component == "scheduler" else "config.json"
                (Path(folder) / component / name).write_text(json.dumps(config))
            return describe(Path(folder), pipeline_class, Options())

    return table(
        ("", "`scheduler`", "`steps`", "`guidance_scale`", "`negative_prompt`", "sizes that it makes"),
        ((title, *_effects(described(pipeline_class, configs))) for title, pipeline_class, configs in KINDS),
    )


def _effects(one: Description) -> tuple[str, ...]:
    abilities, sampling = one.abilities, one.sampling
    unheeded = abilities.unheeded
    negative = "what guidance leads away from; no effect at `guidance_scale` 1"
    if not abilities.negative_by_guidance:
        negative = "as that pipeline takes it" if one.family is None else negative
    guidance = "its own" if sampling.guidance_scale is None else f"{sampling.guidance_scale:g}"
    steps = "its own" if sampling.steps is None else str(sampling.steps)
    return (
        "no effect: it has one of its own" if "scheduler" in unheeded else f"all; left out, {sampling.scheduler}",
        f"left out, {steps}" if abilities.own_steps else "left out, the model's own number",
        "no effect" if "guidance_scale" in unheeded else f"left out, {guidance}",
        "no effect" if "negative_prompt" in unheeded else negative,
        f"{one.family.least_area:g} to {one.family.most_area:g} times its own area" if one.family else "its own",
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
        CHECKPOINTS_PAGE: with_sections(
            CHECKPOINTS_PAGE.read_text("utf-8"),
            {"recommended": recommended_table(), "bindings": bindings_table(), "families": families_table()},
        ),
    }


if __name__ == "__main__":
    for path, text in pages().items():
        path.write_text(text, "utf-8")
