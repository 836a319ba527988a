"""Words that were marked: their text, the collection of where they stand, and what nobody took of them."""

import pytest

from cvparse.model import Place, Unparsed
from cvparse.review.areas import area_of, text_of
from cvparse.review.places import PageWord, PlacedBox

ROWS = [
    (1, "person", "Ada Example"),
    (1, "awards", "Exam- Medal"),
    (1, "awards", "ple Prize"),
    (2, "", "12"),
    (2, "summary", "I study ice"),
]


def page_words():
    found = []
    for line, (page, collection, text) in enumerate(ROWS):
        for column, word in enumerate(text.split()):
            box = (20.0 * column, 10.0 * line, 20.0 * column + 18, 10.0 * line + 8)
            found.append(PageWord(len(found), page, line, word, box, collection))
    return found


WORDS = page_words()
LINE = {line: PlacedBox(page, (0, 10 * line, 100, 10 * line + 8)) for line, (page, _, _) in enumerate(ROWS)}


@pytest.mark.parametrize(
    ("boxes", "text", "collection"),
    [
        ([LINE[1]], "Exam- Medal", "awards"),
        ([LINE[2], LINE[1]], "Exam- Medal ple Prize", "awards"),  # in reading order, however they were marked
        ([PlacedBox(1, (0, 10, 19, 28))], "Example", "awards"),  # a hyphen at a line end
        ([LINE[0]], "Ada Example", "other"),  # entries stand in collections, the owner does not
        ([LINE[3]], "12", "awards"),  # in no section: as what stands before it
        ([LINE[4]], "I study ice", "awards"),
    ],
)
def test_what_was_marked(boxes, text, collection):
    found = area_of(WORDS, boxes, [])
    assert (found.text, found.collection) == (text, collection)


def test_its_place_is_one_box_for_each_page():
    found = area_of(WORDS, [LINE[1], LINE[3]], [])
    assert found.places == (Place(page=1, bbox=(0, 10, 38, 18)), Place(page=2, bbox=(0, 30, 18, 38)))


@pytest.mark.parametrize(
    ("boxes", "took"), [([LINE[1], LINE[2]], ("both lines",)), ([LINE[1]], ()), ([LINE[0]], ()), ([LINE[4]], ())]
)
def test_what_nobody_took_goes_with_it_as_a_whole(boxes, took):
    runs = [
        Unparsed(text="both lines", page=1, bbox=(0, 10, 100, 28), reason=""),
        Unparsed(text="nowhere", page=1, bbox=(500, 500, 600, 600), reason=""),
    ]
    assert area_of(WORDS, boxes, runs).took == took


def test_where_no_word_stands_nothing_was_marked():
    assert area_of(WORDS, [PlacedBox(1, (300, 300, 400, 400))], []) is None
    assert area_of(WORDS, [], []) is None
    assert text_of([]) == ""
