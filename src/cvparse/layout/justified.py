"""Lines whose blanks are stretched by justification: a tag in pieces, a text that looks like cells, and a tag at the
right that stands as close to a stretched line as its blanks are wide.

A justified line shows itself by its blanks, which are all of one width, by its two edges, and by the line that goes on
below it; the gutter between a text and the tags at its right by its width, which is one in all rows, and by the tags'
own blanks, which nothing stretched. Decides by place and, for tags at the right, by whether a figure stands in them.

    Nov     2012     –    Lecturer            M.A.   Art,   Institute   of    September 1999 – May 2001
    September   2018      University of X     Technology
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cvparse.layout.fragments import Fragment, fragment_of, is_wide_break
from cvparse.layout.tags import BARS, Edges, ending_before, is_enumerator
from cvparse.layout.thresholds import (
    ASIDE_GAP,
    CELL_GAP,
    EDGE,
    EVEN_BLANKS,
    LONE_GAP,
    PARAGRAPH_STEP,
    TAG_WIDTH,
    UNSTRETCHED,
)
from cvparse.layout.types import Norms

Row = Sequence[Fragment]
PIECES = 3  # fragments of a row whose tag is in pieces: two of the tag, and the text beside it
MIN_ROWS = 2  # rows with one gutter before a close tag at the right is believed


def with_whole_tags(rows: Sequence[Row], norms: Norms) -> list[list[Fragment]]:
    """The rows, in which a tag that justification tore into pieces is one fragment again.

    Reads `Nov | 2012 | –` over `September 2018`, beside texts that begin where those of other tags do; refuses two
    columns of tags, `2019 | ICML`, under which no line of the first goes on, and a heading and a text beside a date.
    """
    em = norms.body_size
    bodies = sorted(row[1].box.x0 for row in rows if len(row) == PIECES - 1)
    left, right = min((row[0].box.x0 for row in rows), default=0.0), max((row[-1].box.x1 for row in rows), default=0.0)
    widest = TAG_WIDTH * (right - left)
    found = [_without_dash(row, bodies, em) for row in rows]
    for at, (row, below) in enumerate(pairwise(found)):
        count = _pieces(row, bodies, em)
        narrow = row[count - 1].box.x1 - row[0].box.x0 <= widest
        if count and narrow and _goes_on(row, below, row[count - 1].box.x1, em):
            whole = fragment_of([word for piece in row[:count] for word in piece.words])
            found[at] = [ending_before(whole, row[count]), *row[count:]]
    return found


def _without_dash(row: Row, bodies: Sequence[float], em: float) -> list[Fragment]:
    """The row, the dash that ends a tag apart from the text that follows it closely: `2018 | – Lecturer`."""
    if len(row) > 1 and len(row[1].words) > 1 and row[1].words[0].text in BARS:
        dash, text = fragment_of(row[1].words[:1]), fragment_of(row[1].words[1:])
        if sum(abs(x - text.box.x0) <= EDGE * em for x in bodies) >= MIN_ROWS:
            return [row[0], dash, text, *row[2:]]
    return list(row)


def _pieces(row: Row, bodies: Sequence[float], em: float) -> int:
    """How many fragments of a row stand before a text that begins where the texts beside other tags do."""
    for count in range(len(row) - 1, PIECES - 2, -1):
        near = sum(abs(x - row[count].box.x0) <= EDGE * em for x in bodies)
        if near >= MIN_ROWS and not any(is_enumerator(piece.text) for piece in row[:count] if piece.text not in BARS):
            return count
    return 0


def _goes_on(row: Row, below: Row, right: float, em: float) -> bool:
    """Whether the first piece of the row below is the next line of a tag that reaches to `right`."""
    first = below[0]
    return (
        abs(first.box.x0 - row[0].box.x0) <= EDGE * em
        and first.box.x1 <= right + EDGE * em
        and 0 < first.baseline - row[0].baseline <= PARAGRAPH_STEP * first.size
        and first.words[0].page == row[0].words[0].page
    )


def close_tags(rows: Sequence[Row], edges: Edges) -> dict[int, int]:
    """For the rows whose last fragment ends with a tag, close behind the text: the number of its first word.

    Reads `M.A., Institute of September 1999 – May 2001` where the same gutter parts a date from the text in another
    row, or where dates end other rows behind wider gaps; refuses a justified line that ends with a year, the blanks of
    which are all alike.
    """
    cuts = {at: cut for at, row in enumerate(rows) if row and (cut := _cut(row[-1], edges))}
    tagged = sum(_ends_with_tag(row, edges) for row in rows) >= MIN_ROWS
    return {
        at: number
        for at, (number, gap) in cuts.items()
        if (tagged and is_wide_break(rows[at][-1], number))
        or sum(abs(gap - other) <= EVEN_BLANKS * rows[at][-1].size for _, other in cuts.values()) >= MIN_ROWS
    }


def _ends_with_tag(row: Row, edges: Edges) -> bool:
    """Whether a tag with a figure stands at the right of a row, behind a gap."""
    flush = len(row) > 1 and abs(row[-1].box.x1 - edges.right) <= EDGE * row[-1].size
    return flush and any(map(str.isdigit, row[-1].text))


def _cut(fragment: Fragment, edges: Edges) -> tuple[int, float] | None:
    """Where a tag with a figure begins that ends at the right edge, and the gap before it: twice as wide as any blank
    in the tag."""
    if abs(fragment.box.x1 - edges.right) > EDGE * fragment.size:
        return None
    widest = UNSTRETCHED * fragment.size
    for number in range(len(fragment.words) - 1, 0, -1):
        before, word = fragment.words[number - 1], fragment.words[number]
        gap = word.box.x0 - before.box.x1
        if word.glued or gap <= widest:
            continue
        tag = "".join(w.text for w in fragment.words[number:])
        if is_enumerator(" ".join(w.text for w in fragment.words[:number])):
            return None
        parts = gap >= max(LONE_GAP * fragment.size, 2 * widest) and any(map(str.isdigit, tag))
        return (number, gap) if parts else None
    return None


def is_stretched(body: Row, right: float, below: Row) -> bool:
    """Whether the fragments of a text are the words of one justified line: with even gaps up to `right`, over a line
    that goes on below the first.

    Reads `M.A. | Art, | Institute` before a close tag; refuses the cells of a table, whose gaps differ, and a row of
    skills, which ends where its words end.
    """
    gaps = [b.box.x0 - a.box.x1 for a, b in pairwise(body)]
    if len(gaps) < PIECES - 1 or not below:
        return False
    size = body[0].size
    even = max(gaps) - min(gaps) <= EVEN_BLANKS * size
    filled = right - body[-1].box.x1 <= CELL_GAP * size
    paragraph = 0 < below[0].baseline - body[0].baseline <= PARAGRAPH_STEP * size
    return even and filled and paragraph and abs(below[0].box.x0 - body[0].box.x0) <= ASIDE_GAP * size
