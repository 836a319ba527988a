"""The tokens that dates are read from, and the dates that they become."""

import pytest

from cvparse.fields.date_parts import PrintedDate, full_year, names_month, tokens_of
from cvparse.lexicon import load


@pytest.mark.parametrize(("short", "year"), [(0, 2000), (26, 2026), (69, 2069), (70, 1970), (99, 1999)])
def test_full_year(short, year):
    assert full_year(short) == year


def test_tokens_of_ideographs_stand_alone():
    assert [token.text for token in tokens_of("2024年9月 Aug.")] == ["2024", "年", "9", "月", "Aug", "."]


@pytest.mark.parametrize(
    ("text", "glued"),
    [
        ("Aug 2024", [False, False]),
        ("Aug.2024", [False, True, True]),
        (" '20 ", [False, True]),
        ("", []),
    ],
)
def test_a_token_is_glued_where_no_blank_stands_before_it(text, glued):
    tokens = tokens_of(text)
    assert [token.glued for token in tokens] == glued
    assert [text[token.start : token.end] for token in tokens] == [token.text for token in tokens]


@pytest.mark.parametrize(
    ("date", "iso"),
    [
        (PrintedDate(0, 4, 1, 2024), "2024"),
        (PrintedDate(0, 7, 3, 2024, 8), "2024-08"),
        (PrintedDate(0, 9, 5, 2024, 8, 3), "2024-08-03"),
        (PrintedDate(0, 4, 1, 2024, None, 3), "2024"),
    ],
)
def test_iso_has_the_printed_precision(date, iso):
    assert date.iso == iso
    moved = date.between(5, 9, 7)
    assert (moved.iso, moved.start, moved.end, moved.after) == (iso, 5, 9, 7)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("12 May 2019", True),
        ("Sept", True),
        ("marzo", True),
        ("2019-05-12", False),
        ("Maybe in Oslo", False),
        ("", False),
    ],
)
def test_a_word_that_is_the_name_of_a_month(text, names):
    assert names_month(text, load(("es", "en"))) is names
