"""The fields of the units of a reference, from its values."""

import pytest
from reference_material.reference_labels import fields_of, letters_of

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import working
from cvparse.parsers.publications.segmentation.units import units_of
from cvparse.parsers.publications.vocabulary import bibliographic

LEXICON = bibliographic(load(()))
LUND, OKRI = {"family": "Lund", "given": "A."}, {"family": "Okri", "given": "Bo"}


def labels(text, **gold):
    work = working(text)
    units = units_of(work, 0, len(work), LEXICON)
    fields, missing = fields_of(work, units, gold, LEXICON)
    return " ".join(
        f"{word}/{name[0]}" if name != "O" else word for word, name in zip(units.words, fields, strict=True)
    ), missing


@pytest.mark.parametrize(
    ("text", "gold", "expected"),
    [
        ("Lund, A. & Okri, B. Ice.", {"authors": [LUND, OKRI], "title": "Ice"}, "Lund/a A/a Okri/a B/a Ice/t"),
        ("A. Lund, Bo Okri: Ice.", {"authors": [LUND, OKRI], "title": "Ice"}, "A/a Lund/a Bo/a Okri/a Ice/t"),
        ("Lund 2007 A. Lund, Ice.", {"authors": [LUND], "title": "Ice"}, "Lund 2007 A/a Lund/a Ice/t"),
        ("Ice. Oslo Roads 12(3), 12.", {"volume": "12", "issue": "3", "pages": "12"}, "Ice Oslo Roads 12/v 3/i 12/p"),
        ("Ice, pp. 145-67.", {"pages": "145-167"}, "Ice pp 145-67/p"),
        ("Ice 2007. Roads (2007).", {"title": "Ice 2007", "year": "2007"}, "Ice/t 2007/t Roads 2007/y"),
        ("[3] Ice.", {"title": "Ice"}, "3/l Ice/t"),
    ],
)
def test_labels(text, gold, expected):
    assert labels(text, **gold) == (expected, [])


@pytest.mark.parametrize(("name", "value"), [("title", "Snow"), ("year", "2019"), ("authors", [LUND]), ("volume", "7")])
def test_values_that_are_not_printed(name, value):
    assert labels("Ice. Roads.", **{name: value})[1] == [name]


def test_letters():
    assert letters_of("Éa-1 ß") == ("ea1ss", [0, 1, 3, 5, 5])
