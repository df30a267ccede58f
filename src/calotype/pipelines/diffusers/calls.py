"""What a pipeline of diffusers can be called with, read from its source: to import it takes seconds, and torch."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

SCALES = ("true_cfg_scale", "guidance_scale")
"""How pipelines call guidance. The first is meant where a call guides so by itself; where both are taken, the second is
what a distilled network is told."""

Parameters = Mapping[str, Any]
"""The defaults by name; None where there is none, or no plain value."""


@cache
def parameters_of(pipeline_class: str) -> Parameters:
    """Of its call. Empty where the diffusers that is here has no such pipeline, or there is no diffusers."""
    found = find_spec("diffusers")
    folders = found.submodule_search_locations if found else None
    return _call(pipeline_class, Path(folders[0]) / "pipelines") if folders else {}


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
    """What guidance is called in that call; None: it takes none."""
    taken = [name for name in SCALES if name in parameters]
    own = [name for name in taken if isinstance(parameters[name], int | float) and parameters[name] > 1]
    return next(iter([*own, *taken[-1:]]), None)


def unheeded_by(pipeline_class: str, parameters: Parameters) -> dict[str, str]:
    """What can be sent and it doesn't take, and why. Nothing is said of a call that isn't known."""
    if not parameters:
        return {}
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
    return unheeded
