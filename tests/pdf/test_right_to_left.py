"""Text from right to left is placed as if it ran from left to right, whatever the order of its glyphs in the file."""

import random

import pytest

from cvparse.layout.types import Box, Fill, Link, Rule
from cvparse.pdf.glyphs import Face, Glyph, PageContent
from cvparse.pdf.right_to_left import as_left_to_right
from cvparse.pdf.words import page_words

FACE = Face("Sans", 10.0)
SAMPLE = "שלום רב"  # a line by which a page runs from right to left
WIDTH = 600.0


def printed(shown, x0=100.0, y=100.0):
    """Glyphs of 5 points from left to right, as `shown` is seen on the page; a blank is a gap, `|` one of 40 points."""
    found = []
    for sign in shown:
        if sign not in " |":
            found.append(Glyph(sign, x0, x0 + 5, y, FACE))
        x0 += 40 if sign == "|" else 5
    return found


def page(*glyphs, **more):
    return PageContent(1, WIDTH, 800.0, tuple(glyphs), **more)


def lines_of(content):
    """The words of each line, in the order of their places."""
    rows = {}
    for word in page_words(as_left_to_right(content), 0):
        rows.setdefault(word.baseline, []).append(word)
    return [" ".join(w.text for w in sorted(row, key=lambda w: w.box.x0)) for _, row in sorted(rows.items())]


MIRRORED = [printed(SAMPLE[::-1], 500, y) for y in (20.0, 40.0)]

# What is seen on the page from left to right, and what is read, on a page that runs from right to left.
READ = [
    ("הטיסרבינוא", "אוניברסיטה"),
    ("לארשי הטיסרבינוא", "אוניברסיטה ישראל"),
    ("2014–2010 רוטקוד", "דוקטור 2010–2014"),
    ("2014 – 2010 רוטקוד", "דוקטור 2010 – 2014"),
    ("2010–2014 רוטקוד", "דוקטור 2010–2014"),  # printed from left to right: a span counts upwards
    ("12/05/2019 ךיראת", "תאריך 12/05/2019"),
    ("3.75 עצוממ", "ממוצע 3.75"),
    ("+972 4 555 0188 ןופלט", "טלפון +972 4 555 0188"),
    ("ada@example.org :ראוד", "דואר: ada@example.org"),
    ("Nature 4(2), 77 ןותעה", "העתון Nature 4(2), 77"),
    (")2017( רמאמ", "מאמר (2017)"),  # brackets by their shape
    ("(2017) רמאמ", "מאמר (2017)"),  # and by their meaning
    ("רמאמ .2", "2. מאמר"),
    ("1. Rivers, Lakes (2018)", "1. Rivers, Lakes (2018)"),
    (".Rivers, Lakes (2018) .1", "1. Rivers, Lakes (2018)."),
    ("04-555 :לט ,Ada Example", "Ada Example, טל: 04-555"),
]


@pytest.mark.parametrize(("shown", "read"), READ)
@pytest.mark.parametrize("order", ["seen", "reversed", "mixed"])
def test_a_line_is_read_in_its_order(shown, read, order):
    glyphs = printed(shown)
    if order == "mixed":
        random.Random(7).shuffle(glyphs)
    content = page(*(glyphs if order != "reversed" else glyphs[::-1]), *(g for line in MIRRORED for g in line))
    assert lines_of(content)[2] == read


# The same on a page that runs from left to right.
AMONG_OTHERS = [
    ('3. "םיה תריש" and its readers', '3. "שירת הים" and its readers'),
    ("Noa (רחש ןב העונ) Bar", "Noa (נועה בן שחר) Bar"),
    (".44–61 ,רפס ,רחש .2", "2. שחר, ספר, 44–61."),
    ("Nothing of it 2014–2010", "Nothing of it 2014–2010"),
    ("Dear םולש|2014–2010", "Dear שלום 2014–2010"),
]


@pytest.mark.parametrize(("shown", "read"), AMONG_OTHERS)
def test_a_text_inside_another_is_turned_in_its_place(shown, read):
    assert lines_of(page(*printed(shown), *printed("Plain words", y=20), *printed("and more", y=40)))[2] == read


def test_a_page_without_such_letters_is_the_same():
    plain = page(*printed("Ada Example 2014–2010 (x) 日本 ελ"))
    assert as_left_to_right(plain) is plain
    turned = Face("Sans", 10.0, turn=1)
    aside = page(*printed("Ada"), *(glyph._replace(face=turned) for glyph in printed("םולש")))
    assert as_left_to_right(aside).glyphs == aside.glyphs


def test_a_page_is_mirrored_with_what_is_drawn_on_it():
    drawn = {
        "rules": (Rule(Box(50, 30, 550, 31)),),
        "fills": (Fill(Box(400, 0, 600, 800), "#eeeeee"),),
        "links": (Link(Box(500, 10, 520, 20), "x"),),
    }
    found = as_left_to_right(page(*MIRRORED[0], **drawn))
    assert found.mirrored
    assert (found.rules[0].box, found.fills[0].box.x0, found.links[0].box.x0) == (Box(50, 30, 550, 31), 0, 80)
    assert not as_left_to_right(page(*MIRRORED[0], *printed("Ada"), *printed("Ben", y=20.5), **drawn)).mirrored


def test_where_a_word_is_printed_is_kept():
    words = page_words(as_left_to_right(page(*printed(SAMPLE[::-1], 500))), 0)
    assert [(word.text, word.box.x0, word.box.x1, word.place.x0, word.place.x1) for word in words] == [
        ("שלום", 65, 85, 515, 535),
        ("רב", 90, 100, 500, 510),
    ]
    plain = page_words(page(*printed("Ada")), 0)[0]
    assert (plain.shown, plain.place) == (None, plain.box)


def test_margins_stand_as_on_other_pages():
    """The date at the left edge is an aside at the right; lines in another script keep a common left edge."""
    date, text = printed("2014–2010", 50), printed(SAMPLE[::-1], 500)
    english = [*printed("A longer line", 60, 140.0), *printed("Short", 60, 160.0)]
    words = page_words(as_left_to_right(page(*date, *text, *MIRRORED[0], *MIRRORED[1], *english)), 0)
    places = {word.text: word.box.x0 for word in words}
    assert places["2010–2014"] == 505
    assert places["A"] == places["Short"]


def test_signs_of_several_letters_and_points_over_letters():
    alef_in_lam = (Glyph("ل", 110, 116, 100.0, FACE), Glyph("ا", 110, 113, 100.0, FACE))
    pointed = (*printed("םלש", 130), Glyph("ָ", 141, 143, 100.0, FACE))
    assert lines_of(page(*alef_in_lam, *pointed, *MIRRORED[0]))[1] == "שָלם لا"


def test_blanks_of_the_file_count_where_letters_overlap():
    wide = [glyph._replace(x1=glyph.x1 + 2) for glyph in printed("גב", 100)]
    blank = Glyph(" ", 105, 105, 100.0, FACE)
    assert lines_of(page(wide[1], wide[0], *MIRRORED[0]))[1] == "בג"
    assert lines_of(page(wide[1], blank, wide[0], *MIRRORED[0]))[1] == "ב ג"
