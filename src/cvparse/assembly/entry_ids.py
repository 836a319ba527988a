"""Each entry gets a name that it keeps: its collection, a short hash of its print, a counter for repeats.

The only signal is the printed text, reduced to its letters and digits without accents and case: a comma, a hyphen at a
line end or a space that another reader or another version sees otherwise changes no name. No value of the entry, no
place on the page and no number in the list goes into it, so that a version which reads the entry better, or a new entry
above it, leaves the name as it was. Several entries of one print (three languages on one line) are counted in their
order. Nothing is decided by a name here; `corrections` finds entries by it.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from typing import TypeVar

from cvparse.model import Entry
from cvparse.text.normalize import unaccented

DIGITS = 10  # hexadecimal: among ten thousand entries two prints share one once in twenty thousand documents
E = TypeVar("E", bound=Entry)


def named(entries: Iterable[E], collection: str) -> tuple[E, ...]:
    """The entries of a collection in their order, each with its `id`."""
    listed = tuple(entries)
    names = names_of((entry.raw for entry in listed), collection)
    return tuple(entry.model_copy(update={"id": name}) for entry, name in zip(listed, names, strict=True))


def names_of(prints: Iterable[str], collection: str) -> list[str]:
    """The names of entries with these prints.

    >>> names_of(["Rivers, 2019", "Rivers 2019"], "talks")
    ['talks-cd71adc516', 'talks-cd71adc516-2']
    """
    seen: Counter[str] = Counter()
    found = []
    for text in prints:
        name = f"{collection}-{print_key(text)}"
        seen[name] += 1
        found.append(name if seen[name] == 1 else f"{name}-{seen[name]}")
    return found


def print_key(text: str) -> str:
    """The short hash of a printed text.

    >>> print_key("Invited talk, Exam-\\u00adple 2019") == print_key("INVITED TALK Example 2019")
    True
    """
    letters = "".join(filter(str.isalnum, unaccented(text).casefold()))
    return hashlib.sha256((letters or text).encode("utf-8", "replace")).hexdigest()[:DIGITS]
