"""The route table: every route is a row, from which both the dispatch and the OpenAPI document are made."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal

from starlette.responses import Response

from calotype.domain.errors import CalotypeError

if TYPE_CHECKING:
    from calotype.gateway.call import Call

Handler = Callable[["Call"], Awaitable[Response]]


class Auth(StrEnum):
    """Who may call a route."""

    NONE = "none"
    """Anybody."""
    OPTIONAL = "optional"
    """Anybody; ``call.caller`` is set where it can be told who it is."""
    KEY = "key"
    """Who has a key: ``call.account`` and ``call.key`` are set."""
    OPERATOR = "operator"
    """Who has an operator's key."""


@dataclass(frozen=True, kw_only=True)
class Input:
    """A parameter outside the body."""

    name: str
    where: Literal["path", "query", "header"]
    help: str
    schema: Mapping[str, Any] = field(default_factory=lambda: {"type": "string"})
    """JSON Schema."""
    needed: bool = False
    """A call without it is refused. Paths' always are."""

    @property
    def required(self) -> bool:
        return self.needed or self.where == "path"


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What a route may answer with one status."""

    help: str
    body: Any = None
    """The type (a msgspec Struct) of a JSON body; a tuple: any of them; None: no JSON, or an object of any form."""
    media: tuple[str, ...] = ("application/json",)
    """Content types. Others than JSON have no schema."""
    headers: Mapping[str, str] = field(default_factory=dict)
    """What the notable ones say, by name."""

    @property
    def bodies(self) -> tuple[Any, ...]:
        if isinstance(self.body, tuple):
            return self.body
        return () if self.body is None else (self.body,)


@dataclass(frozen=True, kw_only=True)
class Route:
    """One row. A path's ``{slug}`` is a model's, and is written out for each of them in the OpenAPI document."""

    method: str
    path: str
    """Segments in braces are parameters: ``call.path["id"]``."""
    handler: Handler
    auth: Auth = Auth.KEY
    tag: str
    summary: str
    help: str = ""
    inputs: tuple[Input, ...] = ()
    body: Any = None
    """The type (a msgspec Struct) of the JSON body. A ``{slug}`` route's is the model's parameter table."""
    answers: Mapping[int, Answer]
    errors: tuple[type[CalotypeError], ...] = ()
    """Beyond those that its authentication and the gateway itself raise."""
    changes: bool = False
    """It changes something, though its method says that it doesn't."""
    listed: bool = True
    """False: not in the OpenAPI document."""
