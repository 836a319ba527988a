"""The printed lines of an item become its rows: what was wrapped is joined, what was bulleted is known.

Signals in this order: a bullet starts a row; a line after a bullet inside an entry goes on with it unless it is bold or
carries a date of its own, and one after the bullet that opens an entry only if that line was full; a line that reached
the right edge goes on in the next one where both are printed alike and not both open with a key (`Funder: …`). Under a
line that a tag stands beside goes on what the list prints so (`wrapped_heads`). It never looks at what the words mean.
"""

from __future__ import annotations

from dataclasses import replace

import regex

from cvparse.entries.types import Item
from cvparse.entries.wrapped_heads import had_no_room
from cvparse.layout.types import Line
from cvparse.text.normalize import is_cjk
from cvparse.text.styled import CELL, EMPTY, Style, StyledText
from cvparse.text.value_class import dataclass

SHORT_WORD = 3
KEYED = regex.compile(r"\p{Lu}[\p{L}’' -]{2,24}+[:：]\s")
RIGHT_CELL = 0.4  # of the line's width; further left stands the text behind a date
PAIRS = (("(", ")"), ("“", "”"), ("«", "»"), ("「", "」"))
OPEN_ENDS = (",", "(", "&", "/", "-", "–", "—", "·", "|")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of an item: `start` to `end` of its text; `asides` are the numbers of the tags that stand beside it, and it
    is `tagged` where a part of the tag at the left does."""

    start: int
    end: int
    bullet: bool = False
    asides: tuple[int, ...] = ()
    tagged: bool = False


def rows_of(item: Item) -> tuple[Row, ...]:
    """The rows of the item's body in order. An item without a body has none.

    Reads `Postdoc in a Department of Very / Long Name` (full line) as one row and `University / Ph.D. in X` as two;
    it does not join a bold employer with the job title in italics under it, however long the first line is, nor
    `Funder: X` with `Amount: $5`, of which each has a key.
    """
    if not item.text.text.strip():
        return ()
    numbers = {id(line): number for number, line in enumerate(line for line in item.lines if line.aside)}
    rows: list[Row] = []
    before: _Printed | None = None
    for now in _printed(item):
        asides = (numbers[id(now.line)],) if now.line and id(now.line) in numbers else ()
        so_far = item.text[rows[-1].start : now.start] if rows else EMPTY
        bulleted = bool(rows) and rows[-1].bullet
        inner = bulleted and len(rows) > 1
        if rows and before and not now.bullet and _goes_on(so_far, (bulleted, inner), before, now, item):
            last = rows[-1]
            rows[-1] = Row(last.start, now.end, last.bullet, last.asides + asides, last.tagged)
        else:
            rows.append(Row(now.start, now.end, now.bullet, asides, bool(now.line and now.line.margin)))
        before = now
    return tuple(part for row in rows for part in _cut(row, item))


def _cut(row: Row, item: Item) -> list[Row]:
    """A row in its parts where a label of the list begins inside it; the sign before the label is of neither."""
    cuts = [at for at in item.cuts if row.start < at < row.end]
    if not cuts:
        return [row]
    starts = [row.start, *cuts]
    ends = [*(row.start + len(item.text.text[row.start : at].rstrip(" ,;")) for at in cuts), row.end]
    parts = [replace(row, start=a, end=b) for a, b in zip(starts, ends, strict=True)]
    return [parts[0], *(replace(part, bullet=False, asides=(), tagged=False) for part in parts[1:])]


@dataclass(frozen=True, slots=True)
class _Printed:
    """A printed line of the body: its stretch of the item's text, the line where it is known, whether bulleted."""

    start: int
    end: int
    text: StyledText
    line: Line | None
    bullet: bool


def _printed(item: Item) -> list[_Printed]:
    lines: list[Line | None] = [line for line in item.lines if line.text]
    if len(lines) != len(item.breaks):
        lines = [None] * len(item.breaks)
    ends = (*item.breaks[1:], len(item.text))
    return [
        _Printed(start, end, item.text[start:end].strip(), line, start in item.bullets)
        for start, end, line in zip(item.breaks, ends, lines, strict=True)
    ]


def _goes_on(so_far: StyledText, bullet: tuple[bool, bool], before: _Printed, now: _Printed, item: Item) -> bool:
    """Whether a line goes on with the row before it; `bullet` says whether that has one, and whether it stands inside
    its entry; `item` knows what the list says of second lines."""
    bulleted, inner = bullet
    text, last = now.text, so_far.strip()
    if not text or not last:
        return True
    if not so_far.text[-1].isspace() and not is_cjk(so_far.text[-1]):
        return True  # a word that was parted at the line's end
    if last.text.endswith(OPEN_ENDS) or text.text[0] in ",;)&" or _is_open(last.text):
        return True
    keyed = KEYED.match(last.text) is not None and KEYED.match(text.text) is not None
    alike = not keyed and _weight(last, len(last) - 1) == _weight(text, 0)
    full = before.line is not None and had_no_room(before.line, now.line, item.text_edge, item.in_cells)
    if inner:
        return alike and (now.line is None or not now.line.aside)
    if alike and (_ends_open(last.text) or (text.text[0].islower() and (before.line is None or bulleted or full))):
        return True
    tagged = before.line is not None and (bool(before.line.aside) or _ends_in_cell(before.text, before.line))
    one_row = item.text_edge is not None
    return full and alike and (one_row or Style.BOLD in _weight(text, 0) or (before.line is not None and not tagged))


def _ends_in_cell(text: StyledText, line: Line) -> bool:
    """Whether the last cell of a line stands at its right, as a tag does: an employer beside the job title."""
    cell = text.text.rfind(CELL)
    behind = set(text[cell + 1 :].words) if cell >= 0 else set()
    left = min((word.box.x0 for word in line.words if word.id in behind), default=line.box.x0)
    return left - line.box.x0 > RIGHT_CELL * line.box.width


def _ends_open(text: str) -> bool:
    """Whether a line ends with a short word in lower case, as `and`, `of`, `für`, `de la`: no name ends so."""
    word = text.rsplit(None, 1)[-1]
    return word.isalpha() and word.islower() and len(word) <= SHORT_WORD


def _weight(text: StyledText, at: int) -> Style:
    return text.style_at(at) & (Style.BOLD | Style.ITALIC | Style.SMALL_CAPS)


def _is_open(text: str) -> bool:
    """Whether a bracket or a quotation of two different signs is not closed yet; `„…“` is."""
    if text.count("„") and not text.endswith("„"):
        text = text.replace("“", "", text.count("„"))
    return any(text.count(opening) > text.count(closing) for opening, closing in PAIRS)
