"""Sub-headings that stand among works, and remarks on the list."""

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import PublicationKind, PublicationStatus
from cvparse.parsers.publications.group_headings import Group
from cvparse.parsers.publications.sub_headings import is_remark, is_sub_heading, listing_of
from cvparse.text.styled import StyledText
from written_entries import item

CONTEXT = Context(load(("en", "de")))


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("In Press", True),
        ("Journal (Refereed)", True),
        ("BOOK CHAPTERS:", True),
        ("Books & Book Chapters", True),
        ("Accepted / Submitted", True),
        ("Zeitschriftenartikel", True),
        ("2019", True),
        ("Journal of Ice", False),
        ("Ice and Snow", False),
        ("Books on Ice", False),
        ("2019–2021", False),
        ("", False),
    ],
)
def test_a_heading_over_works(text, heading):
    assert is_sub_heading(text, CONTEXT.lexicon) is heading


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("Citations: 345, h-index: 12", True),
        ("267 total citations", True),
        ("Google Scholar: h-index 12 (as of March 2026)", True),
        ("h-index", False),
        ("Lund, A. (2019). Do citations tell what the quality of work in law reviews is? Ice 3.", False),
        ("“The h-index and citations” Ice 12", False),
    ],
)
def test_what_counts_the_works_is_none(text, remark):
    assert is_remark(text, load(())) is remark


def listed(*works):
    """The text of each work, its group, and the margin that it keeps."""
    group = Group("Papers")
    rows = []
    for work in works:
        margin, bar, text = work.rpartition(" | ")
        one = item(text)
        rows.append(
            (one if not bar else type(one)(one.lines, one.text, one.breaks, margin=StyledText.plain(margin)), group)
        )
    found = listing_of(rows, "Papers", CONTEXT)
    return [(one.text.text, under.title, one.margin.text) for one, under in found.rows], len(found.remarks)


LUND = "A. Lund. On ice in rivers. Ice 3, 2019."
OKRI = "B. Okri. On snow in towns. Ice 4, 2018."


@pytest.mark.parametrize(
    ("works", "read"),
    [
        ([f"In press: {LUND}", OKRI], [(LUND, "In press", ""), (OKRI, "In press", "")]),
        ([LUND, f"2018: {OKRI}"], [(LUND, "Papers", ""), (OKRI, "2018", "")]),
        ([f"Journals | {LUND}", OKRI], [(LUND, "Journals", ""), (OKRI, "Journals", "")]),
        ([f"Journals | {LUND}", f"Books | {OKRI}"], [(LUND, "Papers", "Journals"), (OKRI, "Papers", "Books")]),
        ([f"2019 | {LUND}", OKRI], [(LUND, "Papers", "2019"), (OKRI, "Papers", "")]),
        (
            [f"In press | {LUND}", OKRI, f"2018 | {OKRI}", OKRI],
            [(LUND, "In press", ""), (OKRI, "In press", ""), (OKRI, "Papers", "2018"), (OKRI, "Papers", "")],
        ),
        (["Book chapters", LUND], [(LUND, "Book chapters", "")]),
        ([LUND, "Book chapters"], [(LUND, "Papers", ""), ("Book chapters", "Papers", "")]),
        (
            [f"In press: {LUND}", f"In press: {OKRI}", f"Submitted: {OKRI}"],
            [
                (f"In press: {LUND}", "Papers", ""),
                (f"In press: {OKRI}", "Papers", ""),
                (f"Submitted: {OKRI}", "Papers", ""),
            ],
        ),
        ([f"Ice in rivers: {LUND}", OKRI], [(f"Ice in rivers: {LUND}", "Papers", ""), (OKRI, "Papers", "")]),
        (["2019: A. Lund. Ice.", OKRI], [("2019: A. Lund. Ice.", "Papers", ""), (OKRI, "Papers", "")]),
    ],
)
def test_the_groups_of_works(works, read):
    assert listed(*works) == (read, 0)


def test_figures_are_a_remark():
    assert listed("h-index: 12, citations: 345", LUND) == ([(LUND, "Papers", "")], 1)


def test_a_group_of_the_section_ends_a_sub_heading():
    first, second = Group("Papers"), Group("Books")
    rows = [(item(f"In press: {LUND}"), first), (item(OKRI), second)]
    found = listing_of(rows, "Papers", CONTEXT)
    assert [under.title for _, under in found.rows] == ["In press", "Books"]
    under = found.rows[0][1]
    assert (under.status, under.kind, under.year) == (PublicationStatus.IN_PRESS, None, None)
    chapters = listing_of([(item("Book chapters"), first), (item(OKRI), first)], "Papers", CONTEXT).rows[0][1]
    assert chapters.kind is PublicationKind.BOOK_CHAPTER
