"""Whether the lines of a list name people."""

import pytest

from cvparse.lexicon import load
from cvparse.model import SectionKind as Kind
from cvparse.sections.evidence.people import names_people
from printed import section

LEXICON = load(("en",))
FILL = "\nheld at the harbour in winter" * 2


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("Mira Oduya, Best Poster, 2019\nJonas Berg, Dean’s Prize, 2018", True),
        ("Best Poster (Mira Oduya), 2019", True),
        ("Best Poster – Mira Oduya", True),
        ("Mira Oduya Prize, 2019", False),
        ("Best Poster, 2019", False),
        (f"Mira Oduya, Best Poster, 2019{FILL}", True),  # one line in three
        (f"Mira Oduya, Best Poster, 2019{FILL}\nand in spring", False),
        ("", False),
    ],
)
def test_lines_that_name_people(written, named):
    assert names_people(section(Kind.AWARDS, written).lines, LEXICON) is named
