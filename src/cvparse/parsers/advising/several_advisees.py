"""One row, several advisees: `PhD: A B (2019), C D (2021–)`, `Chair: A B (History, 2016); C D`, three names and more.

What parts them is a semicolon where there is one, else a comma; what stands in the bracket behind a name is that one's
own: years, a level, a role, an institution, where he or she went. Each part must name a person, or the row is no
enumeration.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace
from itertools import pairwise

import regex

from cvparse.fields.advising_levels import ends_with_degree, level_of
from cvparse.fields.dates import Period, find_periods
from cvparse.fields.organizations import find_organizations
from cvparse.fields.persons import person_in
from cvparse.lexicon.types import Lexicon
from cvparse.model import Advising
from cvparse.model.kinds import AdvisingLevel
from cvparse.parsers.advising.group_headings import AdviseeGroup
from cvparse.spans.delimiters import COMMA, SEMICOLON, cut
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.period import UNDATED, span_of
from cvparse.spans.readings import Reading
from cvparse.spans.worksheet import Worksheet
from cvparse.text.trim import clean, clean_end, trimmed
from cvparse.text.value_class import dataclass

BRACKET = regex.compile(r"\s?[(（\[](?P<inside>[^()（）\[\]]{1,160})[)）\]][.。]?$")
ENUMERATING = regex.compile(r"[,，、;；،؛](?=\s|\p{Han}|\p{Hiragana}|\p{Katakana}|$)")
AMPERSAND = regex.compile(r"(?<=\s)&(?=\s)")
HEAD = regex.compile(r"[^:：]{1,80}[:：]")
LEAST_NAMES = 3


@dataclass(slots=True)
class ListedAdvisee:
    """One of an enumeration by the offsets of the worksheet's text, with what its bracket says."""

    start: int
    end: int
    name: str
    bracket: tuple[int, int] | None = None
    years: list[tuple[int, int, Period]] = field(default_factory=list)


def enumerated(worksheet: EntryWorksheet, shared: AdviseeGroup, lexicon: Lexicon) -> list[Reading]:
    """The entries of a row that enumerates, nothing where it does not; behind a level and a colon one name is enough.

    Reads `PhD students: A B (2019), C D (2021–)`, `Chair: A B (Law, 2016); C D` and three names; refuses `A B, Dean,
    University of X`.
    """
    body = worksheet.body
    if len(worksheet.rows) != 1 or worksheet.asides:
        return []
    row, text = worksheet.rows[0], body.text.text
    start, over = _head(text, row.start, row.end, shared, lexicon)
    members = _members(body, start, row.end, lexicon)
    if len(members) < (1 if start > row.start else LEAST_NAMES):
        return []
    if start > row.start:
        body.cue(row.start, start, "level")
    for before, after in pairwise(members):
        between = max(before.end, before.bracket[1] if before.bracket else 0)
        for found in lexicon.phrases("words.conjunction").find(text[between : after.start]):
            body.cue(between + found.start, between + found.end, "and")
    return [_read(worksheet, member, over, lexicon) for member in members]


def _head(text: str, start: int, end: int, shared: AdviseeGroup, lexicon: Lexicon) -> tuple[int, AdviseeGroup]:
    """Where the names begin behind a colon, and what the words before it say of all: a level, a role."""
    found = HEAD.match(text, start, end)
    if found is None:
        return start, shared
    head = found.group()[:-1]
    level = level_of(head, lexicon)
    role = clean_end(head) if clean_end(head) in lexicon.phrases("advising.role") else None
    if level is None and role is None:
        return start, shared
    after = found.end() + len(text[found.end() : end]) - len(text[found.end() : end].lstrip())
    return after, replace(shared, level=level or shared.level, role=role or shared.role)


def _members(body: Worksheet, start: int, end: int, lexicon: Lexicon) -> list[ListedAdvisee]:
    """The members of an enumeration; none where a part names no person."""
    text = body.text.text
    parts = cut(text, start, end, SEMICOLON)
    parts = parts if len(parts) > 1 else cut(text, start, end, ENUMERATING)
    members: list[ListedAdvisee] = []
    pairs = [_at_and(text, *stretch, lexicon) for stretch in parts]
    for a, b in (part for pair in pairs for part in pair):
        bracket = BRACKET.search(text, a, b)
        name_end = bracket.start() if bracket else b
        years = [(a + m.start, a + m.end, m.period) for m in find_periods(text[a:b], lexicon)]
        outside = [year for year in years if year[0] < name_end]
        if outside:
            name_end = outside[0][0]
        name_start, name_end = trimmed(text, a, name_end)
        if name_start >= name_end and members and outside:
            members[-1].years += outside  # `A B 2019, 2021`
            continue
        name = person_in(text[name_start:name_end].rstrip("*†‡ "), lexicon)
        if name is None:
            return []
        members.append(ListedAdvisee(name_start, name_end, name, bracket.span("inside") if bracket else None, years))
    _share_years(members, [pair[0][0] for pair in pairs if len(pair) > 1], len(pairs))
    return members


def _share_years(members: Sequence[ListedAdvisee], paired: Sequence[int], stretches: int) -> None:
    """The years behind two names hold for both, where the list prints years behind every stretch.

    Reads `A B (2019), C D & E F (2017)`; refuses `A B, C D and E F (2017)`, whose last name alone has a year.
    """
    if sum(bool(member.years) for member in members) != stretches:
        return
    for first, second in pairwise(members):
        if first.start in paired and not first.years and first.bracket is None:
            first.years = list(second.years)


def _at_and(text: str, start: int, end: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    """A stretch parted at the `and` before its last member: `A B (2018) and C D (2020)`, `and C D`, `A B & C D`."""
    words = [m for m in lexicon.phrases("words.conjunction").find(text[start:end]) if m.phrase.isalpha()]
    signs = AMPERSAND.finditer(text, start, end)
    for first, last in (*((start + m.start, start + m.end) for m in words), *(sign.span() for sign in signs)):
        before, after = trimmed(text, start, first), trimmed(text, last, end)
        depth = text[start : before[1]].count("(") - text[start : before[1]].count(")")
        if depth <= 0 and after[0] < after[1]:
            return [part for part in (before, after) if part[0] < part[1]]
    return [(start, end)]


def _read(worksheet: EntryWorksheet, member: ListedAdvisee, shared: AdviseeGroup, lexicon: Lexicon) -> Reading:
    body, text = worksheet.body, worksheet.body.text.text
    body.take(member.start, member.end, "name")
    for start, end, _ in member.years:
        body.take(start, end, "period")
    facts: dict[str, str] = {}
    level: AdvisingLevel | None = None
    notes: list[str] = []
    stretches = cut(text, *member.bracket, COMMA) if member.bracket else []
    placed = next((n for n, (a, b) in enumerate(stretches) if _placed(text[a:b], lexicon)), None)
    if placed is not None:
        a = stretches[placed][0]
        cue = lexicon.phrases("advising.placement").at_start(text[a : stretches[-1][1]])
        printed = clean(body.take(a + (cue.end if cue else 0), stretches[-1][1], "placement"))
        body.cue(a, stretches[-1][1], "placement")
        facts["placement"] = printed
        stretches = stretches[:placed]
    for a, b in stretches:
        for free_start, free_end in _free(body, a, b):
            piece = clean_end(text[free_start:free_end])
            if level is None and (said := level_of(piece, lexicon)):
                level = said
                body.cue(free_start, free_end, "level")
            elif piece in lexicon.phrases("advising.role"):
                facts["role"] = clean(body.take(free_start, free_end, "role"))
            elif any(piece in lexicon.phrases(f"advising.{name}") for name in ("years", "defended", "completed")):
                body.cue(free_start, free_end, "dates")
            elif find_organizations(piece, lexicon):
                facts["institution"] = clean(body.take(free_start, free_end, "institution"))
            else:
                notes.append(clean(body.take(free_start, free_end, "note")))
    over = shared.completed or ends_with_degree(level or shared.level)
    dating = span_of(member.years[0][2] if member.years else UNDATED, single_is_end=over)
    entry = Advising(
        name=member.name,
        level=level or shared.level,
        role=facts.get("role") or shared.role,
        institution=facts.get("institution") or shared.institution,
        start=dating.start,
        end=dating.end,
        ongoing=dating.ongoing,
        placement=facts.get("placement"),
        note="; ".join(note for note in notes if note) or None,
    )
    return worksheet.reading(entry, "advising enumeration")


def _placed(text: str, lexicon: Lexicon) -> bool:
    return lexicon.phrases("advising.placement").at_start(text) is not None


def _free(body: Worksheet, start: int, end: int) -> list[tuple[int, int]]:
    found = body.rest_within(start, end)
    return [(a, b) for a, b in found if any(map(str.isalnum, body.text.text[a:b]))]
