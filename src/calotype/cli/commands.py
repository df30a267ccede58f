"""The group of all commands, and the one place where errors become exit codes."""

from __future__ import annotations

import json
from contextlib import suppress

import click

from calotype import __version__
from calotype.cli.backup import backup
from calotype.cli.calibrate import calibrate
from calotype.cli.credits import credit
from calotype.cli.doctor import doctor
from calotype.cli.generate import generate
from calotype.cli.keys import keys
from calotype.cli.models import models
from calotype.cli.serve import serve
from calotype.cli.streams import guarded_streams
from calotype.cli.worker import worker
from calotype.domain.errors import (
    CalotypeError,
    Cancelled,
    CheckpointError,
    Conflict,
    DrawingFailed,
    EngineFailed,
    InsufficientCredits,
    InvalidParameter,
    InvalidSettings,
    NotFound,
    Overloaded,
    PipelineUnavailable,
    StoreUnavailable,
    UnknownModel,
    UnwritableOutput,
)

BAD_INPUT = 2
NOT_DRAWN = 3
INTERRUPTED = 130

EXIT_CODES: dict[type[CalotypeError], int] = {
    InvalidParameter: BAD_INPUT,
    UnknownModel: BAD_INPUT,
    InvalidSettings: BAD_INPUT,
    NotFound: BAD_INPUT,
    Conflict: BAD_INPUT,
    InsufficientCredits: BAD_INPUT,
    PipelineUnavailable: NOT_DRAWN,
    CheckpointError: NOT_DRAWN,
    Overloaded: NOT_DRAWN,
    DrawingFailed: NOT_DRAWN,
    EngineFailed: NOT_DRAWN,
    UnwritableOutput: NOT_DRAWN,
    StoreUnavailable: NOT_DRAWN,
    Cancelled: INTERRUPTED,
}
"""Other errors of ours are 1."""


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="calotype")
def cli() -> None:
    """Draw pictures from words, here or for others over HTTP."""


for command in (generate, models, serve, keys, credit, backup, calibrate, doctor, worker):
    cli.add_command(command)


def run(arguments: list[str]) -> int:
    """The exit code: 0, 2 bad input, 3 not drawn, 130 interrupted. Bad input never shows a traceback.

    Where nobody reads standard output any more (a closed pipe), click ends it quietly with 1.
    """
    with guarded_streams():
        return _exit_code(arguments)


def _exit_code(arguments: list[str]) -> int:
    as_json = "--json" in arguments
    try:
        return cli.main(arguments, prog_name="calotype", standalone_mode=False) or 0
    except CalotypeError as error:
        _report(error.message, error.code, error.field, as_json=as_json)
        return EXIT_CODES.get(type(error), 1)
    except click.exceptions.NoArgsIsHelpError as error:
        _report("Say what to do: a COMMAND.", "usage", None, as_json=as_json, usage=error.format_message())
        return BAD_INPUT
    except click.ClickException as error:
        usage = error.ctx.get_usage() if isinstance(error, click.UsageError) and error.ctx else None
        field = getattr(getattr(error, "param", None), "name", None)
        _report(error.format_message(), "usage", field, as_json=as_json, usage=usage)
        return BAD_INPUT
    except (click.Abort, KeyboardInterrupt):
        _report("interrupted", Cancelled.code, None, as_json=as_json)
        return INTERRUPTED


def _report(message: str, code: str, field: str | None, *, as_json: bool, usage: str | None = None) -> None:
    """As JSON on standard output, else on standard error; where neither can be written, the exit code says it alone."""
    if as_json:
        with suppress(UnwritableOutput, BrokenPipeError):
            click.echo(json.dumps({"error": message, "code": code, "field": field}, ensure_ascii=False))
            return
    with suppress(OSError):
        if usage:
            click.echo(usage, err=True)
        click.echo(f"Error: {message}", err=True)
