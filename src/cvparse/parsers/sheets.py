"""An item on worksheets: its margin, body and asides, the words crossed out as rules read them.

Every parser of entries reads an item through `ItemSheets`, so that what it takes is counted in one place and what
nothing took can be given a home in one place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy

from cvparse.model import Entry
from cvparse.parsers.base import Item, Reading, Taken, Worksheet
from cvparse.parsers.labelled_rows import told as facts_of
from cvparse.parsers.rows import Row, rows_of
from cvparse.text.styled import EMPTY, StyledText

TRIMMED = " \t\ufffc,;:|·•◦▪●–—-/，、；：｜"


class ItemSheets:
    """The worksheets of one item, and its rows."""

    def __init__(self, item: Item) -> None:
        self.item = item
        self.margin = Worksheet(item.margin)
        self.body = Worksheet(item.text)
        self.asides = self._numbered = tuple(Worksheet(aside) for aside in item.asides)
        self.rows: tuple[Row, ...] = rows_of(item)

    @property
    def sheets(self) -> tuple[Worksheet, ...]:
        """Margin, body and asides: the order in which a date is looked for is margin, asides, body."""
        return (self.margin, self.body, *self.asides)

    def taken(self) -> tuple[Taken, ...]:
        """All that was read of the item, the printed label with it."""
        label = (Taken("label", self.item.label),) if self.item.label else ()
        return (*label, *(taken for sheet in self.sheets for taken in sheet.taken))

    def part(self, rows: Sequence[Row], shares_margin: bool = True) -> ItemSheets:
        """The same worksheets seen through some of the rows and the asides beside them, as for one of several posts."""
        view = copy(self)
        if not shares_margin and not any(row.tagged for row in rows):
            view.margin = Worksheet(EMPTY)
        view.rows = tuple(rows)
        view.asides = tuple(
            self._numbered[number] for row in rows for number in row.asides
        )  # rows count all of the item's
        return view

    def free(self, row: Row) -> list[tuple[int, int]]:
        """What nothing took of a row, trimmed of separators."""
        spans = [(max(a, row.start), min(b, row.end)) for a, b in self.body.rest() if a < row.end and b > row.start]
        return [(a, b) for a, b in (trimmed(self.body.text.text, a, b) for a, b in spans) if a < b]

    def rests(self) -> Iterator[tuple[Worksheet, int, int]]:
        """What nothing took, sheet by sheet, trimmed of separators; of the body, what stands in these rows."""
        for sheet in self.sheets:
            for start, end in sheet.rest() if sheet is not self.body else self._free_body():
                yield (sheet, *trimmed(sheet.text.text, start, end))

    def _free_body(self) -> list[tuple[int, int]]:
        """The untaken stretches of the body; what runs on over rows that are not of this view is cut at them."""
        bounds: list[tuple[int, int]] = []
        for row in self.rows:
            if bounds and not self.body.text.text[bounds[-1][1] : row.start].strip():
                bounds[-1] = (bounds[-1][0], row.end)
            else:
                bounds.append((row.start, row.end))
        return [
            (max(a, start), min(b, end))
            for a, b in self.body.rest()
            for start, end in bounds
            if max(a, start) < min(b, end)
        ]

    def take_rest(self, path: str, separator: str = "; ") -> str | None:
        """What nothing took, crossed out and joined; None where nothing is left."""
        parts = [sheet.take(start, end, path) for sheet, start, end in tuple(self.rests())]
        return separator.join(clean(part) for part in parts if part) or None

    def reading(self, entry: Entry, rule: str) -> Reading:
        """The entry with its label and print, and all that was taken for it."""
        entry, told = facts_of(self.item, entry)
        label = clean(self.item.label) or entry.label
        entry = entry.model_copy(update={"raw": self.item.raw, "label": label})
        return Reading(entry, rule, self.item.words, (*self.taken(), *told))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without separators at its ends, and without a bracket that has no partner inside."""
    while start < end and (
        text[start] in TRIMMED
        or text.startswith(". ", start)
        or (text[start] in ")]" or _unmatched(text[start:end], 0))
    ):
        start += 1
    while end > start and (text[end - 1] in TRIMMED or (text[end - 1] in "([" or _unmatched(text[start:end], -1))):
        end -= 1
    if _wrapped(text[start:end]):
        return trimmed(text, start + 1, end - 1)
    return start, end


def _wrapped(text: str) -> bool:
    """Whether one pair of brackets holds the whole text: `(declined)`, not `(a) and (b)`."""
    if len(text) < 2 or (text[0], text[-1]) not in {("(", ")"), ("[", "]")}:
        return False
    return text[0] not in text[1:-1] and text[-1] not in text[1:-1]


def _unmatched(text: str, at: int) -> bool:
    pairs = {"(": ")", "[": "]"}
    if at == 0:
        return text[0] in pairs and pairs[text[0]] not in text
    return text[-1] in pairs.values() and next(k for k, v in pairs.items() if v == text[-1]) not in text


def clean(text: StyledText) -> str:
    """A value as the contract wants it: one line, no separators, icons or bullets at its ends."""
    words = text.text.replace("\t", " ").replace("\ufffc", " ").split()
    value = " ".join(words)
    start, end = trimmed(value, 0, len(value))
    return value[start:end]
