"""What the print of a document looks like, whatever it says: running text, years, sums of money, blanks to fill in.

CVs are lists with dates. Papers, theses and letters are paragraphs; invoices print sums of money; forms print dotted
lines and boxes; slides are wider than high and hold few words. Each is a piece of evidence (`document_evidence`), none
decides.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby

from cvparse.layout.types import Document, Layout, Line
from cvparse.sections.candidates import may_hold_year

LONG_RUN = 5  # lines that reach the right edge one after the other: a reference has three, rarely four
PER_WORDS = 100.0
SHARES = (0.05, 0.15, 0.3, 0.5, 0.7)
"""Steps of a share of words or lines; what a document has below the first is an accident."""
DENSITIES = (0.3, 1.0, 2.0, 4.0)
"""Steps of what is counted in a hundred words: most CVs have two to six years in them, running text one or none."""
SIZES = (40, 100, 200, 350, 550)
"""Steps of words on a page: a slide, a form, a sparse page, a full one."""
LENGTHS = (1, 3, 10, 40)
"""Steps of pages."""
_YEAR = re.compile(r"(?<!\d)(?:19[4-9]\d|20[0-3]\d)(?!\d)")
_SUM = re.compile(r"(?<![\d.,])\d{1,3}(?:[.,\u00a0 ]\d{3}){0,3}[.,]\d{2}(?![\d.,%])")
_BLANK = re.compile(r"_{4,}|\.{6,}|…{2,}|[☐□▢❏]")
_CITED = re.compile(r"\w[^\[\n]{1,200}\[\d{1,3}(?:[,–-] ?\d{1,3}){0,9}\]")


def shapes_of(document: Document, layout: Layout) -> Iterator[str]:
    """The names of what the print shows, each with the step that it reaches."""
    lines = layout.lines
    words = max(1, len(layout.words))
    pages = max(1, len(document.pages))
    texts = [line.text.text for line in lines]
    yield f"running text: {bisect_right(SHARES, _in_long_runs(lines) / words)}"
    yield f"years: {_density(_YEAR, [text for text in map(_whole, lines) if may_hold_year(text)], words)}"
    yield f"sums of money: {_density(_SUM, texts, words)}"
    yield f"blanks to fill in: {_density(_BLANK, texts, words)}"
    yield f"numbers of references in a text: {_density(_CITED, [text for text in texts if '[' in text], words)}"
    yield f"words on a page: {bisect_right(SIZES, len(layout.words) / pages)}"
    yield f"pages: {bisect_right(LENGTHS, pages)}"
    yield f"dates beside lines: {bisect_right(SHARES, sum(_is_dated(line) for line in lines) / max(1, len(lines)))}"
    if sum(page.width > page.height for page in document.pages) > pages / 2:
        yield "wider than high"


def _in_long_runs(lines: Sequence[Line]) -> int:
    """The words in runs of lines that reach the right edge of their column."""
    runs = (list(run) for is_full, run in groupby(lines, key=lambda line: line.full) if is_full)
    return sum(len(line.words) for run in runs if len(run) >= LONG_RUN for line in run)


def _density(pattern: re.Pattern[str], texts: Sequence[str], words: int) -> int:
    found = sum(len(pattern.findall(text)) for text in texts)
    return bisect_right(DENSITIES, found * PER_WORDS / words)


def _whole(line: Line) -> str:
    return f"{line.margin.text} {line.text.text} {line.aside.text}"


def _is_dated(line: Line) -> bool:
    """Whether a year stands beside the line, or opens or ends it."""
    text = line.text.text.strip(" ().,;:")
    beside = f"{line.margin.text} {line.aside.text}"
    return bool(_YEAR.search(beside) or _YEAR.match(text) or _YEAR.search(text[-4:]))
