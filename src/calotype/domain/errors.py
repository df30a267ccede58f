"""Every error that Calotype raises on purpose. A wire or a command line translates them in one place of its own.

    CalotypeError
    ├── InvalidParameter      a request's value is wrong; ``field`` names it
    ├── UnknownModel          no model has that slug
    ├── RetiredModel          the operator offers that model no longer
    ├── InvalidSettings       a settings file, variable or flag is wrong; ``field`` names the setting
    ├── InvalidCatalog        a model's file is wrong
    ├── PipelineUnavailable   the pipeline that the model is bound to can't be loaded
    │   └── CheckpointError       its weights are missing, not whole, or not safe to load
    ├── Overloaded            the engine has as much to do as it may take on
    ├── DrawingFailed         the pipeline raised, or gave something that is no picture
    ├── EngineFailed          the engine itself has stopped; a new process is needed
    ├── UnwritableOutput      a finished picture can't be put where it should go
    ├── Cancelled             the caller, or a shutdown, withdrew the request
    ├── Unauthorized          no key, or one that is unknown or revoked
    ├── Forbidden             the key may not do that
    ├── NotFound              there is no such thing, or it is another account's
    ├── Conflict              what is asked for contradicts what is there
    │   ├── AlreadyEnded          the request has ended
    │   └── IdempotencyConflict   the idempotency key belongs to another call
    ├── TooLarge              more than the server takes
    ├── InsufficientCredits   the account can't pay for it
    ├── RateLimited           too many calls in too little time
    ├── QueueFull             as many requests wait as may
    ├── TimedOut              it was not done in the time it had
    ├── WorkerLost            the request's workers died under it
    ├── Draining              the server is shutting down
    └── StoreUnavailable      the database can't be reached

``except CalotypeError as error`` is what a caller writes who only wants to report; the message says what to do.
"""

from __future__ import annotations

import inspect
from typing import ClassVar


class CalotypeError(Exception):
    """Something that Calotype refuses or can't do."""

    code: ClassVar[str] = "error"
    """Machine-readable; stable across versions."""
    retryable: ClassVar[bool] = False
    """The same call may succeed later."""

    def __init__(self, message: str | None = None, *, field: str | None = None) -> None:
        self.message = message or inspect.cleandoc(type(self).__doc__ or "")
        self.field = field
        super().__init__(self.message)


class InvalidParameter(CalotypeError):
    """A parameter's value is wrong."""

    code = "invalid_parameter"

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message, field=field)


class UnknownModel(CalotypeError):
    """No model has that name: `calotype models` lists them."""

    code = "unknown_model"


class RetiredModel(CalotypeError):
    """This server offers that model no longer."""

    code = "model_retired"


class InvalidSettings(CalotypeError):
    """A setting is wrong."""

    code = "invalid_settings"


class InvalidCatalog(CalotypeError):
    """A model's file in the catalog is wrong."""

    code = "invalid_catalog"


class PipelineUnavailable(CalotypeError):
    """The model's pipeline can't be loaded."""

    code = "pipeline_unavailable"
    retryable = True


class CheckpointError(PipelineUnavailable):
    """The weights can't be used."""

    code = "checkpoint_unusable"
    retryable = False


class Overloaded(CalotypeError):
    """The engine has as much to do as it may take on; try again later."""

    code = "overloaded"
    retryable = True


class DrawingFailed(CalotypeError):
    """The pipeline failed while it drew; another seed or prompt may work."""

    code = "drawing_failed"
    retryable = True


class EngineFailed(CalotypeError):
    """The engine has stopped because of a defect: start Calotype again, and report it if it happens again."""

    code = "engine_failed"
    retryable = True


class UnwritableOutput(CalotypeError):
    """The picture could not be written."""

    code = "unwritable_output"


class Cancelled(CalotypeError):
    """The request was cancelled."""

    code = "cancelled"


class Unauthorized(CalotypeError):
    """The key is missing or unknown."""

    code = "unauthorized"


class Forbidden(CalotypeError):
    """The key may not do that."""

    code = "forbidden"


class NotFound(CalotypeError):
    """There is no such thing."""

    code = "not_found"


class Conflict(CalotypeError):
    """That contradicts what is there."""

    code = "conflict"


class AlreadyEnded(Conflict):
    """The request has ended already."""

    code = "already_ended"


class IdempotencyConflict(Conflict):
    """The idempotency key belongs to another call: use a new key for a new call."""

    code = "idempotency_conflict"


class TooLarge(CalotypeError):
    """That is more than the server takes."""

    code = "too_large"


class InsufficientCredits(CalotypeError):
    """Insufficient credits: add credits to the account."""

    code = "insufficient_credits"


class RateLimited(CalotypeError):
    """Too many calls: wait a little."""

    code = "rate_limit_exceeded"
    retryable = True


class QueueFull(CalotypeError):
    """As many requests wait as may: try again later."""

    code = "queue_full"
    retryable = True


class TimedOut(CalotypeError):
    """It was not done in the time it had."""

    code = "timeout"
    retryable = True


class WorkerLost(CalotypeError):
    """The request was given up after its workers died three times."""

    code = "worker_lost"
    retryable = True


class Draining(CalotypeError):
    """The server is shutting down: try again."""

    code = "draining"
    retryable = True


class StoreUnavailable(CalotypeError):
    """The database can't be reached: try again later."""

    code = "store_unavailable"
    retryable = True
