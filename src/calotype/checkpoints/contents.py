"""What a folder of weights must hold, and which of its files count: safetensors, and plain text that describes them.

The rules are diffusers' own names for files: https://huggingface.co/docs/diffusers/using-diffusers/other-formats
"""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from calotype.domain.errors import CheckpointError

INDEX = "model_index.json"
TEXTS = (".json", ".txt", ".model", ".jinja")
"""Configurations, vocabularies, SentencePiece models and chat templates; no code, no pickles."""
PICKLES = (".bin", ".ckpt", ".pt", ".pth", ".pkl")
LIBRARIES = ("diffusers", "transformers", "stable_diffusion")
"""Where a component's class may come from; the last is diffusers' own module of the safety checker."""
UNUSED = ("safety_checker",)
"""Components that nothing here asks: they are neither pulled nor part of a digest."""
MAX_HEADER_BYTES = 100_000_000
"""As the format has it."""
_OTHER_TASK = re.compile(
    r"Img2Img|I2I|I2V|Inpaint|Fill|Edit|Pix2Pix|Depth2Img|Control|Adapter|Upscale|SuperResolution|Refiner|Layered|"
    r"Prior|Decoder|Video|Audio|Music|ShapE"
)
"""In the names of diffusers' pipelines that need more than words, or make something else."""
_WITHOUT_WEIGHTS = re.compile(r"(Tokenizer|TokenizerFast|Scheduler|Processor|FeatureExtractor)$")
_WEIGHTS = re.compile(r"(?:diffusion_pytorch_model|model)(?:\.(?P<variant>\w+))?(?P<shard>-\d+-of-\d+)?\.safetensors")
_SHARDS = re.compile(r"(?:diffusion_pytorch_model|model)\.safetensors\.index(?:\.(?P<variant>\w+))?\.json")


@dataclass(frozen=True, kw_only=True)
class Contents:
    """The files that count."""

    pipeline_class: str
    components: Mapping[str, str]
    """Each component's class."""
    variant: str | None
    """What diffusers must be told to find them, such as ``fp16``; None: nothing."""
    files: tuple[str, ...]
    """Relative to the folder, with slashes; sorted."""


def read_index(text: str, where: str) -> tuple[str, dict[str, str]]:
    """The pipeline's class and the components' of a model_index.json. Raises CheckpointError where it is none, or would
    run code that comes with the weights."""
    index = _object(text, f"{where}: {INDEX}")
    name = index.get("_class_name")
    if isinstance(name, list):
        raise CheckpointError(f"{where} draws with a pipeline of its own ({'.'.join(map(str, name))}): {_NO_CODE}")
    if not isinstance(name, str):
        raise CheckpointError(f"{where} is of no known family: its {INDEX} names no pipeline class")
    if _OTHER_TASK.search(name):
        raise CheckpointError(f"{where} is of no family that draws pictures from words alone: {name}")
    components = {}
    for component, value in index.items():
        if component.startswith("_") or not (isinstance(value, list) and len(value) == 2 and value[1]):
            continue
        library, kind = map(str, value)
        if library not in LIBRARIES:
            raise CheckpointError(f"{where}: its {component} is code of its own ({library}.{kind}): {_NO_CODE}")
        if PurePosixPath(component).name != component or component == "..":
            raise CheckpointError(f"{where}: {component!r} in its {INDEX} is no component's name")
        components[component] = kind
    return name, components


_NO_CODE = "code that comes with weights is never run; use weights that the diffusers package can load by itself"


def contents_of(
    names: Iterable[str], pipeline_class: str, components: Mapping[str, str], variant: str | None, where: str
) -> Contents:
    """Which of the names count, of a folder or of a repository. Components that lack the variant give their plain
    weights; without one those that have no plain weights decide it. Raises CheckpointError where weights are missing.
    """
    names = sorted(names)
    files, variants = {INDEX}, set()
    for component, kind in components.items():
        own = [name for name in names if PurePosixPath(name).parent.as_posix() == component]
        if component in UNUSED:
            continue
        files.update(name for name in own if name.endswith(TEXTS) and not _SHARDS.fullmatch(PurePosixPath(name).name))
        if _WITHOUT_WEIGHTS.search(kind):
            if not own:
                raise CheckpointError(f"{where} is not whole: {component}/ is missing")
            continue
        chosen, found = _weights(own, variant)
        if not chosen:
            raise CheckpointError(_weightless(where, component, own))
        files.update(chosen)
        variants.add(found)
    others = variants - {None}
    if len(others) > 1:
        raise CheckpointError(f"{where} mixes weights of the variants {', '.join(sorted(map(str, others)))}: name one")
    chosen_variant = others.pop() if others else None
    if variant and variant != chosen_variant:
        raise CheckpointError(f"{where} has no weights of the variant {variant!r}")
    return Contents(
        pipeline_class=pipeline_class, components=components, variant=chosen_variant, files=tuple(sorted(files))
    )


def _weights(names: Sequence[str], variant: str | None) -> tuple[list[str], str | None]:
    """A component's safetensors files with their index, and which variant they are."""
    by_variant: dict[str | None, list[str]] = {}
    for name in names:
        if match := _WEIGHTS.fullmatch(PurePosixPath(name).name) or _SHARDS.fullmatch(PurePosixPath(name).name):
            by_variant.setdefault(match["variant"], []).append(name)
    filled = {found: files for found, files in by_variant.items() if any(f.endswith(".safetensors") for f in files)}
    for wanted in (variant, None, *sorted(str(found) for found in filled)):
        if wanted in filled:
            return filled[wanted], wanted
    return [], None


def _weightless(where: str, component: str, names: Sequence[str]) -> str:
    if pickled := [name for name in names if name.endswith(PICKLES)]:
        return (
            f"{where}: {pickled[0]} is pickled, and unpickling can run any code: "
            "use weights that are saved as safetensors"
        )
    return f"{where} is not whole: {component}/ has no weights (*.safetensors)"


def inspect(folder: Path, where: str) -> Contents:
    """Looks at names, headers and lengths; the weights themselves are not read. Raises CheckpointError.

    ``where``: how the checkpoint is called in errors.
    """
    names = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
    if INDEX not in names:
        raise CheckpointError(_no_pipeline(names, where))
    pipeline_class, components = read_index(_text(folder / INDEX, where), where)
    contents = contents_of(names, pipeline_class, components, None, where)
    for name in contents.files:
        path = folder / name
        if name.endswith(".safetensors"):
            check_safetensors(path, f"{where}: {name}")
        elif _SHARDS.fullmatch(path.name):
            _check_shards(path, names, contents.files, where)
        elif path.name.endswith("config.json") and "auto_map" in _object(_text(path, where), f"{where}: {name}"):
            raise CheckpointError(f"{where}: {name} asks for code of its own (auto_map): {_NO_CODE}")
    for component, kind in contents.components.items():
        weighty = not _WITHOUT_WEIGHTS.search(kind) and any(name.startswith(f"{component}/") for name in contents.files)
        if weighty and f"{component}/config.json" not in contents.files:
            raise CheckpointError(f"{where} is not whole: {component}/config.json is missing")
    _check_lone_shards(contents.files, where)
    return contents


def _no_pipeline(names: Sequence[str], where: str) -> str:
    if any(name.endswith(PICKLES) for name in names) and not any(name.endswith(".safetensors") for name in names):
        return f"{where} is pickled, and unpickling can run any code: use weights that are saved as safetensors"
    return f"{where} is no checkpoint in diffusers' form: it has no {INDEX}"


def _check_shards(index: Path, names: Sequence[str], files: Sequence[str], where: str) -> None:
    weight_map = _object(_text(index, where), f"{where}: {index.name}").get("weight_map")
    if not isinstance(weight_map, dict):
        raise CheckpointError(f"{where}: {index.name} names no weights")
    shards = {f"{index.parent.name}/{shard}" for shard in weight_map.values()}
    if absent := sorted(shards - set(names)):
        raise CheckpointError(f"{where} is not whole: {', '.join(absent)} missing")
    if alien := sorted(shards - set(files)):
        raise CheckpointError(f"{where}: {index.name} names {alien[0]}, which is no file of weights")


def _check_lone_shards(files: Sequence[str], where: str) -> None:
    """Shards without their index: a pull or a copy that was cut short."""
    indexed = {PurePosixPath(name).parent for name in files if _SHARDS.fullmatch(PurePosixPath(name).name)}
    for name in files:
        match = _WEIGHTS.fullmatch(PurePosixPath(name).name)
        if match and match["shard"] and PurePosixPath(name).parent not in indexed:
            raise CheckpointError(f"{where} is not whole: the index of {name} is missing")


def check_safetensors(path: Path, where: str) -> dict[str, Any]:
    """The header, once it says that the file has as many bytes as there are. Raises CheckpointError.

    The format: https://huggingface.co/docs/safetensors/index#format
    """
    broken = f"{where} is not whole or not safetensors"
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            length = file.read(8)
            if len(length) < 8:
                raise CheckpointError(f"{broken}: it has {size} bytes")
            (header_bytes,) = struct.unpack("<Q", length)
            if header_bytes > min(MAX_HEADER_BYTES, size - 8):
                raise CheckpointError(f"{broken}: it ends in its header")
            header = _object(file.read(header_bytes).decode("utf-8", "replace"), broken)
    except OSError as error:
        raise CheckpointError(f"{where} can't be read: {error.strerror}") from error
    expected = 8 + header_bytes + max(_ends(header, broken), default=0)
    if size != expected:
        raise CheckpointError(f"{broken}: it has {size} bytes in place of {expected}")
    return header


def _ends(header: Mapping[str, Any], broken: str) -> Iterator[int]:
    """Where each tensor's bytes end."""
    for name, tensor in header.items():
        if name == "__metadata__":
            continue
        try:
            yield int(tensor["data_offsets"][1])
        except (TypeError, KeyError, IndexError, ValueError, OverflowError) as error:
            raise CheckpointError(f"{broken}: its header does not say where {name} is") from error


def _text(path: Path, where: str) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CheckpointError(f"{where}: {path.name} can't be read: {error}") from error


def _object(text: str, what: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CheckpointError(f"{what} is no JSON: {error}") from error
    if not isinstance(found, dict):
        raise CheckpointError(f"{what} is no JSON object")
    return found
