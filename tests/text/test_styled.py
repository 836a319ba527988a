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
