"""The gallery and a generation's own page, in a real browser."""

from __future__ import annotations

import re

import httpx
import pytest
from playwright.sync_api import expect

from tests.browser.account import Persons, signed_in
from tests.browser.browser import View
from tests.integration.gateway.served import Served, until
from tests.integration.gateway.side import drawn


def test_it_is_for_who_is_signed_in_and_the_login_leads_back(served: Served, view: View, person: Persons) -> None:
    view.page.goto(f"{served.url}/gallery?text=fox")
    assert view.page.url == f"{served.url}/login?next=%2Fgallery%3Ftext%3Dfox"


def test_an_empty_one_says_where_to_begin(served: Served, view: View, person: Persons) -> None:
    signed_in(view, served, person(), "/gallery")
    expect(view.page.get_by_role("heading", name="Nothing here yet")).to_be_visible()
    assert view.page.get_by_role("link", name="Choose a model").get_attribute("href") == "/"


def test_filters_narrow_it_down_and_can_be_gone_back_through(served: Served, view: View, person: Persons) -> None:
    who = person()
    drawn(who.client, prompt="a red fox")
    drawn(who.client, "imagen-4-fast", prompt="an owl", num_images=3)
    served.hand.mood = "fail"
    drawn(who.client, prompt="a red boat")
    served.hand.mood = "draw"
    signed_in(view, served, who, "/gallery")
    tiles = view.page.locator(".tile")

    expect(tiles).to_have_count(5)
    expect(tiles.first).to_contain_text("Failed")
    view.page.get_by_label("Words of the prompt").press_sequentially("RED")
    expect(tiles).to_have_count(2)
    view.page.get_by_label("State").select_option("completed")
    expect(tiles).to_have_count(1)
    expect(view.page.get_by_role("img", name="a red fox")).to_be_visible()
    expect(view.page.locator("#announced")).to_have_text("1 shown")
    assert view.page.url.endswith("/gallery?model=&status=completed&text=RED")
    view.page.get_by_label("Model").select_option("imagen-4-fast")
    expect(view.page.get_by_role("heading", name="Nothing like that")).to_be_visible()
    expect(view.page.locator("#announced")).to_contain_text("Nothing like that")
    view.page.go_back()
    expect(tiles).to_have_count(1)
    view.page.reload()
    expect(tiles).to_have_count(1)
    assert view.page.get_by_label("State").input_value() == "completed"
    view.page.goto(f"{served.url}/gallery")
    expect(tiles).to_have_count(5)
    assert view.complaints == []


def test_scrolling_brings_older_ones_until_the_first(
    served: Served, view: View, person: Persons, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("calotype.web.gallery.PART", 12)
    who = person(granted=10.0)
    for i in range(30):
        drawn(who.client, "imagen-4-fast", prompt=f"picture number {i}")
    signed_in(view, served, who, "/gallery")
    tiles = view.page.locator(".tile")
    assert tiles.count() == 12
    for _ in range(10):
        view.page.mouse.wheel(0, 5000)
        if tiles.count() == 30:
            break
        view.page.wait_for_timeout(200)
    expect(tiles).to_have_count(30)
    expect(view.page.locator(".more")).to_have_count(0)
    names = [each.get_attribute("alt") for each in view.page.locator(".tile img").all()]
    assert names == [f"picture number {i}" for i in reversed(range(30))]
    assert view.complaints == []


def test_pictures_keep_their_place_before_they_are_there(served: Served, view: View, person: Persons) -> None:
    who = person()
    for ratio in ("1:1", "16:9", "9:16", "3:4"):
        drawn(who.client, prompt=ratio, aspect_ratio=ratio)
    view.page.route("**/generations/*", lambda route: route.abort())
    signed_in(view, served, who, "/gallery")
    boxes = "[...document.querySelectorAll('.tile')].map(each => each.getBoundingClientRect().toJSON())"
    before = view.run(boxes)
    view.page.unroute("**/generations/*")
    view.page.reload()
    view.page.wait_for_load_state("networkidle")
    assert view.run(boxes) == before
    assert min(box["height"] for box in before) > 100


def test_a_generation_shows_all_that_made_it_and_is_run_again(served: Served, view: View, person: Persons) -> None:
    who = person()
    first = drawn(who.client, prompt="a red fox", seed=7, steps=12, negative_prompt="snow")
    signed_in(view, served, who, "/gallery")
    view.page.get_by_role("img", name="a red fox").click()
    expect(view.page.get_by_role("heading", name="a red fox")).to_be_visible()
    facts = view.page.locator(".facts").inner_text()
    for text in ("snow", "7", "1280 × 896", "$0.06"):
        assert text in facts
    view.page.get_by_text("As it was sent").click()
    assert first in view.page.locator("details").inner_text()
    assert view.page.get_by_role("link", name="Download").get_attribute("download") == ""

    served.hand.mood = "hold"
    view.page.get_by_role("button", name="Run again").click()
    view.page.wait_for_url(re.compile(rf"/gallery/(?!{first})"))
    expect(view.page.locator(".badge", has_text="Drawing")).to_be_visible()
    view.page.set_viewport_size({"width": 360, "height": 740})
    assert view.run("document.documentElement.scrollWidth") == 360
    served.hand.mood = "draw"
    expect(view.page.locator(".stage img")).to_be_visible()
    again = served.found(view.page.url.rpartition("/")[2])
    assert again.body == served.found(first).body
    assert view.complaints == []


def test_reuse_fills_the_playground(served: Served, view: View, person: Persons) -> None:
    who = person()
    request_id = drawn(who.client, "imagen-4-fast", prompt="a red fox", seed=7)
    signed_in(view, served, who, f"/gallery/{request_id}")
    view.page.get_by_role("link", name="Reuse").click()
    view.page.wait_for_url("**/models/imagen-4-fast")
    expect(view.page.locator("textarea").first).to_have_value("a red fox")
    assert '"seed":7' in view.page.locator("#request").input_value()


def test_deleting_asks_first_and_takes_the_picture_away(served: Served, view: View, person: Persons) -> None:
    who = person()
    request_id = drawn(who.client, prompt="a red fox")
    url = who.client.get(f"/v2/account/history/{request_id}").json()["images"][0]["url"]
    signed_in(view, served, who, f"/gallery/{request_id}")
    view.page.get_by_role("button", name="Delete").click()
    view.page.get_by_role("dialog", name="Delete this generation?").get_by_role("button", name="Cancel").click()
    assert httpx.get(url).status_code == 200
    view.page.get_by_role("button", name="Delete").click()
    view.page.locator("#confirm-yes").click()
    view.page.wait_for_url("**/gallery")
    expect(view.page.get_by_role("heading", name="Nothing here yet")).to_be_visible()
    assert httpx.get(url).status_code == 404
    assert view.complaints == []


def test_a_link_works_for_others_until_it_expires_or_is_taken_back(
    served: Served, view: View, person: Persons, monkeypatch: pytest.MonkeyPatch
) -> None:
    who = person()
    signed_in(view, served, who, f"/gallery/{drawn(who.client, prompt='a red fox')}")

    def link(words: str) -> str:
        view.page.get_by_role("button", name="Share").click()
        view.page.get_by_role("dialog").get_by_label(words).check()
        view.page.get_by_role("button", name="Make a link").click()
        once = view.page.get_by_role("dialog", name="Your link")
        url = once.locator("code").inner_text()
        assert once.locator("pre").evaluate("each => each.scrollWidth <= each.clientWidth")  # all of it is seen
        with view.page.expect_navigation():
            once.get_by_role("button", name="I have kept it").click()
        return url

    url = link("an hour")
    assert httpx.get(url).headers["content-type"] == "image/jpeg"
    other = View(view.page.context.new_page())
    other.show(url)
    style = "image => getComputedStyle(image).display"  # the browser's own, which fits a picture to the window
    until(lambda: other.page.locator("img").evaluate(style) == "block", what="the picture is shown as browsers do")
    assert other.complaints == []
    other.page.close()
    view.page.get_by_role("button", name="Share").click()
    view.page.get_by_role("button", name="Take back").click()
    expect(view.page.get_by_role("dialog")).to_be_hidden()
    assert httpx.get(url).status_code == 404

    monkeypatch.setattr("calotype.web.gallery.EXPIRIES", ((3600, "an hour"), (1, "a second")))
    view.page.reload()
    url = link("a second")
    until(lambda: httpx.get(url).status_code == 404, what="the link expires")
    view.page.reload()
    view.page.get_by_role("button", name="Share").click()
    expect(view.page.get_by_role("button", name="Take back")).to_have_count(0)


def test_another_accounts_generation_is_not_there(served: Served, view: View, person: Persons) -> None:
    request_id = drawn(person().client)
    signed_in(view, served, person(), "/gallery")
    view.page.goto(f"{served.url}/gallery/{request_id}")
    expect(view.page.get_by_role("heading", name="There is nothing here")).to_be_visible()
