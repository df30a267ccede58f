"""``calotype models pull | list | verify | remove``: the weights of diffusers' pipelines on this machine."""

from __future__ import annotations

import json
from typing import Any

import click

from calotype.checkpoints import resolve, shelf
from calotype.checkpoints.shelf import Part, Pulled, Reference
from calotype.cli.options import json_option, settings_options
from calotype.domain.errors import CheckpointError
from calotype.settings import Settings

SHORT = 12
"""So many digits of a commit are shown."""


@click.command()
@click.argument("reference", metavar="REPO[@REVISION]")
@click.option("--variant", metavar="NAME", help="The weights of that precision, such as fp16, where there are several.")
@json_option
@settings_options("weights")
def pull(reference: str, variant: str | None, as_json: bool, settings: Settings) -> None:
    """Get a checkpoint from the hub: safetensors and text files alone, of one commit, each checked by its hash.

    A pull that was cut short goes on where it stopped. For a gated or private one, set HF_TOKEN.
    """
    from calotype.checkpoints.pulling import pull as pull_from_hub
    from calotype.cli.progress import byte_progress

    wanted = Reference.parse(reference)
    with byte_progress(reference) as follow:
        one = pull_from_hub(wanted, settings.checkpoints, variant=variant, follow=follow)
    if as_json:
        click.echo(json.dumps(_as_json(one), ensure_ascii=False))
        return
    pinned = f"{one.manifest.repository}@{one.manifest.revision}"
    click.echo(f"{pinned}  {one.manifest.bytes / 1e9:.2f} GB, licence {one.manifest.licence or 'not declared'}")
    click.echo(f"calotype serve --bind imagen-4=diffusers:{pinned}")


@click.command("list")
@json_option
@settings_options("weights")
def list_pulled(as_json: bool, settings: Settings) -> None:
    """List the checkpoints that were pulled, the newest first, and the pulls that were cut short."""
    whole, parts = shelf.pulled(settings.checkpoints), shelf.parts(settings.checkpoints)
    if as_json:
        data = {"checkpoints": [_as_json(one) for one in whole], "parts": [_part_as_json(part) for part in parts]}
        click.echo(json.dumps(data, ensure_ascii=False))
        return
    for one in whole:
        kept = one.manifest
        name = f"{kept.repository}@{kept.revision[:SHORT]}{f' {kept.variant}' if kept.variant else ''}"
        click.echo(f"{name}  {kept.bytes / 1e9:.2f} GB, licence {kept.licence or 'not declared'}")
    for part in parts:
        click.echo(f"{part.repository}@{part.revision[:SHORT]}  {part.bytes / 1e9:.2f} GB, cut short: pull it again")
    if not whole and not parts:
        click.echo(_none_in(settings))


@click.command()
@click.argument("reference", metavar="[REPO[@REVISION]]", required=False)
@json_option
@settings_options("weights")
def verify(reference: str | None, as_json: bool, settings: Settings) -> int:
    """Read every byte of a pulled checkpoint, or of all, and compare it with what was pulled."""
    store = settings.checkpoints
    chosen = [shelf.find(Reference.parse(reference), store)] if reference else shelf.pulled(store)
    troubles = {f"{one.manifest.repository}@{one.manifest.revision}": _troubles(one, settings) for one in chosen}
    if as_json:
        click.echo(json.dumps({"checkpoints": troubles}, ensure_ascii=False))
    for name, wrong in troubles.items() if not as_json else ():
        click.echo(f"{name}  {'; '.join(wrong) or 'as it was pulled'}")
    if not troubles and not as_json:
        click.echo(_none_in(settings))
    return 1 if any(troubles.values()) else 0


def _none_in(settings: Settings) -> str:
    return f"There are none in {settings.checkpoints}: calotype models pull OWNER/NAME gets one."


def _troubles(one: Pulled, settings: Settings) -> list[str]:
    wrong = shelf.verify(one)
    if not wrong:
        try:
            resolve(f"{one.manifest.repository}@{one.manifest.revision}", settings.checkpoints)
        except CheckpointError as error:
            return [error.message]
    return wrong


@click.command()
@click.argument("reference", metavar="REPO[@REVISION]")
@settings_options("weights")
def remove(reference: str, settings: Settings) -> None:
    """Delete a pulled checkpoint, or what a pull that was cut short has left of one."""
    wanted = Reference.parse(reference)
    remains = shelf.remains(wanted, settings.checkpoints)
    one = remains[0] if remains else shelf.find(wanted, settings.checkpoints)
    shelf.remove(one)
    click.echo(f"{one.path}  removed")


def _as_json(one: Pulled) -> dict[str, Any]:
    kept = one.manifest
    return {
        "repository": kept.repository,
        "revision": kept.revision,
        "variant": kept.variant,
        "licence": kept.licence,
        "digest": kept.digest,
        "bytes": kept.bytes,
        "path": str(one.path),
    }


def _part_as_json(part: Part) -> dict[str, Any]:
    return {"repository": part.repository, "revision": part.revision, "bytes": part.bytes, "path": str(part.path)}
