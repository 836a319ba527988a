"""Digits behind names that a legend explains, and names in bold or underlined."""

import pytest

from cvparse.entries.types import Item
from cvparse.lexicon import load
from cvparse.model import Author, Marker
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.names.legend_marks import with_printed_signs, with_raised_signs
from cvparse.parsers.publications.names.name_list import read_names
from cvparse.text.styled import Run, Style, StyledText

LEXICON = load(())


def raised(text: str, signs: str, breaks: tuple[int, ...] = (0,)) -> list[str]:
    markers = [Marker(symbol=sign, meaning="x", scope=None) for sign in signs.split()]
    item = with_raised_signs(Item((), StyledText.plain(text), breaks), markers)
    assert item.text.text == text
    return [text[a:b] for a, b in item.text.spans(Style.RAISED)]


SIGNS = [
    ("A. Lund1, B. Okri1,2", "1 2", ["1", "1,2"]),
    ("A. Lund1 and B. Okri2.", "1 2", ["1", "2"]),
    ("Lund A.1, Okri B.2", "1 2", ["1", "2"]),
    ("A. Lund3, B. Okri1", "1 2", ["1"]),
    ("GPT3 Models for all", "1 3", []),
    ("A. Lund1, B. Okri", "*", []),
    ("A. Lund12, B. Okri", "12", []),
    ("A. Lund1 Title", "1", []),
    ("Lund1,2,3,4, Okri", "1 2 3 4", ["1,2,3,4"]),
    ("Lund1,2,3,1,2, Okri", "1 2 3 4", ["1,2,3,1"]),
    ("A. Lund1234", "1 2 3 4", ["1234"]),
]


@pytest.mark.parametrize(("text", "signs", "expected"), SIGNS)
def test_digits_that_the_legend_explains(text, signs, expected):
    assert raised(text, signs) == expected


def test_the_last_name_of_a_printed_line():
    first = "A. Lund, B. Okri, C. Twill, D. Muster and E. Sample1"
    text = f"{first} Ada Berg. On Ice"
    assert raised(text, "1", (0, len(first) + 1)) == ["1"]
    assert raised(text, "1") == []


def printed(written: str) -> StyledText:
    """`**` stands around what is bold."""
    text, runs = "", []
    for number, part in enumerate(written.split("**")):
        runs.append(Run(len(text), len(text) + len(part), Style.BOLD if number % 2 else Style.NONE))
        text += part
    return StyledText(text, tuple(run for run in runs if run.end > run.start))


def signs_of(written: str, symbols: str, authors: int = 2) -> list[tuple[str, ...]]:
    text = printed(written)
    draft = Draft.of(text, LEXICON)
    draft.names = read_names(draft.work, 0, len(draft.work), LEXICON)
    markers = [Marker(symbol=symbol, meaning="x", scope=None) for symbol in symbols.split()]
    people = [Author(name="Ada Lund", markers=("*",)) for _ in range(authors)]
    return [author.markers for author in with_printed_signs(people, draft, text, markers)]


@pytest.mark.parametrize(
    ("written", "symbols", "expected"),
    [
        ("**A. Lund**, B. Okri (", "bold", [("*", "bold"), ("*",)]),
        ("**A. Lund**, B. Okri (", "underline", [("*",), ("*",)]),
        ("**A. Lund**, B. Okri (", "*", [("*",), ("*",)]),
        ("A. **Lund**, B. Okri (", "bold", [("*", "bold"), ("*",)]),
        ("A. Lu**nd**, B. Okri (", "bold", [("*",), ("*",)]),
        ("A. Mu**ster**, B. **Sample** (", "bold", [("*",), ("*", "bold")]),
        ("A. **Lun**, B. Okri (", "bold", [("*",), ("*",)]),
    ],
)
def test_names_in_a_face_that_the_legend_explains(written, symbols, expected):
    assert signs_of(written, symbols) == expected


def test_other_authors_than_names_get_no_sign():
    assert signs_of("**A. Lund**, B. Okri (", "bold", 3) == [("*",)] * 3


def test_a_work_without_names_gets_no_sign():
    draft = Draft.of(printed("**On ice**"), LEXICON)
    author = Author(name="Ada Lund")
    assert with_printed_signs([author], draft, draft.printed, [Marker(symbol="bold", meaning="x")]) == (author,)
