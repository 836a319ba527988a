"""The place of a post or a degree that no list knows, told by where it stands.

Signals in this order: a short tag at the edge; the last segment of the employer's or the school's row, behind its name
and a comma, as a place trails what it is the place of. What stands before that name, or in a row of its own, is a part
of it or a subject. It never takes a text with a digit or a colon, one written small, or a season.
"""

from __future__ import annotations

from cvparse.lexicon.types import Lexicon
from cvparse.parsers.career.header import CareerHeader
from cvparse.spans.segment import Segment, SegmentKind
from cvparse.text.normalize import BULLETS

PLACE_WORDS = 4


def take_unknown_place(header: CareerHeader, whose: str, lexicon: Lexicon) -> str | None:
    """The place that a header prints, as the location of the entry; `whose` is the field of the employer or school.

    Reads `Lecturer, University of X, Greenhill` and a tag `Greenhill`; refuses the `Rivers` of `Lecturer, Rivers,
    University of X`, and the tags `Greenhill 12` and `Spring`.
    """
    others = [one for one in header.of(SegmentKind.OTHER) if _may_be_place(one.text, lexicon)]
    tag = next((one for one in others if one.row < 0 and one.sheet.text.text.lstrip()[:1] not in BULLETS), None)
    segment = tag or next((one for one in others[-1:] if _trails(one, header.given.get(whose))), None)
    return header.take(segment, "location") if segment else None


def _trails(segment: Segment, name: Segment | None) -> bool:
    """Whether a segment stands behind a name in its row, and a comma parts it from what is before."""
    beside = name is not None and segment.sheet is name.sheet and segment.row == name.row
    return beside and name is not None and segment.start > name.start and not segment.strong


def _may_be_place(text: str, lexicon: Lexicon) -> bool:
    """Whether a text has the form of a place: a few words, the first in capitals, and no sign but those of a name."""
    odd = any(map(str.isdigit, text)) or ":" in text or "：" in text or text[:1].islower()
    return not odd and len(text.split()) <= PLACE_WORDS and text not in lexicon.phrases("dates.season")
