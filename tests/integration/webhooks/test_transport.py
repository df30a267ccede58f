"""The way out, against real listeners: what isn't public is refused by its address, whatever name leads there."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
import threading
from collections.abc import Iterator, Sequence

import httpx
import pytest
import trustme

from calotype.domain.targets import Address
from calotype.webhooks.transport import PinnedTransport, RefusedAddress, Resolve, resolve
from tests.integration.webhooks.receiver import Receiver, receiving


class Names:
    """A resolver that a test writes: the outside world's, at its edge. A name's answers come in turn."""

    def __init__(self, **answers: Sequence[str]) -> None:
        self.answers = {name.replace("_", "."): list(given) for name, given in answers.items()}
        self.asked: list[str] = []

    async def __call__(self, host: str, port: int) -> Sequence[Address]:
        self.asked.append(host)
        if host not in self.answers:
            raise OSError("no such name")
        answers = self.answers[host]
        return [ipaddress.ip_address(answers.pop(0) if len(answers) > 1 else answers[0])]


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as receiver:
        yield receiver


def post(url: str, *, private: bool, resolver: Resolve, verify: ssl.SSLContext | bool = True) -> httpx.Response:
    async def call() -> httpx.Response:
        transport = PinnedTransport(private=private, resolver=resolver, verify=verify)
        async with httpx.AsyncClient(transport=transport, timeout=5, trust_env=False) as client:
            return await client.post(url, content=b"{}")

    return asyncio.run(call())


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "fe80::1", "0.0.0.0"],
)
def test_a_name_that_leads_to_an_address_that_is_not_public_is_refused(receiver: Receiver, address: str) -> None:
    with pytest.raises(RefusedAddress, match="not public"):
        post(f"http://hook.example:{receiver.port}/", private=False, resolver=Names(hook_example=[address]))

    assert receiver.received == []


@pytest.mark.parametrize("host", ["127.0.0.1", "2130706433", "0x7f000001", "127.1", "localhost"])
def test_however_loopback_is_written_the_system_resolves_it_and_it_is_refused(receiver: Receiver, host: str) -> None:
    async def call() -> None:
        async with httpx.AsyncClient(transport=PinnedTransport(private=False), timeout=5) as client:
            await client.post(f"http://{host}:{receiver.port}/")

    with pytest.raises(httpx.ConnectError):
        asyncio.run(call())

    assert receiver.received == []


def test_one_private_address_among_public_ones_is_enough_to_refuse(receiver: Receiver) -> None:
    async def both(host: str, port: int) -> Sequence[Address]:
        return [ipaddress.ip_address("93.184.215.14"), ipaddress.ip_address("127.0.0.1")]

    with pytest.raises(RefusedAddress):
        post(f"http://hook.example:{receiver.port}/", private=False, resolver=both)


def test_a_name_is_resolved_once_and_the_connection_goes_to_that_address(receiver: Receiver) -> None:
    names = Names(hook_example=["127.0.0.1", "192.0.2.1"])

    answer = post(f"http://hook.example:{receiver.port}/a?b=c", private=True, resolver=names)

    assert answer.status_code == 204
    assert names.asked == ["hook.example"]
    assert receiver.received[0].path == "/a?b=c"
    assert receiver.received[0].headers["host"] == f"hook.example:{receiver.port}"


def test_an_address_that_nobody_answers_at_gives_way_to_the_next(receiver: Receiver) -> None:
    async def both(host: str, port: int) -> Sequence[Address]:
        return [ipaddress.ip_address("127.0.0.2"), ipaddress.ip_address("127.0.0.1")]

    assert post(f"http://hook.example:{receiver.port}/", private=True, resolver=both).status_code == 204
    assert len(receiver.received) == 1


def test_a_name_that_rebinds_is_checked_again_at_the_next_call(receiver: Receiver) -> None:
    async def calls() -> None:
        names = Names(hook_example=["192.0.2.1", "127.0.0.1"])
        transport = PinnedTransport(private=False, resolver=names)
        async with httpx.AsyncClient(transport=transport, timeout=5) as client:
            for _ in range(2):
                with pytest.raises(RefusedAddress):
                    await client.post(f"http://hook.example:{receiver.port}/")
        assert names.asked == ["hook.example", "hook.example"]

    asyncio.run(calls())

    assert receiver.received == []


def test_a_name_without_an_address_is_an_error_of_the_connection() -> None:
    with pytest.raises(httpx.ConnectError, match="no address"):
        post("http://nowhere.example/", private=True, resolver=Names())


def test_a_name_server_that_does_not_answer_holds_up_no_other_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    answered = threading.Event()

    def silent(*_: object, **__: object) -> list[object]:
        assert answered.wait(60)
        raise OSError("no such name")

    async def look() -> None:
        lookups = [asyncio.ensure_future(resolve(f"{number}.example", 443)) for number in range(64)]
        await asyncio.sleep(0)  # they begin
        try:
            async with asyncio.timeout(30):
                assert await asyncio.to_thread(lambda: True)
        finally:
            answered.set()
            await asyncio.gather(*lookups, return_exceptions=True)

    monkeypatch.setattr(socket, "getaddrinfo", silent)
    asyncio.run(look())


def test_the_certificate_is_verified_for_the_name_and_not_for_the_address() -> None:
    authority = trustme.CA()
    tls, trust = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("hook.example").configure_cert(tls)
    authority.configure_trust(trust)
    names = Names(hook_example=["127.0.0.1"], other_example=["127.0.0.1"])

    with receiving(tls=tls) as receiver:
        answer = post(f"https://hook.example:{receiver.port}/", private=True, resolver=names, verify=trust)
        with pytest.raises(httpx.ConnectError, match="certificate"):
            post(f"https://other.example:{receiver.port}/", private=True, resolver=names, verify=trust)

    assert answer.status_code == 204
    assert len(receiver.received) == 1
