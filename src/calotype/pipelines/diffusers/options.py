"""How a checkpoint is run: what follows the question mark of ``diffusers:CHECKPOINT?device=cuda&compile=full``."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Literal, Self, get_args, get_type_hints
from urllib.parse import parse_qsl

from calotype.domain.errors import InvalidSettings
from calotype.domain.suggest import did_you_mean


@dataclass(frozen=True, kw_only=True)
class Options:
    """One field for each option; its docstring says what it does."""

    device: str = "auto"
    """Where it runs: cuda, cuda:1, cpu; auto is CUDA where there is a GPU."""
    dtype: Literal["auto", "bfloat16", "float16", "float32"] = "auto"
    """Of the weights and the networks' arithmetic; auto is bfloat16 on a GPU and float32 elsewhere."""
    compile: Literal["off", "blocks", "full"] = "off"
    """torch.compile of the denoiser: not at all; its repeated blocks, once for all sizes, in a minute; or all of it for
    each size, in several."""
    graphs: bool = True
    """On a GPU: steps of the catalog's sizes are recorded once as CUDA graphs and replayed."""
    offload: bool = False
    """The text encoders rest in main memory, and are on the GPU only while they encode."""
    tiling: bool = False
    """Pictures are decoded in tiles: less memory, a little slower."""
    lora: tuple[str, ...] = ()
    """PATH or PATH:WEIGHT of a LoRA that changes the weights for good; several in that order."""
    offer: tuple[str, ...] = ()
    """NAME:PATH of a LoRA that a request may ask for by its name; several are several options."""
    steps: int | None = None
    """The checkpoint's own best number of steps, where Calotype's isn't; a model's preset doesn't count then."""
    guidance_scale: float | None = None
    """The same, of the guidance scale."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """From ``name=value&name=value``. Raises InvalidSettings, naming the option and what it takes."""
        types, known = get_type_hints(cls), [field.name for field in fields(cls)]
        values: dict[str, Any] = {}
        for name, value in parse_qsl(text, keep_blank_values=True):
            if name not in known:
                raise InvalidSettings(
                    f"bind: a diffusers checkpoint has no option {name!r}{did_you_mean(name, known)}", field="bind"
                )
            values[name] = _read(name, value, types[name])
        return cls(**values)


def _read(name: str, value: str, kind: Any) -> Any:
    choices = get_args(kind)
    try:
        if kind is bool:
            return {"true": True, "false": False, "1": True, "0": False}[value.lower()]
        if int in choices:
            return _positive(int(value))
        if float in choices:
            return _positive(float(value))
        if kind is not str and value not in choices:
            raise ValueError
    except (KeyError, ValueError):
        wanted = "true or false" if kind is bool else "a number of at least 1"
        if kind is not bool and type(None) not in choices:
            wanted = "one of " + ", ".join(choices)
        raise InvalidSettings(f"bind: the option {name} must be {wanted}, not {value!r}", field="bind") from None
    return value


def _positive(number: Any) -> Any:
    if not 1 <= number <= 1000:
        raise ValueError
    return number
