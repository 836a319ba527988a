"""Month names come from CLDR."""

import pytest

from cvparse.lexicon.months import month_numbers


@pytest.mark.parametrize(
    ("language", "name", "number"),
    [
        ("en", "august", 8),
        ("en", "sept", 9),
        ("en", "febr", 2),
        ("de", "märz", 3),
        ("de", "marz", 3),
        ("de", "dezember", 12),
        ("de", "december", 12),
        ("fr", "août", 8),
        ("es", "enero", 1),
        ("pt", "fev", 2),
    ],
)
def test_month(language, name, number):
    assert month_numbers((language,))[name] == number


@pytest.mark.parametrize(("language", "name"), [("fr", "jui"), ("en", "ma"), ("en", "augu sta")])
def test_no_month(language, name):
    assert name not in month_numbers((language,))
