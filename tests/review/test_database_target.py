"""A database: its list worst first, the file of a document known by its content, two reviewers at once."""

import os
import zipfile

import pytest

from cvparse.bulk.status import Status
from cvparse.bulk.stores.conflict import ConflictError
from cvparse.bulk.stores.reviews import Part, Wanted
from cvparse.bulk.task import Task, parse_task
from cvparse.corrections.operations import SetValue
from cvparse.errors import CvparseError, UnreadableFileError
from cvparse.review.database_target import DatabaseTarget
from small_cvs import small_cv
from stored_cvs import as_read, listing, outcome_of, put

CONTENT = small_cv("Ada Example", "ada@example.org")


@pytest.fixture
def several(tmp_path):
    return DatabaseTarget(
        put(
            tmp_path,
            [
                outcome_of("good.pdf", as_read(listing("Ada Example")), Status.OK, 0.1),
                outcome_of("worst.pdf", listing("Bo Muster"), Status.NEEDS_REVIEW, 0.8),
                outcome_of("bad.pdf", listing("Cleo Ferro"), Status.NEEDS_REVIEW, 0.4),
                outcome_of("scan.pdf", None, Status.NO_TEXT_LAYER),
            ],
        )
    )


def test_neighbours_are_those_of_the_list(several):
    rows = several.queue(Wanted(), 0, 10).rows
    assert [row.path for row in rows] == ["worst.pdf", "bad.pdf", "good.pdf"]
    first, second, third = (row.number for row in rows)
    assert several.neighbours(first, Wanted()) == (None, second)
    assert several.neighbours(second, Wanted()) == (first, third)
    assert several.neighbours(third, Wanted()) == (second, None)
    assert several.neighbours(third, Wanted(status=Status.NEEDS_REVIEW)) == (None, first), "it is none of these"


def test_the_list_comes_in_parts(several):
    queue = several.queue(Wanted(Part.ALL), 1, 2)
    assert (len(queue.rows), queue.total) == (2, 4)
    assert queue.counts == {Part.OPEN: 3, Part.ACCEPTED: 0, Part.UNREADABLE: 1, Part.ALL: 4}


def test_a_file_that_could_not_be_read_is_not_opened(several):
    (row,) = several.queue(Wanted(Part.UNREADABLE), 0, 10).rows
    assert several.open(row.number) is None


def test_two_reviewers_do_not_overwrite_each_other(several, tmp_path):
    other = DatabaseTarget(f"sqlite:///{tmp_path / 'cvs.db'}")
    seen = other.open(1).revision
    several.change(1, seen, [SetValue(op="set", id="person", field="name", value="One", old="Ada Example")])
    with pytest.raises(ConflictError):
        other.change(1, seen, [SetValue(op="set", id="person", field="name", value="Two", old="Ada Example")])
    assert other.open(1).cv.person.name == "One"


def stored(folder, path: str) -> DatabaseTarget:
    return DatabaseTarget(put(folder, [parse_task(Task.of(path, CONTENT))]))


def test_the_file_is_found_where_it_was_or_beside_the_database(tmp_path, monkeypatch):
    (tmp_path / "cvs").mkdir()
    (tmp_path / "cvs" / "ada.pdf").write_bytes(CONTENT)
    target = stored(tmp_path, os.path.join("cvs", "ada.pdf"))  # noqa: PTH118 -- as a run notes it
    assert target.content(1) == CONTENT
    monkeypatch.chdir(tmp_path)
    assert target.content(1) == CONTENT


def test_a_member_of_an_archive_is_found(tmp_path):
    with zipfile.ZipFile(tmp_path / "cvs.zip", "w") as archive:
        archive.writestr("x/ada.pdf", CONTENT)
        archive.writestr("x/other.pdf", b"other")
    assert stored(tmp_path, f"{tmp_path / 'cvs.zip'}!/x/ada.pdf").content(1) == CONTENT


@pytest.mark.parametrize("now", [None, b"another file by now"])
def test_a_file_that_went_or_changed_is_not_shown(tmp_path, now):
    if now is not None:
        (tmp_path / "ada.pdf").write_bytes(now)
    with pytest.raises(UnreadableFileError, match=r"ada\.pdf is not there any more, or is another file by now"):
        stored(tmp_path, str(tmp_path / "ada.pdf")).content(1)


def test_what_is_no_database_is_said(tmp_path):
    with pytest.raises(CvparseError, match="does not exist"):
        DatabaseTarget(f"sqlite:///{tmp_path / 'none.db'}")


def test_a_database_that_goes_is_said(several, tmp_path, monkeypatch):
    monkeypatch.setattr("cvparse.review.database_target.reviews.stored", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        several.open(1)
    monkeypatch.undo()
    several._engine.dispose()
    (tmp_path / "cvs.db").write_bytes(b"no database at all, and longer than a hundred bytes" * 4)
    with pytest.raises(CvparseError, match="cannot be used: file is not a database; try again"):
        several.open(1)
