"""What a person who misspelt a name most likely meant, for the end of a message of one line.

The only signal is how near the letters are. Where no known name is near, some of them are said instead.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

SHOWN = 12  # names that a person still reads on one line


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The end of a message about an unknown name: the nearest known one, or those that there are.

    >>> did_you_mean("heading", ["headings", "roles"])
    'did you mean headings?'
    >>> did_you_mean("x", ["headings", "roles"])
    'there are headings, roles'
    """
    names = sorted(set(known))
    near = get_close_matches(name, names, n=1)
    if near:
        return f"did you mean {near[0]}?"
    more = ", …" if len(names) > SHOWN else ""
    return f"there are {', '.join(names[:SHOWN])}{more}"
