"""``calotype generate``: one prompt to pictures, or a file of prompts to a folder."""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING, Any

import click

from calotype.catalog import build_request
from calotype.cli.drawing import Picture, remarks, write_pictures
from calotype.cli.options import json_option, parameter_options, settings_options
from calotype.cli.output import Target, read_target
from calotype.composition import Composition
from calotype.engine.record import sampling_as_json, weights_as_json
from calotype.settings import Settings

if TYPE_CHECKING:
    from calotype.domain.requests import ImageRequest
    from calotype.engine.engine import Engine, Result


def _one_argument(context: click.Context, _: click.Parameter, words: tuple[str, ...]) -> str | None:
    """The prompt, if there is one. Raises UsageError where its words came apart."""
    if len(words) > 1:
        quoted = shlex.quote(" ".join(words))
        raise click.UsageError(f"The prompt is one argument: put it in quotes, {quoted}.", context)
    return words[0] if words else None


@click.command()
@click.argument("prompt", nargs=-1, metavar="[PROMPT]", callback=_one_argument)
@click.option("--prompts", metavar="FILE", help="Draw every line of a file.")
@click.option("-o", "--output", metavar="FILE|DIR", help="Where to; a file's suffix is its format.")
@parameter_options
@click.option(
    "--strict",
    is_flag=True,
    help="Refuse a --width or --height that --aspect-ratio overrules; otherwise that is a warning.",
)
@click.option("--overwrite", is_flag=True, help="Replace the file that -o names.")
@json_option
@settings_options("drawing", "weights")
def generate(
    *,
    prompt: str | None,
    prompts: str | None,
    output: str | None,
    strict: bool,
    overwrite: bool,
    as_json: bool,
    settings: Settings,
    **parameters: Any,
) -> int:
    """Draw PROMPT.

    With --prompts, draw every line of a file into the folder that -o names. Blank lines and lines that begin with #
    are left out. The same command again goes on where it stopped. At the end there is a contact-sheet.jpeg.
    """
    if prompt is None and prompts is None:
        raise click.UsageError("Say what to draw: a PROMPT, or --prompts FILE.")
    if prompt is not None and prompts is not None:
        raise click.UsageError(
            f"Both a PROMPT and --prompts {prompts} were given: "
            "leave out PROMPT to draw the file's lines, or --prompts to draw PROMPT."
        )
    if prompts is not None and overwrite:
        raise click.UsageError("--overwrite is for one PROMPT: with --prompts, what is finished is left alone.")
    sent = {name: value for name, value in parameters.items() if value is not None}
    with Composition(settings) as composition:
        if prompts is not None:
            from calotype.cli.batch import draw_file

            return draw_file(composition, prompts, output, sent, strict=strict, as_json=as_json)

        target = read_target(output, sent.get("output_format"))
        if target.output_format is not None:
            sent["output_format"] = target.output_format
        model = composition.model()
        abilities = composition.abilities(model)
        request = build_request(model, {"prompt": prompt, **sent}, strict=strict, abilities=abilities)
        target.prepare(request, overwrite=overwrite)
        return _draw(composition, request, target, as_json=as_json)


def _draw(composition: Composition, request: ImageRequest, target: Target, *, as_json: bool) -> int:
    from calotype.cli.progress import step_progress

    with step_progress() as follow:
        engine = composition.engine(composition.model())
        handle = engine.submit(request, on_progress=follow)
        try:
            result = handle.result()
        except KeyboardInterrupt:
            handle.cancel()
            raise
    quality = composition.settings.quality
    pictures = write_pictures(engine, request, result, lambda index: target.path(request, index), quality=quality)
    if as_json:
        click.echo(json.dumps(_as_json(engine, request, result, pictures), ensure_ascii=False))
        return 0
    for picture in pictures:
        click.echo(f"{picture.path}  seed {picture.seed}  {picture.width}x{picture.height}")
    for remark in remarks(request, result):
        click.echo(remark.line([picture.path.name for picture in pictures]))
    return 0


def _as_json(engine: Engine, request: ImageRequest, result: Result, pictures: list[Picture]) -> dict[str, Any]:
    return {
        "model": request.model,
        "prompt": request.prompt,
        "negative_prompt": request.negative_prompt,
        "seed": request.seed,
        "images": [picture.as_json() for picture in pictures],
        "warnings": [remark.as_json() for remark in remarks(request, result)],
        "sampling": sampling_as_json(result),
        "pipeline": weights_as_json(engine.pipeline, request),
        "timings": dict(result.timings),
    }
