"""The levels that printed numbers give to headings: `2` holds `2.1` and `2.2`, `II.` holds `A.` and `B.`.

Decides from the numbers alone, and only where they make an outline: several headings are numbered, in at least two
ways. The way that comes first is level 1, the next one level 2; of decimal numbers the count of their parts is the
level. A heading without a number keeps the level that its style gives.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

SEVERAL = 3  # numbered headings before numbers are believed to be an outline
_NUMBER = regex.compile(
    r"\s*(?:(?P<decimal>\d{1,2}(?:\.\d{1,2}){0,2})(?:[.)]|\s{0,2}[-–—])?\s{0,3}(?=\p{Lu})"
    r"|(?P<roman>[IVX]{1,5})[.)]\s|(?P<letter>[A-Z])[.)]\s)"
)


def outline_levels(texts: Sequence[str]) -> list[int | None]:
    """The level of each of these headings, in the order of the document; None where no number says one.

    Reads `1 Education`, `2 Teaching`, `2.1 Courses`; says nothing of `1. Papers` and `2. Books` alone.
    """
    ways = [_way(text, any(t.lstrip().startswith(("II.", "II)")) for t in texts)) for text in texts]
    printed = [way for way in dict.fromkeys(ways) if way]
    numbered = sum(way != "" for way in ways)
    decimal = [way for way in printed if way.isdigit()]
    if numbered < SEVERAL or len(printed) < 2 or (len(decimal) > 1 and "1" not in decimal):
        return [None] * len(texts)
    order = [way for way in printed if not way.isdigit() or way == min(decimal)]
    return [_level(way, order, decimal) for way in ways]


def _level(way: str, order: Sequence[str], decimal: Sequence[str]) -> int | None:
    if not way:
        return None
    if way.isdigit():
        return order.index(min(decimal)) + 1 + int(way) - int(min(decimal))
    return order.index(way) + 1


def _way(text: str, roman: bool) -> str:
    """How a heading is numbered: `roman`, `letter`, or the count of the parts of its decimal number; else empty."""
    found = _NUMBER.match(text)
    if not found:
        return ""
    if found["decimal"]:
        return str(found["decimal"].count(".") + 1)
    return "roman" if found["roman"] and roman else "letter" if found["letter"] or found["roman"] else ""
