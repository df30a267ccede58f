"""The worker's loops over a real store, in this process: what comes of requests that can't be drawn as usual."""

from __future__ import annotations

import asyncio
import io
import threading
import time
import uuid
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from calotype.blobs import LocalBlobs
from calotype.catalog import build_request, load_catalog
from calotype.domain.artifacts import THUMBNAILS_PX, files_of, picture_of, thumbnail_name
from calotype.domain.errors import EngineFailed, PipelineUnavailable, StoreUnavailable
from calotype.domain.money import MICROS, Balance
from calotype.domain.requests import ImageRequest
from calotype.domain.states import State
from calotype.engine.engine import Engine, Handle
from calotype.engine.pipeline import Conditioning, Decoded, Tick
from calotype.pipelines.noop import NoopPipeline
from calotype.samples import WIDTHS_PX, file_of, mark_of
from calotype.store.interface import Store
from calotype.store.records import Artifact, Request, Submission
from calotype.store.sqlite.database import locked
from calotype.store.sqlite.store import DATABASE, open_store
from calotype.worker.samples import Sample, Samples
from calotype.worker.thumbnails import Thumbnails
from calotype.worker.worker import Stop, WorkerLoop, WorkerParts

WITHIN_S = 60.0
PRICE_MICROS = 60_000


class Counted(NoopPipeline):
    """Counts the requests that are between encode and the end of decode; fails where the prompt says so."""

    def __init__(self, step_ms: float = 0.0) -> None:
        super().__init__(step_ms)
        self.lock = threading.Lock()
        self.running = 0
        self.most = 0

    def encode(self, request: ImageRequest) -> Conditioning:
        if request.prompt == "fail":
            raise ArithmeticError("no such picture")
        with self.lock:
            self.running += 1
            self.most = max(self.most, self.running)
        return super().encode(request)

    def decode(self, latent: Any, conditioning: Conditioning, request: ImageRequest, seed: int, tick: Tick) -> Decoded:
        decoded = super().decode(latent, conditioning, request, seed, tick)
        with self.lock:
            self.running -= 1
        return decoded


class Exiting(NoopPipeline):
    """Takes its engine down."""

    def denoise(self, latents: Any, timesteps: Any, conditions: Sequence[Any]) -> Any:
        raise SystemExit(7)


class Paused(NoopPipeline):
    """Counts its steps, and one of them lasts until it is told to go on."""

    def __init__(self, *, at: int) -> None:
        super().__init__()
        self.at = at
        self.steps = 0
        self.reached = threading.Event()
        self.go_on = threading.Event()

    def denoise(self, latents: Any, timesteps: Any, conditions: Sequence[Any]) -> Any:
        self.steps += 1
        if self.steps == self.at:
            self.reached.set()
            assert self.go_on.wait(WITHIN_S)
        return super().denoise(latents, timesteps, conditions)


class Remembering(Engine):
    """Keeps what it gave to those who submitted."""

    def __init__(self, pipeline: NoopPipeline) -> None:
        super().__init__(pipeline)
        self.handles: list[Handle] = []

    def submit(self, *arguments: Any, **options: Any) -> Handle:
        self.handles.append(super().submit(*arguments, **options))
        return self.handles[-1]


class FullDisk(LocalBlobs):
    """Takes nothing."""

    def put(self, name: str, data: bytes, *, durable: bool = True) -> None:
        raise StoreUnavailable("a file can't be written: no space left on device")


class Watched(LocalBlobs):
    """Tells of each file after it was written, and waits for leave to go on."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.written = threading.Event()
        self.go_on = threading.Event()

    def put(self, name: str, data: bytes, *, durable: bool = True) -> None:
        super().put(name, data, durable=durable)
        self.written.set()
        assert self.go_on.wait(WITHIN_S)


class Bench:
    """A store with one rich account, and a worker."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.store = store
        self.artifacts = LocalBlobs(folder / "artifacts")
        self.account_id = ""
        self.key_id = ""

    async def prepare(self) -> None:
        account = await self.store.accounts.open("ann")
        await self.store.accounts.grant(account.id, 1000 * MICROS, "for tests")
        key = await self.store.accounts.add_key(account.id, b"digest", "hint")
        self.account_id, self.key_id = account.id, key.id

    async def submit(self, prompt: str = "a fox", pipeline: str = "noop", **parameters: Any) -> str:
        call = build_request(load_catalog()["imagen-4"], {"prompt": prompt, **parameters})
        submission = Submission(
            id=str(uuid.uuid4()),
            account_id=self.account_id,
            key_id=self.key_id,
            call=call,
            body={"prompt": prompt},
            pipeline=pipeline,
            price_micros=PRICE_MICROS,
            work=1.0,
        )
        return (await self.store.queue.submit(submission)).request.id

    def parts(self, engines: Mapping[str, Engine], *, blobs: LocalBlobs | None = None, **changes: Any) -> WorkerParts:
        def load(name: str) -> Engine:
            if name not in engines:
                raise PipelineUnavailable(f"the pipeline {name!r} can't be loaded: it is not there")
            return engines[name]

        values: dict[str, Any] = {
            "id": "worker",
            "store": self.store,
            "blobs": blobs or self.artifacts,
            "pipelines": tuple(engines),
            "load": load,
            "lease_s": 30.0,
            "heartbeat_s": 10.0,
            "quality": 90,
        }
        return WorkerParts(**{**values, **changes})

    async def state(self, request_id: str) -> Request:
        request = await self.store.queue.find(request_id)
        assert request is not None
        return request

    async def ended(self, *request_ids: str) -> list[Request]:
        await until(lambda: self._all_ended(request_ids))
        return [await self.state(request_id) for request_id in request_ids]

    async def _all_ended(self, request_ids: tuple[str, ...]) -> bool:
        return len(await self.store.queue.ended(request_ids)) == len(request_ids)

    async def balance(self) -> Balance:
        return await self.store.accounts.balance(self.account_id)

    def files(self) -> list[str]:
        return list(self.artifacts.older_than(time.time() + 3600))


async def until(true: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(WITHIN_S):
        while not await true():
            await asyncio.sleep(0.01)


def run(folder: Path, scene: Callable[[Bench], Awaitable[None]]) -> None:
    async def play() -> None:
        async with open_store(folder, synchronous="normal") as store:
            bench = Bench(store, folder)
            await bench.prepare()
            await scene(bench)

    asyncio.run(play())


async def working(parts: WorkerParts, scene: Callable[[Stop], Awaitable[None]]) -> None:
    """The worker runs while the scene plays; then it is told to stop, and must."""
    stop = Stop()
    worker = asyncio.create_task(WorkerLoop(parts).run(stop))
    try:
        await scene(stop)
    finally:
        stop.ask(WITHIN_S)
        async with asyncio.timeout(WITHIN_S):
            await worker


def test_what_the_pipeline_fails_at_is_failed_and_given_back(tmp_path: Path) -> None:
    async def scene(bench: Bench) -> None:
        failing, fine = await bench.submit("fail"), await bench.submit()

        async def play(stop: Stop) -> None:
            failed, drawn = await bench.ended(failing, fine)
            assert (failed.state, failed.code) == (State.FAILED, "drawing_failed")
            assert failed.error == "the pipeline failed while it encoded the prompt: no such picture"
            assert drawn.state is State.COMPLETED

        with Engine(Counted()) as engine:
            await working(bench.parts({"noop": engine}), play)
        assert await bench.balance() == Balance(available_micros=1000 * MICROS - PRICE_MICROS)

    run(tmp_path, scene)


def test_a_cancelled_request_takes_no_other_step_than_the_one_that_runs(tmp_path: Path) -> None:
    async def scene(bench: Bench) -> None:
        request_id, pipeline = await bench.submit(steps=50), Paused(at=3)

        async def play(stop: Stop) -> None:
            assert await asyncio.to_thread(pipeline.reached.wait, WITHIN_S)
            await bench.store.queue.cancel(request_id, account_id=None, error="Request cancelled", code="cancelled")
            await until(told)
            pipeline.go_on.set()

        async def told() -> bool:
            return engine.handles[0].done

        with Remembering(pipeline) as engine:
            await working(bench.parts({"noop": engine}), play)
        assert pipeline.steps == 3

    run(tmp_path, scene)


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


def test_a_picture_that_can_t_be_stored_costs_nothing(tmp_path: Path) -> None:
    async def scene(bench: Bench) -> None:
        request_id = await bench.submit()

        async def play(stop: Stop) -> None:
            (failed,) = await bench.ended(request_id)
            assert (failed.state, failed.code) == (State.FAILED, "store_unavailable")

        with Engine(NoopPipeline()) as engine:
            await working(bench.parts({"noop": engine}, blobs=FullDisk(tmp_path / "full")), play)
        assert await bench.balance() == Balance(available_micros=1000 * MICROS)

    run(tmp_path, scene)


def test_a_worker_ends_with_its_engine_and_fails_nothing(tmp_path: Path) -> None:
    async def scene(bench: Bench) -> None:
        ids = [await bench.submit(), await bench.submit()]
        with Engine(Exiting()) as engine, pytest.raises(EngineFailed, match="SystemExit: 7"):
            async with asyncio.timeout(WITHIN_S):
                await WorkerLoop(bench.parts({"noop": engine})).run(Stop())
        assert await bench.store.workers.workers() == []
        await bench.store.queue.release("worker", crashed=True)

        async def play(stop: Stop) -> None:
            assert {request.state for request in await bench.ended(*ids)} == {State.COMPLETED}

        with Engine(NoopPipeline()) as engine:
            await working(bench.parts({"noop": engine}, id="next"), play)

    run(tmp_path, scene)


def test_a_pipeline_that_can_t_be_loaded_is_told_and_left_alone(tmp_path: Path) -> None:
    async def scene(bench: Bench) -> None:
        lost, fine = await bench.submit(pipeline="gone"), await bench.submit()

        async def play(stop: Stop) -> None:
            (drawn,) = await bench.ended(fine)
            assert drawn.state is State.COMPLETED
            (worker,) = await bench.store.workers.workers()
            assert worker.states == {
                "gone": "failed: the pipeline 'gone' can't be loaded: it is not there",
                "noop": "ready",
            }
            assert (await bench.state(lost)).state is State.QUEUED

        with Engine(NoopPipeline()) as engine:
            await working(bench.parts({"noop": engine}, pipelines=("gone", "noop")), play)
        assert await bench.store.workers.workers() == []

    run(tmp_path, scene)


def test_the_file_of_a_request_that_was_cancelled_meanwhile_is_deleted(tmp_path: Path) -> None:
    async def scene(bench: Bench) -> None:
        request_id = await bench.submit()
        blobs = Watched(bench.artifacts.folder)

        async def play(stop: Stop) -> None:
            await asyncio.to_thread(blobs.written.wait, WITHIN_S)
            assert len(bench.files()) == 1
            await bench.store.queue.cancel(request_id, account_id=None, error="Request cancelled", code="cancelled")
            blobs.go_on.set()

        with Engine(NoopPipeline()) as engine:
            await working(bench.parts({"noop": engine}, blobs=blobs), play)
        assert bench.files() == []
        assert (await bench.state(request_id)).code == "cancelled"
        assert await bench.balance() == Balance(available_micros=1000 * MICROS)

    run(tmp_path, scene)


@pytest.mark.parametrize(("crashed", "together"), [(True, False), (False, True)])
def test_those_of_a_crashed_batch_run_one_by_one(tmp_path: Path, crashed: bool, together: bool) -> None:
    async def scene(bench: Bench) -> None:
        ids = [await bench.submit(steps=20) for _ in range(4)]
        assert len(await bench.store.queue.claim("dead", ["noop"], 4, 30.0)) == 4
        await bench.store.queue.release("dead", crashed=crashed)
        pipeline = Counted(step_ms=2.0)

        async def play(stop: Stop) -> None:
            assert {request.state for request in await bench.ended(*ids)} == {State.COMPLETED}

        with Engine(pipeline) as engine:
            await working(bench.parts({"noop": engine}), play)
        assert (pipeline.most > 1) is together

    run(tmp_path, scene)


def test_what_is_not_done_in_the_grace_goes_back_unharmed(tmp_path: Path) -> None:
    async def scene(bench: Bench) -> None:
        request_id = await bench.submit()

        async def play(stop: Stop) -> None:
            async def drawn_at() -> bool:
                return (await bench.state(request_id)).state is State.PROCESSING

            await until(drawn_at)
            stop.ask(0.0)

        with Engine(NoopPipeline(step_ms=1000.0)) as engine:
            await working(bench.parts({"noop": engine}), play)
            request = await bench.state(request_id)
            assert (request.state, request.alone, request.crashes) == (State.QUEUED, False, 0)
            engine.close(cancel=True)
        assert bench.files() == []

    run(tmp_path, scene)


def test_leases_are_renewed_while_it_draws(tmp_path: Path) -> None:
    async def scene(bench: Bench) -> None:
        request_id = await bench.submit()

        async def play(stop: Stop) -> None:
            leases: set[float | None] = set()

            async def renewed() -> bool:
                request = await bench.state(request_id)
                if request.state is State.PROCESSING:
                    leases.add(request.lease_until)
                return len(leases) >= 3

            await until(renewed)
            stop.ask(0.0)

        with Engine(NoopPipeline(step_ms=1000.0)) as engine:
            await working(bench.parts({"noop": engine}, heartbeat_s=0.05), play)
            engine.close(cancel=True)

    run(tmp_path, scene)


def test_a_request_that_comes_back_to_its_worker_is_drawn_again_and_once(tmp_path: Path) -> None:
    async def scene(bench: Bench) -> None:
        request_id = await bench.submit()
        blobs = Watched(bench.artifacts.folder)

        async def play(stop: Stop) -> None:
            await asyncio.to_thread(blobs.written.wait, WITHIN_S)
            assert await bench.store.queue.release("worker", crashed=False) == 1  # as after a lapse of its lease

            async def again() -> bool:
                return (await bench.state(request_id)).attempt == 2

            await until(again)
            blobs.go_on.set()
            (drawn,) = await bench.ended(request_id)
            assert drawn.state is State.COMPLETED

        with Engine(NoopPipeline()) as engine:
            await working(bench.parts({"noop": engine}, blobs=blobs, heartbeat_s=0.05), play)
        (artifact,) = (await bench.state(request_id)).artifacts
        assert {picture_of(name) for name in bench.files()} == {artifact.name}
        assert await bench.balance() == Balance(available_micros=1000 * MICROS - PRICE_MICROS)

    run(tmp_path, scene)


def test_a_lease_outlives_a_database_that_was_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("calotype.store.sqlite.database.BUSY_S", 0.3)
    monkeypatch.setattr("calotype.worker.worker.RETRY_S", 0.1)

    async def scene(bench: Bench) -> None:
        request_id = await bench.submit()

        async def play(stop: Stop) -> None:
            leases: set[float | None] = set()

            async def leased() -> bool:
                leases.add((await bench.state(request_id)).lease_until)
                return len(leases - {None}) >= 1

            async def renewed() -> bool:
                assert await bench.store.queue.reap() == 0
                await leased()
                return len(leases - {None}) >= 2

            await until(leased)
            with locked(tmp_path / DATABASE):  # as by another process, over the time of the first heartbeat
                await asyncio.sleep(3.5)
            await until(renewed)
            stop.ask(0.0)

        with Engine(NoopPipeline(step_ms=1000.0)) as engine:
            await working(bench.parts({"noop": engine}, lease_s=6.0, heartbeat_s=3.0), play)
            engine.close(cancel=True)

    run(tmp_path, scene)


def test_several_images_are_several_artifacts_of_one_request(tmp_path: Path) -> None:
    async def scene(bench: Bench) -> None:
        request_id = await bench.submit(num_images=3, seed=7, output_format="png", width=256, height=512)

        async def play(stop: Stop) -> None:
            (drawn,) = await bench.ended(request_id)
            assert [artifact.seed for artifact in drawn.artifacts] == [7, 8, 9]
            assert {(a.content_type, a.width, a.height) for a in drawn.artifacts} == {("image/png", 256, 512)}
            for artifact in drawn.artifacts:
                path = bench.artifacts.path(artifact.name)
                assert path is not None
                assert path.stat().st_size == artifact.size
            assert drawn.sampling["scheduler"] == "DDIM"
            assert set(drawn.timings) == {"encode_s", "denoise_s", "decode_s", "write_s"}

        with Engine(NoopPipeline()) as engine:
            await working(bench.parts({"noop": engine}), play)

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


def test_pipelines_take_turns_where_there_is_a_place_for_one(tmp_path: Path) -> None:
    names = ("noop", "other")
    open_now: dict[str, Engine] = {}
    loads: list[str] = []

    def load(name: str) -> Engine:
        assert not open_now
        loads.append(name)
        open_now[name] = Engine(NoopPipeline())
        return open_now[name]

    def unload(name: str) -> None:
        open_now.pop(name).close()

    async def scene(bench: Bench) -> None:
        ids = [await bench.submit(pipeline=name) for name in names * 10]

        async def play(stop: Stop) -> None:
            assert {request.state for request in await bench.ended(*ids)} == {State.COMPLETED}
            (worker,) = await bench.store.workers.workers()
            assert sorted(worker.states) == sorted(names)

        parts = bench.parts({}, pipelines=names, load=load, unload=unload, resident=1)
        await working(parts, play)
        assert set(loads) == set(names)
        for engine in open_now.values():
            engine.close()

    run(tmp_path, scene)
