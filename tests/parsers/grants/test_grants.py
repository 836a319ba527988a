"""The cases of grants: what is printed, and the entries that must come of it."""

from dataclasses import replace

import pytest

from cvparse.entries.types import Context
from cvparse.model import SectionKind
from cvparse.parsers.grants import _of_one, _status_of, parse
from kind_cases import assert_read, cases_of
from printed import section
from written_entries import CONTEXT

OWNER = "Ada Berg"


@cases_of("grants")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def entry(written: str, context: Context = CONTEXT) -> dict[str, object]:
    """What the one grant states."""
    (reading,) = parse(section(SectionKind.GRANTS, written), context).readings
    return {name: value for name, value in reading.entry.model_dump().items() if value}


NAMED = [
    ("“Ice,” Grant No. 12345", "number", "12345"),
    ("“Ice,” Award No. SES-1234567", "number", "SES-1234567"),
    ("“Ice,” Grant No. #1234567", "number", "1234567"),
    ("“Ice,” Grant No. 2019", "number", None),  # a year
    ("“Ice,” Grant No. 2019-2021", "number", None),
    ("“Grant No. 1234567,” Larkfield Trust", "number", None),  # inside the title
    ("“Ice,” National Science Foundation CNS-0615211", "number", "CNS-0615211"),
    ("“Ice,” AB1234", "number", "AB1234"),
    ("“Ice,” AB123", "number", None),  # three digits
    ("“Ice,” Larkfield Trust, $4,800", "amount", "$4,800"),
    ("“Ice,” Larkfield Trust, Amount: $4,800", "amount", "$4,800"),
    ("“Ice at $2 a mile,” Larkfield Trust", "amount", None),
    ("“Ice,” Larkfield Trust, $4,800, $9,900", "amount", "$4,800"),  # the first
    ("“Ice,” Larkfield Trust, $4,800", "currency", "USD"),
    ("“Ice,” Larkfield Trust, €4,800", "currency", "EUR"),
    ("“Ice,” Larkfield Trust, Co-PI", "role", "Co-PI"),
    ("“Ice,” Larkfield Trust, Role: PI, Co-PI", "role", "PI"),
    ("“Ice,” Larkfield Trust, pending", "status", "pending"),
    ("“Ice,” Larkfield Trust, Status: declined", "status", "declined"),
    ("“Ice,” Larkfield Trust", "status", None),
    ("“Ice,” Larkfield Trust, PI: Mira Oduya", "investigators", ("Mira Oduya",)),
    ("“Ice,” Larkfield Trust, PI: Mira Oduya", "role", None),
    ("“Ice,” Larkfield Trust, with Mira Oduya, Jonas Berg", "investigators", ("Mira Oduya", "Jonas Berg")),
    ("“Ice with Mira Oduya,” Larkfield Trust", "investigators", None),
    ("“Ice,” funded by the Larkfield Trust", "funder", "Larkfield Trust"),
    ("“Ice,” Funder: Larkfield Trust", "funder", "Larkfield Trust"),
    ("“Ice,” Department of Energy, Office of Science", "funder", "Department of Energy, Office of Science"),
    ("Ice, National Science Foundation", "title", "Ice"),
    ("Ice, National Science Foundation", "funder", "National Science Foundation"),
    ("National Science Foundation, Ice", "title", "Ice"),
    ("National Science Foundation, Ice", "funder", "National Science Foundation"),
    ("Ice in Rivers. Hollow Oak", "title", "Ice in Rivers"),
    ("Ice in Rivers. Hollow Oak", "funder", "Hollow Oak"),
    ("Ice in Rivers, Hollow", "title", "Ice in Rivers"),  # two parts
    ("A. Berg (PI), B. Lund (Co-PI), Ice in Rivers", "investigators", ("A. Berg", "B. Lund")),
    ("A. Berg (PI), B. Lund (Co-PI), Ice in Rivers", "role", None),
    ("A. Berg (PI), I. Ferro, M. Oduya. Ice in Rivers", "investigators", ("A. Berg", "I. Ferro", "M. Oduya")),
    ("A. Berg (PI), I. Ferro and M. Oduya, Ice", "investigators", ("A. Berg",)),  # several in one stretch
    ("A. Berg (PI), Ice in Rivers", "title", "Ice in Rivers"),
    ("Ada Berg (PI), Ice in Rivers", "investigators", ("Ada Berg",)),
    ("Slow Rivers (PI)", "title", "Slow Rivers"),  # no person
    ("Slow Rivers (PI)", "role", "PI"),
    ("Larkfield Foundation, active May 2013 - June 2018. Emotion in rivers", "status", "active"),
    ("Larkfield Foundation, active May 2013 - June 2018. Emotion in rivers", "end", "2018-06"),
    ("Larkfield Foundation, active May 2013 - June 2018. Emotion in rivers", "title", "Emotion in rivers"),
    ("“Ice,” Larkfield Foundation, active learning", "status", None),
    ("Larkfield Foundation, $4,800", "funder", "Larkfield Foundation"),  # alone it funds
    ("Larkfield Foundation, $4,800", "title", None),
    ("Larkfield Foundation Travel Grant, $4,800", "title", "Larkfield Foundation Travel Grant"),
    ("I. Ferro, Ice in Rivers", "investigators", None),  # nobody with a role before
    ("Larkfield University (PI), Ice", "investigators", None),
    ("“A. Berg” (PI), Ice", "investigators", None),
    ("A. Berg (in part), Ice", "investigators", None),
    ("“Ice,” Larkfield Trust, Investigators: PI", "role", "PI"),
    ("“Ice,” Larkfield Trust, Investigators: all of us", "role", None),
    ("“Ice,” Larkfield Trust, PI: Mira Oduya; Jonas Berg", "investigators", ("Mira Oduya",)),
    ("“Ice,” Larkfield Trust, PI: Mira Oduya, Role: Co-PI", "role", "Co-PI"),
    ("“Ice,” Hollow Trust, Investigators: Mira Oduya, Oslo University", "investigators", ("Mira Oduya",)),
    ("“Ice,” Larkfield Trust, with the whole house", "note", "with the whole house"),
    ("“Ice,” Funder: Hollow Oak, in part", "funder", "Hollow Oak"),  # inside a row
    ("Funder: Hollow Oak, in part", "funder", "Hollow Oak, in part"),  # a row of its own
    ("Ice in rivers funded by the Larkfield", "title", "Ice in rivers"),
    ("Ice in rivers funded by the Larkfield", "funder", "Larkfield"),
    ("“Ice funded by Larkfield”", "funder", None),
    ("“Ice” (funded by Larkfield)", "funder", "Larkfield"),
    ("“Ice,” Institute of Fens (funded by Larkfield)", "funder", "Institute of Fens"),
    ("Grant for “Ice,” Larkfield Trust", "title", "Ice"),
    ("Hollow Trust: Rivers and Ice", "funder", "Hollow Trust"),
    ("Hollow Trust: Rivers and Ice", "title", "Rivers and Ice"),
    ("Berg, A., Lund, B., Ice in Rivers, National Science Foundation", "funder", "National Science Foundation"),
    ("“Ice,” Larkfield Trust, Co-investigator with Mira Oduya & Jonas Berg", "role", "Co-investigator"),
    ("“Ice,” Larkfield Trust, 2021 Amount awarded: $4,800", "number", None),
    ("“Ice,” Larkfield Trust, grant received June 12", "number", None),
    ("“Ice,” Funder: Larkfield, funded by Hollow", "funder", "Larkfield"),
    ("“Ice,” Larkfield Trust, Budget ~ $4,800", "note", None),
    ("“Ice,” Larkfield Trust, Budget for ice $4,800", "note", "Budget for ice"),
    ("“Ice,” Larkfield Trust, $4,800 a year", "note", None),
    ("“Ice,” Larkfield Trust, 12345", "number", "12345"),
    ("“Ice,” Larkfield Trust, 123", "number", None),
    ("“Ice 12345,” Larkfield", "number", None),
    ("“Ice,” Grant No. ERC CoG 648509", "number", "ERC CoG 648509"),
    ("“Ice,” under the one rule of forty signs said, Grant No. 12345", "number", "12345"),
    ("“Ice,” under the one rule of forty signs and more Grant No. 12345", "number", None),  # too far in
    ("“Ice,” Hollow Rivers 0615211", "number", None),  # no funder before it
    ("Institute of Icebergs. National Science Foundation", "title", "Institute of Icebergs"),
    ("Institute of Icebergs. National Science Foundation", "funder", "National Science Foundation"),
]


@pytest.mark.parametrize(("written", "name", "expected"), NAMED)
def test_a_field_of_a_grant(written: str, name: str, expected: object) -> None:
    assert entry(written).get(name) == expected


def test_the_list_says_whether_the_funder_stands_first() -> None:
    def read(*rows: str) -> list[tuple[str | None, str | None]]:
        found = parse(section(SectionKind.GRANTS, "\n".join(rows)), CONTEXT).readings
        return [(one.entry.title, one.entry.funder) for one in found]

    first = read("Hollow Foundation. Institute of Icebergs", "Larkfield Trust. Slow Rivers", "Larkfield Trust. Fens")
    assert first[0] == ("Institute of Icebergs", "Hollow Foundation")
    later = read("Institute of Icebergs. Hollow Foundation", "Slow Rivers. Larkfield Trust", "Lakes. Larkfield Trust")
    assert later[0] == ("Institute of Icebergs", "Hollow Foundation")
    one = read("Hollow Foundation. Who moved the icebergs?", "Slow Rivers. Larkfield Trust", "Lakes. Larkfield Trust")
    assert one[0] == ("Who moved the icebergs?", "Hollow Foundation")  # against its list, as all else speaks for it
    styled = read("**Larkfield Oak Trust**, Icebergs of Norway", "**Hollow Foundation**, Slow Rivers")
    assert styled[0] == ("Icebergs of Norway", "Larkfield Oak Trust")


OWNED = [
    ("“Ice,” Larkfield Trust, PI: Ada Berg", "PI"),
    ("“Ice,” Larkfield Trust, PI: Mira Oduya", None),
    ("“Ice,” Larkfield Trust, Co-PIs: Mira Oduya, Ada Berg", "Co-PI"),  # one of several
    ("“Ice,” Larkfield Trust, Investigators: Ada Berg", None),  # no role
    ("A. Berg (PI), B. Lund (Co-PI), Ice in Rivers", "PI"),
    ("B. Lund (PI), A. Berg (Co-PI), Ice in Rivers", "Co-PI"),
    ("B. Lund (PI), A. Berg, Ice in Rivers", None),
]


@pytest.mark.parametrize(("written", "role"), OWNED)
def test_the_role_is_the_owners(written: str, role: str | None) -> None:
    assert entry(written, replace(CONTEXT, owner=OWNER)).get("role") == role


@pytest.mark.parametrize(
    ("heading", "status"),
    [
        ("Pending", "Pending"),
        ("Completed Grants", "Completed"),
        ("Declined Proposals", "Declined"),
        ("National", None),
        (None, None),
    ],
)
def test_a_subheading_may_say_the_status(heading: str | None, status: str | None) -> None:
    assert _status_of(heading, CONTEXT) == status


@pytest.mark.parametrize(
    ("cue", "one"), [("Co-PIs", "Co-PI"), ("PIs", "PI"), ("PI", "PI"), ("Investigator", "Investigator")]
)
def test_the_role_of_one_of_several(cue: str, one: str) -> None:
    assert _of_one(cue, CONTEXT) == one
