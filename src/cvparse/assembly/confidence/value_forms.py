"""Values that look odd for their field: what a person sees at a glance, knowing no word of it.

A value that opens with a comma, leaves a bracket open, holds a year, or is as long as a paragraph was cut in the wrong
place. The signals are the characters of the value and the sort of its field.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from cvparse.lexicon.phrase_index import REMEMBERED

LONG = {"title": 220, "highlights": 600, "note": 400, "thesis": 250}
USUAL_LONG = 110  # characters of a value of any other field
SHORT = 4  # characters; a title or a name of fewer is cut off or an abbreviation
SEVERAL = 2  # commas; a name with more may be two values
NAMES = frozenset({"organization", "institution", "department", "venue", "event", "funder", "awarder", "host"})
CALLED = frozenset({"title", "course", "thesis", "degree", "field", "role", "name"})
BRACKETS = (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"))
_YEAR = re.compile(r"(?<!\d)(?:19[5-9]\d|20[0-3]\d)(?!\d)")
_OPENS = re.compile(r"[,.;:)\]–—|/&]|[’']s\s|(?:and|of|at|in|for|from|to|by|with)\s")
_ENDS = re.compile(r"(?:[,;:(\[–—|/&]|\s(?:and|of|at|in|for|the|de|der|und|et|y))$")
_DIVIDED = re.compile(r"\s[|•·–—/]\s|;\s|\t")
_QUOTED = re.compile(r"[“„«\"‘][^”“»\"]{2,300}[”“»\"]\W{0,3}\w")
_SENTENCES = re.compile(r"\w{3,30}\. \w")


def odd_forms(fields: Mapping[str, str]) -> Iterator[str]:
    """What is odd about the values of an entry, given by field.

    >>> list(odd_forms({"title": "Rivers, (1999"}))
    ['a title leaves a bracket open', 'a title holds a year', 'a title holds a comma']
    """
    seen: dict[str, str] = {}
    for name, value in fields.items():
        yield from odd_form(name, value)
        if seen.setdefault(value.casefold(), name) != name:
            yield "one text for two fields"


@lru_cache(maxsize=REMEMBERED)
def odd_form(name: str, value: str) -> tuple[str, ...]:
    """What is odd about one value of this field: asked for the value, for its entry, for the list, for the document."""
    sort = "a name" if name in NAMES else "a title" if name in CALLED else "a value"
    found = [f"{sort} is long"] if len(value) > LONG.get(name, USUAL_LONG) else []
    found += [f"{sort} {said}" for said in _cut(value)]
    if sort != "a value":
        found += [f"{sort} {said}" for said in _of_name(value)]
    return tuple(found)


def _cut(value: str) -> Iterator[str]:
    """What a value shows that was cut in the wrong place."""
    if _OPENS.match(value):
        yield "opens with a joint"
    if _ENDS.search(value):
        yield "ends with a joint"
    if any(value.count(opening) != value.count(closing) for opening, closing in BRACKETS):
        yield "leaves a bracket open"


def _of_name(value: str) -> Iterator[str]:
    """What a name or a title shows that is more than one, or less."""
    if len(value) < SHORT:
        yield "is short"
    if _YEAR.search(value):
        yield "holds a year"
    if _DIVIDED.search(value):
        yield "holds a divider"
    if _SENTENCES.search(value):
        yield "holds a full stop"
    if _QUOTED.match(value):
        yield "goes on behind a quotation"
    if value[:1].islower():
        yield "opens small"
    if value.count(",") >= SEVERAL:
        yield "holds commas"
    elif "," in value:
        yield "holds a comma"
