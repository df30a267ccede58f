"""What people do at the pages, again and again."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.browser.browser import View


def sign_in(view: View, url: str, key: str, *, then: str = "/") -> None:
    view.page.goto(f"{url}/login?next={then}")
    view.page.get_by_label("API key").fill(key)
    view.page.get_by_role("button", name="Sign in").click()
    expect(view.page.get_by_role("button", name="Sign out")).to_be_visible()


def prompt(view: View) -> Locator:
    return view.page.get_by_label("Prompt", exact=True)


def generate(view: View, words: str, *, steps: int | None = None) -> None:
    prompt(view).fill(words)
    if steps is not None:
        view.run("document.querySelector('#form details').open = true")
        view.page.get_by_label("Steps", exact=True).fill(str(steps))
    view.page.get_by_role("button", name="Generate").click()


def drawn(view: View) -> Locator:
    """The picture, once it is there."""
    picture = view.page.locator("#pictures img")
    expect(picture).to_be_visible()
    assert picture.evaluate("image => image.decode().then(() => image.naturalWidth)") > 0
    return picture
