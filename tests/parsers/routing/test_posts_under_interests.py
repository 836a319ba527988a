"""A section of `Research` that lists posts is one of posts."""

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind as Kind
from cvparse.parsers.routing.posts_under_interests import posts_under_interests
from printed import section

CONTEXT = Context(load(("en",)))
POST = "Senior Researcher <2016 – present>\nInstitute of Rivers"


@pytest.mark.parametrize("written", [POST, f"{POST}\n\nPostdoctoral Fellow <2014 – 2016>\nUniversity of Larvik"])
def test_a_section_of_posts(written):
    given = section(Kind.INTERESTS, written, "Research")
    found = posts_under_interests(given, CONTEXT)
    assert found is not None
    (route,) = found
    assert (route.section.kind, route.section.lines, route.section.title) == (Kind.EXPERIENCE, given.lines, "Research")


@pytest.mark.parametrize(
    "written",
    [
        "I work on rivers and their beds.",
        f"{POST}\n\nRivers and their beds <2014 – 2016>\nof the north",
        f"Rivers and their beds <2014 – 2016>\nof the north\n\n{POST}",
        "hiking, chess, choir",
        "",
    ],
)
def test_one_entry_that_is_none_is_enough(written):
    assert posts_under_interests(section(Kind.INTERESTS, written, "Research"), CONTEXT) is None
