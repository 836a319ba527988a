"""The role that a stretch of a service entry opens with, and where what it is a role of begins.

Signals: the tasks of the word lists (`roles.service`, job titles), at the start or behind a few words of their own kind
(`Shadow Committee Member`). What follows `of`, `for`, `at` belongs to the role (`Director of Studies`) unless it names
a body, a meeting, a journal or an organization.
"""

from __future__ import annotations

from dataclasses import dataclass

import regex

from cvparse.fields.dates import find_periods
from cvparse.fields.organizations import find_organizations
from cvparse.fields.roles import find_roles
from cvparse.lexicon.types import Lexicon
from cvparse.parsers.lists import CONNECTORS, VENUES, first_phrase, opening_phrase, phrases_in

ACRONYM = regex.compile(r"(?=[^\s]{0,12}\p{Lu}[^\s]{0,10}\p{Lu})[\p{L}\p{N}&/'’-]{2,14}")
NAMED_SHORT = regex.compile(rf"\s{{0,2}}{ACRONYM.pattern}(?=[\s,;('’]|$)")  # `Reviewer for NeurIPS`
COLON = regex.compile(r"\s{0,2}[:：]\s{0,3}")
SOON_COLON = regex.compile(r"[^,;:：]{0,40}[:：]\s{0,3}")
BRACKET = regex.compile(r"\s?\([^()]{1,20}\)")
WORDS_BEFORE = 3


@dataclass(frozen=True, slots=True)
class Role:
    """A role by the offsets of a text: `end` is where it ends, `rest` where what it is a role of begins."""

    start: int
    end: int
    rest: int
    colon: bool = False


def find_role(text: str, lexicon: Lexicon) -> Role | None:
    """The role that a stretch opens with.

    Reads `Shadow Committee Member` whole, `Reviewer for Nature`, `Member of the Science Board` and `Program Committee:
    …`; it refuses `Workshop on the History of Reviewing`, where a meeting's name stands before.
    """
    matches = sorted(_matches(text, lexicon))
    if not matches:
        return None
    before = text[: matches[0][0]]
    if len(before.split()) > WORDS_BEFORE or "," in before or first_phrase(before, lexicon, VENUES):
        return None
    end = matches[0][1]
    for a, b in matches[1:]:
        if a < end or not text[end:a].strip(" /&-") or lexicon.phrases("words.conjunction").at_start(text[end:a]):
            end = max(end, b)
    start = len(text) - len(text.lstrip())
    end = _with_bracket(text, _without_place(text, start, end, lexicon), lexicon)
    return _with_rest(text, start, end, lexicon)


def is_role_alone(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a role and nothing else: `Review Board Member`."""
    role = find_role(text, lexicon)
    return role is not None and not text[role.end :].strip(" :.")


def _matches(text: str, lexicon: Lexicon) -> set[tuple[int, int]]:
    tasks = {(m.start, m.end) for m in lexicon.phrases("roles.service").find(text)}
    tasks |= {(m.start, m.end) for m in phrases_in(text, lexicon, ("memberships.role", "service.role"))}
    return tasks | {(m.start, m.end) for m in find_roles(text, lexicon)}


def _without_place(text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """The end of the role without the body that it is a role in: `Member` of `Member of the Science Board`."""
    for connector in sorted(phrases_in(text[start:end], lexicon, CONNECTORS), key=lambda m: m.start):
        if not text[start + connector.start - 1].isspace():
            continue  # `Editor-in-Chief`
        behind = text[start + connector.end :]
        head = text[start : start + connector.start].rstrip()
        names = (
            first_phrase(behind, lexicon, (*VENUES, "service.body"))
            or find_organizations(behind, lexicon)
            or (NAMED_SHORT.match(behind) and lexicon.phrases("roles.service").search(head))
        )
        if head and names and any(a == start or a < len(head) + start for a, _ in _matches(head, lexicon)):
            return start + len(head)
    return end


def _with_bracket(text: str, end: int, lexicon: Lexicon) -> int:
    bracket = BRACKET.match(text, end)
    keeps = bracket and not ACRONYM.search(bracket.group()) and not find_periods(bracket.group(), lexicon)
    return int(bracket.end()) if bracket and keeps else end


def _with_rest(text: str, start: int, end: int, lexicon: Lexicon) -> Role:
    if colon := COLON.match(text, end):
        return Role(start, end, colon.end(), colon=True)
    rest = end + len(text[end:]) - len(text[end:].lstrip(" ,"))
    opener = opening_phrase(text[rest:], lexicon, CONNECTORS)
    if opener is None:
        return Role(start, end, rest)
    soon = SOON_COLON.match(text, rest + opener.end)
    return Role(start, end, soon.end() if soon else rest + opener.end, colon=soon is not None)
