"""By how much the best reading leads, and in which fields the next one differs."""

import pytest

from cvparse.parsers.publications.segmentation.decode import searched
from cvparse.parsers.publications.segmentation.lead import CLOSE, Search, leads_of, name_of
from cvparse.parsers.publications.segmentation.weights import INSIDE, STATES

TITLE, VENUE, YEAR = (STATES.index(name) for name in ("Title", "Venue", "Year"))
HIGH = 10_000


def search(*rows):
    """The search over units whose states have these scores; all others are hopeless."""
    full = [[HIGH + row.get(state, -HIGH) for state in range(len(STATES))] for row in rows]
    return searched(full, ["", *[" "] * (len(rows) - 1)])


def behind(first, second):
    """What the weights of the package say of one state behind another."""
    found = search({first: 0}, {second: 0})
    return found.steps[0][second][first]


@pytest.mark.parametrize("lead", [0, 100, CLOSE - 1])
def test_the_nearest_other_reading_of_a_unit(lead):
    differing = behind(TITLE, YEAR) - behind(VENUE, YEAR)  # what the step to the next unit says of the two
    found = leads_of(search({TITLE: lead - differing, VENUE: 0}, {YEAR: 0}))
    assert dict(found) == {"title": lead, "venue": lead}


def test_what_leads_by_far_is_not_in_doubt():
    differing = behind(TITLE, YEAR) - behind(VENUE, YEAR)
    assert leads_of(search({TITLE: CLOSE - differing, VENUE: 0}, {YEAR: 0})) == ()


def test_the_last_unit_is_compared_at_the_end():
    differing = behind(YEAR, TITLE) - behind(YEAR, VENUE)
    assert dict(leads_of(search({YEAR: 0}, {TITLE: 90 - differing, VENUE: 0}))) == {"title": 90, "venue": 90}


def test_all_units_that_two_readings_read_otherwise_are_in_doubt():
    table = ((0,) * len(STATES),) * len(STATES)
    one = Search(
        [TITLE, VENUE, YEAR],
        [[(500, TITLE), (460, VENUE)], [(900, VENUE), (850, TITLE)], [(1000, YEAR)]],
        [table, table],
        [{VENUE: TITLE, TITLE: VENUE}, {YEAR: VENUE}],
    )
    assert dict(leads_of(one)) == {"title": 40, "venue": 40}


def test_a_reading_of_nothing_is_in_no_doubt():
    assert leads_of(Search([])) == ()


@pytest.mark.parametrize(("state", "name"), [(0, "other"), (1, "label"), (INSIDE, "label"), (TITLE, "title")])
def test_the_field_of_a_state(state, name):
    assert name_of(state) == name
