"""Sections that hold entries of several kinds."""

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers.routing.mixed_headings import sorted_apart
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


@pytest.mark.parametrize(
    ("heading", "kind", "printed", "parts"),
    [
        ("Grants and Awards", "grants", GRANTS_AND_AWARDS, [("grants", 1), ("awards", 2)]),
        ("Awards, Fellowships, and Grants", "awards", GRANTS_AND_AWARDS, [("awards", 2), ("grants", 1)]),
        ("Teaching and Supervision", "teaching", TEACHING_AND_SUPERVISION, [("teaching", 2), ("advising", 3)]),
    ],
)
def test_entries_go_to_the_kind_that_they_say(heading, kind, printed, parts):
    found = sorted_apart(section(SectionKind(kind), printed, heading), CONTEXT)
    assert [(part.kind.value, len(part.lines)) for part in found] == parts


@pytest.mark.parametrize(
    ("heading", "kind", "printed"),
    [
        ("Grants", "grants", GRANTS_AND_AWARDS),
        ("Honors", "awards", "2018 Associate Editor, Annals of Rivers\n2017 Medal, Royal Society"),
        ("Grants and Awards", "grants", "2018 Travel Support, Conference on Ice\n2017 Something Else"),
        ("Teaching", "teaching", TEACHING_AND_SUPERVISION),
    ],
)
def test_what_the_heading_does_not_name_stays(heading, kind, printed):
    whole = section(SectionKind(kind), printed, heading)
    assert sorted_apart(whole, CONTEXT) == (whole,)
