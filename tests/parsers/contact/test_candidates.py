"""Every stretch that could be a name."""

from dataclasses import replace

import pytest

from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers.contact.candidates import candidates_of, size_of, spelt, usual_size
from cvparse.parsers.contact.head_lines import head_of
from cvparse.spans.worksheet import Worksheet
from cvparse.text.styled import Run, Style, StyledText
from printed import section

LEXICON = load(("en",))
NINE = "One Two Three Four Five Six Seven Eight Nine"


def items(written):
    return head_of(section(SectionKind.CONTACT, written, None), LEXICON).items


def found(written):
    return candidates_of(items(written), LEXICON)


def together(written, sizes=(), gaps=()):
    """The names over several stretches; the lines in other sizes or with other gaps above them."""
    printed = section(SectionKind.CONTACT, written, None)
    lines = list(printed.lines)
    for at, size in enumerate(sizes):
        lines[at] = replace(lines[at], size=size)
    for at, gap in enumerate(gaps):
        lines[at] = replace(lines[at], gap_above=gap)
    head = head_of(replace(printed, lines=tuple(lines)), LEXICON)
    return [one.name for one in candidates_of(head.items, LEXICON) if len(one.parts) > 1]


def in_runs(*runs):
    """The stretches of a line that is printed in these runs: words with their size, face and colour."""
    printed = section(SectionKind.CONTACT, " ".join(words for words, *_ in runs), None)
    at, made = 0, []
    for number, (words, size, style, color) in enumerate(runs):
        made.append(Run(at, at + len(words), style, number, size=size, color=color))
        at += len(words) + 1
    text = StyledText(printed.lines[0].text.text, tuple(made))
    head = head_of(replace(printed, lines=(replace(printed.lines[0], text=text),)), LEXICON)
    return [one.name for one in candidates_of(head.items, LEXICON)]


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
        ("Ada Lund[2]", ["Ada Lund", "Ada Lund[2]"]),
        ("Ada’ CV", ["Ada"]),
        ("Ada Lunds", ["Ada Lunds"]),
        ("A:Lund", ["A:Lund"]),  # a colon without a blank behind it cuts nothing
        ("Dr. ada lund", ["Dr. ada lund"]),  # what goes on in small letters is no name behind a title
        ("2015 | 2016 – Ada", ["Ada"]),
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


@pytest.mark.parametrize(("colons", "alone"), [(8, True), (9, False)])
def test_a_line_of_many_cuts_is_no_names(colons, alone):
    assert ("Ada" in [one.name for one in found(": ".join([*["One"] * colons, "Ada"]))]) is alone


@pytest.mark.parametrize(
    ("written", "bold"), [("**Ada** Lund", False), ("**Lund** Berg", False), ("**Adam** Lu", True)]
)
def test_a_name_is_bold_where_most_of_its_letters_are(written, bold):
    assert next(one.bold for one in found(written) if one.whole) is bold


@pytest.mark.parametrize(
    ("written", "bold"),
    [("**Ada**\n**Lund**", True), ("**Ada**\nLund", False), ("**Lund** Berg\n**Ada**", False)],
)
def test_a_name_over_lines_is_bold_where_each_is(written, bold):
    assert next(one.bold for one in found(written) if len(one.parts) == 2) is bold


@pytest.mark.parametrize(("size", "names"), [(10.2, ["Ada Lund"]), (10.3, []), (9.81, ["Ada Lund"]), (9.7, [])])
def test_lines_of_one_size_are_one_print(size, names):
    assert together("Ada\nLund", sizes=(10.0, size)) == names


@pytest.mark.parametrize(("gap", "names"), [(22.0, ["Ada Lund"]), (22.1, [])])
def test_lines_near_one_another(gap, names):
    assert together("Ada\nLund", gaps=(0.0, gap)) == names


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("! Ada One Two\n! Lund", ["Ada One Two Lund"]),
        ("! Ada\n! Lund One Two", ["Ada Lund One Two"]),
        ("! Ada\n! Lund One Two Three", []),
        (
            "! Ada\n! Maria\n! Lund\n! Berg",
            ["Ada Maria", "Ada Maria Lund", "Maria Lund", "Maria Lund Berg", "Lund Berg"],
        ),
    ],
)
def test_a_name_over_lines_has_three_of_three_words(written, names):
    assert together(written) == names


@pytest.mark.parametrize(("between", "joined"), [(3, True), (4, False)])
def test_how_much_smaller_print_stands_between_two_parts_of_a_name(between, joined):
    written = "\n".join(["! Ada", *["a long line of this head"] * between, "! Lund", *["and of its end or so"] * 3])
    assert ("Ada Lund" in together(written)) is joined


@pytest.mark.parametrize(
    ("sizes", "joined"),
    [
        ((10.6, 10.0, 10.6, 10.0, 10.0), True),
        ((10.5, 10.0, 10.5, 10.0, 10.0), False),  # hardly larger than the usual print
        ((20.0, 19.0, 20.0, 10.0, 10.0, 10.0), True),
        ((21.0, 20.0, 21.0, 10.0, 10.0, 10.0), False),  # hardly smaller than the name
    ],
)
def test_smaller_print_between_the_parts_of_a_larger_name(sizes, joined):
    written = "\n".join(["Ada", "a long line of this head", "Lund", *["and of its end or so"] * (len(sizes) - 3)])
    assert ("Ada Lund" in together(written, sizes)) is joined


@pytest.mark.parametrize(
    ("runs", "names"),
    [
        ([("Ada", 10.0, Style.NONE, None), ("Lund", 10.5, Style.NONE, None)], ["Ada Lund"]),
        ([("Ada", 10.0, Style.NONE, None), ("Lund", 10.6, Style.NONE, None)], ["Ada", "Ada Lund", "Lund"]),
        ([("Ada", 10.6, Style.NONE, None), ("Lund", 10.0, Style.NONE, None)], ["Ada", "Ada Lund", "Lund"]),
        ([("Ada", None, Style.NONE, None), ("Lund", 20.0, Style.NONE, None)], ["Ada Lund"]),  # a size that is not known
        ([("Ada", 10.0, Style.BOLD, None), ("Lund", 10.0, Style.NONE, None)], ["Ada", "Ada Lund", "Lund"]),
        ([("Ada", 10.0, Style.ITALIC, None), ("Lund", 10.0, Style.NONE, None)], ["Ada Lund"]),
        ([("Ada", 10.0, Style.NONE, "#000000"), ("Lund", 10.0, Style.NONE, "#cc0000")], ["Ada", "Ada Lund", "Lund"]),
    ],
)
def test_a_change_of_print_cuts(runs, names):
    assert in_runs(*runs) == names


@pytest.mark.parametrize(
    "between", [Run(3, 4), Run(3, 4, Style.BOLD, 0, size=20.0), Run(3, 4, Style.BOLD, size=20.0, color="#cc0000")]
)
def test_a_blank_in_another_print_cuts_nothing(between):
    (item,) = items("Ada Lund")
    runs = (Run(0, 3, word=0, size=10.0), between, Run(4, 8, word=1, size=10.0))
    text = StyledText("Ada Lund", runs)
    line = replace(item.line, text=text)
    assert [one.name for one in candidates_of([replace(item, sheet=Worksheet(text), line=line)], LEXICON)] == [
        "Ada Lund"
    ]


def test_a_word_is_not_cut_where_its_print_changes():
    (item,) = items("McLund-Berg")
    runs = (Run(0, 2, Style.BOLD, 0), Run(2, 6, word=0), Run(6, 7, Style.BOLD, 0), Run(7, 11, word=0))
    text = StyledText("McLund-Berg", runs)
    found = candidates_of([replace(item, sheet=Worksheet(text), line=replace(item.line, text=text))], LEXICON)
    assert [text.text[part.start : part.end] for one in found for part in one.parts] == [
        "McLund",
        "McLund-Berg",
        "Berg",
    ]


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
    assert spelt(StyledText("ADA", (Run(0, 1, Style.BOLD, 0), Run(1, 3, Style.NONE, 1)))) == "ADA"  # a drop capital
    assert spelt(StyledText("Ada-Lund", (Run(0, 4, Style.BOLD, 0), Run(4, 8, Style.NONE, 1)))) == "Ada-Lund"
    assert spelt(StyledText("Mira", (Run(0, 1, Style.BOLD, 0), Run(1, 4, Style.NONE, 1)))) == "Mira"


def test_sizes():
    large, small = items("! Ada Lund\nOslo")
    assert (size_of(large.sheet.text, large.line), size_of(small.sheet.text, small.line)) == (20.0, 10.0)
    assert usual_size([large, small, small]) == 10.0
    assert usual_size([]) == 1.0
    sized = StyledText("Ada Lund", (Run(0, 3, Style.NONE, 0, size=9.0), Run(3, 8, Style.NONE, 1, size=14.0)))
    assert size_of(sized, small.line) == 14.0
