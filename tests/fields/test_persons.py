"""Names: split, compared, cut from a list."""

import pytest

from cvparse.fields.persons import (
    is_ideographic,
    is_initials,
    person_in,
    split_name,
    split_persons,
    strip_honorific,
)
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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Prof. Ada Muster", "Ada Muster"),
        ("Prof. Dr. Ada Muster", "Ada Muster"),
        ("Ada Muster", "Ada Muster"),
        ("Pr. Ada Muster", "Ada Muster"),
        ("Dr. med. Ada Muster", "Ada Muster"),
        ("Dott.ssa Ada Muster", "Ada Muster"),
        ("PhD. Ada Muster", "Ada Muster"),
        ("HDR. Ph.D. Ada Muster", "Ada Muster"),
        ("PhD", "PhD"),
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


MORE_PARTS = [
    ("Li J", "Li", "J"),
    ("A B", "B", "A"),  # initials alone: in the order given, family
    ("HU QH", "QH", "HU"),
    ("Muster A. B.", "Muster", "A. B."),
    ("A. Muster B.", "A. Muster", "B."),
    ("Ada MUSTER", "MUSTER", "Ada"),
    ("de Muster", "Muster", "de"),
    ("Ada Maria de la Muster", "de la Muster", "Ada Maria"),
    ("Ada d' Muster", "d' Muster", "Ada"),
    ("Ada B Muster IV", "Muster IV", "Ada B"),
    ("Muster, Jr.", "Muster Jr.", None),
    ("Robert T. Hu, Jr.", "Hu Jr.", "Robert T."),
    ("Hu, Jr., Robert", "Hu Jr.", "Robert"),
    ("Muster, , Ada", "Muster", "Ada"),
    ("Muster,", "Muster", None),
    ("  Ada   Muster ", "Muster", "Ada"),
    ("김철수", None, None),
    ("", None, None),
]


@pytest.mark.parametrize(("name", "family", "given"), MORE_PARTS)
def test_more_names_split(name, family, given):
    parts = split_name(name)
    assert (parts.family, parts.given) == (family, given)


@pytest.mark.parametrize(
    ("word", "initials"),
    [
        *(
            ("JPAB", True),
            ("JPABC", False),
            ("LIND", True),
            ("LINDE", False),
            ("A.B.C.D.", True),
            ("A.B.C.D.E.", False),
        ),
        *(("J.p", True), ("Jp", False), ("j.", False), ("Yu.", False), ("J-P", True), ("JJ.", True), (".", False)),
    ],
)
def test_how_many_capitals_are_initials(word, initials):
    assert is_initials(word) is initials


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Muster, Ben Sample", ["Ada Muster", "Ben Sample"]),
        ("Ada Muster und Ben Sample", ["Ada Muster", "Ben Sample"]),
        ("Ada Muster with Ben Sample", ["Ada Muster", "Ben Sample"]),
        ("Ada Muster/Ben Sample", ["Ada Muster", "Ben Sample"]),
        ("Ada Muster; Ben", ["Ada Muster"]),
        ("Ada B. C. D. E. Muster", ["Ada B. C. D. E. Muster"]),
        ("Ada B. C. D. E. F. Muster", []),  # seven words
        ("Ada 3 Muster", []),
        ("Ada muster", []),
        ("Ada of Muster", []),
        ("Ada von Muster", ["Ada von Muster"]),
        ("山田太郎、鈴木花子", ["山田太郎", "鈴木花子"]),
        ("山田太郎山田太郎", ["山田太郎山田太郎"]),
        ("山田太郎山田太郎山", []),  # nine signs
        ("Dr. Ada Muster*", ["Ada Muster"]),
        ("Ada Muster and Ada Muster", ["Ada Muster", "Ada Muster"]),
    ],
)
def test_persons_of_a_list(text, names):
    found = split_persons(StyledText.plain(text), EN)
    assert [person.name for person in found] == names
    assert [text[person.start : person.end] for person in found] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada Muster", "Ada Muster"),
        ("Dr. Ada Muster", "Ada Muster"),
        ("“Ada Muster”", None),
        ("Ada Muster, Ben Sample", None),
        ("Lund University", None),
        ("Professor Muster", None),
        ("Oslo, Norway", None),
        ("Ada Muster and more of it here", None),
        ("山田太郎", "山田太郎"),
        ("山田", "山田"),
        ("山", None),
        ("山田太郎山田", "山田太郎山田"),
        ("山田太郎山田太", None),
    ],
)
def test_the_person_that_a_text_names(text, name):
    assert person_in(text, EN) == name


@pytest.mark.parametrize(
    ("text", "ideographic"), [("山田 ", True), ("山a", False), ("a", False), (" ", False), ("", False)]
)
def test_nothing_but_ideographs(text, ideographic):
    assert is_ideographic(text) is ideographic


@pytest.mark.parametrize(
    ("text", "name"),
    [
        *(("Professor", "Professor"), ("Professor 3", "Professor 3"), ("Dr. Dr. Ada Muster", "Ada Muster")),
        *(("山田教授", "山田"), ("山教授", "山教授")),
    ],
)
def test_what_an_honorific_leaves(text, name):
    assert strip_honorific(text, EN) == name
