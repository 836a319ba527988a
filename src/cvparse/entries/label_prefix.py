"""A line that prints a label before a value: `Nationality ⇥ Norwegian`, `Employer: University of X`.

Signals in this order: what stands in the margin beside the line; a gap as wide as between the cells of a table, or a
colon, whichever comes first. Whether the words before it are a label, the word lists of the caller say, never this
module.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import regex

from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon

SEAM = regex.compile(r"\t|\s{0,2}[:：]\s{0,2}")


class Extent(StrEnum):
    """Where a label stands: beside the line's text, before its first gap or colon, or as all of it."""

    MARGIN = "margin"
    CELL = "cell"
    LINE = "line"


def printed_label(line: Line) -> tuple[str, Extent]:
    """What of a line may be a label, or go on with one, and where that stands."""
    if line.margin:
        return line.margin.text, Extent.MARGIN
    seam = SEAM.search(line.text.text)
    return (line.text.text[: seam.start()], Extent.CELL) if seam else (line.text.text, Extent.LINE)


def fact_named(label: str, names: Iterable[str], lexicon: Lexicon) -> str | None:
    """Which of these facts a label means: the first of the lists `forms.<name>` that has it.

    Reads `Name of employer` as `employer`; refuses `Employer of the year`.
    """
    return next((name for name in names if label in lexicon.phrases(f"forms.{name}")), None)


def label_end(extent: Extent, text: str, start: int, end: int) -> int:
    """Where the label ends in the stretch of a text that its line is; `start` where it stands beside the line."""
    seam = SEAM.search(text, start, end) if extent is Extent.CELL else None
    return seam.end() if seam else end if extent is Extent.LINE else start
