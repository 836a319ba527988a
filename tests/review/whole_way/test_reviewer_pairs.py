"""Pairs in a browser: by keys alone, two persons at once, and in both widths and schemes."""

import pytest
from review_browser import NARROW, WIDE, until

from cvparse.bulk.pairs.decisions import Subject, Verdict
from cvparse.bulk.status import Status
from cvparse.review.database_target import DatabaseTarget
from cvparse.review.pair_lists import Kind, PairPart
from stored_cvs import as_read, listing, outcome_of, put

CVS = {
    "a.pdf": listing("Ada Example", "On Ice"),
    "b.pdf": listing("A. Example", "On Ice", year=2021),
    "c.pdf": listing("Bo Muster"),
    "d.pdf": listing("B. Muster"),
}


@pytest.fixture
def target(tmp_path):
    return DatabaseTarget(put(tmp_path, [outcome_of(path, as_read(cv), Status.OK) for path, cv in CVS.items()]))


def decided(target) -> list[tuple[int, int, Verdict]]:
    rows = target.pairs.page(Kind.PEOPLE, PairPart.DECIDED, 0, 20).rows
    return sorted((*(side.subject.document for side in one.sides), one.decision.verdict) for one in rows)


def test_by_keys_alone(page, target, address):
    page.goto(f"{address}/")
    page.get_by_role("link", name="People").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".pair")
    page.wait_for_load_state()  # before its script runs, no key is heard
    page.keyboard.press("ArrowDown")
    until(page, "document.activeElement === document.querySelectorAll('.pair')[0]")
    page.keyboard.press("s")
    until(page, "document.activeElement === document.querySelectorAll('.pair')[1]")
    assert len(decided(target)) == 1
    page.keyboard.press("u")
    until(page, "document.getElementById('said').textContent === 'Undone.'")
    assert decided(target) == []
    until(page, "document.activeElement === document.querySelectorAll('.pair')[0]")
    page.keyboard.press("d")
    until(page, "document.activeElement === document.querySelectorAll('.pair')[1]")
    page.keyboard.press("s")
    until(page, "document.querySelectorAll('.pair.decided').length === 2")
    assert {verdict for *_, verdict in decided(target)} == {Verdict.SAME, Verdict.DIFFERENT}
    page.keyboard.press("?")
    assert page.locator("dialog[open]").is_visible()
    page.keyboard.press("s")
    page.keyboard.press("Escape")
    page.reload()
    page.wait_for_selector(".empty")


def test_what_somebody_else_decided_is_shown(page, target, address):
    page.goto(f"{address}/pairs/people")
    pair = (Subject(1), Subject(2))
    target.pairs.decide(Kind.PEOPLE, target.pairs.pair(Kind.PEOPLE, pair), Verdict.DIFFERENT, "Cleo", "2026-05-04")
    page.locator(".pair", has_text="Ada Example").get_by_role("button", name="The same", exact=True).click()
    until(page, "document.getElementById('said').classList.contains('bad')")
    card = page.locator(".pair", has_text="Ada Example")
    assert "Cleo" in card.inner_text() and "not the same" in card.inner_text()
    assert decided(target) == [(1, 2, Verdict.DIFFERENT)]


def test_a_server_that_is_gone_is_said(page, target, address):
    page.goto(f"{address}/pairs/people")
    page.route("**/decisions", lambda route: route.fulfill(status=503, body="it takes no more"))
    page.locator("[data-verdict=same]").first.click()
    until(page, "document.getElementById('said').textContent === 'it takes no more'")
    assert decided(target) == []


VIEWS = [{"viewport": view, "scheme": scheme} for view in (WIDE, NARROW) for scheme in ("light", "dark")]


@pytest.mark.parametrize("page", VIEWS, indirect=True, ids=["wide", "wide-dark", "narrow", "narrow-dark"])
def test_it_is_accessible_and_nothing_stands_beside_the_screen(page, target, address):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
    for part in ("people", "works", "people?part=decided", "people?part=joined"):
        page.goto(f"{address}/pairs/{part}")
        found = axe.Axe().run(page).response["violations"]
        assert [
            (one["id"], one["nodes"][0]["html"][:200]) for one in found if one["impact"] in ("serious", "critical")
        ] == []
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
        if part == "people":
            page.locator("[data-verdict=same]").first.click()
            until(page, "document.querySelectorAll('.pair.decided').length === 1")
