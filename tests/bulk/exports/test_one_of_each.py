"""Of each person one document: the accepted one, else the fullest, and what was decided comes first."""

import pytest

from cvparse.bulk.exports.one_of_each import LeftOut, left_out
from cvparse.bulk.pairs.decisions import Decision, Subject, Verdict
from cvparse.bulk.stores.decision_rows import add_decision
from cvparse.bulk.stores.reviews import change
from cvparse.bulk.stores.tables import connect
from cvparse.corrections.operations import Accept
from stored_cvs import as_read, listing, stored

MAIL = ("ada@example.org",)
CVS = {
    "new.pdf": as_read(listing("Ada Example", "One", "Two", "Three", mails=MAIL)),
    "old.pdf": as_read(listing("Ada Example", "One", mails=MAIL)),
    "other.pdf": as_read(listing("Bo Muster", "One", "Two")),
    "b-other.pdf": as_read(listing("Bo Muster", "Four", "Five")),
}


@pytest.fixture
def connection(tmp_path):
    with connect(stored(tmp_path, CVS)).begin() as connection:
        yield connection


def test_the_fullest_stands_for_the_others(connection):
    assert left_out(connection, {1, 2, 3, 4}) == {2: LeftOut("old.pdf", "new.pdf")}
    assert left_out(connection, {2, 3, 4}) == {}, "the other one is not asked for"


def test_what_a_person_accepted_stands_for_the_others(connection):
    change(connection, 2, 0, [Accept(op="accept", id="document", sha256="", by="Bo")])
    assert left_out(connection, {1, 2, 3, 4}) == {1: LeftOut("new.pdf", "old.pdf")}


def test_of_two_that_say_as_much_the_first_by_path(connection):
    add_decision(connection, Decision((Subject(3), Subject(4)), Verdict.SAME, 1))
    assert left_out(connection, {3, 4}) == {3: LeftOut("other.pdf", "b-other.pdf")}


def test_who_is_not_the_same_is_exported(connection):
    add_decision(connection, Decision((Subject(1), Subject(2)), Verdict.DIFFERENT, 1))
    assert left_out(connection, {1, 2, 3, 4}) == {}
