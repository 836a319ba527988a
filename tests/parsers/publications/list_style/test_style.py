"""What a reading gains or loses by the custom of its list: shares of forms of names, and steps from field to field."""

from math import log

import pytest

from cvparse.parsers.publications.list_style.style import NO_STYLE, ListStyle
from cvparse.parsers.publications.names.name_list import JOINED

INITIALS, SEMICOLON, MIXED = "Hu, Q., Han, S.", "Hu, Q.; Han, S.", "Hu, Q., and S. Han"
TAKEN = (4, ". ", 25)


@pytest.mark.parametrize(
    ("forms", "form", "custom"),
    [
        ({INITIALS: 1.0}, INITIALS, 1.4),
        ({INITIALS: 1.0}, "Hu Q, Han S", -1.4),
        ({INITIALS: 0.8, "Hu and Han": 0.17}, "Hu and Han", 0.0),
        ({INITIALS: 0.8, "Hu and Han": 0.07}, "Hu and Han", 1.4 * -0.693147),
        ({SEMICOLON: 1.0}, INITIALS, 1.4),
        ({MIXED: 1.0}, INITIALS, 1.4),
        ({MIXED: 1.0}, SEMICOLON, -1.4),
    ],
)
def test_a_form_of_names_gains_by_its_share(forms, form, custom):
    assert ListStyle(forms=forms).customs()[form] == pytest.approx(custom, abs=1e-5)


@pytest.mark.parametrize(("joined", "known"), [(0.8, False), (0.81, True), (1.0, True)])
def test_names_are_joined_where_most_lists_join_them(joined, known):
    assert (JOINED in ListStyle(forms={INITIALS: 1.0}, joined=joined).customs()) is known


def test_a_list_that_shows_no_form_has_no_customs():
    assert ListStyle(joined=1.0).customs() == {}


@pytest.mark.parametrize(
    ("taken", "left", "share"),
    [
        (0, 0, 0.15),  # nothing is known
        (1, 1, 0.15),  # the entry itself tells nothing
        (2, 2, 1.3 / 3),
        (11, 11, 10.3 / 12),
        (1, 11, 0.3 / 12),  # the others take another step from there
    ],
)
def test_a_step_counts_by_how_many_others_take_it(taken, left, share):
    style = ListStyle(steps={TAKEN: taken}, departures={TAKEN[:2]: left})
    assert style.likelihood(TAKEN) == pytest.approx(0.5 * log(share))


def test_without_a_list_all_steps_are_alike():
    assert NO_STYLE.likelihood(TAKEN) == NO_STYLE.likelihood((4, ", ", 2))
