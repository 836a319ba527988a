"""Which reading of a tail a list speaks for."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.list_style.rescore import by_custom, span_of
from cvparse.parsers.publications.list_style.style import NO_STYLE, ListStyle
from cvparse.parsers.publications.source.types import Tail
from cvparse.text.styled import StyledText

LEXICON = load(())
TO_PUBLISHER = ListStyle(
    steps={("title", ". ", "publisher"): 20, ("publisher", "", "end"): 20},
    departures={"title": 20, "publisher": 20},
)
TO_VENUE = ListStyle(
    steps={("title", ". ", "venue"): 20, ("venue", "", "end"): 20}, departures={"title": 20, "venue": 20}
)


def chosen(text, style, tail, title):
    draft = Draft.of(StyledText.plain(text), LEXICON)
    draft.style = style
    return by_custom(draft, title, tail)


@pytest.mark.parametrize(
    ("style", "venue", "publisher", "gain"),
    [
        (NO_STYLE, (8, 16), None, 0.0),
        (TO_VENUE, (8, 16), None, 1.0),
        (TO_PUBLISHER, None, (8, 16), 0.5),  # two steps of the custom, less the cost of the other reading
    ],
)
def test_the_reading_that_fits_the_list(style, venue, publisher, gain):
    tail, found = chosen("On Ice. Guernica", style, Tail(venue=(8, 16)), (0, 6))
    assert (tail.venue, tail.publisher, found) == (venue, publisher, pytest.approx(gain))


def test_of_two_readings_that_fit_alike_the_first_is_taken():
    style = ListStyle(
        steps={
            ("title", ". ", "venue"): 20,
            ("venue", ". ", "publisher"): 20,
            ("venue", ", ", "publisher"): 20,
        },
        departures={"title": 20, "venue": 20},
    )
    text = "On Ice. Roads and Rivers of Snow. Guernica Books, Springer"
    tail, _ = chosen(text, style, Tail(venue=(8, len(text))), (0, 6))
    assert tail.publisher == (text.index("Guernica"), len(text))


def test_a_reading_without_a_title_has_no_step_from_it():
    assert chosen("On Ice. Guernica", TO_VENUE, Tail(venue=(8, 16)), (0, 0))[1] == pytest.approx(0.5)


@pytest.mark.parametrize(("start", "end", "expected"), [(0, 8, (2, 5)), (2, 5, (2, 5)), (0, 5, (2, 5)), (2, 8, (2, 5))])
def test_a_stretch_without_blanks_at_its_ends(start, end, expected):
    assert span_of("  Ice   ", start, end) == expected
