"""The role that a stretch of a service entry opens with, and where what it is a role of begins.

Signals: the tasks of the word lists (`roles.service`, job titles), at the start or behind a few words of their own kind
(`Shadow Committee Member`). What follows `of`, `for`, `at` belongs to the role (`Director of Studies`) unless it names
a body, a meeting, a journal or an organization.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from cvparse.fields.dates import find_periods
from cvparse.fields.organizations import find_organizations
from cvparse.fields.roles import find_roles
from cvparse.lexicon.phrase_groups import CONNECTORS, MEETINGS, VENUES, first_phrase, opening_phrase, phrases_in
from cvparse.lexicon.phrase_index import REMEMBERED
from cvparse.lexicon.types import Lexicon
from cvparse.spans.delimiters import COLON
from cvparse.text.value_class import dataclass

ACRONYM = regex.compile(r"(?=[^\s]{0,12}\p{Lu}[^\s]{0,10}\p{Lu})[\p{L}\p{N}&/'’-]{2,14}")
NAMED_SHORT = regex.compile(rf"\s{{0,2}}{ACRONYM.pattern}(?=[\s,;('’]|$)")  # `Reviewer for NeurIPS`
SOON_COLON = regex.compile(r"[^,;:：]{0,40}[:：]\s{0,3}")
BRACKET = regex.compile(r"\s?\([^()]{1,20}\)")
LOWER = regex.compile(r"(?:\s{1,2}(?!\d)[\p{Ll}’'·-]{2,30}){1,5}+")
WORDS_BEFORE = 3
PARTING = ",;:，；：、"
HAN = regex.compile(r"(?<=\p{Han})\p{Han}")
TASKS = ("roles.service", "memberships.role", "service.role")


@dataclass(frozen=True, slots=True)
class ServiceRole:
    """A role by the offsets of a text: `end` is where it ends, `rest` where what it is a role of begins."""

    start: int
    end: int
    rest: int
    colon: bool = False


@lru_cache(maxsize=REMEMBERED)
def find_role(text: str, lexicon: Lexicon) -> ServiceRole | None:
    """The role that a stretch opens with.

    Reads `Shadow Committee Member` whole, `Reviewer for Nature`, `Member of the Science Board` and `Program Committee:
    …`; it refuses `Workshop on the History of Reviewing`, where a meeting's name stands before.
    """
    if activity := _activity(text, lexicon):
        return activity
    matches = sorted(_matches(text, lexicon))
    if not matches:
        return None
    before = text[: matches[0][0]]
    apart = "," in before or before.count("(") > before.count(")")
    if len(before.split()) > WORDS_BEFORE or apart or first_phrase(before, lexicon, VENUES):
        return None
    end = matches[0][1]
    for a, b in matches[1:]:
        joined = not text[end:a].strip(" /&-") or lexicon.phrases("words.conjunction").at_start(text[end:a])
        if a < end or joined or (text[end:a].strip() == "," and _is_body_of_venue(text, a, b, lexicon)):
            end = max(end, b)
    start = len(text) - len(text.lstrip())
    end = _without_place(text, start, end, lexicon)
    body = _unnamed_body(text, end, lexicon)
    if body is not None and any(c.isalnum() for c in text[body:]):
        end = body
    return _with_rest(text, start, _with_bracket(text, end, lexicon), lexicon)


def _is_body_of_venue(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a stretch is the body of the meeting or the journal that follows it behind a comma, as in `Member,
    Program Committee, Workshop on Ice`; not in `Member, Program Committee, University of X`, where it is served itself.
    """
    body = first_phrase(text[start:end], lexicon, ("service.body",)) is not None
    return body and text[end:].lstrip()[:1] == "," and first_phrase(text[end:], lexicon, VENUES) is not None


def _unnamed_body(text: str, start: int, lexicon: Lexicon) -> int | None:
    """Where a body without a name ends that a role is one of, its words in lower case; None where none stands there.

    Reads `Membre du comité de programme, Colloque X` and `miembro del comité editorial`; refuses `Member of the Science
    Board` and `Membre du conseil de l’Université de X`, which have names.
    """
    found = LOWER.match(text, start)
    if found is None or opening_phrase(found.group().lstrip(), lexicon, CONNECTORS) is None:
        return None
    names = first_phrase(found.group(), lexicon, ("service.body",))
    return found.end() if names and text[found.end() :].lstrip()[:1] in ("", *",:;(.–—|") else None


def _activity(text: str, lexicon: Lexicon) -> ServiceRole | None:
    """A word for a task, which is no role, before a colon: `Journal peer review: A, B`, `Reviewing (selected): A`; one
    without a colon says nothing: `Peer Review Congress`. A sentence that leads to the names needs none: `I have
    refereed for Mind`.
    """
    if (told := lexicon.phrases("service.prose").at_start(text)) is not None:
        return ServiceRole(told.start, told.start, told.end, colon=True)
    found = lexicon.phrases("service.activity").at_start(text)
    if found is None:
        return None
    bracket = BRACKET.match(text, found.end)
    colon = COLON.match(text, bracket.end() if bracket else found.end)
    return ServiceRole(found.start, found.start, colon.end(), colon=True) if colon else None


def is_role_alone(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a role and nothing else: `Review Board Member`, `membre du comité de programme`."""
    role = find_role(text, lexicon)
    return role is not None and (
        not text[role.end :].strip(" :.") or _unnamed_body(text, role.end, lexicon) is not None
    )


def closes_with_role(text: str, lexicon: Lexicon) -> bool:
    """Whether a few words that stand apart are a role: `Reviewer`, and `Student Travel Chair`, which ends with one."""
    few = len(text.split()) <= WORDS_BEFORE + 1 and not first_phrase(text, lexicon, VENUES)
    return is_role_alone(text, lexicon) or (
        few and any(end >= len(text.rstrip()) for _, end in _matches(text, lexicon))
    )


def role_behind_name(text: str, lexicon: Lexicon) -> int | None:
    """Where the role begins that a text ends with, right behind the name of an organization; None where none does.

    Reads `National Association of Rivers Member`; refuses `Workshop on Peer Review` and `Committee for the Association
    of Rivers Fellow`.
    """
    for start, _ in sorted(one for one in _matches(text, lexicon) if one[1] >= len(text.rstrip(" ."))):
        before = text[:start].rstrip()
        if any(one.start == 0 and one.end == len(before) for one in find_organizations(before, lexicon)):
            return start
    return None


def _matches(text: str, lexicon: Lexicon) -> set[tuple[int, int]]:
    found = _tasks(text, lexicon) | {(m.start, m.end) for m in find_roles(text, lexicon)}
    return {(start, end) for start, end in found if _is_one_word_group(text, start, end)}


def _tasks(text: str, lexicon: Lexicon) -> set[tuple[int, int]]:
    """The phrases of the lists for tasks."""
    return {(m.start, m.end) for m in phrases_in(text, lexicon, TASKS)}


def _is_one_word_group(text: str, start: int, end: int) -> bool:
    """Whether nothing parts the words of a phrase, and no name goes on behind it without a blank.

    Reads `Committee Member` and `入試委員`; refuses that of `Library Committee, Member`, of `Committee (Member)` and of
    `入試委員会`, a body.
    """
    inside = text[start:end]
    parted = any(sign in PARTING for sign in inside) or inside.count("(") != inside.count(")")
    return not parted and HAN.match(text, end) is None


def _without_place(text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """The end of the role without the body that it is a role in: `Member` of `Member of the Science Board`."""
    tasks = _tasks(text, lexicon)
    for connector in sorted(phrases_in(text[start:end], lexicon, CONNECTORS), key=lambda m: m.start):
        if not text[start + connector.start - 1].isspace():
            continue  # `Editor-in-Chief`
        if any(a < start + connector.start and start + connector.end < b == end for a, b in tasks):
            continue  # `Mitglied des Programmkomitees` is one task of the lists
        behind = text[start + connector.end :]
        head = text[start : start + connector.start].rstrip()
        serves = lexicon.phrases("roles.service").search(head)
        names = (
            first_phrase(behind, lexicon, VENUES if serves else MEETINGS)
            or first_phrase(behind, lexicon, ("service.body",))
            or find_organizations(behind, lexicon)
            or (NAMED_SHORT.match(behind) and serves)
        )
        if head and names and any(a == start or a < len(head) + start for a, _ in _matches(head, lexicon)):
            return start + len(head)
    return end


def _with_bracket(text: str, end: int, lexicon: Lexicon) -> int:
    bracket = BRACKET.match(text, end)
    keeps = bracket and not ACRONYM.search(bracket.group()) and not find_periods(bracket.group(), lexicon)
    return int(bracket.end()) if bracket and keeps else end


def _with_rest(text: str, start: int, end: int, lexicon: Lexicon) -> ServiceRole:
    if colon := COLON.match(text, end):
        return ServiceRole(start, end, colon.end(), colon=True)
    rest = end + len(text[end:]) - len(text[end:].lstrip(" ,"))
    opener = opening_phrase(text[rest:], lexicon, (*CONNECTORS, "service.for"))
    if opener is None:
        return ServiceRole(start, end, rest)
    soon = SOON_COLON.match(text, rest + opener.end)
    if soon is None and rest <= end + 1 and (complement := _complement(text, rest + opener.end, lexicon)):
        return _with_rest(text, start, complement, lexicon)
    if soon is not None and first_phrase(soon.group(), lexicon, ("service.body", "roles.service")):
        end = rest + opener.end + len(soon.group().rstrip(" :："))  # `Member of the programme committee: Forum`
    return ServiceRole(start, end, soon.end() if soon else rest + opener.end, colon=soon is not None)


def _complement(text: str, start: int, lexicon: Lexicon) -> int | None:
    """Where the words in lower case end that belong to the role behind `of` or `for`, and are no name.

    Reads `External examiner for taught programmes, School of X` and `Représentant des doctorants` so; it refuses
    `Member of the Faculty Senate` and `Organizer of a workshop on Ice`, where a name or the word for a meeting follows.
    """
    found = LOWER.match(text, start)
    if found is None or first_phrase(found.group(), lexicon, (*VENUES, "service.meeting", "service.body")):
        return None
    end = found.end()
    for connector in phrases_in(found.group(), lexicon, CONNECTORS):
        end = min(end, start + connector.start)
    end = start + len(text[start:end].rstrip())
    goes_on = text[end:].lstrip(" ")[:1]
    stops = goes_on in ",;(.:–—-\t|\ufffc" or end < found.end()  # nothing behind stops it too
    return end if stops and end > start else None
