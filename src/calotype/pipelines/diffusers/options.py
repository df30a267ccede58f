"""How a checkpoint is run: what follows the question mark of ``diffusers:CHECKPOINT?device=cuda&compile=full``."""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal, Self, get_args, get_origin, get_type_hints
from urllib.parse import parse_qsl

from calotype.domain.errors import InvalidSettings
from calotype.domain.loras import NAME, parse_weight
from calotype.domain.suggest import did_you_mean


@dataclass(frozen=True, kw_only=True)
class Worn:
    """A LoRA that changes the weights for good."""

    path: Path
    weight: float = 1.0

    @classmethod
    def parse(cls, text: str) -> Self:
        """From ``PATH`` or ``PATH:WEIGHT``. Raises ValueError."""
        path, colon, weight = text.rpartition(":")
        if not colon:
            return cls(path=_path(text))
        return cls(path=_path(path), weight=parse_weight(weight))


@dataclass(frozen=True, kw_only=True)
class Offered:
    """A LoRA that a request may ask for."""

    name: str
    path: Path

    @classmethod
    def parse(cls, text: str) -> Self:
        """From ``NAME:PATH``. Raises ValueError."""
        name, _, path = text.partition(":")
        if not NAME.fullmatch(name):
            raise ValueError(text)
        return cls(name=name, path=_path(path))


@dataclass(frozen=True, kw_only=True)
class Options:
    """One field for each option; its docstring says what it does."""

    device: str = "auto"
    """Where it runs: cuda, cuda:1, cpu; auto is CUDA where there is a GPU."""
    dtype: Literal["auto", "bfloat16", "float16", "float32"] = "auto"
    """Of the weights and the networks' arithmetic; auto is bfloat16 on a GPU and float32 elsewhere."""
    compile: Literal["off", "blocks", "full"] = "off"
    """torch.compile of the denoiser: not at all; its repeated blocks, once for all sizes, in a minute; or all of it for
    each size and number of images, in several each: at the start, but for batches wider than the safe default."""
    graphs: bool = True
    """On a GPU: steps of the catalog's sizes are recorded once as CUDA graphs and replayed."""
    offload: bool = False
    """The text encoders rest in main memory, and are on the GPU only while they encode."""
    tiling: bool = False
    """Pictures are decoded in tiles: less memory, a little slower."""
    lora: tuple[Worn, ...] = ()
    """PATH or PATH:WEIGHT of a LoRA that changes the weights for good. May be given again."""
    offer: tuple[Offered, ...] = ()
    """NAME:PATH of a LoRA that a request may ask for by that name. May be given again."""
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
            read = _read(name, value, types[name])
            values[name] = (*values.get(name, ()), read) if isinstance(read, Worn | Offered) else read
        options = cls(**values)
        if options.offer and options.compile != "off":
            raise InvalidSettings("bind: compile and offer can't go together: leave out one of them", field="bind")
        return options

    def of_steps(self) -> list[str]:
        """Those given that only a checkpoint can honour whose steps are Calotype's own."""
        return [name for name, given in (("compile", self.compile != "off"), ("offload", self.offload)) if given]


def _read(name: str, value: str, kind: Any) -> Any:
    choices = get_args(kind)
    try:
        if get_origin(kind) is tuple:
            return choices[0].parse(value)
        if kind is bool:
            return {"true": True, "false": False, "1": True, "0": False}[value.lower()]
        if int in choices:
            return _positive(int(value))
        if float in choices:
            return _positive(float(value))
        if kind is not str and value not in choices:
            raise ValueError
    except (KeyError, ValueError):
        raise InvalidSettings(f"bind: the option {name} must be {_wanted(kind)}, not {value!r}", field="bind") from None
    return value


def _wanted(kind: Any) -> str:
    choices = get_args(kind)
    if Worn in choices:
        return "PATH or PATH:WEIGHT with a weight from -2 to 2"
    if Offered in choices:
        return "NAME:PATH"
    if kind is bool:
        return "true or false"
    return "a number of at least 1" if type(None) in choices else "one of " + ", ".join(choices)


def _path(text: str) -> Path:
    """Raises ValueError where it is empty."""
    if not text:
        raise ValueError(text)
    return Path(text).expanduser()


def _positive(number: Any) -> Any:
    if not 1 <= number <= 1000:
        raise ValueError
    return number
