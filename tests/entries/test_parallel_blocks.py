import pytest

from cvparse.entries.parallel_blocks import one_after_the_other
from cvparse.lexicon import load
from cvparse.model import SectionKind
from printed import section

LEXICON = load(("en",))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (
            "Prof. Ada Lund\tDr. Bo Berg\nlund@example.org\tberg@example.org",
            ["Prof. Ada Lund", "lund@example.org", "Dr. Bo Berg", "berg@example.org"],
        ),
        (
            "Ada Lund :: Bo Berg <Cleo Moor>\na@example.org :: b@example.org <c@example.org>",
            ["Ada Lund", "a@example.org", "Bo Berg", "b@example.org", "Cleo Moor", "c@example.org"],
        ),
        ("Ada Lund\tReader\nBo Berg\tLecturer", ["Ada Lund\tReader", "Bo Berg\tLecturer"]),
        ("Ada Lund\tBo Berg\nReader\tLecturer", ["Ada Lund", "Reader", "Bo Berg", "Lecturer"]),
        (
            "Ada Lund\tBo Berg\nOslo College\tLund College",
            ["Ada Lund", "Oslo College", "Bo Berg", "Lund College"],
        ),
        ("Ada Lund\tBo Berg\nRivers\tIce", ["Ada Lund\tBo Berg", "Rivers\tIce"]),  # nothing says what they are
        ("Reader\tLecturer\nLund College\tBerg College", ["Reader\tLecturer", "Lund College\tBerg College"]),
        ("Ada Lund\tProfessor\nBo Berg\tReader", ["Ada Lund\tProfessor", "Bo Berg\tReader"]),
        ("Ada Lund <2019>\nBo Berg <2018>", ["Ada Lund", "Bo Berg"]),
        ("Ada Lund\nlund@example.org", ["Ada Lund", "lund@example.org"]),
        (
            "Ada Lund\tBo Berg\nReader\tLecturer\na@example.org\tb@example.org\nAvailable on request",
            ["Ada Lund", "Reader", "a@example.org", "Bo Berg", "Lecturer", "b@example.org", "Available on request"],
        ),
        (
            "Ada Lund\tBo Berg\na@example.org\tb@example.org\nCleo Moor\tDan Holt\nc@example.org\td@example.org",
            [
                *("Ada Lund", "a@example.org", "Bo Berg", "b@example.org"),
                *("Cleo Moor", "c@example.org", "Dan Holt", "d@example.org"),
            ],
        ),
        (
            "Ada Lund\tBo Berg\tCleo Moor\nReader\tDean\na@example.org\tb@example.org\tc@example.org",
            ["Ada Lund", "Reader", "a@example.org", "Bo Berg", "Dean", "b@example.org", "Cleo Moor", "c@example.org"],
        ),
        ("Ada Lund\tBo Berg\na@example.org\tb\tc", ["Ada Lund\tBo Berg", "a@example.org\tb\tc"]),
    ],
)
def test_blocks_side_by_side_are_read_one_after_the_other(written, read):
    found = one_after_the_other(section(SectionKind.REFERENCES, written), LEXICON)
    assert [line.text.text for line in found.lines] == read


def test_a_block_after_the_first_is_set_off():
    found = one_after_the_other(
        section(SectionKind.REFERENCES, "Ada Lund\tBo Berg\na@example.org\tb@example.org"), LEXICON
    )
    assert [line.gap_above for line in found.lines] == [12.0, 12.0, 20.0, 12.0]


def test_parts_of_a_section_are_read_so_too():
    found = one_after_the_other(
        section(SectionKind.REFERENCES, "# Abroad\nAda Lund\tBo Berg\na@example.org\tb@example.org"), LEXICON
    )
    assert [line.text.text for line in found.parts[0].lines][:2] == ["Ada Lund", "a@example.org"]
