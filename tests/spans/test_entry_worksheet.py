"""An item seen through some of its rows, and through some of those."""

from cvparse.entries.join_wrapped_lines import Row
from cvparse.entries.types import Item
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.text.styled import Run, StyledText


def text(content: str) -> StyledText:
    return StyledText(content, (Run(0, len(content)),))


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
