"""The cases of projects: what is printed, and the entries that must come of it."""

import pytest

from cvparse.model import SectionKind
from cvparse.parsers.projects import parse
from kind_cases import assert_read, cases_of
from printed import section
from written_entries import CONTEXT


@cases_of("projects")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


@pytest.mark.parametrize(
    ("written", "title", "role", "organization", "highlights"),
    [
        ("**Ice** (PI), University of Larvik", "Ice", "PI", "University of Larvik", ()),
        ("**Ice, Snow, Fog**", "Ice, Snow, Fog", None, None, ()),  # bold from end to end
        ("**Ice** <2020>\n• Wrote the tool", "Ice", None, None, ("Wrote the tool",)),
        ("**Ice**, Research Assistant", "Ice", "Research Assistant", None, ()),
        ("**Ice**, Research Assistant.", "Ice", "Research Assistant", None, ()),
        ("**Ice**, a Lecturer", "Ice", "a Lecturer", None, ()),  # two characters besides
        ("**Ice**, as Lecturer", "Ice", None, None, ("as Lecturer",)),  # three
        ("**Ice**, Co-PI, Chair", "Ice", "Co-PI", None, ("Chair",)),  # the first
        ("Ice, University of Larvik, University of Oslo", "Ice", None, "University of Larvik", ("University of Oslo",)),
        ("**Ice** (University of Larvik)", "Ice", None, None, ("University of Larvik",)),
        ("**Ice, Snow** Fog, rain", "Ice, Snow", None, None, ("Fog, rain",)),
        ("Ice, Snow", "Ice", None, None, ("Snow",)),
        ("Tool | Python <2020>", "Tool", None, None, ("Python",)),
        ("<Larvik>", None, None, None, ("Larvik",)),
        ("Larvik :: **Ice**\n• Wrote the tool", "Ice", None, None, ("Wrote the tool", "Larvik")),
    ],
)
def test_a_project(
    written: str, title: str | None, role: str | None, organization: str | None, highlights: tuple[str, ...]
) -> None:
    (reading,) = parse(section(SectionKind.PROJECTS, written), CONTEXT).readings
    entry = reading.entry
    assert (entry.title, entry.role, entry.organization, entry.highlights) == (title, role, organization, highlights)
