"""What a reader makes of items, and which rules made it."""

import pytest

from cvparse.entries.types import Fact, Item
from cvparse.model import Award, Issue, Person
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.readings import Leftover, Parsed, Reading, rule_of
from cvparse.spans.worksheet import Claim
from written_entries import text

AWARD = Reading(Award(title="Prize", raw="Prize, 2019"), "awards", (1, 2), (Claim("title", text("Prize")),))


def test_fields_of_an_entry_are_replaced():
    found = AWARD.with_values(title="Medal", date="2019")
    assert isinstance(found.entry, Award)
    assert (found.entry.title, found.entry.date, found.entry.raw) == ("Medal", "2019", "Prize, 2019")
    assert (found.rule, found.words, found.taken) == (AWARD.rule, AWARD.words, AWARD.taken)


def test_only_what_an_entry_does_not_say_is_filled():
    found = AWARD.with_defaults(title="Medal", date="2019", awarder=None, funder="Ice Fund")
    assert isinstance(found.entry, Award)
    assert (found.entry.title, found.entry.date, found.entry.awarder) == ("Prize", "2019", None)
    assert not hasattr(found.entry, "funder")  # an award has no such field


def test_a_later_item_goes_on_with_an_entry():
    claim = Claim("note", text("shared"))
    found = AWARD.continued((3,), (claim,), "shared", note="shared")
    assert isinstance(found.entry, Award)
    assert (found.entry.title, found.entry.note, found.entry.raw) == ("Prize", "shared", "Prize, 2019 shared")
    assert (found.rule, found.words, found.taken) == ("awards", (1, 2, 3), (*AWARD.taken, claim))


def test_an_item_over_an_entry_is_printed_before_it():
    claim = Claim("awarder", text("Society"))
    found = AWARD.under((0,), (claim,), "Society")
    assert isinstance(found.entry, Award)
    assert found.entry.raw == "Society Prize, 2019"
    assert (found.rule, found.words, found.taken) == ("awards", (0, 1, 2), (claim, *AWARD.taken))


def test_the_print_stays_where_none_is_given():
    found = AWARD.continued((3,), (), note="shared")
    assert isinstance(found.entry, Award)
    assert found.entry.raw == "Prize, 2019"


def test_a_person_and_a_text_are_never_gone_on_with():
    for entry in (Person(name="Ada Lund"), "A summary."):
        reading = Reading(entry, "contact", (1,))
        assert reading.with_values(name="Bo") == reading
        assert reading.continued((2,), (), "more", name="Bo") == reading
        assert reading.under((2,), (), "more") == reading


def test_results_of_two_sections_are_added():
    one = Parsed(
        (AWARD,),
        (Leftover(text("x"), "Awards", "rest"),),
        (Issue(code="a", message="b"),),
        (),
        (Claim("cue: x", text("y")),),
    )
    both = one + Parsed((AWARD, AWARD))
    assert (len(both.readings), both.leftover, both.issues, both.consumed) == (
        3,
        one.leftover,
        one.issues,
        one.consumed,
    )
    doubled = one + one
    assert [len(part) for part in (doubled.leftover, doubled.issues, doubled.markers, doubled.consumed)] == [2, 2, 0, 2]


FACT = Fact("host", text("Host:"), text("Lund"), ())


@pytest.mark.parametrize(
    ("item", "rule"),
    [
        (Item((), text("Medal of Ice"), rule="bulleted"), "bulleted > awards"),
        (Item((), text("Medal of Ice"), rule="numbered", facts=(FACT,)), "numbered > labelled facts > awards"),
        (Item((), text("Medal of Ice"), facts=(FACT,)), "labelled facts > awards"),
        (Item((), text("Medal of Ice")), "awards"),
    ],
)
def test_the_rules_that_made_an_entry(item, rule):
    assert rule_of(item, "awards") == rule
    assert EntryWorksheet(item).reading(Award(title="Medal of Ice"), "awards").rule == rule
