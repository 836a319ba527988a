"""Where running text stands among the lines of a section."""

from dataclasses import replace

import pytest

from cvparse.layout.types import Line
from cvparse.model import SectionKind
from cvparse.parsers.routing.running_text import all_runs, goes_on_as_text, longest_run
from printed import section

SENTENCE = "I write of what the rivers leave on their winding beds."
OPEN = "I write of what the rivers leave on their"


def lines(written: str) -> tuple[Line, ...]:
    return section(SectionKind.CONTACT, written, None).lines


@pytest.mark.parametrize(
    ("written", "run"),
    [
        (SENTENCE, (0, 1)),
        (SENTENCE.replace(".", "!"), (0, 1)),
        (SENTENCE.replace(".", "?"), (0, 1)),
        (SENTENCE.replace(".", "。"), (0, 1)),
        (SENTENCE.replace(".", ""), (0, 0)),
        ("Professor of Geology, University of Larvik", (0, 0)),
        (f"Ada Lund\n{SENTENCE}\nLarvik", (1, 2)),
        (f"{OPEN}\nwinding beds.", (0, 2)),  # the last line may be short
        (f"{OPEN}\nwinding beds!", (0, 2)),
        (f"{OPEN}\nwinding beds", (0, 0)),
        (f"{OPEN}\nAda Lund\n{SENTENCE}", (2, 3)),
        (f"{SENTENCE}\nAda Lund\n{SENTENCE}\n{SENTENCE}", (2, 4)),  # the longest
        (f"{SENTENCE}\nAda Lund\n{SENTENCE}", (0, 1)),  # of two, the first
        ("one two three four five, six seven eight.", (0, 1)),  # eight words
        ("one two three four five, six seven.", (0, 0)),
        ("one two three four five.", (0, 0)),
        ("of the rivers and their beds\nof the rivers and their ice.", (0, 2)),  # six words in a line
        ("of the rivers and beds\nof the rivers and ice.", (0, 0)),
        ("of the One Two Three four.\nof the One Two Three four.", (0, 0)),  # half of the words in lower case
        ("of the and One Two four five Six Seven eight.", (0, 1)),  # six of ten
        ("of the and One Two four Five Six Seven eight.", (0, 0)),
        (f"write to {SENTENCE} ada@example.org today.", (0, 0)),
        (f"see https://example.org/ada for {SENTENCE}", (0, 0)),
        (f"{OPEN}\nsee https://example.org/ada for all of their beds.\n{SENTENCE}", (2, 3)),
        (f"About :: {SENTENCE}", (0, 0)),
        ("", (0, 0)),
    ],
)
def test_the_longest_run(written, run):
    assert longest_run(lines(written)) == run


FIRST = "I am a Geologist at the University of Larvik, Norway. My Work\\"
SECOND = "and that of my group is on rivers and their beds."


@pytest.mark.parametrize(
    ("changes", "start"),
    [
        ({}, 0),
        ({"size": 11.0}, 1),
        ({"indent": 5.0}, 1),
        ({"page": 2}, 1),
        ({"gap_above": 30.0}, 0),
    ],
)
def test_the_line_above_that_fills_the_width_belongs_to_it(changes, start):
    above, below = lines(f"{FIRST}\n{SECOND}")
    assert longest_run((replace(above, **changes), below)) == (start, 2)


@pytest.mark.parametrize(("gap", "start"), [(17.0, 0), (17.1, 1), (0.0, 1)])
def test_the_line_above_is_close(gap, start):
    above, below = lines(f"{FIRST}\n{SECOND}")
    assert longest_run((above, replace(below, gap_above=gap))) == (start, 2)


def test_the_line_above_has_the_colour_of_the_others():
    above, below = lines(f"{FIRST}\n{SECOND}")
    words = tuple(replace(word, color="#ff0000") for word in above.words)
    assert longest_run((replace(above, words=words), below)) == (1, 2)


@pytest.mark.parametrize(
    "above",
    [
        "Ada Lund of Larvik, Norway\\",  # five words
        "Lund :: I am a Geologist at the University of Larvik, Norway. My Work\\",
        "I am a Geologist at the University of Larvik, Norway. My Work <Oslo>\\",
        "I am a Geologist at the University of Larvik, ada@example.org My Work\\",
        "Geologist at the University of Larvik",  # stops short
    ],
)
def test_what_is_not_the_first_line_of_it(above):
    assert longest_run(lines(f"{above}\n{SECOND}")) == (1, 2)


def test_several_lines_above_belong_to_it():
    assert longest_run(lines(f"{FIRST}\n{FIRST}\n{SECOND}")) == (0, 3)
    assert longest_run(lines(f"Ada Lund\n{FIRST}\n{SECOND}")) == (1, 3)


@pytest.mark.parametrize(
    ("written", "runs"),
    [
        (SENTENCE, [(0, 1)]),
        (f"{SENTENCE}\nAda Lund\n{SENTENCE}\n{SENTENCE}\nOslo\n{SENTENCE}", [(0, 1), (2, 4), (5, 6)]),
        ("Ada Lund", []),
        ("", []),
    ],
)
def test_all_runs_from_the_top_down(written, runs):
    assert all_runs(lines(written)) == runs


@pytest.mark.parametrize(
    ("written", "goes_on"),
    [
        (f"Ada\n{SENTENCE}", True),
        ("Ada\\\nLund", True),
        ("Ada\nLund", False),
        ("Ada\\\nada@example.org", False),
        ("Ada\\\nOslo :: Lund", False),
    ],
)
def test_a_line_that_goes_on_with_the_text(written, goes_on):
    assert goes_on_as_text(lines(written), 1) is goes_on
