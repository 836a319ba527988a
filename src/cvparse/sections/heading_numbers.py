"""The numbers before headings, and the levels that they give: `2` holds `2.1` and `2.2`, `II.` holds `A.` and `B.`.

Where the number ends is told by its form. The levels are decided from the numbers alone, and only where they make an
outline: several headings are numbered, in at least two ways. The way that comes first is level 1, the next one level 2;
of decimal numbers the count of their parts is the level. A heading without a number keeps the level that its style
gives.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

SEVERAL = 3  # numbered headings before numbers are believed to be an outline
_ROMAN = "(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})"
_DECIMAL, _IDEOGRAPH = r"(?P<decimal>\d{1,2})", "(?P<ideograph>[一二三四五六七八九十]{1,3})"
_OUTLINE = r"(?P<decimal>\d{1,2}(?:\.\d{1,2}){0,3})"
_IN_ROMAN = f"(?P<roman>{_ROMAN}|{_ROMAN.lower()})"
_FORMS = (
    rf"§\s?{_DECIMAL}(?:\.|\s)",
    rf"{_OUTLINE}(?:[.)]|\s{{0,2}}[-–—]|\s{{1,2}}(?=\p{{Lu}})|(?<=\.\d{{1,2}})\s)",
    rf"(?P<open>[(（])(?:{_DECIMAL}|{_IN_ROMAN}|(?P<letter>[A-Za-z])|{_IDEOGRAPH})[)）]",
    rf"(?:{_IN_ROMAN}[.)]|(?P<letter>\p{{Lu}})[.)]|(?P<letter>[a-z])\))\s",
    rf"{_IDEOGRAPH}[、．.]",
)
_NUMBER = regex.compile(rf"\s{{0,9}}(?:{'|'.join(_FORMS)})\s{{0,3}}(?=\p{{L}})")
_ALONE = regex.compile(rf"\s{{0,9}}(?:{_OUTLINE}[.)]?|[IVX]{{1,5}}[.)]|\p{{Lu}}[.)])\s{{0,9}}")


def number_end(text: str) -> int:
    """Where the number of an outline before the heading ends, 0 where none stands there.

    Reads `2.1 Talks`, `IV. Service`, `1-Education`, `a) Papers`, `(2) Talks`, `§ 3 Service`, `一、教育`; refuses `2019
    Talks` and `a. Talks`.
    """
    found = _NUMBER.match(text)
    return found.end() if found else 0


def is_number(text: str) -> bool:
    """Whether a text is the number of an outline and nothing else, as it stands in a margin.

    >>> is_number("2.1"), is_number("IV."), is_number("2019")
    (True, True, False)
    """
    return _ALONE.fullmatch(text) is not None


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
    """How a heading is numbered: the count of the parts of its decimal number, or the name of its way; else empty.
    `roman` says that `I.` is a number and no letter."""
    found = _NUMBER.match(text)
    if not found:
        return ""
    if found["decimal"] and not found["open"]:
        return str(found["decimal"].count(".") + 1)
    in_capitals = found.group().strip(" (（")[:1].isupper()
    name = "ideograph" if found["ideograph"] else "number" if found["decimal"] else "letter"
    if found["roman"] and (roman or not in_capitals):
        name = "roman"
    return f"{name}{' in capitals' * in_capitals}{' in brackets' * bool(found['open'])}"
