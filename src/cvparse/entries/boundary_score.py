"""Which of several ways to cut a list explains it best.

Two things repeat in a list of entries: each entry has a date, and all begin in one face. A cut is weighed by how well
its entries and the dated lines match one to one, and by how many of its entries begin like most do. Highlights under an
entry are left out, for they may hold any year; a date at the right edge beside one is none of theirs. A list without
dates, or with a year in a title here and there, is weighed by its beginnings alone. A cut between two lines of one
paragraph, the upper of which is full, counts against it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from cvparse.entries.enumerators import Starts
from cvparse.entries.line_features import Face, LineFeatures
from cvparse.layout.thresholds import LARGER_GAP

DATES = 0.6  # dates say more than faces: many lists are set in one face throughout
BEGINNINGS = 0.4
ALIKE = 0.1  # of what begins entries: of two cuts at white space, the one whose entries begin alike
LONGEST_ENTRY = 16  # lines; fewer dates than that are years in titles
TORN = 0.3  # of the weight, where all entries begin in the middle of a paragraph; one may do so by chance


def weight(rows: Sequence[LineFeatures], starts: Starts) -> float:
    """How well this cut explains the list, 0 to 1.

    `Lecturer / University / 2019` cut into threes weighs more than cut into single lines, two thirds of which would
    have no date; five dated one-line awards weigh more as five than as one.
    """
    cuts = sorted(starts)
    entries = [rows[a:b] for a, b in zip(cuts, [*cuts[1:], len(rows)], strict=True)]
    dated_rows = sum(_dated(row, entry[0]) for entry in entries for row in entry)
    dated_entries = sum(any(_dated(row, entry[0]) for row in entry) for entry in entries)
    first, count = Counter(entry[0].face for entry in entries).most_common(1)[0]
    apart = min((entry[0].gap for entry in entries[1:] if entry[0].gap), default=0.0)
    inside = sum(_begins(row, first, apart) for entry in entries for row in entry[1:])
    alike = count / (len(entries) + 0.25 * inside)
    beginnings = max(alike, (1 - ALIKE) * _set_off(entries) + ALIKE * alike)
    solid = min((row.gap for row in rows[1:] if row.gap > 0), default=0.0)
    torn = sum(rows[at - 1].line.full and 0 < rows[at].gap < LARGER_GAP * solid for at in cuts[1:])
    whole = 1 - TORN * torn / len(entries)
    if dated_rows * LONGEST_ENTRY < len(rows):
        return whole * beginnings
    return whole * (DATES * 2 * dated_entries / (len(entries) + dated_rows) + BEGINNINGS * beginnings)


def _set_off(entries: Sequence[Sequence[LineFeatures]]) -> float:
    """How well white space parts the entries: the share of them that are set off by more than their own lines are, less
    the share of inner lines that are set off as much."""
    inner = sorted(row.gap for entry in entries for row in entry[1:] if row.gap > 0 and not row.bullet)
    outer = [entry[0].gap for entry in entries[1:] if entry[0].gap > 0]
    if not inner or not outer:
        return 0.0
    limit = LARGER_GAP * inner[len(inner) // 2]
    return max(0.0, sum(gap >= limit for gap in outer) / len(outer) - sum(gap >= limit for gap in inner) / len(inner))


def _begins(row: LineFeatures, face: Face, apart: float) -> bool:
    """Whether a line inside an entry looks like the beginning of one: of its face, and set off like the others."""
    return row.face == face and row.gap >= 0.97 * apart and not row.bullet and not row.line.full


def _dated(row: LineFeatures, first: LineFeatures) -> bool:
    return row.dated and (not row.bullet or row is first or bool(row.line.aside))
