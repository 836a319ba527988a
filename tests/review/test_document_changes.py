"""The addresses by which a document changes: what each change answers, what it refuses, what is undone."""

import pytest
from review_browser import NOW, Browser

from cvparse.bulk.stores.conflict import ConflictError
from cvparse.errors import CvparseError
from cvparse.review.document_changes import CONFLICT
from cvparse.review.pdf_target import PdfTarget
from pdf_files import pdf_with

LINES = ["Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019", "Prize of Merit, 2020", "Zqx 1 2 3"]


@pytest.fixture
def target(tmp_path):
    file = tmp_path / "ada.pdf"
    file.write_bytes(pdf_with(LINES))
    return PdfTarget(file)


@pytest.fixture
def browser(target):
    return Browser(target)


def award(target) -> str:
    return target.open(1).cv.awards[0].id


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
    back = browser.undo(2).json()
    assert (back["revision"], back["id"]) == (3, award(target))
    assert target.open(1).cv.awards[0].title == "Other"
    assert browser.undo(3).status_code == 200
    assert target.open(1).cv.awards[0].title == "Example Medal"
    assert browser.undo(4).json() == {"message": "there is nothing of yours to undo"}
    assert browser.undo(3).status_code == 409
    assert [one.undone.by for one in target.open(1).corrections] == ["Bo Example"] * 2


def test_what_another_person_did_is_undone_by_its_number_only(target):
    one, other = Browser(target), Browser(target, "Cleo Ferro")
    one.change(0, op="set", id="person", field="label", text="Reader")
    refused = other.undo(1)
    assert refused.status_code == 422
    assert "nothing of yours to undo; what others did is undone in the list" in refused.json()["message"]
    assert other.undo(1, change=0).status_code == 200
    assert target.open(1).cv.person.label is None
    (made,) = target.open(1).corrections
    assert (made.by, made.undone.by, made.undone.at) == ("Bo Example", "Cleo Ferro", NOW)


def test_what_was_undone_is_made_again(browser, target):
    browser.change(0, op="set", id="person", field="label", text="Reader")
    browser.undo(1)
    again = browser.undo(2, change=0, again=True)
    assert (again.status_code, target.open(1).cv.person.label) == (200, "Reader")
    assert "holds already" in browser.undo(3, change=0, again=True).json()["message"]


def test_what_another_change_builds_on_is_not_undone(browser, target):
    browser.change(0, op="set", id=award(target), field="title", text="Other")
    browser.change(1, op="set", id=award(target), field="title", text="Third")
    refused = browser.undo(2, change=0)
    assert refused.status_code == 422
    assert "Bo Example set the field Title of “Other”" in refused.json()["message"]
    assert target.open(1).revision == 2


@pytest.mark.parametrize("body", [b"1", b"{", b"", {"revision": "x"}, {"revision": 0, "file": "/etc/passwd"}])
def test_what_is_no_undo_is_refused(browser, body):
    answer = browser.post("/d/1/undo", body)
    assert (answer.status_code, "load the page anew" in answer.text) == (400, True)


@pytest.mark.parametrize("number", [-1, 1, 10**9])
def test_a_change_that_is_not_there_is_not_undone(browser, target, number):
    browser.change(0, op="accept", id=award(target))
    assert "no such correction any more" in browser.undo(1, change=number).json()["message"]


def test_an_entry_is_made_of_marked_words(browser, target):
    place = next(one for one in browser.get("/d/1/pages/1/places").json()["words"] if one[0] == "Zqx")
    _, _, x0, top, _, bottom = place
    box = [1, x0, top, 600, bottom]
    asked = browser.get(f"/d/1/area?box={','.join(map(str, box))}").json()
    assert asked == {"collection": "awards", "text": "Zqx 1 2 3"}
    before = len(target.open(1).cv.unparsed)
    said = browser.change(0, op="add", collection="talks", text="Zqx 1 2 3", boxes=[box]).json()
    (talk,) = target.open(1).cv.talks
    assert (talk.id, talk.raw, talk.provenance[0].page) == (said["id"], "Zqx 1 2 3", 1)
    assert talk.provenance[0].bbox[:2] == (x0, top)
    assert len(target.open(1).cv.unparsed) in (before, before - 1)


@pytest.mark.parametrize(
    ("query", "status", "said"),
    [
        ("box=1,0,0,1,1", 422, "no word stands there"),
        ("", 422, "no word stands there"),
        ("box=9,0,0,612,792", 422, "no word stands there"),
        ("box=1,2,3", 400, "mark the words anew"),
        ("box=a,b,c,d,e", 400, "mark the words anew"),
        ("box=nan,nan,nan,nan,nan", 400, "mark the words anew"),
    ],
)
def test_where_no_word_stands_that_is_said(browser, query, status, said):
    answer = browser.get(f"/d/1/area?{query}")
    assert (answer.status_code, said in answer.text) == (status, True)


def test_marked_words_of_a_file_that_is_gone_are_said(browser, target, monkeypatch):
    def gone(number: int) -> bytes:
        raise CvparseError("ada.pdf is not there any more")

    monkeypatch.setattr(target, "content", gone)
    answer = browser.change(0, op="add", collection="talks", text="x", boxes=[[1, 0, 0, 612, 792]])
    assert (answer.status_code, "ada.pdf is not there" in answer.json()["message"]) == (422, True)


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
