"""Lines that stand over the entries of a list and say what holds for them: an employer, a school, a society, a role.

Where the dates of a list stand in a column at the left, such a line has none and begins in that column, left of the
texts: nothing else of a list does. It opens an item of its own, and is no entry. What it says, the reader of each kind
knows; which lines are such heads, this module alone decides. Words are not asked.

    The University of X                  Larvik
    2019–2021   Lecturer, Department of Rivers
    2015–2019   Fellow
    University of Y                      Halden
    2012–2015   Assistant
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cvparse.entries.enumerators import INDENT, LONGEST_PREAMBLE, Starts
from cvparse.entries.line_features import LineFeatures
from cvparse.entries.types import Item

HEAD_LINES = 2  # a name that wraps; what is longer is a paragraph


def outdented(rows: Sequence[LineFeatures]) -> Starts:
    """The lines that begin left of the texts of a list with tags at its left, the first of each stretch of them.

    Reads `University of Y` under `2015–2019 | Fellow` so; refuses a bullet, a line that a full one above it goes on in,
    and what stands in a list whose texts begin where the tags do.
    """
    tagged = [row for row in rows if row.line.margin and row.line.text]
    if not tagged:
        return frozenset()
    edge = min(row.indent for row in tagged) - INDENT
    outside = {at for at, row in enumerate(rows) if row.line.text and not row.line.margin and row.indent < edge}
    return frozenset(
        at for at in outside if at - 1 not in outside and not rows[at].bullet and not (at and rows[at - 1].line.full)
    )


def opens_with_head(rows: Sequence[LineFeatures]) -> bool:
    """Whether a list with tags at its left opens with a head: one or two undated lines left of the texts.

    Reads `The University of X` over `2019–2021 | Lecturer`; refuses three lines, and one that begins where texts do.
    """
    first = next((at for at, row in enumerate(rows) if row.line.margin), 0)
    opening = rows[:first]
    outside = 0 in outdented(rows) and max((row.indent for row in opening), default=0.0) < rows[first].indent - INDENT
    return outside and len(opening) <= HEAD_LINES and not any(row.dated or row.bullet for row in opening)


def with_group_heads(items: Sequence[Item], heads: Sequence[Sequence[LineFeatures]]) -> list[Item]:
    """The items of a list, those known that are nothing but a head over what follows; `heads` are the lines of each.

    Reads one undated line over a tagged entry, and over a list of bullets or numbers, of which it has none; refuses the
    same line with a year, a paragraph, and a last item.
    """
    found = list(items)
    if len(items) > 1 and _is_preamble(heads[0]) and all(row[0].bullet or row[0].label for row in heads[1:]):
        found[0] = replace(found[0], is_head=True)
    for at, (item, rows, below) in enumerate(zip(items, heads, heads[1:], strict=False)):
        first = next((row for row in below if row.line.text), None)
        if first is None or not first.line.margin or not below[0].line.margin:
            continue
        alone = len(rows) <= HEAD_LINES and not any(row.dated or row.bullet or row.line.margin for row in rows)
        if alone and max(row.indent for row in rows) < first.indent - INDENT:
            found[at] = replace(item, is_head=True)
    return found


def _is_preamble(rows: Sequence[LineFeatures]) -> bool:
    """Whether the lines before a list are a legend, a remark or a head: a few, without mark, date or tag."""
    marked = any(row.dated or row.bullet or row.label or row.line.margin or row.line.aside for row in rows)
    return len(rows) <= LONGEST_PREAMBLE and not marked
