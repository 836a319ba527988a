"""Titles of journals are known by their letters, others hardly ever."""

import pytest

from cvparse.parsers.publications.segmentation.journals import is_journal, key_of


@pytest.mark.parametrize(
    ("words", "key"),
    [
        (("Journal", "of", "Fluid", "Mechanics"), "journaloffluidmechanics"),
        (("The", "Lancet"), "lancet"),
        (("Revista", "Española"), "revistaespanola"),
        (("Astronomy", "and", "Astrophysics"), "astronomyastrophysics"),
    ],
)
def test_keys(words, key):
    assert key_of(words) == key


@pytest.mark.parametrize("words", [("Physical", "Review", "Letters"), ("Phys", "Rev", "Lett"), ("Nature",)])
def test_known(words):
    assert is_journal(key_of(words))
