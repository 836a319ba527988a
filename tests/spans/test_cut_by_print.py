"""A stretch is cut by what its print sets apart."""

import pytest

from cvparse.spans.cut_by_print import cut_by_print, free_with_signs
from cvparse.spans.segment import Joint
from written_entries import LEXICON, sheet

NONE, COMMA, BRACKET, STOP, STRONG = Joint.NONE, Joint.COMMA, Joint.BRACKET, Joint.STOP, Joint.STRONG


def cut(written, *, opens=False):
    one = sheet(written)
    return cut_by_print(one, (0, len(one.text)), 0, LEXICON, opens=opens)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Rivers, Larvik", [("Rivers", NONE), ("Larvik", COMMA)]),
        ("Rivers. Larvik", [("Rivers", NONE), ("Larvik", STOP)]),
        ("Rivers? Lakes", [("Rivers?", NONE), ("Lakes", STOP)]),
        ("Rivers; Larvik", [("Rivers", NONE), ("Larvik", STRONG)]),
        ("Rivers**Larvik", [("Rivers", NONE), ("Larvik", STRONG)]),  # bold of a markup that was printed
        ("“Rivers, Ice. Snow” Forum", [("“Rivers, Ice. Snow”", NONE), ("Forum", NONE)]),
        ("“Rivers,” Forum", [("“Rivers,”", NONE), ("Forum", NONE)]),
        ("“Rivers”, Forum", [("“Rivers”", NONE), ("Forum", COMMA)]),
        ("“Ice”: Rivers and Snow, Forum", [("“Ice”: Rivers and Snow", NONE), ("Forum", COMMA)]),  # a title goes on
        ("“Ice”: Rivers, 1907–1969. Forum", [("“Ice”: Rivers, 1907–1969", NONE), ("Forum", STOP)]),
        ("“Ice”: Rivers, 1907. Forum", [("“Ice”: Rivers", NONE), ("1907", COMMA), ("Forum", STOP)]),
        ("“Ice”: Rivers (poster)", [("“Ice”: Rivers", NONE), ("poster", BRACKET)]),
        ("“Ice”: 2019", [("“Ice”", NONE), ("2019", NONE)]),
        ("“Ice”:Rivers, Forum", [("“Ice”", NONE), ("Rivers", NONE), ("Forum", COMMA)]),
        (
            "“Ice”: “Snow” and Rivers, Forum",
            [("“Ice”", NONE), ("“Snow”", NONE), ("and Rivers", NONE), ("Forum", COMMA)],
        ),
        ("Forum, Cambridge, MA", [("Forum", NONE), ("Cambridge, MA", COMMA)]),
        ("Fall Meeting, Washington", [("Fall Meeting", NONE), ("Washington", COMMA)]),
        ("Ice, Science, and Technology", [("Ice, Science, and Technology", NONE)]),
        ("Dean, Minds, Models, and Markets", [("Dean", NONE), ("Minds, Models, and Markets", COMMA)]),
        (
            "Dean, Minds, Very Big Models, and Ice",
            [("Dean", NONE), ("Minds", COMMA), ("Very Big Models, and Ice", COMMA)],
        ),
        ("Models, & Markets", [("Models, & Markets", NONE)]),
        ("J. Smith", [("J. Smith", NONE)]),
        ("Prof. Ada Lund", [("Prof. Ada Lund", NONE)]),
        ("Berg (PhD)", [("Berg", NONE), ("PhD", BRACKET)]),
        ("Talk (poster) Larvik", [("Talk", NONE), ("poster", BRACKET), ("Larvik", NONE)]),
        ("A System (AS) Conference", [("A System (AS) Conference", NONE)]),
        ("Office of Rivers (OR)", [("Office of Rivers (OR)", NONE)]),
        ("International (Fair) Trade", [("International (Fair) Trade", NONE)]),
        ("Advanced (graduate) logic", [("Advanced (graduate) logic", NONE)]),
        ("Genetics (BIO200A)", [("Genetics", NONE), ("BIO200A", BRACKET)]),
        ("Genetics (BIO20A)", [("Genetics (BIO20A)", NONE)]),
        ("Rivers (with Ada Lund), Oslo", [("Rivers", NONE), ("with Ada Lund", BRACKET), ("Oslo", COMMA)]),
        ("Rivers; , Larvik", [("Rivers", NONE), ("Larvik", STRONG)]),  # the stronger of two signs without words between
        ("Rivers, | Larvik", [("Rivers", NONE), ("Larvik", STRONG)]),
    ],
)
def test_what_is_set_apart(written, expected):
    assert [(found.text, found.joint) for found in cut(written)] == expected


@pytest.mark.parametrize(
    ("written", "opens", "styled"),
    [
        ("**On Rivers, Ice.** Forum", True, [True, False]),
        ("**On Rivers** Forum", False, [False]),
        ("**On Rivers**“Ice” Forum", True, [True, False, False]),
        ("“**On Rivers**” Forum", True, [False, False]),
    ],
)
def test_the_face_that_opens_an_entry(written, opens, styled):
    assert [found.styled for found in cut(written, opens=opens)] == styled


def test_a_face_of_its_own_between_separators_is_one_segment():
    found = cut("“Rivers,” *Forum on Ice, Snow and Water*, Oslo")
    assert [(segment.text, segment.faced) for segment in found] == [
        ("“Rivers,”", False),
        ("Forum on Ice, Snow and Water", True),
        ("Oslo", False),
    ]
    assert [segment.quoted for segment in found] == [True, False, False]


@pytest.mark.parametrize(
    ("taken", "expected"),
    [((7, 9), ["“Rivers", "(Oslo)"]), ((0, 9), ["(Oslo)"]), ((10, 16), ["“Rivers,”"]), ((0, 16), [])],
)
def test_free_stretches_have_the_quotes_and_brackets_about_them(taken, expected):
    one = sheet("“Rivers,” (Oslo)")
    one.take(*taken, "x")
    assert [one.text.text[a:b] for a, b in free_with_signs(one, 0, 16)] == expected


def test_free_stretches_keep_to_the_row():
    one = sheet("“Rivers,” (Oslo)")
    assert list(free_with_signs(one, 10, 16)) == [(10, 16)]
    assert list(free_with_signs(one, 3, 6)) == [(3, 6)]
    assert list(free_with_signs(one, 16, 16)) == []
