"""The server, put together: the gateway, the workers' supervisor, the janitor and the webhooks, in one event loop."""

from __future__ import annotations

import asyncio
import shlex
import signal
import socket
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import AsyncExitStack, contextmanager
from typing import Any

import httpx
import structlog
import uvicorn

from calotype.composition import Composition, opened_store
from calotype.domain.errors import InvalidSettings
from calotype.domain.keys import digest, hint, new_key
from calotype.domain.money import MICROS, format_credits
from calotype.gateway.app import create_app
from calotype.gateway.hooks import webhook_body
from calotype.gateway.parts import GatewayParts
from calotype.gateway.protocol import Protocol
from calotype.settings import Settings, child_environment
from calotype.store.interface import Store
from calotype.store.records import Request
from calotype.supervisor.janitor import Janitor, release_the_dead
from calotype.supervisor.lock import locked
from calotype.supervisor.metrics import WorkerMetrics
from calotype.supervisor.pool import Pool
from calotype.web import page_routes, refusal
from calotype.webhooks.dispatcher import Dispatcher
from calotype.webhooks.metrics import WebhookMetrics

FIRST_ACCOUNT = "default"
FIRST_CREDITS_MICROS = 1000 * MICROS
WELCOME_PROMPT = "A cozy cabin in the snowy mountains at sunrise"
"""The README's, drawn at the first start."""
CLOSE_S = 12
"""Connections that are still open so long after the end of all work are cut."""
KEEP_ALIVE_S = 75
BACKLOG = 2048

log = structlog.get_logger("calotype.server")

Say = Callable[[str, str], None]
"""Tells the person at the terminal: what it is, and its value."""


async def serve(settings: Settings, say: Say) -> None:
    """Until SIGTERM or SIGINT. Raises Conflict where another server has the folder, StoreUnavailable where the folder
    can't be used, InvalidSettings where it can't listen, and whatever ends one of its parts."""
    composition = Composition(settings)
    async with AsyncExitStack() as stack:
        stack.enter_context(locked(settings.data))
        listening = stack.enter_context(_listening(settings.host, settings.port))
        store = await stack.enter_async_context(opened_store(settings))
        key = await _first_key(store)
        await release_the_dead(store)
        if moved := await store.queue.rebind({slug: settings.pipeline_of(slug) for slug in composition.catalog}):
            log.warning("requests wait for another pipeline: their models were bound anew", requests=moved)
        parts = _gateway_parts(composition, store)
        server = Server(parts)
        pool = Pool(
            store,
            count=settings.workers,
            environment=child_environment(settings),
            metrics=WorkerMetrics(parts.registry),
        )
        url = _url(settings.host, listening.getsockname()[1])

        async def welcome() -> None:
            await server.up.wait()
            say("Calotype", settings.public_url or url)
            say("Docs", f"{settings.public_url or url}/docs")
            if key is None:
                data = shlex.quote(str(settings.data))
                say("Keys", f"those made before; another: calotype keys create NAME --credits 10.00 --data {data}")
            else:
                say("Key", key)
                say(
                    "Account", f"{FIRST_ACCOUNT}, {format_credits(FIRST_CREDITS_MICROS)} credits; the key is shown once"
                )
                await _draw_welcome(settings, url, key, say)

        await _run(parts, server, pool, listening, welcome(), settings.public_url or url)


class Server(uvicorn.Server):
    """uvicorn, whose signals are ours."""

    def __init__(self, parts: GatewayParts) -> None:
        config = uvicorn.Config(
            create_app(parts, pages=page_routes(), refusal=refusal),
            http=Protocol,
            ws="none",
            lifespan="on",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_keep_alive=KEEP_ALIVE_S,
            timeout_graceful_shutdown=CLOSE_S,
            backlog=BACKLOG,
        )
        super().__init__(config)
        self.up = asyncio.Event()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.up.set()


async def _run(
    parts: GatewayParts,
    server: Server,
    pool: Pool,
    listening: socket.socket,
    welcome: Coroutine[Any, Any, None],
    origin: str,
) -> None:
    """All parts, until the first of them ends or a signal comes; then an orderly stop. ``origin``: what URLs that no
    caller asked for begin with."""
    settings = parts.settings
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    orphan_age_s = max(settings.artifact_ttl_s, 10 * settings.lease_s)
    janitor = Janitor(parts.store, parts.blobs, parts.uploads, orphan_age_s=orphan_age_s)

    def body(request: Request) -> Mapping[str, Any]:
        return webhook_body(request, origin)

    metrics = WebhookMetrics(parts.registry)
    async with Dispatcher(parts.store, body, private=settings.webhook_private, metrics=metrics) as dispatcher:
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        working = asyncio.create_task(pool.run())
        beside = [asyncio.create_task(janitor.run()), asyncio.create_task(dispatcher.run())]
        stopping, welcoming = asyncio.create_task(stop.wait()), asyncio.create_task(welcome)
        try:
            await asyncio.wait([serving, working, stopping, *beside], return_when=asyncio.FIRST_COMPLETED)
            log.info("stopping")
            parts.draining.set()
            welcoming.cancel()
            pool.stop()
            await asyncio.wait([working])
        finally:
            server.should_exit = True
            await asyncio.wait([serving])
            for task in (stopping, welcoming, working, *beside):
                task.cancel()
            ended = await asyncio.gather(serving, welcoming, working, *beside, return_exceptions=True)
    for result in ended:
        if isinstance(result, Exception):
            raise result
    log.info("stopped")


def _gateway_parts(composition: Composition, store: Store) -> GatewayParts:
    return GatewayParts(
        settings=composition.settings,
        catalog=composition.catalog,
        store=store,
        blobs=composition.artifacts(),
        uploads=composition.uploads(),
        samples=composition.samples(),
        pipeline_of=composition.settings.pipeline_of,
        state_of=lambda slug: composition.state(composition.catalog[slug]),
        abilities_of=lambda slug: composition.abilities(composition.catalog[slug]),
    )


@contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    """Raises InvalidSettings where the address can't be had."""
    try:
        family, _, _, _, address = socket.getaddrinfo(
            host.strip("[]"), port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listening = socket.create_server(address[:2], family=family, backlog=BACKLOG)
    except OSError as error:
        raise InvalidSettings(
            f"can't listen on {host}, port {port}: {error.strerror}; say --host or --port", field="port"
        ) from error
    with listening:
        yield listening


def _url(host: str, port: int) -> str:
    """Where a browser on this machine finds it."""
    near = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host.strip("[]"), host.strip("[]"))  # noqa: S104
    return f"http://[{near}]:{port}" if ":" in near else f"http://{near}:{port}"


async def _first_key(store: Store) -> str | None:
    """Where there is no account yet: one with credits, and its key."""
    if await store.accounts.accounts():
        return None
    account = await store.accounts.open(FIRST_ACCOUNT)
    key = new_key()
    await store.accounts.add_key(account.id, digest(key), hint(key))
    await store.accounts.grant(account.id, FIRST_CREDITS_MICROS, "first start")
    return key


async def _draw_welcome(settings: Settings, url: str, key: str, say: Say) -> None:
    """The README's picture, as any client would ask for it."""
    headers = {"x-api-key": key, "accept": "application/json"}
    known = httpx.URL(url).host
    if not {known, f"[{known}]", "*"} & set(settings.allowed_hosts):
        headers["host"] = settings.allowed_hosts[0]
    try:
        async with httpx.AsyncClient(trust_env=False, timeout=settings.v1_timeout_s + 10) as client:
            answer = await client.post(f"{url}/v1/{settings.model}", json={"prompt": WELCOME_PROMPT}, headers=headers)
            body = answer.json()
        say("Picture", body["output"] if answer.status_code == httpx.codes.OK else f"not drawn: {body['error']}")
    except (httpx.HTTPError, ValueError, KeyError) as error:
        log.warning("first picture not drawn", reason=f"{type(error).__name__}: {error}")
