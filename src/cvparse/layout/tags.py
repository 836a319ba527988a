"""Which fragments of a row are tags beside the text: a margin of dates and labels at the left, asides at the right.

Left of both may stand a column of section headings (`side`), known by few short lines without figures that nothing but
the name crosses.

A margin edge is a position at which the body begins in several rows that have a short fragment to the left of it, the
short ones themselves set to one edge. Bullets and numbers of a list are no tags: they belong to the text.

    2019–2021   Lecturer, University of X        a margin: the dates
    ICML '24    A Paper on Things                a margin: the venue
    [C17]       A. Author, "Title", ...          no margin: the number of a list
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cvparse.layout.fragments import Fragment, fragment_of
from cvparse.layout.thresholds import BODY_START, EDGE, SIDE_CROSSING, SIDE_SHARE, TAG_GAP, TAG_LENGTH, TAG_WIDTH
from cvparse.layout.types import Norms
from cvparse.text.normalize import BULLETS

_ENUMERATOR = re.compile(r"[(\[]?(?:[A-Za-z]{0,3}[-.]?\d{1,3}|[ivxIVX]{1,5}|[A-Za-z])[)\].:]{0,2}")
STACKED = 1.6  # of the line pitch; the lines of one tag may be set with more lead than the text
MIN_SIDE = 3  # headings beside the text before a column of them is believed
FLUSH = 2.0  # em; a tag set flush right ends this close to the text
MIN_ROWS = 2  # rows with a tag before an edge is believed


@dataclass(frozen=True, slots=True)
class Edges:
    """The left and right edge of a column's text; `bodies` are the positions at which a body with a margin begins,
    `starts` all those at which several rows begin, `side` where the text begins beside a column of headings."""

    left: float
    right: float
    side: float | None = None
    bodies: tuple[float, ...] = ()
    starts: tuple[float, ...] = ()

    @property
    def width(self) -> float:
        return max(self.right - self.left, 1.0)


def is_enumerator(text: str) -> bool:
    """A bullet or the number of a list: `•`, `12.`, `[C17]`; not `2019`, `ICML '24`."""
    text = text.strip()
    return all(c in BULLETS or not c.isalnum() for c in text) or _ENUMERATOR.fullmatch(text) is not None


def edges_of(rows: Sequence[Sequence[Fragment]], norms: Norms) -> Edges:
    """The edges of a column from all its rows on all pages."""
    side = _side_edge(rows, norms)
    if side is not None:
        rows = [rest for row in rows if (rest := row[side_count(row, side, norms) :])]
    starts = sorted(row[0].box.x0 for row in rows)
    ends = sorted(row[-1].box.x1 for row in rows)
    left, right = starts[len(starts) // 50], ends[-1 - len(ends) // 50]
    plain = Edges(left, right)
    return Edges(left, right, side, tuple(_bodies(rows, plain, norms)), tuple(_common(starts, norms)))


def _side_edge(rows: Sequence[Sequence[Fragment]], norms: Norms) -> float | None:
    """Where the text begins beside a column of section headings; None where there is no such column."""
    em = norms.body_size
    starts = sorted(row[0].box.x0 for row in rows)
    if not starts:
        return None
    for x in sorted(set(_common(sorted(f.box.x0 for row in rows for f in row), norms))):
        if x < starts[0] + 3 * em:
            continue
        left = [row[0] for row in rows if row[0].box.x0 < x - em]
        while left and left[0].box.x1 >= x - EDGE * em:
            del left[0]  # the head of the CV, above the first heading
        headings = [f for f in left if f.box.x1 < x - EDGE * em]
        worded = [f for f in headings if not any(c.isdigit() for c in f.text) and not is_enumerator(f.text)]
        if (
            len(worded) >= MIN_SIDE
            and len(worded) >= 0.9 * len(headings)
            and len(headings) <= SIDE_SHARE * len(rows)
            and len(left) - len(headings) <= max(2.0, SIDE_CROSSING * len(rows))
            and sum(len(f.text) for f in headings) / len(headings) <= TAG_LENGTH
        ):
            return x
    return None


def side_count(row: Sequence[Fragment], side: float | None, norms: Norms) -> int:
    """How many fragments at the left of the row belong to a heading beside the text."""
    if side is None:
        return 0
    count = sum(f.box.x1 < side - EDGE * norms.body_size for f in row)
    return count if count == len(row) or row[count].box.x0 >= side - EDGE * norms.body_size else 0


def _common(starts: Sequence[float], norms: Norms) -> list[float]:
    """Positions at which at least three rows begin; a centred line begins at none of them but by chance."""
    near = 0.5 * EDGE * norms.body_size
    return [x for a, x, b in zip(starts, starts[1:], starts[2:], strict=False) if x - a <= near and b - x <= near]


def _bodies(rows: Sequence[Sequence[Fragment]], edges: Edges, norms: Norms) -> list[float]:
    em = norms.body_size
    tagged = [(row[0], row[1]) for row in rows if len(row) > 1 and not is_enumerator(row[0].text)]
    tagged = [(tag, body) for tag, body in tagged if not any(w.icon for w in tag.words)]
    found: list[float] = []
    for x in sorted({round(body.box.x0, 1) for _, body in tagged}):
        if found and x - found[-1] <= EDGE * em:
            continue
        tags = [tag for tag, body in tagged if abs(body.box.x0 - x) <= EDGE * em and tag.box.x1 < x]
        # the second cell of a table begins at one edge too; a margin is narrow, short and set to one edge
        if (
            len(tags) >= MIN_ROWS
            and x - edges.left <= BODY_START * edges.width
            and sum(tag.box.x1 - tag.box.x0 for tag in tags) / len(tags) <= TAG_WIDTH * edges.width
            and sum(len(tag.text) for tag in tags) / len(tags) <= TAG_LENGTH
            and max(_at_one(em, [t.box.x0 for t in tags]), _at_one(em, [t.box.x1 for t in tags])) >= 0.7 * len(tags)
        ):
            found.append(x)
    return found


def _at_one(em: float, positions: Sequence[float]) -> int:
    """How many of the positions agree with the commonest."""
    return max(sum(abs(p - q) <= EDGE * em for q in positions) for p in positions)


def cut_at(row: Sequence[Fragment], positions: Sequence[float], left: float) -> list[Fragment]:
    """The row with its first fragment cut where one of the positions lies inside it: a tag or heading that nearly fills
    its column, so that the text follows close behind it. `left` is the left edge of all that is printed in the column.
    """
    if not row:
        return []
    first = row[0]
    for number, (before, word) in enumerate(zip(first.words, first.words[1:], strict=False), 1):
        at_edge = any(abs(word.box.x0 - x) <= 0.5 * EDGE * first.size for x in positions)
        # a tag is set from the left edge on, or in another type than the text
        tag_like = first.box.x0 <= left + first.size or before.size != word.size or before.color != word.color
        gap = word.box.x0 - before.box.x1
        if at_edge and tag_like and not word.glued and gap >= TAG_GAP * min(before.size, word.size):
            head, body = fragment_of(first.words[:number]), fragment_of(first.words[number:])
            if not is_enumerator(head.text):
                return [head, body, *row[1:]]
    return list(row)


def margin_count(row: Sequence[Fragment], edges: Edges, norms: Norms) -> int:
    """How many fragments at the left of the row stand in the margin."""
    tolerance = EDGE * norms.body_size
    for x in edges.bodies:
        left = [f for f in row if f.box.x1 < x]
        if not left:
            continue
        at_left = left[0].box.x0 <= edges.left + 0.5 * (x - edges.left)
        if not at_left and x - left[-1].box.x1 > FLUSH * left[-1].size:
            continue
        body = row[len(left) :]
        starts = bool(body) and abs(body[0].box.x0 - x) <= tolerance
        if starts and not is_enumerator(" ".join(f.text for f in left)):
            return len(left)
    return 0


def is_stacked(row: Sequence[Fragment], tag: Fragment | None, edges: Edges, norms: Norms) -> bool:
    """One line of a tag that stands in the margin over several: alone there, close under or over a tag of its own type.

    Reads `2024.08–` over `Present`; refuses a short heading by a tag, which is of another type, or further off.
    """
    if tag is None or len(row) != 1:
        return False
    alone = row[0]
    return (
        any(alone.box.x1 < x for x in edges.bodies)
        and 0 < abs(alone.baseline - tag.baseline) <= STACKED * norms.line_pitch
        and abs(alone.size - tag.size) <= 0.05 * tag.size
        and alone.words[0].bold == tag.words[0].bold
        and alone.words[0].color == tag.words[0].color
    )
