"""The reading with the highest score wins; the style of a list speaks with it."""

import pytest

from cvparse.parsers.publications.list_style.style import ListStyle
from cvparse.parsers.publications.segmentation.decode import NOTHING, START, best_states, steps_of
from cvparse.parsers.publications.segmentation.weights import INSIDE, STATES

OTHER, AUTHORS, TITLE, VENUE = (STATES.index(name) for name in ("other", "authors", "title", "venue"))


def opened(state):
    return state + INSIDE - 1


def scores(*favoured):
    """A row of scores for each unit, in which some states are far ahead."""
    return [[10_000 + (5_000 if state in row else 0) for state in range(len(STATES))] for row in favoured]


def test_each_unit_is_what_speaks_for_it_most():
    wanted = [opened(AUTHORS), AUTHORS, opened(TITLE), TITLE, OTHER, opened(VENUE)]
    assert best_states(scores(*[{state} for state in wanted]), [""] + [" "] * 5) == wanted


def test_a_field_is_opened_before_it_goes_on():
    assert best_states(scores({TITLE}, {TITLE}), ["", " "])[0] >= INSIDE or best_states(
        scores({TITLE}, {TITLE}), ["", " "]
    ) == [OTHER, OTHER]


def test_a_field_that_is_known_is_not_read_again():
    found = best_states(scores({opened(TITLE)}, {TITLE}), ["", " "], without=("title",))
    assert not {TITLE, opened(TITLE)} & set(found)


def test_nothing_of_nothing():
    assert best_states([], [""]) == []


def test_steps():
    assert steps_of([opened(AUTHORS), AUTHORS, opened(TITLE)], ["", ", ", ". ", "."]) == (
        (NOTHING, START, opened(AUTHORS)),
        (AUTHORS, ", ", AUTHORS),
        (AUTHORS, ". ", opened(TITLE)),
    )


@pytest.mark.parametrize(("custom", "expected"), [(TITLE, opened(TITLE)), (VENUE, opened(VENUE))])
def test_the_list_decides_what_a_reference_leaves_open(custom, expected):
    style = ListStyle(steps={(OTHER, ". ", opened(custom)): 200}, departures={(OTHER, ". "): 200})
    rows = [*scores({OTHER}), *scores({opened(TITLE), opened(VENUE)})]
    assert best_states(rows, ["", ". "], style)[1] == expected
