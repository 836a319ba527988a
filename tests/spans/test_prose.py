"""What tells running text from rows that name an entry."""

from dataclasses import replace

import pytest

from cvparse.entries.types import Fact
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.prose import header_and_prose, is_prose, names_post, run_in_apart
from written_entries import LEXICON, item, text, worksheet


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Led a small team of many people in Oslo", True),  # 7 of 9 words are small
        ("Led small teams of People in Oslo", False),  # 4 of 7
        ("Led small teams of many People Oslo", False),
        ("Led small teams of many in Oslo", True),  # 5 of 7
        ("led small teams of many people", False),  # six words
        ("Built bridges and dams on the slow rivers.", True),
        ("National Council for the Arts, Northern Norway (NCAN - Oslo).", False),
        ("Built Bridges, dams and locks on Slow Rivers.", True),  # 2 of 8 are small, and 2 join others
        ("Built Bridges, dams and Locks on Slow Rivers.", True),  # 1 and 2
        ("Built Bridges, Dams and Locks on Slow Rivers.", False),  # 2 that may join a name
        ("Served as Dean of the Faculty of Rivers.", True),  # 4 of them
        ("Ph.D. in Rivers and Water Management, May 2012.", False),
        ("Built Bridges, dams and locks on Rivers.", False),  # seven words
        ("Built Bridges, dams and locks on Slow Rivers", False),  # no full stop
        ("Built Bridges, dams and locks on the Great Ice.", False),  # `Ice.` may be an abbreviation
        (" ".join(["Word"] * 22), False),
        (" ".join(["Word"] * 23), True),
        ("", False),
    ],
)
def test_running_text(written, expected):
    assert is_prose(written) is expected


@pytest.mark.parametrize(
    ("written", "header"),
    [
        ("Lecturer\nUniversity of Larvik\n• taught", 2),
        ("Lecturer\nLed a small team of many people in Oslo\nUniversity", 1),
        ("Led a small team of many people in Oslo\n• taught", 1),  # the first row names the entry
        ("• Lecturer\n• taught", 1),
        ("Lecturer\nUniversity", 2),
    ],
)
def test_the_header_ends_where_prose_begins(written, header):
    whole = worksheet(written)
    rows, prose = header_and_prose(whole)
    assert len(rows) == header
    assert rows + prose == whole.rows


def test_rows_with_labels_may_name_the_entry():
    fact = Fact("title", text("Position:"), text("Lecturer"), (("title", "Lecturer"),))
    assert len(header_and_prose(EntryWorksheet(replace(item("• taught"), facts=(fact,))))[0]) == 0
    assert len(header_and_prose(EntryWorksheet(replace(item("taught"), facts=(fact,))))[0]) == 1
    note = replace(fact, name="note")
    assert len(header_and_prose(EntryWorksheet(replace(item("• taught"), facts=(note,))))[0]) == 1


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (
            "Lecturer, University of Larvik, Oslo, Norway. Taught the first year. Led the laboratory.",
            ["Lecturer, University of Larvik, Oslo, Norway", "Taught the first year", "Led the laboratory."],
        ),
        (
            "Lecturer. Department of Physics. University of Larvik",
            ["Lecturer. Department of Physics. University of Larvik"],
        ),
        ("Rivers and ice. Taught the first year", ["Rivers and ice. Taught the first year"]),  # no post is named
        ("Lecturer, University of Larvik. Thesis: On ice", ["Lecturer, University of Larvik. Thesis: On ice"]),
        ("Lecturer, University of Larvik. Oslo", ["Lecturer, University of Larvik. Oslo"]),
        ("Lecturer, University of Larvik. Since 2019 there", ["Lecturer, University of Larvik. Since 2019 there"]),
        (
            "Lecturer, University of Larvik, Leeds, UK. Head of Department of Ice",
            ["Lecturer, University of Larvik, Leeds, UK", "Head of Department of Ice"],
        ),
        ("• Lecturer, University of Larvik. Taught", ["Lecturer, University of Larvik. Taught"]),
    ],
)
def test_sentences_that_run_on_are_apart(written, expected):
    whole = worksheet(written)
    header, told = run_in_apart(whole, whole.rows, LEXICON)
    printed = whole.body.text.text
    assert [printed[row.start : row.end] for row in (*header, *told)] == expected


def test_without_a_header_nothing_is_apart():
    assert run_in_apart(worksheet("Lecturer"), (), LEXICON) == ((), ())


@pytest.mark.parametrize(
    ("written", "expected"),
    [("Lecturer", True), ("Ph.D.", True), ("University of Larvik", True), ("On rivers and ice", False)],
)
def test_what_names_a_post(written, expected):
    assert names_post(written, LEXICON) is expected
