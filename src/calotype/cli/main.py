"""The ``calotype`` command."""

from __future__ import annotations

import click

from calotype import __version__


@click.group()
@click.version_option(__version__)
def main() -> None:
    """Draw pictures from words."""
