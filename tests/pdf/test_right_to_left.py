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
    ("1001–1005 רפסמ", "מספר 1001–1005"),
    ("10001–10005 רפסמ", "מספר 10005–10001"),  # too long for years or pages
    ("12–34–56 רפסמ", "מספר 56–34–12"),
    ("12 34 רפסמ", "מספר 34 12"),
    ("10/12 רפסמ", "מספר 10/12"),
    ("10;12 רפסמ", "מספר 12;10"),  # a sign that stands in no number
    ("10/ 12 רפסמ", "מספר 12 /10"),
    ("10 /12 רפסמ", "מספר 12/ 10"),
    ("+972 רפסמ", "מספר +972"),
    ("-972 רפסמ", "מספר 972-"),
    ("Nature (4)(2) ןותעה", "העתון Nature (4)(2)"),
    ("Nature [4] ןותעה", "העתון Nature [4]"),
    ("[Nature 4] ןותעה", "העתון [Nature 4]"),
    ("Nature 4(2) ןותעה", "העתון Nature 4(2)"),
    (".Nature .2", "2. Nature."),
    (".Nature )2", "2) Nature."),
    (".Nature 4.2", "Nature 4.2."),  # no blank beyond its point: it is part of what stands there
    (".Nature . 2", "Nature . 2."),
    ("Nature .2", "Nature .2"),
    ("Nature ,2 ןותעה", "העתון 2, Nature"),
    ("Nature, 2 ןותעה", "העתון Nature, 2"),
    ("Nature 2 ןותעה", "העתון Nature 2"),
    ("!Rivers", "Rivers!"),
    ("Rivers!", "Rivers!"),
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


def glyph(sign, x0, x1, y=100.0, size=10.0):
    return Glyph(sign, x0, x1, y, Face("Sans", size))


def read_of(*glyphs):
    """What is read of a line among others that run from left to right, without its blanks."""
    content = page(*glyphs, *printed("Plain words", y=20), *printed("and more", y=40))
    placed = [one for one in as_left_to_right(content).glyphs if one.y == 100.0]
    return "".join(one.text for one in sorted(placed, key=lambda one: one.x0)).replace(" ", "")


def read_on_mirrored(*glyphs):
    placed = [one for one in as_left_to_right(page(*glyphs, *MIRRORED[0], *MIRRORED[1])).glyphs if one.y == 100.0]
    return "".join(one.text for one in sorted(placed, key=lambda one: one.x0)).replace(" ", "")


@pytest.mark.parametrize(("gap", "read"), [(15.0, "דגבא"), (15.1, "בא" + "דג")])
def test_a_wide_gap_parts_texts_that_are_turned_each_in_its_place(gap, read):
    """Four letters of which two are seen at the left of the gap."""
    left, right = printed("אב"), printed("גד", 110 + gap)
    assert read_of(*left, *right) == read


@pytest.mark.parametrize(
    ("shown", "read"),
    [
        ("אבגדהו Noah", "Noahוהדגבא"),  # six letters of ten
        ("אבגדה Noah", "הדגבאNoah"),  # five of nine
        ("Noah אבגדהו", "Noahוהדגבא"),  # it begins from left to right
        ("Noah אבגדהוזחט", "Noahטחזוהדגבא"),
    ],
)
def test_how_much_turns_a_text_among_others(shown, read):
    assert read_of(*printed(shown)) == read


@pytest.mark.parametrize(("shown", "read"), [("ג Noah Berge", "NoahBergeג"), ("ג Noah Bergen", "גNoahBergen")])
def test_how_much_turns_a_text_on_a_mirrored_page(shown, read):
    assert read_on_mirrored(*printed(shown)) == read


@pytest.mark.parametrize(("below", "mirrored"), [(1.2, True), (1.3, False)])
def test_what_stands_on_one_line(below, mirrored):
    """Two lines from right to left; one or two of the others."""
    rows = [printed(SAMPLE[::-1], 500, y) for y in (20.0, 40.0)]
    content = page(*rows[0], *rows[1], *printed("Ada", y=0.0), *printed("Ben", 200, y=below))
    assert as_left_to_right(content).mirrored is mirrored


@pytest.mark.parametrize(("shown", "mirrored"), [("Noah םולש", True), ("Noah לשו", False), ("Noah 12 םולש", True)])
def test_a_line_runs_as_half_of_its_letters(shown, mirrored):
    assert as_left_to_right(page(*printed(shown))).mirrored is mirrored


def test_as_many_lines_of_both_are_a_page_from_left_to_right():
    assert not as_left_to_right(page(*printed(SAMPLE[::-1]), *printed("Ada", y=20))).mirrored
    assert as_left_to_right(page(*printed(SAMPLE[::-1]), *printed("12 34", y=20))).mirrored  # figures have no say


@pytest.mark.parametrize(("gap", "read"), [(2.9, "1234"), (3.0, "3412")])
def test_the_figures_of_one_number_stand_close(gap, read):
    left, right = printed("12"), printed("34", 110 + gap)
    assert read_on_mirrored(*left, *right, *printed("םולש", 200)).removeprefix("שלום") == read


@pytest.mark.parametrize(("covered", "read"), [(2.5, ["ב", "א"]), (2.6, ["בא"])])
def test_a_letter_that_lies_under_another_is_one_sign_with_it(covered, read):
    """Of letters of 5 points."""
    left, right = glyph("א", 100.0, 105.0), glyph("ב", 105.0 - covered, 110.0 - covered)
    placed = [one for one in as_left_to_right(page(left, right)).glyphs if one.y == 100.0]
    assert [one.text for one in sorted(placed, key=lambda one: one.x0)] == read


@pytest.mark.parametrize(("middle", "read"), [(102.0, "באָ"), (108.0, "בָא"), (104.9, "באָ"), (105.1, "בָא")])
def test_a_point_belongs_to_the_nearest_letter(middle, read):
    point = glyph("ָ", middle - 1, middle + 1)
    assert read_on_mirrored(*printed("אב"), point) == read


def test_a_point_over_no_such_letter_is_left_out_of_the_line():
    assert read_on_mirrored(*printed("ab"), glyph("ָ", 101.0, 103.0), *printed("םולש", 200)) == "שלוםab"


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
    moved = page_words(as_left_to_right(page(*printed(SAMPLE[::-1], 500), *printed("Ada", y=140.0))), 0)
    assert [(word.place.x0, word.place.x1) for word in moved if word.text == "Ada"] == [(100, 115)]
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
