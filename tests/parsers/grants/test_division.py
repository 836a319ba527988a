"""How a grant may be divided."""

import pytest

from cvparse.parsers.grants.division import NONE, Division, Open, divisions_of, parted_at_colons, value_of
from cvparse.spans.segments import segments_of
from written_entries import LEXICON, worksheet


def divided(written: str, *, title: bool = True, funder: bool = True) -> set[tuple[str, str]]:
    segments = parted_at_colons(segments_of(worksheet(written), LEXICON))
    found = divisions_of(Open(segments, title=title, funder=funder))
    return {(value_of(segments, one.title), value_of(segments, one.funder)) for one in found}


@pytest.mark.parametrize(
    ("written", "title", "funder", "is_one"),
    [
        ("Ice, Hollow", "Ice", "Hollow", True),
        ("Ice, Hollow", "Hollow", "Ice", True),
        ("Ice, Hollow", "Ice, Hollow", "", True),
        ("Ice, Hollow", "", "Ice", True),
        ("Ice, Hollow", "Ice, Hollow", "Hollow", False),  # nothing is both
        ("Hollow: Ice", "Ice", "Hollow", True),
        ("“Hollow: Ice”", "Ice", "Hollow", False),
        ("Ice, Hollow (Oslo)", "Ice", "Hollow (Oslo)", True),
        ("Ice (Oslo)", "Oslo", "Ice", False),  # no title begins with a bracket
        ("Ice, Hollow\nTrust", "Ice", "Hollow\nTrust", True),  # a broken line
        ("Ice\nHollow\nTrust", "Ice\nHollow\nTrust", "", False),  # over three rows
    ],
)
def test_ways_to_divide(written: str, title: str, funder: str, is_one: bool) -> None:
    found = {tuple(" ".join(value.split()) for value in values) for values in divided(written)}
    assert ((" ".join(title.split()), " ".join(funder.split())) in found) is is_one


def test_what_a_cue_told_is_not_asked_again() -> None:
    assert divided("Ice, Hollow", funder=False) == {("Ice", ""), ("Ice, Hollow", ""), ("Hollow", ""), ("", "")}
    assert divided("Ice", title=False, funder=False) == {("", "")}
    assert divisions_of(Open(())) == [Division(NONE, NONE)]


def test_a_long_entry_is_looked_at_as_far_as_its_twelfth_segment() -> None:
    words = [f"Ice{number}" for number in range(14)]
    told = {title for title, _ in divided(", ".join(words))}
    assert "Ice11" in told
    assert "Ice12" not in told
    assert ", ".join(words[:10]) in told
    assert ", ".join(words[:11]) not in told
