"""StyledText: a string that remembers how each character was printed and which word of the PDF it came from.

It is sliced, stripped, split and joined like a `str` and keeps both. Field recognisers match on `.text` and cut the
StyledText by the offsets they found; where the value stands on the page is then one look-up of `.words`.

Two characters have a meaning of their own: `CELL` (a tab) stands where the line had a gap as wide as between two cells,
and `ICON` (the object replacement character) stands for a pictogram.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntFlag
from typing import TypeVar

CELL = "\t"
ICON = "\ufffc"
NO_WORD = -1
Value = TypeVar("Value", str, float)
WHOLLY = 0.98  # of the characters in one face; a mark or a blank may be of another


class Style(IntFlag):
    """How characters are printed. Flags combine: `Style.BOLD | Style.ITALIC`."""

    NONE = 0
    BOLD = 1
    ITALIC = 2
    UNDERLINED = 4
    SMALL_CAPS = 8
    RAISED = 16


def shows(printed: Style, style: Style) -> bool:
    """True where characters printed so have this style. Compared as numbers: flags make a new object each time."""
    return int.__and__(printed, style) == style


@dataclass(frozen=True, slots=True)
class Run:
    """Characters `start` to `end` of a text, printed in one style, from one word of the PDF (or from none).

    `color` is `#rrggbb`, `size` is in points; both are None for what no word printed, as the blank between two words.
    """

    start: int
    end: int
    style: Style = Style.NONE
    word: int = NO_WORD
    link: str | None = None
    color: str | None = None
    size: float | None = None

    def at(self, start: int, end: int) -> Run:
        """The same print at another place of a text."""
        return Run(start, end, self.style, self.word, self.link, self.color, self.size)


@dataclass(frozen=True, slots=True)
class StyledText:
    """A text and its runs, which cover it from left to right without overlap."""

    text: str
    runs: tuple[Run, ...]

    @classmethod
    def plain(cls, text: str) -> StyledText:
        """A text in no style and from no page, as for a reference that came as a line of a file."""
        return cls(text, (Run(0, len(text)),) if text else ())

    @classmethod
    def join(cls, separator: str, parts: Iterable[StyledText]) -> StyledText:
        """The parts one after another; the separator belongs to no word."""
        text: list[str] = []
        runs: list[Run] = []
        length = 0
        for number, part in enumerate(parts):
            if number and separator:
                runs.append(Run(length, length + len(separator)))
                text.append(separator)
                length += len(separator)
            for run in part.runs:
                runs.append(run.at(run.start + length, run.end + length) if length else run)
            text.append(part.text)
            length += len(part.text)
        return cls("".join(text), tuple(runs))

    def __str__(self) -> str:
        return self.text

    def __len__(self) -> int:
        return len(self.text)

    def __bool__(self) -> bool:
        return bool(self.text)

    def __add__(self, other: StyledText) -> StyledText:
        return StyledText.join("", (self, other))

    def __getitem__(self, key: slice) -> StyledText:
        start, end, _ = key.indices(len(self.text))
        if start == 0 and end == len(self.text):
            return self
        if start >= end:
            return EMPTY
        return StyledText(self.text[start:end], tuple(self._cut(start, end)))

    def _cut(self, start: int, end: int) -> Iterator[Run]:
        first = max(0, bisect_right(self.runs, start, key=lambda run: run.start) - 1)
        for run in self.runs[first:]:
            if run.start >= end:
                break
            if run.end > start:
                whole = start == 0 and run.end <= end
                yield run if whole else run.at(max(run.start, start) - start, min(run.end, end) - start)

    def strip(self, characters: str | None = None) -> StyledText:
        """As `str.strip`."""
        left = len(self.text) - len(self.text.lstrip(characters))
        return self[left : left + len(self.text.strip(characters))]

    def split(self, separator: str) -> list[StyledText]:
        """As `str.split` with a separator: empty parts are kept."""
        parts, start = [], 0
        while (at := self.text.find(separator, start)) >= 0:
            parts.append(self[start:at])
            start = at + len(separator)
        return [*parts, self[start:]]

    @property
    def words(self) -> tuple[int, ...]:
        """The ids of the words it came from, in order, each once."""
        return tuple(dict.fromkeys(run.word for run in self.runs if run.word != NO_WORD))

    def run_at(self, offset: int) -> Run:
        """The run that holds this character. Raises IndexError outside the text."""
        if not 0 <= offset < len(self.text):
            raise IndexError(offset)
        return self.runs[bisect_right(self.runs, offset, key=lambda run: run.start) - 1]

    def style_at(self, offset: int) -> Style:
        """How this character is printed."""
        return self.run_at(offset).style

    def share(self, style: Style) -> float:
        """The share of its visible characters that are printed in this style, 0 to 1."""
        styled = visible = 0
        for run in self.runs:
            count = len("".join(self.text[run.start : run.end].split()))
            visible += count
            styled += count if shows(run.style, style) else 0
        return styled / visible if visible else 0.0

    def spans(self, style: Style) -> list[tuple[int, int]]:
        """The longest stretches printed in this style, as (start, end); blanks between two of them do not part them."""
        found: list[tuple[int, int]] = []
        for run in self.runs:
            if not shows(run.style, style):
                continue
            if found and not self.text[found[-1][1] : run.start].strip():
                found[-1] = (found[-1][0], run.end)
            elif self.text[run.start : run.end].strip():
                found.append((run.start, run.end))
        return found

    def links(self) -> list[tuple[int, int, str]]:
        """The linked stretches, as (start, end, target)."""
        return self._stretches((run, run.link) for run in self.runs)

    def colors(self) -> list[tuple[int, int, str]]:
        """The stretches of one colour, as (start, end, `#rrggbb`)."""
        return self._stretches((run, run.color) for run in self.runs)

    def sizes(self) -> list[tuple[int, int, float]]:
        """The stretches of one size, as (start, end, points)."""
        return self._stretches((run, run.size) for run in self.runs)

    def _stretches(self, valued: Iterable[tuple[Run, Value | None]]) -> list[tuple[int, int, Value]]:
        """The longest stretches whose runs have one value; blanks between two of them do not part them."""
        found: list[tuple[int, int, Value]] = []
        for run, value in valued:
            if value is None:
                continue
            if found and found[-1][2] == value and not self.text[found[-1][1] : run.start].strip():
                found[-1] = (found[-1][0], run.end, value)
            else:
                found.append((run.start, run.end, value))
        return found


EMPTY = StyledText("", ())


def concatenate(parts: Sequence[StyledText]) -> StyledText:
    """The parts that are not empty, a blank between each two."""
    return StyledText.join(" ", [part for part in parts if part])
