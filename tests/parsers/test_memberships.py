"""The cases of memberships: what is printed, and the entries that must come of it."""

import pytest

from cvparse.model import SectionKind
from cvparse.parsers.memberships import _entries, _role, parse
from kind_cases import assert_read, cases_of
from printed import section
from written_entries import CONTEXT, LEXICON, worksheet


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
        ("Society for Rivers; since 2010", [("Society for Rivers", None, "2010", True)]),
        ("Member IEEE, ACM", [("IEEE", "Member", None, False), ("ACM", "Member", None, False)]),
        ("IEEE; Fellow, ACM", [("IEEE", None, None, False), ("ACM", "Fellow", None, False)]),
        ("Member, IEEE (2010); ACM (2012)", [("IEEE", "Member", "2010", False), ("ACM", "Member", "2012", False)]),
        ("Member, IEEE; ACM <2010>", [("IEEE", "Member", "2010", False), ("ACM", "Member", "2010", False)]),
        ("IEEE, Rivers", [("IEEE, Rivers", None, None, False)]),
        ("Rivers | Lakes", [("Rivers, Lakes", None, None, False)]),
        ("Fellow, Society for Rivers, Member", [("Society for Rivers, Member", "Fellow", None, False)]),  # the first
    ],
)
def test_a_membership(written: str, expected: list[tuple[object, ...]]) -> None:
    found = [reading.entry for reading in parse(section(SectionKind.MEMBERSHIPS, written), CONTEXT).readings]
    assert [(e.organization, e.role, e.start, e.ongoing) for e in found] == expected


@pytest.mark.parametrize(
    ("text", "role", "rest"),
    [
        ("Fellow, Royal Society", "Fellow", ", Royal Society"),
        ("Fellow: Royal Society", "Fellow", "Royal Society"),
        ("Fellow of the Royal Society", "Fellow", " Royal Society"),
        ("Fellow Royal Society", "Fellow", " Royal Society"),
        ("Fellow (elected), Rivers", "Fellow", " (elected), Rivers"),
        ("Member of IEEE, ACM", "Member", " IEEE, ACM"),
        ("Member SRL", "Member", " SRL"),
        ("Member SRLx", None, None),  # no acronym, and no society
        ("Member States", None, None),
        ("Student member SRLx", "Student member", " SRLx"),  # in lower case nothing but a role
        ("Student member rivers", None, None),
        ("Member since it began", None, None),
        ("One old Member, Rivers", "One old Member", ", Rivers"),  # two words before it
        ("One very old Member, Rivers", None, None),
        ("Ada, Member, Rivers", None, None),
        ("IEEE Senior Member", "Senior Member", ""),
        ("IEEE, Member", "Member", ""),
        ("Society for Rivers, Member", "Member", ""),
        ("Society for Rivers (Member)", "Member", ""),
        ("Society for Rivers (Member, ", "Member", ""),  # a date stood behind it
        ("Society for Rivers (rapids)", None, None),
        ("Society for Rivers, Larvik", None, None),
        ("Rivers", None, None),
    ],
)
def test_the_role_of_a_membership(text: str, role: str | None, rest: str | None) -> None:
    found = _role(text, LEXICON)
    assert (text[found[0] : found[1]] if found else None, text[found[2] :] if found else None) == (role, rest)


@pytest.mark.parametrize(
    ("written", "entries", "group"),
    [
        ("• IEEE\n• ACM", 2, False),
        ("Honor :: • IEEE\n• ACM", 2, True),
        ("2010 :: • IEEE\n• ACM", 2, False),  # a date is of each of them
        ("• IEEE", 1, False),
        ("Member, Society for Rivers\nFellow, Society for Ice", 2, False),
        ("Member of the Society for Rivers\nSociety for Ice", 2, False),
        ("Larvik Society for Rivers\nSociety for Ice", 2, False),
        ("in the Society for Rivers\nSociety for Ice", 1, False),  # a row begins with neither
        ("Society for Rivers\nOslo", 1, False),
        ("Society for Rivers\n• Ice", 2, False),
    ],
)
def test_rows_that_are_memberships_each(written: str, entries: int, group: bool) -> None:
    whole = worksheet(written)
    assert len(_entries(whole, LEXICON)) == entries
    assert bool(whole.margin.taken) is group
