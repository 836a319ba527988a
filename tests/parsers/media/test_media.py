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
        ("Rivers rise in the north", "Rivers rise in the north", None, None),
        ("BBC News (2017)", None, "BBC News", "2017"),
        ("*The Courier*", None, "The Courier", None),
        ("Rivers rise, The Courier", "Rivers rise", "The Courier", None),
        ("“Rivers rise,” again, *The Courier*", "Rivers rise", "The Courier", None),
    ],
)
def test_a_press_report(written: str, title: str | None, outlet: str | None, date: str | None) -> None:
    (reading,) = parse(section(SectionKind.MEDIA, written), CONTEXT).readings
    entry = reading.entry
    assert (entry.title, entry.outlet, entry.date) == (title, outlet, date)


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("“Rivers rise.” Larvik Times October 15, 2023", "2023-10-15"),  # nothing parts it from the outlet
        ("2023 :: “Rivers rise.” Larvik Times October 15, 2023", "2023-10-15"),
        ("2022 :: “Rivers rise.” Larvik Times October 15, 2023", "2022"),  # another year
        ("“Rivers of October 15, 2023.” Larvik Times", None),  # in quotes
        ("“Rivers rise.” Larvik Times 2023 edition of the north", None),  # no day, no month
    ],
)
def test_the_day_that_stands_in_the_text(written: str, date: str | None) -> None:
    (reading,) = parse(section(SectionKind.MEDIA, written), CONTEXT).readings
    assert reading.entry.date == date
