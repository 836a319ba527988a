"""The lines of running heads and feet, as the head of a CV has lines.

Signals: the first page that has some counts. The number of the page at the end of a line is left out, unless the line
holds an e-mail address or a telephone number. It never says whose CV it is.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from cvparse.fields.identifiers import IdentifierKind, find_identifiers
from cvparse.layout.lines import styled
from cvparse.layout.types import Furniture, FurnitureKind, Line
from cvparse.text.styled import StyledText

RUNNING = (FurnitureKind.RUNNING_HEAD, FurnitureKind.RUNNING_FOOT)
REACHED_BY = (IdentifierKind.EMAIL, IdentifierKind.PHONE)
_PAGE = regex.compile(
    r"(?<!\d)[\s|,–—-]{0,4}(?<!\d)(?:\p{L}{1,6}\.?\s)?\d{1,3}(?:\s?/\s?\d{1,3}|\s\p{L}{1,5}\s\d{1,3})?\s*$"
)


def running_lines(furniture: Sequence[Furniture]) -> tuple[Line, ...]:
    """The running heads and feet of the first page that has some, from the top down, without the number of the page.

    Reads `Mira Oduya` of `Mira Oduya – 2`; leaves `+1 857-555-0101` whole.
    """
    running = [item for item in furniture if item.kind in RUNNING]
    first = min((item.page for item in running), default=0)
    return tuple(_line(item) for item in sorted(running, key=lambda item: item.box.top) if item.page == first)


def is_reached(text: StyledText) -> bool:
    """Whether a text holds an e-mail address or a telephone number."""
    return any(match.kind in REACHED_BY for match in find_identifiers(text.text))


def _line(item: Furniture) -> Line:
    text = styled(item.words)
    size = max(word.size for word in item.words)
    if not is_reached(text) and (page := _PAGE.search(text.text)):
        text = text[: page.start()]
    return Line(item.page, item.box, item.box.bottom, size, text, item.words)
