"""The entry point. It loads the commands where an interrupt is told already: loading takes a while."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command and exits."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    try:
        from calotype.cli.commands import run

        code = run(given)
    except KeyboardInterrupt:
        code = 130
        if "--json" in given:
            print('{"error": "interrupted", "code": "cancelled", "field": null}')  # noqa: T201
        else:
            print("Error: interrupted", file=sys.stderr)  # noqa: T201
    sys.exit(code)
