"""Which end of a name is the family name."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.names.stretch import names_of_stretch
from cvparse.parsers.publications.vocabulary import bibliographic

LEXICON = bibliographic(load(()))


def read(text):
    found = names_of_stretch(text, (0, len(text)), LEXICON, {})
    return [(text[slice(*name.family)], text[slice(*name.given)] if name.given else None) for name in found.names]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # by lists: many names speak for one order
        (
            "Lindqvist Anna, Wang Peter and Nilsson Karl",
            [("Lindqvist", "Anna"), ("Wang", "Peter"), ("Nilsson", "Karl")],
        ),
        ("Lindqvist Anna", [("Lindqvist", "Anna")]),
        ("Anna Lindqvist, Peter Wang", [("Lindqvist", "Anna"), ("Wang", "Peter")]),
        ("Xqzburg Anna", [("Xqzburg", "Anna")]),
        ("Wang Xqzburg", [("Xqzburg", "Wang")]),  # some family names are given names elsewhere
        # by the two syllables of a given name
        ("Moor Ji-woo, Vzor Su-min", [("Moor", "Ji-woo"), ("Vzor", "Su-min")]),
        ("Ji-woo Moor, Su-min Vzor", [("Moor", "Ji-woo"), ("Vzor", "Su-min")]),
        ("Ada Moor-Vzor, Bo Okri-Lund", [("Moor-Vzor", "Ada"), ("Okri-Lund", "Bo")]),
        # by capitals, in each name
        ("LINDEN SAMPLE Anna Bo et Cleo MOORE TWILL", [("LINDEN SAMPLE", "Anna Bo"), ("MOORE TWILL", "Cleo")]),
        ("HU Qinghao", [("HU", "Qinghao")]),
        ("JP Muster, HU Sample", [("Muster", "JP"), ("Sample", "HU")]),
        # by an initial behind a given name
        ("Lindqvist Anna B., Okri C.", [("Lindqvist", "Anna B."), ("Okri", "C.")]),
        ("Lund Okri B.", [("Lund Okri", "B.")]),
        ("Lund A, Okri B, Lindqvist Anna C", [("Lund", "A"), ("Okri", "B"), ("Lindqvist Anna", "C")]),
        ("di Anna B", [("di Anna", "B")]),
        ("A. Lund, B. Okri and Th. Cornelius", [("Lund", "A."), ("Okri", "B."), ("Cornelius", "Th.")]),
        # by a particle
        ("Karla Van Moor", [("Van Moor", "Karla")]),
        ("Karla Vann Moor", [("Moor", "Karla Vann")]),
        ("Nguyễn Văn Minh", [("Nguyễn", "Văn Minh")]),
        ("Ada Núñez Pérez", [("Núñez Pérez", "Ada")]),
    ],
)
def test_order(text, names):
    assert read(text) == names
