"""``calotype serve``: the API, its workers and all that goes with them, until it is told to stop."""

from __future__ import annotations

import click

from calotype.cli.options import settings_options
from calotype.settings import Settings

LABEL_WIDTH = 10


@click.command()
@settings_options("drawing", "weights", "store", "service")
def serve(settings: Settings) -> None:
    """Serve the API on this machine.

    At the first start it makes an account with credits, prints its key, and draws a picture. ^C or SIGTERM ends it: no
    new work, what runs is finished or goes back to the queue.
    """
    import uvloop

    from calotype import serving
    from calotype.telemetry import configure_logs

    configure_logs(settings.log_format, prompts=settings.log_prompts)
    uvloop.run(serving.serve(settings, _say))


def _say(what: str, value: str) -> None:
    click.echo(f"{what.ljust(LABEL_WIDTH)}{value}")
