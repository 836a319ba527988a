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
