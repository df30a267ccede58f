"""The settings: one table, one frozen object, built once from a file, the environment and the command's flags.

The table is the reference too: the flags' help and the page about them are made from it.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from calotype.domain.errors import InvalidSettings
from calotype.domain.suggest import did_you_mean

PREFIX = "CALOTYPE_"
CONFIG_VARIABLE = "CALOTYPE_CONFIG"
CONFIG_NAME = "calotype.toml"


@dataclass(frozen=True, kw_only=True)
class Setting:
    """A row of the settings table."""

    name: str
    type: Literal["text", "integer", "bindings"]
    default: Any
    help: str
    minimum: int = 0
    maximum: int = 0

    @property
    def flag(self) -> str:
        return "--" + self.name.replace("_", "-")

    @property
    def variable(self) -> str:
        return PREFIX + self.name.upper()


SETTINGS = (
    Setting(
        name="bind",
        type="bindings",
        default=MappingProxyType({}),
        help="Which pipeline draws for which model: MODEL=PIPELINE, separated by commas; * is every model not named. "
        "Models that are not bound are drawn by the bundled pipeline.",
    ),
    Setting(
        name="model", type="text", default="imagen-4", help="The model to draw with; `calotype models` lists them."
    ),
    Setting(
        name="threads",
        type="integer",
        default=1,
        minimum=1,
        maximum=256,
        help="Processor threads for one evaluation of a pipeline's network.",
    ),
    Setting(
        name="quality",
        type="integer",
        default=92,
        minimum=1,
        maximum=100,
        help="Quality of JPEG and WebP files, 1 to 100.",
    ),
)
"""Name, type, default, help. As a flag, ``--name``; in the environment, ``CALOTYPE_NAME``; in the file, ``name``."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What a process runs with. One field for each row of SETTINGS."""

    bind: Mapping[str, str]
    model: str
    threads: int
    quality: int

    def pipeline_of(self, slug: str) -> str:
        """The name of the pipeline that a model is bound to."""
        return self.bind.get(slug) or self.bind.get("*") or "bundled"


def load_settings(
    flags: Mapping[str, Any], *, config: Path | None = None, environment: Mapping[str, str] | None = None
) -> Settings:
    """Flags win over the environment, which wins over the file, which wins over the defaults.

    ``flags`` are by setting's name; None is not given. The file is ``config``, else the one that CALOTYPE_CONFIG names,
    else ``calotype.toml`` in the current folder if there is one. Raises InvalidSettings, naming the source and the
    setting.
    """
    environment = os.environ if environment is None else environment
    values: dict[str, Any] = {setting.name: setting.default for setting in SETTINGS}
    for source, given in (
        _from_file(config, environment.get(CONFIG_VARIABLE)),
        ("the environment", _from_environment(environment)),
        ("the command line", {name: value for name, value in flags.items() if value is not None}),
    ):
        values.update(_checked(given, source))
    return Settings(**values)


def _from_file(config: Path | None, named: str | None) -> tuple[str, dict[str, Any]]:
    path = config or (Path(named) if named else Path(CONFIG_NAME))
    if config is None and not named and not path.is_file():
        return str(path), {}
    try:
        return str(path), tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise InvalidSettings(f"the settings file {path} can't be read: {error.strerror}", field="config") from error
    except UnicodeDecodeError as error:
        raise InvalidSettings(f"the settings file {path} must be text in UTF-8", field="config") from error
    except tomllib.TOMLDecodeError as error:
        raise InvalidSettings(f"the settings file {path} is not valid TOML: {error}", field="config") from error


def _from_environment(environment: Mapping[str, str]) -> dict[str, str]:
    known = [setting.variable for setting in SETTINGS] + [CONFIG_VARIABLE]
    given = {}
    for variable, value in environment.items():
        if not variable.startswith(PREFIX) or variable == CONFIG_VARIABLE or not value:
            continue
        if variable not in known:
            near = did_you_mean(variable.removeprefix(PREFIX), [name.removeprefix(PREFIX) for name in known])
            hint = near.replace("did you mean ", f"did you mean {PREFIX}")
            raise InvalidSettings(f"the environment's {variable} is no setting{hint}", field=variable)
        given[variable.removeprefix(PREFIX).lower()] = value
    return given


def _checked(given: Mapping[str, Any], source: str) -> dict[str, Any]:
    table = {setting.name: setting for setting in SETTINGS}
    for name in given:
        if name not in table:
            raise InvalidSettings(f"{source}: there is no setting {name!r}{did_you_mean(name, table)}", field=name)
    return {name: _value(table[name], value, source) for name, value in given.items()}


def _value(setting: Setting, value: Any, source: str) -> Any:
    match setting.type:
        case "text" if isinstance(value, str) and value:
            return value
        case "integer":
            number = _integer(value)
            if number is not None and setting.minimum <= number <= setting.maximum:
                return number
            wanted = f"an integer from {setting.minimum} to {setting.maximum}"
        case "bindings":
            bindings = _bindings(value)
            if bindings is not None:
                return MappingProxyType(bindings)
            wanted = "MODEL=PIPELINE, separated by commas"
        case _:
            wanted = "text"
    raise InvalidSettings(f"{source}: {setting.name} must be {wanted}, not {value!r}", field=setting.name)


def _integer(value: Any) -> int | None:
    if isinstance(value, str):
        try:
            return int(value)
        except ValueError:
            return None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _bindings(value: Any) -> dict[str, str] | None:
    """From a table, or from text such as ``imagen=bundled,*=noop``."""
    if isinstance(value, str):
        pairs = [pair.split("=", 1) for pair in value.split(",") if pair.strip()]
        if any(len(pair) != 2 for pair in pairs):
            return None
        value = dict(pairs)
    if not isinstance(value, Mapping):
        return None
    bindings = {str(slug).strip(): str(name).strip() for slug, name in value.items()}
    return bindings if all(slug and name for slug, name in bindings.items()) else None
