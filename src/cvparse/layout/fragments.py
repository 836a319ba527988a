"""Words become fragments: stretches of one printed line with no gap as wide as between columns or cells.

Signals, in order: words that the reader marked as glued; a common baseline; the gap to the next word. A letterspaced
word (`E D U C A T I O N`) and a word with an enlarged initial (`E DUCATION`) become one word here. A row of leaders
(`Rivers . . . . . 2021`) counts as a wide gap and is dropped. Never joins words across a wide gap, never changes the
order of words on a line, knows nothing of the page's columns.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from statistics import median

from cvparse.layout.thresholds import BLANK_STRETCH, CELL_GAP, LONE_GAP, OVERLAP, SAME_BASELINE, SAME_SIZE, TAG_GAP
from cvparse.layout.types import Box, Word
from cvparse.text.normalize import LEADERS, LEADERS_IN_A_ROW
from cvparse.text.value_class import dataclass

LEAST_LETTERS = 4  # of a spaced-out word


@dataclass(frozen=True, slots=True)
class Fragment:
    """Words side by side on one baseline. In `text` a blank stands before each word that is not glued.

    A `cell` of a table with borders is one fragment on the baseline of its first line, wherever its text wraps.
    """

    words: tuple[Word, ...]
    box: Box
    baseline: float
    size: float
    text: str
    cell: bool = False


def fragment_of(words: Sequence[Word]) -> Fragment:
    """The fragment of these words, one at least. Raised marks and icons do not decide its baseline and size."""
    first = words[0]
    if len(words) == 1:
        return Fragment((first,), first.box, first.baseline, first.size, first.text)
    main = [w for w in words if not w.raised and not w.icon] or [w for w in words if not w.raised] or words
    longest = max(main, key=lambda w: len(w.text))
    text = first.text + "".join([w.text if w.glued else " " + w.text for w in words[1:]])
    box = Box.around(word.box for word in words)
    return Fragment(tuple(words), box, longest.baseline, max(w.size for w in main), text)


def first_width(fragment: Fragment) -> float:
    """The width of the first word of a fragment, in points."""
    width = 0.0
    for number, word in enumerate(fragment.words):
        if number and not word.glued:
            break
        width += word.box.width
    return width


def fragments_of(words: Iterable[Word]) -> list[Fragment]:
    """All fragments of a page, from the top down and from left to right."""
    units = [fragment_of(chain) for chain in _glued_chains(words)]
    units.sort(key=lambda unit: (unit.baseline, unit.box.x0))
    rows: list[list[Fragment]] = []
    marks: list[Fragment] = []
    for unit in units:
        if _is_mark(unit):
            marks.append(unit)
        elif rows and _same_baseline(rows[-1][-1], unit):  # as most
            rows[-1].append(unit)
        elif row := next((r for r in reversed(rows[-6:-1]) if _same_baseline(r[-1], unit)), None):
            row.append(unit)
        else:
            rows.append([unit])
    heights = [_height_of(row) for row in rows]
    for mark in marks:
        level = [n for n, (top, bottom) in enumerate(heights) if top < mark.box.bottom and mark.box.top < bottom]
        near = {n: _nearness(rows[n], mark) for n in level}
        best = max(near, key=near.__getitem__, default=None)
        if best is None or near[best] <= 0:
            rows.append([mark])
            heights.append((mark.box.top, mark.box.bottom))
        else:
            rows[best].append(mark)
            heights[best] = _height_of(rows[best])
    found = [fragment for row in rows for fragment in _split(sorted(row, key=lambda unit: unit.box.x0))]
    found.sort(key=lambda fragment: (fragment.baseline, fragment.box.x0))
    return found


def _glued_chains(words: Iterable[Word]) -> list[list[Word]]:
    chains: list[list[Word]] = []
    for word in words:
        if word.glued and chains:
            chains[-1].append(word)
        else:
            chains.append([word])
    return chains


def _is_mark(unit: Fragment) -> bool:
    """A raised mark or an icon that stands by itself: its baseline says little about its line."""
    return all(w.raised or w.icon for w in unit.words)


def _same_baseline(one: Fragment, other: Fragment) -> bool:
    return abs(one.baseline - other.baseline) <= SAME_BASELINE * min(one.size, other.size)


def _height_of(row: Sequence[Fragment]) -> tuple[float, float]:
    """The top and the bottom of a line."""
    return min(unit.box.top for unit in row), max(unit.box.bottom for unit in row)


def _nearness(row: Sequence[Fragment], mark: Fragment) -> float:
    """How well a mark fits a line: the share of its height inside the line, less a little for each em to the nearest
    word. Above 0 the mark belongs to the line."""
    shares = [
        (min(u.box.bottom, mark.box.bottom) - max(u.box.top, mark.box.top)) / max(mark.box.height, 0.1) for u in row
    ]
    away = min(max(u.box.x0 - mark.box.x1, mark.box.x0 - u.box.x1, 0.0) / u.size for u in row)
    return max(shares) - 0.2 - 0.05 * away


def _split(row: Sequence[Fragment]) -> list[Fragment]:
    """One line of units cut where the gap is as wide as between cells, and where print in another face overlaps the
    one word before it: a heading beside the text that is too long for its column."""
    units = _without_leaders(_letterspaced(_initials(row)))
    if not units:
        return []
    parts: list[list[Fragment]] = [[units[0]]]
    for before, unit in pairwise(units):
        gap = unit.box.x0 - before.box.x1
        overlaps = gap < -OVERLAP * unit.size and len(parts[-1]) == 1 and _in_other_faces(before, unit)
        if overlaps or gap > CELL_GAP * max(before.size, unit.size):
            parts.append([unit])
        else:
            parts[-1].append(unit)
    return [fragment_of([w for unit in part for w in unit.words]) for part in parts]


def _in_other_faces(one: Fragment, other: Fragment) -> bool:
    return one.words[-1].bold != other.words[0].bold and abs(one.size - other.size) > SAME_SIZE * other.size


def _without_leaders(units: Sequence[Fragment]) -> list[Fragment]:
    """The units of a line without leaders: four or more of one sign that lead the eye to what stands at the right.

    Drops the dots of `Rivers ....... 2021` and of `Rivers . . . . 2021`; keeps an ellipsis, and a line that holds
    nothing but dots (a line to write on).
    """
    kept: list[Fragment] = []
    for sign, run in groupby(units, key=_leader):
        stretch = list(run)
        if not sign or sum(len(unit.text) for unit in stretch) < LEADERS_IN_A_ROW:
            kept += stretch
    return kept if any(not _leader(unit) for unit in kept) else list(units)


def _leader(unit: Fragment) -> str:
    """The leader sign that a unit consists of; empty for any other unit."""
    sign = unit.text[0]
    return sign if sign in LEADERS and not unit.text.strip(sign + " ") else ""


def _initials(row: Sequence[Fragment]) -> list[Fragment]:
    """An enlarged initial and the rest of its word, set apart by kerning only: `E` `DUCATION` is one word."""
    units: list[Fragment] = []
    for unit in row:
        if units:
            head, gap = units[-1], unit.box.x0 - units[-1].box.x1
            initial = head.words[-1]
            if (
                len(initial.text) == 1
                and initial.text.isupper()
                and unit.text[:2].isupper()
                and len(unit.text) > 1
                and initial.size > 1.1 * unit.size
                and gap < 0.15 * initial.size
            ):
                units[-1] = _glued([head, unit])
                continue
        units.append(unit)
    return units


def _letterspaced(row: Sequence[Fragment]) -> list[Fragment]:
    """Single letters at one distance are a spaced-out word; a distance twice as wide parts two words."""
    if sum(len(unit.text) == 1 for unit in row) < LEAST_LETTERS:
        return list(row)
    units: list[Fragment] = []
    start = 0
    while start < len(row):
        end = start
        while end < len(row) and len(row[end].text) == 1 and row[end].text.isalpha():
            end += 1
        if end - start >= LEAST_LETTERS:
            letters = row[start:end]
            gaps = [b.box.x0 - a.box.x1 for a, b in pairwise(letters)]
            usual = median(gaps)
            word = [letters[0]]
            for gap, letter in zip(gaps, letters[1:], strict=True):
                if gap > max(1.8 * usual, usual + 0.1 * letter.size):
                    units.append(_glued(word))
                    word = [letter]
                else:
                    word.append(letter)
            units.append(_glued(word))
            start = end
        else:
            units.append(row[start])
            start += 1
    return units


def _glued(units: Sequence[Fragment]) -> Fragment:
    """The units as one word: no blank stands before the second and those behind it."""
    words = list(units[0].words)
    for unit in units[1:]:
        words += [replace(unit.words[0], glued=True), *unit.words[1:]]
    return fragment_of(words)


def is_wide_break(fragment: Fragment, number: int, stretch: float = BLANK_STRETCH) -> bool:
    """Whether the blank before word `number` is as wide as between columns: `stretch` times the usual blank of its
    line. In a justified line all blanks are alike, and none is a wide break."""
    words = fragment.words
    before, word = words[number - 1], words[number]
    gap = word.box.x0 - before.box.x1
    if word.glued or gap < TAG_GAP * min(before.size, word.size):
        return False
    others = [b.box.x0 - a.box.x1 for n, (a, b) in enumerate(pairwise(words), 1) if n != number and not b.glued]
    return gap >= (stretch * median(others) if others else LONE_GAP * word.size)
