"""What a worker draws beside what is asked of it: previews, samples and thumbnails."""

from __future__ import annotations

import asyncio
import io
import threading
import time
from collections.abc import Collection, Mapping
from pathlib import Path

import pytest
from PIL import Image

from calotype.blobs import LocalBlobs
from calotype.catalog import build_request, load_catalog
from calotype.domain.artifacts import THUMBNAILS_PX, files_of, thumbnail_name
from calotype.engine.engine import Engine
from calotype.pipelines.noop import NoopPipeline
from calotype.samples import WIDTHS_PX, file_of, mark_of
from calotype.store.records import Artifact
from calotype.worker.samples import Sample, Samples
from calotype.worker.thumbnails import Thumbnails
from calotype.worker.worker import Stop
from tests.integration.serve.bench import WITHIN_S, Bench, run, until, working


def test_previews_are_made_for_who_looks_on_and_for_nobody_else(tmp_path: Path) -> None:
    async def scene(bench: Bench) -> None:
        watched, other = await bench.submit(), await bench.submit()
        await bench.store.previews.want(watched, for_s=WITHIN_S)

        async def play(stop: Stop) -> None:
            await bench.ended(watched, other)
            image = await bench.store.previews.get(watched)
            assert image is not None
            with Image.open(io.BytesIO(image)) as preview:
                assert (preview.format, preview.size) == ("WEBP", (256, 179))
            assert await bench.store.previews.get(other) is None

        with Engine(NoopPipeline(step_ms=40)) as engine:
            await working(bench.parts({"noop": engine}), play)

    run(tmp_path, scene)


@pytest.mark.parametrize("name", ["noop", "diffusers:OWNER/NAME@0123ab?offload=true&lora=/loras/film.safetensors:0.8"])
def test_an_idle_worker_draws_a_sample_of_each_model_once_for_its_weights(tmp_path: Path, name: str) -> None:
    async def scene(bench: Bench) -> None:
        folder = LocalBlobs(tmp_path / "samples")
        request = build_request(load_catalog()["imagen-4"], {"prompt": "a fox", "seed": 1})
        samples = Samples(folder, [Sample(pipeline=name, request=request)])
        wanted = {*(file_of("imagen-4", name, width) for width in WIDTHS_PX), mark_of("imagen-4", name)}

        async def drawn() -> bool:
            return set(folder.older_than(time.time() + 3600)) == wanted

        with Engine(NoopPipeline()) as engine:
            await working(bench.parts({name: engine}, samples=samples), lambda stop: until(drawn))
            with Image.open(tmp_path / "samples" / file_of("imagen-4", name, 640)) as picture:
                assert (picture.format, picture.size) == ("WEBP", (640, 448))
            assert await samples.missing({name: engine}) is None
            assert await samples.missing({}) is None
            engine.pipeline.digest = "another"
            assert await samples.missing({name: engine}) is not None

    run(tmp_path, scene)


def test_workers_draw_a_sample_once(tmp_path: Path) -> None:
    async def scene(bench: Bench) -> None:
        folder = LocalBlobs(tmp_path / "samples")
        sample = Sample(pipeline="noop", request=build_request(load_catalog()["imagen-4"], {"prompt": "a fox"}))
        first, second = Samples(folder, [sample]), Samples(folder, [sample])

        with Engine(NoopPipeline(step_ms=10)) as drawing, Engine(NoopPipeline()) as idle:
            task = asyncio.create_task(first.draw(drawing, sample))
            await until(lambda: asyncio.sleep(0, bool(drawing._jobs)))
            assert await second.missing({"noop": idle}) == sample
            await second.draw(idle, sample)
            assert not task.done()
            assert folder.older_than(time.time() + 3600) == []
            await task
            written = {path: path.stat().st_mtime_ns for path in (tmp_path / "samples").iterdir()}
            await second.draw(idle, sample)
        assert {path: path.stat().st_mtime_ns for path in (tmp_path / "samples").iterdir()} == written

    run(tmp_path, scene)


def test_a_sample_gives_way_to_a_request(tmp_path: Path) -> None:
    async def scene(bench: Bench) -> None:
        folder = LocalBlobs(tmp_path / "samples")
        request = build_request(load_catalog()["imagen-4"], {"prompt": "a fox", "seed": 1, "steps": 100})
        samples = Samples(folder, [Sample(pipeline="noop", request=request)])

        with Engine(NoopPipeline(step_ms=1000)) as engine:
            drawing = asyncio.create_task(samples.draw(engine, samples._samples[0]))
            await until(lambda: asyncio.sleep(0, any(job.handle.progress.step for job in engine._jobs)))
            drawing.cancel()
            await asyncio.wait([drawing])
            await until(lambda: asyncio.sleep(0, not engine._jobs))
        assert folder.older_than(time.time() + 3600) == []

    run(tmp_path, scene)


def test_a_finished_picture_gets_its_thumbnails_and_the_next_worker_makes_up_for_those_that_are_missing(
    tmp_path: Path,
) -> None:
    async def scene(bench: Bench) -> None:
        names: list[str] = []

        async def play(stop: Stop) -> None:
            [drawn] = await bench.ended(await bench.submit(num_images=2))
            wanted = {name for artifact in drawn.artifacts for name in files_of(artifact.name)}

            async def made() -> bool:
                return set(bench.files()) >= wanted

            await until(made)
            path = bench.artifacts.path(thumbnail_name(drawn.artifacts[1].name, THUMBNAILS_PX[0]))
            assert path is not None
            with Image.open(path) as thumbnail:
                assert (thumbnail.format, max(thumbnail.size)) == ("WEBP", THUMBNAILS_PX[0])
            names.append(path.name)

        async def there() -> bool:
            return names[0] in bench.files()

        with Engine(NoopPipeline()) as engine:
            await working(bench.parts({"noop": engine}), play)
            bench.artifacts.delete(names[0])
            await working(bench.parts({"noop": engine}), lambda stop: until(there))

    run(tmp_path, scene)


def test_thumbnails_take_a_tenth_of_the_time_while_requests_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rested: list[float] = []

    async def scene(bench: Bench) -> None:
        done = asyncio.Event()

        async def rest(seconds: float) -> None:
            rested.append(seconds)
            if len(rested) == 2:
                done.set()

        def slow(path: Path, sizes_px: Collection[int]) -> Mapping[int, bytes]:
            threading.Event().wait(0.02)
            return {}

        monkeypatch.setattr("calotype.worker.thumbnails.thumbnails", slow)
        blobs = LocalBlobs(tmp_path)
        blobs.put("a.jpeg", b"x")
        making = Thumbnails(blobs, bench.store.queue, busy=lambda: True, rest=rest)
        artifact = Artifact(
            name="a.jpeg", content_type="image/jpeg", size=1, sha256="", width=1024, height=1024, seed=1
        )
        making.want([artifact, artifact])
        task = asyncio.create_task(making.run())
        async with asyncio.timeout(WITHIN_S):
            await done.wait()
        task.cancel()

    run(tmp_path, scene)
    assert all(seconds >= 9 * 0.02 for seconds in rested)
