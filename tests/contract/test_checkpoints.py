"""Checkpoints behind the service, for the official package: progress, cancel, the result, and what is said of what a
checkpoint can't honour."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Iterator
from statistics import fmean
from typing import Any

import httpx
import numpy as np
import pytest
from PIL import Image, ImageChops, ImageStat

from calotype.images import small
from calotype.worker.drawing import PREVIEW_QUALITY
from tests import tiny
from tests.conftest import leave_out
from tests.contract.conftest import VERSIONS
from tests.contract.published import Published, Unavailable, environment
from tests.contract.serving import Served, serving
from tests.server import eventually

pytestmark = pytest.mark.slow

CLIENT = """
from segmind import SegmindClient
client = SegmindClient(base_url=url)
"""
BOUND = {"imagen-4": "sd", "imagen-4-fast": "flux-schnell", "imagen-4-ultra": "lcm"}
"""A U-Net; a flow-matching model that was distilled; a pipeline that can't be stepped."""
NOTHING = 0.5
"""Levels of 255 that two lossy pictures of the same may differ by."""


@pytest.fixture(scope="module")
def sdk(pytestconfig: pytest.Config) -> Iterator[Published]:
    """The newest: what the versions do differently has nothing to do with weights."""
    requirement = f"segmind=={VERSIONS[-1]}"
    try:
        environment(requirement)
    except Unavailable as error:
        leave_out(pytestconfig, f"the tests with {requirement}", str(error))
    with Published(requirement=requirement, variables={}) as published:
        yield published


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("checkpoints")
    offered = tiny.save_lora(BOUND["imagen-4"], folder / "film.safetensors", seed=1)
    bound = [f"{slug}=diffusers:{tiny.save(name, folder / name)}" for slug, name in BOUND.items()]
    bound[0] += f"?offer=film:{offered}"
    with serving(folder / "data", "--bind", ",".join(["imagen=noop", *bound]), "--model", "imagen") as served:
        with served.api() as api:
            eventually(
                lambda: all(state == "ready" for state in api.get("/ready").json()["models"].values()),
                "all models ready",
                within_s=240.0,  # torch's import alone takes long on a busy machine
            )
        yield served


def credits_left(served: Served) -> float:
    with served.api() as api:
        left: float = api.get("/v1/get-user-credits").json()["credits"]
    return left


@pytest.mark.parametrize(("slug", "steps"), [("imagen-4", 5), ("imagen-4-fast", 4), ("imagen-4-ultra", 3)])
def test_the_same_seed_draws_the_same_bytes(sdk: Published, drawn: Served, slug: str, steps: int) -> None:
    script = (
        CLIENT
        + """
value = client.run_sync(
    slug, prompt="a red fox", width=256, height=264, steps=steps, seed=7, output_format="png"
).content.hex()
"""
    )
    first, again = (
        bytes.fromhex(sdk.value(script, key=drawn.key, url=f"{drawn.url}/v1", slug=slug, steps=steps)) for _ in range(2)
    )
    assert first == again
    with Image.open(io.BytesIO(first)) as picture:
        assert picture.size == (256, 264)
        assert len(picture.getcolors(256 * 264) or []) > 100


@pytest.mark.parametrize("slug", ["imagen-4", "imagen-4-fast"])
def test_previews_come_to_look_like_the_picture(sdk: Published, drawn: Served, slug: str) -> None:
    """Of a U-Net and of a flow-matching model."""
    call = {"prompt": "a fox", "width": 512, "height": 512, "output_format": "png"}
    script = CLIENT + "value = client.run_sync(slug, **call, steps=10, seed=4).content.hex()"
    other = sdk.value(script, key=drawn.key, url=f"{drawn.url}/v1", slug=slug, call=call)
    with drawn.api() as api:
        # asked for at once, which a process of the package's own would be late for
        submitted = api.post(f"/v2/{slug}", json={**call, "steps": 100, "seed": 3}).json()
        with api.stream("GET", f"/v2/requests/{submitted['request_id']}/status/stream?preview=true") as answer:
            events = [json.loads(line[6:]) for line in answer.iter_lines() if line.startswith("data: ")]
        (image,) = api.get(submitted["response_url"]).json()["images"]
    assert events[-1]["status"] == "COMPLETED"
    previews = [event["preview"] for event in events if "preview" in event]
    assert len(set(previews)) == len(previews) >= 2
    first, *_, last = (
        base64.b64decode(each.removeprefix("data:image/webp;base64,"), validate=True) for each in previews
    )
    drawn_picture = httpx.get(image["url"], trust_env=False).content
    assert distance(last, drawn_picture) < 0.75 * distance(last, bytes.fromhex(other))
    assert distance(last, drawn_picture) < distance(first, drawn_picture) + NOTHING


def distance(preview: bytes, picture: bytes) -> float:
    """The mean difference, in levels of 255, of the preview to the picture's own: as small, and as lossy."""
    with Image.open(io.BytesIO(preview)) as seen, Image.open(io.BytesIO(picture)) as whole:
        smaller = np.asarray(whole.convert("RGB").resize(seen.size, Image.Resampling.LANCZOS))
        with Image.open(io.BytesIO(small(smaller, max(seen.size), quality=PREVIEW_QUALITY))) as own:
            return fmean(ImageStat.Stat(ImageChops.difference(seen.convert("RGB"), own.convert("RGB"))).mean)


@pytest.mark.parametrize(("slug", "steps"), [("imagen-4", 100), ("imagen-4-ultra", 50)])
def test_a_request_tells_of_its_steps_and_ends_when_it_is_cancelled(
    sdk: Published, drawn: Served, slug: str, steps: int
) -> None:
    before = credits_left(drawn)
    script = CLIENT + "value = client.submit_async(slug, prompt='a fox', steps=steps, num_images=4).submit_response"
    submitted = sdk.value(script, key=drawn.key, url=f"{drawn.url}/v1", slug=slug, steps=steps)

    def status() -> dict[str, Any]:
        with drawn.api() as api:
            found: dict[str, Any] = api.get(submitted["status_url"]).json()
        return found

    def under_way() -> dict[str, Any]:
        found = status()
        return found if found.get("progress") else {}

    running = eventually(under_way, "a request that is under way")
    assert running["status"] == "PROCESSING"
    assert 0 < running["progress"] < 1
    with drawn.api() as api:
        assert api.post(submitted["cancel_url"]).status_code == httpx.codes.ACCEPTED
    assert (status()["status"], status()["code"]) == ("FAILED", "cancelled")
    assert credits_left(drawn) == before
    # Whoever comes next doesn't wait for what was cancelled.
    script = CLIENT + "value = client.run(slug, prompt='a hat', steps=2)['status']"
    assert sdk.value(script, key=drawn.key, url=f"{drawn.url}/v1", slug=slug) == "COMPLETED"


def test_what_a_checkpoint_cant_honour_is_named(sdk: Published, drawn: Served) -> None:
    script = (
        CLIENT
        + """
value = client.run(
    "imagen-4-fast", prompt="a hat", scheduler="DDIM", negative_prompt="blurry", guidance_scale=7.5, steps=2
)["warnings"]
"""
    )
    warnings = sdk.value(script, key=drawn.key, url=f"{drawn.url}/v1")
    ignored = {warning["field"]: warning["message"] for warning in warnings if warning["code"] == "no_effect"}
    assert set(ignored) == {"scheduler", "negative_prompt", "guidance_scale"}
    assert ignored["scheduler"] == "scheduler has no effect: a flow-matching model has one scheduler, its own."


def test_a_lora_that_is_offered_changes_the_picture_of_those_who_ask(sdk: Published, drawn: Served) -> None:
    script = (
        CLIENT
        + """
def draw(**more):
    call = dict(prompt="a red fox", width=256, height=264, steps=3, seed=7, output_format="png")
    return client.run_sync("imagen-4", **call, **more).content.hex()
value = [draw(), draw(lora="film"), draw(lora="film:1.0"), draw(lora="film:0.5"), draw()]
"""
    )
    plain, worn, again, half, after = sdk.value(script, key=drawn.key, url=f"{drawn.url}/v1")
    assert len({plain, worn, half}) == 3
    assert (worn, plain) == (again, after)


def test_a_lora_that_is_not_offered_is_refused_before_anything_is_charged(drawn: Served) -> None:
    before = credits_left(drawn)
    with drawn.api() as api:
        for slug, offers in (("imagen-4", "film"), ("imagen-4-fast", "none"), ("imagen", "none")):
            refused = api.post(f"/v2/{slug}", json={"prompt": "a hat", "lora": "../../etc/passwd"})
            assert (refused.status_code, refused.json()["field"]) == (httpx.codes.BAD_REQUEST, "lora")
            refused = api.post(f"/v2/{slug}", json={"prompt": "a hat", "lora": "ink"})
            assert refused.status_code == httpx.codes.BAD_REQUEST
            assert refused.json()["error"] == f"lora: this model offers no 'ink' (it offers {offers})"
    assert credits_left(drawn) == before


def test_a_header_names_it_where_the_answer_is_bytes(sdk: Published, drawn: Served) -> None:
    script = (
        CLIENT + "value = dict(client.run_sync('imagen-4-fast', prompt='a hat', scheduler='DDIM', steps=2).headers)"
    )
    headers = sdk.value(script, key=drawn.key, url=f"{drawn.url}/v1")
    assert headers["content-type"] == "image/jpeg"
    assert "a flow-matching model has one scheduler, its own" in headers["x-warnings"]


@pytest.mark.parametrize(
    ("slug", "field", "sent", "why"),
    [
        ("imagen-4-fast", "scheduler", "DDIM", "a flow-matching model has one scheduler, its own"),
        ("imagen-4-ultra", "negative_prompt", "fog", "LatentConsistencyModelPipeline doesn't take it"),
    ],
)
def test_strict_mode_refuses_it_before_anything_is_charged(
    drawn: Served, slug: str, field: str, sent: str, why: str
) -> None:
    before = credits_left(drawn)
    body = {"prompt": "a hat", field: sent, "steps": 2}
    with drawn.api() as api:
        refused = api.post(f"/v2/{slug}", json=body, headers={"prefer": "handling=strict"})
        assert refused.status_code == httpx.codes.BAD_REQUEST
        assert refused.json()["field"] == field
        assert why in refused.json()["error"]
        assert credits_left(drawn) == before
        assert api.post("/v2/imagen-4", json=body, headers={"prefer": "handling=strict"}).is_success
        ignored = api.post(f"/v2/{slug}", json=body).json()["warnings"]
    said = [warning["message"] for warning in ignored if warning["field"] == field]
    assert said == [f"{field} has no effect: {why}."]


def test_a_size_that_a_checkpoint_doesnt_draw_is_resampled_and_said_so(sdk: Published, drawn: Served) -> None:
    script = CLIENT + "value = client.run('imagen-4', prompt='a hat', steps=2)"
    result = sdk.value(script, key=drawn.key, url=f"{drawn.url}/v1")
    assert [(image["width"], image["height"]) for image in result["images"]] == [(1280, 896)]
    (said,) = (warning["message"] for warning in result["warnings"] if warning["code"] == "resampled")
    assert said.startswith("1280x896 was drawn at 80x48")
