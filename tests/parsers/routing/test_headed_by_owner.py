"""Sections whose heading says who the owner is."""

from dataclasses import replace

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers.routing.headed_by_owner import RULE, headed_by_owner
from cvparse.parsers.routing.types import Route
from cvparse.text.styled import Run, Style, StyledText
from printed import section

REACHED = "12 Fjord Street\nada@example.org\n+1 857-555-0101"
WORK = "Built the bridges and the dams on all of the slow rivers of the north.\nTaught rivers to students."
HEAD = section(SectionKind.CONTACT, REACHED, None)
WORD = 900
CONTEXT = Context(load(("en",)), owner="Ada Lund", owner_words=frozenset({WORD}))


def named(written, kind=SectionKind.OTHER):
    printed = section(kind, written, "Ada Lund")
    assert printed.heading is not None
    text = StyledText("Ada Lund", (Run(0, 8, Style.NONE, WORD),))
    return replace(printed, heading=replace(printed.heading, text=text))


def kinds(*sections, titled=(), context=CONTEXT):
    routes = [Route(one) for one in sections]
    found = headed_by_owner(routes, [one in titled for one in sections], context)
    return [(route.section.kind.value, len(route.section.lines), route.rules) for route in found]


def test_the_name_over_contact_details():
    assert kinds(named(REACHED)) == [("person", 3, (RULE,))]


def test_the_name_over_a_job_title_and_an_address_of_the_net():
    work = f"{WORK}\nada@example.org"
    assert kinds(named(work)) == [("person", 3, (RULE,))]
    assert kinds(named(work, SectionKind.SUMMARY)) == [("person", 0, (RULE,)), ("summary", 3, ())]


def test_the_name_over_nothing():
    assert kinds(named("")) == [("person", 0, (RULE,))]


@pytest.mark.parametrize("kind", [SectionKind.OTHER, SectionKind.SUMMARY])
def test_the_name_over_what_is_no_contact_detail(kind):
    assert kinds(named(WORK, kind)) == [("person", 0, (RULE,)), (kind.value, 2, ())]


def test_the_name_over_parts():
    whole = replace(named(REACHED), parts=(section(SectionKind.TALKS, "On Ice", "Talks"),))
    assert [kind for kind, _, _ in kinds(whole)] == ["person", "other"]


def test_contact_details_under_the_name_stay():
    assert kinds(named(REACHED, SectionKind.CONTACT)) == [("person", 3, ())]


def test_another_heading_stays():
    other = section(SectionKind.OTHER, REACHED, "Bo Berg")
    assert kinds(HEAD, other) == [("person", 3, ()), ("other", 3, ())]
    assert kinds(named(REACHED), context=replace(CONTEXT, owner_words=None)) == [("other", 3, ())]


def test_a_job_title_right_behind_the_head():
    title = section(SectionKind.OTHER, REACHED, "Professor of Geology")
    assert kinds(HEAD, title, titled=(title,)) == [("person", 3, ()), ("person", 3, (RULE,))]


def test_a_job_title_further_on_is_a_heading():
    title = section(SectionKind.OTHER, REACHED, "Professor of Geology")
    talks = section(SectionKind.TALKS, "On Ice", "Talks")
    assert kinds(HEAD, talks, title, titled=(title,))[-1] == ("other", 3, ())
