"""The cases of advising: what is printed, and the entries that must come of it."""

import pytest

from cvparse.model.kinds import AdvisingLevel
from cvparse.parsers.advising.group_headings import AdviseeGroup
from cvparse.parsers.advising.several_advisees import enumerated
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, worksheet


@cases_of("advising")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


NOTHING = AdviseeGroup()


def listed(written: str, shared: AdviseeGroup = NOTHING) -> list[dict[str, object]]:
    found = enumerated(worksheet(written), shared, LEXICON)
    return [{k: v for k, v in r.entry.model_dump(exclude={"raw"}).items() if v} for r in found]


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Ada Berg, Ben Lund, Cy Moor", ["Ada Berg", "Ben Lund", "Cy Moor"]),
        ("Ada Berg, Ben Lund, and Cy Moor", ["Ada Berg", "Ben Lund", "Cy Moor"]),
        ("Ada Berg, Ben Lund and Cy Moor", ["Ada Berg", "Ben Lund", "Cy Moor"]),
        ("Ada Berg; Ben Lund; Cy Moor", ["Ada Berg", "Ben Lund", "Cy Moor"]),
        ("PhD: Ada Berg", ["Ada Berg"]),
        ("PhD students: Ada Berg (2019), Ben Lund (2021–)", ["Ada Berg", "Ben Lund"]),
        ("Ada Berg 2019, 2021, Ben Lund, Cy Moor", ["Ada Berg", "Ben Lund", "Cy Moor"]),
        ("2019, Ada Berg, Ben Lund, Cy Moor", []),  # years before the first name
        ("Ada Berg*, Ben Lund†, Cy Moor", ["Ada Berg", "Ben Lund", "Cy Moor"]),
        ("Ada Berg (2019, with Bo and Al), Ben Lund, Cy Moor", ["Ada Berg", "Ben Lund", "Cy Moor"]),
        ("PhD: Ada Berg & Ben Lund (2019)", ["Ada Berg", "Ben Lund"]),
        ("PhD:", []),
        ("Ada Berg, Ben Lund", []),  # two names
        ("Rivers: Ada Berg, Ben Lund", []),
        ("Ada Berg, Dean, University of Larvik", []),
        ("Ada Berg, Ben Lund, Cy Moor\nRivers", []),
        ("Ada Berg, Ben Lund, Cy Moor <2019>", []),
    ],
)
def test_a_row_of_names(written: str, names: list[str]) -> None:
    assert [found["name"] for found in listed(written)] == names


@pytest.mark.parametrize(
    ("written", "name", "values"),
    [
        ("PhD: Ada Berg (2019–2021), Ben Lund (2020)", "start", ["2019", None]),
        ("PhD: Ada Berg (2019–2021), Ben Lund (2020)", "end", ["2021", "2020"]),
        ("PhD: Ada Berg (2019–2021), Ben Lund (2021–)", "ongoing", [None, True]),
        ("PhD: Ada Berg, Ben Lund (MSc)", "level", ["phd", "masters"]),
        ("Chair: Ada Berg, Ben Lund", "role", ["Chair", "Chair"]),
        ("PhD: Ada Berg (Co-Advisor), Ben Lund", "role", ["Co-Advisor", None]),
        ("PhD: Ada Berg (University of Larvik), Ben Lund", "institution", ["University of Larvik", None]),
        ("PhD: Ada Berg (2019, now at Meridian), Ben Lund", "note", [None, None]),
        ("PhD: Ada Berg (slow rivers), Ben Lund", "note", ["slow rivers", None]),
        ("PhD: Ada Berg (slow rivers, fast ice), Ben Lund", "note", ["slow rivers; fast ice", None]),
        ("PhD: Ada Berg (MSc, PhD), Ben Lund", "level", ["masters", "phd"]),  # the first of a bracket
        ("PhD: Ada Berg (MSc, PhD), Ben Lund", "note", ["PhD", None]),
        ("PhD: Ada Berg (defended 2019), Ben Lund", "note", [None, None]),
        ("PhD: Ada Berg (now at Meridian, Oslo), Ben Lund", "placement", ["Meridian, Oslo", None]),
        ("PhD: Ada Berg (2019, now at Meridian), Ben Lund", "end", ["2019", None]),
        ("MSc: Ada Berg (2019), Ben Lund & Cy Moor (2017)", "end", ["2019", "2017", "2017"]),
        ("MSc: Ada Berg, Ben Lund & Cy Moor (2017)", "end", [None, None, "2017"]),
        ("MSc: Ada Berg (2019), Ben Lund (2018) & Cy Moor (2017)", "end", ["2019", "2018", "2017"]),
        ("Ada Berg 2019, Ben Lund 2020, Cy Moor", "start", ["2019", "2020", None]),
        ("Ada Berg (MSc 2019), Ben Lund 2020, Cy Moor", "end", ["2019", None, None]),  # a degree is the end
    ],
)
def test_what_is_said_of_each(written: str, name: str, values: list[object]) -> None:
    assert [found.get(name) for found in listed(written)] == values


def test_what_is_shared_holds_where_nothing_is_said() -> None:
    shared = AdviseeGroup(AdvisingLevel.PHD, "Chair", "Larvik", completed=True)
    one, _, last = listed("Ada Berg (2019), Ben Lund, Cy Moor (MSc, Reader)", shared)
    assert one == {"name": "Ada Berg", "level": "phd", "role": "Chair", "institution": "Larvik", "end": "2019"}
    assert (last["level"], last["role"]) == ("masters", "Reader")
