"""LoRA: low-rank changes to a checkpoint's networks, for good or for those requests that ask for them. On peft.

Networks are looked at one by one, because prompts are encoded in another thread than latents are denoised in.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from diffusers.utils.peft_utils import set_adapter_layers, set_weights_and_activate_adapters
from safetensors.torch import load_file

from calotype.domain.errors import CheckpointError
from calotype.domain.loras import Lora

FOR_GOOD = "bound"


def fuse(pipe: Any, worn: Sequence[tuple[Path, float]]) -> None:
    """Changes the pipeline's own weights, each by so much: no step is slower for it. Raises CheckpointError."""
    for path, weight in worn:
        components = _load(pipe, path, FOR_GOOD)
        pipe.fuse_lora(components=components, lora_scale=weight, adapter_names=[FOR_GOOD])
        pipe.unload_lora_weights()


class Adapters:
    """Those that requests may ask for. They rest in the networks, and change nothing, until one does."""

    def __init__(self, pipe: Any, offered: Mapping[str, Path]) -> None:
        """Raises CheckpointError where one is not for this checkpoint."""
        self._worn: dict[int, tuple[Lora, ...]] = {}
        # peft finds its tensors by a name within their names: of ours none is a part of another's, or of a layer's.
        self._offered = {name: f"offered{number}" for number, name in enumerate(offered)}
        for name, path in offered.items():
            _load(pipe, path, self._offered[name])
        for network in _networks(pipe).values() if offered else ():
            set_adapter_layers(network, enabled=False)

    def wear(self, network: Any, worn: tuple[Lora, ...]) -> None:
        """From now on it computes with these, each by its weight, and with no other."""
        if self._worn.get(id(network), ()) == worn:
            return
        if worn:
            names = [self._offered[one.name] for one in worn]
            set_weights_and_activate_adapters(network, names, [one.weight for one in worn])
        set_adapter_layers(network, enabled=bool(worn))
        self._worn[id(network)] = worn


def _load(pipe: Any, path: Path, name: str) -> list[str]:
    """The components that it changes. Raises CheckpointError."""
    if not hasattr(pipe, "load_lora_weights"):
        raise CheckpointError(f"{path}: {type(pipe).__name__} takes no LoRA")
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "Already found a `peft_config`")  # that is why each has its name
            pipe.load_lora_weights(load_file(path), adapter_name=name)
    except (AttributeError, LookupError, RuntimeError, TypeError, ValueError) as error:
        raise CheckpointError(f"{path} is no LoRA for this checkpoint: {error}") from error
    changed = [key for key, network in _networks(pipe).items() if name in getattr(network, "peft_config", {})]
    if not changed:
        raise CheckpointError(f"{path} is no LoRA for this checkpoint: it changes none of its networks")
    return changed


def _networks(pipe: Any) -> dict[str, Any]:
    """Those that a LoRA may change."""
    found = {name: getattr(pipe, name, None) for name in getattr(pipe, "_lora_loadable_modules", ())}
    return {name: network for name, network in found.items() if network is not None}
