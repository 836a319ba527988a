"""No recogniser may take more than its share of time on a text that nobody would write: four times the text, not much
more than four times the time."""

from time import process_time

import pytest

from cvparse.fields.amounts import find_amounts
from cvparse.fields.dates import find_periods
from cvparse.fields.degrees import find_degrees
from cvparse.fields.identifiers import find_identifiers
from cvparse.fields.organizations import find_organizations
from cvparse.fields.places import find_place
from cvparse.fields.roles import find_roles
from cvparse.fields.scores import find_scores
from cvparse.lexicon import load

PIECES = (
    "1",
    "a",
    "a.",
    "a@",
    "a@b.org ",
    "(",
    "'2",
    "1/",
    "2019 – ",
    "May 1, ",
    "$1,000 ",
    "+1 ",
    "http://",
    "10.1234/",
    "Boston, MA, ",
    "Ph.D. ",
    "Senior Professor ",
    "University of ",
    "University of A and ",
    "大学",
)
LENGTH = 6_000
TOLERANCE = 10  # quadratic time would be 16 times as long; no clock is better than this
TRIES = 3  # the best counts: a busy machine makes any one of them slow
FAST = 0.2  # seconds; below this the ratio says nothing


def timed(recognise, text):
    start = process_time()
    recognise(text)
    return process_time() - start


def with_lexicon(recognise):
    return lambda text: recognise(text, load(("en",)))


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize(
    "recognise",
    [
        pytest.param(find_identifiers, id="identifiers"),
        *(
            pytest.param(with_lexicon(find), id=find.__name__)
            for find in (
                find_amounts,
                find_degrees,
                find_organizations,
                find_periods,
                find_place,
                find_roles,
                find_scores,
            )
        ),
    ],
)
def test_time_grows_with_the_text(recognise, piece):
    text = piece * (LENGTH // len(piece))
    recognise(piece)  # makes the indexes of the word lists
    short, long = (min(timed(recognise, text * times) for _ in range(TRIES)) for times in (1, 4))
    assert long < FAST or long < TOLERANCE * short
