"""Who edited the book: names before or behind its title, with a cue."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.names.editors import (
    LONGEST_LIST,
    _abbreviated,
    _initialled,
    _opens_with_title,
    find_editors,
    names_editors,
)
from cvparse.parsers.publications.names.name_list import read_names

LEXICON = load(())

EDITORS = [
    ("A. Smith and B. Jones (Eds.), Title", ["A. Smith", "B. Jones"], True),
    ("A. Smith (Ed.), Title", ["A. Smith"], True),
    ("Smith A, Jones B, editors. Title", ["Smith A", "Jones B"], True),
    ("Title, edited by A. Smith", ["A. Smith"], False),
    ("edited by A. Smith. Title", ["A. Smith"], False),
    ("Title (eds Smith, A. & Jones, B.)", ["Smith, A.", "Jones, B."], False),
    ("Title, A. Smith and B. Jones, Eds.", ["A. Smith", "B. Jones"], False),
    ("On Ice, Ada Smith, Ed.", ["Ada Smith"], False),
    ("Title of Ice, Ada Smith, Bo Jones, Eds.", ["Ada Smith", "Bo Jones"], False),
    ("Title of Ice in Ada Smith, Ed. Press", None, False),
    ("Title of Ice in A. Smith, Ed. Press", ["A. Smith"], False),
    ("Title of Ice (Ada Smith, Ed.). Press", ["Ada Smith"], False),
    ("Title (2nd ed.)", None, False),
    ("A. Smith, 2nd ed. Title", None, False),
    ("Title of Ice", None, False),
    # family names alone may be words of a title
    ("Muster and Sample (Eds.), Title", None, False),
    ("Muster et al. (Eds.), Title", ["Muster"], True),
    ("Title, edited by Muster and Sample. Press", None, False),
    ("Title, edited by Muster et al. Press", ["Muster"], False),
    # names behind the cue
    ("Basic Tests, ed. by A. Smith", ["A. Smith"], False),
    ("Basic Tests, ed. A. Smith. Press", ["A. Smith"], False),
    ("Basic Tests, eds. A. Smith, B. Jones. Press", ["A. Smith", "B. Jones"], False),
    ("A. Smith and B. Jones, eds. C. Lund. Press", ["A. Smith", "B. Jones"], True),
    ("A. Smith (Ed.) B. Jones. Press", ["A. Smith"], True),
    # the title of the book before its editors
    ("Basic Tests, A. Smith, B. Jones, Eds.", ["A. Smith", "B. Jones"], False),
]


@pytest.mark.parametrize(("text", "names", "in_front"), EDITORS)
def test_editors(text, names, in_front):
    found = find_editors(text, 0, len(text), LEXICON)
    if names is None:
        assert found is None
        return
    assert found is not None
    assert [text[name.start : name.end].rstrip(".") for name in found.names] == [name.rstrip(".") for name in names]
    assert found.in_front is in_front


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("A. Smith and B. Jones (Eds.), Title", "A. Smith and B. Jones (Eds.),"),
        ("Title (eds Smith, A. & Jones, B.). Press", "(eds Smith, A. & Jones, B.)"),
        ("Title, edited by A. Smith, Press", ", edited by A. Smith"),
        ("Title, A. Smith and B. Jones, Eds. Press", "A. Smith and B. Jones, Eds."),
    ],
)
def test_the_stretch_that_names_and_cue_cover(text, covered):
    found = find_editors(text, 0, len(text), LEXICON)
    assert found is not None
    assert text[slice(*found.span)].rstrip() == covered


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A. Smith and B. Jones (Eds.)", True),
        ("edited by A. Smith", True),
        ("the ed of it", True),
        ("Title of Ice", False),
        ("a predictor", False),
    ],
)
def test_words_that_can_say_that_somebody_edited(text, told):
    assert names_editors(text, 0, len(text), LEXICON) is told


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("Basic Tests, A. Smith, B. Jones (", True),
        ("A. Smith, B. Jones (", False),
        ("Ada Smith, Bo Jones (", False),
        ("Ada Smith, B. Jones, Cy Lund (", False),
        ("Ada Smith (", False),
    ],
)
def test_the_first_name_may_be_the_title_of_the_book(text, opens):
    found = read_names(text, 0, len(text), LEXICON)
    assert found is not None
    assert _opens_with_title(text, found) is opens


@pytest.mark.parametrize(
    ("text", "initialled", "abbreviated"),
    [
        ("A. B. Smith (", True, True),
        ("Smith, A Bea (", False, True),
        ("Ada B. Smith (", False, False),
        ("Smith and Okri (", False, False),
    ],
)
def test_given_names_that_are_initials(text, initialled, abbreviated):
    found = read_names(text, 0, len(text), LEXICON)
    assert found is not None
    assert _initialled(text, found.names[0]) is initialled
    assert _abbreviated(text, found.names[0]) is abbreviated


def test_a_list_of_editors_is_not_looked_for_further_away():
    for length, count in ((LONGEST_LIST, 2), (LONGEST_LIST + 1, 1)):
        names = f"A. S{'m' * (length - 15)}, B. Jones,"
        assert len(names) == length
        text = f"Ice and snow: {names} Eds."
        found = find_editors(text, 0, len(text), LEXICON)
        assert found is not None
        assert len(found.names) == count
