"""The steps from part to part: what is printed between them, with numbers, dates and identifiers made alike."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import MASK, Draft
from cvparse.parsers.publications.list_style.transitions import parts_in_front, parts_of_tail, steps_between, steps_of
from cvparse.parsers.publications.names.name_list import NameList, NameSpan
from cvparse.parsers.publications.source.locators import Numbers
from cvparse.parsers.publications.source.types import Tail
from cvparse.text.styled import StyledText

LEXICON = load(())


def steps(work, *parts, stop=None):
    found = [(name, (work.index(text), work.index(text) + len(text))) for name, text in parts]
    return steps_between(work, found, len(work) if stop is None else stop, LEXICON)


@pytest.mark.parametrize(
    ("between", "sign"),
    [
        (", pp. ", ", p. "),
        (", p. ", ", p. "),
        (". In  ", ". in "),
        (", no. 12, ", ", no. 0, "),
        (f", {MASK * 20}, ", ", @, "),
        (". May 3, ", ". "),
        (". 3 May ", ". "),
        (". abcdefghijklmn", ". abcdefghijklmn"),  # sixteen characters
        (". abcdefghijklmno", "…"),
    ],
)
def test_what_stands_between_two_parts(between, sign):
    work = f"Ice{between}Roads"
    assert steps(work, ("title", "Ice"), ("venue", "Roads")) == [("title", sign, "venue"), ("venue", "", "end")]


@pytest.mark.parametrize(
    ("work", "parts", "expected"),
    [
        ("Ice. Roads", [], []),
        ("Ice. Roads", [("venue", "Roads"), ("title", "Ice")], [("title", ". ", "venue"), ("venue", "", "end")]),
        ("Ice. Roads.", [("title", "Ice."), ("venue", "Roads")], [("title.", " ", "venue"), ("venue", ".", "end")]),
        ("Ice? Roads", [("title", "Ice?"), ("venue", "Roads")], [("title.", " ", "venue"), ("venue", "", "end")]),
        ("Ice! Roads", [("title", "Ice!"), ("venue", "Roads")], [("title.", " ", "venue"), ("venue", "", "end")]),
        ("Ice, Roads", [("title", "Ice,"), ("venue", "Roads")], [("title", " ", "venue"), ("venue", "", "end")]),
        ("IceRoads", [("title", "Ice"), ("venue", "Roads")], [("title", "", "venue"), ("venue", "", "end")]),
        ("Ice Roads", [("title", "Ice R"), ("venue", "Roads")], [("title", "oads", "end")]),  # they overlap
        (f"Ice. {MASK}{MASK} 3", [("title", "Ice")], [("title", ".", "end")]),
    ],
)
def test_steps(work, parts, expected):
    assert steps(work, *parts) == expected


def test_the_last_step_ends_where_the_reading_stops():
    assert steps("Ice; Best Paper", ("title", "Ice"), stop=4) == [("title", ";", "end")]


PARTS = ("venue", "publisher", "place", "edition", "thesis", "report", "series")


def test_the_parts_of_a_tail():
    tail = Tail(numbers=Numbers(volume=(70, 71), issue=(72, 73), pages=(74, 75), year=(76, 77)))
    for at, name in enumerate(PARTS):
        setattr(tail, name, (at, at + 1))
    tail.editors = (NameSpan(80, 84, (80, 84)), NameSpan(86, 90, (86, 90)))
    expected = {name: (at, at + 1) for at, name in enumerate(PARTS)}
    expected |= {"volume": (70, 71), "issue": (72, 73), "pages": (74, 75), "year": (76, 77), "editors": (80, 90)}
    assert dict(parts_of_tail(tail)) == expected
    assert parts_of_tail(Tail()) == []


def test_the_steps_of_a_finished_reading():
    text = "Lund, A. 2019. Ice. Roads 3"
    draft = Draft.of(StyledText.plain(text), LEXICON)
    assert parts_in_front(draft) == []
    assert steps_of(draft) == []
    draft.names = NameList((NameSpan(0, 8, (0, 4), (6, 8)),), 8, False, "Hu, Q., Han, S.", 1.0)
    draft.year, draft.title, draft.venue, draft.volume = (9, 13), (15, 18), (20, 25), (26, 27)
    assert parts_in_front(draft) == [("authors", (0, 8)), ("year", (9, 13))]
    assert steps_of(draft) == [
        ("authors.", " ", "year"),
        ("year", ". ", "title"),
        ("title", ". ", "venue"),
        ("venue", " ", "volume"),
        ("volume", "", "end"),
    ]
    draft.editors = (NameSpan(20, 22, (20, 22)), NameSpan(23, 25, (23, 25)))
    draft.venue = None
    assert steps_of(draft)[2:4] == [("title", ". ", "editors"), ("editors", " ", "volume")]
