"""Lists in groups: a line without a date stands over several entries, each dated, which begin further in or in a
plainer face.

    University of X                              **Society of Rivers**
        2019–2021, Lecturer                      Chair of the programme committee, 2019
        2015–2019, Fellow                        Member, 2015–2019
    University of Y                              **University**
        2012–2015, Assistant                     Library committee, 2012

A head may have a date, where that is the span of all that stands under it. Such a list can be cut in two ways: each
group is one entry with its details, or each line under a head is an entry. The dates decide, as they do between all
ways to cut a list (`boundary_score`): what stands under the heads is cut as a list of its own, and weighed. Words are
not asked.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from itertools import pairwise

import regex

from cvparse.entries.enumerators import INDENT, Starts
from cvparse.entries.heads.group_heads import HEAD_LINES
from cvparse.entries.line_features import YEAR_ALONE, Face, LineFeatures
from cvparse.fields.dates import find_periods, find_terms
from cvparse.fields.places import is_place
from cvparse.lexicon.types import Lexicon
from cvparse.text.styled import Style
from cvparse.text.value_class import dataclass

Cut = Callable[[Sequence[LineFeatures]], Starts]

STEADY = 0.8  # of the undated lines of one look stand over others, and of the lines under them are entries
SEVERAL = 1.5  # entries to a head; what has one line under it mostly is an entry of two lines
MANY = 4.0  # entries to a head: more than an entry has dated lines
LONGEST_GROUP = 60  # lines under a head that has a date; none holds more posts
LEAST_ENCLOSED = 2  # spans in that of a head; one span in another is that of an entry and its detail
PRESENT = "9999"
ALIKE = 0.7  # of the entries have their date in one place: the lines of an entry have theirs in several
OPENS = regex.compile(r"\P{L}{0,3}(?:\p{L}{3,12}\.?\s)?(?:19|20)\d\d(?!\d)")
ENDS = regex.compile(r"(?<!\d)(?:(?:19|20)\d\d|\d\d)\P{L}{0,3}$|(?:19|20)\d\d\s?[–—-]\s?\p{L}{0,12}\P{L}{0,3}$")
WORD = regex.compile(r"\p{L}{3,}")


@dataclass(frozen=True, slots=True)
class Grouped:
    """A list in groups: the lines at which a head begins with their levels, 0 the outermost, those at which an entry
    begins, those of them that stand under no head, and the lines that are no head, with the starts among them, by which
    the cut is weighed."""

    heads: dict[int, int]
    starts: Starts
    outside: Starts
    inner: tuple[LineFeatures, ...]
    inner_starts: Starts


def grouped(rows: Sequence[LineFeatures], cut: Cut, lexicon: Lexicon) -> Grouped | None:
    """The list as groups of entries under heads; None where it is not set so. `cut` says where entries start in what
    stands under the heads.

    Reads `University of X` over `2019–2021, Lecturer` and `2015–2019, Fellow`, further in; refuses one dated line under
    each head, `Lecturer, University of X` over `2019` and `2021`, and dates in other places of each line.
    """
    heads = _heads(rows, lexicon)
    inside = [at for at in range(len(rows)) if at not in heads]
    if not heads or not inside:
        return None
    inner = tuple(rows[at] for at in inside)
    opening = {number for number, at in enumerate(inside) if at - 1 in heads}
    starts = frozenset({*cut(inner), *opening, 0})
    under = _under(rows, heads)
    entries = frozenset(inside[number] for number in starts)
    first = [rows[at] for at in sorted(entries) if at in under]
    dated = [row for row in first if row.dated]
    groups = sum(at + 1 not in heads for at in heads)
    if len(dated) < SEVERAL * groups or sum(_names(row, lexicon) for row in dated) < STEADY * len(dated):
        return None
    if len(dated) < MANY * groups and not _dated_alike(dated, len(first)):
        return None
    return Grouped(_levels(rows, heads), entries, entries - under, inner, starts)


def _levels(rows: Sequence[LineFeatures], heads: Starts) -> dict[int, int]:
    """The first lines of the heads, each with the number of heads that stand over it: those that begin further out, and
    one of another look right above it."""
    found: dict[int, int] = {}
    over: list[LineFeatures] = []
    for at in sorted(heads):
        row, below_head = rows[at], at - 1 in heads
        if below_head and _look(rows[at - 1]) == _look(row):
            continue
        looks = [_look(one) for one in over]
        if _look(row) in looks:
            del over[looks.index(_look(row)) :]
        elif not below_head:
            over = [one for one in over if one.indent < row.indent - INDENT / 2]
        found[at] = len(over)
        over.append(row)
    return found


def _under(rows: Sequence[LineFeatures], heads: Starts) -> set[int]:
    """The lines that stand under a head: up to the next one, or to a line that begins no further in than the head does,
    where the lines under it do."""
    found: set[int] = set()
    edge: float | None = None  # left of which a line is under no head
    for at, row in enumerate(rows):
        if at in heads:
            further = at + 1 < len(rows) and rows[at + 1].indent >= row.indent + INDENT
            edge = row.indent + INDENT / 2 if further else row.indent - INDENT
        elif edge is not None and row.indent >= edge:
            found.add(at)
        else:
            edge = None
    return found


def _heads(rows: Sequence[LineFeatures], lexicon: Lexicon) -> Starts:
    """The lines that stand over others: of the undated lines of one look all do, or nearly all."""
    looks: defaultdict[tuple[Face, int], list[int]] = defaultdict(list)
    for at, row in enumerate(rows):
        if row.line.text and not (at and rows[at - 1].line.full and row.indent >= rows[at - 1].indent - INDENT):
            looks[_look(row)].append(at)
    found: set[int] = set()
    for lines in looks.values():
        able = [at for at in lines if _stands_over(rows, at)]
        over = [at for at in able if not rows[at].dated or _encloses(rows, at, lexicon)]
        undated = sum(not rows[at].dated or at in over for at in lines)
        if over and len(over) >= STEADY * undated:
            found.update(over)
    longest = _longest_run(found)
    return frozenset(found) if longest <= HEAD_LINES else frozenset()


def _look(row: LineFeatures) -> tuple[Face, int]:
    """The face of a line and how far in it begins."""
    return row.face, round(row.indent / INDENT)


def _longest_run(heads: set[int]) -> int:
    longest = run = 0
    for before, at in pairwise([-2, *sorted(heads)]):
        run = run + 1 if at == before + 1 else 1
        longest = max(longest, run)
    return longest


def _stands_over(rows: Sequence[LineFeatures], at: int) -> bool:
    """Whether a line can be a head by its looks: without a mark, it ends by itself, and what follows stands further in,
    or in a plainer face."""
    row = rows[at]
    if at + 1 == len(rows) or row.bullet or row.label or row.line.margin or row.line.full:
        return False
    below = rows[at + 1]
    if _look(below) == _look(row) and not (at and _look(rows[at - 1]) == _look(row)):
        return _stands_over(rows, at + 1)  # a head of two lines
    if below.bullet or below.line.margin or row.line.text.text.rstrip().endswith((",", ";", ".", "&", "-", "–", "—")):
        return False
    further = below.indent >= row.indent + INDENT
    plainer = row.lead not in (Style.NONE, below.lead) and below.indent > row.indent - INDENT
    return further or plainer


def _encloses(rows: Sequence[LineFeatures], at: int, lexicon: Lexicon) -> bool:
    """Whether the span of time of a line holds those of the lines further in under it, several of which are dated.

    Reads `University of X <2012–present>` over `Professor <2021–present>` and `Lecturer <2012–2021>`; refuses it over
    one post, or over `Visiting Scholar <2010>`.
    """
    below: list[LineFeatures] = []
    for row in rows[at + 1 : at + 1 + LONGEST_GROUP]:
        if row.indent < rows[at].indent + INDENT:
            break
        below.append(row)
    whole = _span(rows[at], lexicon)
    spans = [span for row in below if row.dated and not row.bullet and (span := _span(row, lexicon))]
    if whole is None or len(spans) < LEAST_ENCLOSED:
        return False
    return all(whole[0] <= start and end <= whole[1] for start, end in spans)


def _span(row: LineFeatures, lexicon: Lexicon) -> tuple[str, str] | None:
    """The years of the span of time in the tag beside a line, or in its text."""
    found = find_periods(row.line.aside.text or row.line.text.text, lexicon)
    if not found or not (found[0].period.start or found[0].period.end):
        return None
    period = found[0].period
    start = (period.start or period.end or "")[:YEAR_ALONE]
    return start, PRESENT if period.ongoing else (period.end or period.start or "")[:YEAR_ALONE]


def _dated_alike(dated: Sequence[LineFeatures], entries: int) -> bool:
    """Whether the first lines of most entries have their date in one place: beside them, at the beginning, the end."""
    places = Counter(place for row in dated if (place := _place_of_date(row)))
    return bool(places) and places.most_common(1)[0][1] >= ALIKE * entries


def _place_of_date(row: LineFeatures) -> str:
    if any(map(str.isdigit, row.line.aside.text)):
        return "beside"
    text = row.line.text.text.strip()
    if OPENS.match(text):
        return "opening"
    return "end" if ENDS.search(text) else ""


def _names(row: LineFeatures, lexicon: Lexicon) -> bool:
    """Whether a line says more than when and where: `Dean, 2019`; `Spring 2019` and `Oslo, 2019` are occasions of what
    stands over them, and `by the Council, 2019` goes on with it."""
    text = row.line.text.text
    if text[:1].islower():
        return False
    dates = [(found.start, found.end) for found in find_periods(text, lexicon)]
    for start, end in (*dates, *((found.start, found.end) for found in find_terms(text, lexicon))):
        text = text[:start] + " " * (end - start) + text[end:]
    return WORD.search(text) is not None and not is_place(text.strip(" ,;.()"), lexicon)


__all__ = ["Grouped", "grouped"]
