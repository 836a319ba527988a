"""Grades and classes of degree, and numbers that are none."""

import pytest

from cvparse.fields.scores import find_scores
from cvparse.lexicon import load

SCORES = {
    "GPA: 3.81/4.0": "3.81/4.0",
    "GPA 3.9": "3.9",
    "GPA of 3.8": "3.8",
    "3.2 / 4.0": "3.2 / 4.0",
    "110/110": "110/110",
    "Final grade: 42/42": "42/42",
    "Class rank 3 out of 120": "3 out of 120",
    "Grade: A": "A",
    "summa cum laude": "summa cum laude",
    "First Class Honours": "First Class Honours",
    "B.Sc. (Distinction), 2010": "Distinction",
}


@pytest.mark.parametrize(("text", "score"), SCORES.items(), ids=list(SCORES))
def test_score(text, score):
    assert [text[match.start : match.end] for match in find_scores(text, load(("en",)))] == [score]


@pytest.mark.parametrize(
    ("language", "text", "score"),
    [("de", "Note: 1,3", "1,3"), ("fr", "mention très bien", "mention très bien"), ("it", "110 e lode", "110 e lode")],
)
def test_score_in_other_languages(language, text, score):
    assert [text[m.start : m.end] for m in find_scores(text, load((language, "en")))] == [score]


@pytest.mark.parametrize("text", ["05/10", "First author", "4.0 GHz", "2019/20", "a merit of the work", ""])
def test_no_score(text):
    assert find_scores(text, load(("en",))) == []


def test_the_cue_is_told_apart():
    text = "GPA: 3.8"
    (found,) = find_scores(text, load(("en",)))
    assert text[found.cue_start : found.start] == "GPA: "


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("100/100", "100/100"),
        ("90/100", "90/100"),
        ("41/42", "41/42"),
        ("3.5/4", "3.5/4"),
        ("3,5/4,0", "3,5/4,0"),
        ("4,0/4,0", "4,0/4,0"),
        ("GPA 3.9 of 4.0", "3.9 of 4.0"),
        ("GPA  (3.9)", "3.9"),
        ("GPA : 3.9%", "3.9%"),
        ("Grade: B+", "B+"),
        ("Distinction", "Distinction"),
        ("Distinction, 2010", "Distinction"),
        ("2:1", "2:1"),
        ("First class", "First class"),
    ],
)
def test_more_scores(text, score):
    assert [text[match.start : match.end] for match in find_scores(text, load(("en",)))] == [score]


@pytest.mark.parametrize(
    "text",
    [
        *("3.9/3.0", "30/30", "3.9/3.9", "12/31", "5/10/2019", "1/2", "1,3", "1.5/2.0"),
        *("GPA – 3.9", "GPA about 3.9", "Grade: Bus", "Grade B.", "a distinction", "distinction of ice"),
    ],
)
def test_no_scores(text):
    assert find_scores(text, load(("en",))) == []


def test_each_score_is_one_match():
    text = "Grade: A, GPA: 3.9/4.0"
    assert [text[m.start : m.end] for m in find_scores(text, load(("en",)))] == ["A", "3.9/4.0"]
