"""Works printed as records: title, names, venue, date and links each on lines of their own, in one order or another.

A list is set so where most of its works are. In a record the first paragraph of text is the title (behind the names,
where those come first), lines that names fill are the authors, dates and links say what they are, and the text that is
left, before the names or behind them, is where the work appeared; a sentence is a note about it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cvparse.fields.persons import is_same_person
from cvparse.parsers.base import Item
from cvparse.parsers.publications.authors import FIRM, LEAST_SCORE
from cvparse.parsers.publications.draft import Draft, Span
from cvparse.parsers.publications.identifiers import join_broken, read_identifiers
from cvparse.parsers.publications.markers import blank_markers
from cvparse.parsers.publications.names import NameList, read_names
from cvparse.parsers.publications.paragraphs import FACES, Paragraph, Role, paragraphs_of, right_edges
from cvparse.parsers.publications.rows import PrintedRows, printed_rows, raised_spans
from cvparse.text.styled import ICON, Style, StyledText

TITLE_FACES = (Style.BOLD, Style.ITALIC, Style.UNDERLINED)
BEFORE_TITLE = f" “\"«„‘'{ICON}"
_SEAM = re.compile(r"\s{0,2}(?:[,.;:(/|–—-]|(?:in|at|en|em|dans|by)\b)\s{0,2}\S")
MOST = 0.5  # of the works of a list
MOST_WITHOUT_NAMES = 0.6  # a reference that happens to be cut in two looks like title and venue


@dataclass(frozen=True, slots=True)
class Record:
    """The parts of a work printed as a record, by the offsets of its text. `venue` holds all text that is no title."""

    title: Span
    names: NameList | None
    venue: tuple[Span, ...] = ()
    dates: tuple[Span, ...] = ()
    remarks: tuple[Span, ...] = ()
    notes: tuple[Span, ...] = ()
    links: tuple[Span, ...] = ()


def records_of(items: Sequence[Item], owner: str | None) -> list[Record | None]:
    """Each work as a record, or None where the list is no list of records or the work is printed otherwise.

    Reads `A Title / Journal of Rivers / 2020 / A. Author, B. Author` and `A Title / Journal of Rivers / June 2020`;
    refuses `A. Author, B. Author. A title that / runs on. Journal of Rivers, 2020`.
    """
    if not items:
        return []
    drafts = [_prepared(item) for item in items]
    shapes = [printed_rows(item) for item in items]
    named = sum(s is not None and _several(s.names) for s in shapes) >= MOST * len(items)
    shapes = [
        s if s is None or _several(s.names) or named or _is_own(s, d, owner) else None
        for s, d in zip(shapes, drafts, strict=True)
    ]
    edges = right_edges(items)
    found = [_record(item, draft, shape, edges) for item, draft, shape in zip(items, drafts, shapes, strict=True)]
    votes = sum(record is not None and record.names is not None for record in found)
    if votes >= MOST * len(items):
        return found
    whole = sum(record is not None for record in found)
    return found if whole >= MOST_WITHOUT_NAMES * len(items) else [None] * len(items)


def _prepared(item: Item) -> Draft:
    draft = Draft.of(item.text.text)
    join_broken(draft, item.breaks)
    read_identifiers(draft)
    blank_markers(draft, raised_spans(item.text))
    return draft


def _several(names: NameList) -> bool:
    return len(names.names) > 1 or names.et_al


def _is_own(shape: PrintedRows, draft: Draft, owner: str | None) -> bool:
    """Whether the one name is the owner's, who wrote it alone."""
    name = shape.names.names[0]
    return owner is not None and is_same_person(owner, draft.text[name.start : name.end])


def _record(
    item: Item, draft: Draft, shape: PrintedRows | None, edges: Mapping[tuple[int, int], float]
) -> Record | None:
    names = shape.names if shape is not None else None
    rows = paragraphs_of(item, draft, edges, names)
    if names is None and (single := next((row for row in rows if row.role is Role.NAMES), None)) is not None:
        names = single.names
    texts = [row for row in rows if row.role is Role.TEXT]
    if not texts:
        return None
    if names is None:
        dated = any(row.role is Role.DATE for row in rows)
        if (len(texts) < 2 and not dated) or _opens_with_names(draft, texts[0]):
            return None
    title, venue = _title_and_venue(item, texts, names)
    if not venue and (end := _end_of_face(item.text, *title)) is not None:
        title, venue = (title[0], end), ((end, title[1]),)
    return Record(
        title,
        names,
        venue,
        _spans(rows, Role.DATE),
        _spans(rows, Role.REMARK),
        _spans(rows, Role.PROSE),
        _spans(rows, Role.LINK),
    )


def _spans(rows: Sequence[Paragraph], role: Role) -> tuple[Span, ...]:
    return tuple(row.span for row in rows if row.role is role)


def _opens_with_names(draft: Draft, row: Paragraph) -> bool:
    """Whether a text is a reference of its own that opens with its authors."""
    found = read_names(draft.work, row.start, row.end)
    if found is None or found.score < LEAST_SCORE or found.end >= row.end - 2:
        return False
    return len(found.names) > 1 or found.et_al or found.form in FIRM


def _title_and_venue(item: Item, texts: Sequence[Paragraph], names: NameList | None) -> tuple[Span, tuple[Span, ...]]:
    """The title, and the other texts.

    Before names, all texts are the title where another stands behind the names. Else those in the face of the first are
    the title, but for the last one; the others say where it appeared.
    """
    at = names.names[0].start if names is not None else len(item.text)
    ahead = [row for row in texts if row.start < at]
    behind = [row for row in texts if row.start > at]
    if not ahead:
        return behind[0].span, tuple(row.span for row in behind[1:])
    face = item.text.style_at(ahead[0].start) & FACES
    alike = 1
    while (
        alike < len(ahead)
        and item.text.style_at(ahead[alike].start) & face
        and ahead[alike].start == ahead[alike - 1].end
    ):
        alike += 1
    if not behind and alike == len(ahead):
        alike = max(1, alike - 1)
    if behind and alike < len(ahead) and not face:
        alike = len(ahead)
    return (ahead[0].start, ahead[alike - 1].end), tuple(row.span for row in (*ahead[alike:], *behind))


def _end_of_face(text: StyledText, start: int, end: int) -> int | None:
    """Where the face ends in which a line of title and venue begins: `**A Title**, Journal`, `*A Title* in Journal`."""
    marked = [span for face in TITLE_FACES for span in text.spans(face)]
    marked += [(a, b) for a, b, _ in text.links()]
    lead = len(text.text[start:end]) - len(text.text[start:end].lstrip(BEFORE_TITLE))
    cuts = [b for a, b in marked if a <= start + lead < b < end]
    if not cuts or not _SEAM.match(text.text, cuts[0], end):
        return None
    return cuts[0]
