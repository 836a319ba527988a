"""Where entries start in a numbered list: `[C17] …`, `12. …`, `(3) …`.

Signals in this order: the numbers have one shape and stand at one indent; they count up or down; no line of an entry
stands further left than they do. Bullets at their indent before the first number are entries that have none yet.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from cvparse.entries.line_features import LineFeatures

Starts = frozenset[int]

LONGEST_PREAMBLE = 3  # lines before a list; more are a list of their own
INDENT = 0.6  # em; a hanging indent is at least one em, kerning and bullets shift by less
LETTERED = "a"  # the shape of a number that opens with letters, and no sign around it: `C17`, `INF232:`


def by_label(rows: Sequence[LineFeatures]) -> Starts | None:
    """Entries are numbered: `[C17] …`, `12. …`, `(3) …`; the numbers have one shape and stand at one indent.

    Reads `[3] A. Author … / [2] B. Author …`; refuses a list in which one line happens to begin with `12.`, codes
    before a name such as `EC428 Economics`, and a line `27. https://…` that goes on with a page range after 5.
    """
    labelled = [i for i, row in enumerate(rows) if row.label and not row.line.margin]
    if not labelled:
        return None
    indent = min(rows[i].indent for i in labelled)
    right = Counter(round((rows[i].line.indent), 0) for i in labelled)
    shapes = Counter(rows[i].shape[:1] + rows[i].shape[-1:] for i in labelled)
    shape = shapes.most_common(1)[0][0]
    starts = [i for i in labelled if rows[i].shape[:1] + rows[i].shape[-1:] == shape]
    starts = _without_strays(rows, starts)
    steps = [abs(rows[b].number - rows[a].number) for a, b in pairwise(starts)]
    in_order = sum(step <= 1 for step in steps) >= 0.6 * len(steps) if steps else rows[starts[0]].number <= 1
    if shape.startswith(LETTERED) and not in_order:
        return None  # `R01 DK123456`, `EC428: Economics`: a code and no number
    bulleted = [i for i, row in enumerate(rows) if row.bullet and abs(row.indent - indent) < INDENT]
    if bulleted[:1] == [0]:  # works that have no number yet stand before those that have one
        starts = sorted({*starts, *bulleted})
    lower = [i for i, row in enumerate(rows) if i > starts[0] and i not in starts and row.indent < indent - INDENT]
    if (
        starts[0] > LONGEST_PREAMBLE
        or lower
        or not (in_order or len(right) == 1)
        or (len(starts) == 1 and len(rows) > 8)
    ):
        return None
    if len(starts) < 2 and not rows[0].label:
        return None
    return frozenset(starts)


def _without_strays(rows: Sequence[LineFeatures], starts: Sequence[int]) -> list[int]:
    """The numbered lines without those that go on with a full line and whose number stands between two that follow each
    other: they are the end of a page range or of a sentence, which stand in no square brackets."""
    kept = list(starts[:1])
    for at, start in enumerate(starts[1:], 1):
        below = rows[starts[at + 1]].number if at + 1 < len(starts) else None
        before, number = rows[kept[-1]].number, rows[start].number
        between = below is not None and abs(below - before) == 1 and abs(number - before) > 1
        if not (between and rows[start - 1].line.full) or rows[start].shape.startswith("["):
            kept.append(start)
    return kept
