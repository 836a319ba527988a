"""The series of a book: where it stands, and what looks like one."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import MASK, Draft
from cvparse.parsers.publications.names.name_list import NameList, NameSpan
from cvparse.parsers.publications.source.series import read_series
from cvparse.text.styled import StyledText

LEXICON = load(())
NAMES = NameList((NameSpan(0, 1, (0, 1)),), 1, False, "Hu, Q., Han, S.", 1.0)


def read(printed, names=NAMES, number=None):
    draft = Draft.of(StyledText.plain(printed), LEXICON)
    draft.names, draft.number = names, number
    read_series(draft, 0)
    return draft


@pytest.mark.parametrize(
    ("printed", "series", "number", "left"),
    [
        (
            "On Ice and Roads, 1923, pp. 264-72. Test History of Ice 1.",
            "Test History of Ice",
            "1",
            "On Ice and Roads, 1923, pp. 264-72.",
        ),
        ("On Ice and Roads, 1923. Test History.", "Test History", None, "On Ice and Roads, 1923."),
        (
            "On Ice and Roads, 1923, pp. 2-7. (Test history; no. 14).",
            "Test history",
            "14",
            "On Ice and Roads, 1923, pp. 2-7.",
        ),
        ("On Ice and Roads, 1923, pp. 2-7. (Test history).", None, None, None),
        (
            "On Snow Roads. Vol. 125. Applied Tests 12. Springer.",
            "Applied Tests",
            "12",
            "On Snow Roads. Vol. 125. Springer.",
        ),
        (
            "On Snow Roads. Vol. 125 of Applied Tests. Guernica.",
            "Applied Tests",
            None,
            "On Snow Roads. Vol. 125. Guernica.",
        ),
        ("On Snow Roads. Vol. 125. Applied Tests 12. Guernica.", None, None, None),
        (
            "On Snow Roads. By Lund. Studies in Ice 2. Springer.",
            "Studies in Ice",
            "2",
            "On Snow Roads. By Lund. Springer.",
        ),
        ("On Snow Roads. By Lund. Studies in Ice 2. Guernica.", None, None, None),
        ("On Snow Roads. By Lund. Studies ice roads snow 2. Springer.", None, None, None),
        (
            "Roads on ice. In Proc. of Ice, LNCS 1234, pp. 4-9",
            "LNCS",
            None,
            "Roads on ice. In Proc. of Ice 1234, pp. 4-9",
        ),
        ("Roads on ice: Proc. of Ice, LNCS 1234, pp. 4-9", None, None, None),
        ("2005. Counting samples", None, None, None),
    ],
)
def test_series(printed, series, number, left):
    draft = read(printed)
    assert (draft.value(draft.series), draft.value(draft.number)) == (series, number)
    assert draft.work[: draft.stop].replace(MASK, "") == (printed if left is None else left)


@pytest.mark.parametrize(
    ("series", "expected"),
    [
        ("Test History", True),
        ("Testing", False),  # one word
        ("Test History ice roads", True),  # half of the words are small
        ("Test history ice roads", False),
        ("Test of the Ice", True),  # small words of titles do not count
        ("Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll", True),
        ("Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll Mm", False),
        ("Guernica Press", False),
    ],
)
def test_titles_of_series(series, expected):
    draft = read(f"On Ice and Roads, 1923. {series} 7.")
    assert draft.value(draft.series) == (series if expected else None)


def test_only_behind_names():
    assert read("On Ice and Roads, 1923. Test History 7.", names=None).series is None


def test_a_number_that_is_known_stays():
    assert read("On Ice and Roads, 1923. Test History 7.", number=(0, 2)).number == (0, 2)


@pytest.mark.parametrize(("title", "found"), [("Ice on Roads", True), ("Ice on Road", False)])
def test_twelve_characters_of_a_title_stand_in_front(title, found):
    assert (read(f"{title}, 1923. Test History 7.").series is not None) is found


@pytest.mark.parametrize(("length", "found"), [(420, True), (421, False)])
def test_it_is_sought_at_the_end(length, found):
    tail = ", 1923. Test History 7."
    draft = read(f"Ice on Roads and Snow{tail}{' ' * (length - len(tail))}")
    assert (draft.series is not None) is found
