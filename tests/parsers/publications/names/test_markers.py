"""Marks beside names, and what is none."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.names.markers import blank_markers, find_markers
from cvparse.text.styled import Run, Style, StyledText

LEXICON = load(())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A. Lund*, B. Okri†", ["*", "†"]),
        ("A. Lund**, B. Okri*", ["**", "*"]),
        ("A. Lund* *, B. Okri", ["*", "*"]),
        ("A. Lund*†, B. Okri", ["*", "†"]),
        ("A. Lund^^, B. Okri", ["^", "^"]),
        ("Threads for C/C++", []),
        ("A. Lund+, B. Okri", ["+"]),
        ("A. Lund+*+, B. Okri", ["+", "*", "+"]),
        ("A. Lund*+, B. Okri", ["*", "+"]),
        ("A. Lund*++, B. Okri", ["*"]),
        ("A. Mu\u00c3¤ster, B. \u00c2´\u00c2§Okri", []),
        ("A. Lund*, B. Okri* x", ["*", "*"]),
    ],
)
def test_markers(text: str, expected: list[str]) -> None:
    assert [marker.symbol for marker in find_markers(text, 0, len(text))] == expected


def draft_of(written: str) -> Draft:
    """A draft of this text; what stands in braces is raised."""
    parts = [
        (stretch[1:], Style.RAISED) if stretch.startswith("{") else (stretch, Style.NONE)
        for stretch in written.replace("{", "}{").split("}")
        if stretch
    ]
    text, runs = "", []
    for stretch, style in parts:
        runs.append(Run(len(text), len(text) + len(stretch), style))
        text += stretch
    return Draft.of(StyledText(text, tuple(runs)), LEXICON)


BLANKED = [
    ("A. Lund, B. Okri", "A. Lund, B. Okri", []),
    ("A. Lund*, B. Okri", "A. Lund, B. Okri", ["*"]),
    ("A. Lund*", "A. Lund", ["*"]),
    ("A. Lund†. B. Okri", "A. Lund. B. Okri", ["†"]),
    ("A. Lund*- Okri", "A. Lund - Okri", ["*"]),
    ("A. Lund{1}, B. Okri{2}", "A. Lund, B. Okri", ["1", "2"]),
    ("A. Lund{1, 2}, B. Okri", "A. Lund , B. Okri", ["1", "2"]),
    ("A. Lund{*}, B. Okri", "A. Lund, B. Okri", ["*"]),
    ("A. Lund{1}, B. Okri2, C. Moor{2}", "A. Lund, B. Okri, C. Moor", ["1", "2", "2"]),  # on the line by mistake
    ("A. Lund{1}, B. Moor{2}, Ice2 for all", "A. Lund, B. Moor, Ice2 for all", ["1", "2"]),
    ("A. Lund{iD}, B. Okri", "A. Lund , B. Okri", []),  # the icon of a link
    ("A. Lund*,†", "A. Lund", ["*", "†"]),
    ("A. Lund* , †", "A. Lund", ["*", "†"]),
    ("A. Lund* ,  †", "A. Lund ,", ["*", "†"]),
    ("*, B. Lund†", ", B. Lund", ["*", "†"]),
]


@pytest.mark.parametrize(("written", "work", "symbols"), BLANKED)
def test_markers_are_blanked_and_kept(written, work, symbols):
    draft = draft_of(written)
    length = len(draft.work)
    blank_markers(draft)
    assert len(draft.work) == length
    assert " ".join(draft.work.split()) == work
    assert [marker.symbol for marker in draft.markers] == symbols


def test_the_full_stop_behind_a_marker_goes_back_to_its_name():
    draft = draft_of("A. Lund†. B. Okri")
    blank_markers(draft)
    assert draft.work == "A. Lund.  B. Okri"


def test_only_the_given_raised_stretches_are_markers():
    draft = draft_of("A. Lund{1}, B. Okri{2}")
    blank_markers(draft, [(7, 8)])
    assert [(marker.start, marker.symbol) for marker in draft.markers] == [(7, "1")]
    assert draft.work == "A. Lund,  B. Okri2"
