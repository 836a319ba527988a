"""Where a row is cut."""

import pytest

from cvparse.lexicon import load
from cvparse.spans.delimiters import (
    COMMA,
    SEMICOLON,
    STRONG,
    cut,
    cut_blanks,
    cut_commas,
    cut_ideographs,
    cut_strong,
)
from written_entries import LEXICON, sheet

JAPANESE = load(("ja", "en"))


def parts(text, found):
    return [text[a:b] for a, b in found]


@pytest.mark.parametrize(
    ("text", "separator", "expected"),
    [
        ("A, B (C, D), E", COMMA, ["A", "B (C, D)", "E"]),
        ("A, B (C, D, E", COMMA, ["A", "B (C, D, E"]),  # a bracket that stays open
        ("A), B", COMMA, ["A", "B"]),
        ("A,B", COMMA, ["A,B"]),
        ("川，湖、氷", COMMA, ["川", "湖", "氷"]),
        ("A, , B", COMMA, ["A", "B"]),
        ("A; B；C", SEMICOLON, ["A", "B", "C"]),
        ("A [1; 2]; B", SEMICOLON, ["A [1; 2]", "B"]),
        ("A\tB ￼ C | D • E", STRONG, ["A", "B", "C", "D", "E"]),
        ("A – B — C", STRONG, ["A", "B", "C"]),
        ("A - B", STRONG, ["A", "B"]),
        ("A @ B", STRONG, ["A", "B"]),
        ("a@b.example.org", STRONG, ["a@b.example.org"]),
        ("A-B –C", STRONG, ["A-B –C"]),
        ("doctorant·es · Oslo", STRONG, ["doctorant·es", "Oslo"]),
        ("X·Y", STRONG, ["X", "Y"]),
    ],
)
def test_separators_outside_brackets_part(text, separator, expected):
    assert parts(text, cut(text, 0, len(text), separator)) == expected


def test_a_stretch_of_a_text_is_cut():
    assert cut("A, B, C, D", 3, 7, COMMA) == [(3, 4), (6, 7)]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("**Space Administration - Jet Laboratory** – Pasadena", ["Space Administration - Jet Laboratory", "Pasadena"]),
        ("Space Administration - Jet Laboratory – Pasadena", ["Space Administration", "Jet Laboratory", "Pasadena"]),
        ("**Space Administration - Jet Laboratory**", ["Space Administration", "Jet Laboratory"]),
        (
            "**Space Administration | Jet Laboratory** – Pasadena",
            ["Space Administration", "Jet Laboratory", "Pasadena"],
        ),
        ("**Institute of Technology** Daejeon", ["Institute of Technology", "Daejeon"]),
        ("**Postdoc** in Department of Physics", ["Postdoc in Department of Physics"]),
        ("Postdoc **Institute - Oslo** – York", ["Postdoc Institute", "Oslo", "York"]),
        ("**Institute** – Oslo", ["Institute", "Oslo"]),
    ],
)
def test_strong_separators_and_a_change_of_print(written, expected):
    one = sheet(written)
    assert parts(one.text.text, cut_strong(one, 0, len(one.text))) == expected


def test_nothing_but_a_bold_separator_has_no_part():
    one = sheet("**;** (")
    assert cut_strong(one, 0, len(one.text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lecturer, Department of Ice, University of Larvik",
            ["Lecturer", "Department of Ice", "University of Larvik"],
        ),
        ("Brightwater, Inc.", ["Brightwater, Inc."]),
        ("Brightwater, Incorporated views", ["Brightwater", "Incorporated views"]),
        ("Department of Rivers, Ice, and Snow", ["Department of Rivers, Ice, and Snow"]),
        ("Postdoc, Lab and Field Group", ["Postdoc", "Lab and Field Group"]),
        ("Postdoc, and Lecturer", ["Postdoc", "and Lecturer"]),
        ("Dean, Oslo, Rivers & Ice", ["Dean", "Oslo", "Rivers & Ice"]),
        ("Dean, Rivers, & Ice", ["Dean, Rivers, & Ice"]),
        ("One, a b c d e, and more", ["One, a b c d e, and more"]),
        ("One, a b c d e f, and more", ["One", "a b c d e f", "and more"]),
        ("Dean, Big Lakes, Rivers, Ice, and Snow", ["Dean", "Big Lakes, Rivers, Ice, and Snow"]),
        ("Dean, Very Big Lakes, Rivers, Ice, and Snow", ["Dean", "Very Big Lakes", "Rivers, Ice, and Snow"]),
        ("Lecturer", ["Lecturer"]),
    ],
)
def test_commas_that_part_and_those_that_enumerate(text, expected):
    assert parts(text, cut_commas(text, 0, len(text), LEXICON)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("北浜大学工学部", ["北浜大学", "工学部"]),
        ("大学院情報学研究科", ["大学院情報学研究科"]),
        ("北浜大学", ["北浜大学"]),
        ("University of Larvik", ["University of Larvik"]),
    ],
)
def test_a_university_in_ideographs_ends_where_its_part_begins(text, expected):
    assert parts(text, cut_ideographs(text, 0, len(text), JAPANESE)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("東京大学 准教授", ["東京大学", "准教授"]),
        ("サイバー Lab", ["サイバー Lab"]),
        ("北浜 河川", ["北浜 河川"]),
        ("University Lecturer", ["University Lecturer"]),
    ],
)
def test_a_blank_between_ideographs_parts_a_name_and_a_title(text, expected):
    assert parts(text, cut_blanks(text, 0, len(text), JAPANESE)) == expected
