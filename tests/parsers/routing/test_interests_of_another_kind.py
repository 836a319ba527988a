"""Interests that are posts, or a statement in running text."""

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind as Kind
from cvparse.parsers.routing.interests_of_another_kind import posts_under_interests, statement_of_interests
from printed import section

CONTEXT = Context(load(("en",)))
ELEVEN = "rivers and their banks and how the ice of winter shapes"
TWELVE = f"{ELEVEN} them"


@pytest.mark.parametrize(
    "written",
    [
        "My work is on rivers and their banks.",
        "我研究河流。",
        TWELVE,
        "rivers and their banks and how the\\\nice of winter shapes them",
        "rivers and their banks and\\\nhow the ice of\nwinter shapes them",  # half of the lines may end
        "# Ice\nMy work is on rivers and their banks.",
    ],
)
def test_running_text(written):
    given = section(Kind.INTERESTS, written)
    found = statement_of_interests(given, CONTEXT)
    assert found is not None
    (route,) = found
    assert (route.section.kind, route.section.lines) == (Kind.SUMMARY, given.lines)


@pytest.mark.parametrize(
    "written",
    [
        "• My work is on rivers and their banks.",
        "• My work is on rivers.\n• My hobby is on banks.",
        "hiking, chess, choir",
        "Film\nJapanese, Silent\nChess",
        ELEVEN,
        "rivers and their banks\nand how the ice\nof winter shapes them all",
        "rivers and their banks and how\tthe ice of winter shapes them",
        "rivers and their banks and how the\\\nice of winter\tshapes them",
        "",
    ],
)
def test_names_of_interests(written):
    assert statement_of_interests(section(Kind.INTERESTS, written), CONTEXT) is None


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
