"""Titles of journals are known by their letters, others hardly ever."""

import pytest

from cvparse.parsers.publications.segmentation.journals import is_journal, key_of, places_of


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


def test_few_other_texts_pass():
    assert sum(is_journal(f"muster{number}") for number in range(2000)) < 100


def test_the_bits_of_a_title_are_always_the_same():
    assert places_of("lancet", 1000) == places_of("lancet", 1000)
    assert places_of("lancet", 1000) == [175, 827, 564, 690, 284, 417]  # the shipped list was written with these
