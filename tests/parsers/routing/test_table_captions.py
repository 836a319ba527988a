"""The heads of a table's columns are no entry."""

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers.routing.table_captions import captions_apart
from printed import section

CONTEXT = Context(load(("en",)))


@pytest.mark.parametrize(
    ("written", "heads"),
    [
        ("Degree :: Discipline\tUniversity <Year>\nPhD :: Geology\tUniversity of Larvik <2011>", 3),
        ("Dates :: Rank & Position\tDepartment, Institution\n2012 :: Lecturer\tUniversity of Larvik", 2),
        ("Degree\tYear\nPhD\t2011", 1),
        ("Degree\t–\tYear:\nPhD\t–\t2011", 1),
    ],
)
def test_the_heads_of_columns(written, heads):
    printed = section(SectionKind.EDUCATION, written)
    found = captions_apart(printed, CONTEXT)
    assert found is not None
    (route,) = found
    assert len(route.consumed) == heads
    assert {claim.path for claim in route.consumed} == {"cue: heads of columns"}
    assert route.section.lines == printed.lines[1:]
    assert (route.section.kind, route.section.heading) == (printed.kind, printed.heading)


@pytest.mark.parametrize(
    "written",
    [
        "2019 :: Lecturer\tUniversity of Larvik\n2012 :: Reader\tUniversity of Larvik",
        "Degree :: Geology\nYear :: 2011",
        "Degree\nPhD",  # one cell
        "Degree\tYear",  # nothing below
        "Degree & Geology\tYear\nPhD\t2011",
        "",
    ],
)
def test_what_is_an_entry(written):
    assert captions_apart(section(SectionKind.EDUCATION, written), CONTEXT) is None
