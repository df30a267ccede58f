"""``calotype backup``: the data folder in one file, while the server goes on."""

from __future__ import annotations

import os
import tarfile
import tempfile
from pathlib import Path

import click

from calotype.cli.opening import DATABASE, check_made, on_store
from calotype.cli.options import settings_options
from calotype.domain.errors import Conflict, UnwritableOutput
from calotype.settings import Settings

FOLDERS = ("artifacts", "uploads")
PRIVATE = 0o600
"""It holds the digests of keys, and prompts."""


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@settings_options("store")
def backup(file: Path, settings: Settings) -> None:
    """Write the database and all pictures to FILE, a tar archive. The server may run meanwhile.

    To restore: stop the server, unpack the archive into an empty folder, and serve that folder with --data.
    """
    check_made(settings)
    if file.exists():
        raise Conflict(f"{file} exists: choose another name", field="file")
    partial = file.with_name(file.name + ".part")
    try:
        with tempfile.TemporaryDirectory(dir=settings.data) as scratch:
            copy = Path(scratch) / DATABASE
            on_store(settings, lambda store: store.backup(copy))
            _pack(partial, copy, settings.data)
        partial.replace(file)
    except OSError as error:
        raise UnwritableOutput(f"{file} can't be written: {error.strerror}", field="file") from error
    finally:
        partial.unlink(missing_ok=True)
    click.echo(f"{file}  {file.stat().st_size / 1e6:.1f} MB")


def _pack(target: Path, database: Path, data: Path) -> None:
    """The database first: a file that it knows is there, if it is still kept. Pictures don't get smaller."""
    with os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE), "wb") as file:
        with tarfile.open(fileobj=file, mode="w") as archive:
            archive.add(database, DATABASE)
            for folder in FOLDERS:
                for path in sorted((data / folder).glob("*")):
                    try:
                        archive.add(path, f"{folder}/{path.name}", recursive=False)
                    except FileNotFoundError:  # past its time, deleted meanwhile
                        continue
        file.flush()
        os.fsync(file.fileno())
