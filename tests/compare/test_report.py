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


@pytest.mark.parametrize(("length", "is_cut"), [(60, False), (61, True)])
def test_a_long_name_is_cut(length, is_cut):
    text = to_text([Difference(DifferenceKind.ADDED, "awards[0]", None, {}, "x" * length)], SIDES)
    assert f"({'x' * 59 + '…' if is_cut else 'x' * length})" in text


@pytest.mark.parametrize(("length", "is_cut"), [(158, False), (159, True)])  # two quotes are part of the value
def test_a_long_value_is_cut(length, is_cut):
    line = to_text([Difference(DifferenceKind.CHANGED, "summary", "x" * length, "y")], SIDES).splitlines()[1]
    assert line.endswith("…") is is_cut
    assert len(line) == len("    the JSON  ") + 160


def test_a_long_value_is_shown_from_thirty_characters_before_the_difference():
    one, other = "a" * 100 + "b" * 200, "a" * 100 + "c" * 200
    _, mine, theirs, _ = to_text([Difference(DifferenceKind.CHANGED, "summary", one, other)], SIDES).splitlines()
    assert mine.startswith(f"    the JSON  …{'a' * 30}b")
    assert theirs.startswith(f"    the PDF   …{'a' * 30}c")


def test_a_value_that_is_the_start_of_another_differs_where_it_ends():
    one = "a" * 200
    _, mine, theirs, _ = to_text([Difference(DifferenceKind.CHANGED, "x", one, one + "b" * 5)], SIDES).splitlines()
    assert mine == "    the JSON  …" + "a" * 30 + '"'
    assert theirs == "    the PDF   …" + "a" * 30 + 'bbbbb"'


def test_all_kinds_are_counted_in_the_last_line():
    changed = Difference(DifferenceKind.CHANGED, "x", 1, 2)
    found = [Difference(DifferenceKind.MOVED, "y[0]", 0, 1), changed, changed]
    assert to_text(found, SIDES).splitlines()[-1] == "3 differences: 2 changed, 1 moved"


def test_json_is_indented_by_two():
    assert to_json([]).splitlines()[1] == '  "same": true,'
