"""Names beside a cue of editors, and names behind a title."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.segmentation.known_names import authors_seen
from cvparse.parsers.publications.segmentation.known_people import authors_behind, editors_seen
from cvparse.parsers.publications.segmentation.units import units_of
from cvparse.parsers.publications.segmentation.words import class_of
from cvparse.parsers.publications.vocabulary import bibliographic
from cvparse.text.styled import StyledText

LEXICON = bibliographic(load(()))


def parts(text):
    draft = Draft.of(StyledText.plain(text), LEXICON)
    units = units_of(draft.work, 0, len(text), LEXICON)
    stops = ["." if gap[:1] == "." else "" for gap in units.gaps[1:]]
    return draft, units, [class_of(w, bool(s), LEXICON) for w, s in zip(units.words, stops, strict=True)]


def shown(units, found):
    return {word: place for word, place in zip(units.words, found, strict=True) if place}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In A. Lund (Eds.), Snow", {"A": "No<", "Lund": "N.<", "Eds": "n<"}),
        ("On snow, edited by Ada Lund. Oslo", {"Ada": "No>", "Lund": "N.>", "Oslo": "n>"}),
        ("On the snow of 2019, ed. by Lund. Oslo", {"Lund": "N1>", "Oslo": "n>"}),
        ("Ada Lund, Snow by night, Oslo", {}),
        ("In the snow of 2019 (Eds.), 3", {}),
    ],
)
def test_editors(text, expected):
    draft, units, classes = parts(text)
    assert shown(units, editors_seen(draft, units, classes)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On snow. A. Lund, B. Okri. Ice 3", {"A": "No+", "Lund": "N+", "B": "N+", "Okri": "N.+", "Ice": "n+"}),
        ("On snow? Ada Lund. Ice 3", {"Ada": "No?", "Lund": "N.?", "Ice": "n?"}),
        ("Lund, A. and Okri, B. Snow. Ada Twill, Bo Lund. Ice", {}),  # names are at the start
        ("On snow. The ice of 2019", {}),
    ],
)
def test_authors_behind_a_title(text, expected):
    draft, units, classes = parts(text)
    assert shown(units, authors_behind(draft, units, classes, authors_seen(draft, units))) == expected
