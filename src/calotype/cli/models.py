"""``calotype models``: the catalog, and what draws for each model; and the commands about checkpoints."""

from __future__ import annotations

import json
from typing import Any

import click

from calotype.catalog import Model, Parameter
from calotype.cli.checkpoints import list_pulled, pull, remove, verify
from calotype.cli.options import json_option, settings_options
from calotype.composition import Composition
from calotype.settings import Settings


class _OrShow(click.Group):
    """What is no command is the name of a model to show; nothing at all shows them all."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or (args[0].startswith("-") and args[0] not in ctx.help_option_names):
            args = [SHOW, *args]
        return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        return super().resolve_command(ctx, args if args[0] in self.commands else [SHOW, *args])


SHOW = "show"


@click.group(cls=_OrShow, subcommand_metavar="[MODEL] | COMMAND ...")
def models() -> None:
    """List the models, or show MODEL: its parameters, sizes, price, bound pipeline and state.

    The commands are about checkpoints, the weights that a model can be bound to.
    """


for command in (pull, list_pulled, verify, remove):
    models.add_command(command)


@models.command(SHOW)
@click.argument("slug", required=False, metavar="[MODEL]")
@json_option
@settings_options("drawing", "weights")
def show(slug: str | None, as_json: bool, settings: Settings) -> None:
    """What `calotype models` does by itself: list the models, or show MODEL."""
    with Composition(settings) as composition:
        if slug is not None:
            model = composition.catalog.model(slug)
            data = model_as_json(composition, model)
            click.echo(json.dumps(data, ensure_ascii=False)) if as_json else _show(composition, model)
        elif as_json:
            data = {"models": [model_as_json(composition, model) for model in composition.catalog.values()]}
            click.echo(json.dumps(data, ensure_ascii=False))
        else:
            _list(composition)


def model_as_json(composition: Composition, model: Model) -> dict[str, Any]:
    return {
        "slug": model.slug,
        "title": model.title,
        "description": model.description,
        "price_micros": model.price_micros,
        "default": model.slug == composition.settings.model,
        "pipeline": composition.pipeline_name(model),
        "state": composition.state(model),
        "preset": {
            "steps": model.preset.steps,
            "supersampling": model.preset.supersampling,
            "finish": model.preset.finish,
        },
        "sizes": {ratio: list(size) for ratio, size in model.sizes.items()},
        "parameters": [parameter_as_json(parameter) for parameter in model.parameters.values()],
    }


def parameter_as_json(parameter: Parameter) -> dict[str, Any]:
    """Only what applies to it."""
    optional = {
        "default": parameter.default,
        "minimum": parameter.minimum,
        "maximum": parameter.maximum,
        "max_length": parameter.max_length,
        "choices": list(parameter.choices) or None,
    }
    return {
        "name": parameter.name,
        "type": parameter.type,
        "required": parameter.required,
        "documented": parameter.documented,
        "enforced": parameter.obstacle(http=False) is None,
        "help": parameter.help,
        **{key: value for key, value in optional.items() if value is not None},
    }


def price_text(model: Model) -> str:
    """Such as ``$0.025``."""
    return f"${model.price_micros / 1_000_000:.3f}".removesuffix("0")


def default_text(model: Model, parameter: Parameter) -> str:
    """What happens where a parameter is left out."""
    if parameter.required:
        return "required"
    if parameter.name == "steps":
        return str(model.preset.steps)
    if parameter.default is None:
        return "the pipeline's best"
    return json.dumps(parameter.default) if not isinstance(parameter.default, str) else parameter.default or "none"


def _list(composition: Composition) -> None:
    rows = [("model", "price", "shape", "pixels", "steps", "pipeline", "state")]
    troubles: dict[str, str] = {}
    for model in composition.catalog.values():
        ratio = model.default_aspect_ratio
        width, height = model.sizes[ratio]
        pipeline = composition.pipeline_name(model)
        state, _, trouble = composition.state(model).partition(": ")
        if trouble:
            troubles[pipeline] = trouble
        row = (model.slug, price_text(model), ratio, f"{width}x{height}", str(model.preset.steps), pipeline, state)
        rows.append(row)
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    for pipeline, trouble in troubles.items():
        click.echo(f"The pipeline {pipeline} is unavailable: {trouble}.")
    click.echo("calotype models MODEL shows a model's parameters and sizes.")


def _show(composition: Composition, model: Model) -> None:
    click.echo(f"{model.title} ({model.slug}): {model.description}")
    click.echo(f"price     {price_text(model)} an image")
    click.echo(f"pipeline  {composition.pipeline_name(model)}, {composition.state(model)}")
    sizes = ", ".join(f"{ratio} {width}x{height}" for ratio, (width, height) in model.sizes.items())
    click.echo(f"sizes     {sizes}")
    for parameter in model.parameters.values():
        name = parameter.name if parameter.documented else f"{parameter.name} *"
        default = default_text(model, parameter)
        click.echo(f"\n{name}: {parameter.takes}; {default if parameter.required else f'default {default}'}")
        click.echo(f"    {parameter.help}")
    click.echo("\n* Calotype takes it too; the hosted model of this name does not list it.")
