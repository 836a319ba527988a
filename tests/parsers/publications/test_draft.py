"""The working text of a reference, its raised characters, and the values of its spans."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import MASK, Draft, working
from cvparse.text.styled import Run, Style, StyledText

LEXICON = load(())


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("3–9", "3-9"),
        ("«Ice»", "“Ice”"),
        ("‚Ice‹ ´", "‘Ice‘ ’"),
        ("Ice\u00a0（Oslo），", "Ice (Oslo),"),
        ("Ice：a；b", "Ice:a;b"),
        ("Ice''", "Ice ”"),
        ("‘‘Ice’’", "“ Ice ”"),
        ('\\"Ice', ' "Ice'),
        ("A &amp; B", "A &     B"),
        ("A & B", "A & B"),
    ],
)
def test_signs_of_one_kind(printed, expected):
    assert working(printed) == expected
    assert len(working(printed)) == len(printed)


@pytest.mark.parametrize(
    ("text", "start", "end", "found"),
    [
        ("Lund1, Okri", 4, 5, True),
        ("Lund12345678", 4, 12, True),  # eight characters
        ("Lund123456789", 4, 13, False),
        ("the 5th", 5, 7, False),  # an ordinal
        ("1Lund", 0, 1, True),
    ],
)
def test_raised_characters_that_can_be_markers(text, start, end, found):
    printed = StyledText(text, (Run(0, start, Style.NONE, 0), Run(start, end, Style.RAISED, 0)))
    assert Draft.of(printed, LEXICON).raised == ([(start, end)] if found else [])


def test_masked_characters_are_hidden_and_offsets_stay():
    draft = Draft.of(StyledText.plain("Ice on  roads"), LEXICON)
    draft.mask(4, 6)
    assert (draft.work, draft.text, draft.stop) == (f"Ice {MASK * 2}  roads", "Ice on  roads", 13)
    assert (draft.value((4, 13)), draft.value(None), draft.value((6, 8))) == ("on roads", None, None)
