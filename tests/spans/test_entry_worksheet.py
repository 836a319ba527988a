"""An item seen through some of its rows, and through some of those."""

from dataclasses import replace

from cvparse.entries.join_wrapped_lines import Row
from cvparse.entries.types import Fact, Item
from cvparse.model import Award
from cvparse.spans.entry_worksheet import EntryWorksheet, with_facts
from cvparse.text.styled import Run, StyledText
from written_entries import item


def text(content: str) -> StyledText:
    return StyledText(content, (Run(0, len(content)),))


def written(rows: str, rule: str = "") -> EntryWorksheet:
    return EntryWorksheet(item(rows, rule))


def texts(worksheet: EntryWorksheet) -> list[str]:
    return [sheet.text.text for sheet in worksheet.asides]


def test_a_part_of_a_part_keeps_the_tags_of_its_rows():
    whole = EntryWorksheet(
        Item(lines=(), text=text("one two three"), asides=(text("2001"), text("2002"), text("2003")))
    )
    rows = [Row(0, 3, asides=(0,)), Row(4, 7, asides=(1,)), Row(8, 13, asides=(2,))]
    later = whole.part(rows[1:])
    assert texts(later) == ["2002", "2003"]
    assert texts(later.part(rows[2:])) == ["2003"]
    assert texts(later.part(rows[1:2])) == ["2002"]


def test_a_part_without_the_rows_beside_the_margin_has_no_margin():
    whole = written("2019 :: Lecturer\n• taught")
    first, second = whole.rows
    assert whole.part((first,)).margin.text.text == "2019"
    assert whole.part((second,)).margin.text.text == "2019"
    assert whole.part((first,), shares_margin=False).margin.text.text == "2019"
    assert whole.part((second,), shares_margin=False).margin.text.text == ""


def test_what_is_taken_of_a_part_is_taken_of_the_whole():
    whole = written("[1] Lecturer, Oslo <2019>", "numbered")
    whole.part(whole.rows).body.take(0, 8, "title")
    assert [(claim.path, claim.text.text) for claim in whole.taken()] == [("label", "[1]"), ("title", "Lecturer")]


def test_the_rest_stands_sheet_by_sheet_without_separators():
    whole = written("2019 :: Lecturer, Oslo; York <Leeds>")
    whole.body.take(10, 14, "place")
    rests = [sheet.text.text[a:b] for sheet, a, b in whole.rests()]
    assert rests == ["2019", "Lecturer", "York", "Leeds"]
    assert [whole.body.text.text[a:b] for a, b in whole.free(whole.rows[0])] == ["Lecturer", "York"]
    assert whole.take_rest("note") == "2019; Lecturer; York; Leeds"
    assert whole.take_rest("note") is None


def test_the_rest_of_a_part_is_that_of_its_rows():
    whole = written("Lecturer\n• taught\n• wrote")
    part = whole.part((whole.rows[0], whole.rows[2]))
    assert [sheet.text.text[a:b] for sheet, a, b in part.rests()] == ["Lecturer", "wrote"]
    both = whole.part(whole.rows[:2])
    assert [sheet.text.text[a:b] for sheet, a, b in both.rests()] == ["Lecturer taught"]


def test_the_parts_of_an_entry_in_order():
    whole = written("2019 :: Lecturer <Oslo>")
    assert [sheet.text.text for sheet in whole.texts] == ["2019", "Lecturer", "Oslo"]


def test_a_reading_has_label_print_and_facts():
    fact = Fact("note", text("Note:"), text("shared"), (("note", "shared"), ("colour", "red")))
    whole = EntryWorksheet(replace(item("[1] Prize", "numbered"), facts=(fact,)))
    whole.body.take(0, 5, "title")
    reading = whole.reading(Award(title="Prize", note="first"), "awards")
    assert isinstance(reading.entry, Award)
    assert (reading.entry.label, reading.entry.raw, reading.entry.note) == (
        "1",
        "[1] Prize Note: shared",
        "first; shared",
    )
    assert [claim.path for claim in reading.taken] == ["label", "title", "cue: label of a fact", "note"]
    plain = EntryWorksheet(item("Prize")).reading(Award(label="x"), "awards")
    assert isinstance(plain.entry, Award)
    assert plain.entry.label == "x"


def test_a_fact_fills_a_field_that_is_empty():
    fact = Fact("note", text("Note:"), text("shared"), (("note", "shared"),))
    entry, _ = with_facts(replace(item("Prize"), facts=(fact,)), Award(title="Prize"))
    assert isinstance(entry, Award)
    assert (entry.title, entry.note) == ("Prize", "shared")
