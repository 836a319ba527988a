"""Spans and rows: what says nothing is not printed, separators stand between what does."""

import pytest

from cvparse.render.printed import Row, Span, closed, emboldened, joined, plain, row
from shown_prints import shown_spans

A, B = plain("A", bold=True), plain("B")


@pytest.mark.parametrize("nothing", [None, ""])
def test_nothing_is_no_span(nothing):
    assert plain(nothing) == ()


@pytest.mark.parametrize(
    ("parts", "text"),
    [([A, B], "**A**, B"), ([A, (), B, ()], "**A**, B"), ([(), A], "**A**"), ([], ""), ([B, A, B], "B, **A**, B")],
)
def test_parts_are_joined_in_plain_type(parts, text):
    assert shown_spans(joined(parts, ", ")) == text


@pytest.mark.parametrize(
    ("text", "expected"), [("A", "A."), ("A.", "A."), ("A?", "A?"), ("A!", "A!"), ("A,", "A,."), (None, "")]
)
def test_a_sentence_is_closed_once(text, expected):
    assert shown_spans(closed(plain(text))) == expected


@pytest.mark.parametrize(
    ("parts", "aside", "expected"),
    [
        ((B,), None, (Row(B),)),
        ((B,), "Oslo", (Row(B, "Oslo"),)),
        (((),), "Oslo", (Row((), "Oslo"),)),
        (((),), None, ()),
        (((),), "", ()),
    ],
)
def test_a_row_holds_something(parts, aside, expected):
    assert row(*parts, aside=aside) == expected


def test_the_same_words_in_bold():
    assert emboldened((Span("A", italic=True), Span("B", link="x"))) == (
        Span("A", bold=True, italic=True),
        Span("B", bold=True, link="x"),
    )
