"""Marks beside names, and what is none."""

import pytest

from cvparse.parsers.publications.names.markers import find_markers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A. Lund*, B. Okri†", ["*", "†"]),
        ("A. Lund**, B. Okri*", ["**", "*"]),
        ("A. Lund*†, B. Okri", ["*", "†"]),
        ("Threads for C/C++", []),
    ],
)
def test_markers(text: str, expected: list[str]) -> None:
    assert [marker.symbol for marker in find_markers(text, 0, len(text))] == expected
