"""What a reading gains or loses by the custom of its list: shares of endings, of forms of names, and of steps."""

import pytest

from cvparse.parsers.publications.list_style.style import ListStyle
from cvparse.parsers.publications.names.name_list import JOINED

INITIALS, SEMICOLON, MIXED = "Hu, Q., Han, S.", "Hu, Q.; Han, S.", "Hu, Q., and S. Han"
TAKEN = ("title", ". ", "venue")


@pytest.mark.parametrize(
    ("endings", "title_first", "names_first"),
    [
        ({}, False, False),
        ({"stop": 1.0}, False, True),
        ({"names": 0.09}, False, True),
        ({"names": 0.1}, False, False),
        ({"names": 0.14}, False, False),
        ({"names": 0.5}, False, False),
        ({"names": 0.51}, True, False),
        ({"names": 0.7}, True, False),
    ],
)
def test_whether_titles_or_names_come_first(endings, title_first, names_first):
    style = ListStyle(endings=endings)
    assert (style.title_first, style.names_first) == (title_first, names_first)


@pytest.mark.parametrize(
    ("sign", "bonus"),
    [
        ("stop", 2.6 * (1 - 0.45)),
        ("comma", 2.6 * -0.15),
        ("quote", 2.6 * -0.25),
        ("in", 2.6 * -0.15),
        ("none", 2.6 * -0.05),
        ("colon", 0.0),
        ("end", 2.6 * -0.05),
        ("names", 2.6 * -0.1),
    ],
)
def test_an_ending_gains_what_its_share_exceeds_the_expected_one_by(sign, bonus):
    assert ListStyle(endings={"stop": 1.0}).ending_bonus(sign) == pytest.approx(bonus)
    assert ListStyle().ending_bonus(sign) == 0.0


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
    ("count", "departures", "fit", "likelihood"),
    [
        (0, 0, 0.0, -2.302585),  # 0.4 of 4
        (1, 1, 0.0, -2.302585),  # the entry itself tells nothing
        (2, 2, 0.5, -1.272966),  # 1.4 of 5: more than e times the prior
        (7, 7, 0.5, -0.446287),  # 6.4 of 10
        (1, 7, -0.458145, -3.218876),  # 0.4 of 10
        (3, 9, 0.5 * 0.693147, -1.609438),  # 2.4 of 12
        (1, 31, -0.5, -4.0),  # 0.4 of 34
        (1, 101, -0.5, -4.0),
    ],
)
def test_a_step_counts_by_how_many_others_take_it(count, departures, fit, likelihood):
    style = ListStyle(steps={TAKEN: count}, departures={"title": departures})
    assert style.fit([TAKEN]) == pytest.approx(fit, abs=1e-5)
    assert style.likelihood([TAKEN]) == pytest.approx(likelihood, abs=1e-5)
    assert style.fit([TAKEN, TAKEN]) == pytest.approx(2 * fit, abs=1e-5)


@pytest.mark.parametrize(
    ("steps", "part", "fit"),
    [
        ({TAKEN: 7}, "title", 0.5),
        ({TAKEN: 7}, "title.", 0.5),
        ({("title", ".. ", "venue"): 7}, "title", -0.458145),
        ({("title", ".. ", "venue"): 7}, "title.", 0.5),  # its own stop, and that of the style
    ],
)
def test_a_part_may_end_with_the_stop_of_the_style_or_with_its_own(steps, part, fit):
    style = ListStyle(steps=steps, departures={"title": 7})
    assert style.fit([(part, ". ", "venue")]) == pytest.approx(fit, abs=1e-5)
