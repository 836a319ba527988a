"""The addresses of pairs: side by side as they are now, and a decision that is taken or refused with a sentence."""

import re

import pytest
from review_browser import Browser

from cvparse.bulk.status import Status
from cvparse.review.database_target import DatabaseTarget
from cvparse.review.pair_pages import CONFLICT, ROWS
from cvparse.review.pdf_target import PdfTarget
from pdf_files import pdf_with
from stored_cvs import as_read, listing, outcome_of, put

CVS = [("a.pdf", listing("Ada <b>Example</b>", "On Ice")), ("b.pdf", listing("A. <b>Example</b>", "On Ice", year=2021))]


@pytest.fixture
def target(tmp_path):
    return DatabaseTarget(put(tmp_path, [outcome_of(path, as_read(cv), Status.OK) for path, cv in CVS]))


@pytest.fixture
def browser(target):
    return Browser(target)


def decide(browser, kind="people", **asked):
    body = {"one": [1, "", 0], "other": [2, "", 0], "revision": 0, "verdict": "same"} | asked
    return browser.post(f"/pairs/{kind}/decisions", body)


def test_two_stand_side_by_side(browser):
    page = browser.get("/pairs/people").text
    assert "Ada &lt;b&gt;Example" in page and "<b>Example" not in page
    assert 'href="/token/d/1?part=all"' in page and 'href="/token/d/2?part=all"' in page
    assert re.search(r"agrees", page) and 'data-verdict="same"' in page
    assert "To decide" in browser.get("/pairs/people?part=nonsense&start=-1").text
    assert "No two persons are left" in browser.get("/pairs/people?start=20").text


def test_works_lead_to_their_entries(browser, target):
    page = browser.get("/pairs/works").text
    assert f'href="/token/d/1?part=all#{target.open(1).cv.publications[0].id}"' in page


def test_a_decision_is_taken_and_shown(browser):
    said = decide(browser)
    assert said.status_code == 200
    assert "Bo Example" in said.json()["card"] and 'data-verdict="undone"' in said.json()["card"]
    assert "No two persons are left" in browser.get("/pairs/people").text
    assert "the same</span>" in browser.get("/pairs/people?part=decided").text
    assert decide(browser, revision=1, verdict="undone").status_code == 200
    assert 'data-verdict="same"' in browser.get("/pairs/people").text


def test_who_comes_second_is_shown_the_first_ones_decision(target, browser):
    other = Browser(target, "Cleo Ferro")
    decide(browser, verdict="different")
    late = decide(other)
    assert (late.status_code, late.json()["message"]) == (409, CONFLICT)
    assert "not the same" in late.json()["card"]


def test_a_document_that_changed_is_seen_first(browser, target):
    document = target.open(1)
    target.change(1, document.revision, [])
    assert decide(browser).status_code == 409
    assert decide(browser, one=[1, "", 1]).status_code == 200


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        ("people", {"verdict": "perhaps"}),
        ("people", {"other": [1, "", 0]}),
        ("people", {"other": [2, "publications-0123456789", 0]}),
        ("works", {}),
        ("people", {"revision": -1}),
        ("people", {"file": "/etc/passwd"}),
        ("people", {"one": "x"}),
    ],
)
def test_what_is_no_decision_is_refused(browser, kind, asked):
    answer = decide(browser, kind, **asked)
    assert (answer.status_code, "load the page anew" in answer.text) == (400, True)


def test_there_are_no_other_pairs(browser):
    assert browser.get("/pairs/places").status_code == 404
    assert decide(browser, "places").status_code == 404
    assert decide(browser, one=[1, "", 0], other=[99, "", 0]).status_code == 409, "it is not there any more"


def test_of_a_single_pdf_there_are_no_pairs(tmp_path):
    (tmp_path / "ada.pdf").write_bytes(pdf_with(["Ada Example", "AWARDS", "Example Medal, 2019"]))
    browser = Browser(PdfTarget(tmp_path / "ada.pdf"))
    assert browser.get("/pairs/people").status_code == 404
    assert 'aria-label="Review"' not in browser.get("/d/1").text


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"origin": "http://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"host": "evil.example"}, 421),
        ({"sec-fetch-site": "cross-site"}, 403),
    ],
)
@pytest.mark.parametrize("path", ["/pairs/people/decisions", "/d/1/undo"])
def test_nobody_else_decides(browser, path, headers, status):
    body = {"one": [1, "", 0], "other": [2, "", 0], "revision": 0, "verdict": "same"}
    assert browser.client.post(f"/token{path}", json=body, headers=headers).status_code == status
    assert browser.client.post(f"/nokot{path}", json=body).status_code == 404
    assert browser.client.get(f"/nokot{path}").status_code == 404
    assert 'To decide <span class="count" data-part="open">1<' in browser.get("/pairs/people").text


def test_many_pairs_come_in_pages(tmp_path):
    names = [f"{given} {letter}xample" for letter in "ABCDEFGHIJKLMNOPQRSTUVW" for given in ("Ada", "A.")]
    outcomes = [outcome_of(f"{n:02}.pdf", as_read(listing(name)), Status.OK) for n, name in enumerate(names)]
    browser = Browser(DatabaseTarget(put(tmp_path, outcomes)))
    first = browser.get("/pairs/people").text
    assert (first.count("<article"), 'rel="next"' in first, 'rel="prev"' in first) == (ROWS, True, False)
    second = browser.get(f"/pairs/people?start={ROWS}").text
    assert (second.count("<article"), 'rel="next"' in second, 'rel="prev"' in second) == (3, False, True)
