"""Which division of an award is taken: by its own words, and by the others of its list."""

import pytest

from cvparse.parsers.awards.decide import divided, evidence_of, weights
from cvparse.parsers.awards.division import pieces_of, value_of
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, worksheet

KENT = "University of Kent"


@cases_of("awards")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def taken(*written):
    """Title and awarder of the first of these awards, which are one list."""
    every = [pieces_of(worksheet(one), LEXICON) for one in written]
    first = divided(every, LEXICON)[0]
    assert first is not None
    return value_of(every[0], first.title), value_of(every[0], first.awarder)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (f"Ice Prize, {KENT}", ("Ice Prize", KENT)),
        (f"Ice Prize of {KENT}", ("Ice Prize", KENT)),
        (f"Ice Prize – {KENT}", ("Ice Prize", KENT)),
        (f"Ice Prize: {KENT}", ("Ice Prize", KENT)),
        (f"Ice Prize ({KENT})", ("Ice Prize", KENT)),
        (f"Ice Prize\n{KENT}", ("Ice Prize", KENT)),
        ("Ice Prize, WAIC '23", ("Ice Prize", "WAIC '23")),
        ("Rising Star in Systems", ("Rising Star in Systems", "")),
        ("Ice Prize (declined)", ("Ice Prize", "")),
        (f"Ice Prize\n• given by {KENT}", ("Ice Prize", "")),
        ("Fellow, Royal Society of Ice", ("Fellow, Royal Society of Ice", "")),
    ],
)
def test_one_award(written, expected):
    assert taken(written) == expected


def test_the_list_is_evidence():
    others = [f"Snow Prize, {KENT}", f"Sun Prize, {KENT}", f"Lake Award, {KENT}", "Wind Award, Society of Ice"]
    assert taken("Second place in rowing, NOR-CUP", *others) == ("Second place in rowing", "NOR-CUP")


def test_nothing_that_could_be_a_title():
    assert divided([[]], LEXICON) == [None]
    assert evidence_of([], LEXICON) == []


def test_every_name_of_a_weight_is_known():
    shown = {
        name
        for written in (f"**Ice Prize** (IP), {KENT}\n• Given once.", "Star. Brightwater 12", "Kent: Medal of the Jury")
        for found in evidence_of([pieces_of(worksheet(written), LEXICON)], LEXICON)
        for _, names in found
        for name in names
    }
    assert len(shown & set(weights())) > len(shown) / 2
