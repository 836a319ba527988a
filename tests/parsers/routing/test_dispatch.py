"""Each section goes to the parser of the kind that the routing rules give it."""

from dataclasses import replace

import pytest

from cvparse.entries.types import Context
from cvparse.layout.types import Box, Furniture, FurnitureKind, Word
from cvparse.lexicon import load
from cvparse.model import Person, Publication
from cvparse.model import SectionKind as Kind
from cvparse.parsers.routing.dispatch import parse_sections, routes_of
from cvparse.parsers.routing.rules import PARTS
from cvparse.sections.types import Section
from printed import section

CONTEXT = Context(load(("en",)))
HEAD = section(Kind.CONTACT, "! Ada Lund\nada@example.org", None)
WORKS = section(
    Kind.PUBLICATIONS, "[1] A. Lund. On Ice. Ice Press, 2019.\n[2] B. Okri. On Snow. Ice Press, 2018.", "Works"
)
MORE = section(Kind.OTHER, "[3] A. Lund. On Hail. Ice Press, 2017.\n[4] A. Lund. On Rain. Ice Press, 2016.", "Hail")


def routed(*sections: Section) -> list[tuple[str, tuple[str, ...]]]:
    return [(route.section.kind.value, route.rules) for route in routes_of(sections, CONTEXT)]


@pytest.mark.parametrize(
    ("given", "kinds", "rule"),
    [
        (section(Kind.AWARDS, "Medal, 2019", "Awards"), ["awards"], None),
        (
            section(Kind.INTERESTS, "Senior Researcher <2016 – present>\nInstitute of Rivers", "Research"),
            ["experience"],
            "each entry is a post",
        ),
        (section(Kind.INTERESTS, "I work on rivers.", "Research"), ["summary"], "interests told in running text"),
        (section(Kind.INTERESTS, "rivers, ice", "Research"), ["interests"], None),
        (
            section(Kind.SUMMARY, "I write of what the rivers leave on their winding beds.\nada@example.org"),
            ["summary", "person"],
            "contact details in a profile",
        ),
        (
            section(Kind.EDUCATION, "Degree\tYear\nPhD\t2011"),
            ["education"],
            "heads of a table's columns",
        ),
        (
            section(Kind.SKILLS, "Tools: Git\nLanguages: Urdu (fluent)"),
            ["skills", "languages"],
            "languages among other things",
        ),
        (
            section(Kind.CONTACT, "Ada Lund\nI write of what the rivers leave on their winding beds.", None),
            ["person", "summary"],
            "a profile in the head",
        ),
        (section(Kind.REFERENCES, "Available on request."), ["other"], "referees are named on request"),
        (
            section(
                Kind.GRANTS, "2019 Ice on Rivers, PI, $300,000\n2018 Best Paper Award, Ice Days", "Grants and Awards"
            ),
            ["grants", "awards"],
            "a heading of several kinds, each entry of one of them",
        ),
    ],
)
def test_the_first_rule_that_has_an_answer(given, kinds, rule):
    assert routed(given) == [(kind, (rule,) if rule else ()) for kind in kinds]


def test_rules_of_all_sections_together():
    position = section(Kind.EXPERIENCE, "Lecturer in Law", "Position")
    posts = section(Kind.EXPERIENCE, "Lecturer, University of Larvik, 2012", "Employment")
    assert routed(HEAD, position, posts, WORKS, MORE) == [
        ("person", ()),
        ("person", ("the owner's position, printed as a section",)),
        ("experience", ()),
        ("publications", ()),
        ("publications", ("its numbers go on with the list of works before it",)),
    ]


def test_rules_that_fire_one_after_another_are_all_named():
    part = section(Kind.INTERESTS, "I work on rivers.", "Research")
    whole = replace(section(Kind.SERVICE, "Reviewer, Annals of Ice", "Service"), parts=(part,))
    assert routed(whole) == [("service", ()), ("summary", (PARTS, "interests told in running text"))]


def test_the_outcomes_stand_in_the_order_of_the_page_and_know_their_rules():
    awards = section(Kind.AWARDS, "Medal, 2019", "Awards")
    statement = section(Kind.INTERESTS, "I work on rivers.", "Research")
    outcomes = parse_sections([awards, HEAD, statement], CONTEXT)
    assert [(one.section.kind, one.routed_by) for one in outcomes] == [
        (Kind.AWARDS, ()), (Kind.CONTACT, ()), (Kind.SUMMARY, ("interests told in running text",)),
    ]  # fmt: skip


@pytest.mark.parametrize(("heading", "groups"), [("Reports", ["Works", "Works", "Reports"]), ("Works", [None] * 3)])
def test_headings_part_the_works_where_there_are_several(heading, groups):
    others = section(Kind.PUBLICATIONS, "[1] A. Lund. On Snow. Ice Press, 2017.", heading)
    outcomes = parse_sections([WORKS, others], CONTEXT)
    assert [reading.entry.group for one in outcomes for reading in one.parsed.readings] == groups


def test_the_head_is_read_first_so_that_the_owner_is_known():
    """The owner is marked among the authors, though the works are printed before the name."""
    for sections in ([HEAD, WORKS], [WORKS, HEAD]):
        outcomes = parse_sections(sections, CONTEXT)
        works = [r.entry for one in outcomes for r in one.parsed.readings if isinstance(r.entry, Publication)]
        assert [author.is_self for work in works for author in work.authors] == [True, False]


def test_a_name_that_is_known_stays():
    outcomes = parse_sections([HEAD, WORKS], replace(CONTEXT, owner="B. Okri"))
    works = [r.entry for one in outcomes for r in one.parsed.readings if isinstance(r.entry, Publication)]
    assert [author.is_self for work in works for author in work.authors] == [False, True]


def test_what_a_rule_used_is_consumed():
    (outcome,) = parse_sections([section(Kind.EDUCATION, "Degree\tYear\nPhD\t2011")], CONTEXT)
    assert "Degree\tYear" in [claim.text.text for claim in outcome.parsed.consumed]


def test_running_heads_stand_last_and_may_name_the_owner():
    words = tuple(
        Word(900 + n, 1, text, Box(60.0 * n, 20, 60.0 * n + 50, 30), 28.0) for n, text in enumerate(["Ada", "Lund"])
    )
    head = Furniture(FurnitureKind.RUNNING_HEAD, 1, "Ada Lund", words, Box(0, 20, 110, 30))
    outcomes = parse_sections([WORKS], CONTEXT, [head])
    assert [one.section.kind for one in outcomes] == [Kind.PUBLICATIONS, Kind.CONTACT]
    (reading,) = outcomes[-1].parsed.readings
    assert isinstance(reading.entry, Person)
    work = outcomes[0].parsed.readings[0].entry
    assert isinstance(work, Publication)
    assert work.authors[0].is_self
    assert len(parse_sections([WORKS], CONTEXT)) == 1
