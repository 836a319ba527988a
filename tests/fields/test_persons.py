"""Names: split, compared, cut from a list."""

import pytest

from cvparse.fields.persons import is_initials, is_same_person, split_name, split_persons, strip_honorific
from cvparse.lexicon import load
from cvparse.text.styled import StyledText

EN = load(("en",))

PARTS = [
    ("Muster, Ada", "Muster", "Ada"),
    ("Ada Muster", "Muster", "Ada"),
    ("Muster AB", "Muster", "AB"),
    ("A. B. Muster", "Muster", "A. B."),
    ("MUSTER Ada", "MUSTER", "Ada"),
    ("Ada B. Muster, Jr.", "Muster Jr.", "Ada B."),
    ("van der Muster, J.-P., Jr.", "van der Muster Jr.", "J.-P."),
    ("Ada van der Muster", "van der Muster", "Ada"),
    ("Ada Muster III", "Muster III", "Ada"),
    ("de la Muestra Ejemplar, Ana", "de la Muestra Ejemplar", "Ana"),
    ("Muster", "Muster", None),
    ("范例", None, None),
]


@pytest.mark.parametrize(("name", "family", "given"), PARTS)
def test_split_name(name, family, given):
    parts = split_name(name)
    assert (parts.family, parts.given) == (family, given)


@pytest.mark.parametrize("word", ["J.", "J.-P.", "JP", "J", "A.B."])
def test_initials(word):
    assert is_initials(word)


@pytest.mark.parametrize("word", ["Li", "LINDEN", "van", "3", "J3"])
def test_no_initials(word):
    assert not is_initials(word)


@pytest.mark.parametrize("name", ["A. Muster", "Muster, A.", "Muster A", "MUSTER Ada", "Muster Ada", "Ada Muster"])
def test_same_person(name):
    assert is_same_person("Ada Muster", name)


@pytest.mark.parametrize("name", ["B. Muster", "A. Musterfrau", "Anna Muster", "Ada", "Muster"])
def test_another_person(name):
    assert not is_same_person("Ada Muster", name)


@pytest.mark.parametrize("name", ["Muster, A., Jr.", "Muster A Jr.", "A. Muster Jr.", "Muster, Ada", "Ada Muster, Jr."])
def test_a_suffix_may_be_left_out(name):
    assert is_same_person("Ada Muster, Jr.", name)


def test_a_second_surname_may_be_left_out():
    assert is_same_person("Ana Muestra Ejemplar", "Muestra, A.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Prof. Ada Muster", "Ada Muster"),
        ("Prof. Dr. Ada Muster", "Ada Muster"),
        ("Ada Muster", "Ada Muster"),
        ("Pr. Ada Muster", "Ada Muster"),
        ("Dr. med. Ada Muster", "Ada Muster"),
        ("Dott.ssa Ada Muster", "Ada Muster"),
        ("山田太郎教授", "山田太郎"),
        ("教授", "教授"),
    ],
)
def test_strip_honorific(text, name):
    assert strip_honorific(text, EN) == name


def test_split_persons():
    text = StyledText.plain("Prof. Ada Muster and Prof. Ben van Sample")
    found = split_persons(text, EN)
    assert [person.name for person in found] == ["Ada Muster", "Ben van Sample"]
    assert all(text.text[person.start : person.end] == person.name for person in found)


@pytest.mark.parametrize("text", ["Department of Physics", "2019", "the rector"])
def test_no_persons(text):
    assert split_persons(StyledText.plain(text), EN) == []


def test_a_particle_may_be_joined_to_its_name():
    text = StyledText.plain("Ada al-Muster and Ben Sample, co-author Vorm")
    assert [found.name for found in split_persons(text, EN)] == ["Ada al-Muster", "Ben Sample"]
