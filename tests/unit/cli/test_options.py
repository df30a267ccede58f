"""The command line offers what the catalog takes."""

from __future__ import annotations

import click

from calotype.catalog import load_catalog
from calotype.cli.generate import generate
from calotype.settings import SETTINGS

NOT_ON_THE_COMMAND_LINE = {"base64", "person_generation", "safety_filter_level"}
"""Of the wire alone: how an answer is packed, and what nothing enforces yet."""


def option_names() -> set[str | None]:
    return {option.name for option in generate.params}


def test_every_parameter_of_the_catalog_is_an_argument_or_option() -> None:
    parameters = set(load_catalog()["imagen-4"].parameters)
    assert parameters - NOT_ON_THE_COMMAND_LINE <= option_names()


def test_every_setting_for_drawing_is_a_flag_with_its_help() -> None:
    options = {flag: option for option in generate.params for flag in option.opts}
    for setting in SETTINGS:
        if setting.scope in ("drawing", "weights"):
            option = options[setting.flag]
            assert isinstance(option, click.Option)
            assert option.help == f"{setting.help} [{setting.variable}]"
        else:
            assert setting.flag not in options
