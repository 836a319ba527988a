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
    bare, consumed = found
    assert len(consumed) == heads
    assert {claim.path for claim in consumed} == {"cue: heads of columns"}
    assert bare.lines == printed.lines[1:]
    assert (bare.kind, bare.heading) == (printed.kind, printed.heading)


def test_heads_that_a_list_prints_again():
    written = (
        "Title\tFunding agency\tAmount\nTides\tShore Fund\t5000 €\nTitle\tFunding agency\tAmount\nSand\tShore Fund\t1 €"
    )
    found = captions_apart(section(SectionKind.GRANTS, written), CONTEXT)
    assert found is not None and [line.text.text.split("\t")[0] for line in found[0].lines] == ["Tides", "Sand"]


def test_a_kind_whose_parser_reads_the_heads_itself():
    assert captions_apart(section(SectionKind.TEACHING, "Course\tTerm\nTides\tFall 2020"), CONTEXT) is None


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
