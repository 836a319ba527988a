"""How an award may be divided: its pieces, and each way in which some of them are the title and some who gives it.

A piece ends wherever a title or a name could end: at a separator, a bracket, a change of face, a word such as `of` or
`at` before a name, the end of a row, and where a date or a sum was read. What is quoted stays whole. A title is the
first pieces of a row, or those behind an awarder that opens the entry; an awarder is a run of pieces beside it, in a
bracket, in a row below or in a tag, or none is printed. It never says which division is right: see `evidence`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from cvparse.fields.organizations import OrganizationKind, find_organizations
from cvparse.lexicon.phrase_groups import VENUES, phrases_in
from cvparse.lexicon.types import Lexicon
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.parting import (
    OPENING,
    Joint,
    Mark,
    Piece,
    Stretch,
    closed_end,
    cut_at,
    end_of_face,
    marks_outside,
    opened_start,
    signs_in,
    stretches_of,
    whole_names,
)
from cvparse.spans.segment import QUOTED
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


LEADING = (Joint.ROW, Joint.CELL, Joint.DASH, Joint.COLON, Joint.COMMA, Joint.FACE)  # before a title that comes second
KEPT = (*OPENING, Joint.BRACKET)  # no sign that stands behind one of these takes its place


@dataclass(frozen=True, slots=True)
class Division:
    """One way to divide an entry: the numbers of the first piece of the title and of the one behind its last, the same
    of the awarder; both numbers are equal where there is none."""

    title: Run
    awarder: Run


def pieces_of(worksheet: EntryWorksheet, lexicon: Lexicon) -> list[Piece]:
    """The pieces of what is left of an entry, row by row, the tags last.

    Reads `Ice Prize (IP) of the University of X, Oslo` as four: a word such as `of` parts before a name, so do brackets
    and commas; the `of` inside a name does not.
    """
    return [piece for stretch in stretches_of(worksheet) for piece in _cut(stretch, lexicon)]


def _cut(stretch: Stretch, lexicon: Lexicon) -> list[Piece]:
    """The pieces of a stretch; one without a letter is none."""
    text = stretch.sheet.text.text
    quoted = [m.span() for m in QUOTED.finditer(text, stretch.start, stretch.end)]
    marks = sorted(marks_outside(_marks(stretch, lexicon), quoted, _names(stretch, lexicon)))
    return cut_at(stretch, marks, holds=str.isalpha, kept=KEPT, whole_brackets=True)[:MOST]


def _marks(stretch: Stretch, lexicon: Lexicon) -> Iterator[Mark]:
    """Where pieces end, and what parts them."""
    text, start, end = stretch.sheet.text.text, stretch.start, stretch.end
    yield from signs_in(stretch, SIGNS)
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
    yield from end_of_face(stretch)


def _names(stretch: Stretch, lexicon: Lexicon) -> list[tuple[int, int]]:
    """The names of organizations, which are not parted.

    Of `Outstanding Graduate of University of Larvik` the name is what begins behind the first `of`: `Larvik` is none.
    """
    text, start = stretch.sheet.text.text, stretch.start
    found: list[tuple[int, int, OrganizationKind]] = []
    for match in find_organizations(text[start : stretch.end], lexicon):
        a, b = start + match.start, start + match.end
        for cue in phrases_in(text[a:b], lexicon, CUES):
            behind = text[a + cue.end : b].lstrip()
            inner = next(iter(find_organizations(behind, lexicon)), None)
            if inner is not None and not inner.start and text[a + cue.start : a + cue.end].islower():
                a = b - len(behind)
                break
        found.append((a, b, match.kind))
    return whole_names(text, found)


def run_end(pieces: Sequence[Piece], first: int, behind: int) -> int:
    """The offset at which a run of pieces ends, with the sign that closes a bracket opened in it."""
    return closed_end(pieces[behind - 1], pieces[first])


def run_start(pieces: Sequence[Piece], first: int, behind: int) -> int:
    """The offset at which a run of pieces begins, with the bracket that only its first pieces stand in."""
    return opened_start(pieces[first], pieces[behind - 1])


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
