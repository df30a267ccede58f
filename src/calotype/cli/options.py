"""The options that commands share: what the catalog calls a parameter and what the settings table holds."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import click

from calotype.settings import SETTINGS, Scope, Setting, load_settings

P = ParamSpec("P")
R = TypeVar("R")

PARAMETER_OPTIONS = (
    click.option("-n", "--num-images", "num_images", type=int, metavar="1..4", help="How many pictures."),
    click.option("--seed", type=int, help="The same seed draws the same picture; -1 draws a seed."),
    click.option("--steps", type=int, metavar="1..100", help="Denoising steps."),
    click.option("--guidance-scale", type=float, metavar="1..20", help="How closely the prompt is followed."),
    click.option("--scheduler", metavar="NAME", help="The sampling scheduler, such as DDIM."),
    click.option(
        "--lora", metavar="NAME[:WEIGHT]", help="LoRAs that the model's checkpoint offers, with commas between."
    ),
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


def settings_options(*scopes: Scope) -> Callable[[Callable[..., R]], Callable[..., R]]:
    """Adds ``--config`` and a flag for each setting of these scopes; the command gets one ``settings`` in their place.

    The other settings still come from the environment and the file.
    """
    flagged = [setting for setting in SETTINGS if setting.scope in scopes]

    def decorate(command: Callable[..., R]) -> Callable[..., R]:
        @functools.wraps(command)
        def with_settings(*args: Any, config: Path | None, **options: Any) -> R:
            flags = {setting.name: _flag_value(options.pop(setting.name)) for setting in flagged}
            return command(*args, settings=load_settings(flags, config=config), **options)

        decorated: Callable[..., R] = with_settings
        for setting in reversed(flagged):
            decorated = _setting_option(setting)(decorated)
        return click.option(
            "--config",
            type=click.Path(path_type=Path),
            help="The settings file, in place of calotype.toml in this folder. [CALOTYPE_CONFIG]",
        )(decorated)

    return decorate


def _setting_option(setting: Setting) -> Callable[[Callable[..., R]], Callable[..., R]]:
    """Values are checked by the settings; the flag only takes them as text. Lists may be given in several flags."""
    names = [setting.flag, setting.name]
    if setting.name == "model":
        names.insert(0, "-m")
    described = f"{setting.help} [{setting.variable}]"
    if setting.type == "boolean":
        return click.option(f"{setting.flag}/--no-{setting.flag[2:]}", names[-1], default=None, help=described)
    return click.option(
        *names,
        type=int if setting.type == "integer" else str,
        multiple=setting.type in ("list", "bindings"),
        metavar="|".join(setting.choices) or None,
        help=described,
    )


def _flag_value(value: Any) -> Any:
    return (",".join(value) or None) if isinstance(value, tuple) else value
