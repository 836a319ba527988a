import pytest

from cvparse.pdf.characters import in_old_tex, is_pictograph, meaning, shows_old_tex, whole, with_accents
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


CORK_FROM_1 = (*"´ˆ˜¨˝˚ˇ˘¯˙¸˛‚‹›“”„«»–—\u200b\u200bıȷ", "ff", "fi", "fl", "ffi", "ffl")
OLD_TEX_FROM_11 = ("ff", "fi", "fl", "ffi", "ffl", *"ıȷ`´ˇ˘¯˚¸ßæœøÆŒØ")
BLANK_CODES = {9, 10, 13}  # tab and line ends: blanks, where no old font of TeX says otherwise


@pytest.mark.parametrize(
    ("code", "sign"), [(code, sign) for code, sign in enumerate(CORK_FROM_1, 1) if code not in BLANK_CODES]
)
def test_the_first_codes_of_the_cork_encoding(code, sign):
    assert meaning(chr(code), "SFRM1000") == sign


@pytest.mark.parametrize(("code", "sign"), enumerate(OLD_TEX_FROM_11, 11))
def test_the_first_codes_of_the_old_encoding_of_tex(code, sign):
    assert meaning(chr(code), "CMR10") == sign


SYMBOL_CODES, SYMBOL_SIGNS = "\uf0b7\uf0a8\uf0b0\uf0b1\uf0b4\uf0ae\uf02d\uf0a7\uf0d7", "•♦°±×→−♣⋅"
WINGDINGS_CODES = (
    "\uf06c\uf06d\uf06e\uf06f\uf071\uf072\uf073\uf074\uf075\uf076\uf077\uf09e\uf09f\uf0a0\uf0a1"
    "\uf0a7\uf0a8\uf0ab\uf0d8\uf0e0\uf0e8\uf0f0\uf0fc\uf0fe\uf028\uf029\uf02a\uf02b\uf02c\uf038"
)
WINGDINGS_SIGNS = "●❍■□❑❒⬧⧫◆❖⬥·•▪○▪◻★➢→➔⇨✓☑☎✆✉✉✉⌨"


@pytest.mark.parametrize(
    ("font", "code", "sign"),
    [
        *(("SymbolMT", *pair) for pair in zip(SYMBOL_CODES, SYMBOL_SIGNS, strict=True)),
        *(("Wingdings-Regular", *pair) for pair in zip(WINGDINGS_CODES, WINGDINGS_SIGNS, strict=True)),
    ],
)
def test_the_signs_of_symbol_fonts(font, code, sign):
    assert meaning(code, font) == sign
    low = chr(ord(code) - 0xF000)
    assert meaning(low, font) == (" " if low == "\u00a0" else sign)


@pytest.mark.parametrize(
    ("text", "font", "expected"),
    [
        ("\u0100", "Symbol", "\u0100"),  # beyond the codes of such a font
        ("\uf100", "Symbol", "\uf100"),
        ("\uf0b7", "", "•"),
        ("\uf0d8", "", "➢"),  # a code of Wingdings in a font without a name
        ("\uf0d8", "Symbol", "\uf0d8"),
        ("\uf0fc", "Wingdings2", "✓"),  # by its code alone
        ("\u00fc", "Wingdings3", "ü"),
        ("\u00fc", "Wingdings", "✓"),
        ("\u00b7", "Symbol", "•"),
        ("ab", "Symbol", "ab"),
        ("\x0a", "CMR10", "\ufffd"),
        ("\x0a", "Times", " "),
        ("\x0b", "CMR10x", "¸"),
    ],
)
def test_which_font_has_which_codes(text, font, expected):
    assert meaning(text, font) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("\u024f", "\u024f"), ("\u0250", "\ufffd"), ("\x81", "\ufffd"), ("fi", "fi"), ("f\u0250", "\ufffd")],
)
def test_the_number_of_a_glyph_is_believed_for_latin_letters_only(text, expected):
    assert meaning(text, "Song", mapped=False) == expected


def test_the_name_of_an_icon_is_printable():
    assert meaning(" x", "FontAwesome", icon=True) == " x"
    assert meaning("x\x1f", "FontAwesome", icon=True) == "\ufffc"


SPACING = dict(zip("`´ˆ^˜~¯ˉ˘˙¨˚°ˇ˛ˊˋ", "àáââããāāăȧäååǎąáà", strict=True)) | {"˝": "a\u030b", "¸": "a\u0327"}


@pytest.mark.parametrize(("accent", "letter"), SPACING.items())
def test_each_accent_over_an_a(accent, letter):
    glyphs = (Glyph("a", 5, 10, 0, FACE), Glyph(accent, 5, 10, 0, FACE))
    assert [glyph.text for glyph in with_accents(glyphs)] == [letter]


@pytest.mark.parametrize(
    ("accent", "accented"),
    [
        (Glyph("´", 0, 9, 0, FACE), True),  # its middle lies over the letter, which stands from 4 to 9
        (Glyph("´", 0, 8, 0, FACE), False),  # at its left edge
        (Glyph("´", 8, 10, 0, FACE), False),
        (Glyph("´", 5, 8, 4.5, FACE), True),
        (Glyph("´", 5, 8, 5, FACE), False),  # half an em off
        (Glyph("´", 5, 8, -4.5, FACE), True),
        (Glyph("´", 5, 8, -5, FACE), False),
        (Glyph("´", 5, 8, 0, Face("CMR10", 5.5)), True),
        (Glyph("´", 5, 8, 0, Face("CMR10", 5.0)), False),  # half as large
        (Glyph("´", 5, 8, 0, Face("CMR10", 10.0, turn=1)), False),
    ],
)
def test_an_accent_lies_over_its_letter(accent, accented):
    assert len(with_accents([Glyph("e", 4, 9, 0, FACE), accent])) == (1 if accented else 2)


def test_of_two_letters_under_an_accent_the_next_in_the_file_takes_it():
    glyphs = [Glyph(text, 4, 9, 0, FACE) for text in "o.´a"]
    assert [glyph.text for glyph in with_accents(glyphs)] == ["o", ".", "á"]
    assert [glyph.text for glyph in with_accents([glyphs[0], *glyphs[2:]])] == ["ó", "a"]  # both are next: the first


def test_a_letter_may_have_two_accents():
    glyphs = [Glyph(text, 4, 9, 0, FACE) for text in ("e", "ˆ", "´")]
    assert [glyph.text for glyph in with_accents(glyphs)] == ["ế"]


UNNAMED = Face("", 10.0)


def word_of(*signs, face=UNNAMED, gap=0.0):
    return [Glyph(sign, (5 + gap) * at, (5 + gap) * at + 5, 0, face) for at, sign in enumerate(signs)]


@pytest.mark.parametrize(
    ("glyphs", "shown"),
    [
        (word_of(*"She‹eld"), True),
        (word_of(*"Ra¸ens"), True),
        (word_of(*"She‹eld", face=Face("ECRM1000", 10.0)), False),  # a font with a name is in the encoding of its name
        (word_of(*"‹eld"), False),
        (word_of(*"eld›"), False),
        (word_of("o", " ", "‹", "c"), False),
        (word_of(*"o‹1"), False),
        (word_of(*"o‹c", gap=1.1), False),
        (word_of(*"o{c"), False),
        ([*word_of("c"), Glyph("¸", 1, 4, 0, UNNAMED), Glyph("a", 5, 9, 0, UNNAMED)], False),  # an accent on its letter
    ],
)
def test_a_sign_inside_a_word_shows_the_encoding(glyphs, shown):
    assert shows_old_tex(glyphs) is shown


def test_glyphs_in_old_tex():
    named = word_of(*"‹", face=FACE)
    assert "".join(glyph.text for glyph in in_old_tex([*word_of(*"¸˛‚‹›55{66|"), *named])) == "fffiflffiffl55–66—‹"


def test_a_control_code_of_a_font_without_a_name_is_a_sign_where_it_has_no_map():
    assert (meaning("\r", "", mapped=False), meaning("\r", ""), meaning("\r", "Sans", mapped=False)) == ("‚", " ", " ")
    assert meaning(" ", "", mapped=False) == " "
