"""The cases of memberships: what is printed, and the entries that must come of it."""

import pytest

from cvparse.model import SectionKind
from cvparse.parsers.memberships import parse
from kind_cases import assert_read, cases_of
from printed import section
from written_entries import CONTEXT


@cases_of("memberships")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Fellow, Royal Society (2010–present)", [("Royal Society", "Fellow", "2010", True)]),
        ("Society for Rivers — member since 2001", [("Society for Rivers", "member", "2001", True)]),
        ("IEEE Senior Member", [("IEEE", "Senior Member", None, False)]),
        ("Student member SRL", [("SRL", "Student member", None, False)]),
        ("IEEE, ACM", [("IEEE", None, None, False), ("ACM", None, None, False)]),
        ("IEEE (Member), ACM (Fellow)", [("IEEE", "Member", None, False), ("ACM", "Fellow", None, False)]),
        (
            "Member, IEEE; Fellow, Royal Society",
            [("IEEE", "Member", None, False), ("Royal Society", "Fellow", None, False)],
        ),
        ("Society for Rivers, Larvik", [("Society for Rivers, Larvik", None, None, False)]),
    ],
)
def test_a_membership(written: str, expected: list[tuple[object, ...]]) -> None:
    found = [reading.entry for reading in parse(section(SectionKind.MEMBERSHIPS, written), CONTEXT).readings]
    assert [(e.organization, e.role, e.start, e.ongoing) for e in found] == expected
