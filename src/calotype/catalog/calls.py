"""From what a caller sent to a request: the one way in for every wire and for the command line.

Only what was sent can conflict; defaults fill in last. What was sent and can't be honoured as sent (a field that no
model knows, a size beside an aspect ratio, a scheduler for a pipeline that has its own) is a notice, and in strict mode
an error.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from typing import cast

from calotype.catalog.model import Model
from calotype.catalog.parameters import Value
from calotype.domain.abilities import Abilities
from calotype.domain.errors import InvalidParameter
from calotype.domain.loras import check_offered, parse_loras
from calotype.domain.requests import ImageRequest, Notice, OutputFormat, Sampling, SchedulerName
from calotype.domain.suggest import did_you_mean

SEED_LIMIT = 2**31
"""Seeds are below it."""
EVERYTHING = Abilities()


def build_request(
    model: Model,
    sent: Mapping[str, object],
    *,
    strict: bool = False,
    http: bool = False,
    abilities: Abilities = EVERYTHING,
    draw_below: Callable[[int], int] = secrets.randbelow,
) -> ImageRequest:
    """The validated request; its ``warnings`` say what was ignored.

    ``sent`` is a call's fields as JSON has them; null means absent. ``http``: the call came that way. ``abilities``: of
    the pipeline that the model is bound to.
    ``draw_below(n)`` draws a seed from 0 to n - 1.
    Raises InvalidParameter, naming the field.
    """
    values, notices = check_fields(model, sent, http=http)
    width, height, size_notices = _size(model, values)
    notices += [*size_notices, *abilities.notices(values)]
    if strict and notices:
        raise InvalidParameter(notices[0].field or "", f"strict mode refuses this: {notices[0].message}")
    num_images = cast(int, _value(model, values, "num_images"))
    loras = parse_loras(cast(str, _value(model, values, "lora")))
    check_offered(loras, abilities.loras)
    steps, guidance, scheduler = (_value(model, values, name) for name in ("steps", "guidance_scale", "scheduler"))
    return ImageRequest(
        model=model.slug,
        prompt=cast(str, values["prompt"]),
        negative_prompt=cast(str, _value(model, values, "negative_prompt")),
        width=width,
        height=height,
        sampling=Sampling(
            scheduler=None if scheduler is None else SchedulerName(cast(str, scheduler)),
            steps=cast("int | None", steps),
            guidance_scale=cast("float | None", guidance),
        ),
        preset=model.preset,
        loras=loras,
        seed=_seed(cast(int, _value(model, values, "seed")), num_images, draw_below),
        num_images=num_images,
        output_format=OutputFormat(cast(str, _value(model, values, "output_format"))),
        warnings=tuple(notices),
    )


def check_fields(
    model: Model, sent: Mapping[str, object], *, http: bool = False
) -> tuple[dict[str, Value], list[Notice]]:
    """What was sent, each value checked against the model's table, and what has to be said about it."""
    values: dict[str, Value] = {}
    notices: list[Notice] = []
    for name, value in sent.items():
        if value is None:
            continue
        parameter = model.parameters.get(name)
        if parameter is None:
            hint = did_you_mean(name, model.parameters) or "."
            message = f"{name[:60]!r} is not a parameter of {model.slug}{hint}"
            notices.append(Notice(code="unknown_parameter", message=message, field=name))
            continue
        values[name] = parameter.check(value)
        obstacle = parameter.obstacle(http=http)
        if obstacle is not None and value is not False:  # switched off, it asks for nothing
            notices.append(Notice(code="not_enforced", message=f"{name} {obstacle}.", field=name))
    for name, parameter in model.parameters.items():
        if parameter.required and name not in values:
            raise InvalidParameter(name, f"{name} is required: {parameter.takes}")
    return values, notices


def _value(model: Model, values: Mapping[str, Value], name: str) -> Value | None:
    return values.get(name, model.parameters[name].default)


def _size(model: Model, values: Mapping[str, Value]) -> tuple[int, int, list[Notice]]:
    """A sent aspect ratio, else a sent width or height, else the model's own aspect ratio."""
    sized = [name for name in ("width", "height") if name in values]
    if sized and "aspect_ratio" not in values:
        width, height = (cast(int, _value(model, values, name)) for name in ("width", "height"))
        return width, height, []
    ratio = cast(str, _value(model, values, "aspect_ratio"))
    width, height = model.sizes[ratio]
    if not sized or (values.get("width", width), values.get("height", height)) == (width, height):
        return width, height, []
    message = f"{' and '.join(sized)} ignored: aspect_ratio {ratio} wins and draws {width}x{height}."
    return width, height, [Notice(code="size_ignored", message=message, field=sized[0])]


def _seed(seed: int, num_images: int, draw_below: Callable[[int], int]) -> int:
    """A drawn or a sent one that leaves room for all images' seeds."""
    room = SEED_LIMIT - num_images
    if seed > room:
        raise InvalidParameter(
            "seed", f"seed must be at most {room} for {num_images} images, because image i uses seed + i"
        )
    return draw_below(room + 1) if seed < 0 else seed
