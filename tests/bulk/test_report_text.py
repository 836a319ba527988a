"""The report as text: each part only where it has something to say."""

from dataclasses import replace

import pytest

from cvparse.bulk.people import PersonRecord, SamePerson
from cvparse.bulk.report import FileState, Report
from cvparse.bulk.report_text import to_text
from cvparse.bulk.status import Status
from cvparse.bulk.works import Listing, SharedWork

EMPTY = Report(0, 0, (), (), (), (), (), {})


def work(*listed):
    """A work that documents list, each with its number and how it prints title and year."""
    return SharedWork(tuple(Listing(number, 0, "", title, year, (None, None)) for number, title, year in listed))


SHARED = work((2, "On Samples", 2024), (1, "On samples", 2024))
RECORDS = tuple(PersonRecord(n, f"{n}.pdf", "Ada Example", None, None, (), None, (), ()) for n in (1, 2))


def test_of_nothing_only_the_counts_are_said():
    assert to_text(EMPTY) == "0 files, 0 documents\n\nWhat stands in them\n"


def test_states_and_collections_stand_in_columns():
    text = to_text(replace(EMPTY, files=3, documents=2, states=((Status.OK, 2),), collections=(("awards", 11),)))
    assert text.splitlines() == [
        "3 files, 2 documents",
        "  ok              2",
        "",
        "What stands in them",
        "  awards          11",
    ]


@pytest.mark.parametrize(
    ("changed", "lines"),
    [
        (
            {"worst": (FileState("a.pdf", Status.DAMAGED, "it is cut off", None),)},
            ["To look at, the worst first", "  damaged         a.pdf: it is cut off"],
        ),
        (
            {"people": (SamePerson(RECORDS, ("same ORCID", "same e-mail")),)},
            ["The same person in several files", "  Ada Example (same ORCID, same e-mail)", "    1.pdf", "    2.pdf"],
        ),
        (
            {"works": (SHARED,), "paths": {1: "b.pdf", 2: "a.pdf"}},
            ["Publications that several CVs list", "  On Samples (2024)", "    a.pdf", "    b.pdf"],
        ),
        (
            {
                "works": (work((1, None, None), (2, None, None)),),
                "paths": {1: "b", 2: "a"},
            },
            ["Publications that several CVs list", "  (no title)", "    a", "    b"],
        ),
    ],
)
def test_each_part_has_its_title(changed, lines):
    assert to_text(replace(EMPTY, **changed)).splitlines()[3:] == ["", *lines]
