"""A PDF and a database answer the same questions in the same way."""

import json

import pytest

from cvparse.bulk.stores.conflict import ConflictError
from cvparse.bulk.stores.reviews import Part, Wanted
from cvparse.bulk.task import Task, parse_task
from cvparse.corrections.operations import Accept, SetValue
from cvparse.corrections.working_copy import WorkingCopy
from cvparse.model import CV
from cvparse.review.database_target import DatabaseTarget
from cvparse.review.pdf_target import PdfTarget
from small_cvs import small_cv
from stored_cvs import put

CONTENT = small_cv("Ada Example", "ada@example.org")


@pytest.fixture(params=["a PDF", "a database"])
def target(request, tmp_path):
    pdf = tmp_path / "ada.pdf"
    pdf.write_bytes(CONTENT)
    if request.param == "a PDF":
        return PdfTarget(pdf)
    return DatabaseTarget(put(tmp_path, [parse_task(Task.of(str(pdf), CONTENT))]))


def named(value: str, target) -> SetValue:
    sha256 = target.open(1).sha256
    return SetValue(op="set", id="person", field="name", value=value, old="Ada Example", sha256=sha256, by="Bo")


def test_a_document_is_opened_by_its_number(target):
    document = target.open(1)
    assert (document.cv.person.name, document.corrections, document.accepted_by) == ("Ada Example", (), None)
    assert target.open(2) is None
    assert target.content(1) == CONTENT


def test_a_change_stands_and_counts_the_revision_up(target):
    revision = target.open(1).revision
    target.change(1, revision, [named("Ada Muster", target)])
    after = target.open(1)
    assert (after.cv.person.name, after.states, after.revision) == ("Ada Muster", ("applied",), revision + 1)
    target.change(1, revision + 1, [])
    again = target.open(1)
    assert (again.cv.person.name, again.corrections, again.revision) == ("Ada Example", (), revision + 2)


def test_a_change_upon_an_older_revision_is_refused_whole(target):
    revision = target.open(1).revision
    target.change(1, revision, [named("Ada Muster", target)])
    for old in (revision, revision + 2, -1):
        with pytest.raises(ConflictError):
            target.change(1, old, [named("Ada Other", target)])
    assert target.open(1).cv.person.name == "Ada Muster"
    with pytest.raises(ConflictError):
        target.change(2, 0, [])


def test_an_accepted_document_leaves_the_list(target):
    before = target.queue(Wanted(), 0, 10)
    assert [row.person for row in before.rows] == ["Ada Example"]
    assert before.counts == {Part.OPEN: 1, Part.ACCEPTED: 0, Part.UNREADABLE: 0, Part.ALL: 1}
    found = {part: target.queue(Wanted(part), 0, 10).total for part in Part}
    assert found == before.counts
    assert target.queue(Wanted(), 1, 10).rows == []
    document = target.open(1)
    digest = WorkingCopy(document.cv).digest()
    accept = Accept(op="accept", id="document", sha256=document.sha256, digest=digest, by="Bo")
    target.change(1, document.revision, [accept])
    assert target.open(1).accepted_by == "Bo"
    after = target.queue(Wanted(), 0, 10)
    assert (after.rows, after.counts[Part.OPEN], after.counts[Part.ACCEPTED]) == ([], 0, 1)
    (row,) = target.queue(Wanted(Part.ACCEPTED), 0, 10).rows
    assert (row.accepted_by, row.corrections) == ("Bo", 1)


def test_a_single_document_has_no_neighbours(target):
    assert target.neighbours(1, Wanted()) == (None, None)


def test_what_was_not_applied_is_known_by_its_state(target):
    gone = SetValue(op="set", id="awards-0123456789", field="title", value="x")
    target.change(1, target.open(1).revision, [gone])
    assert target.open(1).states == ("correction_lost",)
    assert CV.model_validate_json(json.dumps(target.open(1).cv.model_dump(mode="json"))).issues
