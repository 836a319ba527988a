"""A section whose heading names several kinds is parted, entry by entry, into sections of one kind each.

Signals, in this order: the heading names more than one kind (`Grants, Awards, and Prizes`, `Teaching and Supervision`);
then the words of each entry: a role in a project or the word for a grant, the word for a prize, a person under a row of
supervision, a membership of a society, a task such as `Associate Editor`, a post, a talk. An entry without such words
stays with the kind of the section, or is of the kind that it looks like where the lines gave the section its kind; one
with the words of two kinds stays. An entry never moves to a kind that the heading does
not name: somebody who prints `Associate Editor` under `Honors` counts it among them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import regex

from cvparse.entries.split import split
from cvparse.entries.types import Context, Item
from cvparse.fields.advising_levels import is_head_row, level_of
from cvparse.fields.amounts import find_amounts
from cvparse.fields.course_codes import CODE
from cvparse.fields.organizations import find_organizations
from cvparse.fields.persons import person_in
from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon
from cvparse.model import SectionKind
from cvparse.parsers.routing.types import Route
from cvparse.sections.contents import LEAST_SAID, said_by
from cvparse.sections.heading_meaning import kinds_in
from cvparse.sections.types import KindReason, Section

OPENING = regex.compile(r"(?P<name>[^,;:.(\t\d“\"‘]{3,40}+)(?=[,.(;:\t]|\s\d|$)")
NUMBERED = regex.compile(r"#?(?=[^\s]{0,20}\d)\p{Lu}{1,6}[\p{Lu}\d]{0,6}-\d{4,12}")  # `CBET-1234567`
POSTS = ("roles.academic", "roles.administrative", "roles.visiting")
NO_POSTS = ("awards.noun", "service.body", "roles.service", "memberships.role")
TALKS = ("talks.keynote", "talks.invited", "talks.contributed")
LONGEST_CLAIM = 24  # words; a longer text mentions prizes that are not its own


def sorted_apart(section: Section, context: Context) -> tuple[Route, ...] | None:
    """The section as sections of one kind each, None where its heading names one kind only.

    Reads `Ice on Rivers, NSF, PI, $300,000` and `Best Paper Award, 2019` under `Grants and Awards` as two kinds;
    refuses to move `Travel Grant, 2019` from under `Awards`.
    """
    named = kinds_in(section.title or "", context.lexicon)
    kinds = named | {section.kind}
    told_by_lines = section.kind_reason is KindReason.CONTENTS and len(named) > 1
    claims = [(k, CLAIMS[k]) for k in sorted(kinds) if k in CLAIMS and (told_by_lines or k not in WHERE_LINES_TELL)]
    if section.kind not in dict(claims) or len(claims) < 2:
        return None
    found = {kind: _kept(section, kind, claims, context) for kind, _ in claims}
    parts = [(kind, part) for kind, part in found.items() if part is not None]
    return tuple(Route(part) for _, part in sorted(parts, key=lambda p: p[0] is not section.kind)) or None


def _kept(
    section: Section, kind: SectionKind, claims: list[tuple[SectionKind, Claim]], context: Context
) -> Section | None:
    """The section with those of its entries that are of a kind, None where it holds none."""
    lines = [line for item, said in _kinds(section, claims, context) if said is kind for line in item.lines]
    parts = [part for each in section.parts if (part := _kept_of_part(each, kind, claims, context)) is not None]
    if not lines and not parts:
        return None
    return replace(section, kind=kind, lines=tuple(lines), parts=tuple(parts))


def _kept_of_part(
    part: Section, kind: SectionKind, claims: list[tuple[SectionKind, Claim]], context: Context
) -> Section | None:
    """The part with what is of a kind in it; one whose own heading names one of the kinds is of that kind as a whole.

    Reads `Teaching and Advising` / `Lecturing` / `River Politics (Bachelor), 2018` as teaching, whatever it looks like;
    sorts the entries of `Since 2016`, which names none.
    """
    named = kinds_in(part.title or "", context.lexicon) & {claimed for claimed, _ in claims}
    if named == {part.kind}:
        return part if part.kind is kind else None
    return _kept(part, kind, claims, context)


def _kinds(
    section: Section, claims: list[tuple[SectionKind, Claim]], context: Context
) -> list[tuple[Item, SectionKind]]:
    """The entries of a section, each with its kind; an entry without words of a kind goes with the row above it that
    has them."""
    found: list[tuple[Item, SectionKind]] = []
    held = section.kind
    for item in (item for run in _runs(section, context.lexicon) for item in split(run, context)):
        said = [kind for kind, claim in claims if claim(item, context.lexicon)]
        if is_head_row(item.rows[0].text if item.rows else "", context.lexicon):
            held = said[0] if len(said) == 1 else section.kind
        elif SectionKind.TEACHING in said:
            held = section.kind
        if not said and section.kind_reason is KindReason.CONTENTS:
            said = [_looks_like(item, section, claims, context)]
        kind = said[0] if len(said) == 1 else held if not said else section.kind
        found.append((item, kind))
    return found


def _looks_like(item: Item, section: Section, claims: list[tuple[SectionKind, Claim]], context: Context) -> SectionKind:
    """The kind, of those that the heading names, that the lines of an entry are of. Asked where the lines of the whole
    section gave it its kind: those of one entry know better what this one is."""
    said = said_by(item.lines, context.lexicon)
    named = (section.kind, *(kind for kind, _ in claims))
    return max(named, key=lambda kind: said.get(kind, LEAST_SAID))


def _runs(section: Section, lexicon: Lexicon) -> list[list[Line]]:
    """The lines of a section, parted before each that only says who stands below it: `PhD students supervised:`."""
    runs: list[list[Line]] = [[]]
    for line in section.lines:
        if runs[-1] and not line.margin and not line.aside and is_head_row(line.text.text, lexicon):
            runs.append([])
        runs[-1].append(line)
    return [run for run in runs if run]


Claim = Callable[[Item, Lexicon], bool]


def _is_grant(item: Item, lexicon: Lexicon) -> bool:
    """A role in a project, the number of an award, or the word for a grant with the sum, and no word for a prize."""
    text = item.raw
    roles = list(lexicon.phrases("grants.lead").find(text))
    if roles or NUMBERED.search(text):
        return True
    noun = lexicon.phrases("grants.noun").search(text) is not None
    return noun and lexicon.phrases("awards.noun").search(text) is None and bool(find_amounts(text, lexicon))


def _is_award(item: Item, lexicon: Lexicon) -> bool:
    """The word for a prize or a fellowship, and no role in a project."""
    text = item.raw
    if len(text.split()) > LONGEST_CLAIM or lexicon.phrases("grants.lead").search(text):
        return False
    return lexicon.phrases("awards.noun").search(text) is not None and not NUMBERED.search(text)


def _is_advisee(item: Item, lexicon: Lexicon) -> bool:
    """A row over advisees, or a person with a level, a thesis or years; not a course that somebody is named with."""
    row = item.rows[0].text if item.rows else ""
    if is_head_row(row, lexicon):
        return True
    opening = OPENING.match(row)
    if opening is None or CODE.search(row) or person_in(opening["name"], lexicon) is None:
        return False
    rest = row[opening.end() :]
    lists = ("advising.role", "advising.thesis", "advising.placement", "advising.defended")
    return level_of(rest, lexicon) is not None or any(lexicon.phrases(name).search(rest) for name in lists)


def _is_course(item: Item, lexicon: Lexicon) -> bool:
    """A course by its code, or a role in teaching that opens the entry."""
    row = item.rows[0].text if item.rows else ""
    return CODE.match(row) is not None or lexicon.phrases("teaching.role").at_start(row) is not None


def _is_membership(item: Item, lexicon: Lexicon) -> bool:
    """A word for a member that opens the entry with a society behind it, or a society and nothing more."""
    text = item.text.text
    if lexicon.phrases("service.body").search(text) or lexicon.phrases("awards.noun").search(text):
        return False
    named = find_organizations(text, lexicon)
    opens = lexicon.phrases("memberships.role").at_start(text)
    return bool(named) and (opens is not None or named[0].start == 0)


def _is_service(item: Item, lexicon: Lexicon) -> bool:
    """A task that opens the entry, as `Editorial Board, Journal of X`, and no word for a prize."""
    text = item.text.text
    task = lexicon.phrases("roles.service").at_start(text)
    return task is not None and lexicon.phrases("awards.noun").search(text) is None


def _is_post(item: Item, lexicon: Lexicon) -> bool:
    """A post that opens the entry, or that a chair names (`Lund Professor of Ice`), and no word for a prize, a
    committee or a member."""
    text = item.text.text
    if any(lexicon.phrases(name).search(text) for name in NO_POSTS):
        return False
    opening = text[: text.find(",")] if "," in text else text
    return any(lexicon.phrases(name).search(opening) for name in POSTS)


def _is_talk(item: Item, lexicon: Lexicon) -> bool:
    """A word for a talk, as `Keynote` or `Lund Lecture`, and no word for a prize."""
    text = item.raw
    told = any(lexicon.phrases(name).search(text) for name in TALKS)
    return told and lexicon.phrases("awards.noun").search(text) is None


CLAIMS: dict[SectionKind, Claim] = {
    SectionKind.GRANTS: _is_grant,
    SectionKind.AWARDS: _is_award,
    SectionKind.ADVISING: _is_advisee,
    SectionKind.TEACHING: _is_course,
    SectionKind.MEMBERSHIPS: _is_membership,
    SectionKind.SERVICE: _is_service,
    SectionKind.EXPERIENCE: _is_post,
    SectionKind.TALKS: _is_talk,
}

WHERE_LINES_TELL = (SectionKind.EXPERIENCE, SectionKind.TALKS)
"""Kinds that are sorted apart only where the words of a heading left the choice to its lines: `Posts, Honours and
Lectures`. Elsewhere a post (`Research Internships` of students who won a prize) says too little."""
