import pytest

from cvparse.text.normalize import clean_word, fold, is_garbled, join_lines, keeps_hyphen, spaced, unaccented
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
