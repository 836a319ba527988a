"""What stands over advisees and holds for each of them: a level, a role, an institution, that they have finished.

Signals in this order: the tag in the margin over several rows, the nearest row that names nobody, the sub-heading, the
section's heading. A row is a head where nothing is left of it without the words of the lists: `Current Ph.D. Students`,
`PhD supervision (second supervisor):`, `Completed (18)`; `Mina Park, PhD` is an advisee. Heads of a table say what its
columns hold. It never reads an advisee.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import regex

from cvparse.entries.heads.table_head import head_columns, item_columns, row_cells
from cvparse.entries.join_wrapped_lines import Row
from cvparse.entries.types import Item
from cvparse.fields.advising_levels import HOW_MANY, level_of, text_outside
from cvparse.fields.organizations import is_organization
from cvparse.lexicon.types import Lexicon
from cvparse.model.kinds import AdvisingLevel
from cvparse.spans.delimiters import cut
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.segment import bare
from cvparse.spans.worksheet import Worksheet
from cvparse.text.trim import clean, clean_end
from cvparse.text.value_class import dataclass

COLUMNS = ("name", "degree", "years", "thesis", "institution", "placement", "role")
FROM_COLUMN = ("thesis", "institution", "placement")
CELLS = regex.compile(r"\t")


@dataclass(frozen=True, slots=True)
class AdviseeGroup:
    """What the headings and rows above an entry say of it."""

    level: AdvisingLevel | None = None
    role: str | None = None
    institution: str | None = None
    completed: bool = False
    of_theses: bool = False
    columns: tuple[str, ...] = ()


def shared_by(subheading: str | None, title: str | None, lexicon: Lexicon) -> AdviseeGroup:
    """What the nearest heading that says it says: level and role, an institution, that they have finished."""
    level = level_of(subheading, lexicon) or level_of(title, lexicon)
    heading = subheading or title or ""
    role = lexicon.phrases("advising.role_heading").search(heading)
    institution = subheading if subheading and is_organization(subheading, lexicon) else None
    return AdviseeGroup(
        level,
        heading[role.start : role.end] if role else None,
        institution,
        completed=lexicon.phrases("advising.completed").search(heading) is not None,
        of_theses=any(lexicon.phrases("advising.theses").search(text) for text in (subheading or "", title or "")),
    )


def under_head(shared: AdviseeGroup, text: str, lexicon: Lexicon) -> AdviseeGroup:
    """What holds below a head row: what it says itself, and else what held before."""
    printed = HOW_MANY.sub("", text)
    named = list(lexicon.phrases("advising.role").find(printed))
    role = max(named, key=lambda m: m.end - m.start, default=None)
    completed = lexicon.phrases("advising.completed").search(printed) is not None
    current = lexicon.phrases("advising.current").search(printed) is not None
    return replace(
        shared,
        level=level_of(printed, lexicon) or shared.level,
        role=printed[role.start : role.end] if role else shared.role,
        completed=completed or (shared.completed and not current),
        of_theses=shared.of_theses or lexicon.phrases("advising.theses").search(printed) is not None,
    )


def is_table_head(item: Item, lexicon: Lexicon) -> bool:
    """Whether an item is the heads of a table's columns."""
    return bool(item_columns(item, partial(_column, lexicon=lexicon)))


def columns_by(worksheet: EntryWorksheet, lexicon: Lexicon) -> tuple[str, ...]:
    """What the heads of a table say of its columns, as names of word lists; nothing where no row is one."""
    if columns := item_columns(worksheet.item, partial(_column, lexicon=lexicon)):
        return columns
    return columns_of(worksheet.body.text.text, worksheet.rows[0], lexicon) if len(worksheet.rows) > 1 else ()


def columns_of(text: str, row: Row, lexicon: Lexicon) -> tuple[str, ...]:
    """The columns that a row names, nothing where it names none."""
    return head_columns(row_cells(text[row.start : row.end]), partial(_column, lexicon=lexicon))


def _column(cell: str, lexicon: Lexicon) -> str:
    """The list that the head of a column is of; `Thesis title` and `Current position` say one thing in two words."""
    text = clean_end(cell)
    for name in COLUMNS:
        if text in lexicon.phrases(f"advising.{name}"):
            return name
    known = [(m, name) for name in COLUMNS for m in lexicon.phrases(f"advising.{name}").find(text)]
    if not known or any(c.isalnum() for c in text_outside(text, [(m.start, m.end) for m, _ in known])):
        return ""
    return max(known, key=lambda found: (found[0].end, COLUMNS.index(found[1])))[1]


def take_cells(worksheet: EntryWorksheet, columns: Sequence[str]) -> dict[str, str]:
    """The values that their column names (thesis, institution, placement); none where cells are missing."""
    found: dict[str, str] = {}
    cells: list[tuple[Worksheet, int, int]] = (
        [(worksheet.margin, 0, len(worksheet.margin.text))] if worksheet.margin.text else []
    )
    for row in worksheet.rows:
        cells += [(worksheet.body, a, b) for a, b in cut(worksheet.body.text.text, row.start, row.end, CELLS)]
    cells += [(aside, 0, len(aside.text)) for aside in worksheet.asides]
    if len(cells) != len(columns):
        return found
    for name, (sheet, start, end) in zip(columns, cells, strict=True):
        if name in FROM_COLUMN:
            found[name] = bare(clean(sheet.take(start, end, name)))
    return found
