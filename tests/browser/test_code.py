"""The programs that a model's page shows: copied from it, and run as their reader would."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image
from playwright.sync_api import Browser, expect

from calotype.web.code import LANGUAGES, MODES, Language, Mode
from tests.browser.browser import View, viewing
from tests.browser.people import prompt
from tests.conftest import leave_out
from tests.contract.published import Unavailable, environment
from tests.server import Served, serving

MODEL = "/models/imagen-4-fast"
WORDS = 'It\'s a "fox" \\ $HOME `id` %s {0}\n\u202eэлиса 🦊\u200d'
"""What each language's quoting has to stand."""
SEGMIND = "segmind==1.3.0"
PATIENCE_S = 60
BEGINNINGS = {
    Language.REQUESTS: "import requests",
    Language.SEGMIND: "from segmind",
    Language.CALOTYPE: "from calotype",
    Language.JAVASCRIPT: "node:fs",
    Language.CURL: "curl",
}
"""What only that language's program has."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(tmp_path_factory.mktemp("server") / "data") as served:
        served.ready()
        yield served


@pytest.fixture
def view(browser: Browser) -> Iterator[View]:
    with viewing(browser, permissions=["clipboard-read", "clipboard-write"]) as view:
        yield view


def command(language: Language, config: pytest.Config) -> list[str]:
    """What runs a file of that language."""
    match language:
        case Language.CURL:
            return ["sh"]
        case Language.JAVASCRIPT:
            node = shutil.which("node")
            if node is None:
                leave_out(config, "the pages' JavaScript programs", "no node (Debian: apt-get install nodejs)")
            return [node]
        case Language.SEGMIND:
            try:
                return [str(environment(SEGMIND))]
            except Unavailable as error:
                leave_out(config, "the pages' segmind programs", str(error))
    return [sys.executable]


def copied(view: View, server: Served, language: Language, mode: Mode, **typed: str) -> str:
    """The program for what was typed, from the clipboard."""
    page = view.page
    page.goto(f"{server.url}{MODEL}")
    prompt(view).fill(typed["prompt"])
    page.get_by_text("More options").click()
    page.get_by_label("Seed", exact=True).fill("7")
    page.get_by_label("Number of images", exact=True).fill(typed.get("num_images", "1"))
    page.get_by_role("radio", name="png").check()
    page.get_by_role("tab", name="API").click()
    page.get_by_role("radio", name=LANGUAGES[language]).check()
    page.get_by_role("radio", name=MODES[mode]).check()
    beginning = {Mode.BLOCKING: r"/v1/|run_sync|/v1\"", Mode.QUEUED: r"/v2/|run\(|submit"}[mode]
    code = page.locator("#code-text")
    expect(code).to_contain_text(re.compile(beginning))
    expect(code).to_contain_text("png")
    expect(code).to_contain_text(BEGINNINGS[language])
    page.locator("#panel-api").get_by_role("button", name="Copy").click()
    expect(page.locator("#notices")).to_contain_text("Copied.")
    text: str = view.run("navigator.clipboard.readText()")
    assert text == code.text_content()
    return text


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("language", Language)
def test_a_program_runs_as_it_was_copied(
    request: pytest.FixtureRequest, view: View, server: Served, tmp_path: Path, language: Language, mode: Mode
) -> None:
    runner = command(language, request.config)
    program = tmp_path / ("draw.mjs" if language is Language.JAVASCRIPT else "draw")
    program.write_text(copied(view, server, language, mode, prompt=WORDS), "utf-8")

    known = {each["request_id"] for each in history(server)}
    done = subprocess.run(
        [*runner, program.name],
        cwd=tmp_path,
        env={**os.environ, "CALOTYPE_API_KEY": server.key, "PYTHONWARNINGS": "default"},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
    )

    assert done.returncode == 0, done.stderr
    (drawn,) = [each for each in history(server) if each["request_id"] not in known]
    assert drawn["status"] == "COMPLETED"
    assert drawn["parameters"] == {"prompt": WORDS, "seed": 7, "output_format": "png"}
    pictures = [file for file in tmp_path.iterdir() if file.suffix == ".png"]
    if pictures:
        with Image.open(pictures[0]) as picture:
            assert (picture.format, picture.size) == ("PNG", (1024, 1024))
    else:  # it prints where the picture is
        assert drawn["images"][0]["url"] in done.stdout
    assert view.complaints == []


@pytest.mark.parametrize("language", [Language.SEGMIND, Language.CURL])
def test_a_blocking_program_for_several_pictures_takes_json(
    request: pytest.FixtureRequest, view: View, server: Served, tmp_path: Path, language: Language
) -> None:
    runner = command(language, request.config)
    text = copied(view, server, language, Mode.BLOCKING, prompt=WORDS, num_images="2")
    (tmp_path / "draw").write_text(text, "utf-8")
    done = subprocess.run(
        [*runner, "draw"],
        cwd=tmp_path,
        env={**os.environ, "CALOTYPE_API_KEY": server.key},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
    )
    assert done.returncode == 0, done.stderr
    said = done.stdout + "".join(file.read_text() for file in tmp_path.glob("*.json"))
    (newest, *_) = history(server)
    assert [image["url"] in said for image in newest["images"]] == [True, True]


@pytest.mark.parametrize("language", Language)
def test_a_program_says_why_it_was_refused(
    request: pytest.FixtureRequest, view: View, server: Served, tmp_path: Path, language: Language
) -> None:
    runner = command(language, request.config)
    program = tmp_path / ("draw.mjs" if language is Language.JAVASCRIPT else "draw")
    program.write_text(copied(view, server, language, Mode.BLOCKING, prompt=WORDS), "utf-8")
    done = subprocess.run(
        [*runner, program.name],
        cwd=tmp_path,
        env={**os.environ, "CALOTYPE_API_KEY": "SG_0000000000000000"},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
    )
    said = done.stdout + done.stderr + "".join(file.read_text() for file in tmp_path.glob("picture.*"))
    assert done.returncode != 0
    assert "unknown or revoked" in said


def history(server: Served) -> list[dict[str, Any]]:
    """Newest first."""
    with httpx.Client(base_url=server.url, headers={"x-api-key": server.key}) as client:
        found: list[dict[str, Any]] = client.get("/v2/requests").json()["requests"]
        return found
