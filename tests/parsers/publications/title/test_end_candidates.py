"""Where a title that no quotes enclose can end: the sign of each place, its weight, and where the rest begins."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.source.locators import find_atoms
from cvparse.parsers.publications.title.end_candidates import MOST, _case_seam, _end_of_words, possible_endings
from cvparse.text.styled import StyledText

LEXICON = load(())


def draft_of(text):
    return Draft.of(StyledText.plain(text), LEXICON)


def endings(draft, start=0):
    return possible_endings(draft, start, find_atoms(draft.work, start, draft.stop, LEXICON))


ENDINGS = [
    # text, and each place between the first (no title at all) and the last (the end of the reference)
    ("On ice // Journal of Ice. Oslo", [("slashes", 3.0, "On ice", " // Journal of Ice. Oslo")]),
    ("On ice[J]. Ice Tests. Oslo", [("code", 3.0, "On ice", ". Ice Tests. Oslo")]),
    ("On ice. In Tests of Ice", [("in", 1.9, "On ice", " In Tests of Ice")]),
    (
        "On ice [Internet]. Journal",
        [("medium", 2.2, "On ice", " [Internet]. Journal"), ("stop", 0.3, "On ice [Internet]", " Journal")],
    ),
    ("On ice (2nd ed) Journal", [("bracket", 0.9, "On ice", " (2nd ed) Journal")]),
    (
        "On ice. Vol. 3, Press",
        [("volume", 1.0, "On ice", ". Vol. 3, Press"), ("comma", 0.0, "On ice. Vol. 3", "Press")],
    ),
    ("On ice / edited by Lund", [("slash", 1.5, "On ice", " / edited by Lund")]),
    ("On ice in Tests of Ice", [("bare_in", -1.2, "On ice", " in Tests of Ice")]),
    ("On ice) in Tests of Ice", [("bare_in", -1.2, "On ice)", " in Tests of Ice")]),
    ("On ice/ in Tests of Ice", []),
    ("On ice - Journal", [("dash", -0.6, "On ice", "Journal")]),
    ("On ice. Journal", [("stop", 1.1, "On ice", " Journal")]),
    ("On ice? Journal", [("mark", 0.7, "On ice?", " Journal")]),
    ("On ice; Journal", [("semicolon", 0.3, "On ice", "Journal")]),
    ("On ice, Journal", [("comma", 0.0, "On ice", "Journal")]),
    ("On ice: Journal", [("colon", -1.5, "On ice", "Journal")]),
    # a full stop that ends no sentence, and one that ends the reference
    ("On the art by J. Lund", []),
    ("On ice.", []),
    # behind `In`, a comma or a colon is one of the book's title, and a full stop counts less
    (
        "On ice, snow. In Tests, of: Ice",
        [("comma", 0.0, "On ice", "snow. In Tests, of: Ice"), ("in", 1.9, "On ice, snow", " In Tests, of: Ice")],
    ),
    (
        "On ice. In Tests. Press",
        [("in", 1.9, "On ice", " In Tests. Press"), ("stop", 0.3, "On ice. In Tests", " Press")],
    ),
    ("On ice. Snow, Press", [("stop", 1.1, "On ice", " Snow, Press"), ("comma", 0.0, "On ice. Snow", "Press")]),
]


@pytest.mark.parametrize(("text", "expected"), ENDINGS)
def test_the_places_where_a_title_can_end(text, expected):
    first, *places, last = endings(draft_of(text))
    assert (first.sign, first.weight, first.end, first.rest) == ("none", 0.0, 0, 0)
    assert (last.sign, last.weight, last.end, last.rest) == ("end", 0.9, len(text), len(text))
    found = [(place.sign, pytest.approx(place.weight), text[: place.end], text[place.rest :]) for place in places]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "code"), [("On ice[J]. Ice Tests", "J"), ("On ice [EB/OL]. Ice", "EB/OL"), ("On ice. Ice", "")]
)
def test_the_code_of_the_kind_is_kept(text, code):
    draft = draft_of(text)
    endings(draft)
    assert draft.kind_code == code


def test_what_is_masked_ends_a_title():
    draft = draft_of("On ice doi:x Journal")
    draft.mask(7, 12)
    assert [(place.sign, place.weight, place.end) for place in endings(draft)][1:-1] == [("mask", 0.9, 7)]


def test_a_stretch_that_opens_with_in_has_a_title():
    assert [place.sign for place in endings(draft_of("In Tests of Ice. Press"))] == ["stop", "end"]


def test_the_first_strong_places_and_the_last_weak_ones_are_tried():
    stops = endings(draft_of("Ice one. " * 12 + "Press"))
    assert [place.sign for place in stops] == ["none", *["stop"] * MOST, "end"]
    assert MOST == 9
    commas = endings(draft_of("Ice, " * 12 + "press"))
    assert [place.sign for place in commas] == ["none", *["comma"] * 9, "end"]
    assert commas[1].end == 3 + 5 * 3


SEAMED = "counting ice in the rat Brain Res 1986; 380: 4"


@pytest.mark.parametrize(
    ("text", "weights"),
    [
        (SEAMED, {"seam": -0.2}),
        ("counting ice in the rat Brain Res 1986 380", {"seam": 0.2}),
        ("counting ice? a rat Brain Res 1986 380", {"seam": 0.2}),
    ],
)
def test_a_seam_counts_less_beside_other_places(text, weights):
    found = {place.sign: place.weight for place in endings(draft_of(text))}
    assert {sign: found[sign] for sign in weights} == pytest.approx(weights)


SEAMS = [
    (SEAMED, "counting ice in the rat", "Brain Res 1986; 380: 4"),
    ("counting ice in the rat PNAS 1986; 380", "counting ice in the rat", "PNAS 1986; 380"),
    ("counting ice in the rat PN AS 1986; 380", "counting ice in the rat PN", "AS 1986; 380"),
    ("counting ice in the rat P 1986; 380", None, None),
    ("counting ice in the rat Lund Okri 1986; 380", None, None),
    ("counting ice in the rat Brain res 1986; 380", None, None),
    ("counting ice in the rat Brain Res 1986", None, None),
    ("counting ice in the rat Brain Res 380", "counting ice in the rat", "Brain Res 380"),
    ("Counting Ice In The Rat Brain Res 1986; 380", None, None),
    ("counting ice in the rat. Lund Brain Res 1986; 380", None, None),
    ("counting ice in the rat Lund Brain Res 1986; 380", "counting ice in the rat Lund", "Brain Res 1986; 380"),
    ("ice J Brain 1986; 380", None, None),
    ("ices J Brain 1986; 380", "ices", "J Brain 1986; 380"),
    ("counting the RAT. 380 and 390", None, None),
    ("counting Aa Bb Cc Dd Ee Brain Res 1986; 380", "counting Aa Bb Cc Dd Ee", "Brain Res 1986; 380"),
    ("counting Aa Bb Cc Dd Ee Ff Brain Res 1986; 380", None, None),
]


@pytest.mark.parametrize(("text", "title", "rest"), SEAMS)
def test_a_title_in_small_letters_goes_over_into_a_venue(text, title, rest):
    found = _case_seam(text, 0, find_atoms(text, 0, len(text), LEXICON), LEXICON)
    assert (text[: found.end] if found else None, text[found.rest :] if found else None) == (title, rest)


STOPS = [
    ("A Title, December 2014", "A Title, "),
    ("A Title, December 2014.", "A Title, "),
    ("A Title, December 2014 and Ice", "A Title, December 2014 and Ice"),
    ("A Title (2020).", "A Title"),
    ("A Title, 2020a", "A Title"),
    ("A Title 2014 of ice", "A Title 2014 of ice"),
    ("A Title", "A Title"),
    ("2014", "2014"),
]


@pytest.mark.parametrize(("text", "words"), STOPS)
def test_a_reference_without_a_tail_stops_before_its_date(text, words):
    assert text[: _end_of_words(text, 0, len(text), find_atoms(text, 0, len(text), LEXICON))] == words
