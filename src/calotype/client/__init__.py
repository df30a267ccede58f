"""The client: pictures from a Calotype server, with the verbs of the ``segmind`` package. It needs httpx alone.

    import calotype

    calotype.run("imagen-4", prompt="A cozy cabin in the snowy mountains at sunrise").save("cabin.jpg")

The server and the key come from CALOTYPE_BASE_URL and CALOTYPE_API_KEY; a Client or an AsyncClient takes them as
arguments. It knows nothing of the rest of Calotype.
"""

from __future__ import annotations

import atexit
from functools import cache
from typing import Any

from calotype.client.asynchronous import AsyncClient, AsyncJob, AsyncResult
from calotype.client.errors import APIError, InferenceFailed, InferenceTimeout
from calotype.client.flows import OnProgress
from calotype.client.results import ImageFile, Status
from calotype.client.retries import Retries
from calotype.client.sync import Client, Job, Result

__all__ = [
    "APIError",
    "AsyncClient",
    "AsyncJob",
    "AsyncResult",
    "Client",
    "ImageFile",
    "InferenceFailed",
    "InferenceTimeout",
    "Job",
    "Result",
    "Retries",
    "Status",
    "run",
    "run_sync",
    "submit",
    "submit_async",
]


@cache
def default_client() -> Client:
    """What the verbs of this module use: made when the first is called."""
    client = Client()
    atexit.register(client.close)
    return client


def run(slug: str, /, *, on_progress: OnProgress | None = None, **params: Any) -> Result:
    """Draws: submits to the queue and waits for the result, 600 s at most. Every other keyword is the model's."""
    return default_client().run(slug, on_progress=on_progress, **params)


def run_sync(slug: str, /, **params: Any) -> Result:
    """Draws in one blocking call."""
    return default_client().run_sync(slug, **params)


def submit(slug: str, /, **params: Any) -> Job:
    """Puts a request into the queue and returns at once."""
    return default_client().submit(slug, **params)


submit_async = submit
"""The segmind package's name for it."""
