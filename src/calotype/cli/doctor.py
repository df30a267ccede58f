"""``calotype doctor``: what is configured, what works, what is missing, and the command that mends it."""

from __future__ import annotations

import asyncio
import json
import os
import shlex
import shutil
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Literal

import click

from calotype.checkpoints.recommended import RECOMMENDED, for_memory, gpu_bytes
from calotype.cli.options import json_option, settings_options
from calotype.composition import Composition, opened_store
from calotype.domain.errors import StoreUnavailable
from calotype.domain.money import format_credits
from calotype.settings import LOCAL_HOSTS, Settings

if TYPE_CHECKING:
    from calotype.store.interface import Store

UNWELL = 1
LEAST_FREE_BYTES = 1_000_000_000
SLOW_FLUSH_MS = 50.0
FLUSHES = 5


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing that was looked at."""

    state: Literal["ok", "warn", "fail"]
    what: str
    detail: str
    mend: str = ""
    """A command, or what to set."""


@click.command()
@json_option
@settings_options("drawing", "weights", "store", "service")
def doctor(as_json: bool, settings: Settings) -> int:
    """Look at everything that a server needs, and say what to do where something is missing. Changes nothing."""
    findings = [*_pipelines(settings), *_folder(settings), *_reach(settings)]
    if as_json:
        click.echo(json.dumps({"findings": [asdict(finding) for finding in findings]}, ensure_ascii=False))
    else:
        for finding in findings:
            click.echo(f"{finding.state.ljust(5)} {finding.what.ljust(10)} {finding.detail}")
            if finding.mend:
                click.echo(f"{' ' * 17}-> {finding.mend}")
    return UNWELL if any(finding.state == "fail" for finding in findings) else 0


def _data(settings: Settings) -> str:
    return f"--data {shlex.quote(str(settings.data))}"


def _serve(settings: Settings) -> str:
    return f"calotype serve {_data(settings)}"


def _pipelines(settings: Settings) -> Iterator[Finding]:
    with Composition(settings) as composition:
        for model in composition.catalog.values():
            state = composition.state(model)
            drawn = f"{model.slug} is drawn by {composition.pipeline_name(model)}: {state}"
            if state == "ready":
                yield Finding(state="ok", what="model", detail=drawn)
            else:  # of a checkpoint the state says what helps
                own = composition.pipeline_name(model) not in composition.checkpoints()
                mend = "install calotype again, from its wheel" if own else ""
                yield Finding(state="fail", what="model", detail=drawn, mend=mend)
        if not composition.checkpoints():
            yield from _photographs(settings)


def _photographs(settings: Settings) -> Iterator[Finding]:
    """What to bind for photographic pictures: the checkpoint for this machine's GPU, or one for each that may be."""
    memory = gpu_bytes()
    fitting = RECOMMENDED if memory is None else (for_memory(memory),)
    for one in filter(None, fitting):
        detail = f"for photographic pictures, on a GPU of {one.memory_gb} GB: {one.repository}, licence {one.licence}"
        mend = ""
        if memory is not None:
            store = f"--checkpoints {shlex.quote(str(settings.checkpoints))}"
            mend = f"{one.pull} {store} && {_serve(settings)} --bind {shlex.quote('*=' + one.binding)}"
        yield Finding(state="ok", what="photos", detail=detail, mend=mend)


def _folder(settings: Settings) -> Iterator[Finding]:
    folder = settings.data
    nearest = next(place for place in (folder.absolute(), *folder.absolute().parents) if place.exists())
    if not nearest.is_dir():
        yield Finding(state="fail", what="data", detail=f"{nearest} is not a folder", mend="say --data OTHER")
        return
    if not os.access(nearest, os.W_OK | os.X_OK):
        mend = f"chown -R $(id -un) {shlex.quote(str(folder))}" if nearest == folder.absolute() else "say --data OTHER"
        yield Finding(state="fail", what="data", detail=f"{nearest} can't be written", mend=mend)
        return
    if nearest != folder.absolute():
        yield Finding(
            state="warn", what="data", detail=f"{folder} is not there yet", mend=f"{_serve(settings)} makes it"
        )
        return
    free = shutil.disk_usage(folder).free
    yield Finding(
        state="ok" if free >= LEAST_FREE_BYTES else "warn",
        what="data",
        detail=f"{folder.resolve()}, {free / 1e9:.1f} GB free",
        mend="" if free >= LEAST_FREE_BYTES else "make room, or lower artifact_ttl_s",
    )
    flush_ms = _flush_ms(settings)
    yield Finding(
        state="ok" if flush_ms < SLOW_FLUSH_MS else "warn",
        what="disk",
        detail=f"a write is on disk after {flush_ms:.1f} ms",
        mend="" if flush_ms < SLOW_FLUSH_MS else "put the data folder on a faster disk, or set synchronous to normal",
    )
    if (folder / "calotype.db").is_file():
        yield from asyncio.run(_database(settings))
    else:
        yield Finding(state="warn", what="database", detail="there is none yet", mend=f"{_serve(settings)} makes it")


def _flush_ms(settings: Settings) -> float:
    """The median of a few."""
    times = []
    with tempfile.TemporaryFile(dir=settings.data) as file:
        for _ in range(FLUSHES):
            began = time.perf_counter()
            file.write(bytes(4096))
            file.flush()
            os.fsync(file.fileno())
            times.append(1000 * (time.perf_counter() - began))
    return sorted(times)[FLUSHES // 2]


async def _database(settings: Settings) -> list[Finding]:
    try:
        async with opened_store(settings) as store:
            await store.check()
            return [Finding(state="ok", what="database", detail="it takes writes"), *await _contents(store, settings)]
    except StoreUnavailable as error:
        mend = "put back a backup: see calotype backup --help"
        return [Finding(state="fail", what="database", detail=error.message, mend=mend)]


async def _contents(store: Store, settings: Settings) -> list[Finding]:
    findings = []
    accounts = await store.accounts.accounts()
    keys = [key for key in await store.accounts.keys(None) if key.revoked_at is None]
    for account in accounts:
        balance = await store.accounts.balance(account.id)
        own = sum(key.account_id == account.id for key in keys)
        detail = f"{account.name}: {format_credits(balance.available_micros)} credits, keys: {own}"
        give = f"calotype credits add {shlex.quote(account.name)} 10.00 {_data(settings)}"
        mend = give if balance.available_micros <= 0 else ""
        findings.append(Finding(state="warn" if mend else "ok", what="account", detail=detail, mend=mend))
    if not keys:
        mend = f"calotype keys create NAME --credits 10.00 {_data(settings)}"
        findings.append(Finding(state="warn", what="keys", detail="nobody can call the server", mend=mend))
    workers = await store.workers.workers()
    for worker in workers:
        states = ", ".join(f"{name} {state}" for name, state in worker.states.items())
        failed = any(state.startswith("failed") for state in worker.states.values())
        detail = f"process {worker.pid} on {worker.host}: {states}; draws {worker.running}"
        findings.append(Finding(state="fail" if failed else "ok", what="worker", detail=detail))
    queued = sum((await store.queue.snapshot()).queued.values())
    if queued and not workers:
        findings.append(
            Finding(state="fail", what="queue", detail=f"{queued} wait and nobody draws", mend=_serve(settings))
        )
    return findings


def _reach(settings: Settings) -> Iterator[Finding]:
    from calotype.supervisor.lock import held

    if held(settings.data):
        yield Finding(state="ok", what="server", detail=f"one runs on {settings.data}")
    else:
        yield Finding(state="warn", what="server", detail=f"none runs on {settings.data}", mend=_serve(settings))
    if settings.host in ("127.0.0.1", "localhost", "::1"):
        detail = f"it listens on {settings.host}: only programs on this machine reach it"
        yield Finding(state="ok", what="network", detail=detail)
        return
    if not settings.public_url.startswith("https://"):
        detail = f"it listens on {settings.host} without TLS: keys travel in the clear"
        mend = "put a reverse proxy with TLS before it, and set public_url to https://..."
        yield Finding(state="warn", what="network", detail=detail, mend=mend)
    if not set(settings.allowed_hosts) - {*LOCAL_HOSTS, settings.host}:
        detail = f"it answers only those who ask for {', '.join(settings.allowed_hosts)}"
        mend = "set allowed_hosts to the names that clients use, or public_url"
        yield Finding(state="warn", what="network", detail=detail, mend=mend)
