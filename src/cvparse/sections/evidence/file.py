"""Evidence from what the file says of itself: its outline and its structure tags, each where it is believed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from cvparse.sections.stated import Named, Source


def of_file(number: int, named: Mapping[Source, Named]) -> Iterator[str]:
    """Whether each believed source names this candidate, and in which way both agree."""
    for source, found in named.items():
        yield f"{source.value}: {'names it' if number in found.levels else 'does not name it'}"
