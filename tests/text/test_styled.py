import pytest

from cvparse.text.styled import EMPTY, Run, Style, StyledText, concatenate

BOLD, RAISED = Style.BOLD, Style.RAISED
TEXT = StyledText(
    "Hu*, Ada Byron",
    (
        Run(0, 2, BOLD, 0),
        Run(2, 3, BOLD | RAISED, 1),
        Run(3, 5, Style.NONE, 2),
        Run(5, 8, Style.NONE, 3, "https://example.org"),
        Run(8, 9),
        Run(9, 14, Style.NONE, 4, "https://example.org"),
    ),
)


def covers(text: StyledText) -> bool:
    at = 0
    for run in text.runs:
        if run.start != at or run.end <= run.start:
            return False
        at = run.end
    return at == len(text)


@pytest.mark.parametrize(("start", "end"), [(0, 14), (0, 3), (1, 6), (2, 3), (3, 3), (-5, None), (10, 99)])
def test_a_slice_keeps_styles_and_words(start, end):
    piece = TEXT[start:end]
    assert piece.text == TEXT.text[start:end]
    assert covers(piece)
    offset = range(len(TEXT))[start:end].start if piece else 0
    for at in range(len(piece)):
        assert piece.run_at(at).word == TEXT.run_at(at + offset).word


def test_it_is_split_stripped_and_joined_like_a_string():
    parts = TEXT.split(", ")
    assert [part.text for part in parts] == ["Hu*", "Ada Byron"]
    assert [part.words for part in parts] == [(0, 1), (3, 4)]
    joined = StyledText.join("; ", parts)
    assert joined.text == "Hu*; Ada Byron"
    assert covers(joined)
    assert StyledText.plain("  a ").strip().text == "a"
    assert concatenate([parts[0], EMPTY, parts[1]]).text == "Hu* Ada Byron"
    assert (parts[0] + parts[1]).words == (0, 1, 3, 4)


def test_styles_are_found():
    assert TEXT.style_at(2) == BOLD | RAISED
    assert TEXT.spans(BOLD) == [(0, 3)]
    assert TEXT.spans(RAISED) == [(2, 3)]
    assert TEXT.share(BOLD) == pytest.approx(3 / 12)
    assert TEXT.links() == [(5, 14, "https://example.org")]
    assert EMPTY.share(BOLD) == 0
    with pytest.raises(IndexError):
        TEXT.run_at(14)


def test_plain_text_has_one_run_or_none():
    assert StyledText.plain("ab").runs == (Run(0, 2),)
    assert StyledText.plain("").runs == ()


def test_a_separator_stands_between_the_parts_and_belongs_to_no_word():
    joined = StyledText.join("--", [TEXT[0:3], TEXT[5:8], TEXT[9:10]])
    assert joined.text == "Hu*--Ada--B"
    assert covers(joined)
    assert [joined.run_at(at).word for at in (2, 3, 4, 5, 8, 10)] == [1, -1, -1, 3, -1, 4]
    assert len(StyledText.join("", [TEXT[0:3], TEXT[5:8]]).runs) == 3


def test_a_whole_slice_is_the_text_itself():
    assert TEXT[0:14] is TEXT
    assert TEXT[:] is TEXT
    assert TEXT[3:3] is EMPTY
    assert TEXT[5:2] is EMPTY


def test_words_are_named_once_in_their_order():
    assert TEXT.words == (0, 1, 2, 3, 4)
    assert (TEXT[5:8] + TEXT[0:3] + TEXT[5:8]).words == (3, 0, 1)
    assert TEXT[8:9].words == ()


@pytest.mark.parametrize("offset", [-1, 14, 99])
def test_no_run_stands_outside_the_text(offset):
    with pytest.raises(IndexError):
        TEXT.run_at(offset)
    assert TEXT.run_at(0).word == 0
    assert TEXT.run_at(13).word == 4


def test_blanks_neither_count_nor_part_a_stretch():
    faced = StyledText(
        "one two  x", (Run(0, 3, BOLD), Run(3, 4), Run(4, 7, BOLD), Run(7, 9, BOLD), Run(9, 10, Style.ITALIC))
    )
    assert faced.spans(BOLD) == [(0, 9)]
    assert faced.spans(Style.ITALIC) == [(9, 10)]
    assert faced.share(BOLD) == pytest.approx(6 / 7)
    parted = StyledText("a, b", (Run(0, 1, BOLD), Run(1, 3), Run(3, 4, BOLD)))
    assert parted.spans(BOLD) == [(0, 1), (3, 4)]
    assert StyledText("a  ", (Run(0, 1), Run(1, 3, BOLD))).spans(BOLD) == []  # blanks alone are no stretch


def test_links_colours_and_sizes_have_their_stretches():
    red, blue = "#ff0000", "#0000ff"
    text = StyledText(
        "one two three",
        (
            Run(0, 3, word=1, color=red, size=12.0),
            Run(3, 4),
            Run(4, 7, word=2, color=red, size=10.0),
            Run(7, 8),
            Run(8, 13, word=3, color=blue, size=10.0, link="https://example.org"),
        ),
    )
    assert text.colors() == [(0, 7, red), (8, 13, blue)]
    assert text.sizes() == [(0, 3, 12.0), (4, 13, 10.0)]
    assert text.links() == [(8, 13, "https://example.org")]
    assert text[4:13].colors() == [(0, 3, red), (4, 9, blue)]
    assert StyledText.join(", ", [text[0:3], text[8:13]]).colors() == [(0, 3, red), (5, 10, blue)]
    assert TEXT.colors() == []
    assert TEXT.sizes() == []
    two = StyledText("ab", (Run(0, 1, link="https://a.example"), Run(1, 2, link="https://b.example")))
    assert two.links() == [(0, 1, "https://a.example"), (1, 2, "https://b.example")]


def test_it_is_like_its_characters():
    assert (str(TEXT), len(TEXT), bool(TEXT), bool(EMPTY)) == ("Hu*, Ada Byron", 14, True, False)
    assert TEXT.strip("Hn").text == "u*, Ada Byro"
    assert [part.text for part in StyledText.plain(",a,,b").split(",")] == ["", "a", "", "b"]
    assert concatenate([EMPTY]).text == ""


def test_each_style_is_a_bit_of_its_own():
    assert [style.value for style in (Style.BOLD, Style.ITALIC, Style.UNDERLINED, Style.SMALL_CAPS, Style.RAISED)] == [
        *(1, 2, 4, 8, 16)
    ]


def test_an_empty_run_is_no_run_of_a_slice():
    first, second = Run(0, 2, word=1), Run(2, 4, word=2)
    assert StyledText("abcd", (first, second))[0:2].runs == (first,)
    assert StyledText("abcd", (first, second))[2:4].words == (2,)


@pytest.mark.parametrize("style", [BOLD, BOLD | RAISED])
def test_a_stretch_in_a_style_has_all_of_it(style):
    text = StyledText("abc", (Run(0, 1, BOLD), Run(1, 2, BOLD | RAISED), Run(2, 3, RAISED)))
    assert text.spans(style) == ([(0, 2)] if style == BOLD else [(1, 2)])
    assert text[1:].spans(style) == [(0, 1)]
