"""A section seen as a list of items."""

from dataclasses import replace

from cvparse.entries.types import Fact
from cvparse.model import Award, SectionKind
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.section_items import items_of, leftovers_of, parsed, read_each, unread
from printed import section
from written_entries import CONTEXT, item, text, worksheet

SECTION = section(SectionKind.AWARDS, "Prize, 2019\n# Medals\nMedal, 2018\nNote: shared\n# Empty", "Awards")


def test_items_know_the_sub_heading_that_they_stand_under():
    found = items_of(SECTION, CONTEXT)
    assert [(listed.item.text.text.strip(), listed.subheading) for listed in found] == [
        ("Prize, 2019", None),
        ("Medal, 2018", "Medals"),
    ]
    assert [fact.name for fact in found[1].item.facts] == ["note"]


def test_what_nothing_took_is_left_over():
    whole = worksheet("2019 :: Prize, Oslo")
    whole.body.take(0, 6, "title")
    found = list(leftovers_of(whole, SECTION, "rest"))
    assert [(one.text.text, one.section, one.reason) for one in found] == [
        ("2019", "Awards", "rest"),
        ("Oslo", "Awards", "rest"),
    ]


def test_an_item_that_is_no_entry_is_left_over_whole():
    fact = Fact("note", text("Note:"), text("shared"), (("note", "shared"),))
    found = unread(replace(item("[1] Prize <2019>", "numbered"), facts=(fact,)), SECTION, "no award")
    assert [one.text.text for one in found.leftover] == ["[1]", "Prize", "Note:", "shared", "2019"]
    assert {one.reason for one in found.leftover} == {"no award"}
    assert found.readings == ()


def test_each_item_is_read_as_one_entry():
    def read(whole, _):
        whole.body.take(0, 5, "title")
        return whole.reading(Award(title="Prize"), "awards")

    found = read_each(SECTION, CONTEXT, read, "rest of an award")
    assert [reading.rule for reading in found.readings] == [
        "ragged end > awards",
        "dated line > labelled facts > awards",
    ]
    assert [one.text.text for one in found.leftover] == ["2019", "2018"]


def test_readings_and_leftovers_are_a_result():
    whole = EntryWorksheet(item("Prize"))
    reading, left = whole.reading(Award(), "awards"), list(leftovers_of(whole, SECTION, "rest"))
    assert (parsed([reading], left).readings, parsed([reading], left).leftover) == ((reading,), tuple(left))
