"""Testimonials: where each ends, by the signature under, beside or behind it, and what is no signature."""

import pytest

from cvparse.parsers.references.testimonials import signed_items
from kind_cases import assert_read, cases_of, found_in
from written_entries import CONTEXT, lines


@cases_of("references")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


SAID = "She never stops asking why, and that is what we like."
MORE = "He is a joy to work with, as all of us have found."
ELEVEN = "Director of the Ice Lab in the Old Town of Kent"


@pytest.mark.parametrize(
    ("written", "items"),
    [
        (f"{SAID}\n— Mira Oduya, Director", 1),
        (f"{SAID}\n— Mira Oduya, Director\n{MORE}\n— Jonas Berg", 2),
        (f"{SAID}\nMira Oduya, Director\n{MORE}\nJonas Berg", 2),
        (f"{SAID}\nDr. Mira Oduya, Director", 1),
        (f"{SAID} — Mira Oduya", 1),
        (f"{SAID} — Mira Oduya\n{MORE} — Jonas Berg", 2),
        (f"{SAID}\n<— Mira Oduya>", 1),
        (f"{SAID[:-1]}!\nMira Oduya", 1),
        (f"“{SAID}”\nMira Oduya", 1),
        (f"{SAID}\n— Mira Oduya, {ELEVEN[:-5]}", 1),
        (f"{SAID}\n— Mira Oduya, {ELEVEN}", 0),
        (f"{SAID}\nMira Oduya, {ELEVEN[:-8]}", 1),
        (f"{SAID}\nMira Oduya, {ELEVEN}", 0),
        (f"{SAID}\nMira Oduya, {ELEVEN[:-5]}", 1),
        (f"{SAID} — Mira Oduya, {ELEVEN[:-5]}", 1),
        (f"{SAID} — Mira Oduya, {ELEVEN}", 0),
        (f"{SAID}\nHe is kind. <— Mira Oduya>", 0),  # the tag does not stand alone
        ("— Mira Oduya\n— Jonas Berg", 0),
        (f"{SAID}\n{MORE}", 0),
        (f"{SAID}\nMira Oduya.", 0),
        (f"{SAID[:-1]}\nMira Oduya", 0),
        (f"{SAID}\\\nMira Oduya", 0),
        (f"{SAID}\n— mira", 0),
        ("Rivers.\n— Mira Oduya", 0),
        (f"{SAID}\nUniversity of Kent", 0),
        (SAID, 0),
        (f"Mira Oduya\n{SAID}", 0),
        (f"{SAID} – and more of it", 0),
        (f"{SAID}\n— Mira Oduya\n{MORE}", 2),
    ],
)
def test_where_a_testimonial_ends(written, items):
    assert len(signed_items(lines(written), CONTEXT)) == items


@pytest.mark.parametrize(
    ("written", "texts"),
    [
        (f"{SAID}\n— Mira Oduya, Director", [SAID]),
        ("A gifted soul\n— Mira Oduya, Director", ["A gifted soul"]),
        ("Mira Oduya, Professor, University of Kent", []),
        (f"Mira Oduya, Professor, University of Kent\n{SAID}", [SAID]),
    ],
)
def test_words_of_a_testimonial_are_other_text(written, texts):
    assert [found["text"] for found in found_in("references", written) if "text" in found] == texts
