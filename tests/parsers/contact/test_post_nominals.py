import pytest

from cvparse.lexicon import load
from cvparse.parsers.contact.post_nominals import are_post_nominals, name_end, take_post_nominals
from written_entries import sheet

LEXICON = load(("en",))


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Ada Lund, Ph.D.", "Ada Lund"),
        ("Ada Lund MSc PhD", "Ada Lund"),
        ("Ada Lund, MD, MPH", "Ada Lund"),
        ("Ada Lund, Professor of Geology", "Ada Lund"),
        ("Bo Berg, Jr.", "Bo Berg, Jr."),
        ("Lund, Ada Maria", "Lund, Ada Maria"),
        ("Yo-Yo Ma", "Yo-Yo Ma"),
        ("Ada ma Lund", "Ada ma Lund"),
        ("Ada Lund ma", "Ada Lund ma"),
        ("Ada PhD", "Ada PhD"),
        ("Lund, Ada", "Lund, Ada"),
        ("Ada Lund, Oslo Town", "Ada Lund"),
        ("Ada Lund, Oslo", "Ada Lund, Oslo"),
        ("Ada Lund, FRS", "Ada Lund"),
        ("Lund, MD", "Lund"),
    ],
)
def test_where_a_name_ends(printed, name):
    assert printed[: name_end(printed, 0, len(printed), LEXICON)] == name


@pytest.mark.parametrize(
    ("printed", "crossed_out"),
    [
        ("LLB (Hons), BA (Oxon); DPhil", True),
        ("PhD", True),
        ("MSc and PhD", False),
        ("MSc PhD or MBA", True),
        ("MD, Oslo", False),
        ("Ma", False),  # a name; letters of a degree are capitals
        ("MA", True),
        ("Rivers", False),
        ("(Oslo)", False),
        ("12", False),
    ],
)
def test_line_of_degrees_and_honours(printed, crossed_out):
    line = sheet(printed)
    take_post_nominals(line, LEXICON)
    assert (line.rest() == []) is crossed_out


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ph.D., FSA", True),
        ("PharmD, BCPS, BCIDP", True),
        ("PT, DPT", True),
        (", Ph.D., FRM", True),  # behind a name
        ("Professor, FRSC", False),
        ("Data Science", False),
        ("Oslo", False),
    ],
)
def test_degrees_and_honours_alone(text, expected):
    assert are_post_nominals(text) is expected
