"""How an award may be divided: its pieces, and each way in which some of them are the title and some who gives it.

A piece ends wherever a title or a name could end: at a separator, a bracket, a change of face, a word such as `of` or
`at` before a name, the end of a row, and where a date or a sum was read. What is quoted stays whole. A title is the
first pieces of a row, or those behind an awarder that opens the entry; an awarder is a run of pieces beside it, in a
bracket, in a row below or in a tag, or none is printed. It never says which division is right: see `evidence`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

import regex

from cvparse.fields.organizations import OrganizationKind, find_organizations
from cvparse.lexicon.phrase_groups import VENUES, phrases_in
from cvparse.lexicon.types import Lexicon
from cvparse.spans.cut_by_print import free_with_signs
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.segment import QUOTED
from cvparse.spans.typeface_spans import styled_opening
from cvparse.spans.worksheet import Worksheet
from cvparse.text.trim import trimmed
from cvparse.text.value_class import dataclass

MOST = 14  # pieces of a row or a tag that are looked at; an entry of more is running text
FARTHEST = 24  # pieces of an entry among which title and awarder stand; behind them are remarks
LONGEST_AWARDER = 5  # pieces of a name: `Fundação de A, B e C (ABC)`
CUES = ("awards.awarded_by", "experience.employer_connector")
SIGNS = regex.compile(
    r"(?P<cell>[\t\ufffc|•;；｜]|(?<!\p{Ll})[·∙‧]|[·∙‧](?!\p{Ll}))"
    r"|(?P<dash>(?<=\s)[–—-]{1,3}(?=\s)|—)"
    r"|(?P<colon>(?<!\d)[:：]|[:：](?!\d))"
    r"|(?P<comma>[,，、،](?=\s|[\p{Han}\p{Katakana}\p{Hiragana}]|$))"
    r"|(?P<stop>(?<=[\p{Ll}\p{N})\]”\"’]{2})\.(?=\s{1,3}[\p{Lu}\p{N}“\"‘(])|。)"
    r"|(?P<open>(?<![\p{L}\p{N}])[(\[]|[（［])|(?P<close>[)\]）］])"
)


Run = tuple[int, int]  # the numbers of the first piece of a value and of the one behind its last


class Joint(StrEnum):
    """What stands before a piece."""

    ROW = "a row"
    TAG = "a tag"
    READ = "what was read"
    CELL = "a cell"
    DASH = "a dash"
    COLON = "a colon"
    COMMA = "a comma"
    STOP = "a full stop"
    BRACKET = "a bracket"
    BEHIND = "behind a bracket"
    FACE = "a face"
    CUE = "a cue"


LEADING = (Joint.ROW, Joint.CELL, Joint.DASH, Joint.COLON, Joint.COMMA, Joint.FACE)  # before a title that comes second
OPENING = (Joint.ROW, Joint.TAG, Joint.READ, Joint.BRACKET)  # no sign that stands behind one of these takes its place


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch at whose ends a title or a name could end. `row` counts the rows from 0 and is -1 for a tag, and has a
    bullet where it is `bulleted`; `stretch` numbers the stretches between which something was read; `bracket` is the
    offset of the bracket that it stands in, `cue` that of the words such as `of` before it, -1 where there is none."""

    sheet: Worksheet
    start: int
    end: int
    row: int
    joint: Joint
    stretch: int
    bracket: int = -1
    cue: int = -1
    bulleted: bool = False

    @property
    def text(self) -> str:
        return self.sheet.text.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Division:
    """One way to divide an entry: the numbers of the first piece of the title and of the one behind its last, the same
    of the awarder; both numbers are equal where there is none."""

    title: Run
    awarder: Run


@dataclass(frozen=True, slots=True)
class _Stretch:
    """What is left between two offsets of a text, as `Piece` tells it; `joint` is what stands before."""

    sheet: Worksheet
    start: int
    end: int
    row: int
    joint: Joint
    number: int
    bulleted: bool = False


def pieces_of(worksheet: EntryWorksheet, lexicon: Lexicon) -> list[Piece]:
    """The pieces of what is left of an entry, row by row, the tags last.

    Reads `Ice Prize (IP) of the University of X, Oslo` as four: a word such as `of` parts before a name, so do brackets
    and commas; the `of` inside a name does not.
    """
    return [piece for stretch in _stretches(worksheet) for piece in _cut(stretch, lexicon)]


def _stretches(worksheet: EntryWorksheet) -> Iterator[_Stretch]:
    number = 0
    for at, row in enumerate(worksheet.rows):
        joint = Joint.ROW
        for start, end in free_with_signs(worksheet.body, row.start, row.end):
            yield _Stretch(worksheet.body, start, end, at, joint, number, row.bullet and at > 0)
            number, joint = number + 1, Joint.READ
    for sheet in (*worksheet.asides, worksheet.margin):
        for start, end in free_with_signs(sheet, 0, len(sheet.text)):
            yield _Stretch(sheet, start, end, -1, Joint.TAG, number)
            number += 1


def _cut(stretch: _Stretch, lexicon: Lexicon) -> list[Piece]:
    """The pieces of a stretch; one without a letter is none."""
    text = stretch.sheet.text.text
    found: list[Piece] = []
    at, joint, bracket, cue = stretch.start, stretch.joint, -1, -1
    for left, right, kind in [*_parting(stretch, lexicon), (stretch.end, stretch.end, Joint.ROW)]:
        inside = kind is Joint.CUE and bracket >= 0 and text[at:left].strip() != ""
        if left < at or inside:  # a bracket is not parted by `of` and the like, though it may open with one
            continue
        a, b = trimmed(text, at, left)
        if any(map(str.isalpha, text[a:b])):
            found.append(Piece(stretch.sheet, a, b, stretch.row, joint, stretch.number, bracket, cue, stretch.bulleted))
            joint, cue = kind, -1
        elif kind in (Joint.BRACKET, Joint.CUE) or joint not in OPENING:
            joint = kind
        if kind is Joint.CUE:
            cue = left
        bracket = left if kind is Joint.BRACKET else -1 if kind is Joint.BEHIND else bracket
        at = right
    return found[:MOST]


def _parting(stretch: _Stretch, lexicon: Lexicon) -> list[tuple[int, int, Joint]]:
    """The marks that part a stretch, in order: none inside a quotation, and of a name only where its print ends."""
    text = stretch.sheet.text.text
    quoted = [m.span() for m in QUOTED.finditer(text, stretch.start, stretch.end)]
    names = _names(text, stretch.start, stretch.end, lexicon)
    return sorted(
        (left, right, kind)
        for left, right, kind in _marks(stretch.sheet, stretch.start, stretch.end, lexicon)
        if not any(a < left and right <= b for a, b in quoted)
        and (kind in (Joint.STOP, Joint.FACE) or not any(a < left and right <= b for a, b in names))
    )


def _marks(sheet: Worksheet, start: int, end: int, lexicon: Lexicon) -> Iterator[tuple[int, int, Joint]]:
    """Where pieces end, and what parts them."""
    text = sheet.text.text
    names = {"open": Joint.BRACKET, "close": Joint.BEHIND}
    for sign in SIGNS.finditer(text, start, end):
        kind = str(sign.lastgroup)
        yield sign.start(), sign.end(), names.get(kind) or Joint[kind.upper()]
    journals = {m.end for m in phrases_in(text[start:end], lexicon, VENUES)}
    for cue in phrases_in(text[start:end], lexicon, CUES):
        a, b = start + cue.start, start + cue.end
        if journals & {cue.end, len(text[start:a].rstrip())}:
            continue  # `the Journal of Rivers` is one name
        after = text[b:end].lstrip(" :")
        if after[:1].isalpha() and not after[:1].islower() and (text[a:b].islower() or not text[start:a].strip()):
            yield a, b, Joint.CUE
    for quoted in QUOTED.finditer(text, start, end):
        if text[quoted.end() - 2] in ",.":  # the sign stands inside: `“Best Course,” University of X`
            yield quoted.end(), quoted.end(), Joint.COMMA
    opening = styled_opening(sheet, start, end)
    if opening is not None and text[opening:end].lstrip()[:1].isupper():
        yield opening, opening, Joint.FACE


def _names(text: str, start: int, end: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    """The names of organizations, which are not parted; a department is one name with the institution behind it.

    Of `Outstanding Graduate of University of Larvik` the name is what begins behind the first `of`: `Larvik` is none.
    """
    found: list[tuple[int, int, OrganizationKind]] = []
    for match in find_organizations(text[start:end], lexicon):
        a, b = start + match.start, start + match.end
        for cue in phrases_in(text[a:b], lexicon, CUES):
            behind = text[a + cue.end : b].lstrip()
            inner = next(iter(find_organizations(behind, lexicon)), None)
            if inner is not None and not inner.start and text[a + cue.start : a + cue.end].islower():
                a = b - len(behind)
                break
        part = bool(found) and found[-1][2] is OrganizationKind.DEPARTMENT
        if part and text[found[-1][1] : a].strip() == ",":
            found[-1] = (found[-1][0], b, match.kind)
        else:
            found.append((a, b, match.kind))
    return [(a, b) for a, b, _ in found]


def run_end(pieces: Sequence[Piece], first: int, behind: int) -> int:
    """The offset at which a run of pieces ends, with the sign that closes a bracket opened in it."""
    last = pieces[behind - 1]
    text, end = last.sheet.text.text, last.end
    if last.bracket >= 0 and pieces[first].bracket != last.bracket:
        while end < len(text) and text[end] not in ")]）］":
            end += 1
        end = min(end + 1, len(text))
    return end


def run_start(pieces: Sequence[Piece], first: int, behind: int) -> int:
    """The offset at which a run of pieces begins, with the bracket that only its first pieces stand in."""
    one = pieces[first]
    return one.bracket if one.bracket >= 0 and pieces[behind - 1].bracket != one.bracket else one.start


def _is_run(pieces: Sequence[Piece], first: int, behind: int) -> bool:
    """Whether these pieces can be one value: of one stretch, and no bracket is torn."""
    one, last = pieces[first], pieces[behind - 1]
    if one.stretch != last.stretch:
        return False
    if one.bracket >= 0 and last.bracket == one.bracket:
        return True
    if one.bracket >= 0 and first and pieces[first - 1].bracket == one.bracket:
        return False
    return last.bracket < 0 or behind == len(pieces) or pieces[behind].bracket != last.bracket


def divisions_of(pieces: Sequence[Piece]) -> list[Division]:
    """All ways to divide an entry of these pieces; none where only tags are left, which hold no title."""
    found: list[Division] = []
    count = min(len(pieces), FARTHEST)
    first = next((at for at in range(count) if pieces[at].row >= 0), None)
    if first is None:
        return found
    for end in range(first + 1, count + 1):
        if not _is_run(pieces, first, end):
            continue
        title = (first, end)
        found.append(Division(title, (end, end)))
        found += [
            Division(title, (a, b))
            for a in range(end, count)
            for b in range(a + 1, min(count, a + LONGEST_AWARDER) + 1)
            if _is_run(pieces, a, b)
        ]
        if end < count and pieces[end].row >= 0 and end - first <= LONGEST_AWARDER and pieces[end].joint in LEADING:
            found += [Division((end, b), (first, end)) for b in range(end + 1, count + 1) if _is_run(pieces, end, b)]
    return found


def value_of(pieces: Sequence[Piece], run: Run) -> str:
    """The print of a run; empty where it has no piece."""
    if run[0] == run[1]:
        return ""
    return pieces[run[0]].sheet.text.text[run_start(pieces, *run) : run_end(pieces, *run)]
