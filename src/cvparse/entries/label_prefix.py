"""The label before a value: `Nationality ⇥ Norwegian`, `Employer: University of X`.

This is the one place that says where a label stands. Of a line, signals in this order: what stands in the margin beside
it; a gap as wide as between the cells of a table, or a colon, whichever comes first. Of a row of text: a colon after a
few words that are not parted. Whether these words are a label, the word lists of the caller say, never this module.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import regex

from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon
from cvparse.text.value_class import dataclass

OPENING = regex.compile(r"(?P<label>\p{L}[^:：\t•;|]{0,40})[:：]\s*(?=\S)")
SEAM = regex.compile(r"\t|\s{0,2}[:：]\s{0,2}")


class LabelPlace(StrEnum):
    """Where a label stands: beside the line's text, before its first gap or colon, or as all of it."""

    MARGIN = "margin"
    CELL = "cell"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class OpeningLabel:
    """A label that opens a row: its words from `start` to `end`, and where its value begins. Offsets of the text."""

    start: int
    end: int
    value_start: int


def opening_label(text: str, start: int = 0, end: int | None = None) -> OpeningLabel | None:
    """The words before the first colon of a row that has a value behind it; None where it opens with no such words.

    Reads `Host: University of X`; refuses `2019: Host`, `Host:` and words with a semicolon, a bar or a bullet in them.
    """
    found = OPENING.match(text, start, len(text) if end is None else end)
    return OpeningLabel(found.start("label"), found.end("label"), found.end()) if found else None


def holds_label(text: str) -> bool:
    """Whether words with a colon and a value behind them stand anywhere in a text."""
    return (":" in text or "：" in text) and OPENING.search(text) is not None


def printed_label(line: Line) -> tuple[str, LabelPlace]:
    """What of a line may be a label, or go on with one, and where that stands."""
    if line.margin:
        return line.margin.text, LabelPlace.MARGIN
    seam = SEAM.search(line.text.text)
    return (line.text.text[: seam.start()], LabelPlace.CELL) if seam else (line.text.text, LabelPlace.LINE)


def fact_named(label: str, names: Iterable[str], lexicon: Lexicon) -> str | None:
    """Which of these facts a label means: the first of the lists `forms.<name>` that has it.

    Reads `Name of employer` as `employer`; refuses `Employer of the year`.
    """
    return next((name for name in names if label in lexicon.phrases(f"forms.{name}")), None)


def label_end(extent: LabelPlace, text: str, start: int, end: int) -> int:
    """Where the label ends in the stretch of a text that its line is; `start` where it stands beside the line."""
    seam = SEAM.search(text, start, end) if extent is LabelPlace.CELL else None
    return seam.end() if seam else end if extent is LabelPlace.LINE else start
