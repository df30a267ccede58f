"""Calotype: a self-hosted text-to-image API. Importing it loads no array library, no HTTP client and no weights.

The client's names are here too, loaded when they are first used: ``calotype.run("imagen-4", prompt="...")``.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from calotype.client import (
        APIError,
        AsyncClient,
        Client,
        InferenceFailed,
        InferenceTimeout,
        Job,
        Result,
        run,
        run_sync,
        submit,
        submit_async,
    )

__version__ = "0.1.0"
__all__ = [
    "APIError",
    "AsyncClient",
    "Client",
    "InferenceFailed",
    "InferenceTimeout",
    "Job",
    "Result",
    "__version__",
    "run",
    "run_sync",
    "submit",
    "submit_async",
]

if not TYPE_CHECKING:  # a checker knows the names from above, and so finds those that are wrong

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module 'calotype' has no attribute {name!r}")
        from calotype import client

        return getattr(client, name)

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
