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
    ],
)
def test_blocks_side_by_side_are_read_one_after_the_other(written, read):
    found = one_after_the_other(section(SectionKind.REFERENCES, written), LEXICON)
    assert [line.text.text for line in found.lines] == read
