"""Which documents are exported: by state, by the name of the person, and by whether somebody accepted them."""

import pytest

from cvparse.bulk.exports.selection import USUAL, Selection, chosen, numbers
from cvparse.bulk.status import Status
from cvparse.bulk.stores.reviews import change
from cvparse.bulk.stores.sql import SqlStore
from cvparse.corrections.operations import Accept
from stored_cvs import as_read, listing, outcome_of

OUTCOMES = [
    outcome_of("b.pdf", as_read(listing("Cleo Ferro")), Status.OK),
    outcome_of("a.pdf", as_read(listing("Ada 5% Example")), Status.OK),
    outcome_of("c.pdf", as_read(listing("Bo Example")), Status.NEEDS_REVIEW),
    outcome_of("d.pdf", as_read(listing("Dag Letter")), Status.NOT_A_CV),
    outcome_of("e.pdf", None, Status.DAMAGED),
]


@pytest.fixture
def connection(tmp_path):
    with SqlStore(f"sqlite:///{tmp_path / 'f.db'}") as store:
        for outcome in OUTCOMES:
            store.save(outcome)
        with store.engine.begin() as connection:
            change(connection, 1, 0, [Accept(op="accept", id="document", sha256="", by="Bo")])
            yield connection


@pytest.mark.parametrize(
    ("selection", "paths"),
    [
        (Selection(), ["a.pdf", "c.pdf", "b.pdf"]),  # by name
        (Selection(people=("example",)), ["a.pdf", "c.pdf"]),
        (Selection(people=("cleo", "bo ")), ["c.pdf", "b.pdf"]),
        (Selection(people=("5% E",)), ["a.pdf"]),
        (Selection(people=("%",)), ["a.pdf"]),
        (Selection(people=("nobody",)), []),
        (Selection(statuses=frozenset({Status.NOT_A_CV})), ["d.pdf"]),
        (Selection(statuses=frozenset(Status)), ["a.pdf", "c.pdf", "b.pdf", "d.pdf"]),
        (Selection(accepted=True), ["b.pdf"]),
    ],
)
def test_documents_are_chosen_and_stand_by_name(connection, selection, paths):
    found = numbers(connection, selection)
    assert [one.path for one in chosen(connection, found)] == paths
    assert [one.number for one in chosen(connection, found)] == found


def test_a_document_comes_with_what_is_known_of_it(connection):
    (one,) = chosen(connection, numbers(connection, Selection(accepted=True)))
    assert (one.cv.person.name, one.status, one.accepted_by) == ("Cleo Ferro", Status.OK, "Bo")


def test_what_is_no_cv_is_not_exported_unless_it_is_asked_for():
    assert frozenset({Status.OK, Status.NEEDS_REVIEW}) == USUAL
