"""The cases of media: what is printed, and the entries that must come of it."""

import pytest

from cvparse.model import SectionKind
from cvparse.parsers.media import parse
from kind_cases import assert_read, cases_of
from printed import section
from written_entries import CONTEXT


@cases_of("media")
def test_reads(kind: str, title: str | None, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


@pytest.mark.parametrize(
    ("written", "title", "outlet", "date"),
    [
        ("“Rivers rise,” *The Courier*, May 2, 2021", "Rivers rise", "The Courier", "2021-05-02"),
        ("The Courier: “Rivers rise” (2021)", "Rivers rise", "The Courier", "2021"),
        ("Rivers rise, The Courier", "Rivers rise", "The Courier", None),
        ("*The Courier*, Rivers rise", "Rivers rise", "The Courier", None),
        ("Rivers rise", "Rivers rise", None, None),
        ("*The Courier*", None, "The Courier", None),
        ("Rivers rise, The Courier", "Rivers rise", "The Courier", None),
        ("Rivers rise, today, *The Courier*", "Rivers rise", "The Courier", None),
        ("“Rivers rise,” again, *The Courier*", "Rivers rise", "The Courier", None),
        ("“Rivers rise,” again, *The Cou*rier", "Rivers rise", "again", None),  # not all of it in italics
        ("“Rivers rise” <Oslo>", "Rivers rise", None, None),  # a tag is no outlet
    ],
)
def test_a_press_report(written: str, title: str | None, outlet: str | None, date: str | None) -> None:
    (reading,) = parse(section(SectionKind.MEDIA, written), CONTEXT).readings
    entry = reading.entry
    assert (entry.title, entry.outlet, entry.date) == (title, outlet, date)
