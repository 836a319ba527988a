"""The cases of languages: what is printed, and the entries that must come of it."""

from kind_cases import assert_read, cases_of


@cases_of("languages")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)
