"""The worker's loops over a real store, in this process: what comes of requests that can't be drawn as usual."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from calotype.domain.artifacts import picture_of
from calotype.domain.errors import EngineFailed
from calotype.domain.money import MICROS, Balance
from calotype.domain.states import State
from calotype.engine.engine import Engine
from calotype.pipelines.noop import NoopPipeline
from calotype.store.sqlite.database import locked
from calotype.store.sqlite.store import DATABASE
from calotype.worker.worker import Stop, WorkerLoop
from tests.integration.serve.bench import (
    PRICE_MICROS,
    WITHIN_S,
    Bench,
    Counted,
    Exiting,
    FullDisk,
    Paused,
    Remembering,
    Watched,
    run,
    until,
    working,
)


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
