"""Evidence from what the file says of itself: its outline and its structure tags, each where it is believed.

Outlines and tags are incomplete, so only what they name is evidence; their silence is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from cvparse.sections.stated import Named, Source


def of_file(number: int, named: Mapping[Source, Named]) -> Iterator[str]:
    """Which believed sources name this candidate."""
    yield from (f"{source.value}: names it" for source, found in named.items() if number in found.levels)
