"""The reading with the highest score wins; the style of a list speaks with it."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.list_style.style import ListStyle
from cvparse.parsers.publications.segmentation import decode
from cvparse.parsers.publications.segmentation.decode import NOTHING, START, best_states, score_units, steps_of
from cvparse.parsers.publications.segmentation.weights import INSIDE, STATES, Weights
from cvparse.parsers.publications.vocabulary import bibliographic

LEXICON = bibliographic(load(()))
OTHER, LABEL, AUTHORS, TITLE, VENUE = (STATES.index(name) for name in ("other", "label", "authors", "title", "venue"))


def opened(state):
    return state + INSIDE - 1


def scores(*favoured):
    """A row of scores for each unit, in which some states are far ahead."""
    return [[10_000 + (5_000 if state in row else 0) for state in range(len(STATES))] for row in favoured]


@pytest.fixture
def weigh(monkeypatch):
    """Other weights than the shipped ones: of evidence, and of a state behind another one."""

    def by(evidence=(), behind=()):
        lines = {}
        for (before, state), weight in dict(behind).items():
            lines[f">{STATES[state]}"] = f"{lines.get(f'>{STATES[state]}', '')} {STATES[before]}:{weight}"
        weights = Weights(dict(evidence), lines)
        monkeypatch.setattr(decode, "shipped", lambda: weights)
        decode.clear()

    yield by
    monkeypatch.undo()
    decode.clear()


def test_each_unit_is_what_speaks_for_it_most():
    wanted = [opened(AUTHORS), AUTHORS, opened(TITLE), TITLE, OTHER, opened(VENUE)]
    assert best_states(scores(*[{state} for state in wanted]), [""] + [" "] * 5) == wanted


def test_the_first_field_of_all_goes_on_too():
    wanted = [opened(LABEL), LABEL, opened(TITLE)]
    assert best_states(scores(*[{state} for state in wanted]), ["", " ", " "]) == wanted


def test_of_two_readings_that_score_alike_the_one_with_fewer_fields_wins(weigh):
    weigh()
    rows = scores({opened(TITLE)}, {TITLE, opened(TITLE)}, {TITLE})
    assert best_states(rows, ["", " ", " "]) == [opened(TITLE), TITLE, TITLE]


@pytest.mark.parametrize(("less", "expected"), [(500, TITLE), (501, VENUE)])
def test_a_field_that_its_unit_speaks_against_is_not_opened(weigh, less, expected):
    weigh(behind={(OTHER, opened(TITLE)): 3000})  # what stands before it speaks for it more than its unit against it
    rows = scores({OTHER}, {opened(VENUE)})
    rows[1][opened(TITLE)] = rows[1][opened(VENUE)] - less
    assert best_states(rows, ["", " "])[1] == opened(expected)


def test_where_no_field_goes_on_and_none_is_likely_to_open_one_opens(weigh):
    weigh()
    rows = scores({OTHER}, {TITLE})  # nothing stands before it that goes on as a title
    rows[1][opened(VENUE)] += 10
    assert best_states(rows, ["", " "])[1] == opened(VENUE)


@pytest.mark.parametrize(("less", "expected"), [(700, AUTHORS), (701, VENUE)])
def test_a_reading_that_is_far_behind_is_not_followed(weigh, less, expected):
    weigh(behind={(opened(AUTHORS), opened(TITLE)): 3000})  # what follows would have made up for it
    rows = scores({opened(VENUE)}, {opened(TITLE)})
    rows[0][opened(AUTHORS)] = rows[0][opened(VENUE)] - less
    assert best_states(rows, ["", " "])[0] == opened(expected)


def test_a_sum_is_that_of_the_evidence_which_has_weights(weigh):
    weigh({"gb=. ": "title:70 Venue:-40", "gb=. |N": "title:5", "ar=. |N| ": "title:-5"})
    columns = {"joint": [(". ", "N.", "N"), (", ", "N.", "N")], "around": [(". ", "N", " "), (", ", "N", " ")]}
    known, unknown = score_units(columns, LEXICON)
    assert [one - other for one, other in zip(known, unknown, strict=True)] == [
        70 if state == TITLE else -40 if state == opened(VENUE) else 0 for state in range(len(STATES))
    ]


def test_sums_are_kept_up_to_a_limit(monkeypatch):
    monkeypatch.setattr(decode, "MOST_KEPT", 2)
    decode.clear()
    keys = [(gap, "N", " ") for gap in (". ", ", ", "; ", ". ")]
    first, *_, last = score_units({"around": keys}, LEXICON)
    assert first == last
    assert len(decode.sums_of("around", LEXICON)) == 2


def test_a_sum_has_as_much_room_below_as_above():
    assert score_units({"around": [("?", "?", "?")]}, LEXICON) == [(2**15,) * len(STATES)]


def test_a_field_is_opened_before_it_goes_on():
    assert best_states(scores({TITLE}, {TITLE}), ["", " "])[0] >= INSIDE or best_states(
        scores({TITLE}, {TITLE}), ["", " "]
    ) == [OTHER, OTHER]


def test_a_field_that_is_known_is_not_read_again():
    found = best_states(scores({opened(TITLE)}, {TITLE}), ["", " "], without=("title",))
    assert not {TITLE, opened(TITLE)} & set(found)


def test_nothing_of_nothing():
    assert best_states([], [""]) == []


@pytest.mark.parametrize("field", [LABEL, AUTHORS])
def test_what_a_field_is_opened_with_counts_as_inside_it(field):
    assert steps_of([opened(field), opened(TITLE)], ["", ". ", ""])[1] == (field, ". ", opened(TITLE))


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
