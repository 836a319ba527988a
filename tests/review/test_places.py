"""Where values and words stand: of entries, of the owner, of the summary; words in reading order."""

import pytest

from cvparse.pipeline import Trace, trace
from cvparse.review.places import PageWord, PlacedBox, places_of
from pdf_files import pdf_with

LINES = [
    "Ada Example",
    "ada@example.org   bo@example.org",
    "RESEARCH INTERESTS",
    "Ice, rivers",
    "AWARDS",
    "Example Medal, 2019",
]


@pytest.fixture(scope="module")
def read():
    return trace(pdf_with(LINES), provenance="values")


def boxes(places, entry):
    return {value.path: value.box for value in places.values if value.entry == entry}


def words(places, *texts):
    return [next(word for word in places.words if word.text == text) for text in texts]


def test_the_values_of_the_owner_have_boxes(read):
    places = places_of(read)
    found = boxes(places, "person")
    assert {"name", "emails.0", "emails.1"} <= found.keys()
    ada, example = words(places, "Ada", "Example")
    assert found["name"][0] == ada.box[0] and found["name"][2] == example.box[2]
    (mail,) = words(places, "bo@example.org")
    assert found["emails.1"] == mail.box


def test_what_is_no_entry_has_its_box_too(read):
    assert boxes(places_of(read), "document").keys() == {"summary"}


def test_words_know_their_section_and_their_line(read):
    places = places_of(read)
    assert [word.number for word in places.words] == list(range(len(places.words)))
    medal, year, mail = words(places, "Medal,", "2019", "ada@example.org")
    assert (medal.collection, year.collection) == ("awards", "awards")
    assert medal.line == year.line != mail.line
    assert mail.collection == "person"


def test_a_value_says_how_sure_it_is_where_that_is_known(read):
    (award,) = read.cv.awards
    sure = tuple(one.model_copy(update={"confidence": 0.4}) for one in award.values)
    cv = read.cv.model_copy(update={"awards": (award.model_copy(update={"values": sure}),)})
    found = places_of(Trace(read.findings, cv))
    assert {value.confidence for value in found.values if value.entry == award.id} == {0.4}


@pytest.mark.parametrize(
    ("page", "box", "holds"),
    [
        (1, (0, 0, 10, 10), True),
        (2, (0, 0, 10, 10), False),
        (1, (5, 5, 10, 10), True),  # its middle lies on the corner
        (1, (5.1, 0, 10, 10), False),
        (1, (0, 0, 4.9, 10), False),
        (1, (0, 5.1, 10, 10), False),
        (1, (0, 0, 10, 4.9), False),
    ],
)
def test_a_box_holds_a_word_by_its_middle(page, box, holds):
    assert PlacedBox(page, box).holds(PageWord(0, 1, 0, "x", (0, 0, 10, 10), "")) is holds
