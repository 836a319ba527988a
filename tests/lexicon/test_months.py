"""Month names come from CLDR."""

import pytest

from cvparse.lexicon.months import month_names, month_numbers


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


def test_months_are_known_by_three_or_four_letters_where_no_other_begins_so(tmp_path):
    names = {1: "korento", 2: "kormoran", 3: "ålvik", 4: "zu"}
    lists = "".join(f"[wide_{number}]\nphrases = ['{name}']\n" for number, name in names.items())
    for code in ("xx", "en"):
        (tmp_path / code).mkdir()
    (tmp_path / "xx" / "months.toml").write_text(lists + "[short_1]\nphrases = ['kn']\n", "utf-8")
    assert month_numbers(("xx",), tmp_path) == {
        **{"korento": 1, "kormoran": 2, "ålvik": 3, "alvik": 3, "zu": 4, "kn": 1},
        **{"kore": 1, "korm": 2, "ålv": 3, "ålvi": 3},
    }


def test_the_documents_own_months_come_before_the_english_ones(tmp_path):
    for code, number in (("xx", 5), ("en", 6)):
        (tmp_path / code).mkdir()
        (tmp_path / code / "months.toml").write_text(f"[wide_{number}]\nphrases = ['maja']\n", "utf-8")
    assert month_numbers(("xx", "en"), tmp_path)["maja"] == 5
    assert month_numbers(("en", "xx"), tmp_path)["maja"] == 6
    assert [(m.name, m.number, m.full) for m in month_names("xx", tmp_path)] == [("maja", 5, True)]
    assert list(month_names("yy", tmp_path)) == []
