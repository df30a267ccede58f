"""``calotype worker``: one worker process. The server starts its own; by hand it is for others beside it."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import click

from calotype.cli.options import settings_options
from calotype.composition import Composition, opened_store
from calotype.settings import Settings

if TYPE_CHECKING:
    from calotype.worker.samples import Samples

SEED = 2
"""Of the samples."""


@click.command(hidden=True)
@click.option("--id", "worker_id", help="Its name in the store; never used twice.")
@click.option("--supervised", is_flag=True, help="Ends with its standard input.")
@settings_options("drawing", "weights", "store")
def worker(worker_id: str | None, supervised: bool, settings: Settings) -> None:
    """Draw what waits in the queue of the data folder."""
    import uvloop

    from calotype.telemetry import configure_logs

    configure_logs(settings.log_format, prompts=settings.log_prompts)
    uvloop.run(_work(settings, worker_id or str(uuid.uuid4()), supervised=supervised))


def _samples(composition: Composition) -> Samples:
    """One of each model."""
    from calotype.catalog import build_request
    from calotype.samples import ASPECT_RATIO
    from calotype.worker.samples import Sample, Samples

    return Samples(
        composition.samples(),
        [
            Sample(
                pipeline=composition.pipeline_name(model),
                request=build_request(model, {"prompt": model.sample, "aspect_ratio": ASPECT_RATIO, "seed": SEED}),
            )
            for model in composition.catalog.values()
        ],
    )


async def _work(settings: Settings, worker_id: str, *, supervised: bool) -> None:
    import structlog

    from calotype.worker.process import run_worker
    from calotype.worker.worker import WorkerParts

    structlog.contextvars.bind_contextvars(worker=worker_id)
    with Composition(settings) as composition:
        async with opened_store(settings) as store:
            parts = WorkerParts(
                id=worker_id,
                store=store,
                blobs=composition.artifacts(),
                pipelines=composition.bound(),
                load=composition.load,
                unload=composition.unload,
                resident=settings.resident,
                lease_s=settings.lease_s,
                heartbeat_s=settings.heartbeat_s,
                quality=settings.quality,
                samples=_samples(composition) if settings.samples else None,
            )
            await run_worker(parts, supervised=supervised)
