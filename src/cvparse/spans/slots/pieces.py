"""The pieces of an entry: the stretches at whose ends a value could begin or end, finer than its segments.

A piece ends at a separator, a bracket, a quotation or a change of face, before and behind a word such as `at` that
leads to a name, behind initials, at the end of a row, and where a date was read. What is quoted stays whole, and so
does the name of an organization. Which pieces are one value, and of which slot, `decide` decides: a sign that only
stands inside a title is no harm.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

import regex

from cvparse.fields.organizations import OrganizationKind, find_organizations
from cvparse.lexicon.phrase_groups import phrases_in
from cvparse.lexicon.types import Lexicon
from cvparse.spans.cut_by_print import free_with_signs
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.segment import QUOTED
from cvparse.spans.typeface_spans import stretches_apart, styled_opening
from cvparse.spans.worksheet import Worksheet
from cvparse.text.trim import clean, trimmed
from cvparse.text.value_class import dataclass

OPENING_QUOTES = tuple('“"‘«')
MOST = 40  # pieces of a row or a tag that are looked at; what has more is running text
SIGNS = regex.compile(
    r"(?P<cell>[\t\ufffc|•｜]|(?<!\p{Ll})[·∙‧]|[·∙‧](?!\p{Ll}))"
    r"|(?P<semicolon>[;；])"
    r"|(?P<dash>(?<=\s)[–—-]{1,3}(?=\s)|—)"
    r"|(?P<colon>(?<!\d)[:：]|[:：](?!\d))"
    r"|(?P<comma>[,，、،](?=[\s\"”’“»)]|[\p{Han}\p{Katakana}\p{Hiragana}]|$))"
    r"|(?P<stop>(?<=[\p{Ll}\p{N})\]”\"’»]{2}|\p{Lu}{2})\.(?=\s{1,3}[\p{L}\p{N}“\"‘«(\[])|。|(?<=[?!])(?:\.\s|\s(?=[\p{Lu}“\"(])))"
    r"|(?P<initial>(?<=\b\p{Lu}\.)\.?\s(?=[\p{Lu}“\"‘]))"
    r"|(?P<open>(?<![\p{L}\p{N}])[(\[]|[（［])|(?P<close>[)\]）］])"
)


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


OPENING = (Joint.ROW, Joint.TAG, Joint.READ)  # no sign that stands behind one of these takes its place
LEADING = (Joint.BRACKET, Joint.CUE)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch at whose ends a value could begin or end. `row` counts the rows from 0 and is -1 for a tag; `bracket`
    is the offset of the bracket that it stands in, `cue` that of the words such as `at` before it, -1 where there is
    none."""

    sheet: Worksheet
    start: int
    end: int
    row: int
    joint: Joint
    bracket: int = -1
    cue: int = -1
    bulleted: bool = False

    @property
    def text(self) -> str:
        return self.sheet.text.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """What is left between two offsets of a text, as `Piece` tells it; `joint` is what stands before."""

    sheet: Worksheet
    start: int
    end: int
    row: int
    joint: Joint
    bulleted: bool = False


def pieces_of(worksheet: EntryWorksheet, lexicon: Lexicon, cues: tuple[str, ...]) -> list[Piece]:
    """The pieces of what is left of an entry, row by row, the tags last; `cues` are the lists of words that part.

    Reads `“Rivers,” presented at the Ice Days (ID), Oslo` as four; does not part `Department of Physics, University of
    X`, nor what stands inside the quotes.
    """
    return [piece for stretch in _stretches(worksheet) for piece in _cut(stretch, lexicon, cues)]


def _stretches(worksheet: EntryWorksheet) -> Iterator[_Stretch]:
    for at, row in enumerate(worksheet.rows):
        joint = Joint.ROW
        for start, end in free_with_signs(worksheet.body, row.start, row.end):
            yield _Stretch(worksheet.body, start, end, at, joint, row.bullet and at > 0)
            joint = Joint.READ
    for sheet in (*worksheet.asides, worksheet.margin):
        for start, end in free_with_signs(sheet, 0, len(sheet.text)):
            yield _Stretch(sheet, start, end, -1, Joint.TAG)


def _cut(stretch: _Stretch, lexicon: Lexicon, cues: tuple[str, ...]) -> list[Piece]:
    """The pieces of a stretch; one without a letter or a figure is none."""
    text = stretch.sheet.text.text
    found: list[Piece] = []
    at, joint, bracket, cue = stretch.start, stretch.joint, -1, -1
    for left, right, kind in [*_parting(stretch, lexicon, cues), (stretch.end, stretch.end, Joint.ROW)]:
        if left < at:
            continue
        a, b = trimmed(text, at, left)
        if any(map(str.isalnum, text[a:b])):
            found.append(Piece(stretch.sheet, a, b, stretch.row, joint, bracket, cue, stretch.bulleted))
            joint, cue = kind, -1
        elif kind in LEADING or joint not in (*OPENING, *LEADING):
            joint = kind
        if kind is Joint.CUE:
            cue = left
        bracket = left if kind is Joint.BRACKET else -1 if kind is Joint.BEHIND else bracket
        at = right
    return found[:MOST]


def _parting(stretch: _Stretch, lexicon: Lexicon, cues: tuple[str, ...]) -> list[tuple[int, int, Joint]]:
    """The marks that part a stretch, in order: none inside a quotation, and of a name only where its print ends."""
    text = stretch.sheet.text.text
    quoted = [m.span() for m in QUOTED.finditer(text, stretch.start, stretch.end)]
    names = _names(text, stretch.start, stretch.end, lexicon)
    marks = {
        (left, right, kind)
        for left, right, kind in _marks(stretch.sheet, stretch.start, stretch.end, lexicon, cues)
        if not any(a < left and right <= b for a, b in quoted)
        and (kind in (Joint.STOP, Joint.FACE) or not any(a < left and right <= b for a, b in names))
    }
    marks |= {(edge, edge, Joint.QUOTE) for span in quoted for edge in span}
    return sorted(marks)


def _names(text: str, start: int, end: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    """The names of organizations; a department is one name with the institution behind its comma."""
    found: list[tuple[int, int, OrganizationKind]] = []
    for match in find_organizations(text[start:end], lexicon):
        a, b = start + match.start, start + match.end
        part = bool(found) and found[-1][2] is OrganizationKind.DEPARTMENT
        if part and text[found[-1][1] : a].strip() == ",":
            found[-1] = (found[-1][0], b, match.kind)
        else:
            found.append((a, b, match.kind))
    return [(a, b) for a, b, _ in found]


def _marks(
    sheet: Worksheet, start: int, end: int, lexicon: Lexicon, cues: tuple[str, ...]
) -> Iterator[tuple[int, int, Joint]]:
    """Where pieces end, and what parts them."""
    text = sheet.text.text
    names = {"open": Joint.BRACKET, "close": Joint.BEHIND}
    for sign in SIGNS.finditer(text, start, end):
        kind = str(sign.lastgroup)
        yield sign.start(), sign.end(), names.get(kind) or Joint[kind.upper()]
    for cue in phrases_in(text[start:end], lexicon, cues):
        a, b = start + cue.start, start + cue.end
        article = lexicon.phrases("words.article").at_start(text[b:end])
        b += article.end if article and text[b:end].lstrip(" :")[:1].islower() else 0
        after = text[b:end].lstrip(" :")
        named = after[:1].isalnum() and (" " in cue.phrase or not after[:1].islower())
        if named or after[:1] in OPENING_QUOTES:
            yield a, b, Joint.CUE
    opening = styled_opening(sheet, start, end)
    if opening is not None and text[opening:end].lstrip()[:1].isupper():
        yield opening, opening, Joint.FACE
    for a, b in stretches_apart(sheet, start, end):
        yield a, a, Joint.FACE
        yield b, b, Joint.FACE


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
    return (
        piece.bracket
        if piece.bracket >= 0 and last.bracket != piece.bracket and last.sheet is piece.sheet
        else piece.start
    )


def texts_of(run: Sequence[Piece]) -> list[tuple[Worksheet, int, int]]:
    """The stretches of a value, one for each row, tag or stretch between dates that it runs over."""
    found: list[tuple[Worksheet, Piece, Piece]] = []
    for piece in run:
        joined = found and found[-1][0] is piece.sheet and piece.joint not in OPENING
        if joined:
            found[-1] = (piece.sheet, found[-1][1], piece)
        else:
            found.append((piece.sheet, piece, piece))
    return [(sheet, opened_start(first, last), closed_end(last, first)) for sheet, first, last in found]


def take_pieces(run: Sequence[Piece], path: str) -> str:
    """Give the pieces of a value to a field, each stretch of them whole.

    The words that lead to them are cued; of a note they are a part: `with A. Berg`.
    """
    values = []
    led = bool(run) and run[0].cue >= 0 and run[0].sheet.is_free(run[0].cue, run[0].start)
    for number, (sheet, start, end) in enumerate(texts_of(run)):
        first = run[0].cue if led and path == "note" and not number else start
        values.append(clean(sheet.take(first, end, path)))
    if led and path != "note":
        run[0].sheet.cue(run[0].cue, run[0].start, "cue")
    return " ".join(value for value in values if value)
