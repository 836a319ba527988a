"""Which words name a month, and which numbers can be a year."""

import re

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.source.dates import is_year, month_numbers, month_pattern

LEXICON = load(())


@pytest.mark.parametrize(
    ("digits", "expected"),
    [
        ("1450", True),
        ("1449", False),
        ("2049", True),
        ("2050", False),
        ("2019", True),
        ("201", False),
        ("02019", False),
        ("201a", False),
        ("", False),
    ],
)
def test_years(digits, expected):
    assert is_year(digits) is expected


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("march", 3),
        ("mar", 3),
        ("märz", 3),
        ("juillet", 7),
        ("jui", 7),  # the beginning of `juillet`
        ("juil", 7),
        ("maa", 3),  # the beginning of `maart`
        ("ma", None),
        ("décembre", 12),
        ("maio", 5),
        ("ice", None),
        ("marc", None),
        ("3月", None),
    ],
)
def test_names_of_months(name, number):
    assert month_numbers(LEXICON).get(name) == number


@pytest.mark.parametrize(("text", "expected"), [("march", True), ("mai", True), ("ice", False)])
def test_a_pattern_of_all_names(text, expected):
    assert (re.fullmatch(month_pattern(LEXICON), text) is not None) is expected
