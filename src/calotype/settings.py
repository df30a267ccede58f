"""The settings: one table, one frozen object, built once from a file, the environment and the command's flags.

The table is the reference too: the flags' help and the page about them are made from it.
"""

from __future__ import annotations

import math
import os
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from ipaddress import ip_network
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal
from urllib.parse import urlsplit

from calotype.domain.errors import InvalidSettings
from calotype.domain.suggest import did_you_mean

PREFIX = "CALOTYPE_"
CONFIG_VARIABLE = "CALOTYPE_CONFIG"
CONFIG_NAME = "calotype.toml"
CLIENT_VARIABLES = ("CALOTYPE_BASE_URL", "CALOTYPE_API_KEY")
"""The client's own, which are no settings of a server."""
LOCAL_HOSTS = ("localhost", "127.0.0.1", "[::1]")

Scope = Literal["drawing", "weights", "store", "service"]
"""Which commands have a setting as a flag: those that draw, those that use checkpoints, those that open the data
folder, those that serve."""


@dataclass(frozen=True, kw_only=True)
class Setting:
    """A row of the settings table."""

    name: str
    type: Literal["text", "url", "choice", "integer", "number", "boolean", "list", "networks", "path", "bindings"]
    default: Any
    help: str
    minimum: float = 0
    maximum: float = math.inf
    choices: tuple[str, ...] = ()
    scope: Scope = "service"

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
        scope="drawing",
    ),
    Setting(
        name="model",
        type="text",
        default="imagen-4",
        help="The model to draw with; `calotype models` lists them.",
        scope="drawing",
    ),
    Setting(
        name="threads",
        type="integer",
        default=1,
        minimum=1,
        maximum=256,
        help="Processor threads for one evaluation of a pipeline's network.",
        scope="drawing",
    ),
    Setting(
        name="quality",
        type="integer",
        default=92,
        minimum=1,
        maximum=100,
        help="Quality of JPEG and WebP files, 1 to 100.",
        scope="drawing",
    ),
    Setting(
        name="samples",
        type="boolean",
        default=True,
        help="An idle worker draws a picture of each model for the pages, once for a pipeline's weights; not charged.",
        scope="drawing",
    ),
    Setting(
        name="step_ms",
        type="number",
        default=0.0,
        maximum=60_000,
        help="How long a step of the noop pipeline pretends to take; 0 answers at once.",
        scope="drawing",
    ),
    Setting(
        name="data",
        type="path",
        default=Path("calotype-data"),
        help="The folder of the database and the pictures. One server at a time owns it.",
        scope="store",
    ),
    Setting(
        name="checkpoints",
        type="path",
        default=None,
        help="The folder of pulled checkpoints, which servers may share. Without it: checkpoints in the data folder.",
        scope="weights",
    ),
    Setting(
        name="synchronous",
        type="choice",
        choices=("full", "normal"),
        default="full",
        help="full: what was acknowledged survives a power cut; normal: a power cut may take the last moments.",
        scope="store",
    ),
    Setting(name="host", type="text", default="127.0.0.1", help="The address to listen on; 0.0.0.0 is every one."),
    Setting(
        name="port", type="integer", default=8000, maximum=65_535, help="The port to listen on; 0 takes a free one."
    ),
    Setting(
        name="workers",
        type="integer",
        default=1,
        maximum=256,
        help="Worker processes; each loads the pipelines that it draws with. 0: others work on the data folder.",
    ),
    Setting(
        name="resident",
        type="integer",
        default=0,
        help="Pipelines that a worker keeps loaded: the one that drew least recently makes room for another. 0: all.",
    ),
    Setting(
        name="public_url",
        type="url",
        default="",
        help="Where clients reach the server, such as https://images.example.org: URLs in answers begin with it. "
        "Without it they begin with the host that the client asked for.",
    ),
    Setting(
        name="allowed_hosts",
        type="list",
        default=(),
        help="Names that a client may ask for, separated by commas; * is any. "
        "Without it: this machine's own names, the host, and the one of the public URL.",
    ),
    Setting(
        name="trusted_proxies",
        type="networks",
        default=(),
        help="Addresses or networks of reverse proxies whose X-Forwarded headers count, separated by commas.",
    ),
    Setting(
        name="cors_origins",
        type="list",
        default=(),
        help="Origins of web pages that may call the API, separated by commas; * is any.",
    ),
    Setting(
        name="retired",
        type="list",
        default=(),
        help="Models that the server offers no longer, separated by commas: a call to one is answered with 410.",
    ),
    Setting(
        name="v1_response",
        type="choice",
        choices=("auto", "json", "binary"),
        default="auto",
        help="What /v1 answers with where the client doesn't say: auto is JSON, and bytes for the segmind package.",
    ),
    Setting(
        name="v1_timeout_s",
        type="number",
        default=100.0,
        minimum=1,
        maximum=3600,
        help="How long a call to /v1 waits before it gives up with 504.",
    ),
    Setting(
        name="requests_per_minute",
        type="integer",
        default=0,
        help="Calls that draw, by key and minute; 0: no limit. Polls are never limited.",
    ),
    Setting(
        name="wrong_keys_per_minute",
        type="integer",
        default=30,
        help="Wrong keys, by address and minute, before keys from there are refused unseen; 0: no limit.",
    ),
    Setting(
        name="body_limit_bytes",
        type="integer",
        default=1_000_000,
        minimum=1000,
        help="The largest body of a call; uploads have their own limit.",
    ),
    Setting(
        name="max_queued",
        type="integer",
        default=1000,
        minimum=1,
        help="Requests of one account that may wait, where the account has no limit of its own.",
    ),
    Setting(
        name="max_running",
        type="integer",
        default=0,
        help="Requests of one account that run at a time, where the account has no limit of its own; 0: no limit.",
    ),
    Setting(
        name="queue_depth", type="integer", default=100_000, minimum=1, help="Requests of all accounts that may wait."
    ),
    Setting(
        name="max_keys",
        type="integer",
        default=100,
        minimum=1,
        help="Keys of one account, those that are revoked not counted.",
    ),
    Setting(
        name="result_ttl_s",
        type="number",
        default=3600.0,
        help="How long after its end a request's result is served.",
    ),
    Setting(name="artifact_ttl_s", type="number", default=604_800.0, help="How long a picture is kept."),
    Setting(name="history_ttl_s", type="number", default=7_776_000.0, help="How long the history keeps a request."),
    Setting(
        name="idempotency_ttl_s", type="number", default=86_400.0, help="How long an idempotency key is remembered."
    ),
    Setting(
        name="session_ttl_s",
        type="number",
        default=1_209_600.0,
        minimum=60,
        help="How long a browser stays signed in to the pages.",
    ),
    Setting(
        name="lease_s",
        type="number",
        default=30.0,
        minimum=1,
        maximum=3600,
        help="After so long without a sign of life a worker loses its requests.",
    ),
    Setting(
        name="heartbeat_s",
        type="number",
        default=10.0,
        minimum=0.1,
        maximum=1800,
        help="How often a worker gives a sign of life; at most half of a lease.",
    ),
    Setting(
        name="webhook_private",
        type="boolean",
        default=False,
        help="Webhooks may go to private and loopback addresses.",
    ),
    Setting(name="upload_limit_bytes", type="integer", default=20_000_000, help="The largest file of an upload."),
    Setting(
        name="upload_quota_bytes", type="integer", default=1_000_000_000, help="All uploaded files of one account."
    ),
    Setting(name="metrics_public", type="boolean", default=False, help="/metrics needs no key, from any address."),
    Setting(
        name="log_format", type="choice", choices=("text", "json"), default="text", help="The log's lines, on stderr."
    ),
    Setting(name="log_prompts", type="boolean", default=False, help="Prompts may stand in the log."),
)
"""Name, type, default, help. As a flag, ``--name``; in the environment, ``CALOTYPE_NAME``; in the file, ``name``."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What a process runs with. One field for each row of SETTINGS."""

    bind: Mapping[str, str]
    model: str
    threads: int
    quality: int
    samples: bool
    step_ms: float
    data: Path
    checkpoints: Path
    synchronous: Literal["full", "normal"]
    host: str
    port: int
    workers: int
    resident: int
    public_url: str
    """Without a slash at its end; empty where it isn't set."""
    allowed_hosts: tuple[str, ...]
    """Without ports. Never empty: where it isn't set, ``load_settings`` says what it is."""
    trusted_proxies: tuple[str, ...]
    cors_origins: tuple[str, ...]
    retired: tuple[str, ...]
    v1_response: Literal["auto", "json", "binary"]
    v1_timeout_s: float
    requests_per_minute: int
    wrong_keys_per_minute: int
    body_limit_bytes: int
    max_queued: int
    max_running: int
    queue_depth: int
    max_keys: int
    result_ttl_s: float
    artifact_ttl_s: float
    history_ttl_s: float
    idempotency_ttl_s: float
    session_ttl_s: float
    lease_s: float
    heartbeat_s: float
    webhook_private: bool
    upload_limit_bytes: int
    upload_quota_bytes: int
    metrics_public: bool
    log_format: Literal["text", "json"]
    log_prompts: bool

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
    values["checkpoints"] = values["checkpoints"] or values["data"] / "checkpoints"
    values["allowed_hosts"] = values["allowed_hosts"] or _own_hosts(values["host"], values["public_url"])
    if values["heartbeat_s"] > values["lease_s"] / 2:
        raise InvalidSettings(
            f"heartbeat_s ({values['heartbeat_s']:g}) must be at most half of lease_s ({values['lease_s']:g})",
            field="heartbeat_s",
        )
    return Settings(**values)


def child_environment(settings: Settings) -> dict[str, str]:
    """This process's environment, in which a program loads the same settings, whatever else it finds."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
    values = {setting.variable: _as_text(getattr(settings, setting.name)) for setting in SETTINGS}
    return {**inherited, **values, CONFIG_VARIABLE: os.devnull}


def _as_text(value: Any) -> str:
    if isinstance(value, Mapping):
        return ",".join(f"{slug}={name}" for slug, name in value.items())
    if isinstance(value, tuple):
        return ",".join(value)
    return str(value)


def _own_hosts(host: str, public_url: str) -> tuple[str, ...]:
    """Names that lead to this server as far as it knows."""
    listening = f"[{host}]" if ":" in host else host
    public = urlsplit(public_url).hostname or ""
    return tuple(dict.fromkeys(name for name in (*LOCAL_HOSTS, listening, public) if name))


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
        if not variable.startswith(PREFIX) or variable in (CONFIG_VARIABLE, *CLIENT_VARIABLES) or not value:
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
    read, wanted = READERS[setting.type]
    found = read(value)
    if isinstance(found, int | float) and not setting.minimum <= found <= setting.maximum:
        found = None
    if setting.choices and found not in setting.choices:
        found = None
    if found is None:
        limits = f" from {setting.minimum} to {setting.maximum}"
        if setting.maximum == math.inf:
            limits = f" of at least {setting.minimum}"
        wanted += limits if setting.type in ("integer", "number") else " or ".join(setting.choices)
        raise InvalidSettings(f"{source}: {setting.name} must be {wanted}, not {value!r}", field=setting.name)
    return found


def _text(value: Any) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _url(value: Any) -> str | None:
    """As it is sent, without a slash at the end."""
    try:
        parts = urlsplit(value if isinstance(value, str) else "")
        port_is_right = parts.port is None or parts.port > 0
    except ValueError:
        return None
    plain = (
        parts.scheme in ("http", "https") and parts.hostname and not (parts.query or parts.fragment or parts.username)
    )
    return parts.geturl().rstrip("/") if plain and port_is_right else None


def _integer(value: Any) -> int | None:
    if isinstance(value, str):
        try:
            return int(value)
        except ValueError:
            return None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        number = float(value)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _boolean(value: Any) -> bool | None:
    words = {"true": True, "1": True, "yes": True, "on": True, "false": False, "0": False, "no": False, "off": False}
    return value if isinstance(value, bool) else words.get(str(value).lower()) if isinstance(value, str) else None


def _list(value: Any) -> tuple[str, ...] | None:
    """From an array, or from text such as ``a.example, b.example``."""
    items = value.split(",") if isinstance(value, str) else value
    if not isinstance(items, list | tuple) or not all(isinstance(item, str) for item in items):
        return None
    return tuple(item.strip() for item in items if item.strip())


def _networks(value: Any) -> tuple[str, ...] | None:
    networks = _list(value)
    try:
        return networks and tuple(str(ip_network(network, strict=False)) for network in networks)
    except ValueError:
        return None


def _path(value: Any) -> Path | None:
    if isinstance(value, Path):
        return value
    return Path(value).expanduser() if isinstance(value, str) and value else None


def _bindings(value: Any) -> Mapping[str, str] | None:
    """From a table, or from text such as ``imagen=bundled,*=noop``."""
    if isinstance(value, str):
        pairs = [pair.split("=", 1) for pair in value.split(",") if pair.strip()]
        if any(len(pair) != 2 for pair in pairs):
            return None
        value = dict(pairs)
    if not isinstance(value, Mapping):
        return None
    bindings = {str(slug).strip(): str(name).strip() for slug, name in value.items()}
    return MappingProxyType(bindings) if all(slug and name for slug, name in bindings.items()) else None


READERS: Mapping[str, tuple[Callable[[Any], Any], str]] = {
    "text": (_text, "text"),
    "choice": (_text, ""),
    "url": (_url, "a URL such as https://images.example.org"),
    "integer": (_integer, "an integer"),
    "number": (_number, "a number"),
    "boolean": (_boolean, "true or false"),
    "list": (_list, "a list, separated by commas"),
    "networks": (_networks, "addresses or networks such as 10.0.0.0/8, separated by commas"),
    "path": (_path, "a path"),
    "bindings": (_bindings, "MODEL=PIPELINE, separated by commas"),
}
"""What reads each type (None: it is none), and how it is called."""
