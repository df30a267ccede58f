"""Usage and the ledger, in a real browser."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.account import Persons, signed_in
from tests.browser.browser import View
from tests.integration.gateway.served import Served
from tests.integration.gateway.side import drawn


def test_what_was_spent_is_drawn_and_told(served: Served, view: View, person: Persons) -> None:
    who = person()
    for slug in ("imagen-4", "imagen-4", "imagen-4-fast"):
        drawn(who.client, slug)
    served.hand.mood = "fail"
    drawn(who.client)
    served.hand.mood = "draw"
    signed_in(view, served, who, "/usage?days=7")

    figures = view.page.locator(".figures").inner_text()
    assert "$4.855" in figures
    assert "$0.145" in figures
    bars = view.page.locator(".chart svg rect:not(.room)")
    first, second = (bars.nth(i).bounding_box() for i in range(2))
    assert first is not None
    assert second is not None
    assert abs(first["height"] / second["height"] - 0.12 / 0.025) < 0.05
    view.page.get_by_text("As a table").click()
    table = view.page.get_by_role("region", name="Spending by day and model")
    expect(table.get_by_role("row")).to_have_count(2)
    assert [cell.inner_text() for cell in table.get_by_role("cell").all()] == ["$0.12", "$0.025", "$0.145"]
    outcomes = view.page.locator("section", has=view.page.get_by_role("heading", name="By outcome"))
    expect(outcomes).to_contain_text("75.0%")
    expect(outcomes.get_by_role("row", name="Not drawn")).to_contain_text("1")
    expect(view.page.get_by_role("region", name="Speed by model and size").get_by_role("row")).to_have_count(3)
    view.page.get_by_role("link", name="90 days").click()
    expect(view.page.get_by_text("Spent in 90 days")).to_be_visible()
    assert view.complaints == []


def test_the_ledger_runs_on_and_can_be_taken_away(served: Served, view: View, person: Persons, tmp_path: Path) -> None:
    who = person()
    for _ in range(26):
        drawn(who.client, "imagen-4-fast")
    signed_in(view, served, who, "/usage")
    rows = view.page.locator("#ledger tr:has(time)")
    expect(rows).to_have_count(50)
    view.page.get_by_role("button", name="Older entries").click()
    expect(rows).to_have_count(53)
    expect(view.page.get_by_role("button", name="Older entries")).to_have_count(0)
    first, last = rows.first.inner_text(), rows.last.inner_text()
    assert "Charged" in first
    assert "$4.35" in first
    assert "Granted" in last
    with view.page.expect_download() as started:
        view.page.get_by_role("link", name="Export as CSV").click()
    path = tmp_path / "ledger.csv"
    started.value.save_as(path)
    with path.open(newline="") as file:
        lines = list(csv.DictReader(file))
    assert len(lines) == 53
    assert (lines[0]["available"], lines[-1]["note"]) == ("4.35", "test")


def test_the_ledger_says_which_way_credits_went(served: Served, view: View, person: Persons) -> None:
    who = person()
    drawn(who.client)
    signed_in(view, served, who, "/usage")
    rows = view.page.locator("#ledger tr")
    assert rows.locator(".kind").all_inner_texts() == ["Charged", "Held", "Granted"]
    assert rows.locator(".amount").all_inner_texts() == ["−$0.06", "−$0.06", "+$5.00"]
    charged, held = (rows.nth(i).locator(".amount").evaluate("it => getComputedStyle(it).color") for i in range(2))
    assert charged != held


@pytest.mark.parametrize("name", ["Spending by day and model", "By model", "Ledger"])
def test_a_table_fits_a_phone(served: Served, view: View, person: Persons, name: str) -> None:
    who = person()
    for slug in ("imagen", "imagen-4", "imagen-4-fast", "imagen-4-ultra"):
        drawn(who.client, slug)
    signed_in(view, served, who, "/usage")
    view.show(f"{served.url}/usage", width=390)
    view.page.get_by_text("As a table").click()
    region = view.page.get_by_role("region", name=name, exact=True)
    assert region.evaluate("it => it.scrollWidth - it.clientWidth") == 0


def test_who_has_no_credits_left_is_told(served: Served, view: View, person: Persons) -> None:
    signed_in(view, served, person(granted=0.0), "/usage")
    expect(view.page.locator(".notice.bad")).to_contain_text("No credits are left")
    expect(view.page.get_by_text("Nothing was spent in these days.")).to_be_visible()
