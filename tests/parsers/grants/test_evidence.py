"""What speaks for a division of a grant."""

import pytest

from cvparse.parsers.grants.division import Open, divisions_of, parted_at_colons, value_of
from cvparse.parsers.grants.evidence import Evidence, habit_of, is_person
from cvparse.spans.segments import segments_of
from written_entries import LEXICON, worksheet


def evidence(written: str, title: str, funder: str, full: frozenset[int] = frozenset()) -> set[str]:
    """The names of the evidence of the division that reads these values."""
    segments = parted_at_colons(segments_of(worksheet(written), LEXICON))
    grant = Open(segments, full=full)
    (one,) = (
        division
        for division in divisions_of(grant)
        if value_of(segments, division.title) == title and value_of(segments, division.funder) == funder
    )
    return set(Evidence(grant, LEXICON).of(one))


SHOWN = [
    ("Ice, Hollow Foundation", "Ice", "Hollow Foundation", "something unknown is titled, a fund funds", True),
    ("Ice, Hollow Foundation", "Hollow Foundation", "Ice", "a fund is titled, something unknown funds", True),
    ("Ice, Oslo University", "Ice", "Oslo University", "something unknown is titled, an organization funds", True),
    ("Ice, Hollow Fund", "Ice", "Hollow Fund", "something unknown is titled, something unknown funds", False),
    ("“Ice,” Hollow", "“Ice,”", "Hollow", "title: quoted", True),
    ("Ice, Hollow", "Ice", "Hollow", "title: quoted", False),
    ("Ice, Hollow", "Ice", "Hollow", "title first", True),
    ("Ice, Hollow", "Hollow", "Ice", "title first", False),
    ("Ice, Hollow", "Ice", "Hollow", "side by side", True),
    ("Ice, Fens, Hollow", "Ice", "Hollow", "side by side", False),
    ("Ice, Fens, Hollow", "Ice", "Hollow", "left beside them: 1 words in all", True),
    ("Ice, Fens, Hollow", "Ice", "Hollow", "left beside them: words 1", True),
    ("“Ice,” Hollow, Fens", "Hollow", "Fens", "a quotation is left", True),
    ("“Ice,” Hollow, Fens", "“Ice,”", "Fens", "a quotation is left", False),
    ("Ice in rivers, Hollow", "Ice in rivers", "Hollow", "title: small words", True),
    ("Ice of Oslo, Hollow", "Ice of Oslo", "Hollow", "title: small words", False),
    ("Ice, NSF", "Ice", "NSF", "funder: capitals", True),
    ("Ice, Hollow", "Ice", "Hollow", "funder: capitals", False),
    ("Ice, A. Berg", "Ice", "A. Berg", "funder: a person", True),
    ("Ice, Hollow Research", "Ice", "Hollow Research", "funder: a person", False),
    ("Ice, Hollow Research\nFoundation", "Ice", "Hollow Research Foundation", "funder: over row", True),
    ("Ice\nHollow", "Ice", "Hollow", "title first, in two rows", True),
    ("Travel Grant, Hollow", "Travel Grant", "Hollow", "title: a grant at its end", True),
    ("Travel Grant, Hollow", "Travel Grant, Hollow", "", "title: over a grant that ends", True),
    ("Ice\nMoney from: Hollow", "Money from", "Hollow", "title: opens with a label", True),
    ("Ice\nMoney from: Hollow", "Ice", "Money from: Hollow", "funder: opens with a label", True),
    ("Ice\nMoney from: Hollow", "Ice", "Hollow", "funder: opens with a label", False),
    ("Ice: Fens\nHollow", "Ice: Fens", "Hollow", "title: opens with a label", False),  # the first row
    ("Ice\nMoney from Hollow", "Money from Hollow", "", "title: opens with a label", False),
    ("Ice\nHollow Foundation: Fens", "Fens", "Hollow Foundation", "funder: opens with a label", False),
    ("Grant Travel, Hollow", "Grant Travel", "Hollow", "title: a grant at its end", False),
]


@pytest.mark.parametrize(("written", "title", "funder", "name", "shown"), SHOWN)
def test_what_a_division_shows(written: str, title: str, funder: str, name: str, shown: bool) -> None:
    assert (name in evidence(written, title, funder)) is shown


def test_a_row_that_fills_its_line_may_go_on_below() -> None:
    full = evidence("Ice, Hollow Research\nFoundation", "Ice", "Hollow Research Foundation", frozenset({0}))
    short = evidence("Ice, Hollow Research\nFoundation", "Ice", "Hollow Research Foundation")
    assert "funder: over a full row" in full
    assert "funder: over a short row" in short


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("A. Berg", True),
        ("Ada Berg & Bo Lund", True),
        ("Ada Berg", False),
        ("Walmart Foundation", False),
        ("Ice", False),
    ],
)
def test_persons_show_it(text: str, person: bool) -> None:
    assert is_person(segments_of(worksheet(text), LEXICON)[0], LEXICON) is person


def test_a_list_is_evidence_without_the_grant_itself() -> None:
    habit = habit_of([{"order": "title first"}, {"order": "title first"}, {"order": "funder first"}])
    own = {"order": "title first"}
    assert list(habit.of({"order": "title first"}, own)) == ["list: order of some"]
    assert list(habit.of({"order": "funder first"}, own)) == ["list: order of some"]
    assert list(habit.of({"order": "no funder"}, own)) == ["list: order of none"]
    assert list(habit_of([own]).of(own, own)) == []  # a grant alone has no list
