"""Brackets that belong to a stretch, and the short names of venues."""

import pytest

from cvparse.parsers.publications.source.brackets import closed, is_acronym


@pytest.mark.parametrize(
    ("work", "end", "kept"),
    [
        ("Ice (Oslo), 3", 9, "Ice (Oslo)"),
        ("Ice [Oslo], 3", 9, "Ice [Oslo]"),
        ("Ice (Oslo), 3", 10, "Ice (Oslo)"),
        ("Ice), 3", 3, "Ice"),  # nothing opens in it
        ("Ice (Oslo, 3", 9, "Ice (Oslo"),  # nothing closes it
        ("Ice (a) b), 3", 9, "Ice (a) b"),
    ],
)
def test_the_bracket_that_closes_one_inside(work, end, kept):
    assert work[slice(*closed(work, 0, end))] == kept


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ASPLOS", True),
        ("NeurIPS", True),
        ("ECOOP 1998", True),
        ("ECOOP '98", True),
        ("IT", True),
        ("It", False),
        ("ice", False),
        ("ECOOP Oslo", False),
        ("ECOOP 1998 3", False),
        ("ABCDEFGHIJKLMNO", True),
        ("ABCDEFGHIJKLMNOP", False),
        ("", False),
    ],
)
def test_acronyms(text, expected):
    assert is_acronym(text) is expected
