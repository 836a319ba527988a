"""A foreign object is read key by key; what nobody read is counted."""

import pytest

from cvparse.export.reading.record import Record
from cvparse.export.types import Loss


@pytest.mark.parametrize(
    ("value", "text", "texts"),
    [
        ("a  b", "a b", ("a b",)),
        (2019, "2019", ("2019",)),
        (["a", None, "b", ""], "a, b", ("a", "b")),
        (None, None, ()),
        ("null", None, ()),
        ({"a": 1}, None, ()),
        ([["a"], {"b": 1}], None, ()),
    ],
)
def test_texts(value, text, texts):
    assert Record({"k": value}, "").text("k") == text
    assert Record({"k": value}, "").texts("other", "k") == texts


def test_what_was_not_read_is_counted():
    record = Record({"a": "1", "b": [{"c": "2", "d": "3"}, {"d": "4"}], "e": "", "f": {"g": 1}, "meta": 1}, "")
    record.skip("meta")
    record.text("a")
    for entry in record.entries("b"):
        entry.text("c")
    assert record.ignored() == (Loss("f", 1), Loss("b.d", 2))


def test_a_date_that_is_none_is_not_read():
    record = Record({"date": "Summer 2019", "start": "2019-13", "end": "2019-12-31"}, "")
    assert (record.date("date"), record.date("start"), record.date("end")) == (None, None, "2019-12-31")
    assert record.ignored() == (Loss("date", 1), Loss("start", 1))


@pytest.mark.parametrize(
    ("value", "says_something"),
    [
        ("a", True),
        (0, True),
        (False, True),
        ([None], True),
        ("", False),
        (" ~ ", False),
        ("null", False),
        (None, False),
        ([], False),
        ({}, False),
    ],
)
def test_what_is_there(value, says_something):
    assert ("k" in Record({"k": value}, "")) is says_something
    assert "other" not in Record({"k": value}, "")
    assert bool(Record({"k": value}, "x").ignored()) is says_something


@pytest.mark.parametrize(
    ("date", "is_date"),
    [
        ("2019", True),
        ("2019-12", True),
        ("2019-00", False),
        ("2019-8", False),
        ("19", False),
        ("2019-08-31", True),
        ("2019-08-3", False),
    ],
)
def test_dates(date, is_date):
    assert Record({"d": date}, "").date("d") == (date if is_date else None)


def test_an_object_in_place_of_a_text_is_left_for_another_reader():
    record = Record({"place": {"city": "N"}}, "")
    assert record.text("place") is None
    assert [entry.text("city") for entry in record.entries("place")] == ["N"]
    assert record.ignored() == ()


def test_only_objects_are_entries():
    record = Record({"list": [{"a": "1"}, "text", {}, None, {"b": "2"}]}, "top")
    assert [entry.names for entry in record.entries("list")] == [("a",), ("b",)]
    assert record.ignored() == (Loss("top.list.a", 1), Loss("top.list.b", 1))
    assert Record("text", "x").names == ()
