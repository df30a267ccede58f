"""What a pipeline of diffusers can be called with, read from its source: to import it takes seconds, and torch."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from calotype.domain.abilities import Abilities

SCALES = ("true_cfg_scale", "guidance_scale")
"""How pipelines call guidance. The first is meant where a call guides so by itself; where both are taken, the second is
what a distilled network is told."""

MOVING = ("num_frames", "video_length")
"""What is said of films alone."""
FROM_NOTHING = ("Krea2Pipeline", "ZImageOmniPipeline")
"""Where guidance adds so much to the conditional output: 0 is none, and 1 is some."""

Parameters = Mapping[str, Any]
"""The defaults by name; None where there is none, or no plain value."""


@cache
def parameters_of(pipeline_class: str) -> Parameters:
    """Of its call. Empty where the diffusers that is here has no such pipeline, or there is no diffusers."""
    found = find_spec("diffusers")
    folders = found.submodule_search_locations if found else None
    return _call(pipeline_class, Path(folders[0]) / "pipelines") if folders else {}


def parameters_in(kind: type) -> Parameters:
    """The same, of one that is imported."""
    taken = inspect.signature(kind.__call__).parameters.items()
    return {name: None if one.default is one.empty else one.default for name, one in taken}


def _call(class_name: str, sources: Path) -> Parameters:
    for path in sources.rglob("pipeline_*.py"):
        text = path.read_text("utf-8")
        if f"class {class_name}(" not in text:
            continue
        kind = next(node for node in ast.parse(text).body if isinstance(node, ast.ClassDef) and node.name == class_name)
        for node in kind.body:
            if isinstance(node, ast.FunctionDef) and node.name == "__call__":
                return _defaults(node.args)
        inherited = (_call(base.id, sources) for base in kind.bases if isinstance(base, ast.Name))
        return next(filter(None, inherited), {})
    return {}


def _defaults(arguments: ast.arguments) -> Parameters:
    positional = [*arguments.posonlyargs, *arguments.args]
    values = [*[None] * (len(positional) - len(arguments.defaults)), *arguments.defaults, *arguments.kw_defaults]
    pairs = zip([*positional, *arguments.kwonlyargs], values, strict=True)
    return {one.arg: value.value if isinstance(value, ast.Constant) else None for one, value in pairs}


def scale_of(parameters: Parameters) -> str | None:
    """What guidance is called in that call; None: it takes none, or has nothing of its own to say of it."""
    taken = [name for name in SCALES if parameters.get(name) is not None]
    own = [name for name in taken if isinstance(parameters[name], int | float) and parameters[name] > 1]
    return next(iter([*own, *taken[-1:]]), None)


def obstacle(pipeline_class: str, parameters: Parameters) -> str | None:
    """Why words alone don't become a picture by that call; None: they do, as far as is known."""
    if not parameters:
        return None
    advice = "bind a text-to-image checkpoint"
    if "prompt" not in parameters:
        return f"{pipeline_class} draws nothing from words: {advice}"
    if any(name in parameters for name in MOVING) or parameters.get("output_type") != "pil":
        return f"{pipeline_class} makes something else than pictures: {advice}"
    return None


def abilities_of(pipeline_class: str, parameters: Parameters) -> Abilities:
    """What it can't honour of what can be sent. Nothing is said of a call that isn't known."""
    if not parameters:
        return Abilities(own_steps=True)
    scale, absent = scale_of(parameters), f"{pipeline_class} doesn't take it"
    unheeded = {}
    if scale is None:
        unheeded["guidance_scale"] = absent
    if "negative_prompt" not in parameters:
        unheeded["negative_prompt"] = absent
    elif SCALES[0] in parameters and scale != SCALES[0]:
        unheeded["negative_prompt"] = f"{pipeline_class} is told its guidance, and leads away from nothing"
    if "num_inference_steps" not in parameters:
        unheeded["steps"] = absent
    return Abilities(
        unheeded=unheeded,
        own_steps=True,
        negative_by_guidance=scale is not None and pipeline_class not in FROM_NOTHING,
        guidance_scale=parameters[scale] if scale else None,
    )
