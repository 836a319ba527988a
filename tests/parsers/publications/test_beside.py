"""What stands beside a work: label, date, identifiers."""

from dataclasses import replace

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.beside import beside_of
from cvparse.parsers.publications.vocabulary import bibliographic
from cvparse.text.styled import StyledText
from written_entries import item

LEXICON = bibliographic(load(()))


@pytest.mark.parametrize(
    ("margin", "label", "year", "arxiv", "doi", "path"),
    [
        ("2019", None, 2019, None, None, "year"),
        ("ICE", "ICE", None, None, None, "label"),
        ("ICE '19", "ICE '19", 2019, None, None, "label"),
        ("ICE '98", "ICE '98", 1998, None, None, "label"),
        ("arXiv:2401.01234", None, None, "2401.01234", None, "arxiv_id"),
        ("doi:10.5555/ice.3", None, None, None, "10.5555/ice.3", "doi"),
        ("see arXiv:2401.01234", "see arXiv:2401.01234", None, None, None, "label"),
    ],
)
def test_a_tag(margin, label, year, arxiv, doi, path):
    taken = []
    found = beside_of(replace(item("Lund, A. Ice."), margin=StyledText.plain(margin)), taken, LEXICON)
    assert (found.label, found.year, found.arxiv_id, found.doi) == (label, year, arxiv, doi)
    assert [claim.path for claim in taken] == [path]
