"""How a document prints its dates."""

import pytest

from cvparse.fields.date_habits import day_first, short_years
from cvparse.lexicon import load


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("03/09/2018 to 31/08/2019", True),
        ("03/09/2018 to 08/31/2019", False),
        ("13/12/2019", True),
        ("12/13/2019", False),
        ("12/12/2019", None),
        ("12-31-19", False),
        ("31/12/19", True),
        ("31/12/2019 and 12/31/2019", None),
        ("31/08/2018, then 25/12/2018", True),
        ("03/09/2018", None),
        ("31.08.2018", None),
        ("32/08/2018", None),
        ("2018/31/08", None),
        ("31/08", None),
        ("31/13/2018", None),
        ("1/31/08/2018", None),
        ("31/00/2018", None),
        ("", None),
    ],
)
def test_which_stands_first(text: str, expected: bool | None) -> None:
    assert day_first(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Curator, Oct 98 – Mar 01", True),  # no month has a 98th
        ("Curator, Oct 07 – Mar 11", True),
        ("Curator, May 19 – Present", True),
        ("Curator, 1 Feb 19–Present", True),
        ("Curator, Jun. 15 - Apr. 19", True),  # from June to April
        ("Kurator, Okt 11 – Mär 14", True),
        ("Talk, May 19 – Jun 21", False),  # days of one year
        ("Talk, Jun 19 – Apr 15", False),
        ("Talk, May 19, and May 21", False),
        ("Last changed on May 07, 2019", False),
        ("Oct 98 – Mar 01; born May 7, 1970; married June 8, 1992; moved July 9, 2001", False),
        ("Lancet. 2019 May 07;3:1-9", False),
        ("Talk, Oct 98765", False),
        ("Room 07, Building 45", False),
        ("", False),
    ],
)
def test_whether_two_digits_behind_a_month_are_a_year(text: str, expected: bool) -> None:
    assert short_years(text, load(("en", "de"))) is expected
