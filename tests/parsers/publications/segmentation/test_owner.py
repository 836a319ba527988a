"""The owner's name in a reference of the list."""

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers.publications.section import parse
from cvparse.parsers.publications.segmentation.owner import OWNED, own_units, with_owner
from cvparse.parsers.publications.segmentation.units import units_of
from cvparse.parsers.publications.vocabulary import bibliographic
from printed import section

LEXICON = bibliographic(load(("en",)))


def units(text):
    return units_of(text, 0, len(text), LEXICON)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada Lund. Ice in Rivers.", ["Ada", "Lund"]),
        ("Ice in Rivers. Okri, B., Lund, A., Berg, C.", ["Lund", "A"]),
        ("Ice in Rivers. B. Okri & A. M. Lund", ["A", "M", "Lund"]),
        ("Lund on Ice", []),  # a place, or another person
        ("B. Lund. Ice in Rivers.", []),
    ],
)
def test_where_the_owners_name_stands(text, name):
    found = units(text)
    owned = own_units(found, text, "Ada M. Lund")
    assert [found.words[at].strip(".") for at in sorted(owned)] == name


def test_people_are_ahead_there_and_nowhere_else():
    text = "Ice. Ada Lund"
    found = units(text)
    rows = [(0,) * 60] * len(found)
    changed = with_owner(rows, found, text, "Ada Lund")
    assert [sum(row) // OWNED for row in changed] == [0, 4, 4]  # authors and editors, open and inside
    assert with_owner(rows, found, text, None) is rows


@pytest.mark.parametrize(("owner", "authors"), [("Ada Lund", ["Ada Lund"]), (None, ["Ada Lund"])])
def test_the_owner_behind_the_title(owner, authors):
    title = "On the Role of Minimum Wages in Household Debt"
    work = f"{title}. Ada Lund. Transactions on Land Reform, 35(3), 469–487, 2018."
    printed = section(SectionKind.PUBLICATIONS, work, "Publications")
    (reading,) = parse(printed, Context(load(("en",)), owner=owner)).readings
    assert [author.name for author in reading.entry.authors] == authors
    assert reading.entry.title == title
