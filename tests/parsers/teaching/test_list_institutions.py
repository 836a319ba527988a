"""Names that a list prints as institutions: the signs that make them so, and names that are none."""

import pytest

from cvparse.parsers.teaching.list_institutions import list_institutions, take_listed
from cvparse.parsers.teaching.types import CourseSlots
from cvparse.spans.segments import Segments
from written_entries import LEXICON, worksheet


def named(*written: str) -> set[str]:
    """The institutions of a list of these entries."""
    sheets = [worksheet(one) for one in written]
    return set(list_institutions([(sheet, sheet.rows) for sheet in sheets], LEXICON))


@pytest.mark.parametrize(
    ("written", "institutions"),
    [
        (("Logic, UT Larvik", "Ethics, UT Larvik"), {"UT Larvik"}),  # it repeats and holds an acronym
        (("Logic, Larvik Hall", "Ethics, Larvik Hall"), set()),  # it repeats, no more
        (("Logic, UT Larvik", "Logic, UT Larvik"), set()),  # behind one course
        (("Logic, Larvik Hall", "Ethics, Larvik Hall", "Law, University of Oslo"), {"Larvik Hall"}),
        (("Logic, UT Larvik", "Law, University of Oslo"), {"UT Larvik"}),  # an acronym where a known one stands
        (("Logic, Larvik Hall", "Law, University of Oslo"), set()),
        (("Logic (UL)", "Ethics (UL)"), {"UL"}),
        (("Instructor, Logic, UT Larvik", "Tutor, Logic, UT Larvik"), set()),
        (("Instructor, Logic of Ice", "Tutor, Logic of Ice", "Law, University of Oslo"), set()),  # the course itself
        (("Logic, UT Larvik, Fall 2020, TA", "Ethics, UT Larvik, Fall 2021, TA"), {"UT Larvik"}),
        (("Logic, TA", "Ethics, TA", "Law, University of Oslo"), set()),
        (("Logic, MBA", "Ethics, MBA", "Law, University of Oslo"), set()),
        (("Logic, UT 5", "Ethics, UT 5"), set()),
        (("UL, Logic", "Ethics, UL", "Law, UL"), set()),  # it opens an entry
        (("Ice, The UL A B C", "Fens, The UL A B C"), {"The UL A B C"}),  # five words
        (("Ice, The UL A B C D", "Fens, The UL A B C D"), set()),
    ],
)
def test_names_behind_the_courses_of_a_list(written: tuple[str, ...], institutions: set[str]) -> None:
    assert named(*written) == institutions


@pytest.mark.parametrize(
    ("written", "taken", "left"),
    [
        ("Logic, UT Larvik", "UT Larvik", ["Logic"]),
        ("Logic (UL)", "UL", ["Logic"]),
        ("Logic, Law", None, ["Logic", "Law"]),
        ("UL, Logic", None, ["UL", "Logic"]),
        ("Logic, UT Larvik, University of Oslo", None, ["Logic", "UT Larvik", "University of Oslo"]),
    ],
)
def test_what_is_taken_of_an_entry(written: str, taken: str | None, left: list[str]) -> None:
    sheet = worksheet(written)
    slots = CourseSlots(sheet, Segments(sheet, LEXICON), LEXICON)
    assert take_listed(slots, frozenset({"UT Larvik", "UL"})) == taken
    assert [segment.text.strip(" (),") for segment in slots.segments.left] == left
