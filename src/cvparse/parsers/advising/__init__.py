"""Advising: who, at what level, in which role, when, on what, and where they went.

Signals in this order: heads of a table, and rows that name nobody, hold for what stands below them; a row of nothing
but names is an entry for each, and so is each row that opens with a name; then what an entry says of itself (see
`advisee_facts`), and what it does not say its sub-heading or the section's heading may. Heads are no entry.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import regex

from cvparse.entries.join_wrapped_lines import Row
from cvparse.entries.types import Context
from cvparse.fields.advising_levels import is_head_row, level_of
from cvparse.fields.persons import person_in
from cvparse.lexicon.types import Lexicon
from cvparse.parsers.advising.advisee import read_advisee
from cvparse.parsers.advising.group_headings import (
    AdviseeGroup,
    columns_by,
    columns_of,
    is_table_head,
    shared_by,
    under_head,
)
from cvparse.parsers.advising.several_advisees import enumerated
from cvparse.sections.types import Section
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.section_items import items_of, leftovers_of, parsed
from cvparse.spans.worksheet import Claim
from cvparse.text.styled import Style

ROWS_NAMED = 0.8  # of the rows: a table of advisees may have a row that says something else
OPENING = regex.compile(
    r"(?:\d{1,2}[.)]\s)?(?P<name>[^,;:.(\t\d“\"‘]{3,60}+(?:\(\p{L}{2,20}\)\s[^,;:.(\t\d“\"‘]{2,40}+)?)(?=[,.(;:\t]|\s\d|$)"
)
NICKNAME = regex.compile(r"\s\(\p{L}{2,20}\)\s")  # `Hanna (Jo) Zhao`
HEADED = regex.compile(r"[^:：]{2,60}[:：]\s")
CUES = ("role", "thesis", "placement", "with", "institution")
NUMBER = regex.compile(r"\d{1,2}[.)]\s{1,3}(?=\p{L})")
TELLING = ("thesis", "placement", "with", "defended", "completed", "degree", "years", "role")


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of advising.

    Reads `Ada Example (PhD, 2019), now at Y` and `Master's thesis: Ben Muster, “On Rivers”`; it refuses to take the
    title of a thesis for a person.
    """
    readings: list[Reading] = []
    leftover = []
    heads: list[Claim] = []
    columns: tuple[str, ...] = ()
    subheading, over = None, shared_by(None, section.title, context.lexicon)
    for listed in items_of(section, context):
        if listed.subheading != subheading:
            subheading, over = listed.subheading, shared_by(listed.subheading, section.title, context.lexicon)
        worksheet = EntryWorksheet(listed.item)
        columns = columns_by(worksheet, context.lexicon) or columns
        if is_table_head(worksheet.item, context.lexicon):
            parts = (worksheet.item.margin, worksheet.body.text, *worksheet.item.asides)
            heads += [Claim("cue: heads of a table", part) for part in parts if part]
            continue
        if worksheet.rows and columns and columns_of(worksheet.body.text.text, worksheet.rows[0], context.lexicon):
            worksheet.body.cue(worksheet.rows[0].start, worksheet.rows[0].end, "heads of a table")
            worksheet = worksheet.part(worksheet.rows[1:])
        over, found = _groups(worksheet, replace(over, columns=columns), context)
        readings += found
        if not found:
            heads += worksheet.taken()
        leftover += list(leftovers_of(worksheet, section, "rest of an advisee"))
    return parsed(readings, leftover) + Parsed(consumed=tuple(heads))


def _groups(worksheet: EntryWorksheet, over: AdviseeGroup, context: Context) -> tuple[AdviseeGroup, list[Reading]]:
    """The entries of an item between the rows that are heads, and what holds for the items below."""
    lexicon, text = context.lexicon, worksheet.body.text.text
    readings: list[Reading] = []
    group: list[Row] = []
    groups: list[tuple[AdviseeGroup, list[Row]]] = [(over, group)]
    for row in worksheet.rows:
        if not row.asides and is_head_row(text[row.start : row.end], lexicon) and not _only_row(worksheet):
            over = under_head(over, text[row.start : row.end], lexicon)
            worksheet.body.cue(row.start, row.end, "head")
            group = []
            groups.append((over, group))
        else:
            group.append(_unnumbered(worksheet, row))
    for shared, rows in groups:
        if rows or len(groups) == 1:
            part = worksheet.part(rows)
            readings += _enumerated(part, _by_margin(part, shared, lexicon), context)
    return over, readings


def _unnumbered(worksheet: EntryWorksheet, row: Row) -> Row:
    """A row without the number before it: under a row that names nobody the list may count anew."""
    number = NUMBER.match(worksheet.body.text.text, row.start, row.end)
    if number is None:
        return row
    worksheet.body.cue(row.start, number.end(), "number")
    return replace(row, start=number.end())


def _only_row(worksheet: EntryWorksheet) -> bool:
    """Whether a tag beside it makes a row the entry itself: `2019 | Doctoral students`."""
    return bool(worksheet.margin.text) and len(worksheet.rows) == 1


def _by_margin(worksheet: EntryWorksheet, shared: AdviseeGroup, lexicon: Lexicon) -> AdviseeGroup:
    """What a tag at the left says of all the rows beside it: `PhD`, `Master’s Thesis Committee`."""
    text = worksheet.margin.text.text
    if len(worksheet.rows) < 2 or not is_head_row(text, lexicon):
        return shared
    worksheet.margin.cue(0, len(text), "level")
    return under_head(shared, text, lexicon)


def _enumerated(worksheet: EntryWorksheet, shared: AdviseeGroup, context: Context) -> list[Reading]:
    """The entries of an item: of rows of names, of rows that each open with a label of which some name several, of rows
    that each open with a name, else one."""
    lexicon = context.lexicon
    if len(worksheet.rows) > 1:
        lists = [enumerated(worksheet.part((row,)), shared, lexicon) for row in worksheet.rows]
        text = worksheet.body.text.text
        if all(lists) or (any(lists) and all(HEADED.match(text, row.start, row.end) for row in worksheet.rows)):
            return [reading for found in lists for reading in found]
        named = _starts(worksheet, lexicon)
        if len(named) > 1:
            bounds = [*named, len(worksheet.rows)]
            parts = [worksheet.part(worksheet.rows[a:b]) for a, b in pairwise(bounds)]
            return [read_advisee(part, shared, context, part=True) for part in parts]
    return enumerated(worksheet, shared, lexicon) or [read_advisee(worksheet, shared, context)]


def _starts(worksheet: EntryWorksheet, lexicon: Lexicon) -> list[int]:
    """The rows that each begin an advisee: nearly all, or all but a few of those in bold, open with a name, or the
    others say more about one.

    Reads `A B. University of X / Thesis: “T” / C D. University of Y`, and `**A B** / Google / **C D** / Oslo`; refuses
    `A B / Lecturer, University of X`.
    """
    text = worksheet.body.text.text
    named = [at for at, row in enumerate(worksheet.rows) if _opens_with_person(text[row.start : row.end], lexicon)]
    alike = [at for at in range(len(worksheet.rows)) if _weight(worksheet, at) == _weight(worksheet, 0)]
    named = [at for at in named if at in alike]
    if not named or named[0] > 0:
        return []
    if Style.BOLD in _weight(worksheet, 0) and len(named) >= ROWS_NAMED * len(alike):
        return named
    others = [row for at, row in enumerate(worksheet.rows) if at not in named]
    about = [row for row in others if _tells(text[row.start : row.end], lexicon)]
    return named if len(named) >= ROWS_NAMED * len(worksheet.rows) or len(about) == len(others) else []


def _weight(worksheet: EntryWorksheet, at: int) -> Style:
    """How the first letter of a row is printed: names of one list are printed alike."""
    return worksheet.body.text.style_at(worksheet.rows[at].start) & (Style.BOLD | Style.ITALIC)


def _opens_with_person(text: str, lexicon: Lexicon) -> bool:
    cue = lexicon.phrases("advising.name").at_start(text)
    if cue and text[cue.end :].lstrip()[:1] in (":", "："):
        return True
    opening = OPENING.match(text)
    name = NICKNAME.sub(" ", opening["name"]) if opening else ""
    if opening is None or level_of(name, lexicon) or any(name in lexicon.phrases(f"advising.{cue}") for cue in CUES):
        return False
    return person_in(name, lexicon) is not None


def _tells(text: str, lexicon: Lexicon) -> bool:
    """Whether a row goes on with an advisee: it opens with a cue, a quotation, or in lower case."""
    opens = any(lexicon.phrases(f"advising.{name}").at_start(text) for name in TELLING)
    return opens or text.lstrip()[:1] in '“"‘«„(' or text.lstrip()[:1].islower()
