"""A row that enumerates: `Reviewer: A (2019, 2021), B; C 2020` becomes its members, each with its spans of years.

A semicolon parts members before a comma does. A stretch that holds nothing but years belongs to the member before it,
and so does one that goes on in lower case or with `and` (`Journal of Earth, Moon, and Planets` stays whole after
semicolons, where commas part nothing). It never parts what stands in brackets.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from cvparse.fields.dates import Period, find_periods
from cvparse.lexicon.types import Lexicon
from cvparse.spans.delimiters import COMMA, cut
from cvparse.spans.worksheet import Worksheet
from cvparse.text.trim import trimmed
from cvparse.text.value_class import dataclass

MEMBER_SEPARATOR = regex.compile(r"[;；|•·\t\ufffc]")
INNER_CAPITAL = 4


@dataclass(frozen=True, slots=True)
class Member:
    """One of an enumeration: its name by offsets of the worksheet's text, and the periods printed with it."""

    start: int
    end: int
    periods: tuple[tuple[int, int, Period], ...] = ()


def members_of(sheet: Worksheet, start: int, end: int, lexicon: Lexicon) -> list[Member]:
    """The members of an enumeration in order.

    Reads `A (2019, 2021), B` as two members, the first with two periods, and `NeurIPS 2020, 2021; ICML 2022` too; it
    refuses to part `Conference on Computing, Networking, and Storage (SC), Cell` before the `and`, which closes a name
    where another member follows. At the end an `and` may lead to the last member: whoever asks must know a whole name.
    """
    text = sheet.text.text
    stretches = cut(text, start, end, MEMBER_SEPARATOR)
    commas = cut(text, start, end, COMMA)
    if len(stretches) == 1:
        stretches = _closed_names(text, commas, lexicon)
    else:
        stretches = [part for a, b in stretches for part in _years_apart(text, a, b, lexicon)]
    members: list[Member] = []
    for a, b in stretches:
        member = _member(text, a, b, lexicon)
        if members and member.start >= member.end:
            before = members[-1]
            members[-1] = Member(before.start, before.end, before.periods + member.periods)
        elif members and _continues(text, a, b, lexicon):
            before = members[-1]
            members[-1] = Member(before.start, member.end, before.periods + member.periods)
        else:
            members.append(member)
    return members


def _closed_names(text: str, parts: list[tuple[int, int]], lexicon: Lexicon) -> list[tuple[int, int]]:
    """The stretches with those joined that an `and` before the last of all closes to a name.

    Reads `Genes, Genomes, and Genetics (2017), Cell` as two; in `Nature, Science, and Cell` the last word is a member.
    """
    joined = parts[:2]
    for number, (a, b) in enumerate(parts[2:], 2):
        closes = lexicon.phrases("words.conjunction").at_start(text[a:b]) is not None
        dated = any(find_periods(text[slice(*part)], lexicon) for part in joined[-2:])
        if closes and not dated and number < len(parts) - 1 and len(joined) > 1:
            joined[-2:] = [(joined[-2][0], b)]
        else:
            joined.append((a, b))
    return joined


def _years_apart(text: str, start: int, end: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    """A stretch between semicolons whose commas part only years: `NeurIPS 2020, 2021`."""
    parts = cut(text, start, end, COMMA)
    if len(parts) > 1 and all(_member(text, a, b, lexicon).start >= b for a, b in parts[1:]):
        return parts
    return [(start, end)]


def _continues(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    opener = lexicon.phrases("words.conjunction").at_start(text[start:end])
    capitals = any(map(str.isupper, text[start : start + INNER_CAPITAL]))  # `eLife`, `mBio`
    return text[start].islower() and not capitals and not opener


@lru_cache(maxsize=16)
def _left_over(lexicon: Lexicon) -> regex.Pattern[str]:
    """Signs and words between members, which are no name."""
    conjunction = "|".join(map(regex.escape, sorted(lexicon.phrases("lists.plain_and").phrases)))
    return regex.compile(rf"[\s,;()\[\].&–—-]{{1,40}}|\b(?:{conjunction})\b")


def _member(text: str, start: int, end: int, lexicon: Lexicon) -> Member:
    """A stretch as name and periods; the name is empty where it holds nothing but years."""
    opener = lexicon.phrases("words.conjunction").at_start(text[start:end])
    if opener:
        start, end = trimmed(text, start + opener.end, end)
    found = find_periods(text[start:end], lexicon)
    periods = tuple((start + m.start, start + m.end, m.period) for m in found)
    if not periods:
        return Member(start, end)
    rest = text[start : periods[0][0]]
    name_start, name_end = trimmed(text, start, start + len(rest))
    if name_start >= name_end and _left_over(lexicon).sub("", text[periods[-1][1] : end]):
        name_start, name_end = trimmed(text, periods[-1][1], end)
    if name_start >= name_end:
        return Member(end, end, periods)
    return Member(name_start, name_end, periods)
