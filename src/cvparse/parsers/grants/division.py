"""How a grant may be divided: each way in which some of its segments are the title and some who funds it.

The segments are what cues, amounts, numbers and dates have left of an entry. A title is a run of segments of one row, a
funder another one; either may be missing, or be known from a cue before. It never says which division is right: see
`evidence`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from cvparse.spans.segment import Joint, Segment
from cvparse.text.value_class import dataclass

FARTHEST = 12  # segments of an entry among which title and funder stand; behind them are remarks
LONGEST_TITLE = 10  # segments of a title: `Rivers, Ice and Snow, 1900–1950: A History. Part Two`
LONGEST_FUNDER = 4  # segments of a name: `Ministry of A, B and C, Office of D (ABC)`

COLON = regex.compile(r"(?<=\S)\s?[:：]\s{1,3}(?=\S)|：")

Run = tuple[int, int]  # the numbers of the first segment of a value and of the one behind its last
NONE: Run = (0, 0)


@dataclass(frozen=True, slots=True)
class Division:
    """One way to divide a grant: the runs of its title and its funder; both numbers are equal where there is none."""

    title: Run
    funder: Run


@dataclass(frozen=True, slots=True)
class Open:
    """What is left of a grant, and which of its two values are still asked for. `full` are its rows that are about as
    long as the longest of the list, so that what stands in them may go on below."""

    segments: tuple[Segment, ...]
    title: bool = True
    funder: bool = True
    full: frozenset[int] = frozenset()


def parted_at_colons(segments: Sequence[Segment]) -> tuple[Segment, ...]:
    """The segments, each cut at its colons, as the funder may stand before one: `Hollow Trust: Rivers and Ice`. What is
    quoted stays whole."""
    return tuple(part for segment in segments for part in ((segment,) if segment.quoted else _parts(segment)))


def _parts(segment: Segment) -> Iterator[Segment]:
    start, joint = segment.start, segment.joint
    for colon in COLON.finditer(segment.sheet.text.text, segment.start, segment.end):
        yield replace(segment, start=start, end=colon.start(), joint=joint)
        start, joint = colon.end(), Joint.COLON
    yield replace(segment, start=start, joint=joint)


def divisions_of(grant: Open) -> list[Division]:
    """All ways to divide a grant, the one without title and funder last.

    Reads `Ice, Snow and Fens, Hollow Trust` as three segments of which one, two or all are the title. A run of
    them may go on in the next row, where a line was broken, but in no third one; a bracket is no beginning of a title.
    """
    titles = [*_runs(grant.segments, LONGEST_TITLE), NONE] if grant.title else [NONE]
    funders = [*_runs(grant.segments, LONGEST_FUNDER), NONE] if grant.funder else [NONE]
    return [
        Division(title, funder)
        for title in titles
        if title == NONE or not grant.segments[title[0]].bracketed
        for funder in funders
        if NONE in (funder, title) or funder[1] <= title[0] or title[1] <= funder[0]
    ]


def _runs(segments: Sequence[Segment], longest: int) -> Iterator[Run]:
    """The runs of segments between which nothing was read."""
    count = min(len(segments), FARTHEST)
    for first in range(count):
        for end in range(first + 1, min(count, first + longest) + 1):
            last = segments[end - 1]
            if end - first > 1 and not _goes_on(segments[first], segments[end - 2], last):
                break
            yield first, end


def _goes_on(first: Segment, before: Segment, segment: Segment) -> bool:
    """Whether a value that begins with one segment may go on with another one behind its last."""
    below = segment.joint is Joint.ROW and before.row == first.row and segment.row == first.row + 1
    beside = segment.sheet is first.sheet and segment.joint is not Joint.ASIDE
    in_row = segment.row == before.row and segment.joint is not Joint.ROW
    return beside and (in_row or below) and not first.bracketed and segment.sheet.is_free(before.start, _end(segment))


def _end(segment: Segment) -> int:
    """Where a segment ends, with the bracket that closes behind it."""
    text = segment.sheet.text.text
    return segment.end + (segment.bracketed and text[segment.end : segment.end + 1] in (")", "]", "）"))


def span_of_run(segments: Sequence[Segment], run: Run) -> tuple[int, int]:
    """The offsets of a run, with the bracket that closes it where it was opened inside."""
    first, last = segments[run[0]], segments[run[1] - 1]
    return first.start, _end(last) if last is not first else last.end


def value_of(segments: Sequence[Segment], run: Run) -> str:
    """The print of a run; empty where it has no segment."""
    if run[0] == run[1]:
        return ""
    start, end = span_of_run(segments, run)
    return segments[run[0]].sheet.text.text[start:end]
