"""The place of a post or a degree that no list knows."""

import pytest

from cvparse.parsers.career.header import header_of
from cvparse.parsers.career.unknown_place import take_unknown_place
from cvparse.spans.segment import SegmentKind
from kind_cases import found_in
from written_entries import LEXICON, worksheet

SCHOOL = "University of Larkfield"


@pytest.mark.parametrize(
    ("written", "place"),
    [
        (f"Lecturer, {SCHOOL}, Greenhill <2019>", "Greenhill"),
        (f"Lecturer, {SCHOOL}, Rivers, Greenhill <2019>", "Greenhill"),
        (f"Lecturer <2019>\n{SCHOOL} <Greenhill>", "Greenhill"),
        (f"Lecturer, Rivers, {SCHOOL} <2019>", None),
        (f"{SCHOOL} <2019>\nLecturer, Rivers", None),
        (f"Lecturer, {SCHOOL} – Greenhill <2019>", None),
        (f"Lecturer, {SCHOOL}, Old Green Hill Town <2019>", "Old Green Hill Town"),
        (f"Lecturer, {SCHOOL}, Old Green Hill Town There <2019>", None),
        (f"Lecturer, {SCHOOL}, Greenhill 12 <2019>", None),
        (f"Lecturer, {SCHOOL}, Place: Greenhill <2019>", None),
        (f"Lecturer <2019>\n{SCHOOL} <Greenhill 12>", None),
        (f"Lecturer <2019>\n{SCHOOL} <by invitation>", None),
        (f"Lecturer <2019>\n{SCHOOL} <Spring>", None),
        (f"Lecturer <2019>\n{SCHOOL} <Guide：Mira>", None),
    ],
)
def test_a_place_trails_its_name_or_stands_at_the_edge(written, place):
    header = header_of(worksheet(written), LEXICON, ())
    header.take(header.of(SegmentKind.ORGANIZATION)[0], "organization")
    assert take_unknown_place(header, "organization", LEXICON) == place


def test_where_no_name_is_printed_nothing_trails_it():
    header = header_of(worksheet("Lecturer, Greenhill <2019>"), LEXICON, ())
    assert take_unknown_place(header, "organization", LEXICON) is None


@pytest.mark.parametrize(
    ("kind", "written", "values"),
    [
        (
            "experience",
            f"Lecturer, Rivers, {SCHOOL}, 2019",
            {"title": "Lecturer", "department": "Rivers", "location": None},
        ),
        ("education", f"Ph.D., {SCHOOL}, Rivers, 2019", {"degree": "Ph.D.", "field": "Rivers", "location": None}),
    ],
)
def test_what_is_no_place_goes_to_the_field_that_is_left(kind, written, values):
    (found,) = found_in(kind, written)
    assert {name: found.get(name) for name in values} == values
