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
from cvparse.parsers.advising.group_headings import Shared, columns_by, columns_of, is_table_head, shared_by, under_head
from cvparse.parsers.advising.several_advisees import enumerated
from cvparse.sections.types import Section
from cvparse.spans.entry_worksheet import ItemSheets
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.section_items import items_of, leftovers_of, parsed
from cvparse.spans.worksheet import Claim
from cvparse.text.styled import Style

ROWS_NAMED = 0.8  # of the rows: a table of advisees may have a row that says something else
OPENING = regex.compile(
    r"(?:\d{1,2}[.)]\s)?(?P<name>[^,;:.(\t\d“\"‘]{3,60}+(?:\(\p{L}{2,20}\)\s[^,;:.(\t\d“\"‘]{2,40}+)?)(?=[,.(;:\t]|\s\d|$)"
)
NICKNAME = regex.compile(r"\s\(\p{L}{2,20}\)\s")  # `Hanna (Jo) Zhao`
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
        sheets = ItemSheets(listed.item)
        columns = columns_by(sheets, context.lexicon) or columns
        if is_table_head(sheets, context.lexicon):
            parts = (sheets.item.margin, sheets.body.text, *sheets.item.asides)
            heads += [Claim("cue: heads of a table", part) for part in parts if part]
            continue
        if sheets.rows and columns and columns_of(sheets.body.text.text, sheets.rows[0], context.lexicon):
            sheets.body.cue(sheets.rows[0].start, sheets.rows[0].end, "heads of a table")
            sheets = sheets.part(sheets.rows[1:])
        over, found = _groups(sheets, replace(over, columns=columns), context)
        readings += found
        if not found:
            heads += sheets.taken()
        leftover += list(leftovers_of(sheets, section, "rest of an advisee"))
    return parsed(readings, leftover) + Parsed(consumed=tuple(heads))


def _groups(sheets: ItemSheets, over: Shared, context: Context) -> tuple[Shared, list[Reading]]:
    """The entries of an item between the rows that are heads, and what holds for the items below."""
    lexicon, text = context.lexicon, sheets.body.text.text
    readings: list[Reading] = []
    group: list[Row] = []
    groups: list[tuple[Shared, list[Row]]] = [(over, group)]
    for row in sheets.rows:
        if not row.asides and is_head_row(text[row.start : row.end], lexicon) and not _only_row(sheets):
            over = under_head(over, text[row.start : row.end], lexicon)
            sheets.body.cue(row.start, row.end, "head")
            group = []
            groups.append((over, group))
        else:
            group.append(_unnumbered(sheets, row))
    for shared, rows in groups:
        if rows or len(groups) == 1:
            part = sheets.part(rows)
            readings += _enumerated(part, _by_margin(part, shared, lexicon), context)
    return over, readings


def _unnumbered(sheets: ItemSheets, row: Row) -> Row:
    """A row without the number before it: under a row that names nobody the list may count anew."""
    number = NUMBER.match(sheets.body.text.text, row.start, row.end)
    if number is None:
        return row
    sheets.body.cue(row.start, number.end(), "number")
    return replace(row, start=number.end())


def _only_row(sheets: ItemSheets) -> bool:
    """Whether a tag beside it makes a row the entry itself: `2019 | Doctoral students`."""
    return bool(sheets.margin.text) and len(sheets.rows) == 1


def _by_margin(sheets: ItemSheets, shared: Shared, lexicon: Lexicon) -> Shared:
    """What a tag at the left says of all the rows beside it: `PhD`, `Master’s Thesis Committee`."""
    text = sheets.margin.text.text
    if len(sheets.rows) < 2 or not is_head_row(text, lexicon):
        return shared
    sheets.margin.cue(0, len(text), "level")
    return under_head(shared, text, lexicon)


def _enumerated(sheets: ItemSheets, shared: Shared, context: Context) -> list[Reading]:
    """The entries of an item: of rows of names, of rows that each open with a name, else one."""
    lexicon = context.lexicon
    if len(sheets.rows) > 1:
        lists = [enumerated(sheets.part((row,)), shared, lexicon) for row in sheets.rows]
        if all(lists):
            return [reading for found in lists for reading in found]
        named = _starts(sheets, lexicon)
        if len(named) > 1:
            bounds = [*named, len(sheets.rows)]
            parts = [sheets.part(sheets.rows[a:b]) for a, b in pairwise(bounds)]
            return [read_advisee(part, shared, context, part=True) for part in parts]
    return enumerated(sheets, shared, lexicon) or [read_advisee(sheets, shared, context)]


def _starts(sheets: ItemSheets, lexicon: Lexicon) -> list[int]:
    """The rows that each begin an advisee: nearly all, or all but a few of those in bold, open with a name, or the
    others go on with what is told of one.

    Reads `A B. University of X / Thesis: “T” / C D. University of Y`, and `**A B** / Google / **C D** / Oslo`; refuses
    `A B / Lecturer, University of X`.
    """
    text = sheets.body.text.text
    named = [at for at, row in enumerate(sheets.rows) if _opens_with_person(text[row.start : row.end], lexicon)]
    alike = [at for at in range(len(sheets.rows)) if _weight(sheets, at) == _weight(sheets, 0)]
    named = [at for at in named if at in alike]
    if not named or named[0] > 0:
        return []
    bold = Style.BOLD in _weight(sheets, 0) and len(alike) < len(sheets.rows)
    if bold and len(named) >= ROWS_NAMED * len(alike):
        return named
    others = [row for at, row in enumerate(sheets.rows) if at not in named]
    told = [row for row in others if _tells(text[row.start : row.end], lexicon)]
    return named if len(named) >= ROWS_NAMED * len(sheets.rows) or len(told) == len(others) else []


def _weight(sheets: ItemSheets, at: int) -> Style:
    """How the first letter of a row is printed: names of one list are printed alike."""
    return sheets.body.text.style_at(sheets.rows[at].start) & (Style.BOLD | Style.ITALIC)


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
