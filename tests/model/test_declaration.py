"""What follows from a declaration."""

import pytest

from cvparse.model import Evidence, Slot
from loans import CONCERTS, LOANS


def test_a_label_is_read_as_its_field():
    assert LOANS.labels == {
        "title": "title", "funder": "lender", "host": "broker", "investigators": "players", "number": "number",
        "amount": "amount", "place": "place", "start": "start", "note": "note",
    }  # fmt: skip
    assert CONCERTS.labels == {"venue": "hall"}


def test_fields_are_printed_behind_their_labels_in_order_but_names_and_dates():
    assert list(LOANS.printed_labels.items()) == [
        ("lender", "funder"), ("broker", "host"), ("players", "investigators"), ("number", "number"),
        ("amount", "amount"), ("place", "place"), ("note", "note"),
    ]  # fmt: skip
    assert CONCERTS.printed_labels == {"hall": "venue"}


def test_what_an_entry_is_called_by():
    assert (LOANS.called, LOANS.called_labels) == (("title",), {"title": "title"})
    assert (CONCERTS.called, CONCERTS.called_labels) == (("work",), {})


def test_own_fields_are_neither_shared_nor_dates():
    assert LOANS.own_fields == (
        "title", "lender", "broker", "players", "number", "amount", "place", "url", "grade", "note",
    )  # fmt: skip
    assert CONCERTS.own_fields == ("work", "hall", "player", "highlights")


@pytest.mark.parametrize(("field", "several"), [("players", True), ("note", False), ("ongoing", False)])
def test_a_field_holds_a_list_or_one_value(field, several):
    assert LOANS.holds_several(field) is several


def test_a_field_that_entries_do_not_have_is_an_error():
    with pytest.raises(KeyError, match="inventor"):
        LOANS.holds_several("inventor")


@pytest.mark.parametrize(
    ("evidence", "fields"),
    [(Evidence.ORGANIZATION, ("lender", "broker")), (Evidence.NUMBER, ("number",)), (Evidence.ADDRESS, ("url",))],
)
def test_fields_by_their_evidence(evidence, fields):
    assert LOANS.fields_with(evidence) == fields
    assert CONCERTS.fields_with(Evidence.NUMBER) == ()


@pytest.mark.parametrize(("field", "label"), [("lender", "funder"), ("url", ""), ("grade", "")])
def test_the_label_of_a_field(field, label):
    assert LOANS.label_of(field) == label


def test_a_collection_has_the_name_of_its_kind():
    assert LOANS.name == "certificates"
    assert Slot("title") == Slot("title", label="", called=False, evidence=None)
