"""The cases of interests: what is printed, and the entries that must come of it."""

import pytest

from cvparse.model import SectionKind
from cvparse.parsers.interests import parse
from kind_cases import assert_read, cases_of
from printed import section
from written_entries import CONTEXT


@cases_of("interests")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("hiking, chess, choir", ["hiking", "chess", "choir"]),
        ("a b c d e f, chess", ["a b c d e f", "chess"]),  # six words
        ("a b c d e f g, chess", ["a b c d e f g, chess"]),
    ],
)
def test_an_enumeration_is_parted(written: str, expected: list[str]) -> None:
    assert [r.entry for r in parse(section(SectionKind.INTERESTS, written), CONTEXT).readings] == expected
