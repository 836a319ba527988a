"""How far the title of a venue reaches, and how much a text looks like one."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.source.chunks import cut
from cvparse.parsers.publications.source.container_title import (
    conjoined,
    merge_bracket,
    venue_end,
    venue_quality,
)
from cvparse.parsers.publications.source.locator_filter import tail_atoms
from cvparse.parsers.publications.source.locators import assign, find_atoms
from cvparse.parsers.publications.source.types import Tail

LEXICON = load(())


def read(work, contained=False):
    """A tail with its numbers, and the pieces between them."""
    atoms, leading = tail_atoms(find_atoms(work, 0, len(work), LEXICON), work, 0, len(work), LEXICON)
    tail = Tail(contained=contained, numbers=assign(atoms, work, "", LEXICON, leading))
    return tail, cut(work, (0, len(work)), [(a.start, a.end) for a in tail.numbers.used], {}, LEXICON)


def venue(work, contained):
    tail, rows = read(work, contained)
    return work[rows[0].start : rows[venue_end(tail, rows, work, LEXICON)].end]


ENDS = [  # of an article in a journal, and in a book
    ("Ice Roads", "Ice Roads", "Ice Roads"),
    ("Ice Roads. Snow", "Ice Roads", "Ice Roads"),
    ("Ice Roads: Snow", "Ice Roads: Snow", "Ice Roads: Snow"),
    ("Ice Roads? Snow", "Ice Roads? Snow", "Ice Roads? Snow"),
    ("Ice Roads; Snow", "Ice Roads", "Ice Roads"),
    ("Ice, and Snow", "Ice, and Snow", "Ice, and Snow"),
    ("Ice, & Snow", "Ice, & Snow", "Ice, & Snow"),
    ("Ice, And Snow", "Ice, And Snow", "Ice, And Snow"),
    ("Ice, roads", "Ice, roads", "Ice, roads"),
    ("Ice, Roads", "Ice", "Ice"),
    ("Ice, Roads 12, 3-9", "Ice, Roads", "Ice"),
    ("Ice 12, Roads, 3-9", "Ice", "Ice"),
    ("Ice, Physics", "Ice, Physics", "Ice, Physics"),
    ("Ice, Conference", "Ice, Conference", "Ice, Conference"),
    ("Chemie, Snow Edition", "Chemie, Snow Edition", "Chemie, Snow Edition"),
    ("Ice Roads. B", "Ice Roads. B", "Ice Roads"),
    ("Ice Roads. I", "Ice Roads", "Ice Roads"),
    ("Ice Roads. Conference Snow", "Ice Roads", "Ice Roads. Conference Snow"),
    ("Ice (ICR), Snow", "Ice (ICR", "Ice (ICR"),
    ("Ice (Oslo), Snow", "Ice", "Ice"),
    ("Ice (Oslo) 58, 3-9", "Ice (Oslo", "Ice"),
    ("Ice (Oslo)   58, 3-9", "Ice (Oslo", "Ice"),
    ("Ice (Oslo)    58, 3-9", "Ice", "Ice"),
    ("Ice (Oslo, Norway) 58, 3-9", "Ice (Oslo, Norway", "Ice"),
    ("Ice (Oslo) (58), 3-9", "Ice", "Ice"),
    ("Ice (Oslo): Snow", "Ice (Oslo): Snow", "Ice (Oslo): Snow"),
    ("Ice (Oslo) roads", "Ice (Oslo) roads", "Ice (Oslo) roads"),
    ("Ice (Oslo", "Ice", "Ice"),
    ("Ice 12 (Oslo) 3-9", "Ice", "Ice"),
    ("Ice Roads. Snow 36", "Ice Roads. Snow", "Ice Roads"),
    ("Ice Roads. Snow   36", "Ice Roads", "Ice Roads"),
    ("Ice Fog Roads. Snow 36", "Ice Fog Roads. Snow", "Ice Fog Roads"),
    ("Ice Fog Mist Roads. Snow 36", "Ice Fog Mist Roads", "Ice Fog Mist Roads"),
    ("Ice Roads. Snow Fog 36", "Ice Roads. Snow Fog", "Ice Roads"),
    ("Ice Roads. Snow Fog Mist 36", "Ice Roads", "Ice Roads"),
    ("Ice Xylophon. Snow 36", "Ice Xylophon. Snow", "Ice Xylophon"),
    ("Ice Xylophone. Snow 36", "Ice Xylophone", "Ice Xylophone"),
    ("Ísa Roads. Snow 36", "Ísa Roads", "Ísa Roads"),
    ("Ice Roads, Snow, Fog, and Mist", "Ice Roads, Snow, Fog, and Mist", "Ice Roads, Snow, Fog, and Mist"),
    ("Ice Roads, Snow, Oslo, and Mist", "Ice Roads", "Ice Roads"),
    ("Ice vol. 12 roads", "Ice", "Ice"),
    ("Ice 12, roads, 3-9", "Ice", "Ice"),  # a number parts them
    ("Ice, Volume 1 (Long and Short Papers), Snow", *["Ice, Volume 1 (Long and Short Papers"] * 2),
    ("Ice: Part II (Oslo), Snow", *["Ice: Part II"] * 2),
    ("Ice, and Roads (Oslo), Snow", *["Ice, and Roads"] * 2),
    ("Ice: Vol. 2. Open fields", "Ice: Vol. 2", "Ice: Vol. 2. Open fields"),
    ("Ice: Roads. Open fields", "Ice: Roads", "Ice: Roads"),
    ("Ice (ICR, Oslo), Snow", "Ice", "Ice"),  # more than an acronym
    ("Ice (Volume 2: Short Papers), Snow", *["Ice (Volume 2: Short Papers"] * 2),
    ("Ice (Part II, Short), Snow", "Ice", "Ice"),
    ("Ice (Oslo: Short), Snow", "Ice", "Ice"),
]


@pytest.mark.parametrize(("work", "journal", "book"), ENDS)
def test_where_the_title_ends(work, journal, book):
    assert (venue(work, False), venue(work, True)) == (journal, book)


@pytest.mark.parametrize(
    ("work", "last"),
    [
        ("Ice, Snow, and Fog", 2),
        ("Ice, Snow, et Fog", 2),
        ("Ice, Snow, Fog", 0),
        ("Ice, Snow; and Fog", 0),
        ("Ice, Snow, and", 0),  # nothing follows it
        ("Ice, Oslo, and Fog", 0),
        ("Ice, Springer, and Fog", 0),
        ("Ice, B1, C1, D1, E1, F1, G1, H1, and Fog", 8),
        ("Ice, B1, C1, D1, E1, F1, G1, H1, I1, and Fog", 0),
    ],
)
def test_an_enumeration(work, last):
    assert conjoined(cut(work, (0, len(work)), [], {}, LEXICON), LEXICON) == last


@pytest.mark.parametrize(
    ("work", "contained", "texts"),
    [
        ("Ice (Oslo, Norway) 58, 3-9", False, ["Ice (Oslo, Norway)"]),
        ("Ice (Oslo, Norway) 58, 3-9", True, ["Ice", "Oslo", "Norway"]),
        ("Ice. Fog (Oslo), 58, 3-9", False, ["Ice", "Fog (Oslo)"]),
        ("Ice (Oslo, Norway), pp. 3-9", False, ["Ice", "Oslo", "Norway"]),  # no volume
        ("Ice, Oslo 58, 3-9", False, ["Ice", "Oslo"]),
        ("Ice 58, 3-9", False, ["Ice"]),
        ("(Oslo, Norway) 58, 3-9", False, ["Oslo", "Norway"]),
        ("Ice (Oslo) 58, 3-9. Snow", False, ["Ice (Oslo)", "Snow"]),
    ],
)
def test_a_bracket_before_the_numbers(work, contained, texts):
    tail, rows = read(work, contained)
    merged = merge_bracket(rows, work, tail)
    assert [piece.text for piece in merged] == texts
    assert all(work[piece.start : piece.end] == piece.text for piece in merged)


WORDS = "Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj"


@pytest.mark.parametrize(
    ("text", "journal", "book"),
    [
        ("", -1.0, -1.0),
        ("Ice Roads", 0.0, 0.0),
        ("Journal of Ice", 0.4 + 1.1, 0.4 + 1.1),  # half of its words
        ("Journal of Physics", 0.4 + 1.2, 0.4 + 1.2),
        ("Ice Physics Snow Roads", 0.8, 0.8),
        ("Ice Roads arXiv", 0.8, 0.8),
        ("Ice Roads Snow arXiv", 0.0, 0.0),
        ("Ice Roa. Snow", 0.6, 0.6),
        ("Ice Roa. Snow Fog", 0.0, 0.0),
        (f"Xx. Yy. Zz. {WORDS[:20]}", 0.6, 0.6),  # three of ten
        ("ICE", 0.6, 0.6),
        ("ABCDEFGH", 0.6, 0.6),
        ("ABCDEFGHI", 0.0, 0.0),
        ("ICE ROADS", 0.0, 0.0),
        ("Ice roads", -1.1, -0.55),
        ("Ice Snow Fog roads", -0.55, -0.275),
        ("Ice and Roads", 0.0, 0.0),
        ("Ice roAds", 0.0, 0.0),
        ("roads", -1.8 - 0.8, -0.9 - 0.8),
        ("iceRoads Snow", 0.0, 0.0),
        (f"{WORDS} Kk Ll", 0.0, 0.0),
        (f"{WORDS} Kk Ll Mm", -0.08, 0.0),
        (f"{WORDS} Kk Ll Mm Nn", -0.16, 0.0),
        ("Ice: Roads", -0.4, 0.0),
        ("Ice Handbook", 0.4 + 0.8, 0.4 + 0.8),
        ("A Handbook", 0.4, 0.4),
        ("An Ice Handbook", 0.4, 0.4),
        ("Ice Handbook roads", 0.4 + 0.8 - 2.2 / 6, 0.4 + 0.8 - 2.2 / 6),  # a reference work, like a book
    ],
)
def test_how_much_a_text_looks_like_a_venue(text, journal, book):
    assert venue_quality(text, False, LEXICON) == pytest.approx(journal)
    assert venue_quality(text, True, LEXICON) == pytest.approx(book)
