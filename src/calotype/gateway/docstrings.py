"""What the source says of a class's fields, below each of them: the OpenAPI document says it too."""

from __future__ import annotations

import ast
import inspect
import textwrap


def field_docs(kind: type) -> dict[str, str]:
    """By field, those of its bases too. Empty where the source is not there to be read."""
    found: dict[str, str] = {}
    for base in reversed(kind.__mro__):
        if base.__module__ == kind.__module__ or base.__module__.startswith("calotype."):
            found |= _own(base)
    return found


def _own(kind: type) -> dict[str, str]:
    try:
        [definition] = ast.parse(textwrap.dedent(inspect.getsource(kind))).body
    except (OSError, TypeError):
        return {}
    assert isinstance(definition, ast.ClassDef)
    found = {}
    for field, below in zip(definition.body, definition.body[1:], strict=False):
        match field, below:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                found[name] = " ".join(inspect.cleandoc(text).split())
    return found
