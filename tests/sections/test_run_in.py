"""Where a heading ends that is run in before its text."""

import pytest

from cvparse.layout.types import Box, Word
from cvparse.sections.run_in import run_in_end
from cvparse.text.styled import Run, Style, StyledText


def printed(*parts: tuple[str, Style, str, float]) -> tuple[StyledText, dict[int, Word]]:
    """The parts one after another, each of words in one face, colour and size."""
    text, runs, words = "", [], {}
    for part, style, color, size in parts:
        for word in part.split():
            if text:
                runs.append(Run(len(text), len(text) + 1))
                text += " "
            runs.append(Run(len(text), len(text) + len(word), style, len(words)))
            words[len(words)] = Word(len(words), 1, word, Box(0, 0, 1, 1), 0.0, size=size, color=color)
            text += word
    return StyledText(text, tuple(runs)), words


BLACK, RED = "#000000", "#aa0000"


@pytest.mark.parametrize(
    ("parts", "heading"),
    [
        ([("Languages.", Style.BOLD, BLACK, 10.0), ("French, Greek", Style.NONE, BLACK, 10.0)], "Languages."),
        ([("Field work:", Style.SMALL_CAPS, BLACK, 10.0), ("bees", Style.NONE, BLACK, 10.0)], "Field work:"),
        ([("Languages", Style.NONE, RED, 10.0), ("French", Style.NONE, BLACK, 10.0)], "Languages"),
        ([("Languages", Style.NONE, BLACK, 12.0), ("French", Style.NONE, BLACK, 10.0)], "Languages"),
        (
            [("R", Style.BOLD, BLACK, 12.0), ("EFEREED", Style.BOLD, BLACK, 9.0), ("Ice", Style.NONE, BLACK, 10.0)],
            "R EFEREED",
        ),
        ([("Skills. Tools:", Style.BOLD, BLACK, 10.0), ("Python", Style.NONE, BLACK, 10.0)], "Skills."),
        ([("Ph.D. Students:", Style.BOLD, BLACK, 10.0), ("A. Lund", Style.NONE, BLACK, 10.0)], "Ph.D. Students:"),
        ([("Posts (3). Lecturer", Style.BOLD, BLACK, 10.0), ("Lund", Style.NONE, BLACK, 10.0)], "Posts (3)."),
        ([("Languages. French, Greek", Style.BOLD, BLACK, 10.0)], ""),
        ([("Languages. French, Greek", Style.NONE, BLACK, 10.0)], ""),
        ([("A.", Style.BOLD, BLACK, 10.0), ("Lund", Style.NONE, BLACK, 10.0)], ""),
        ([("one two " * 7, Style.BOLD, BLACK, 10.0), ("Lund", Style.NONE, BLACK, 10.0)], ""),
        ([("Languages", Style.BOLD, BLACK, 10.0), ("…", Style.NONE, BLACK, 10.0)], ""),
    ],
)
def test_where_it_ends(parts, heading):
    text, words = printed(*parts)
    assert text.text[: run_in_end(text, words)] == heading


def test_a_raised_letter_ends_no_word():
    text = StyledText("Lund2019", (Run(0, 4, Style.BOLD, 0), Run(4, 8, Style.NONE, 1)))
    words = {n: Word(n, 1, "Lund2019"[4 * n : 4 * n + 4], Box(0, 0, 1, 1), 0.0) for n in (0, 1)}
    assert run_in_end(text, words) == 0
