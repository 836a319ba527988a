"""A section that says the owner's title alone is part of the head."""

from dataclasses import replace

import pytest

from cvparse.model import SectionKind as Kind
from cvparse.parsers.routing.owner_position import with_position
from cvparse.sections.types import Section
from printed import section

HEAD = section(Kind.CONTACT, "Ada Lund", None)
POSTS = section(Kind.EXPERIENCE, "Lecturer, University of Larvik, 2012", "Employment")


def position(written: str = "Lecturer in Law") -> Section:
    return section(Kind.EXPERIENCE, written, "Position")


@pytest.mark.parametrize(
    "sections",
    [
        (HEAD, position(), POSTS),
        (HEAD, position("Lecturer in Law\nUniversity of Larvik"), POSTS),
        (position(), POSTS),
        (HEAD, HEAD, position(), section(Kind.AWARDS, "Medal"), POSTS),
    ],
)
def test_a_title_right_after_the_head(sections):
    found = with_position(sections)
    at = next(n for n, one in enumerate(sections) if one.title == "Position")
    assert found[at].kind is Kind.CONTACT
    assert (found[at].heading, found[at].lines) == (None, sections[at].lines)
    assert (found[:at], found[at + 1 :]) == (sections[:at], sections[at + 1 :])


@pytest.mark.parametrize(
    "sections",
    [
        (HEAD, position()),  # the only posts
        (HEAD, position("Lecturer in Law, 2019"), POSTS),
        (HEAD, position("Lecturer in Law <2019>"), POSTS),
        (HEAD, position("2019 :: Lecturer in Law"), POSTS),
        (HEAD, position("Lecturer in Law\nReader in Law\nFellow"), POSTS),
        (HEAD, replace(position(), lines=()), POSTS),
        (HEAD, position("Lecturer\n# Law\nOslo"), POSTS),
        (HEAD, section(Kind.AWARDS, "Medal"), position(), POSTS),
        (HEAD,),
        (),
    ],
)
def test_what_is_no_part_of_the_head(sections):
    assert with_position(sections) is sections
