"""Reads the catalog's TOML files. Everything is checked on the way in: a wrong file is an error, never a surprise."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, fields, replace
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from calotype.catalog.model import Catalog, Model
from calotype.catalog.parameters import Parameter
from calotype.domain.errors import InvalidCatalog, InvalidParameter
from calotype.domain.requests import Preset
from calotype.domain.suggest import did_you_mean

T = TypeVar("T")

MODEL_KEYS = ("slug", "title", "description", "price_micros", "sample", "documented", "defaults", "preset", "sizes")


def load_catalog(folder: Traversable | None = None) -> Catalog:
    """The catalog in a folder (``parameters.toml`` and ``models/*.toml``), by default the one that is shipped.

    Raises InvalidCatalog, naming the file and the key.
    """
    root = files("calotype.catalog") if folder is None else folder
    shared = {
        name: _record(Parameter, {**_table(row, f"parameters.toml: {name}"), "name": name}, f"parameters.toml: {name}")
        for name, row in _read(root / "parameters.toml").items()
    }
    models = {}
    for file in sorted((root / "models").iterdir(), key=lambda file: file.name):
        if file.name.endswith(".toml"):
            models[file.name.removesuffix(".toml")] = _model(file, shared)
    return Catalog(models)


def _model(file: Traversable, shared: Mapping[str, Parameter]) -> Model:
    where = file.name
    data = _read(file)
    _only(data, MODEL_KEYS, where)
    missing = [key for key in MODEL_KEYS if key not in data]
    if missing:
        raise InvalidCatalog(f"{where}: {missing[0]} is missing", field=missing[0])
    if data["slug"] != where.removesuffix(".toml"):
        raise InvalidCatalog(f"{where}: slug must be the file's name", field="slug")
    if not isinstance(data["price_micros"], int) or data["price_micros"] < 0:
        raise InvalidCatalog(f"{where}: price_micros must be an integer, at least 0", field="price_micros")
    try:
        shared["prompt"].check(data["sample"])
    except InvalidParameter as error:
        raise InvalidCatalog(f"{where}: sample: {error.message}", field="sample") from error
    return Model(
        slug=data["slug"],
        title=str(data["title"]),
        description=str(data["description"]),
        price_micros=data["price_micros"],
        sample=data["sample"],
        parameters=_parameters(data["documented"], _table(data["defaults"], where), shared, where),
        sizes=_sizes(_table(data["sizes"], where), shared["aspect_ratio"].choices, where),
        preset=_preset(_table(data["preset"], where), where),
    )


def _parameters(
    documented: Any, defaults: dict[str, Any], shared: Mapping[str, Parameter], where: str
) -> Mapping[str, Parameter]:
    """The shared table with a model's own defaults and marks."""
    _only(defaults, shared, f"{where}: defaults")
    _only(dict.fromkeys(documented), shared, f"{where}: documented")
    table = {}
    for name, parameter in shared.items():
        default = defaults.get(name, parameter.default)
        if default is not None:
            try:
                default = parameter.check(default)
            except InvalidParameter as error:
                raise InvalidCatalog(f"{where}: default of {error.message}", field=name) from error
        table[name] = replace(parameter, default=default, documented=name in documented)
    if table["aspect_ratio"].default is None:
        raise InvalidCatalog(f"{where}: defaults need an aspect_ratio", field="aspect_ratio")
    return MappingProxyType(table)


def _sizes(table: dict[str, Any], ratios: tuple[str, ...], where: str) -> Mapping[str, tuple[int, int]]:
    _only(table, ratios, f"{where}: sizes")
    sizes = {}
    for ratio in ratios:
        match table.get(ratio):
            case [int(width), int(height)] if width > 0 and height > 0:
                sizes[ratio] = (width, height)
            case _:
                raise InvalidCatalog(f"{where}: sizes: {ratio!r} must be [width, height] in pixels", field="sizes")
    return MappingProxyType(sizes)


def _preset(table: dict[str, Any], where: str) -> Preset:
    preset = _record(Preset, table, f"{where}: preset")
    if preset.steps is None or not 1 <= preset.steps <= 100 or not 0.5 <= preset.supersampling <= 2:
        raise InvalidCatalog(f"{where}: preset: steps are 1 to 100, supersampling is 0.5 to 2", field="preset")
    return preset


def _record(kind: type[T], table: Mapping[str, Any], where: str) -> T:
    """A dataclass from a table: every key known, every value of the field's type, nothing missing."""
    hints = get_type_hints(kind)
    known = {field.name: field for field in fields(kind)}  # type: ignore[arg-type]
    _only(table, known, where)
    for name, field in known.items():
        if name not in table and field.default is MISSING:
            raise InvalidCatalog(f"{where}: {name} is missing", field=name)
    values = {}
    for name, value in table.items():
        values[name] = tuple(value) if isinstance(value, list) else value
        if not _fits(values[name], hints[name]):
            raise InvalidCatalog(f"{where}: {name} can't be {value!r}", field=name)
    return kind(**values)


def _fits(value: object, hint: Any) -> bool:
    arguments = get_args(hint)
    if get_origin(hint) is tuple:
        return isinstance(value, tuple) and all(_fits(item, arguments[0]) for item in value)
    if arguments and all(isinstance(argument, str) for argument in arguments):
        return value in arguments
    if arguments:
        return any(_fits(value, argument) for argument in arguments)
    if isinstance(value, bool):
        return hint is bool
    if hint is float:
        return isinstance(value, int | float)
    return isinstance(value, hint)


def _only(table: Mapping[str, Any], known: Any, where: str) -> None:
    for key in table:
        if key not in known:
            raise InvalidCatalog(f"{where}: there is no key {key!r}{did_you_mean(key, known)}", field=key)


def _table(value: Any, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise InvalidCatalog(f"{where}: must be a table")
    return value


def _read(file: Traversable) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InvalidCatalog(f"{file.name}: can't be read: {error}") from error
