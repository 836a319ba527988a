"""References without a CV around them: one line of text each, read on their own or as one list with one style."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cvparse.model import Publication
from cvparse.parsers.publications.list_style.infer import infer_style, sample_of
from cvparse.parsers.publications.list_style.style import NO_STYLE, ListStyle
from cvparse.parsers.publications.steps import read
from cvparse.parsers.publications.to_model import build


def read_reference(text: str, style: ListStyle | None = None) -> Publication:
    """One reference as a publication; what cannot be read of it is left out, nothing raises."""
    return build(read(text, style or NO_STYLE), text)


def style_of(texts: Sequence[str]) -> ListStyle:
    """The style of a list of references."""
    return infer_style([read(text) for text in sample_of(texts)])


def read_all(texts: Sequence[str], *, independent: bool = False) -> Iterator[Publication]:
    """Read references in order; together they have one style, `independent` ones each their own."""
    style = NO_STYLE if independent else style_of(texts)
    for text in texts:
        yield read_reference(text, style)
