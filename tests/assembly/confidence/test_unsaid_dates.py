"""Dates that an entry prints and does not say."""

import pytest

from cvparse.assembly.confidence.unsaid_dates import LONGEST, unsaid_dates
from cvparse.lexicon import load
from cvparse.model import Experience, Publication, Talk

LEXICON = load(("en",))
ANOTHER, FULLER = "a date is printed that it does not say", "a fuller date is printed than it says"
NONE = "a date is printed, and it says none"


@pytest.mark.parametrize(
    ("entry", "shown"),
    [
        (Talk(date="2019", raw="On Ice, 12 May 2019"), [FULLER]),
        (Talk(date="2019-05-12", raw="On Ice, 12 May 2019"), []),
        (Talk(date="2018", raw="On Ice, 2019"), [ANOTHER]),
        (Talk(raw="On Ice, 2019"), [ANOTHER, NONE]),
        (Talk(raw="On Ice"), []),
        (Experience(start="2011", end="2014", raw="Lecturer, 2011–2014"), []),
        (Experience(start="2011", raw="Lecturer, 2011–2014"), [ANOTHER]),
        (Publication(year=2019, raw="On Ice in 2011. Oslo 2019."), []),
        (Talk(date="2019", raw="2019 " + "x" * LONGEST + " 2011"), []),
    ],
)
def test_what_is_printed_beyond_what_is_said(entry, shown):
    assert [*unsaid_dates(entry, LEXICON)] == shown
