"""The cases of service: what is printed, and the entries that must come of it."""

import pytest

from cvparse.parsers.service.roles import find_role, is_role_alone
from kind_cases import assert_read, cases_of
from written_entries import LEXICON


@cases_of("service")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


@pytest.mark.parametrize(
    ("text", "role", "rest"),
    [
        ("Shadow Committee Member", "Shadow Committee Member", ""),
        ("Reviewer for Nature", "Reviewer", " Nature"),
        ("Member of the Science Board", "Member", "Science Board"),
        ("Program Committee: SOCS", "Program Committee", "SOCS"),
        ("Reviewer, Nature", "Reviewer", "Nature"),
        ("Journal peer review: Nature", "", "Nature"),
        ("Peer Review Congress", None, None),
        ("Workshop on the History of Reviewing", None, None),
        ("Rivers, Reviewer", None, None),
        ("Rivers", None, None),
    ],
)
def test_the_role_that_opens_a_stretch(text: str, role: str | None, rest: str | None) -> None:
    found = find_role(text, LEXICON)
    assert (text[found.start : found.end] if found else None) == role
    assert (text[found.rest :].strip() if found else None) == (rest.strip() if rest is not None else None)


@pytest.mark.parametrize(
    ("text", "alone"),
    [("Review Board Member", True), ("Reviewer:", True), ("Reviewer for Nature", False), ("Rivers", False)],
)
def test_a_role_alone(text: str, alone: bool) -> None:
    assert is_role_alone(text, LEXICON) is alone
