import pytest

from cvparse.layout.types import Box, Link, Rule
from cvparse.pdf.glyphs import Face, Glyph, PageContent
from cvparse.pdf.words import page_words

ROMAN = Face("Times", 10.0)
BOLD = Face("Times-Bold", 10.0, bold=True)
SMALL = Face("Times", 7.0)


def typeset(*parts, start=50.0, y=100.0):
    """Glyphs of half an em: text and face, a number moves on, a pair is (text, face, how much higher)."""
    glyphs, x = [], start
    for part in parts:
        if isinstance(part, int | float):
            x += part
            continue
        text, face, *up = part
        for letter in text:
            glyphs.append(Glyph(letter, x, x + face.size / 2, y - sum(up), face))
            x += face.size / 2
    return glyphs


def texts(glyphs):
    words = page_words(PageContent(1, 600, 800, tuple(glyphs)), 0)
    return [("~" if w.glued else "") + ("^" if w.raised else "") + w.text for w in words]


def test_blanks_and_gaps_part_words():
    assert texts(typeset(("Ada Byron", ROMAN))) == ["Ada", "Byron"]
    assert texts(typeset(("Ada", ROMAN), 2.2, ("Byron", ROMAN))) == ["Ada", "Byron"]
    assert texts(typeset(("Ada", ROMAN), 1.37, ("Byron", ROMAN))) == ["Ada", "Byron"]  # as tight as lines are set
    assert texts(typeset(("Ad", ROMAN), 1.3, ("a", ROMAN))) == ["Ada"]
    assert texts(typeset(("Ad", ROMAN), 0.8, ("a", ROMAN))) == ["Ada"]
    assert texts(typeset(("fi", ROMAN), -1.0, ("ne", ROMAN))) == ["fine"]


def test_a_jump_parts_words():
    assert texts([*typeset(("one", ROMAN)), *typeset(("two", ROMAN), y=112)]) == ["one", "two"]
    assert texts([*typeset(("late", ROMAN), start=200), *typeset(("early", ROMAN))]) == ["late", "early"]


def test_a_change_of_style_glues():
    assert texts(typeset(("Ada", BOLD), (",", ROMAN))) == ["Ada", "~,"]
    assert texts(typeset(("Hu", ROMAN), ("*", SMALL, 3.5), (",", ROMAN))) == ["Hu", "~^*", "~,"]
    assert texts(typeset(("CO", ROMAN), ("2", SMALL, -1.5))) == ["CO", "~2"]
    assert texts(typeset(("*", SMALL, 3.5), 2, ("equal", ROMAN))) == ["^*", "equal"]


def test_small_print_on_another_line_is_not_raised():
    assert texts([*typeset(("note", SMALL), y=90), *typeset(("text", ROMAN), start=200)]) == ["note", "text"]
    assert texts([*typeset(("note", SMALL), y=90), *typeset(("text", ROMAN))]) == ["note", "text"]


def test_letters_spaced_out_are_one_word():
    spaced = [part for letter in "HONOURS" for part in ((letter, BOLD), 2.0)]
    assert texts(typeset(*spaced, 4.0, *spaced)) == ["HONOURS", "HONOURS"]
    assert texts(typeset(("Ada", ROMAN), 2.0, ("A", ROMAN), 2.0, ("B", ROMAN))) == ["Ada", "A", "B"]


def test_invisible_characters_are_no_words():
    assert texts(typeset(("\u200b", ROMAN), 5, ("Ada", ROMAN))) == ["Ada"]


def test_an_icon_is_never_glued():
    icons = Face("FontAwesome", 10.0, icon=True)
    words = page_words(PageContent(1, 600, 800, tuple(typeset(("\uf095", icons), ("555", ROMAN)))), 7)
    assert [(w.id, w.text, w.icon, w.glued) for w in words] == [(7, "\uf095", True, False), (8, "555", False, False)]


def test_leaders_are_words_of_their_own():
    assert texts(typeset(("Rivers......2021", ROMAN))) == ["Rivers", "......", "2021"]
    assert texts(typeset(("and so on...", ROMAN))) == ["and", "so", "on..."]


def test_print_of_no_size_has_a_size_to_reckon_with():
    (word,) = page_words(PageContent(1, 600, 800, tuple(typeset(("x", Face("Times", 0.0))))), 0)
    assert word.size > 0 and word.box.height > 0


LARGE = Face("Times", 100.0)


@pytest.mark.parametrize(
    ("gap", "blank", "expected"),
    [
        (13.0, False, ["Ada"]),
        (13.5, False, ["Ad", "a"]),  # 0.135 em
        (4.5, True, ["Ada"]),
        (5.0, True, ["Ad", "a"]),  # 0.05 em, where the reader believes in a blank
        (-34.5, False, ["Ada"]),
        (-35.0, False, ["Ad", "a"]),  # 0.35 em backwards
    ],
)
def test_a_gap_parts_words(gap, blank, expected):
    made_up = [Glyph("", 150, 150, 100, LARGE)] if blank else []
    assert texts([*typeset(("Ad", LARGE)), *made_up, *typeset(("a", LARGE), start=150 + gap)]) == expected


@pytest.mark.parametrize(
    ("lower", "turn", "expected"),
    [
        (12, 0, ["Ada"]),  # 0.12 em: one piece
        (12.5, 0, ["Ad", "~a"]),
        (59, 0, ["Ad", "~a"]),
        (60, 0, ["Ad", "a"]),  # 0.6 em: another line
        (0, 1, ["Ad", "a"]),
    ],
)
def test_a_jump_to_another_baseline_parts_words(lower, turn, expected):
    other = Face("Times", 100.0, turn=turn) if turn else LARGE
    glyphs = [*typeset(("Ad", LARGE)), *typeset(("a", other), start=150, y=100 + lower)]
    assert [
        ("~" if w.glued else "") + w.text for w in page_words(PageContent(1, 600, 800, tuple(glyphs)), 0)
    ] == expected


def spaced(letters, gap, then=(), face=ROMAN):
    return typeset(*(part for letter in letters for part in ((letter, face), gap)), -gap, *then)


@pytest.mark.parametrize(
    ("glyphs", "expected"),
    [
        (spaced("HONOURS", 2.0), ["HONOURS"]),  # six gaps show how the line is set
        (spaced("HONOUR", 2.0), list("HONOUR")),
        (spaced("HONOURS", 2.0, [("XY", ROMAN)]), ["HONOURSXY"]),  # a quarter of the gaps may be none
        (spaced("HONOURS", 4.5), ["HONOURS"]),
        (spaced("HONOURS", 5.0), list("HONOURS")),  # half an em is a blank
        (spaced("HONOURS", 0.5, [1.6, ("X", ROMAN)]), ["HONOURSX"]),  # wider by 0.05 em, and so its blanks
        (spaced("HONOURS", 0.35, [1.6, ("X", ROMAN)]), ["HONOURS", "X"]),  # mere kerning
        (spaced("HONOURS", 2.0, [3.25, ("X", ROMAN)]), ["HONOURSX"]),
        (spaced("HONOURS", 2.0, [3.5, ("X", ROMAN)]), ["HONOURS", "X"]),
    ],
)
def test_letters_spaced_out(glyphs, expected):
    assert texts(glyphs) == expected


def test_a_short_line_is_set_as_its_face_is_elsewhere():
    long, short = spaced("HONOURS", 2.0), [glyph._replace(y=130.0) for glyph in spaced("AND", 2.0)]
    assert texts([*long, *short]) == ["HONOURS", "AND"]
    assert texts([*long, *[glyph._replace(face=BOLD) for glyph in short]]) == ["HONOURS", "A", "N", "D"]


SONG = Face("Song", 10.0)
OTHER_SONG = Face("Song-Bold", 10.0)


@pytest.mark.parametrize(
    ("first", "gap", "second", "expected"),
    [
        (("漢", SONG), 3.9, ("字", SONG), ["漢字"]),
        (("漢", SONG), 4.0, ("字", SONG), ["漢", "字"]),  # 0.4 em
        (("漢", SONG), 3.0, ("a", SONG), ["漢", "a"]),
        (("a", SONG), 3.0, ("字", SONG), ["a", "字"]),
        (("漢", SONG), 3.0, ("字", OTHER_SONG), ["漢", "字"]),
        (("漢", SONG), 3.0, ("字", SONG, 0.5), ["漢", "字"]),  # on another baseline
    ],
)
def test_signs_of_scripts_without_blanks_may_stand_apart(first, gap, second, expected):
    assert texts(typeset(first, gap, second)) == expected


@pytest.mark.parametrize(
    ("size", "higher", "gap", "raised"),
    [
        (7, 3.5, 0, True),
        (8.5, 3.5, 0, True),
        (9, 3.5, 0, False),  # nine tenths of the size beside it
        (7, 1.5, 0, True),
        (7, 1.0, 0, False),  # less than 0.12 em
        (7, 5.5, 0, True),
        (7, 6.0, 0, False),
        (7, -3.5, 0, False),
        (7, 3.5, 9.5, True),
        (7, 3.5, 10, False),  # an em away
    ],
)
@pytest.mark.parametrize("before", [False, True])
def test_a_raised_mark_is_smaller_higher_and_close(size, higher, gap, raised, before):
    mark, name = ("*", Face("Times", size), higher), ("Hu", ROMAN)
    glyphs = typeset(mark, gap, name) if before else typeset(name, gap, mark)
    heading = typeset(("Posts", Face("Times", 20.0)), start=300)
    words = page_words(PageContent(1, 600, 800, (*heading, *glyphs)), 0)
    assert next(word for word in words if word.text == "*").raised is raised
    assert not next(word for word in words if word.text == "Hu").raised


def test_a_mark_is_raised_at_print_of_its_own_direction():
    turned = typeset(("*", Face("Times", 7.0, turn=1), 3.5), start=60)
    words = page_words(PageContent(1, 600, 800, (*typeset(("Hu", ROMAN)), *turned)), 0)
    assert not any(word.raised for word in words)


def test_the_box_of_a_word_is_its_em_box():
    (word,) = page_words(PageContent(3, 600, 800, tuple(typeset(("Ada", ROMAN)))), 5)
    assert (word.id, word.page, word.box, word.baseline, word.size) == (5, 3, Box(50, 92, 65, 102), 100, 10)
    (word,) = page_words(PageContent(1, 600, 800, tuple(typeset(("A", Face("Times", 0.0))))), 0)
    assert word.size == 0.01


def test_accents_letters_and_signs():
    glyphs = [*typeset(("ea", ROMAN)), Glyph("´", 55, 60, 100, ROMAN)]
    assert texts(glyphs) == ["eá"]
    assert [w.icon for w in page_words(PageContent(1, 600, 800, tuple(typeset(("漢", SONG), 20, ("☎", SONG)))), 0)] == [
        False,
        True,
    ]


def test_underlined_glyphs_and_links_are_words_of_their_own():
    content = PageContent(
        1,
        600,
        800,
        tuple(typeset(("AdaLund", ROMAN))),
        rules=(Rule(Box(50, 101, 65, 101.5)),),
        links=(Link(Box(65, 90, 85, 103), "https://example.org"),),
    )
    words = page_words(content, 0)
    assert [(w.text, w.underlined, w.glued, w.link) for w in words] == [
        ("Ada", True, False, None),
        ("Lund", False, True, "https://example.org"),
    ]


def narrowed(text, letters, gap=1.9, y=100.0):
    """A line in which the advance of some letters is too small by `gap`."""
    return typeset(*(part for letter in text for part in ((letter, ROMAN), gap if letter in letters else 0)), y=y)


NAMES = "Emmanuel from Germany and Norman in Manheim on tandem"


def test_letters_that_are_wider_than_the_file_says():
    """Behind each m, n and u there is a gap, wherever it stands; behind other letters there is none."""
    assert texts(narrowed(NAMES, "mnu")) == NAMES.split()
    assert texts(narrowed(NAMES, "mnu", gap=1.3)) == NAMES.split()  # too small to part words


def test_gaps_that_part_words_stay():
    bare = NAMES.replace(" ", "")
    assert texts(narrowed(bare, "mnu")) != [bare]  # the file sets no blanks: nothing else parts its words
    few = "Emmanuel in Norman Germany"
    assert len(texts(narrowed(few, "mnu"))) > len(few.split())  # too few blanks to say so
    mixed = [*typeset(("men and nun an mum on um ", ROMAN)), *narrowed(NAMES, "mnu", y=120.0)]
    assert len(texts(mixed)) > len(f"men and nun an mum on um {NAMES}".split())  # these letters also stand close
    uneven = typeset(
        *(part for at, letter in enumerate(NAMES) for part in ((letter, ROMAN), 1.5 + at % 3 if letter in "mnu" else 0))
    )
    assert len(texts(uneven)) > len(NAMES.split())


def test_a_word_says_how_it_is_painted():
    plain, unpainted, askew = Face("F", 10.0), Face("F", 10.0, visible=False), Face("F", 10.0, askew=True)
    glyphs = tuple(Glyph("A", 20.0 * n, 20.0 * n + 5, 100.0, face) for n, face in enumerate((plain, unpainted, askew)))
    found = page_words(PageContent(1, 600, 800, glyphs), 0)
    assert [(word.unpainted, word.askew) for word in found] == [(False, False), (True, False), (False, True)]


def test_text_that_runs_askew_ends_its_words_at_blanks():
    face = Face("F", 10.0, askew=True)
    glyphs = tuple(Glyph(sign, 20.0 + 7 * n, 25.0 + 7 * n, 100.0 - 7 * n, face) for n, sign in enumerate("TO DO"))
    assert [word.text for word in page_words(PageContent(1, 600, 800, glyphs), 0)] == ["TO", "DO"]
    level = tuple(glyph._replace(face=Face("F", 10.0)) for glyph in glyphs)
    assert [word.text for word in page_words(PageContent(1, 600, 800, level), 0)] == ["T", "O", "D", "O"]
