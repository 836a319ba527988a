"""The server's addresses, asked in this process: what each page shows, what each change answers, what it refuses."""

import json
import re

import pytest
from starlette.testclient import TestClient

from cvparse.bulk.status import Status
from cvparse.bulk.stores.conflict import ConflictError
from cvparse.bulk.task import Task, parse_task
from cvparse.errors import CvparseError
from cvparse.review.app import CONFLICT, ROWS, application
from cvparse.review.changes import Reviewer
from cvparse.review.database_target import DatabaseTarget
from cvparse.review.guard import Guard
from cvparse.review.pdf_target import PdfTarget
from pdf_files import pdf_with
from stored_cvs import as_read, listing, outcome_of, put

HOST = "127.0.0.1:8000"
NOW = "2026-05-04T10:00:00+00:00"
SCRIPT = "<script>alert\\(1\\)</script>"  # as a string of a PDF must be written
LINES = ["Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019", f"Prize of {SCRIPT}, 2020", "Zqx 1 2 3"]


class Browser:
    """What a browser on this machine does: it asks with the token, and posts from a page of the server."""

    def __init__(self, target, name: str = "Bo Example"):
        app = Guard(application(target, Reviewer(name, lambda: NOW)), "token", frozenset({HOST}))
        headers = {"host": HOST, "origin": f"http://{HOST}"}
        self.client = TestClient(app, headers=headers, base_url=f"http://{HOST}", follow_redirects=False)

    def get(self, path: str):
        return self.client.get(f"/token{path}")

    def post(self, path: str, body: object):
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self.client.post(f"/token{path}", content=content)

    def change(self, revision: int, **asked: object):
        return self.post("/d/1/corrections", {"revision": revision, **asked})


@pytest.fixture
def pdf(tmp_path):
    file = tmp_path / "ada.pdf"
    file.write_bytes(pdf_with(LINES))
    return file


@pytest.fixture
def target(pdf):
    return PdfTarget(pdf)


@pytest.fixture
def browser(target):
    return Browser(target)


def award(target) -> str:
    return target.open(1).cv.awards[0].id


def test_a_single_pdf_is_shown_at_once(browser):
    assert browser.get("/").headers["location"] == "/token/d/1"
    page = browser.get("/d/1")
    assert page.status_code == 200
    assert "Ada Example" in page.text
    assert '<script src="/token/static/review.js" defer></script>' in page.text


def test_nothing_that_a_cv_says_is_markup(browser, target):
    said = browser.change(0, op="accept", id=award(target)).json()
    shown = [browser.get("/d/1").text, said["panel"], said["head"]]
    shown += [browser.get(f"/d/1/entries/{one.id}").text for one in target.open(1).cv.awards]
    assert any("&lt;script&gt;alert(1)" in text for text in shown)
    for text in shown:
        assert re.findall(r"<script(?! src=\"/token/static/review\.js\" defer>)", text) == []
        assert re.findall(r"\son\w+\s*=|\sstyle\s*=|javascript:", text) == []


def test_a_picture_and_what_stands_where(browser, target):
    picture = browser.get("/d/1/pages/1/800.png")
    assert (picture.status_code, picture.headers["content-type"]) == (200, "image/png")
    assert picture.headers["cache-control"].startswith("private")
    places = browser.get("/d/1/pages/1/places").json()
    assert [award(target), "title"] in [value[:2] for value in places["values"]]
    assert "Medal," in [word[0] for word in places["words"]]


@pytest.mark.parametrize(
    "path",
    [
        "/d/2",
        "/d/0",
        "/d/x",
        "/d/1/pages/2/800.png",
        "/d/1/pages/1/801.png",
        "/d/1/pages/1/99999.png",
        "/d/1/entries/awards-0123456789",
        "/d/1/entries/..%2f..%2fetc%2fpasswd",
        "/static/../app.py",
        "/static/..%2fapp.py",
        "/static/%2e%2e/%2e%2e/app.py",
        "/static//etc/passwd",
        "/static/..%5capp.py",
        "/etc/passwd",
    ],
)
def test_there_is_nothing_else(browser, path):
    answer = browser.get(path)
    assert answer.status_code == 404
    assert "root:" not in answer.text and "import" not in answer.text


def test_a_value_is_set_and_said_back(browser, target):
    answer = browser.change(0, op="set", id=award(target), field="title", text="Medal of <b>Merit</b>")
    assert answer.status_code == 200
    said = answer.json()
    assert (said["revision"], said["fields"]["title"]) == (1, "Medal of <b>Merit</b>")
    assert "Medal of &lt;b&gt;Merit&lt;/b&gt;" in said["head"]
    assert "corrected" in said["head"]
    assert target.open(1).cv.awards[0].title == "Medal of <b>Merit</b>"
    (made,) = target.open(1).corrections
    assert (made.by, made.at, made.old) == ("Bo Example", NOW, "Example Medal")


def test_the_owner_is_corrected(browser):
    said = browser.change(0, op="set", id="person", field="name", text="Ada B. Example").json()
    assert said["fields"]["name"] == "Ada B. Example"
    assert "Ada B. Example" in browser.get("/d/1").text
    assert 'value="Ada B. Example"' in browser.get("/d/1/entries/person").text


def test_a_document_is_accepted(browser, target):
    said = browser.change(0, op="accept", id="document").json()
    assert said["accepted_by"] == "Bo Example"
    assert "Accepted by Bo Example" in said["panel"]


@pytest.mark.parametrize(
    ("asked", "status", "said"),
    [
        ({"revision": 0, "op": "set", "id": "person", "field": "age", "text": "7"}, 422, "there is no such field"),
        ({"revision": 1, "op": "remove", "id": "person"}, 409, CONFLICT),
        ({"revision": 0, "op": "erase", "id": "person"}, 400, "no change that can be asked for"),
        (b"{", 400, "no change that can be asked for"),
        (b"\xff\xfe", 400, "no change that can be asked for"),
        ([], 400, "no change that can be asked for"),
    ],
)
def test_what_makes_no_correction_is_answered_with_a_sentence(browser, target, asked, status, said):
    answer = browser.post("/d/1/corrections", asked)
    assert (answer.status_code, said in answer.text) == (status, True)
    assert target.open(1).revision == 0


def test_the_last_change_is_undone(browser, target):
    browser.change(0, op="set", id=award(target), field="title", text="Other")
    browser.change(1, op="remove", id=award(target))
    back = browser.post("/d/1/undo", b"2").json()
    assert (back["revision"], back["id"]) == (3, award(target))
    assert target.open(1).cv.awards[0].title == "Other"
    assert browser.post("/d/1/undo", b"3").status_code == 200
    assert target.open(1).cv.awards[0].title == "Example Medal"
    assert browser.post("/d/1/undo", b"4").json() == {"message": "there is nothing to undo"}
    assert browser.post("/d/1/undo", b"3").status_code == 409


def test_what_another_person_did_is_not_undone(target):
    one, other = Browser(target), Browser(target, "Cleo Ferro")
    one.change(0, op="set", id="person", field="label", text="Reader")
    refused = other.post("/d/1/undo", b"1")
    assert (refused.status_code, "Bo Example's" in refused.text) == (422, True)


def test_who_comes_second_is_shown_the_first_ones_change(target):
    one, other = Browser(target), Browser(target, "Cleo Ferro")
    one.change(0, op="set", id="person", field="name", text="Ada One")
    late = other.change(0, op="set", id="person", field="name", text="Ada Two")
    assert (late.status_code, late.json()["revision"], late.json()["message"]) == (409, 1, CONFLICT)
    assert "Ada One" in late.json()["panel"]
    assert target.open(1).cv.person.name == "Ada One"


def test_who_comes_second_within_a_moment_is_refused_too(browser, target, monkeypatch):
    def too_late(*_: object) -> None:
        raise ConflictError

    monkeypatch.setattr(target, "change", too_late)
    assert browser.change(0, op="accept", id="document").status_code == 409


def test_what_cannot_be_kept_is_said(browser, target, monkeypatch):
    def full(*_: object) -> None:
        raise CvparseError("ada.corrections.json cannot be written: No space left on device")

    monkeypatch.setattr(target, "change", full)
    answer = browser.change(0, op="accept", id="document")
    assert (answer.status_code, "No space left" in answer.json()["message"]) == (503, True)


def test_a_file_of_corrections_that_was_broken_meanwhile_is_said(browser, pdf):
    (pdf.parent / "ada.corrections.json").write_text("{", "utf-8")
    answer = browser.get("/d/1")
    assert (answer.status_code, "holds no corrections" in answer.json()["message"]) == (503, True)


@pytest.fixture
def queue(tmp_path):
    outcomes = [outcome_of(f"{n:03}.pdf", as_read(listing(f"Ada Example{n}")), Status.OK) for n in range(ROWS + 2)]
    outcomes.append(outcome_of("scan.pdf", None, Status.NO_TEXT_LAYER))
    return Browser(DatabaseTarget(put(tmp_path, outcomes)))


def links(text: str) -> list[str]:
    return re.findall(r'<a href="(/token/d/\d+\?[^"]*)">', text)


def test_the_queue_comes_in_pages_and_parts(queue):
    first = queue.get("/")
    assert len(links(first.text)) == ROWS
    assert 'href="/token/?part=open&amp;start=50">Next</a>' in first.text
    assert len(links(queue.get("/?part=open&start=50").text)) == 2
    unreadable = queue.get("/?part=unreadable").text
    assert "scan.pdf" in unreadable and links(unreadable) == []
    assert len(links(queue.get("/?text=Example51").text)) == 1
    assert "Nothing here that holds “&lt;i&gt;”" in queue.get("/?text=<i>").text


@pytest.mark.parametrize("asked", ["part=none", "start=-1", "start=9e9", "start=99999999999", "status=fine"])
def test_a_question_that_means_nothing_is_the_whole_queue(queue, asked):
    assert len(links(queue.get(f"/?{asked}").text)) == ROWS


def test_a_document_leads_to_the_next_of_the_list(queue):
    page = queue.get("/d/2?part=open&text=Example").text
    assert 'rel="prev" href="/token/d/1?part=open&amp;text=Example"' in page
    assert 'data-next="/token/d/3?part=open&amp;text=Example"' in page


def test_a_document_whose_file_is_gone_is_shown_without_its_pages(queue):
    page = queue.get("/d/1")
    assert page.status_code == 200
    assert "is not there any more" in page.text
    assert queue.get("/d/1/pages/1/800.png").status_code == 404
    assert queue.get("/d/1/pages/1/places").status_code == 404


def test_a_correction_in_a_database_is_in_its_rows(tmp_path, pdf):
    target = DatabaseTarget(put(tmp_path, [parse_task(Task.of(str(pdf), pdf.read_bytes()))]))
    browser = Browser(target)
    assert browser.change(0, op="remove", id=award(target)).status_code == 200
    assert [one.title for one in target.open(1).cv.awards][:1] != ["Example Medal"]
    assert browser.get("/?part=all").text.count("1 correction<") == 1
