"""How what is left of an entry is parted into pieces: the stretches at whose ends a value could begin or end.

A kind of entry says which marks part its pieces: signs, words that lead to a name, changes of face. What is quoted
stays whole, and so does the name of an organization, but where a full stop or a face ends inside it. It never says
which pieces are one value, nor of which field.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum

import regex

from cvparse.fields.organizations import OrganizationKind
from cvparse.spans.cut_by_print import free_with_signs
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.typeface_spans import styled_opening
from cvparse.spans.worksheet import Worksheet
from cvparse.text.trim import trimmed
from cvparse.text.value_class import dataclass


class Joint(StrEnum):
    """What stands before a piece."""

    ROW = "a row"
    TAG = "a tag"
    READ = "what was read"
    CELL = "a cell"
    SEMICOLON = "a semicolon"
    DASH = "a dash"
    COLON = "a colon"
    COMMA = "a comma"
    STOP = "a full stop"
    INITIAL = "an initial"
    QUOTE = "a quote"
    BRACKET = "a bracket"
    BEHIND = "behind a bracket"
    FACE = "a face"
    CUE = "a cue"


Mark = tuple[int, int, Joint]  # where what parts two pieces begins and ends, and what it is
OPENING = (Joint.ROW, Joint.TAG, Joint.READ)
LEADING = (Joint.BRACKET, Joint.CUE)
NAMES = {"open": Joint.BRACKET, "close": Joint.BEHIND}  # of groups of a pattern that are not called as their joint is


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch at whose ends a value could begin or end. `row` counts the rows from 0 and is -1 for a tag, and has a
    bullet where it is `bulleted`; `bracket` is the offset of the bracket that it stands in, `cue` that of the words
    such as `at` before it, -1 where there is none; `stretch` numbers the stretches between which something was read."""

    sheet: Worksheet
    start: int
    end: int
    row: int
    joint: Joint
    bracket: int = -1
    cue: int = -1
    bulleted: bool = False
    stretch: int = 0

    @property
    def text(self) -> str:
        return self.sheet.text.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Stretch:
    """What is left between two offsets of a text, as `Piece` tells it; `joint` is what stands before."""

    sheet: Worksheet
    start: int
    end: int
    row: int
    joint: Joint
    number: int
    bulleted: bool = False


def stretches_of(worksheet: EntryWorksheet) -> Iterator[Stretch]:
    """What is left of an entry, row by row, the tags last."""
    number = 0
    for at, row in enumerate(worksheet.rows):
        joint = Joint.ROW
        for start, end in free_with_signs(worksheet.body, row.start, row.end):
            yield Stretch(worksheet.body, start, end, at, joint, number, row.bullet and at > 0)
            number, joint = number + 1, Joint.READ
    for sheet in (*worksheet.asides, worksheet.margin):
        for start, end in free_with_signs(sheet, 0, len(sheet.text)):
            yield Stretch(sheet, start, end, -1, Joint.TAG, number)
            number += 1


def cut_at(
    stretch: Stretch,
    marks: Iterable[Mark],
    *,
    holds: Callable[[str], bool],
    kept: Sequence[Joint] = (*OPENING, *LEADING),
    whole_brackets: bool = False,
) -> list[Piece]:
    """The pieces of a stretch between its marks, which come in order.

    A piece has a sign that `holds`. No sign that stands behind one of the joints `kept` takes its place, but a bracket
    or a cue. With `whole_brackets` no cue parts the words of a bracket, though it may open with one.
    """
    text = stretch.sheet.text.text
    found: list[Piece] = []
    at, joint, bracket, cue = stretch.start, stretch.joint, -1, -1
    for left, right, kind in (*marks, (stretch.end, stretch.end, Joint.ROW)):
        inside = whole_brackets and kind is Joint.CUE and bracket >= 0 and text[at:left].strip() != ""
        if left < at or inside:
            continue
        a, b = trimmed(text, at, left)
        if any(map(holds, text[a:b])):
            piece = Piece(stretch.sheet, a, b, stretch.row, joint, bracket, cue, stretch.bulleted, stretch.number)
            found.append(piece)
            joint, cue = kind, -1
        elif kind in LEADING or joint not in kept:
            joint = kind
        if kind is Joint.CUE:
            cue = left
        bracket = left if kind is Joint.BRACKET else -1 if kind is Joint.BEHIND else bracket
        at = right
    return found


def marks_outside(
    marks: Iterable[Mark], quoted: Sequence[tuple[int, int]], names: Sequence[tuple[int, int]]
) -> Iterator[Mark]:
    """The marks that part something: none inside a quotation, and of a name only where its print ends."""
    for left, right, kind in marks:
        if any(a < left and right <= b for a, b in quoted):
            continue
        if kind in (Joint.STOP, Joint.FACE) or not any(a < left and right <= b for a, b in names):
            yield left, right, kind


def signs_in(stretch: Stretch, signs: regex.Pattern[str]) -> Iterator[Mark]:
    """The signs of a stretch; a group of the pattern is called as its joint is, or by `NAMES`."""
    for sign in signs.finditer(stretch.sheet.text.text, stretch.start, stretch.end):
        kind = str(sign.lastgroup)
        yield sign.start(), sign.end(), NAMES.get(kind) or Joint[kind.upper()]


def end_of_face(stretch: Stretch) -> Iterator[Mark]:
    """Where the face ends that opens a stretch, before a word in capitals."""
    sheet, end = stretch.sheet, stretch.end
    opening = styled_opening(sheet, stretch.start, end)
    if opening is not None and sheet.text.text[opening:end].lstrip()[:1].isupper():
        yield opening, opening, Joint.FACE


def whole_names(text: str, found: Iterable[tuple[int, int, OrganizationKind]]) -> list[tuple[int, int]]:
    """The names of organizations; a department is one name with the institution behind its comma."""
    joined: list[tuple[int, int, OrganizationKind]] = []
    for start, end, kind in found:
        part = bool(joined) and joined[-1][2] is OrganizationKind.DEPARTMENT
        if part and text[joined[-1][1] : start].strip() == ",":
            joined[-1] = (joined[-1][0], end, kind)
        else:
            joined.append((start, end, kind))
    return [(start, end) for start, end, _ in joined]


def closed_end(piece: Piece, first: Piece) -> int:
    """The offset at which a value from one piece to another ends, with the sign that closes a bracket opened in it."""
    text, end = piece.sheet.text.text, piece.end
    if piece.bracket >= 0 and first.bracket != piece.bracket:
        while end < len(text) and text[end] not in ")]）］":
            end += 1
        end = min(end + 1, len(text))
    return end


def opened_start(piece: Piece, last: Piece) -> int:
    """The offset at which a value begins, with the bracket that only its first pieces stand in."""
    opened = piece.bracket >= 0 and last.bracket != piece.bracket and last.sheet is piece.sheet
    return piece.bracket if opened else piece.start
