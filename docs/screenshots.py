"""Pictures of the pages, taken in a real browser of a real server that draws with the bundled model. The server is one
somebody has worked with for a month: pictures of all shapes, spending, keys, deliveries, failures.

python -m docs.screenshots           docs/pictures, which the README and docs/pages.md show
python -m docs.screenshots --all     every page, at every width and in both themes, into build/screenshots
"""

from __future__ import annotations

import argparse
import asyncio
import random
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
from PIL import Image
from playwright.sync_api import Browser, expect

from calotype.domain.ids import new_request_id
from calotype.domain.keys import digest, hint, new_key
from calotype.domain.money import MICROS
from calotype.domain.requests import ImageRequest
from calotype.store.interface import Store
from calotype.store.records import Account, Artifact, KeyRights, Outcome, Submission
from calotype.store.sqlite.store import open_store
from tests.browser.browser import Scheme, View, browsing, program, viewing
from tests.browser.people import drawn, generate, sign_in
from tests.server import Served, eventually, serving

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "pictures"
ALL = ROOT / "build" / "screenshots"
QUALITY = 88
DAY_S = 86_400
DAYS = 30
NAME = "studio"
PRICES = {"imagen": 0.03, "imagen-4": 0.06, "imagen-4-fast": 0.025, "imagen-4-ultra": 0.09}
FOX = "A red fox in a misty forest at dawn"
PROMPTS: Sequence[tuple[str, str, str]] = (
    ("A cozy cabin in the snowy mountains at sunrise", "imagen-4", "16:9"),
    ("A whale under water", "imagen-4-ultra", "1:1"),
    ("Three red cars on a rainy street at night", "imagen", "4:3"),
    ('A poster with a rocket: "TO THE MOON"', "imagen-4", "3:4"),
    ("A sailboat on the ocean at sunset, watercolor", "imagen-4", "4:3"),
    ("A robot in a meadow, oil painting", "imagen-4-fast", "1:1"),
    ("A lighthouse on a cliff at dusk", "imagen-4", "9:16"),
    ("A hot air balloon over green hills in the morning", "imagen-4", "16:9"),
    ("A red crab on a beach, pixel art", "imagen-4-fast", "4:3"),
    ("A tabby cat on a sofa in a cozy room", "imagen", "4:3"),
    ("A snowman in the snowy mountains at sunset", "imagen-4-fast", "1:1"),
    ("A yellow taxi on a city street at night in the rain", "imagen-4", "16:9"),
    ("A portrait of an astronaut", "imagen-4-ultra", "3:4"),
    ("A sailing boat on a calm lake at sunset", "imagen-4", "16:9"),
)


@dataclass(frozen=True, kw_only=True)
class Shot:
    """A page, and what is done on it before the picture."""

    name: str
    path: str
    before: Callable[[View], None] = lambda view: None
    who: str = NAME
    """Whose session; empty: nobody's."""


@dataclass(frozen=True, kw_only=True)
class Studio:
    """The server, and what there is on it."""

    served: Served
    keys: dict[str, str]
    """By account."""
    shown: str
    failed: str
    hook: str

    def shots(self) -> Sequence[Shot]:
        return (
            Shot(name="models", path="/"),
            Shot(name="models-visitor", path="/", who=""),
            Shot(name="playground", path="/models/imagen-4"),
            Shot(name="api", path="/models/imagen-4#api"),
            Shot(name="performance", path="/models/imagen-4#performance"),
            Shot(name="gallery", path="/gallery"),
            Shot(name="gallery-empty", path="/gallery", who="newcomer"),
            Shot(name="gallery-nothing", path="/gallery?text=giraffe"),
            Shot(name="generation", path=f"/gallery/{self.shown}"),
            Shot(name="generation-failed", path=f"/gallery/{self.failed}"),
            Shot(name="share", path=f"/gallery/{self.shown}", before=_share),
            Shot(name="share-over", path="/shares/0", who=""),
            Shot(name="usage", path="/usage"),
            Shot(name="usage-empty", path="/usage", who="newcomer"),
            Shot(name="keys", path="/keys"),
            Shot(name="keys-make", path="/keys", before=lambda view: _press(view, "Make a key")),
            Shot(name="webhooks", path="/webhooks", before=_open_delivery),
            Shot(name="webhooks-empty", path="/webhooks", who="newcomer"),
            Shot(name="admin", path="/admin"),
            Shot(name="admin-account", path=f"/admin/accounts/{NAME}"),
            Shot(name="login", path="/login", who=""),
            Shot(name="login-wrong", path="/login", before=_guess, who=""),
            Shot(name="forbidden", path="/admin", who="newcomer"),
            Shot(name="nowhere", path="/nowhere", who=""),
            # Last: what these draw is in the gallery, too.
            Shot(name="playground-done", path="/models/imagen-4", before=_generate),
            Shot(name="playground-warned", path="/models/imagen-4", before=_generate_much),
            Shot(name="playground-refused", path="/models/imagen-4", before=_generate_poor, who="newcomer"),
        )


def _press(view: View, name: str) -> None:
    view.page.get_by_role("button", name=name).first.click()


def _generate(view: View) -> None:
    view.page.get_by_label("Seed", exact=True).fill("3")
    view.page.get_by_role("radio", name="4:3").check()
    generate(view, FOX)
    drawn(view)


def _generate_much(view: View) -> None:
    view.page.get_by_label("Number of images", exact=True).fill("3")
    generate(view, "A translucent zeppelin reading the newspaper beside a melancholic gramophone")
    drawn(view)


def _generate_poor(view: View) -> None:
    generate(view, FOX)
    expect(view.page.locator("#failure")).to_be_visible()


def _share(view: View) -> None:
    _press(view, "Share")


def _open_delivery(view: View) -> None:
    view.page.locator(".delivery summary").first.click()


def _guess(view: View) -> None:
    view.page.get_by_label("API key").fill("SG_0000000000000000")
    _press(view, "Sign in")


async def _past(folder: Path, now: float) -> tuple[dict[str, str], str]:
    """Accounts, their keys, a month of spending; what was drawn in it is no longer in the history. The id of a request
    that failed lately."""
    chance = random.Random(4)
    moment = [now - DAYS * DAY_S]
    async with open_store(folder, synchronous="normal", clock=lambda: moment[0]) as store:
        keys = {NAME: await _open(store, NAME, 150.0, operator=True), "newcomer": await _open(store, "newcomer", 0.0)}
        for name, granted in (("print-shop", 40.0), ("ann@example.org", 5.0), ("bench", 0.5)):
            keys[name] = await _open(store, name, granted)
        account = await store.accounts.account(NAME)
        assert account is not None
        [key] = await store.accounts.keys(account.id)
        for day in range(DAYS, 0, -1):
            moment[0] = now - day * DAY_S
            busy = 0.25 if day % 7 in (1, 2) else 1.0
            for model in PRICES:
                for _ in range(int(chance.uniform(2, 14) * busy)):
                    await _end(store, account, key.id, model, code=chance.choices(CODES, WEIGHTS)[0], forget=True)
        moment[0] = now - 1800
        failed = await _end(store, account, key.id, "imagen-4", code="worker_lost")
        await _end(store, account, key.id, "imagen-4-fast", code="cancelled")
        return keys, failed


CODES = (None, "cancelled", "timeout", "worker_lost")
WEIGHTS = (60, 2, 1, 1)


async def _open(store: Store, name: str, granted: float, *, operator: bool = False) -> str:
    account, key = await store.accounts.open(name), new_key()
    await store.accounts.add_key(account.id, digest(key), hint(key), KeyRights(name="Browser", operator=operator))
    if granted:
        await store.accounts.grant(account.id, round(granted * MICROS), "Invoice 2041")
    return key


async def _end(
    store: Store, account: Account, key_id: str, model: str, *, code: str | None, forget: bool = False
) -> str:
    call = ImageRequest(model=model, prompt="A train in the mountains", width=1280, height=896, seed=7)
    request_id, price = new_request_id(), round(PRICES[model] * MICROS)
    await store.queue.submit(
        Submission(
            id=request_id,
            account_id=account.id,
            key_id=key_id,
            call=call,
            body={"prompt": call.prompt},
            pipeline="past",
            price_micros=price,
            work=1.0,
        )
    )
    [claimed] = await store.queue.claim("past", ["past"], 1, 60.0)
    picture = Artifact(
        name=f"{request_id}.jpeg", content_type="image/jpeg", size=1, sha256="0" * 64, width=1, height=1, seed=7
    )
    await store.queue.finish(
        Outcome(
            id=request_id,
            attempt=claimed.attempt,
            worker="past",
            artifacts=() if code else (picture,),
            error=f"The request was given up: {code}." if code else None,
            code=code,
        )
    )
    if forget:
        await store.queue.delete(request_id, account_id=account.id)
    return request_id


class _Receiver(BaseHTTPRequestHandler):
    """Takes what comes to /hook, and fails otherwise."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        self.send_response(204 if self.path == "/hook" else 500)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Nothing."""


@contextmanager
def _receiving() -> Iterator[str]:
    """The URL of a webhook's receiver."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Receiver) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def _drawn(client: httpx.Client, prompt: str, model: str, aspect_ratio: str, **more: Any) -> str:
    body = {"prompt": prompt, "aspect_ratio": aspect_ratio, "seed": 7, **more}
    answer = client.post(f"/v1/{model}", json=body, headers={"accept": "application/json"})
    assert answer.status_code == httpx.codes.OK, answer.text
    return str(answer.headers["x-request-id"])


@contextmanager
def studio() -> Iterator[Studio]:
    """Everything drawn and told, and nothing left to do."""
    with TemporaryDirectory() as folder, _receiving() as hook:
        data = Path(folder) / "data"
        keys, failed = asyncio.run(_past(data, time.time()))
        with serving(data, "--bind", "*=bundled", "--webhook-private") as served, served.client(keys[NAME]) as client:
            served.ready()
            for url, events in ((f"{hook}/hook", ["job.succeeded", "job.failed"]), (f"{hook}/broken", ["job.failed"])):
                client.post("/webhook/add", json={"webhook_url": url, "event": {"types": events}}).raise_for_status()
            for wish in ({"name": "Shop", "limit": "25.00"}, {"name": "Batch", "models": ["imagen", "imagen-4-fast"]}):
                client.post("/v2/account/keys", json=wish).raise_for_status()
            for prompt, model, ratio in PROMPTS:
                _drawn(client, prompt, model, ratio)
            _drawn(client, "An owl on a branch at night", "imagen-4", "4:3", num_images=3)
            _drawn(client, FOX, "imagen-4", "4:3", seed=3)
            rows = client.get("/v2/account/history").json()["requests"]
            shown = next(row["request_id"] for row in rows if row["num_images"] == 3)
            eventually(lambda: len(list((data / "samples").glob("*.txt"))) == len(PRICES), "a picture of each model")
            yield Studio(served=served, keys=keys, shown=shown, failed=failed, hook=hook)


def sessions(browser: Browser, there: Studio) -> Mapping[str, Any]:
    """A signed-in browser's cookies, by account; nobody's have the empty name."""
    found: dict[str, Any] = {"": None}
    for name in {shot.who for shot in there.shots()} - {""}:
        with viewing(browser) as view:
            sign_in(view, there.served.url, there.keys[name])
            found[name] = view.page.context.storage_state()
    return found


@contextmanager
def seen(browser: Browser, there: Studio, shot: Shot, session: Any, width: int, height: int) -> Iterator[View]:
    """The page as it is after what is done on it."""
    phone = {"is_mobile": True, "has_touch": True, "device_scale_factor": 2} if width < PHONE_PX else {}
    with viewing(browser, reduced_motion="reduce", storage_state=session, **phone) as view:
        view.show(f"{there.served.url}{shot.path}", width=width, height=height)
        view.page.wait_for_load_state("networkidle")
        shot.before(view)
        if not phone:
            view.run("scrollTo(0, 0)")  # on a phone, it is where the page brought its reader
        view.run("[...document.images].forEach(each => { each.loading = 'eager'; })")
        view.run("Promise.all([...document.images].map(each => each.complete || each.decode().catch(() => 0)))")
        yield view


DOCS: Sequence[tuple[str, str, tuple[int, int], Scheme]] = (
    ("playground", "playground-done", (1280, 860), "light"),
    ("models", "models", (1280, 860), "dark"),
    ("account-gallery", "gallery", (1440, 820), "light"),
    ("account-usage", "usage", (1440, 900), "dark"),
)
"""The file in docs/pictures, the shot, the window, the theme."""
WINDOWS: Sequence[tuple[int, int]] = ((360, 740), (390, 844), (1280, 860), (1920, 1080), (2560, 1440))
SCHEMES: Sequence[Scheme] = ("light", "dark")
PHONE_PX = 600
"""A window that is narrower is a phone's."""


def take(only: Sequence[str], *, everything: bool) -> None:
    command = program()
    if command is None:
        raise SystemExit("There is no Chromium (Debian: apt-get install chromium-headless-shell)")
    with studio() as there, browsing(command) as browser:
        signed_in = sessions(browser, there)
        shots = {shot.name: shot for shot in there.shots() if not only or shot.name in only}
        for name, shot in shots.items():
            for width, height in WINDOWS if everything else []:
                with seen(browser, there, shot, signed_in[shot.who], width, height) as view:
                    _take_all(view, f"{name}-{width}")
            for file, shown, (width, height), scheme in () if everything else DOCS:
                if shown == name:
                    with seen(browser, there, shot, signed_in[shot.who], width, height) as view:
                        view.page.emulate_media(color_scheme=scheme)
                        picture = Image.open(BytesIO(view.page.screenshot())).convert("RGB")
                        picture.save(PICTURES / f"{file}.jpeg", quality=QUALITY, optimize=True, progressive=True)


def _take_all(view: View, name: str) -> None:
    """As it is seen first, in both themes; and the whole page, of which a window shows only the beginning."""
    ALL.mkdir(parents=True, exist_ok=True)
    for scheme in SCHEMES:
        view.page.emulate_media(color_scheme=scheme)
        view.page.screenshot(path=ALL / f"{name}-{scheme}.png")
    view.page.emulate_media(color_scheme="light")
    view.page.screenshot(path=ALL / f"{name}-whole.png", full_page=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--all", action="store_true", help="every page, into build/screenshots")
    parser.add_argument("names", nargs="*", help="of the shots; none: all of them")
    asked = parser.parse_args()
    take(asked.names, everything=asked.all)


if __name__ == "__main__":
    main()
