"""The options that commands share: what the catalog calls a parameter and what the settings table holds."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import click

from calotype.settings import SETTINGS, load_settings

P = ParamSpec("P")
R = TypeVar("R")

PARAMETER_OPTIONS = (
    click.option("-n", "--num-images", "num_images", type=int, metavar="1..4", help="How many pictures."),
    click.option("--seed", type=int, help="The same seed draws the same picture; -1 draws a seed."),
    click.option("--steps", type=int, metavar="1..100", help="Denoising steps."),
    click.option("--guidance-scale", type=float, metavar="1..20", help="How closely the prompt is followed."),
    click.option("--scheduler", metavar="NAME", help="The sampling scheduler, such as DDIM."),
    click.option("--negative-prompt", metavar="TEXT", help="What must not be in the picture."),
    click.option("--aspect-ratio", metavar="W:H", help="1:1, 4:3, 3:4, 9:16 or 16:9."),
    click.option("--width", type=int, metavar="256..1024", help="Pixels, in place of an aspect ratio."),
    click.option("--height", type=int, metavar="256..1024", help="Pixels, in place of an aspect ratio."),
    click.option("--format", "output_format", metavar="jpeg|png|webp", help="The file format."),
)
"""By the catalog's name of the parameter. The catalog checks the values; here is only their type."""

json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object, for programs.")


def parameter_options(command: Callable[P, R]) -> Callable[P, R]:
    for option in reversed(PARAMETER_OPTIONS):
        command = option(command)
    return command


def settings_options(command: Callable[..., R]) -> Callable[..., R]:
    """Adds ``--config`` and a flag for each setting; the command gets one ``settings`` in their place."""

    @functools.wraps(command)
    def with_settings(*args: Any, config: Path | None, **options: Any) -> R:
        flags = {setting.name: options.pop(setting.name) for setting in SETTINGS}
        return command(*args, settings=load_settings(flags, config=config), **options)

    decorated: Callable[..., R] = with_settings
    for setting in reversed(SETTINGS):
        names = (("-m",) if setting.name == "model" else ()) + (setting.flag,)
        decorated = click.option(
            *names, type=int if setting.type == "integer" else str, help=f"{setting.help} [{setting.variable}]"
        )(decorated)
    return click.option(
        "--config",
        type=click.Path(path_type=Path),
        help="The settings file, in place of calotype.toml in this folder. [CALOTYPE_CONFIG]",
    )(decorated)
