import pytest

from cvparse.pdf.characters import is_pictograph, meaning, whole, with_accents
from cvparse.pdf.glyphs import Face, Glyph

FACE = Face("CMR10", 10.0)


@pytest.mark.parametrize(
    ("text", "font", "expected"),
    [
        ("a", "Times", "a"),
        ("\u00a0", "Times", " "),
        ("\t", "Times", " "),
        ("\r", "Times", " "),
        ("\u00ad", "Times", "-"),
        ("\u2010", "Times", "-"),
        ("\u2011", "Times", "-"),
        ("\u2013", "Times", "\u2013"),
        ("\x1b", "", "ff"),
        ("\x1c", "", "fi"),
        ("\x1f", "SFRM1000", "ffl"),
        ("\x10", "", "“"),
        ("\x15", "", "–"),
        ("\x16", "", "—"),
        ("\x0c", "CMR10", "fi"),
        ("\x10", "CMBX12", "ı"),
        ("\x7f", "CMR10", "\ufffd"),
        ("\uf0b7", "SymbolMT", "•"),
        ("\uf0a7", "Wingdings-Regular", "▪"),
        ("\u00d8", "Wingdings-Regular", "➢"),
        ("\u00d8", "Times", "Ø"),
        ("\uf095", "", "\uf095"),
    ],
)
def test_what_a_character_stands_for(text, font, expected):
    assert meaning(text, font) == expected


def test_an_icon_font_keeps_what_it_gives():
    assert meaning("\x1c", "FontAwesome", icon=True) == "\ufffc"
    assert meaning("\u00a0", "FontAwesome", icon=True) == " "
    assert meaning("\uf095", "FontAwesome", icon=True) == "\uf095"
    assert meaning("envelope", "FontAwesome", icon=True) == "envelope"


@pytest.mark.parametrize("text", ["☎", "✉", "📞", "🌐", "🏆", "\uf095", "✉\ufe0f"])
def test_pictographs(text):
    assert is_pictograph(text)


@pytest.mark.parametrize("text", ["a", "•", "✓", "➢", "†", "★", "–", "√", "∗", "中", "ﬁ"])
def test_no_pictographs(text):
    assert not is_pictograph(text)


@pytest.mark.parametrize(
    ("glyphs", "expected"),
    [
        ([("n", 0, 5, 0), ("´", 5, 10, 0), ("a", 5, 10, 0)], ["n", "á"]),
        ([("´", 5, 10, 0), ("ı", 6, 9, 0)], ["í"]),
        ([("C", 0, 7, 0), ("¸", 2, 5, 0)], ["Ç"]),
        ([("A", 0, 7, 0), ("b", 7, 12, 0), ("´", 2, 5, -2)], ["Á", "b"]),
        ([("L", 0, 5, 0), ("´", 5, 8, 0), ("A", 8, 15, 0)], ["L", "´", "A"]),
        ([("a", 0, 5, 0), ("´", 0, 5, 30)], ["a", "´"]),
    ],
    ids=["before", "dotless", "cedilla", "raised and later", "apostrophe", "another line"],
)
def test_accents_go_on_the_letter_that_they_lie_over(glyphs, expected):
    placed = tuple(Glyph(text, x0, x1, y, FACE) for text, x0, x1, y in glyphs)
    assert [glyph.text for glyph in with_accents(placed)] == expected


def test_without_a_map_only_latin_letters_are_believed():
    assert meaning("\u6f22", "Song", mapped=False) == "\ufffd"
    assert meaning("\u6f22", "Song") == "\u6f22"
    assert meaning("\u00f6", "", mapped=False) == "\u00f6"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Ada", "Ada"), ("\ud83d\ude42", "\U0001f642"), ("a\udd00b", "a\ufffdb"), ("\ud83d", "\ufffd"), ("例", "例")],
)
def test_halves_of_characters_are_joined_or_unknown(text, expected):
    assert whole(text) == expected
