"""A tail as it is read: its parts, and how well they explain it."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.source.known_cues import body_of
from cvparse.parsers.publications.source.source import opening_cue, read_tail
from cvparse.text.styled import StyledText

LEXICON = load(())
SPANS = ("venue", "publisher", "place", "edition", "thesis", "report", "number")


def tail_of(work, quoted=False, year=None):
    draft = Draft.of(StyledText.plain(work), LEXICON)
    draft.year = year
    return read_tail(body_of(draft, 0), 0, quoted)


def shown(work, tail):
    found = {name: work[slice(*span)] for name in SPANS if (span := getattr(tail, name)) is not None}
    for name in ("volume", "issue", "pages", "year"):
        if (span := getattr(tail.numbers, name)) is not None:
            found[name] = work[slice(*span)]
    found |= {name: True for name in ("contained", "preprint") if getattr(tail, name)}
    for name in ("statuses", "cues", "rest"):
        if spans := getattr(tail, name):
            found[name] = [work[slice(*span)].strip() for span in spans]
    return found


@pytest.mark.parametrize(
    ("work", "behind"),
    [
        ("In Ice Roads", "Ice Roads"),
        (". In: Ice Roads", "Ice Roads"),
        ("// Ice Roads", "Ice Roads"),
        (", in Ice Roads", "Ice Roads"),
        ("In press", None),
        ("Ice Roads", None),
        ("Inland Ice", None),
    ],
)
def test_the_cue_in(work, behind):
    at = opening_cue(work, 0, len(work), LEXICON)
    assert (None if at is None else work[at:]) == behind


PARTS = [
    ("Journal of Ice 12, 34-56", {"venue": "Journal of Ice", "volume": "12", "pages": "34-56"}),
    ("In Ice Roads", {"venue": "Ice Roads", "contained": True, "cues": ["In"]}),
    ("To appear in Ice Roads", {"venue": "Ice Roads", "contained": True, "statuses": ["To appear in"]}),
    (
        "2 in The Ice Letters 437",
        {"venue": "The Ice Letters", "volume": "2", "pages": "437", "contained": True, "cues": ["2 in"]},
    ),
    ("S. 3-9 in: Ice Roads", {"venue": "Ice Roads", "pages": "3-9", "contained": True}),
    ("Bd. 2, S. 3-9 in: Ice Roads", {"venue": "Ice Roads", "volume": "2", "pages": "3-9", "contained": True}),
    ("Ice Roads, 2nd ed., Springer", {"edition": "2nd ed.", "publisher": "Springer", "venue": "Ice Roads"}),
    ("Technical Report TR-12. Springer", {"report": "Technical Report", "number": "TR-12", "publisher": "Springer"}),
    ("PhD thesis, Larvik University", {"thesis": "PhD thesis", "publisher": "Larvik University"}),
    ("In Ice Roads. Testhus Press, 27", {"venue": "Ice Roads", "publisher": "Testhus Press", "pages": "27"}),
    ("In Ice Roads 593 (2015)", {"venue": "Ice Roads", "pages": "593", "year": "2015"}),
    ("In Ice Roads 3", {"venue": "Ice Roads", "volume": "3"}),
    ("In Ice Roads, vol. 3 (2015)", {"venue": "Ice Roads", "volume": "3", "year": "2015"}),
    ("Ice Roads 93 (2015)", {"venue": "Ice Roads", "volume": "93", "year": "2015"}),
    ("Preprint at bioRxiv", {"venue": "bioRxiv", "preprint": True}),
    ("Preprint. Oslo", {"preprint": True, "cues": ["Preprint"], "place": "Oslo"}),
    ("Poster, Ice Conference", {"venue": "Ice Conference", "cues": ["Poster"]}),
    ("Short paper, Ice Conference", {"venue": "Ice Conference", "cues": ["Short paper"]}),
    ("In press. Journal of Ice", {"venue": "Journal of Ice", "statuses": ["In press"]}),
    ("In Journal of Ice, Oslo", {"venue": "Journal of Ice", "place": "Oslo"}),
    ("In Journal of Ice, Oslo, Norway", {"venue": "Journal of Ice", "place": "Oslo, Norway"}),
]


@pytest.mark.parametrize(("work", "expected"), PARTS)
def test_parts(work, expected):
    found = shown(work, tail_of(work))
    assert {name: value for name, value in found.items() if name in expected} == expected


@pytest.mark.parametrize(
    ("work", "editors", "first"),
    [
        ("In A. Lund and B. Okri (eds.), Ice Roads", 2, True),
        ("In Ice Roads, edited by A. Lund. Springer", 1, False),
        ("//LUND A B. The Encyclopedia of Ice", 1, True),
        ("In LUND A B. The Encyclopedia of Ice", 0, False),
        ("//Lund A B. The Encyclopedia of Ice", 0, False),
        ("In Ice Roads", 0, False),
    ],
)
def test_editors(work, editors, first):
    tail = tail_of(work)
    assert (len(tail.editors), tail.editors_first, bool(tail.editors_end)) == (editors, first, editors > 0)


@pytest.mark.parametrize(
    ("work", "contained"),
    [("A. Lund and B. Okri (eds.), Ice Roads", True), ("A. Lund (ed.), Ice Roads", False), ("Ice Roads", False)],
)
def test_several_editors_in_front_edit_a_book(work, contained):
    assert tail_of(work).contained is contained


SCORES = [
    ("Springer", 0.9),
    ("Guernica", 0.25),
    ("Oslo: Guernica", 0.9),
    ("Larvik University", 0.7),
    ("Oslo", 0.7),
    ("PhD thesis", 1.2),
    ("PhD thesis, Larvik University", 1.2 + 0.7),
    ("Technical Report TR-12", 0.6),
    ("2nd ed.", 0.3),
    ("In Journal of Ice", 0.5 + 1.5),
    ("Journal of Ice 12, 34-56", 1.5 + 0.4 + 0.4 + 0.3 + 0.4),
    ("Journal of Ice, vol. 12", 1.5 + 0.4 + 0.4),
    ("Journal of Ice - 12", 1.5 + 0.4 + 0.4),  # three characters on
    ("Journal of Ice  - 12", 1.5 + 0.4),
    ("Journal of Ice, pp. 3-9", 1.5 + 0.4 + 0.4),
    ("vol. 12", 0.4 - 1.5),
    ("pp. 3-9", 0.4),
    ("Springer, pp. 3-9", 0.9 + 0.4 - 0.9),
    ("Springer, vol. 3", 0.9 + 0.4),
    ("Journal of Ice; Roads", 1.5 - 2.0 * 5 / 21),
    ("Journal of Ice; Fog", 1.5 - 2.0 * 3 / 20),  # no stretch counts as shorter than twenty characters
    ("Journal of Ice 12, 3, 34-56, 78-90", 1.5 + 0.4 + 0.4 + 0.3 + 0.4 - 0.5 - 2.0 * 5 / 34),
]


@pytest.mark.parametrize(("work", "score"), SCORES)
def test_how_well_a_tail_is_explained(work, score):
    assert tail_of(work).score == pytest.approx(score)
