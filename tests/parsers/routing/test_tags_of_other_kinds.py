"""Tags beside the text that are headings of other sections."""

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind as Kind
from cvparse.parsers.routing.tags_of_other_kinds import tags_apart
from printed import section

CONTEXT = Context(load(("en",)))


@pytest.mark.parametrize(
    ("written", "kinds"),
    [
        ("Awards :: Ice Prize, 2019\n :: Snow Prize, 2018\nReviewing :: Annals", [(Kind.AWARDS, 2), (Kind.SERVICE, 1)]),
        (
            "Awards :: Ice Prize\nAlpinism :: Glaciers\nHobbies :: Sailing",
            [(Kind.AWARDS, 1), (Kind.OTHER, 1), (Kind.INTERESTS, 1)],
        ),
        ("A line\nAwards :: Ice Prize\nHobbies :: Sailing", [(Kind.OTHER, 1), (Kind.AWARDS, 1), (Kind.INTERESTS, 1)]),
        ("Awards :: Ice Prize\nHonors :: Snow Prize", None),  # one kind
        ("Awards :: Ice Prize\nHobbies :: Sailing\nA :: b\nC :: d\nE :: f", None),  # most tags are unknown
        ("2019 :: Ice Prize\n2018 :: Sailing", None),
    ],
)
def test_what_becomes_of_a_section(written, kinds):
    found = tags_apart(section(Kind.OTHER, written), CONTEXT)
    assert (found and [(route.section.kind, len(route.section.lines)) for route in found]) == kinds


def test_the_tags_are_consumed_and_no_line_is_lost():
    first, second = tags_apart(section(Kind.OTHER, "Awards :: Ice Prize\nHobbies :: Sailing"), CONTEXT)
    assert [claim.text.text for claim in (*first.consumed, *second.consumed)] == ["Awards", "Hobbies"]
    assert [line.margin.text for line in (*first.section.lines, *second.section.lines)] == ["", ""]
    assert [route.section.title for route in (first, second)] == ["Awards", "Hobbies"]


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        ("A. Lund, B. Moe. “On Ice.” Journal of Ice 3(2): 10-19, 2011. doi:10.1000/1", Kind.PUBLICATIONS),
        ("Invited talk, Seminar on Ice, University of X, Oslo", Kind.TALKS),
    ],
)
def test_lines_say_which_of_two_kinds_a_tag_means(printed, kind):
    found = tags_apart(section(Kind.INTERESTS, f"Conferences :: {printed}\nAwards :: Ice Prize"), CONTEXT)
    assert [route.section.kind for route in found] == [kind, Kind.AWARDS]
