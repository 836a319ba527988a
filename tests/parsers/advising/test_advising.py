"""The cases of advising: what is printed, and the entries that must come of it."""

import pytest

from cvparse.model.kinds import AdvisingLevel, SectionKind
from cvparse.parsers.advising import _by_margin, _groups, _opens_with_person, _starts, _tells, parse
from cvparse.parsers.advising.group_headings import AdviseeGroup
from kind_cases import assert_read, cases_of, found_in
from printed import section
from written_entries import CONTEXT, LEXICON, worksheet


@cases_of("advising")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("Ada Berg, University of Larvik", True),
        ("1. Ada Berg", True),
        ("Hanna (Jo) Zhao, Oslo", True),
        ("Name: whoever", True),
        ("Student: whoever", True),
        ("PhD Students, Larvik", False),
        ("Second Supervisor", False),
        ("“Ada Berg,” Larvik", False),
        ("University of Larvik", False),
    ],
)
def test_a_row_opens_with_a_person(text: str, opens: bool) -> None:
    assert _opens_with_person(text, LEXICON) is opens


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("Thesis: Ice", True),
        ("with Ben Lund", True),
        ("“Ice”", True),
        ("(Ice)", True),
        ("ice in rivers", True),
        ("Ice in Rivers", False),
    ],
)
def test_a_row_goes_on_with_an_advisee(text: str, tells: bool) -> None:
    assert _tells(text, LEXICON) is tells


@pytest.mark.parametrize(
    ("written", "starts"),
    [
        ("Ada Berg. University of Larvik\nThesis: “Ice”\nBen Lund. University of Oslo", [0, 2]),
        ("**Ada Berg**\nMeridian\n**Ben Lund**\nOslo", [0, 2]),
        ("Ada Berg\nLecturer, University of Larvik", []),
        ("Ada Berg, Oslo\nBen Lund, Oslo\nCy Moor, Oslo\nDee Hale, Oslo\nUniversity of Larvik", [0, 1, 2, 3]),  # 0.8
        ("Ada Berg, Oslo\nBen Lund, Oslo\nCy Moor, Oslo\nUniversity of Larvik", []),
        ("University of Larvik\nAda Berg\nBen Lund", []),
        ("University of Larvik\nAda Berg, Oslo\nBen Lund, Oslo\nCy Moor, Oslo\nDee Hale, Oslo", []),  # it stands first
        ("University of Larvik\nUniversity of Oslo", []),
        ("**Ada Berg**\nMeridian\nBen Lund\nOslo", [0]),  # the other is printed as plain rows are
        ("**Ada Berg**\nMeridian\n**University of Oslo**\n**Ben Lund**", []),  # two of three in bold
    ],
)
def test_the_rows_that_begin_an_advisee(written: str, starts: list[int]) -> None:
    assert _starts(worksheet(written), LEXICON) == starts


PHD, MASTERS = AdvisingLevel.PHD, AdvisingLevel.MASTERS


@pytest.mark.parametrize(
    ("written", "names", "levels", "over"),
    [
        ("Doctoral students\nAda Berg\nMaster's students\nBen Lund", ["Ada Berg", "Ben Lund"], [PHD, MASTERS], MASTERS),
        ("Doctoral students\n1. Ada Berg\n2) Ben Lund", ["Ada Berg", "Ben Lund"], [PHD, PHD], PHD),
        ("Doctoral students", [], [], PHD),
        ("Doctoral students <2019>\nAda Berg", ["Ada Berg"], [PHD], None),  # a tag beside it: the entry's own
        ("2019 :: Doctoral students", [None], [PHD], None),
        ("2019 :: Doctoral students\nAda Berg", ["Ada Berg"], [PHD], PHD),
        ("PhD :: Ada Berg, Oslo\nBen Lund, Oslo", ["Ada Berg", "Ben Lund"], [PHD, PHD], None),
        ("PhD :: Ada Berg, Oslo", ["Ada Berg"], [PHD], None),
        ("Rivers :: Ada Berg, Oslo\nBen Lund, Oslo", ["Ada Berg", "Ben Lund"], [None, None], None),
        ("PhD: Ada Berg\nMSc: Ben Lund", ["Ada Berg", "Ben Lund"], [PHD, MASTERS], None),
        (
            "Ada Berg, Ben Lund, Cy Moor\nDee Hale, Eve Ross, Flo Lunn",
            ["Ada Berg", "Ben Lund", "Cy Moor", "Dee Hale", "Eve Ross", "Flo Lunn"],
            [None] * 6,
            None,
        ),
        ("Ada Berg, Oslo\nBen Lund, Oslo", ["Ada Berg", "Ben Lund"], [None, None], None),
        ("Ada Berg, Oslo\nThesis: “Ice”", ["Ada Berg"], [None], None),
        ("Ada Berg, Ben Lund, Cy Moor", ["Ada Berg", "Ben Lund", "Cy Moor"], [None] * 3, None),
    ],
)
def test_the_entries_of_an_item(
    written: str, names: list[str | None], levels: list[AdvisingLevel | None], over: AdvisingLevel | None
) -> None:
    below, found = _groups(worksheet(written), AdviseeGroup(), CONTEXT)
    assert [one.entry.name for one in found] == names
    assert [one.entry.level for one in found] == levels
    assert below.level == over


@pytest.mark.parametrize(
    ("written", "name", "values"),
    [
        ("# PhD Students\nAda Berg\n# Master's Students\nBen Lund", "level", ["phd", "masters"]),
        ("# PhD Students\nMaster's students\nAda Berg\n# Oslo\nBen Lund", "level", ["masters", None]),
        ("# PhD Students\nAda Berg (2019)\n# Completed\nBen Lund (2018)", "end", ["2019", "2018"]),
        ("# Postdocs\nAda Berg (2019)\n# Completed\nBen Lund (2018)", "end", [None, "2018"]),
        ("Completed (18)\nAda Berg, 2019\nCurrent (3)\nBen Lund, 2019", "end", ["2019", None]),
        ("Name\tThesis\tPosition\nAda Berg\tOn Ice\tOslo\nBen Lund\tOn Snow\tYork", "thesis", ["On Ice", "On Snow"]),
        ("Name\tThesis\tPosition\nAda Berg\tOn Ice\tOslo\nBen Lund\tOn Snow\tYork", "placement", ["Oslo", "York"]),
        ("2019 :: Ada Berg\nBen Lund", "start", ["2019", "2019"]),
    ],
)
def test_what_stands_over_advisees_holds_for_each(written: str, name: str, values: list[object]) -> None:
    assert [entry.get(name) for entry in found_in("advising", written)] == values


@pytest.mark.parametrize(
    ("written", "level", "taken"),
    [
        ("PhD :: Ada Berg, Oslo\nBen Lund, Oslo", PHD, ["PhD"]),
        ("PhD :: Ada Berg, Oslo", None, []),  # it may be what one advisee works for
        ("Rivers :: Ada Berg, Oslo\nBen Lund, Oslo", None, []),
    ],
)
def test_a_tag_that_holds_for_the_rows_beside_it(written: str, level: AdvisingLevel | None, taken: list[str]) -> None:
    sheet = worksheet(written)
    assert _by_margin(sheet, AdviseeGroup(), LEXICON).level == level
    assert [claim.text.text for claim in sheet.margin.taken] == taken


@pytest.mark.parametrize(
    ("written", "consumed"),
    [
        ("PhD Students\n\nAda Berg, Oslo", ["PhD Students"]),
        ("2019 :: PhD Students\nAda Berg, Oslo", []),  # the entry of its item accounts for it
        ("Ada Berg, Oslo", []),
    ],
)
def test_the_words_of_a_head_are_accounted_for_once(written: str, consumed: list[str]) -> None:
    found = parse(section(SectionKind.ADVISING, written), CONTEXT)
    assert [claim.text.text for claim in found.consumed] == consumed
