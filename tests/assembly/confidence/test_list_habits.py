"""What the entries of a list share, and in what one of them is unlike the others."""

import pytest

from cvparse.assembly.confidence.list_habits import (
    Traits,
    fields_of,
    habits_of,
    lacking,
    other_faces,
    out_of_order,
    rare,
    traits_of,
)
from cvparse.model import Award
from cvparse.spans.readings import Reading
from cvparse.spans.worksheet import Claim
from cvparse.text.styled import Style
from printed import Printer


def traits(order, faces="", rule="plain", words=5):
    styles = {name: Style.BOLD if name in faces else Style.NONE for name in order}
    return Traits(frozenset(order), tuple(order), styles, rule, words)


LIST = [traits(("title", "awarder", "date"), faces=("title",))] * 9


def test_the_fields_of_an_entry_are_what_it_says():
    assert fields_of(Award) == ("title", "awarder", "date", "end", "amount", "note")


def test_how_an_entry_was_read():
    printer = Printer()
    title, _ = printer.text("**Medal**", 0.0)
    date, _ = printer.text("2019", 0.0)
    claims = (Claim("date", date), Claim("title", title), Claim("cue: of", date))
    entry = Award(title="Medal", date="2019", raw="Medal 2019")
    found = traits_of(Reading(entry, "bulleted > awards", (0, 1), claims), entry)
    assert found.filled == {"title", "date"}
    assert found.order == ("title", "date")  # as printed, whatever was taken first
    assert found.faces == {"title": Style.BOLD, "date": Style.NONE}
    assert (found.rule, found.words) == ("bulleted > awards", 2)


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (LIST[0], (0, 0, 0, 0)),
        (traits(("title", "date"), faces=("title",)), (1, 0, 0, 0)),
        (traits(("title", "awarder", "date", "amount"), faces=("title",)), (0, 1, 0, 0)),
        (traits(("date", "title", "awarder"), faces=("title",)), (0, 0, 0, 0)),  # others say nothing of date, title
        (traits(("awarder", "title", "date"), faces=("title",)), (0, 0, 1, 0)),
        (traits(("title", "awarder", "date"), faces=("date",)), (0, 0, 0, 2)),
    ],
)
def test_in_what_an_entry_is_unlike_the_others(one, expected):
    habits = habits_of([*LIST, one])
    assert (lacking(one, habits), rare(one, habits), out_of_order(one, habits), other_faces(one, habits)) == expected


def test_the_habits_of_a_list():
    habits = habits_of([*LIST, traits(("title",), rule="labelled", words=50)])
    assert (habits.size, habits.words) == (10, 5)
    assert habits.filled == {"title": 10, "awarder": 9, "date": 9}
    assert habits.rules == {"plain": 9, "labelled": 1}
    assert habits_of([]).words == 0
