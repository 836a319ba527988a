"""Every stretch that could be a name."""

import pytest

from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers.contact.candidates import candidates_of, size_of, spelt, usual_size
from cvparse.parsers.contact.head_lines import head_of
from cvparse.text.styled import Run, Style, StyledText
from printed import section

LEXICON = load(("en",))
NINE = "One Two Three Four Five Six Seven Eight Nine"


def items(written):
    return head_of(section(SectionKind.CONTACT, written, None), LEXICON).items


def found(written):
    return candidates_of(items(written), LEXICON)


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Ada Lund", ["Ada Lund"]),
        ("Ada Lund | Oslo", ["Ada Lund", "Oslo"]),
        ("CV – 2015 – Ada Lund", ["Ada Lund"]),
        ("Ada Lund’s Curriculum Vitae", ["Ada Lund"]),
        ("Dr. Ada Lund", ["Ada Lund"]),
        ("Ada Lund, Ph.D.", ["Ada Lund", "Ada Lund, Ph.D."]),
        ("Ada Lund (she)", ["Ada Lund", "Ada Lund (she)"]),
        ("Name given: Ada", ["Name given", "Name given: Ada", "Ada"]),
        ("Ada Lund 2", ["Ada Lund", "Ada Lund 2"]),
        ("**Ada Lund** GATE", ["Ada Lund", "Ada Lund GATE", "GATE"]),
        ("12 34", []),
        (NINE, []),
        (NINE.removesuffix(" Nine"), [NINE.removesuffix(" Nine")]),
        ("mira@example.org", []),
        ("", []),
    ],
)
def test_the_stretches_of_a_line(written, names):
    assert [one.name for one in found(written)] == names


@pytest.mark.parametrize(
    ("written", "together"),
    [
        ("! Ada\n! Lund", ["Ada Lund"]),
        ("! Ada\n! Maria\n! Lund", ["Ada Maria", "Ada Maria Lund", "Maria Lund"]),
        ("! Ada\nmira@example.org\n! Lund", ["Ada Lund"]),
        ("! Ada\nProfessor\n! Lund\nice and snow and water\nice and snow and rain", ["Ada Lund"]),
        ("! Ada\nLund", []),
        ("! Ada-\n! Lund", ["Ada-Lund"]),
        ("! Ada\tLund", ["Ada Lund"]),
        ("! Dr. Ada\n! Lund", ["Ada Lund"]),
        ("! Ada | Lund", []),
        ("! Ada\n! Lund, Ph.D.", ["Ada Lund", "Ada Lund, Ph.D."]),
        ("! Ada One Two Three\n! Lund", []),
        ("Ada\n\nOslo", []),
    ],
)
def test_neighbours_in_one_print(written, together):
    assert [one.name for one in found(written) if len(one.parts) > 1] == together


def test_what_is_said_of_a_candidate():
    titled, *_ = found("Dr. Ada Lund")
    assert (titled.titled, titled.possessive, titled.whole, titled.first) == (True, False, True, True)
    owned, *_ = found("Ada Lund’s Curriculum Vitae")
    assert (owned.possessive, owned.titled) == (True, False)
    before, whole, behind = found("**Ada Lund** GATE")
    assert [one.whole for one in (before, whole, behind)] == [False, True, False]
    assert [one.first for one in (before, whole, behind)] == [True, True, False]
    assert [one.bold for one in (before, whole, behind)] == [True, True, False]
    assert [one.first for one in found("Ada Lund | Oslo")] == [True, False]
    professor = found("Professor of Geology")[0]
    assert (professor.name, professor.titled) == ("Professor of Geology", False)


@pytest.mark.parametrize(
    ("written", "labelled"),
    [("Full name :: Ada Lund", True), ("Full name: Ada Lund", True), ("Ada Lund", False), ("Oslo :: Ada Lund", False)],
)
def test_a_label_before_the_name(written, labelled):
    assert any(one.name == "Ada Lund" and one.labelled for one in found(written)) is labelled


def test_how_a_name_in_two_weights_is_spelt():
    text = StyledText("AdaLund", (Run(0, 3, Style.BOLD, 0), Run(3, 7, Style.NONE, 1)))
    assert spelt(text) == "Ada Lund"
    assert spelt(StyledText("Ada lund", (Run(0, 8, Style.BOLD, 0),))) == "Ada lund"
    assert spelt(StyledText("Mira", (Run(0, 1, Style.BOLD, 0), Run(1, 4, Style.NONE, 1)))) == "Mira"


def test_sizes():
    large, small = items("! Ada Lund\nOslo")
    assert (size_of(large.sheet.text, large.line), size_of(small.sheet.text, small.line)) == (20.0, 10.0)
    assert usual_size([large, small, small]) == 10.0
    assert usual_size([]) == 1.0
    sized = StyledText("Ada Lund", (Run(0, 3, Style.NONE, 0, size=9.0), Run(3, 8, Style.NONE, 1, size=14.0)))
    assert size_of(sized, small.line) == 14.0
