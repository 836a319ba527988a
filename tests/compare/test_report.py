"""Differences as text and as JSON."""

import json

import pytest

from cvparse.compare.diff import Difference, DifferenceKind
from cvparse.compare.report import Sides, to_json, to_text

SIDES = Sides("the JSON", "the PDF")


@pytest.mark.parametrize(
    ("difference", "text"),
    [
        (
            Difference(DifferenceKind.CHANGED, "awards[0].date", "2019", "2018", "Medal"),
            '~ awards[0].date  (Medal)\n    the JSON  "2019"\n    the PDF   "2018"\n1 difference: 1 changed\n',
        ),
        (
            Difference(DifferenceKind.CHANGED, "summary", None, "Words"),
            '~ summary\n    the JSON  nothing\n    the PDF   "Words"\n1 difference: 1 changed\n',
        ),
        (
            Difference(DifferenceKind.MOVED, "awards[0]", 0, 2, "Medal"),
            "> awards[0]  (Medal) stands at awards[2] in the PDF\n1 difference: 1 moved\n",
        ),
        (
            Difference(DifferenceKind.REMOVED, "awards[0]", {"title": "Medal"}, None, "Medal"),
            "- awards[0]  (Medal) only in the JSON\n1 difference: 1 removed\n",
        ),
        (
            Difference(DifferenceKind.ADDED, "awards[0]", None, {"title": "Medal"}, "Medal"),
            "+ awards[0]  (Medal) only in the PDF\n1 difference: 1 added\n",
        ),
    ],
)
def test_text(difference, text):
    assert to_text([difference], SIDES) == text


def test_no_difference_is_said():
    assert to_text([], SIDES) == "no difference\n"
    assert json.loads(to_json([])) == {"same": True, "differences": []}


def test_long_texts_are_shown_where_they_part():
    one = "word " * 100 + "sun" + " word" * 100
    text = to_text([Difference(DifferenceKind.CHANGED, "summary", one, one.replace("sun", "moon"))], SIDES)
    assert "sun word" in text
    assert "moon word" in text
    assert max(map(len, text.splitlines())) < 200


def test_a_document_cannot_steer_the_terminal():
    text = to_text([Difference(DifferenceKind.ADDED, "awards[0]", None, {}, "Medal\x1b[2J\x9b2J\u202e")], SIDES)
    assert text.replace("\n", "").isprintable()


def test_colours_are_for_terminals():
    found = [Difference(DifferenceKind.CHANGED, "awards[0].date", "2019", "2018")]
    assert "\x1b[" in to_text(found, SIDES, coloured=True)
    assert "\x1b[" not in to_text(found, SIDES)


def test_json_has_all_of_it():
    found = [Difference(DifferenceKind.CHANGED, "awards[0].date", "2019", None, "Medal")]
    assert json.loads(to_json(found)) == {
        "same": False,
        "differences": [{"kind": "changed", "path": "awards[0].date", "expected": "2019", "actual": None}],
    }
