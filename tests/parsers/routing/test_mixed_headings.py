"""Sections whose heading names several kinds."""

from dataclasses import replace

import pytest

from cvparse.entries.split import split
from cvparse.entries.types import Context, Item
from cvparse.lexicon import load
from cvparse.model import SectionKind as Kind
from cvparse.parsers.routing.mixed_headings import CLAIMS, sorted_apart
from cvparse.sections.types import KindReason
from printed import section

CONTEXT = Context(load(("en",)))

GRANTS_AND_AWARDS = """
2019 Ice on Rivers, National Science Foundation, PI, $300,000
2018 Best Paper Award, Conference on Ice
2016 Larvik Fellowship, University of Larvik
"""
TEACHING_AND_SUPERVISION = """
Logic (undergraduate), Fall 2018
CS 101 Programming, Spring 2019
PhD students supervised:
Mira Oduya, “Ice on rivers” (2016)
Jonas Berg (PhD 2018)
"""


def sorted_lines(heading: str, kind: str, printed: str) -> list[tuple[str, int]] | None:
    found = sorted_apart(section(Kind(kind), printed, heading), CONTEXT)
    if found is None:
        return None
    return [(r.section.kind.value, sum(len(part.lines) for part in r.section.walk())) for r in found]


@pytest.mark.parametrize(
    ("heading", "kind", "printed", "parts"),
    [
        ("Grants and Awards", "grants", GRANTS_AND_AWARDS, [("grants", 1), ("awards", 2)]),
        ("Awards, Fellowships, and Grants", "awards", GRANTS_AND_AWARDS, [("awards", 2), ("grants", 1)]),
        ("Teaching and Supervision", "teaching", TEACHING_AND_SUPERVISION, [("teaching", 2), ("advising", 3)]),
        # a course ends the row of supervision that stands above it
        (
            "Teaching and Supervision", "teaching",
            f"{TEACHING_AND_SUPERVISION}CS 102 Logic, Spring 2020\nSnow and Ice, Spring 2021",
            [("teaching", 4), ("advising", 3)],
        ),
        # entries of a part are sorted too, and a part without one goes
        (
            "Grants and Awards", "grants",
            f"# Since 2016\n{GRANTS_AND_AWARDS.strip()}\n# Before\n2010 Medal Prize of Ice",
            [("grants", 1), ("awards", 3)],
        ),
        # a part whose own heading names one of the kinds is of that kind as a whole
        (
            "Teaching and Advising", "teaching",
            "# Lecturing\nRiver Politics (Bachelor), 2018\nCS 102 Logic, 2020",
            [("teaching", 2)],
        ),
        (
            "Teaching and Advising", "teaching",
            "# Since 2016\nRiver Politics (Bachelor), 2018\nCS 102 Logic, 2020",
            [("teaching", 1), ("advising", 1)],
        ),
        ("Grants and Awards", "grants", "2018 Travel Support, Conference on Ice\n2017 Something Else", [("grants", 2)]),
    ],
)  # fmt: skip
def test_entries_go_to_the_kind_that_they_say(heading, kind, printed, parts):
    assert sorted_lines(heading, kind, printed) == parts


@pytest.mark.parametrize(
    ("heading", "kind", "printed"),
    [
        ("Grants", "grants", GRANTS_AND_AWARDS),
        ("Honors", "awards", "2018 Associate Editor, Annals of Rivers\n2017 Medal, Royal Society"),
        ("Teaching", "teaching", TEACHING_AND_SUPERVISION),
        ("Skills and Awards", "skills", GRANTS_AND_AWARDS),  # skills say nothing of themselves
        ("Grants and Awards", "grants", ""),
    ],
)
def test_what_the_heading_does_not_name_stays(heading, kind, printed):
    assert sorted_lines(heading, kind, printed) is None


POSITIONS_AND_HONORS = """
2014 Keynote, Conference on Ice
2012 Best Paper Award, Conference on Ice
2004-2010 Lund Professor of Ice, University of Larvik
1999 Medal, University of Larvik
"""


@pytest.mark.parametrize(
    ("reason", "parts"),
    [
        (KindReason.CONTENTS, {Kind.TALKS: 1, Kind.AWARDS: 2, Kind.EXPERIENCE: 1}),
        (KindReason.PARTS_OF_HEADING, None),  # the words settle it: posts and talks are not sorted apart
    ],
)
def test_posts_and_talks_leave_a_section_that_its_lines_gave_its_kind(reason, parts):
    mixed = section(Kind.EXPERIENCE, POSITIONS_AND_HONORS, "Positions, Lectures and Honors")
    found = sorted_apart(replace(mixed, kind_reason=reason), CONTEXT)
    assert (found and {route.section.kind: len(route.section.lines) for route in found}) == parts


def test_a_heading_that_may_mean_one_kind_or_another_is_of_one():
    told = replace(
        section(Kind.ADVISING, POSITIONS_AND_HONORS, "Undergraduate Research"), kind_reason=KindReason.CONTENTS
    )
    assert sorted_apart(told, CONTEXT) is None


def claims(written: str) -> set[Kind]:
    """The kinds that the first entry says it is."""
    item: Item = split(section(Kind.OTHER, written).lines, CONTEXT)[0]
    return {kind for kind, claim in CLAIMS.items() if claim(item, CONTEXT.lexicon)}


LONG = " ".join(["ice"] * 19)


@pytest.mark.parametrize(
    ("written", "kinds"),
    [
        # grants
        ("Ice on Rivers, PI, 2019", {Kind.GRANTS}),
        ("Ice on Rivers, CBET-1234567, 2019", {Kind.GRANTS}),
        ("Best Paper Award, CBET-1234567, 2019", {Kind.GRANTS}),
        ("2019 Best Paper Award, PI", {Kind.GRANTS}),
        ("Travel Grant, $1,000", {Kind.GRANTS}),
        ("Travel Grant, 2019", set()),
        ("Grant Prize, $1,000", {Kind.AWARDS}),
        # awards
        ("Best Paper Award, 2019", {Kind.AWARDS}),
        (f"Best Paper Award of 2019 {LONG}", {Kind.AWARDS}),  # 24 words
        (f"Best Paper Award of 2019 in {LONG}", set()),
        # advisees
        ("PhD students supervised:", {Kind.ADVISING}),
        ("Jonas Berg (PhD, 2018)", {Kind.ADVISING}),
        ("Jonas Berg, thesis: Ice", {Kind.ADVISING}),
        ("Jonas Berg, 2018", set()),
        ("Jonas Berg, CS 101, PhD, 2018", set()),
        ("The ice of winter, PhD, 2018", set()),
        ("CS 101 Programming", {Kind.TEACHING}),
        ("Lecturer, Programming", {Kind.TEACHING, Kind.EXPERIENCE}),
        ("Programming (Lecturer)", {Kind.EXPERIENCE}),
        # memberships
        ("Member, Royal Society", {Kind.MEMBERSHIPS}),
        ("Royal Society", {Kind.MEMBERSHIPS}),
        ("Medal of the Royal Society", {Kind.AWARDS}),
        ("Talk to the Royal Society", set()),
        ("Member of the Larvik choir", set()),
        ("Member, Program Committee, Royal Society", set()),
        # service
        ("Editorial Board, Journal of Ice", {Kind.SERVICE}),
        ("Journal of Ice, Editorial Board", set()),
        ("Reviewer Award, Journal of Ice", {Kind.AWARDS}),
        # posts
        ("Lund Professor of Ice, 1999-2014", {Kind.EXPERIENCE}),
        ("Ice of rivers, with a professor, 2014", set()),
        ("Best Professor Award, 2014", {Kind.AWARDS}),
        ("Chair, Search Committee, 2014", set()),
        # talks
        ("Keynote, Conference on Ice, 2014", {Kind.TALKS}),
        ("Best Keynote Award, 2014", {Kind.AWARDS}),
    ],
)
def test_what_an_entry_says_of_itself(written, kinds):
    assert claims(written) == kinds
