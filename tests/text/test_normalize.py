import pytest

from cvparse.text.normalize import (
    clean_word,
    closed_up,
    fold,
    is_cjk,
    is_garbled,
    join_lines,
    keeps_hyphen,
    spaced,
    unaccented,
)
from cvparse.text.styled import StyledText


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("e\ufb03cient", "efficient"),
        ("\ufb01eld", "field"),
        ("∗", "*"),
        ("Hu∗†", "Hu*†"),
        ("Mu\u0308ller", "Müller"),
        ("\u2f08\u2f7c", "人老"),
        ("\U0001d441 = 3", "N = 3"),
        ("（注）\u2f08", "（注）人"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("10²", "10²"),
        ("½", "½"),
        ("12–34", "12–34"),
        ("A\u017f\u017fI\u017fTANT", "ASSISTANT"),  # small capitals of a font
        ("CHEM\u0131\u017fTRY", "CHEMISTRY"),
        ("Congre\u017fs", "Congress"),
        ("K\u0131rm\u0131z\u0131", "K\u0131rm\u0131z\u0131"),  # Turkish
    ],
)
def test_a_word_is_made_clean(text, expected):
    assert clean_word(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Honors  &  AWARDS", "honors & awards"),
        ("12–34", "12-34"),
        ("“a”", '"a"'),
        ("d’Alembert", "d'Alembert"),
        ("EĞİTİM", "Eğitim"),
        ("YAYINLAR", "Yayınlar"),
        ("ΆΈΉΊΌΎΏ", "αεηιουω"),
        ("άέήίόύώϊϋΐΰ", "αεηιουωιυιυ"),
        ("Учёная", "Ученая"),
        ("ЕЁ", "ее"),
    ],
)
def test_texts_that_are_the_same(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Müller", "Muller"), ("12-34", "1234"), ("resume", "résumé"), ("Çilek", "Cilek"), ("мой", "мои")],
)
def test_texts_that_are_not(one, other):
    assert fold(one) != fold(other)


def test_blanks_and_accents():
    assert spaced("  a \t b\nc ") == "a b c"
    assert unaccented("Łódź Müller") == "Łodz Muller"


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        ("Bresna", "han", False),
        ("inter", "national", False),
        ("Jean", "Pierre", True),
        ("COVID", "19", True),
        ("state-of", "the-art", True),
    ],
)
def test_a_hyphen_at_a_line_end(before, after, kept):
    assert keeps_hyphen(before, after) is kept


@pytest.mark.parametrize(
    ("lines", "known", "expected"),
    [
        (["one", "two"], (), "one two"),
        (["Bresna-", "han"], (), "Bresnahan"),
        (["power-", "performance"], ("power-performance",), "power-performance"),
        (["power-", "performance"], (), "powerperformance"),
        (["soft\u00ad", "ware"], (), "software"),
        (["https://example.org/", "page"], (), "https://example.org/page"),
        (["機械", "学習"], (), "機械学習"),
        (["pages 12 –", "34"], (), "pages 12 – 34"),
        (["", "only"], (), "only"),
    ],
)
def test_lines_become_a_paragraph(lines, known, expected):
    text, starts = join_lines([StyledText.plain(line) for line in lines], frozenset(known))
    assert text.text == expected
    assert len(starts) == sum(bool(line) for line in lines)
    assert starts[0] == 0


def test_second_halves_that_follow_a_hyphen_keep_it():
    known = frozenset({"-constrained"})

    def joined(*lines):
        return join_lines([StyledText.plain(line) for line in lines], known)[0].text

    assert joined("for resource-", "constrained devices") == "for resource-constrained devices"
    assert joined("an un-", "constrained problem") == "an unconstrained problem"
    assert joined("Bresna-", "han") == "Bresnahan"


@pytest.mark.parametrize("text", ["\ufffd\ufffd", "\ufffda\ufffd", "\ue000\ue001", "\U000e1234\U000e1235"])
def test_signs_without_a_meaning_are_no_text(text):
    assert is_garbled(text)


@pytest.mark.parametrize("text", ["\ufffd", "na\ufffdve", "\u6f22\u5b57", "Erd\u0151s", "\u2022", "plain"])
def test_what_can_be_read_is_text(text):
    assert not is_garbled(text)


@pytest.mark.parametrize("code", [0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xFE0E, 0xFE0F])
def test_characters_without_a_glyph_go(code):
    assert clean_word(f"a{chr(code)}b") == "ab"


@pytest.mark.parametrize(("code", "shown"), [(0x2217, "*"), (0x2A09, "×"), (0x00A0, " "), (0x202F, " "), (0x2007, " ")])
def test_characters_that_look_alike_are_one(code, shown):
    assert clean_word(f"a{chr(code)}b") == f"a{shown}b"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A\u017fa", "Asa"),  # a small letter beside it: no small capitals
        ("A\u017f", "As"),  # one capital may open a word
        ("AB\u017f", "ABS"),
        ("\u017f\u0131", "s\u0131"),
    ],
)
def test_a_long_s_is_a_capital_among_capitals_only(text, expected):
    assert clean_word(text) == expected


@pytest.mark.parametrize(
    ("text", "garbled"),
    [
        ("\ufffd\ufffd", True),
        ("\ufffda", False),
        ("\ufffd\ufffda", True),
        ("\ufffd\ufffdab", True),
        ("\ufffd\ufffdabc", False),
        ("\x01\x02", False),
        ("é\x01\x02", True),
    ],
)
def test_most_signs_of_a_garbled_word_are_unknown(text, garbled):
    assert is_garbled(text) is garbled


@pytest.mark.parametrize(
    ("character", "cjk"),
    [
        ("\u3000", True),
        ("\u2fff", False),
        ("\u30ff", True),
        ("\u3100", False),
        ("\u3400", True),
        ("\u33ff", False),
        ("\u9fff", True),
        ("\ua000", False),
        ("\uff00", True),
        ("\uffef", True),
        ("\ufff0", False),
        ("a", False),
    ],
)
def test_the_scripts_without_blanks(character, cjk):
    assert is_cjk(character) is cjk


@pytest.mark.parametrize(
    ("lines", "known", "expected"),
    [
        (["aa-", "bb"], {"aa-bb", "aabb"}, "aabb"),  # both stand elsewhere: no knowledge
        (["aa-", "bb"], {"aabb"}, "aabb"),
        (["A-", "bb"], {"abb"}, "Abb"),  # the document knows the whole word
        (["A-", "bb"], set(), "A-bb"),
        (["one two-", "three four"], {"two-three"}, "one two-three four"),
        (["abcd-", "based"], {"-based"}, "abcd-based"),
        (["abc-", "based"], {"-based"}, "abcbased"),  # a short first half is a syllable
        (["abcd-", "(based)"], {"-based"}, "abcd- (based)"),
        ([")-", "b"], set(), ")- b"),
        (["a-", ")"], set(), "a- )"),
        (["x2-", "b"], set(), "x2-b"),
        (["x\u00ad", "b"], set(), "xb"),
        (["x\u00ad", "B"], set(), "xB"),
        (["12\u2013", "34"], set(), "12\u201334"),
        (["a\u2013", "34"], set(), "a\u2013 34"),
        (["12\u2013", "b"], set(), "12\u2013 b"),
        (["and/", "or"], set(), "and/ or"[:4] + "or"),
        (["https://example.org/a-", "b"], set(), "https://example.org/ab"),
        (["https://example.org/(a)-", "b"], set(), "https://example.org/(a)-b"),
        (["a b-", "c d"], set(), "a bc d"),
        (["機", "a"], set(), "機 a"),
        (["a", "機"], set(), "a 機"),
        (["a.", "b"], set(), "a. b"),
    ],
)
def test_what_happens_at_a_line_end(lines, known, expected):
    text, starts = join_lines([StyledText.plain(line) for line in lines], frozenset(known))
    assert text.text == expected
    assert text.text[starts[1] :] == lines[1]


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        ("a", "B", True),
        ("A", "b", True),
        ("a", "b", False),
        ("a-b", "c", True),
        ("a", "b-c d", True),
        ("a", "b c-d", False),
    ],
)
def test_the_hyphen_of_two_small_halves_goes(before, after, kept):
    assert keeps_hyphen(before, after) is kept


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<이 력 서>", "이력서"),
        ("履 歴 書", "履歴書"),
        ("履歴 書", "履歴 書"),
        ("A B", "A B"),
        ("[CV]", "CV"),
        ("", ""),
    ],
)
def test_spaced_letters_are_closed_up_in_east_asian_scripts(text, expected):
    assert closed_up(text) == expected
