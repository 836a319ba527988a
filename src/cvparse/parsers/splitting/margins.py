"""Words that only seem to stand in a margin are put back into their lines.

A blank that is stretched by justification can fall where the document has its column of tags. Whether a list has such a
column is seen by its other lines: beside tags, the text keeps clear of their column; in a list without tags, the lines
run through it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cvparse.layout.types import Line
from cvparse.text.styled import concatenate

CROSSED = 0.5  # of the lines without a tag; a sub-heading or a line of a table may cross a column of tags
CLEAR = 2.0  # em; the text of a line begins so far behind the beginning of the lines that cross


def without_torn_margins(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines of a list, with no margins where its other lines run through them.

    Reads `[Lund, A.,] Okri, B. (2020). A title / that runs on` as one text; refuses `[2020] Prize / of the society`,
    where the second line begins where the first one's text does.
    """
    tagged = [line for line in lines if line.margin]
    plain = [line for line in lines if line.text and not line.margin]
    bodies = [line.indent - CLEAR * line.size for line in tagged if line.text]
    if not bodies or not plain:
        return lines
    crossing = sum(line.indent < min(bodies) for line in plain)
    return [_mended(line) for line in lines] if crossing >= CROSSED * len(plain) else lines


def _mended(line: Line) -> Line:
    if not line.margin:
        return line
    shift = line.words[0].box.x0 - line.box.x0 if line.words else 0.0
    text = concatenate((line.margin, line.text))
    return replace(line, text=text, margin=line.margin[:0], indent=max(0.0, line.indent - shift))
