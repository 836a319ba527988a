"""What a file says of its headings: roots dropped, titles found in print, nothing believed that is not there."""

import pytest

from cvparse.layout.types import Bookmark, Document, StructureElement
from cvparse.lexicon import load
from cvparse.sections.candidates import candidates_of
from cvparse.sections.stated import (
    NOTHING,
    Named,
    Source,
    Stated,
    Statements,
    letters_of,
    named_by,
    named_in,
    stated_levels,
    statements_of,
)
from layouts import Row, layout

LEXICON = load(("en",))
PRINTED = ("Ada Lund", "Education", "Grants (12)", "2.1 Awards", "Service to the", "Profession", "Talks")


def candidates(*texts: str):
    return candidates_of(layout(*(Row(text) for text in texts)), LEXICON)


def stated(*titles: str, level: int = 1, page: int | None = None) -> tuple[Stated, ...]:
    return tuple(Stated(letters_of(title), level, page) for title in titles)


def test_a_name_as_the_root_is_dropped():
    titles = [("Ada Lund", 1), ("Education", 2), ("Awards", 2), ("Prizes", 3), ("Talks", 2)]
    found = statements_of(Document((), outline=tuple(Bookmark(title, level, 1) for title, level in titles)))
    assert [(one.letters, one.level) for one in found.outline] == [
        ("education", 1), ("awards", 1), ("prizes", 2), ("talks", 1),
    ]  # fmt: skip


def test_two_headings_of_one_level_are_no_root():
    titles = [("Education", 1), ("Degrees", 2), ("Courses", 2), ("Schools", 2), ("Awards", 1)]
    found = statements_of(Document((), outline=tuple(Bookmark(title, level) for title, level in titles)))
    assert [one.level for one in found.outline] == [1, 2, 2, 2, 1]


def test_only_marked_headings_are_taken_from_the_tags():
    elements = (StructureElement("H2", 1, 2, 2, text="Awards"), StructureElement("P", 1, 2, 0, text="Medal of Rivers"))
    assert [one.letters for one in statements_of(Document((), structure=elements)).tags] == ["awards"]


@pytest.mark.parametrize(
    ("titles", "numbers"),
    [
        (("Education", "Grants", "Awards", "Talks"), {1, 2, 3, 6}),  # a count behind, a number before
        (("Education", "Grants", "Service to the Profession", "Talks"), {1, 2, 4, 6}),  # the first line of two
        (("Education", "Grants", "Awards"), None),  # three are too few
        (("Education", "Grants", "Awards", "Rivers"), {1, 2, 3}),  # three of four are enough
        (("Education", "Grants", "Rivers", "Lakes"), None),  # two of four are not
        (("Educ", "Grants", "Awards", "Talk"), None),  # what is short must be printed so
    ],
)
def test_which_lines_an_outline_names(titles, numbers):
    found = named_by(candidates(*PRINTED), stated(*titles, page=1))
    assert (None if found is None else set(found.levels)) == numbers


def test_a_heading_is_looked_for_on_its_page():
    assert named_by(candidates(*PRINTED), stated("Education", "Grants", "Awards", "Talks", page=2)) is None


def test_a_title_that_stands_twice_is_found_twice():
    printed = candidates("Education", "Awards", "Talks", "Awards", "Service")
    found = named_by(printed, stated("Education", "Awards", "Talks", "Awards"))
    assert found is not None
    assert set(found.levels) == {0, 1, 2, 3}


def test_sources_that_are_not_believed_are_left_out():
    statements = Statements(outline=stated("Education", "Grants", "Awards", "Talks"), tags=stated("Education"))
    assert set(named_in(candidates(*PRINTED), statements)) == {Source.OUTLINE}
    assert named_in(candidates(*PRINTED), NOTHING) == {}


@pytest.mark.parametrize(
    ("named", "levels"),
    [
        ({Source.OUTLINE: Named({0: 1, 1: 2})}, {0: 1, 1: 2}),
        ({Source.OUTLINE: Named({0: 1, 1: 1})}, {}),  # of one level only: it says nothing of levels
        ({Source.OUTLINE: Named({0: 1, 1: 2}), Source.TAGS: Named({1: 1, 2: 3})}, {0: 1, 1: 2, 2: 3}),
    ],
)
def test_what_is_said_of_levels(named, levels):
    assert stated_levels(named) == levels


@pytest.mark.parametrize(
    ("remark", "found"),
    [("x" * 25, True), ("x" * 26, False)],
)
def test_how_long_a_remark_may_be(remark, found):
    printed = candidates("Education", "Awards", "Talks", f"Grants {remark}")
    named = named_by(printed, stated("Education", "Awards", "Talks", "Grants", page=1))
    assert named is not None
    assert (3 in named.levels) is found
