"""The documents of an import as what is learnt from."""

import pytest
from sqlalchemy.exc import OperationalError

from cvparse.bulk.stores.reviews import Wanted, change, numbers, stored
from cvparse.bulk.stores.sql import SqlStore
from cvparse.bulk.task import Task, parse_task
from cvparse.corrections.operations import MoveEntry
from cvparse.errors import CvparseError
from cvparse.learning.database import DatabaseDocuments
from cvparse.learning.proposals import learn
from cvparse.lexicon.own_lists import ListedPhrase, OwnLists
from small_cvs import headed_cv, unknown_words_cv

LAURELS = ListedPhrase("en", "headings", "awards", "laurels")
GIVEN = ListedPhrase("en", "forms", "funder", "money given by")


@pytest.fixture
def url(tmp_path):
    """Three CVs, two of one make, of which the first was corrected."""
    url = f"sqlite:///{tmp_path / 'f.db'}"
    with SqlStore(url) as store:
        for name, size in (("Ada", 15), ("Ben", 15), ("Cleo", 12)):
            file = tmp_path / f"{name.lower()}.pdf"
            file.write_bytes(unknown_words_cv(f"{name} Example", heading=size))
            store.save(parse_task(Task.of(str(file), file.read_bytes())))
        with store.engine.begin() as connection:
            (number,) = numbers(connection, Wanted(text="ada"))
            seen = stored(connection, number)
            move = MoveEntry(op="move", id=seen.cv.other[0].id, collection="awards", values={"title": "x"})
            change(connection, number, seen.revision, [move])
    return url


def test_what_is_learnt_of_a_database(url, tmp_path):
    with DatabaseDocuments(url) as documents:
        (proposal,) = learn(documents, OwnLists()).proposals
        assert [path.rpartition("/")[2] for path in (*proposal.alike, *proposal.others)] == ["ben.pdf", "cleo.pdf"]
        assert (proposal.listed, len(proposal.alike), documents.skipped) == (LAURELS, 1, {})
        assert [one.path.rpartition("/")[2] for one in documents.printing(GIVEN)] == ["ada.pdf", "ben.pdf", "cleo.pdf"]
        assert list(documents.printing(ListedPhrase("fr", "headings", "awards", "laurels"))) == []
        assert list(documents.printing(ListedPhrase("en", "forms", "funder", "paid by"))) == []


def test_signs_that_open_entries(tmp_path):
    url = f"sqlite:///{tmp_path / 'f.db'}"
    with SqlStore(url) as store:
        for name, lines in (("a", ["# Silver Leaf", "# Root"]), ("b", ["No. # Leaf", "Root"])):
            store.save(parse_task(Task.of(f"{name}.pdf", headed_cv("Ada Example", {"Awards": lines}))))
    with DatabaseDocuments(url) as documents:
        assert [one.path for one in documents.printing(ListedPhrase("und", "bullets", "signs", "#"))] == ["a.pdf"]
        assert list(documents.printing(ListedPhrase("und", "bullets", "signs", "->"))) == []


def test_a_file_that_is_gone_is_named(url, tmp_path):
    (tmp_path / "ada.pdf").write_bytes(b"%PDF another")
    with DatabaseDocuments(url) as documents:
        assert learn(documents, OwnLists()).proposals == ()
        assert documents.skipped == {
            str(tmp_path / "ada.pdf"): "its file is not there any more, or is another one by now"
        }


def test_a_database_that_refuses_is_one_line(url):
    with pytest.raises(CvparseError, match=r"cannot be used: .*; try again"), DatabaseDocuments(url):
        raise OperationalError("SELECT", {}, Exception("no more"))
    with pytest.raises(CvparseError, match="does not exist"):
        DatabaseDocuments(url + "x")
