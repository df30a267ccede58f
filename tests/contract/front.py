"""A reverse proxy with TLS before the server, under the vendor's names: what an operator puts there, in little."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import trustme
import uvicorn

HOSTS = ("api.segmind.com", "api.spotprod.segmind.com", "workflows-api.segmind.com", "cloud.segmind.com")
HOP_BY_HOP = {b"connection", b"keep-alive", b"transfer-encoding", b"upgrade", b"host"}


class Proxy:
    """ASGI. Says under which name it was called, as proxies do."""

    def __init__(self, upstream: str) -> None:
        self._client = httpx.AsyncClient(base_url=upstream, timeout=60, trust_env=False)

    async def close(self) -> None:
        await self._client.aclose()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        body, more = b"", True
        while more:
            message = await receive()
            body, more = body + message.get("body", b""), message.get("more_body", False)
        host = dict(scope["headers"])[b"host"]
        sent = [(name, value) for name, value in scope["headers"] if name not in HOP_BY_HOP]
        sent += [(b"x-forwarded-host", host), (b"x-forwarded-proto", b"https"), (b"x-forwarded-for", b"192.0.2.1")]
        url = httpx.URL(scope["path"], query=scope["query_string"])
        async with self._client.stream(scope["method"], url, headers=sent, content=body) as answer:
            headers = [(name.lower(), value) for name, value in answer.headers.raw]
            kept = [(name, value) for name, value in headers if name not in HOP_BY_HOP]
            await send({"type": "http.response.start", "status": answer.status_code, "headers": kept})
            async for chunk in answer.aiter_raw():
                await send({"type": "http.response.body", "body": chunk, "more_body": True})
            await send({"type": "http.response.body"})


@contextmanager
def tls_front(upstream: str, folder: Path) -> Iterator[dict[str, str]]:
    """The environment of a process that is to believe in it."""
    authority = trustme.CA()
    bundle, certificate = folder / "authority.pem", folder / "certificate.pem"
    authority.cert_pem.write_to_path(bundle)
    authority.issue_cert(*HOSTS).private_key_and_cert_chain_pem.write_to_path(certificate)
    proxy = Proxy(upstream)
    server = uvicorn.Server(
        uvicorn.Config(
            proxy,
            port=0,
            ssl_certfile=certificate,
            lifespan="off",
            log_config=None,
            proxy_headers=False,
            timeout_graceful_shutdown=1,
        )
    )

    async def serve() -> None:
        await server.serve()
        await proxy.close()

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    try:
        while not server.started:
            assert thread.is_alive()
            thread.join(0.02)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield {"CONTRACT_TLS_PORT": str(port), "SSL_CERT_FILE": str(bundle), "REQUESTS_CA_BUNDLE": str(bundle)}
    finally:
        server.should_exit = True
        thread.join()
