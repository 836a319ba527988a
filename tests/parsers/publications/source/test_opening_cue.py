"""The cue `In` opens the name of a book; `in press` opens none."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.source.opening_cue import opening_cue
from cvparse.parsers.publications.vocabulary import bibliographic

LEXICON = bibliographic(load(()))


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("In Book of Ice", "Book of Ice"),
        (". In: Book of Ice", "Book of Ice"),
        ("// Book of Ice", "Book of Ice"),
        ("in press", None),
        ("Inner Ice", None),
        ("Book of Ice", None),
    ],
)
def test_what_stands_behind_in(text, rest):
    at = opening_cue(text, 0, len(text), LEXICON)
    assert (text[at:] if at is not None else None) == rest
