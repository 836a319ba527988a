"""The server's addresses, asked in this process: what each page shows, and that there is nothing else."""

import re

import pytest
from review_browser import Browser

from cvparse.bulk.status import Status
from cvparse.bulk.task import Task, parse_task
from cvparse.review.app import ROWS
from cvparse.review.database_target import DatabaseTarget
from cvparse.review.pdf_target import PdfTarget
from pdf_files import pdf_with
from stored_cvs import as_read, listing, outcome_of, put

SCRIPT = "<script>alert\\(1\\)</script>"  # as a string of a PDF must be written
LINES = ["Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019", f"Prize of {SCRIPT}, 2020", "Zqx 1 2 3"]


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
    assert '<script src="/token/static/review.js" type="module"></script>' in page.text


def test_nothing_that_a_cv_says_is_markup(browser, target):
    said = browser.change(0, op="accept", id=award(target)).json()
    shown = [browser.get("/d/1").text, said["panel"], said["head"]]
    shown += [browser.get(f"/d/1/entries/{one.id}").text for one in target.open(1).cv.awards]
    assert any("&lt;script&gt;alert(1)" in text for text in shown)
    for text in shown:
        assert re.findall(r"<script(?! src=\"/token/static/review\.js\" type=\"module\">)", text) == []
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
