"""Addresses that a line end breaks, and those that are printed with blanks around their signs."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.front.identifiers import join_broken, read_identifiers
from cvparse.text.styled import StyledText

LEXICON = load(())

BROKEN = [  # the bar is the line end
    ("https://doi.org/10.|5555/abc.7", "10.5555/abc.7", None),
    ("https://doi.|org/10.5555/abc.7", "10.5555/abc.7", None),
    ("doi:10.5555/abc-|2020.7", "10.5555/abc-2020.7", None),
    ("https:|//doi.org/10.5555/abc", "10.5555/abc", None),
    ("https://journal.example.org/doi/10.|5555/Abc.7.0208", "10.5555/Abc.7.0208", None),
    ("https : / / doi . org / 10 . 5555 /|s41534-021-2. Next", "10.5555/s41534-021-2", None),
    ("https://example.org/a/|abstract.cfm?id=7", None, "https://example.org/a/abstract.cfm?id=7"),
    ("https://example.org/ice|-and-snow/on-lakes", None, "https://example.org/ice-and-snow/on-lakes"),
    ("https://example.org/ice|- Snow", None, "https://example.org/ice"),
    ("doi:10.5555/abc.|Cited by 7", "10.5555/abc", None),
    ("doi:10.5555/abc.|2019.", "10.5555/abc", None),
    ("doi:10.5555/abc.|(PDF)", "10.5555/abc", None),
    ("https://example.org/a/|Available soon", None, "https://example.org/a/"),
]


@pytest.mark.parametrize(("printed", "doi", "url"), BROKEN)
def test_broken_at_a_line_end(printed, doi, url):
    draft = Draft.of(StyledText.plain(printed.replace("|", " ")), LEXICON)
    join_broken(draft, (0, printed.index("|") + 1))
    read_identifiers(draft)
    assert (draft.doi, draft.url) == (doi, url)
