"""Names of entries: what of a print changes them, and what does not."""

import pytest

from cvparse import parse
from cvparse.assembly.entry_ids import named, print_key
from cvparse.model import Award, Talk
from truths import SAMPLES

PRINTS = [
    ("Best Paper Award, 2019", "Best Paper Award, 2019", True),
    ("Best Paper Award, 2019", "BEST PAPER AWARD 2019.", True),
    ("Best Paper Award, 2019", "Best Pa-\u00adper Award,2019", True),
    ("Premio de Investigación", "Premio de Investigacio\u0301n", True),
    ("Best Paper Award, 2019", "Best Paper Award, 2018", False),
    ("Best Paper Award", "Best Poster Award", False),
    ("* * *", "* *", False),
    ("最優秀論文賞", "優秀論文賞", False),
]


@pytest.mark.parametrize(("one", "other", "same"), PRINTS)
def test_a_print_is_known_by_its_letters_and_digits(one, other, same):
    assert (print_key(one) == print_key(other)) is same


def test_a_name_is_collection_hash_and_a_counter_for_repeats():
    talks = named([Talk(raw="One"), Talk(raw="Two"), Talk(raw="one."), Talk(raw="ONE")], "talks")
    one, two = print_key("one"), print_key("two")
    assert [t.id for t in talks] == [f"talks-{one}", f"talks-{two}", f"talks-{one}-2", f"talks-{one}-3"]


def test_the_hash_is_what_it_was():
    """Corrections are kept for years: another hash would lose them all."""
    assert print_key("Best Paper Award, 2019") == "4628435f6e"


def test_values_and_neighbours_change_no_name():
    (alone,) = named([Award(title="Prize", raw="Prize 2019")], "awards")
    _, among = named([Award(raw="Another"), Award(title="Other reading", raw="Prize 2019")], "awards")
    assert alone.id == among.id


def test_every_entry_of_a_document_has_a_name_of_its_own():
    cv = parse(SAMPLES / "seed" / "cv.pdf")
    names = [entry.id for entry in (*cv.experience, *cv.publications, *cv.service, *cv.other)]
    assert len(names) > 10
    assert None not in names
    assert len(set(names)) == len(names)
