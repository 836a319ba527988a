"""References without a CV around them: one line of text each, read on their own or as one list with one style."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cvparse.lexicon import Lexicon, load
from cvparse.model import Author, Publication
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.list_style.infer import infer_style, sample_of
from cvparse.parsers.publications.list_style.style import NO_STYLE, ListStyle
from cvparse.parsers.publications.names.same_author import with_same_author
from cvparse.parsers.publications.steps import read
from cvparse.parsers.publications.to_model import build
from cvparse.parsers.publications.vocabulary import bibliographic
from cvparse.text.collector import without_collector
from cvparse.text.styled import StyledText

AT_ONCE = 100  # references that are read between two searches for cycles


def read_reference(text: str, style: ListStyle | None = None, lexicon: Lexicon | None = None) -> Publication:
    """One reference as a publication, by the words of this lexicon or of the shipped one.

    What cannot be read of it is left out; nothing raises.
    """
    return build(_read(text, style or NO_STYLE, bibliographic(lexicon or load(()))), text)


def style_of(texts: Sequence[str], lexicon: Lexicon | None = None) -> ListStyle:
    """The style of a list of references."""
    words = bibliographic(lexicon or load(()))
    return infer_style([_read(text, NO_STYLE, words) for text in sample_of(texts)])


def _read(text: str, style: ListStyle, lexicon: Lexicon) -> Draft:
    draft = Draft.of(StyledText.plain(text), lexicon)
    draft.style = style
    return read(draft)


def read_all(
    texts: Sequence[str], *, independent: bool = False, lexicon: Lexicon | None = None
) -> Iterator[Publication]:
    """Read references in order; together they have one style, `independent` ones each their own."""
    with without_collector():
        style = NO_STYLE if independent else style_of(texts, lexicon)
    above: Sequence[Author] = ()
    for first in range(0, len(texts), AT_ONCE):
        with without_collector():
            read_now = [read_reference(text, style, lexicon) for text in texts[first : first + AT_ONCE]]
        for found in read_now:
            work = found if independent else with_same_author(found, above)
            above = work.authors
            yield work
