"""From a path to what is there: a tree of segments, so that the number of routes costs nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(eq=False)
class Paths(Generic[T]):
    """Literal segments win over parameters; a parameter is one whole segment, and never empty."""

    _here: T | None = None
    _literal: dict[str, Paths[T]] = field(default_factory=dict)
    _parameter: tuple[str, Paths[T]] | None = None

    def add(self, pattern: str, value: T) -> None:
        """A pattern such as ``/v2/requests/{id}``. Raises ValueError where it contradicts another."""
        node = self
        for segment in pattern.split("/")[1:]:
            if segment.startswith("{"):
                name = segment.strip("{}")
                if node._parameter is None:
                    node._parameter = (name, Paths())
                if node._parameter[0] != name:
                    raise ValueError(f"{pattern}: that segment is called {node._parameter[0]} elsewhere")
                node = node._parameter[1]
            else:
                node = node._literal.setdefault(segment, Paths())
        if node._here is not None:
            raise ValueError(f"{pattern} is there already")
        node._here = value

    def find(self, path: str) -> tuple[T, dict[str, str]] | None:
        """What is there, and the parameters by name."""
        return self._find(path.split("/"), 1)

    def _find(self, segments: list[str], at: int) -> tuple[T, dict[str, str]] | None:
        if at >= len(segments):
            return None if self._here is None else (self._here, {})
        segment = segments[at]
        literal = self._literal.get(segment)
        if literal is not None and (found := literal._find(segments, at + 1)) is not None:
            return found
        if self._parameter is None or not segment:
            return None
        name, node = self._parameter
        found = node._find(segments, at + 1)
        if found is not None:
            found[1][name] = segment
        return found
