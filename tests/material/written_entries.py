"""Entries written down in a test: styled texts, lines, items and worksheets, as `printed` writes lines."""

from __future__ import annotations

from cvparse.entries.build_item import item_of
from cvparse.entries.line_features import features_of
from cvparse.entries.types import Context, Item
from cvparse.layout.types import Line
from cvparse.lexicon import load
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.worksheet import Worksheet
from cvparse.text.styled import StyledText
from printed import PITCH, Printer

LEXICON = load(("en",))
CONTEXT = Context(LEXICON)


def text(written: str) -> StyledText:
    """A styled text; `**bold**` and `*italic*`."""
    return Printer().text(written, 0.0)[0]


def lines(written: str, size: float = 10.0) -> list[Line]:
    """Lines one under another; an empty line doubles the distance above the next. The first has no distance above."""
    printer, found, top, gap = Printer(), [], 100.0, 0.0
    for row in written.strip("\n").split("\n"):
        if not row.strip():
            gap = 2 * PITCH
            continue
        top += gap or PITCH
        found.append(printer.line(row, top, (gap or PITCH) if found else 0.0, size))
        gap = 0.0
    return found


def item(written: str, rule: str = "") -> Item:
    """The item that written lines print."""
    return item_of(features_of(lines(written), LEXICON), rule, frozenset())


def worksheet(written: str) -> EntryWorksheet:
    """The worksheet of the item that written lines print."""
    return EntryWorksheet(item(written))


def sheet(written: str) -> Worksheet:
    """A worksheet of one text."""
    return Worksheet(text(written))
