"""What an item knows of its print."""

from dataclasses import replace

from cvparse.entries.types import Fact
from cvparse.text.styled import EMPTY, ICON
from written_entries import item, text


def test_rows_are_the_printed_lines():
    assert [row.text for row in item("Lecturer\nUniversity\n• taught").rows] == ["Lecturer", "University", "taught"]


def test_the_raw_print_has_all_parts_in_order():
    found = item("[1] Lecturer\tOslo <2019>", "numbered")
    assert found.raw == "[1] Lecturer Oslo 2019"
    assert item("2019 :: Lecturer <Oslo>").raw == "2019 Lecturer Oslo"


def test_pictograms_are_no_raw_print():
    assert item(f"Lecturer {ICON} Oslo").raw == "Lecturer Oslo"


def test_facts_are_printed_behind_the_text():
    fact = Fact("host", text("Host:"), text("Larvik"), (("host", "Larvik"),))
    assert replace(item("Lecturer"), facts=(fact,)).raw == "Lecturer Host: Larvik"


def test_every_word_counts_once():
    found = item("[1] • Lecturer\n• taught <2019>", "numbered")
    words = [word.id for line in found.lines for word in line.words]
    assert sorted(found.words) == sorted(words)
    assert replace(found, lines=()).words != ()
    assert set(replace(found, text=EMPTY).words) == set(words)  # the lines have them still
