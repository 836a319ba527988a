"""The cases of service: what is printed, and the entries that must come of it."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.service.roles import find_role, is_role_alone, role_behind_name
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
        ("Clerk and Member of the Ice Board of Larvik", "Clerk and Member", "Ice Board of Larvik"),
        ("Library Committee, Member", None, None),  # no `Committee Member`
        ("Library Committee (Member)", None, None),
        ("Rivers", None, None),
        ("Big Old Ice Reviewer, Nature", "Big Old Ice Reviewer", "Nature"),  # three words before it
        ("The Big Old Ice Reviewer, Nature", None, None),
        ("Editor-in-Chief, Rivers", "Editor-in-Chief", "Rivers"),
        ("Chair / Reviewer, Nature", "Chair / Reviewer", "Nature"),
        ("Chair and Reviewer, Nature", "Chair and Reviewer", "Nature"),
        ("Chair, Reviewer", "Chair", "Reviewer"),
        ("Reviewer (external), Nature", "Reviewer (external)", "Nature"),
        ("Reviewer (NSF), Nature", "Reviewer", "(NSF), Nature"),
        ("Reviewer (2019), Nature", "Reviewer", "(2019), Nature"),
        ("Chair of the Department of Ice", "Chair", "Department of Ice"),
        ("Referee of SIGICE, Larvik", "Referee", "SIGICE, Larvik"),
        ("Committee Member of the Annals of Rivers", "Committee Member", "Annals of Rivers"),
        ("Reviewing (selected): Nature", "", "Nature"),
        ("Reviewing: Nature", "", "Nature"),
        ("Reviewing Nature", None, None),
        ("I have refereed for Mind", "", "Mind"),
        ("Reviewer for journals: Nature", "Reviewer", "Nature"),
        ("Reviewer for ice and for snow: Nature", "Reviewer", "Nature"),
        ("External examiner for taught programmes, Larvik", "External examiner for taught programmes", "Larvik"),
        ("External examiner for taught programmes", "External examiner for taught programmes", ""),
        ("External examiner for taught programmes Larvik", "External examiner", "taught programmes Larvik"),
        ("Officer for one two three four five, Larvik", "Officer for one two three four five", "Larvik"),
        ("Officer for one two three four five six, Larvik", "Officer", "one two three four five six, Larvik"),
        ("Officer for at risk students", "Officer", "at risk students"),  # no words between `for` and `at`
        ("Officer for rivers at Larvik", "Officer for rivers", "Larvik"),
        ("Organizer of a workshop on Ice", "Organizer", "a workshop on Ice"),
        ("Member of the Faculty Senate", "Member", "Faculty Senate"),
        ("Member of the editorial board, Nature", "Member of the editorial board", "Nature"),  # a body without a name
        ("Member of the editorial board: Nature", "Member of the editorial board", "Nature"),
        ("Member of the editorial board", "Member", "editorial board"),
        ("Member of the editorial board of Nature", "Member", "editorial board of Nature"),
        ("Member of the Ice Board, Larvik", "Member", "Ice Board, Larvik"),
        ("Member, Program Committee, Workshop on Ice", "Member, Program Committee", "Workshop on Ice"),
        ("Member, Program Committee", "Member", "Program Committee"),
        ("Member, Program Committee, University of Larvik", "Member", "Program Committee, University of Larvik"),
        ("Member, Ice Committee, Larvik", "Member", "Ice Committee, Larvik"),
        ("Ice Board (Chair)", None, None),
        ("Board (two) Chair", "Board (two) Chair", ""),
    ],
)
def test_the_role_that_opens_a_stretch(text: str, role: str | None, rest: str | None) -> None:
    found = find_role(text, LEXICON)
    assert (text[found.start : found.end] if found else None) == role
    assert (text[found.rest :].strip() if found else None) == (rest.strip() if rest is not None else None)


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Review Board Member", True),
        ("Reviewer:", True),
        ("Reviewer.", True),
        ("Member of the editorial board", True),
        ("Member of the editorial board of Nature", False),
        ("Member of the Ice Board", False),
        ("Reviewer for Nature", False),
        ("Rivers", False),
    ],
)
def test_a_role_alone(text: str, alone: bool) -> None:
    assert is_role_alone(text, LEXICON) is alone


@pytest.mark.parametrize(
    ("text", "colon"),
    [
        ("Reviewer: Nature", True),
        ("Reviewer for journals: Nature", True),
        ("Reviewing: Nature", True),
        ("I have refereed for Mind", True),  # the sentence leads to a list as a colon does
        ("Reviewer, Nature", False),
        ("Reviewer for Nature", False),
        ("Reviewer for Nature, Rivers: a journal", False),
    ],
)
def test_a_colon_announces_what_it_is_a_role_of(text: str, colon: bool) -> None:
    found = find_role(text, LEXICON)
    assert found is not None
    assert found.colon is colon


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("ja", "入試委員, 大学", "入試委員"),
        ("ja", "入試委員会, 委員", None),  # a body, of which the role is the beginning
        ("de", "Mitglied des Programmkomitees, Tagung", "Mitglied des Programmkomitees"),
    ],
)
def test_a_role_of_another_language(language: str, text: str, role: str | None) -> None:
    found = find_role(text, load((language,)))
    assert (text[found.start : found.end] if found else None) == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("National Association of Rivers Member", "Member"),
        ("Workshop on Peer Review", None),
        ("Rivers Member", None),  # no organization before it
        ("Committee for the Association of Rivers Member", None),
        ("Member", None),
    ],
)
def test_a_role_right_behind_a_name(text: str, role: str | None) -> None:
    at = role_behind_name(text, LEXICON)
    assert (text[at:] if at is not None else None) == role
