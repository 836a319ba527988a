"""Lessons of many documents together, tried before they are proposed."""

import pytest

from cvparse.assembly.document_make import make_of
from cvparse.corrections.operations import MoveEntry
from cvparse.learning.proposals import Corrected, Printing, learn
from cvparse.lexicon.own_lists import ListedPhrase, OwnLists
from cvparse.pipeline import trace
from small_cvs import LAURELS, headed_cv

LISTED = ListedPhrase("en", "headings", "awards", "laurels")
CONTENT = headed_cv("Ada Example", {"Laurels": LAURELS})
TRACED = trace(CONTENT)


def taught(path, collection="awards"):
    (other,) = TRACED.cv.other
    return Corrected(path, CONTENT, (MoveEntry(op="move", id=other.id, collection=collection, values={"title": "x"}),))


class Given:
    """Documents that a test names."""

    def __init__(self, *corrected):
        self._corrected = corrected
        self.skipped = {}

    def corrected(self):
        return iter(self._corrected)

    def printing(self, listed):
        alike = make_of(TRACED.findings)
        return [Printing("a.pdf", alike), Printing("c.pdf", alike), Printing("d.pdf", "0"), Printing("e.pdf", None)]


def test_a_proposal_says_who_teaches_it_and_what_it_changes():
    (proposal,) = learn(Given(taught("a.pdf"), taught("b.pdf")), OwnLists()).proposals
    assert proposal.listed == LISTED
    assert [path for path, _ in proposal.because] == ["a.pdf", "b.pdf"]
    assert (proposal.alike, proposal.others) == (("c.pdf",), ("d.pdf", "e.pdf"))
    assert proposal.key == learn(Given(taught("b.pdf")), OwnLists()).proposals[0].key
    assert len(proposal.key) == 6


def test_what_documents_say_otherwise_is_no_proposal():
    learnt = learn(Given(taught("a.pdf"), taught("b.pdf", "memberships")), OwnLists())
    assert learnt.proposals == ()
    assert learnt.contradictions == (("laurels", ("awards", "memberships")),)


def test_what_is_listed_already_is_not_proposed_again():
    own = OwnLists().with_phrase(LISTED)
    assert learn(Given(taught("a.pdf")), own).proposals == ()


def test_a_lesson_that_does_not_hold_is_no_proposal(monkeypatch):
    monkeypatch.setattr("cvparse.learning.headings._Moved.__call__", lambda self, traced: False)
    assert learn(Given(taught("a.pdf")), OwnLists()).proposals == ()


def test_a_pdf_that_cannot_be_read_is_skipped():
    documents = Given(Corrected("bad.pdf", b"%PDF-1.4 nothing", taught("a.pdf").corrections), taught("a.pdf"))
    assert [one.listed for one in learn(documents, OwnLists()).proposals] == [LISTED]
    assert list(documents.skipped) == ["bad.pdf"]


def test_without_corrections_there_is_nothing_to_learn():
    assert learn(Given(), OwnLists()).proposals == ()
    assert learn(Given(Corrected("a.pdf", CONTENT, ())), OwnLists()).proposals == ()


@pytest.mark.parametrize("table", ["other"])
def test_a_key_is_of_what_it_says(table):
    (proposal,) = learn(Given(taught("a.pdf")), OwnLists()).proposals
    other = type(proposal)(ListedPhrase("en", "headings", table, "laurels"), (), (), ())
    assert other.key != proposal.key
