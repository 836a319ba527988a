"""Values that a cue word announces."""

import pytest

from cvparse.spans.cue_words import CuedValues, find_cues, take_persons
from written_entries import LEXICON, sheet, worksheet

NAMES = ("advisor", "thesis", "score")


def cues(text, names=NAMES):
    return [
        (cue.name, text[cue.value_start : cue.value_end].strip())
        for cue in find_cues(text, 0, len(text), names, LEXICON)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thesis: On Rivers; Advisor: Prof. A. Lund", [("thesis", "On Rivers;"), ("advisor", "Prof. A. Lund")]),
        ("supervised by Dr. Bo Berg", []),  # a row that opens so is no remark on an entry
        ("Rivers, supervised by Dr. Bo Berg", [("advisor", "Dr. Bo Berg")]),
        ("Rivers, supervised by Bo Berg", [("advisor", "Bo Berg")]),
        ("Rivers, supervised by many", []),
        ("Rivers, advisor Bo Berg", []),
        ("Rivers, advisor Prof. Bo Berg", [("advisor", "Prof. Bo Berg")]),
        ("the advisor of the company", []),
        ("Postdoc (Advisor: Bo Berg), Oslo", [("advisor", "Bo Berg")]),
        ("Advisor: Bo Berg | Oslo", [("advisor", "Bo Berg")]),
        ("Advisor: Bo Berg – Oslo", [("advisor", "Bo Berg")]),
        ("Advisor: Bo Berg-Lund", [("advisor", "Bo Berg-Lund")]),
        ("Rivers; thesis “On Ice”", [("thesis", "“On Ice”")]),
        ("Rivers; thesis on ice", []),
        ("a thesis “On Ice”", []),
        ("Thesis: Rivers – and ice; snow", [("thesis", "Rivers – and ice; snow")]),
        ("Rivers, GPA 3.9", [("score", "3.9")]),
        ("Rivers, GPA of 3.9", [("score", "of 3.9")]),
        ("Rivers, GPA high", []),
        ("a GPA 3.9", []),
    ],
)
def test_a_cue_announces_what_follows_it(text, expected):
    assert cues(text) == expected


def test_only_what_is_asked_for_is_a_cue():
    assert cues("Thesis: On Rivers; Advisor: Prof. A. Lund", ("advisor",)) == [("advisor", "Prof. A. Lund")]


def read(written):
    whole = worksheet(written)
    return CuedValues(whole.body, whole.rows, NAMES, LEXICON), whole


@pytest.mark.parametrize(
    ("written", "thesis", "advisors"),
    [
        ("Ph.D.\nThesis: “On Rivers”\nAdvisor: Ada Lund", "On Rivers", ["Ada Lund"]),
        ("Ph.D.\nAdvisors: Prof. Ada Lund and Dr. Bo Berg", None, ["Ada Lund", "Bo Berg"]),
        ("Ph.D.\nAdvisor: nobody", None, []),
        (
            "Ph.D.\nThesis: On the slow and\\\nthe deep rivers of the north",
            "On the slow and the deep rivers of the north",
            [],
        ),
        ("Ph.D.\nThesis: On the slow\nDeep rivers of the north", "On the slow Deep rivers of the north", []),
        ("Ph.D.\nThesis: On the slow.\nDeep rivers of the north", "On the slow", []),
        ("Ph.D.\nThesis: On the slow\n• Deep rivers of the north", "On the slow", []),
        ("Ph.D.\nThesis: On the slow\n**Deep rivers of the north**", "On the slow", []),
        ("Ph.D.\nThesis: On the slow\nDeep rivers since 2019", "On the slow", []),
        ("Ph.D.\nThesis: On the slow\nUniversity of Larvik", "On the slow", []),
        ("Ph.D.\nThesis: On the slow\nDeep rivers <Oslo>", "On the slow", []),
        ("Ph.D.\nThesis: On the slow\nAdvisor: Ada Lund", "On the slow", ["Ada Lund"]),
    ],
)
def test_values_of_rows(written, thesis, advisors):
    found, _ = read(written)
    assert (found.first("thesis"), found.values["advisor"]) == (thesis, advisors)


def test_read_values_are_crossed_out():
    _, whole = read("Thesis: “On Rivers”; Advisor: Ada Lund")
    assert [claim.path for claim in whole.body.taken if not claim.path.startswith("cue")] == ["thesis", "advisors.0"]
    assert [whole.body.text.text[a:b] for a, b in whole.body.rest()] == []


def test_a_value_that_was_not_asked_for():
    found, _ = read("GPA: 3.9")
    assert (found.first("score"), found.first("thesis"), found.first("field")) == ("3.9", None, None)


def test_a_remark_is_taken_whole():
    _, whole = read("Ph.D.\nCommittee: Ada Lund, Bo Berg")
    assert [(c.path, c.text.text) for c in whole.body.taken] == [("highlights.remark", "Committee: Ada Lund, Bo Berg")]


@pytest.mark.parametrize(
    ("written", "names", "left"),
    [
        ("Prof. Ada Lund and Prof. Bo Berg", ["Ada Lund", "Bo Berg"], []),
        ("Tinhofer-Larvik", ["Tinhofer-Larvik"], []),
        ("NASA", [], ["NASA"]),
        ("none", [], ["none"]),
        ("Dr. Bo Berg on the ice of lakes", ["Bo Berg"], ["on the ice of lakes"]),
        ("Prof. Ada Lund (Larvik) and Dr. Bo Berg. Paid by X", ["Ada Lund", "Bo Berg"], [". Paid by X"]),
        ("Jan van der Berg", ["Jan van der Berg"], []),
    ],
)
def test_the_persons_of_a_stretch(written, names, left):
    one = sheet(written)
    assert take_persons(one, 0, len(one.text), "advisors", LEXICON) == names
    assert [one.text.text[a:b] for a, b in one.rest()] == left
