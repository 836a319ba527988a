"""The number or the bullet before a reference, and what only looks like one."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.front.number_label import read_label
from cvparse.text.styled import StyledText

LEXICON = load(())


@pytest.mark.parametrize(
    ("printed", "label", "rest"),
    [
        ("[12] A. Lund. Ice", "[12]", "A. Lund. Ice"),
        ("(5) A. Lund. Ice", "(5)", "A. Lund. Ice"),
        ("12. A. Lund. Ice", "12.", "A. Lund. Ice"),
        ("47) A. Lund. Ice", "47)", "A. Lund. Ice"),
        ("C3. A. Lund. Ice", "C3.", "A. Lund. Ice"),
        ("[Hu24] A. Lund. Ice", "[Hu24]", "A. Lund. Ice"),
        ("12 A. Lund. Ice", "12", "A. Lund. Ice"),
        ("12 A Lund. Ice", "12", "A Lund. Ice"),
        ("[3] 12 A. Lund. Ice", "[3]", "A. Lund. Ice"),
        ("[1450] A. Lund. Ice", None, "[1450] A. Lund. Ice"),  # a year
        ("[1449] A. Lund. Ice", "[1449]", "A. Lund. Ice"),
        ("(2019) Ice on roads", None, "(2019) Ice on roads"),
        ("2019. Ice on roads", None, "2019. Ice on roads"),
        ("3 lessons", None, "3 lessons"),
        ("3 a lesson", None, "3 a lesson"),
        ("Ice on roads", None, "Ice on roads"),
        ("• Ice on roads", None, "Ice on roads"),
    ],
)
def test_labels(printed, label, rest):
    draft = Draft.of(StyledText.plain(printed), LEXICON)
    read_label(draft)
    assert (draft.value(draft.label), draft.text[draft.start :]) == (label, rest)
    assert draft.cues == []


def test_a_bullet_before_the_label_is_a_cue():
    draft = Draft.of(StyledText.plain("• 12. Ice on roads"), LEXICON)
    read_label(draft)
    assert (draft.value(draft.label), draft.cues) == ("12.", [(0, 2)])
