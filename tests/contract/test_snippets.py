"""The code samples of the documents, as they are."""

from __future__ import annotations

import json
import uuid
from pathlib import Path

import pytest

from tests.contract.published import Published
from tests.contract.serving import Served

SNIPPETS = Path(__file__).parents[1] / "data" / "snippets"
ORIGIN = "https://api.segmind.com"
BLOCKING = {
    "imagen": (1024, 1024),
    "imagen-4": (1280, 896),
    "imagen-4-fast": (1408, 768),
    "imagen-4-ultra": (2048, 2048),
}
"""The pixels of what each sample asks for."""


def snippet(name: str) -> str:
    return (SNIPPETS / f"{name}.txt").read_text("utf-8")


def test_every_snippet_is_run_here() -> None:
    assert {path.stem for path in SNIPPETS.glob("*.txt")} == {*BLOCKING, "imagen-4-queue"}


@pytest.mark.parametrize("name", BLOCKING)
@pytest.mark.parametrize("resolved", [True, False], ids=["by-name", "by-url"])
def test_a_blocking_sample_prints_json(requests_package: Published, server: Served, name: str, resolved: bool) -> None:
    origin = ORIGIN if resolved else server.url
    script = snippet(name).replace("YOUR_API_KEY", server.key).replace(ORIGIN, origin)
    done = requests_package(script)
    assert done.raised is None
    result = json.loads(done.printed)
    (image,) = result["images"]
    assert (result["status"], result["model"]) == ("COMPLETED", name)
    assert (image["width"], image["height"]) == BLOCKING[name]
    assert result["output"].startswith(f"{origin}/")
    assert json.dumps(result["prompt"]) in script, "the prompt is kept verbatim"


@pytest.mark.parametrize("name", BLOCKING)
def test_a_blocking_sample_without_a_key_prints_the_error(requests_package: Published, name: str) -> None:
    first, _, rest = requests_package(snippet(name)).printed.partition("\n")
    assert first == "Error: 401"
    assert json.loads(rest)["error"].startswith("Unauthorized")


def test_the_queue_sample_prints_what_its_comments_say(sdk: Published, server: Served) -> None:
    done = sdk(snippet("imagen-4-queue"), key=server.key)
    assert done.raised is None
    status, output, seconds, request_id = done.printed.splitlines()
    assert status == "COMPLETED"
    assert output.startswith("https://api.segmind.com/")
    assert float(seconds) >= 0
    assert uuid.UUID(request_id)
