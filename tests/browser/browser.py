"""A real browser, driven by Playwright: one page, looked at as a person with it would see it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, expect, sync_playwright

PROGRAMS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
"""The first that is there. Debian's package of the first is enough."""
AXE = Path(__file__).parent / "vendor" / "axe.min.js"
PATIENCE_MS = 20_000
Scheme = Literal["light", "dark"]
SHIFTS = """
let shifted = 0;
const add = list => { for (const each of list.getEntries()) if (!each.hadRecentInput) shifted += each.value; };
const observer = new PerformanceObserver(add);
observer.observe({type: "layout-shift", buffered: true});
window.shifted = async () => {
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  add({getEntries: () => observer.takeRecords()});
  return shifted;
};
"""
"""Runs in every page before its own scripts."""
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def program() -> str | None:
    return next((found for name in PROGRAMS if (found := shutil.which(name))), None)


@contextmanager
def browsing(command: str) -> Iterator[Browser]:
    """Root has to do without the browser's sandbox."""
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=command, chromium_sandbox=os.geteuid() != 0)
        try:
            yield browser
        finally:
            browser.close()


@dataclass(eq=False)
class View:
    """A page and what became of it: ``requested`` are the URLs that it asked for, ``complaints`` what the browser had
    to say against it."""

    page: Page
    requested: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.add_init_script(SHIFTS)
        self.page.on("request", self._requests)
        self.page.on("console", self._says)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def show(self, url: str, *, width: int = 1280, height: int = 900, scheme: Scheme = "light") -> None:
        """Loads it in a window of that size."""
        self.page.set_viewport_size({"width": width, "height": height})
        self.page.emulate_media(color_scheme=scheme)
        self.page.goto("about:blank")  # what the last page was doing ends with a complaint of its own
        self.requested.clear()
        self.complaints.clear()
        self.page.goto(url)

    def run(self, script: str) -> Any:
        """The value of a JavaScript expression; of a promise, what it becomes."""
        return self.page.evaluate(script)

    def shift(self) -> float:
        """The cumulative layout shift, once all pictures are there: how far what was seen has moved by itself."""
        self.page.wait_for_load_state("networkidle")
        return float(self.page.evaluate("window.shifted()"))

    def violations(self) -> list[str]:
        """What axe finds against the page as it is now: the rule, and where."""
        self.page.evaluate(_axe())
        run = "rules => axe.run(document, {runOnly: rules}).then(found => found.violations)"
        return [
            f"{found['id']}: {node['html'][:120]} ({node['failureSummary']})"
            for found in self.page.evaluate(run, RULES)
            for node in found["nodes"]
        ]

    def elsewhere(self) -> list[str]:
        """Requests to another host than the page's own."""
        own = urlsplit(self.page.url).netloc
        return [url for url in self.requested if urlsplit(url).scheme != "data" and urlsplit(url).netloc != own]

    def _requests(self, request: Request) -> None:
        self.requested.append(request.url)

    def _says(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)


@contextmanager
def viewing(browser: Browser, **options: Any) -> Iterator[View]:
    """A window of somebody whom the server has never seen. ``options`` are Playwright's, of a context."""
    context: BrowserContext = browser.new_context(**options)
    context.set_default_timeout(PATIENCE_MS)
    try:
        yield View(context.new_page())
    finally:
        context.close()


@cache
def _axe() -> str:
    return AXE.read_text("utf-8")
