"""A foreign object is read key by key; what nobody read is counted."""

import pytest

from cvparse.export.record import Record
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
