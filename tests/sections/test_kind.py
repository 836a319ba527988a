"""Which kind a section has, and what gave it that kind."""

import pytest

from cvparse.lexicon import load
from cvparse.model import SectionKind as Kind
from cvparse.sections import kind as module
from cvparse.sections.heading_meaning import Certainty, Meaning
from cvparse.sections.kind import (
    GROUPED_BY_YEAR,
    INSIDE,
    kind_of_heading,
    kind_without_heading,
    with_kind_from_content,
)
from cvparse.sections.types import KindReason
from printed import section

LEXICON = load(("en",))
WHOLE, PARTS, WORD, NONE = Certainty.WHOLE, Certainty.PARTS, Certainty.WORD, Certainty.NONE


@pytest.mark.parametrize(
    ("kind", "certainty", "reason"),
    [
        (Kind.AWARDS, WHOLE, KindReason.WHOLE_HEADING),
        (Kind.AWARDS, PARTS, KindReason.PARTS_OF_HEADING),
        (Kind.AWARDS, WORD, KindReason.WORD_OF_HEADING),
        (Kind.OTHER, NONE, KindReason.UNKNOWN_HEADING),
    ],
)
@pytest.mark.parametrize("above", [None, Meaning(Kind.OTHER, NONE), Meaning(Kind.OTHER, WHOLE)])
def test_the_words_of_the_heading_decide(kind, certainty, reason, above):
    found = kind_of_heading(Meaning(kind, certainty), above)
    assert (found.kind, found.reason) == (kind, reason)


@pytest.mark.parametrize(
    ("own", "above", "kind"),
    [
        ((Kind.AWARDS, WHOLE), (Kind.EDUCATION, WHOLE), Kind.AWARDS),
        ((Kind.AWARDS, PARTS), (Kind.EDUCATION, WHOLE), Kind.EDUCATION),  # less sure than the section above
        ((Kind.AWARDS, PARTS), (Kind.EDUCATION, PARTS), Kind.AWARDS),
        ((Kind.AWARDS, WORD), (Kind.EDUCATION, WORD), Kind.AWARDS),
        ((Kind.AWARDS, WORD), (Kind.EDUCATION, PARTS), Kind.EDUCATION),
        ((Kind.AWARDS, WORD), (Kind.EDUCATION, NONE), Kind.AWARDS),
        ((Kind.OTHER, NONE), (Kind.EDUCATION, NONE), Kind.EDUCATION),  # unknown words never name a kind
        ((Kind.PROJECTS, WHOLE), (Kind.PUBLICATIONS, WHOLE), Kind.PUBLICATIONS),  # a group of the works
        ((Kind.PROJECTS, WHOLE), (Kind.PUBLICATIONS, PARTS), Kind.PUBLICATIONS),
        ((Kind.PROJECTS, WHOLE), (Kind.PUBLICATIONS, WORD), Kind.PROJECTS),  # the section above is unclear itself
        ((Kind.PROJECTS, PARTS), (Kind.PUBLICATIONS, WORD), Kind.PUBLICATIONS),
        ((Kind.SUMMARY, WHOLE), (Kind.PUBLICATIONS, WORD), Kind.PUBLICATIONS),  # `Highlights` of an entry
        ((Kind.SUMMARY, WHOLE), (Kind.EDUCATION, WHOLE), Kind.EDUCATION),
        ((Kind.PROJECTS, WHOLE), (Kind.MEDIA, WHOLE), Kind.PROJECTS),
    ],
)
def test_a_heading_inside_another_section(own, above, kind):
    found = kind_of_heading(Meaning(*own), Meaning(*above))
    assert found.kind is kind
    assert (found.reason is KindReason.SECTION_ABOVE) is (kind is above[0])


def test_what_is_a_group_of_its_section():
    """Each section that lists groups names itself and unknown headings first."""
    for kind, groups in INSIDE.items():
        assert groups[:2] == (kind, Kind.OTHER)
    assert Kind.GRANTS in INSIDE[Kind.AWARDS]
    assert Kind.AWARDS in INSIDE[Kind.GRANTS]
    assert Kind.AWARDS not in INSIDE[Kind.EDUCATION]


def test_lines_without_a_heading():
    assert kind_without_heading(new_column=True) == module.Kind(Kind.CONTACT, KindReason.TOP_OF_COLUMN)
    assert kind_without_heading(new_column=False) == module.Kind(Kind.OTHER, KindReason.NOTE)


def test_years_head_groups_of_works_and_talks_only():
    assert set(GROUPED_BY_YEAR) == {Kind.PUBLICATIONS, Kind.TALKS}


SKILLS = "Expert\nPostgreSQL\nSQLite"


@pytest.mark.parametrize("kind", [Kind.OTHER, Kind.PROJECTS])
def test_the_lines_decide_where_the_heading_leaves_it_open(kind):
    found = with_kind_from_content(section(kind, SKILLS), LEXICON)
    assert (found.kind, found.kind_reason) == (Kind.SKILLS, KindReason.LISTS_SKILLS)
    assert found.heading is not None
    assert found.heading.kind is Kind.SKILLS


@pytest.mark.parametrize(
    "given",
    [
        section(Kind.EXPERIENCE, SKILLS),
        section(Kind.PROJECTS, "Riverbed, a package for sediments, 2019"),
        section(Kind.OTHER, SKILLS, None),
        section(Kind.PROJECTS, "Stata, R, QGIS\n# Riverbed\nA package for sediments, 2019."),
    ],
)
def test_the_lines_do_not_decide(given):
    assert with_kind_from_content(given, LEXICON) is given


def test_a_part_is_judged_for_itself():
    given = section(Kind.OTHER, f"Bees and hives.\n# Tools\n{SKILLS}")
    found = with_kind_from_content(given, LEXICON)
    assert found.kind is Kind.OTHER
    assert found.parts[0].kind is Kind.SKILLS
