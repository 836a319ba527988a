"""Days that no calendar has."""

import pytest

from cvparse.assembly.impossible_dates import impossible_dates, is_impossible, without_impossible_days
from cvparse.model import Award, Experience, Publication


@pytest.mark.parametrize(
    ("printed", "impossible"),
    [
        ("2007-09-31", True),
        ("2007-02-30", True),
        ("2021-02-29", True),
        ("2020-02-29", False),
        ("2007-09-30", False),
        ("2007-13-01", True),
        ("2007-09-00", True),
        ("2007-09", False),
        ("2007", False),
        ("", False),
    ],
)
def test_days(printed: str, impossible: bool) -> None:
    assert is_impossible(printed) is impossible


def test_an_entry_keeps_month_and_year() -> None:
    post = Experience(title="Lecturer", start="2007-09-31", end="2008-02-29", raw="31 September 2007 to 29 Feb 2008")
    assert impossible_dates(post) == {"start": "2007-09-31"}
    kept = without_impossible_days(post)
    assert (kept.start, kept.end, kept.raw) == ("2007-09", "2008-02-29", post.raw)
    assert without_impossible_days(Award(title="Medal", date="2007-04-31")).date == "2007-04"


def test_an_entry_without_them_is_the_same() -> None:
    for entry in (Experience(start="2007-09"), Publication(title="On Ice", year=2007)):
        assert without_impossible_days(entry) is entry
