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
        ("2019 :: Lecturer\tUniversity of Larvik\n2012 :: Reader\tUniversity of Larvik", 0),
        ("Degree :: Geology\nYear :: 2011", 0),
    ],
)
def test_the_heads_of_columns_are_no_entry(written, heads):
    printed = section(SectionKind.EDUCATION, written)
    left, taken = captions_apart(printed, CONTEXT)
    assert len(taken) == heads
    assert len(left.lines) == len(printed.lines) - bool(heads)
