"""From the first visit to the first picture, and all that can come between, in a real browser against a real server."""

from __future__ import annotations

import json
import re
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, expect

from tests.browser.browser import Scheme, View, viewing
from tests.browser.people import drawn, generate, prompt, sign_in
from tests.command import COMMAND
from tests.server import Served, eventually, free_port, serving

MODEL = "/models/imagen-4"
FOX = "A red fox in a misty forest"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Draws at once."""
    with serving(tmp_path_factory.mktemp("server") / "data") as served:
        served.ready()
        yield served


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A tenth of a second for each step."""
    with serving(tmp_path_factory.mktemp("slow") / "data", "--step-ms", "100") as served:
        served.told("Picture")
        yield served


def models(server: Served) -> list[dict[str, Any]]:
    """All of them, as they are now."""
    return list(httpx.get(f"{server.url}/inference-model-information/list").json()["models"])


@pytest.fixture
def signed_in(server: Served, view: View) -> View:
    sign_in(view, server.url, server.key, then=MODEL)
    return view


@pytest.fixture
def patient(slow: Served, view: View) -> View:
    sign_in(view, slow.url, slow.key, then=MODEL)
    return view


def credits_left(served: Served, key: str | None = None) -> float:
    with served.client(key) as client:
        found: float = client.get("/v1/get-user-credits").json()["credits"]
        return found


def sent(view: View) -> dict[str, Any]:
    """The request that the playground shows."""
    text = view.page.locator("#sent-text").text_content() or ""
    found: dict[str, Any] = json.loads(text[text.index("{") : text.rindex("}") + 1])
    return found


def test_from_the_first_visit_to_the_first_picture(server: Served, view: View) -> None:
    view.page.goto(server.url)
    view.page.get_by_role("link", name="Imagen 4", exact=True).click()
    prompt(view).fill(FOX)
    view.page.get_by_role("link", name="Sign in to generate").click()
    view.page.get_by_label("API key").fill(server.key)
    view.page.get_by_role("button", name="Sign in").click()
    expect(prompt(view)).to_have_value(FOX)

    before = credits_left(server)
    view.page.get_by_role("button", name="Generate").click()
    picture = drawn(view)

    expect(picture).to_have_attribute("alt", FOX)
    expect(view.page.locator("#cost")).to_have_text("$0.06")
    expect(view.page.locator("#seed")).to_have_text(re.compile(r"\d+"))
    expect(view.page.locator("#time")).to_have_text(re.compile(r"\d+\.\d s"))
    expect(view.page.locator("#size")).to_have_text("1280 × 896")
    expect(view.page.locator("#credits")).to_have_text(f"${before - 0.06:.2f}")
    assert credits_left(server) == pytest.approx(before - 0.06)
    assert sent(view) == {"prompt": FOX}
    with view.page.expect_download() as download:
        view.page.get_by_role("link", name="Download").click()
    assert Path(download.value.path()).stat().st_size > 0
    assert view.complaints == []
    assert view.elsewhere() == []


def test_progress_and_previews_are_seen_while_it_runs(patient: View) -> None:
    generate(patient, FOX, steps=60)
    doing, bar, preview = (patient.page.locator(each) for each in ("#doing", "#bar", "#preview"))
    expect(doing).to_have_text(re.compile(r"Step \d+ of 60"))
    expect(preview).to_be_visible()
    assert str(preview.get_attribute("src")).startswith("data:image/webp;base64,")
    first = bar.evaluate("bar => bar.value")
    eventually(lambda: bar.evaluate("bar => bar.value") > first, "more progress")
    expect(patient.page.get_by_role("button", name="Generate")).to_be_disabled()
    drawn(patient)
    expect(preview).to_be_hidden()
    assert patient.complaints == []


def test_the_place_in_the_queue_is_told(slow: Served, patient: View) -> None:
    with slow.client() as client:
        ahead = [client.post("/v2/imagen-4", json={"prompt": "x", "steps": 100}).json() for _ in range(4)]
        generate(patient, FOX)
        expect(patient.page.locator("#doing")).to_have_text(re.compile(r"In the queue, [1-4] ahead"))
        for each in ahead:
            client.put(each["cancel_url"])
    drawn(patient)


def test_cancelling_gives_the_credits_back(slow: Served, patient: View) -> None:
    before = credits_left(slow)
    generate(patient, FOX, steps=100)
    expect(patient.page.locator("#doing")).to_have_text(re.compile(r"Step"))
    patient.page.get_by_role("button", name="Cancel").click()
    expect(patient.page.locator("#notices")).to_contain_text("Cancelled. Nothing was charged.")
    expect(patient.page.get_by_role("button", name="Generate")).to_be_focused()
    assert credits_left(slow) == before
    assert patient.complaints == []


def test_a_cancel_that_is_refused_is_told(patient: View) -> None:
    generate(patient, FOX, steps=100)
    expect(patient.page.locator("#doing")).to_have_text(re.compile(r"Step"))
    patient.page.context.clear_cookies(name="calotype_session")
    patient.page.get_by_role("button", name="Cancel").click()
    expect(patient.page.locator("#notices")).to_contain_text("You are signed out.")


def test_a_new_load_of_the_page_goes_on_with_the_request(patient: View) -> None:
    generate(patient, FOX, steps=60)
    expect(patient.page.locator("#doing")).to_have_text(re.compile(r"Step"))
    patient.page.reload()
    drawn(patient)
    assert sent(patient) == {"prompt": FOX, "steps": 60}


def test_a_restart_in_the_middle_loses_nothing(view: View, tmp_path: Path) -> None:
    port, options = free_port(), ("--step-ms", "100")
    with serving(tmp_path / "data", *options, port=port) as first:
        first.told("Picture")
        key = first.key
        sign_in(view, first.url, key, then=MODEL)
        generate(view, FOX, steps=60)
        expect(view.page.locator("#doing")).to_have_text(re.compile(r"Step"))
        first.stop(signal.SIGKILL)
        expect(view.page.locator("#doing")).to_contain_text("your request is kept")
        expect(view.page.get_by_role("button", name="Generate")).to_be_disabled()
        assert view.violations() == []
    with serving(tmp_path / "data", *options, port=port):
        drawn(view)
        assert sent(view) == {"prompt": FOX, "steps": 60}


def test_what_is_wrong_stands_beside_its_field(server: Served, signed_in: View) -> None:
    before = credits_left(server)
    generate(signed_in, "  ")
    expect(prompt(signed_in)).to_have_attribute("aria-invalid", "true")
    expect(prompt(signed_in)).to_be_focused()
    expect(signed_in.page.locator("#p-prompt-problem")).to_have_text("prompt is empty: say in words what to draw")
    assert signed_in.violations() == []
    signed_in.page.get_by_text("More options").click()
    signed_in.page.get_by_label("Steps", exact=True).fill("101")
    generate(signed_in, FOX)
    expect(signed_in.page.locator("#p-steps-problem")).to_contain_text("an integer from 1 to 100, not 101")
    assert credits_left(server) == before
    signed_in.page.get_by_label("Steps", exact=True).fill("3")
    expect(signed_in.page.locator("#p-steps-problem")).to_be_hidden()
    generate(signed_in, FOX)
    drawn(signed_in)
    assert sent(signed_in) == {"prompt": FOX, "steps": 3}


def test_without_credits_it_says_what_to_do(server: Served, view: View) -> None:
    key = made_key(server, "poor")
    sign_in(view, server.url, key, then=MODEL)
    generate(view, FOX)
    failure = view.page.locator("#failure")
    expect(failure).to_contain_text("Insufficient credits")
    expect(failure).to_contain_text("Ask whoever runs this server for more")
    expect(view.page.get_by_role("button", name="Generate")).to_be_enabled()
    assert view.violations() == []
    assert [each for each in view.complaints if "406" not in each] == []


def made_key(server: Served, name: str) -> str:
    """Of an account of its own, without credits; made beside the running server."""
    command = [COMMAND, "keys", "create", name, "--data", str(server.folder)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_a_limit_says_to_wait(view: View, tmp_path: Path) -> None:
    with serving(tmp_path / "data", "--requests-per-minute", "1") as limited:
        limited.told("Picture")  # the call that was free
        sign_in(view, limited.url, limited.key, then=MODEL)
        generate(view, FOX)
        expect(view.page.locator("#failure")).to_contain_text("rate_limit_exceeded")
        expect(view.page.locator("#failure")).to_contain_text("Wait a little")
        assert view.violations() == []
        assert [each for each in view.complaints if "429" not in each] == []


def test_a_session_that_ended_asks_to_sign_in_and_keeps_what_was_typed(server: Served, view: View) -> None:
    key = made_key(server, "leaver")
    sign_in(view, server.url, key, then=MODEL)
    prompt(view).fill(FOX)
    view.page.context.clear_cookies()
    view.page.get_by_role("button", name="Generate").click()
    view.page.locator("#failure").get_by_role("link", name="Sign in").click()
    view.page.get_by_label("API key").fill(server.key)
    view.page.get_by_role("button", name="Sign in").click()
    expect(prompt(view)).to_have_value(FOX)


def test_reuse_draws_the_same_and_vary_another(signed_in: View) -> None:
    page = signed_in.page
    generate(signed_in, FOX)
    drawn(signed_in)
    seed = page.locator("#seed").inner_text()
    page.get_by_role("button", name="Reuse").click()
    expect(page.get_by_label("Seed", exact=True)).to_have_value(seed)
    with page.expect_response("**/v2/imagen-4"):
        page.get_by_role("button", name="Generate").click()
    drawn(signed_in)
    assert (page.locator("#seed").inner_text(), sent(signed_in)["seed"]) == (seed, int(seed))
    with page.expect_response("**/v2/imagen-4"):
        page.get_by_role("button", name="Vary").click()
    drawn(signed_in)
    assert page.locator("#seed").inner_text() != seed
    expect(page.get_by_label("Seed", exact=True)).to_have_value("")
    page.get_by_role("button", name="Throw the dice").click()
    assert 0 <= int(page.get_by_label("Seed", exact=True).input_value()) < 2**31


def test_several_pictures_are_chosen_among(signed_in: View) -> None:
    page = signed_in.page
    page.get_by_label("Number of images", exact=True).fill("3")
    expect(page.locator("#price")).to_have_text("$0.18")
    generate(signed_in, FOX)
    drawn(signed_in)
    first = int(page.locator("#seed").inner_text())
    strip = page.locator("#strip button")
    expect(strip).to_have_count(3)
    strip.nth(2).click()
    expect(strip.nth(2)).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#seed")).to_have_text(str(first + 2))
    expect(page.locator("#cost")).to_have_text("$0.18")


def test_every_parameter_has_its_control_and_is_sent_as_typed(server: Served, signed_in: View) -> None:
    page = signed_in.page
    (model,) = [each for each in models(server) if each["slug"] == "imagen-4"]
    controls = page.locator("[data-parameter]")
    assert (
        controls.evaluate_all("all => all.map(each => each.dataset.parameter)").sort() == [*model["parameters"]].sort()
    )
    page.get_by_text("More options").click()
    wanted: dict[str, Any] = {"prompt": FOX, "negative_prompt": "", "num_images": 2, "seed": 5, "guidance_scale": 7.5}
    wanted |= {"width": 512, "scheduler": "DDIM", "output_format": "png", "base64": True, "steps": 2}
    page.get_by_label("Negative prompt").fill("")
    for label, value in (("Number of images", 2), ("Seed", 5), ("Guidance scale", 7.5), ("Width", 512), ("Steps", 2)):
        page.get_by_label(label, exact=True).fill(str(value))
    page.get_by_label("Scheduler").select_option("DDIM")
    page.get_by_role("radio", name="png").check()
    page.get_by_label("Base64").check()
    generate(signed_in, FOX)
    drawn(signed_in)
    assert sent(signed_in) == wanted
    expect(page.locator("#size")).to_have_text("512 × 512")


def test_the_cards_stay_under_a_readers_hand(server: Served, view: View) -> None:
    eventually(lambda: all(each["default_image_output"] for each in models(server)), "every model has drawn its sample")
    view.show(server.url)
    link = view.page.get_by_role("link", name="Imagen 4", exact=True)
    link.focus()
    pictures = view.page.locator(".frame").evaluate_all("all => { window.before = all; return all.length; }")
    with view.page.expect_response("**/cards"):
        pass
    expect(link).to_be_focused()
    same = view.page.locator(".frame").evaluate_all("all => all.filter((each, i) => each === window.before[i]).length")
    assert same == pictures == 4


def test_the_tabs_are_for_keyboards_too(signed_in: View) -> None:
    page = signed_in.page
    page.get_by_role("tab", name="Playground").focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("tab", name="API")).to_be_focused()
    expect(page.get_by_role("tabpanel", name="API")).to_be_visible()
    expect(prompt(signed_in)).to_be_hidden()
    page.keyboard.press("End")
    expect(page.get_by_role("heading", name="Measured in the last 24 hours")).to_be_visible()
    page.reload()
    expect(page.get_by_role("heading", name="Measured in the last 24 hours")).to_be_visible()


HOSTILE = {
    "markup": '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>\'"&lt;',
    "long": "W" * 4000,
    "right to left": "ثعلب أحمر \u202e in the forest \u2066 x",
    "emoji": "🦊👩‍👩‍👧‍👦🏴‍☠️" * 40,
    "template": "{{ 7 * 7 }} ${7 * 7} </textarea></code></pre>",
}


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_hostile_words_are_words(browser: Browser, server: Served, words: str) -> None:
    with viewing(browser) as view:
        view.page.set_viewport_size({"width": 360, "height": 740})
        sign_in(view, server.url, server.key, then=MODEL)
        generate(view, words)
        drawn(view)
        view.page.get_by_text("The request that was sent").click()
        assert sent(view) == {"prompt": words}
        with view.page.expect_response("**/code"):
            view.page.get_by_role("tab", name="API").click()
            view.page.get_by_role("radio", name="cURL").check()
        expect(view.page.locator("#code-text")).to_contain_text("curl")
        assert view.run("document.documentElement.scrollWidth - innerWidth") == 0
        assert view.run("window.hacked") is None
        assert view.complaints == []


@pytest.mark.parametrize("size", [(1280, 860), (390, 740)])
def test_what_is_wrong_is_not_behind_the_button(signed_in: View, size: tuple[int, int]) -> None:
    signed_in.page.set_viewport_size({"width": size[0], "height": size[1]})
    signed_in.page.get_by_label("Number of images", exact=True).fill("9")
    signed_in.run("scrollTo(0, 0)")
    prompt(signed_in).fill(FOX)
    prompt(signed_in).press("Control+Enter")
    problem = signed_in.page.locator("#p-num_images-problem")
    expect(problem).to_contain_text("not 9")
    on_top = """each => {
      const {x, y, height} = each.getBoundingClientRect();
      return [1, height - 1].every(down => each.contains(document.elementFromPoint(x + 1, y + down)));
    }"""
    assert problem.evaluate(on_top)


def test_a_control_character_is_refused_beside_the_field(signed_in: View) -> None:
    generate(signed_in, "a\u0007fox")
    expect(signed_in.page.locator("#p-prompt-problem")).to_contain_text("U+0007")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everybody_can_use_it(server: Served, signed_in: View, scheme: Scheme) -> None:
    for path in ("/", MODEL, f"{MODEL}#api", f"{MODEL}#performance"):
        signed_in.page.goto("about:blank")
        signed_in.show(f"{server.url}{path}", scheme=scheme)
        assert (path, signed_in.violations()) == (path, [])
    signed_in.page.goto("about:blank")
    signed_in.show(f"{server.url}{MODEL}", scheme=scheme)
    signed_in.page.get_by_text("More options").click()
    generate(signed_in, FOX)
    drawn(signed_in)
    signed_in.page.get_by_text("The request that was sent").click()
    assert signed_in.violations() == []


@pytest.mark.parametrize("width", [360, 768, 1280, 2560])
def test_nothing_sticks_out(server: Served, signed_in: View, width: int) -> None:
    for path in ("/", MODEL, f"{MODEL}#api", f"{MODEL}#performance"):
        signed_in.page.goto("about:blank")
        signed_in.show(f"{server.url}{path}", width=width)
        assert (path, signed_in.run("document.documentElement.scrollWidth - innerWidth")) == (path, 0)
        assert signed_in.complaints == []
        assert signed_in.elsewhere() == []


SHIFTS = """new Promise(done => new PerformanceObserver(list => done(list.getEntries().map(each => each.value)))
    .observe({type: "layout-shift", buffered: true})
    || setTimeout(() => done([]), 500))"""


def test_pictures_move_nothing_when_they_arrive(server: Served, signed_in: View) -> None:
    eventually(lambda: len(list((server.folder / "samples").glob("*.txt"))) == 4, "a picture of each model")
    for path in ("/", MODEL):
        signed_in.show(f"{server.url}{path}")
        signed_in.page.wait_for_load_state("networkidle")
        expect(signed_in.page.locator(".frame img").first).to_be_visible()
        assert (path, sum(signed_in.run(SHIFTS))) == (path, pytest.approx(0, abs=0.001))


def test_who_wants_no_motion_gets_none(server: Served, signed_in: View) -> None:
    signed_in.page.emulate_media(reduced_motion="reduce")
    signed_in.page.goto(f"{server.url}{MODEL}")
    signed_in.run("document.getElementById('stage').dataset.state = 'running'")
    moving = "document.getAnimations().filter(each => each.playState === 'running').length"
    assert signed_in.run(moving) == 0
    signed_in.page.emulate_media(reduced_motion="no-preference")
    assert signed_in.run(moving) > 0
