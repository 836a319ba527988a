"""The venue tag, the date or the number that each work of a list opens with: `[ASPLOS'26] Title`, `2024 12. Title`.

Such a tag is what other lists print in the margin, and becomes the item's margin. A list is set so where most of its
works open with a tag or, beside them, with a word for their state (`Preprint`). A number of the list is no tag, and one
title that happens to open with the name of a meeting is left whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from cvparse.entries.types import Item
from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.source.locators import find_atoms
from cvparse.parsers.publications.status import is_status
from cvparse.parsers.publications.vocabulary import pattern
from cvparse.text.styled import Style

MOST = 0.6  # of the works of a list; those that are not yet published have no venue to name
LEAST_DATED = 3  # works; fewer may open with a year by chance
LEAST_WORDS = 3
LEAST_RUNNING = 2  # steps of one from number to number; one may be chance
_NUMBERED = re.compile(r"[\[(]?(?P<number>\d{1,3})[.)\]]{1,2}\s+(?=\S)")
BRACKETS = {"(": ")", "[": "]"}
FACE = Style.BOLD | Style.ITALIC
LONGEST_STATE = 3  # words: `Under review`, `arXiv preprint`
_NAME = r"[A-Z][\w&/+-]{1,14}(?:\s[A-Z][\w&/+-]{1,14}){0,2}"
_TAG = re.compile(
    rf"\[{_NAME}[\s,]{{0,2}}['’]?(?:\d\d|(?:19|20)\d\d)\][:.]?\s+"
    rf"|{_NAME}\s?['’]\d\d\b\s{{0,2}}[:.|–—-]?\s+"
    rf"|{_NAME}\s(?:19|20)\d\d\s{{0,2}}[:|–—-]\s+"
)
_BRACKETED = re.compile(r"\[([^\[\]]{3,30})\][:.]?\s+")


def with_opening_tags(items: Sequence[Item], lexicon: Lexicon) -> list[Item]:
    """The items of a list, the venue tags that they open with in their margins.

    Reads `[ASPLOS'26] A Title` and `Preprint: Another`; refuses `[3] A. Author: A Title` and `2024. A Title`.
    """
    ends = [_tag_end(item, lexicon) for item in items]
    tags = any(_TAG.match(f"{item.margin.text or item.text.text} ") for item in items)
    if not tags or sum(bool(end or item.margin) for item, end in zip(items, ends, strict=True)) < MOST * len(items):
        return list(items)
    return [_moved(item, end) if end else item for item, end in zip(items, ends, strict=True)]


def with_opening_dates(items: Sequence[Item], lexicon: Lexicon) -> list[Item]:
    """The items of a list, the dates that they open with in their margins.

    Reads `May 2024 **A Title**`, `2023 Another Title` and `[2022] A. Author. “A Title”`, where most works of the list
    open so; refuses `2019. A title` in a list of `A. Author. 2018. …`, and `1984 Revisited`, which alone opens with a
    year.
    """
    ends = [0 if item.margin or item.label else _date_end(item, lexicon) for item in items]
    dated = sum(end > 0 for end in ends)
    faced = any(
        end and item.text.style_at(0) & FACE != item.text.style_at(end) & FACE
        for item, end in zip(items, ends, strict=True)
    )
    if dated < MOST * len(items) or (dated < LEAST_DATED and not faced):
        return list(items)
    return [_moved(item, end) if end else item for item, end in zip(items, ends, strict=True)]


def with_opening_numbers(items: Sequence[Item]) -> list[Item]:
    """The items of a list, the numbers that they open with as their labels, where they run up or down by one.

    Reads `2024 | 12. A Title` and `2023 | 11. Another` with the years in the margin; refuses `7. A title` where no
    other work of the list opens with 6 or 8.
    """
    found = [None if item.label else _NUMBERED.match(item.text.text) for item in items]
    numbers = [int(match.group("number")) if match is not None else None for match in found]
    running = sum(
        before is not None and after is not None and abs(before - after) == 1 for before, after in pairwise(numbers)
    )
    if running < LEAST_RUNNING or running < MOST * (len(items) - 1):
        return list(items)
    return [
        replace(_moved(item, match.end()), margin=item.margin, label=item.text[: match.end()].strip())
        if match is not None
        else item
        for item, match in zip(items, found, strict=True)
    ]


def _date_end(item: Item, lexicon: Lexicon) -> int:
    """Where the date ends that an item opens with, with the brackets around it, if words follow it; 0 where it opens
    with none."""
    text = item.text.text
    atom = next(iter(find_atoms(text[:40], 0, min(40, len(text)), lexicon)), None)
    if atom is None or atom.role != "date":
        return 0
    closing = BRACKETS.get(text[: atom.start].strip(), "") if atom.start else ""
    if text[: atom.start].strip() and not (closing and text.startswith(closing, atom.end)):
        return 0
    at = atom.end + len(closing)
    behind = text[at:].lstrip(" .,:|–—-")
    end = len(text) - len(behind)
    spaced = text[at : at + 1].isspace() or not text[at : at + 1].isalnum()
    opens = behind[:1].isalpha() or _NUMBERED.match(behind) is not None
    return end if spaced and len(behind.split()) >= LEAST_WORDS and opens else 0


def _tag_end(item: Item, lexicon: Lexicon) -> int:
    """Where the tag ends that an item opens with; 0 where it opens with none."""
    text = item.text.text
    if item.margin or item.label:
        return 0
    if tag := _TAG.match(text):
        return tag.end()
    bracket = _BRACKETED.match(text)
    if bracket is not None:
        return bracket.end() if _is_state(bracket.group(1), lexicon) else 0
    return _state_end(item, lexicon)


def _state_end(item: Item, lexicon: Lexicon) -> int:
    """The end of a word for the work's state that is set off from the title by its type, a colon or a bar."""
    words = list(re.finditer(r"\S+", item.text.text[:60]))[:LONGEST_STATE]
    for word in reversed(words):
        said = item.text.text[: word.end()]
        behind = item.text.text[word.end() :]
        start = word.end() + len(behind) - len(behind.lstrip())
        if start >= len(item.text):
            continue
        apart = said[-1] in ":|.–—" or item.text.style_at(0) & FACE != item.text.style_at(start) & FACE
        bold = bool(item.text.style_at(0) & Style.BOLD)
        if _is_state(said.strip(":|.–—"), lexicon) and (apart or bold):
            return start
    return 0


@lru_cache(maxsize=256)
def _is_state(text: str, lexicon: Lexicon) -> bool:
    return is_status(text, lexicon) or pattern("works.preprint", lexicon).fullmatch(text.strip()) is not None


def _moved(item: Item, end: int) -> Item:
    return replace(
        item,
        margin=item.text[:end].strip(),
        text=item.text[end:],
        breaks=(0, *(at - end for at in item.breaks[1:] if at > end)),
        bullets=tuple(max(0, at - end) for at in item.bullets),
    )
