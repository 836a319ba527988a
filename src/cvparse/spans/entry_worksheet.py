"""The worksheet of an item: its margin, its body and its tags, with what rules have read of them crossed out.

Every parser of entries reads an item through an `EntryWorksheet`. So one place knows what was taken, and what
nothing took and still needs a field. It never decides what a stretch means.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy

from cvparse.entries.join_wrapped_lines import Row, rows_of
from cvparse.entries.list_seams import with_cells
from cvparse.entries.types import Item
from cvparse.model import Entry
from cvparse.spans.readings import Reading, rule_of
from cvparse.spans.worksheet import Claim, Worksheet
from cvparse.text.styled import EMPTY
from cvparse.text.trim import clean, trimmed


class EntryWorksheet:
    """The worksheets of one item (margin, body, tags at the right) and the rows of its body."""

    def __init__(self, item: Item) -> None:
        self.item = item
        self.margin = Worksheet(item.margin)
        self.body = Worksheet(with_cells(item.text, item.seams), item.text)
        self.asides = self._numbered = tuple(Worksheet(aside) for aside in item.asides)
        self.rows: tuple[Row, ...] = rows_of(item)

    @property
    def texts(self) -> tuple[Worksheet, ...]:
        """Margin, body and asides: the order in which a date is looked for is margin, asides, body."""
        return (self.margin, self.body, *self.asides)

    def taken(self) -> tuple[Claim, ...]:
        """All that was read of the item, the printed label and the head of its group with it."""
        label = (Claim("label", self.item.label),) if self.item.label else ()
        heads = (mark for mark in self.item.marks if any(map(str.isalpha, mark.text)))  # no bullets
        return (
            *(Claim("cue: head of a group", head) for head in heads),
            *label,
            *(taken for sheet in self.texts for taken in sheet.taken),
        )

    def part(self, rows: Sequence[Row], shares_margin: bool = True) -> EntryWorksheet:
        """A view on some of the rows and the tags beside them, as for one of several posts.

        What is taken of the view is taken of the whole. Where `shares_margin` is false, a view without a row that has
        the margin beside it has no margin.
        """
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
        spans = (trimmed(self.body.text.text, a, b) for a, b in self.body.rest_within(row.start, row.end))
        return [(a, b) for a, b in spans if a < b]

    def rests(self) -> Iterator[tuple[Worksheet, int, int]]:
        """What nothing took, sheet by sheet, trimmed of separators; of the body, what stands in these rows."""
        for sheet in self.texts:
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
        """The entry with its label and print, and all that was taken for it. `rule` is the parser's; the boundary rule
        of the item stands before it."""
        entry, facts = with_facts(self.item, entry)
        label = clean(self.item.label) or entry.label
        entry = entry.model_copy(update={"raw": self.item.raw, "label": label})
        return Reading(entry, rule_of(self.item, rule), self.item.words, (*self.taken(), *facts))


def with_facts(item: Item, entry: Entry) -> tuple[Entry, tuple[Claim, ...]]:
    """The entry with the facts of its item, and these as taken."""
    values = {name: value for fact in item.facts for name, value in fact.values if hasattr(entry, name)}
    note = getattr(entry, "note", None)
    if note and values.get("note"):
        values["note"] = f"{note}; {values['note']}"
    taken = [
        taken
        for fact in item.facts
        for taken in (Claim("cue: label of a fact", fact.label), Claim(fact.name, fact.value))
    ]
    return entry.model_copy(update=values) if values else entry, tuple(taken)
