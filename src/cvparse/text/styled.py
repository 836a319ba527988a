"""StyledText: a string that remembers how each character was printed and which word of the PDF it came from.

It is sliced, stripped, split and joined like a `str` and keeps both. Field recognisers match on `.text` and cut the
StyledText by the offsets they found; where the value stands on the page is then one look-up of `.words`.

Two characters have a meaning of their own: `CELL` (a tab) stands where the line had a gap as wide as between two cells,
and `ICON` (the object replacement character) stands for a pictogram.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from enum import IntFlag
from functools import reduce
from typing import NamedTuple, TypeVar

CELL = "\t"
ICON = "\ufffc"
NO_WORD = -1
Value = TypeVar("Value", str, float)
_new = tuple.__new__  # makes a run in half the time
ALL = slice(None)  # the runs of a text that was cut from no other
WHOLLY = 0.98  # of the characters in one face; a mark or a blank may be of another


class Style(IntFlag):
    """How characters are printed. Flags combine: `Style.BOLD | Style.ITALIC`."""

    NONE = 0
    BOLD = 1
    ITALIC = 2
    UNDERLINED = 4
    SMALL_CAPS = 8
    RAISED = 16

    def __and__(self, other: int) -> Style:
        return _COMBINED[int.__and__(self, other)]  # the standard operator takes ten times as long

    def __or__(self, other: int) -> Style:
        return _COMBINED[int.__or__(self, other)]


_COMBINED = tuple(map(Style, range(2 * Style.RAISED)))
"""All combinations of flags, each at its number."""


class Run(NamedTuple):
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
        return _new(Run, (start, end, *self[2:]))


class _Print:
    """The runs of a text, shared by all slices of it."""

    __slots__ = ("_all", "_styles", "_words", "end", "runs", "starts")

    def __init__(self, runs: tuple[Run, ...]) -> None:
        self.runs = runs
        self.starts = [run.start for run in runs]
        self.end = runs[-1].end if runs else 0
        self._styles: list[int] | None = None
        self._words: list[int] | None = None
        self._all = 0

    @property
    def styles(self) -> list[int]:
        """The style of each run, as a number."""
        if self._styles is None:
            self._styles = [int(run.style) for run in self.runs]
            self._all = reduce(int.__or__, set(self._styles), 0)
        return self._styles

    @property
    def words(self) -> list[int]:
        """The word of each run."""
        if self._words is None:
            self._words = [run.word for run in self.runs]
        return self._words

    def has(self, style: Style) -> bool:
        """Whether anything of the text is printed in this style; it seldom is, and then no slice need be looked at."""
        return bool(self.styles) and int.__and__(self._all, style) == style


class StyledText:
    """A text and its runs, which cover it from left to right without overlap. It never changes.

    A slice is a view: it shares the runs of the text that it is cut from, and its own are made when they are asked for.
    Most slices are only matched and stripped.
    """

    __slots__ = ("_at", "_print", "_runs", "_words", "text")

    def __init__(self, text: str, runs: tuple[Run, ...]) -> None:
        self.text = text
        self._runs: tuple[Run, ...] | None = runs
        self._words: tuple[int, ...] | None = None
        self._print = _Print(runs)  # of the text that this one is cut from
        self._at = 0  # the offset there at which this one begins

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
            if length:
                runs.extend(run.at(start + length, end + length) for start, end, run in part.pieces())
            else:
                runs.extend(part.runs)
            text.append(part.text)
            length += len(part.text)
        return cls("".join(text), tuple(runs))

    @property
    def runs(self) -> tuple[Run, ...]:
        """The runs from left to right."""
        if self._runs is None:
            self._runs = tuple(run.at(start, end) for start, end, run in self.pieces())
        return self._runs

    def _touched(self) -> slice:
        """Which runs of the text that it is cut from stand in this text, wholly or in part."""
        if not self._at and len(self.text) >= self._print.end:
            return ALL
        runs, starts, at = self._print.runs, self._print.starts, self._at
        first = max(0, bisect_right(starts, at) - 1)
        if runs and runs[first].end <= at:
            first += 1
        return slice(first, bisect_left(starts, at + len(self.text), first))

    def pieces(self) -> list[tuple[int, int, Run]]:
        """What of each run stands in this text: from where, to where, and the run that it is of."""
        at, length = self._at, len(self.text)
        found = [(run.start - at, run.end - at, run) for run in self._print.runs[self._touched()]]
        if found and found[0][0] < 0:
            found[0] = (0, *found[0][1:])
        if found and found[-1][1] > length:
            found[-1] = (found[-1][0], length, found[-1][2])
        return found

    def __eq__(self, other: object) -> bool:
        return isinstance(other, StyledText) and self.text == other.text and self.runs == other.runs

    def __hash__(self) -> int:
        return hash(self.text)

    def __repr__(self) -> str:
        return f"StyledText({self.text!r}, {self.runs!r})"

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
        view = StyledText.__new__(StyledText)
        view.text = self.text[start:end]
        view._runs = view._words = None
        view._print = self._print
        view._at = self._at + start
        return view

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
        if self._words is None:
            found = dict.fromkeys(self._print.words[self._touched()])
            found.pop(NO_WORD, None)
            self._words = tuple(found)
        return self._words

    @property
    def styles(self) -> Sequence[int]:
        """The styles in which it is printed, as numbers, from left to right."""
        return self._print.styles[self._touched()]

    def run_at(self, offset: int) -> Run:
        """The run that holds this character. Raises IndexError outside the text."""
        run = self._run_over(offset)
        return run.at(max(run.start - self._at, 0), min(run.end - self._at, len(self.text)))

    def style_at(self, offset: int) -> Style:
        """How this character is printed. Raises IndexError outside the text."""
        return self._run_over(offset).style

    def _run_over(self, offset: int) -> Run:
        if not 0 <= offset < len(self.text):
            raise IndexError(offset)
        return self._print.runs[bisect_right(self._print.starts, self._at + offset) - 1]

    def share(self, style: Style) -> float:
        """The share of its visible characters that are printed in this style, 0 to 1."""
        if not self._print.has(style):
            return 0.0
        touched, wanted = self._touched(), int(style)
        shown = [printed & wanted == wanted for printed in self._print.styles[touched]]
        if True not in shown:
            return 0.0
        visible = len("".join(self.text.split()))
        if False not in shown:
            return 1.0 if visible else 0.0
        styled, at = 0, self._at
        for run, shows_it in zip(self._print.runs[touched], shown, strict=True):
            if shows_it:
                styled += len("".join(self.text[max(run.start - at, 0) : run.end - at].split()))
        return styled / visible if visible else 0.0

    def spans(self, style: Style) -> list[tuple[int, int]]:
        """The longest stretches printed in this style, as (start, end); blanks between two of them do not part them."""
        if not self._print.has(style):
            return []
        found: list[tuple[int, int]] = []
        touched, wanted = self._touched(), int(style)
        at, length = self._at, len(self.text)
        for run, printed in zip(self._print.runs[touched], self._print.styles[touched], strict=True):
            if printed & wanted != wanted:
                continue
            start, end = max(run.start - at, 0), min(run.end - at, length)
            if found and not self.text[found[-1][1] : start].strip():
                found[-1] = (found[-1][0], end)
            elif self.text[start:end].strip():
                found.append((start, end))
        return found

    def links(self) -> list[tuple[int, int, str]]:
        """The linked stretches, as (start, end, target)."""
        return self._stretches((start, end, run.link) for start, end, run in self.pieces())

    def colors(self) -> list[tuple[int, int, str]]:
        """The stretches of one colour, as (start, end, `#rrggbb`)."""
        return self._stretches((start, end, run.color) for start, end, run in self.pieces())

    def sizes(self) -> list[tuple[int, int, float]]:
        """The stretches of one size, as (start, end, points)."""
        return self._stretches((start, end, run.size) for start, end, run in self.pieces())

    def _stretches(self, valued: Iterable[tuple[int, int, Value | None]]) -> list[tuple[int, int, Value]]:
        """The longest stretches whose runs have one value; blanks between two of them do not part them."""
        found: list[tuple[int, int, Value]] = []
        for start, end, value in valued:
            if value is None:
                continue
            if found and found[-1][2] == value and not self.text[found[-1][1] : start].strip():
                found[-1] = (found[-1][0], end, value)
            else:
                found.append((start, end, value))
        return found


EMPTY = StyledText("", ())


def concatenate(parts: Sequence[StyledText]) -> StyledText:
    """The parts that are not empty, a blank between each two."""
    return StyledText.join(" ", [part for part in parts if part])
