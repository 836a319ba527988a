"""Where a value begins and ends: separators and brackets without a partner fall off."""

import pytest

from cvparse.text.styled import ICON, Run, Style, StyledText
from cvparse.text.trim import clean, clean_end, trimmed, without_note


def cut(text: str) -> str:
    start, end = trimmed(text, 0, len(text))
    return text[start:end]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("value", "value"),
        (" , value ; ", "value"),
        ("– value —", "value"),
        (f"{ICON}\tvalue|", "value"),
        ("，value：", "value"),
        (". value", "value"),  # a full stop and a blank end what stood before
        (".NET", ".NET"),  # this one begins a word
        ("value.", "value."),  # an abbreviation may end with its stop
        (")value", "value"),
        ("]value", "value"),
        ("(value", "value"),
        ("[value", "value"),
        ("value)", "value"),
        ("value]", "value"),
        ("value (", "value"),
        ("value [", "value"),
        ("(a) value", "(a) value"),
        ("value (a)", "value (a)"),
        ("[a] value [b]", "[a] value [b]"),
        ("(declined)", "declined"),
        ("[declined]", "declined"),
        ("( declined, )", "declined"),
        ("((declined))", "((declined))"),
        ("(a) and (b)", "(a) and (b)"),
        ("(a]", "a"),
        ("[a)", "a"),
        ("()", ""),
        ("(", ""),
        (" ,;", ""),
        ("", ""),
    ],
)
def test_trimmed(text: str, value: str) -> None:
    assert cut(text) == value


def test_only_the_stretch_is_looked_at() -> None:
    text = "(one, two) three"
    assert trimmed(text, 4, 10) == (6, 9)  # the bracket that opens stands outside
    assert trimmed(text, 0, 10) == (1, 9)
    assert trimmed(text, 4, 6) == (6, 6)


@pytest.mark.parametrize(
    ("text", "value"),
    [("  one\ttwo ", "one two"), (f"{ICON} one {ICON} two", "one two"), ("• one  –", "one"), ("", "")],
)
def test_clean(text: str, value: str) -> None:
    assert clean(StyledText.plain(text)) == value


@pytest.mark.parametrize(
    ("text", "looked_up"), [(" (Ph.D.), ", "Ph.D"), ("【教授】", "教授"), ("，教授。", "教授"), ("plain", "plain")]
)
def test_clean_end(text: str, looked_up: str) -> None:
    assert clean_end(text) == looked_up


@pytest.mark.parametrize(
    ("plain", "raised", "rest"),
    [
        ("Talks", "1", "Talks"),
        ("Talks ", "*†", "Talks"),
        ("8", "th", "8th"),  # letters are a part of the word
        ("", "12", "12"),  # nothing but a mark
        ("Talks", "", "Talks"),
    ],
)
def test_the_raised_mark_of_a_note_is_no_part_of_a_text(plain, raised, rest):
    runs = [Run(0, len(plain), Style.BOLD, 1), Run(len(plain), len(plain + raised), Style.BOLD | Style.RAISED, 2)]
    text = StyledText(plain + raised, tuple(run for run in runs if run.start < run.end))
    assert without_note(text).text == rest
