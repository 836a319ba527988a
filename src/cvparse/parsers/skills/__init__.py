"""Skills: groups with a name (`Programming: Python, C`) and lists without one.

Signals in this order: a margin tag beside the first line; a first row that only names what the rows below list; a colon
or a dash after a short head; a cell before the list, or a sign that the whole list parts at; a head in bold, or in
another face over several skills. What follows is cut at commas, semicolons, bars and spaced slashes outside brackets. A
row without a head is a group of keywords alone. A word that only says how well (`Advanced`) is no skill.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from cvparse.entries.join_wrapped_lines import Row
from cvparse.entries.types import Context
from cvparse.lexicon.types import Lexicon
from cvparse.model import Skill
from cvparse.sections.types import Section
from cvparse.spans.delimiters import COMMA, cut
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.prose import is_prose
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.section_items import items_of
from cvparse.text.styled import Style
from cvparse.text.trim import clean, trimmed

HEAD = regex.compile(r"[^,;:：\t]{1,60}?(?:\s?[:：]\s?|\s[–—-]\s|\t)")
MEMBERS = regex.compile(r"[;；|•·∙\t\ufffc]")
SLASHED = regex.compile(r"[;；|•·∙\t\ufffc]|(?<=\s)/(?=\s)")
LEVEL = regex.compile(r"(?:\s[–—-]\s|\s?[(（])\s?(?P<level>[^()（）]{2,30})[)）]?\s{0,2}$")
MEMBER_WORDS = 3.5  # of a member on average; the clauses of a sentence are longer
HEAD_WORDS = 6
FEWEST_LISTED = 3  # members between points or semicolons; of two, each may be a list with commas
BRACKETED = regex.compile(
    r"\s{0,3}(?P<name>[^,;:：()（）\t]{2,60}?)\s{0,2}[(（](?P<members>[^()（）]{1,300})[)）][\s.;,]{0,3}"
)
FACES = (Style.BOLD, Style.ITALIC, Style.SMALL_CAPS, Style.UNDERLINED)
LEVELS = ("skills.level", "words.fluency", "words.expertise_high")


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of skills, one entry a group.

    Reads `Programming: Python, C`, and a bold `Tools` over or before a list; it refuses to take `Python (NumPy, SciPy)`
    apart, unless all rows of the list are printed so.
    """
    readings: list[Reading] = []
    items = items_of(section, context)
    worksheets = [EntryWorksheet(listed.item) for listed in items]
    bracketed = _list_in_brackets(worksheets)
    for listed, worksheet in zip(items, worksheets, strict=True):
        skills = _in_brackets(worksheet) if bracketed else []
        skills = (
            skills or _named(worksheet, context.lexicon) or _row_by_row(worksheet, listed.subheading, context.lexicon)
        )
        before = readings[-1].entry if readings else None
        if skills and isinstance(before, Skill) and _goes_on(before, skills[0], listed.item.lines[0].indent > 0):
            keywords = before.keywords + skills[0].keywords
            readings[-1] = readings[-1].continued(worksheet.item.words, worksheet.taken(), keywords=keywords)
            skills = skills[1:]
        readings += [worksheet.reading(skill, "skills") for skill in skills]
    return Parsed(readings=tuple(readings))


def _goes_on(before: Skill, skill: Skill, inner: bool) -> bool:
    """Whether a group without a name lists what the head above it names."""
    return inner and skill.name is None and before.name is not None and not before.keywords


def _list_in_brackets(worksheets: Sequence[EntryWorksheet]) -> bool:
    """Whether each row of a list is a name with its skills in brackets, and most brackets hold several.

    Reads `Laboratory (Microscopy, Histology)` over `Software (R)`; refuses one such row alone, and one among others.
    """
    plain = not any(worksheet.margin.text or worksheet.asides for worksheet in worksheets)
    rows = [(one.body.text.text, row) for one in worksheets for row in one.rows]
    found = [BRACKETED.fullmatch(text, row.start, row.end) for text, row in rows]
    several = sum(COMMA.search(match["members"]) is not None for match in found if match)
    return plain and len(rows) > 1 and all(found) and several * 2 > len(rows)


def _in_brackets(worksheet: EntryWorksheet) -> list[Skill]:
    """A group for each row of a list that is printed so."""
    skills: list[Skill] = []
    for row in worksheet.rows:
        found = BRACKETED.fullmatch(worksheet.body.text.text, row.start, row.end)
        if found:
            name = clean(worksheet.body.take(found.start("name"), found.end("name"), "name"))
            start, end = found.span("members")
            skills.append(Skill(name=name, keywords=tuple(_keywords(worksheet, start, end, 0))))
    return skills


def _named(worksheet: EntryWorksheet, lexicon: Lexicon) -> list[Skill]:
    """The group whose first row is its name, as its print or the list below it shows; none where it is not set so.

    Reads a bold `Tools — Advanced` over `Git, Docker`; refuses `Python` over `Julia` in one face.
    """
    rows, body = worksheet.rows, worksheet.body
    if len(rows) < 2 or rows[0].bullet or (worksheet.margin.text and worksheet.item.lines[0].margin):
        return []
    start, end = trimmed(body.text.text, rows[0].start, rows[0].end)
    if _is_level(body.text.text[start:end], lexicon):
        body.cue(start, end, "level")
        return _row_by_row(worksheet.part(rows[1:]), None, lexicon)
    if start >= end or not _is_head(worksheet, (start, end), rows[1:], lexicon):
        return []
    level = LEVEL.search(body.text.text, start, end)
    if level and _is_level(level["level"], lexicon):
        body.cue(level.start(), end, "level")
        end = level.start()
    name = clean(body.take(start, end, "name"))
    keywords = (
        [clean(worksheet.margin.take(0, len(worksheet.margin.text), "keywords"))] if worksheet.margin.text else []
    )
    for row in rows[1:]:
        if _is_level(body.text.text[row.start : row.end].strip(), lexicon):
            body.cue(row.start, row.end, "level")
        else:
            keywords += _keywords(worksheet, row.start, row.end, len(keywords))
    return [Skill(name=name, keywords=tuple(keywords + _tags(worksheet, len(keywords))))]


def _is_head(worksheet: EntryWorksheet, span: tuple[int, int], below: Sequence[Row], lexicon: Lexicon) -> bool:
    text = worksheet.body.text
    head = text[slice(*span)]
    if len(head.text.split()) > HEAD_WORDS or len(cut(head.text, 0, len(head), MEMBERS)) > 1 or "," in head.text:
        return False
    stretches = [text[row.start : row.end] for row in below]
    plain = not any(stretch.share(Style.BOLD) > 0.5 for stretch in stretches)
    lists = any(
        len(cut(stretch.text, 0, len(stretch), separator)) > 1
        for stretch in stretches
        for separator in (SLASHED, COMMA)
        if HEAD.match(stretch.text) is None or "\t" in stretch.text
    )
    levels = _is_level(stretches[0].text.strip(), lexicon) and len(stretches) > 1
    return (head.share(Style.BOLD) > 0.5 and plain) or lists or levels


def _is_level(text: str, lexicon: Lexicon) -> bool:
    """Whether a text only says how well something is mastered."""
    return any(text in lexicon.phrases(name) for name in LEVELS)


def _row_by_row(worksheet: EntryWorksheet, subheading: str | None, lexicon: Lexicon) -> list[Skill]:
    """The groups of an item, each row one; rows without a name go on with the group before."""
    skills: list[Skill] = []
    for row in worksheet.rows:
        skill = _read(worksheet, row, subheading if not worksheet.margin.text else None, lexicon)
        if skills and skill.name is None:
            merged = skills[-1].model_copy(update={"keywords": skills[-1].keywords + skill.keywords})
            skills[-1] = merged
        else:
            skills.append(skill)
    return skills


def _read(worksheet: EntryWorksheet, row: Row, subheading: str | None, lexicon: Lexicon) -> Skill:
    body = worksheet.body
    name, start = subheading, row.start
    if worksheet.margin.rest():
        name = clean(worksheet.margin.take(0, len(worksheet.margin.text), "name"))
    elif head_end := _head_end(worksheet, row):
        name = _without_level(clean(body.take(row.start, head_end, "name")).rstrip(" :："), lexicon)
        start = head_end
    keywords = _keywords(worksheet, start, row.end, 0)
    keywords += _tags(worksheet, len(keywords))
    if name is None and len(keywords) == 1:
        return Skill(name=keywords[0])
    return Skill(name=name, keywords=tuple(keywords))


def _without_level(name: str, lexicon: Lexicon) -> str:
    level = LEVEL.search(name)
    return name[: level.start()] if level and level.start() and _is_level(level["level"], lexicon) else name


def _keywords(worksheet: EntryWorksheet, start: int, end: int, count: int) -> list[str]:
    """The members of a stretch, `count` of which were read before.

    Reads `Python · SQL, PostgreSQL · Julia · R` as four, for the points part the list; refuses to see two members in
    `R, C, Julia; Word, Excel`, where commas do.
    """
    body, text = worksheet.body, worksheet.body.text.text
    found: list[str] = []
    separator = MEMBERS if COMMA.search(text, start, end) else SLASHED
    parts = cut(text, start, end, separator)
    listed = len(parts) >= FEWEST_LISTED and sum(len(cut(text, *part, COMMA)) > 1 for part in parts) * 2 < len(parts)
    for a, b in parts:
        members = [(a, b)] if listed else cut(text, a, b, COMMA)
        sentence = is_prose(text[a:b]) and len(text[a:b].split()) > MEMBER_WORDS * len(members)
        for part in [(a, b)] if sentence else members:
            value = clean(body.take(*trimmed(text, *part), f"keywords.{count + len(found)}")).removesuffix(".")
            found += [value] if value else []
    return found


def _tags(worksheet: EntryWorksheet, count: int) -> list[str]:
    """What stands in the tags at the right edge."""
    found: list[str] = []
    for sheet in worksheet.asides:
        for a, b in sheet.rest():
            found.append(clean(sheet.take(a, b, f"keywords.{count + len(found)}")))
    return [word for word in found if word]


def _head_end(worksheet: EntryWorksheet, row: Row) -> int:
    """Where the name of the group ends, 0 where the row has none."""
    text = worksheet.body.text.text
    head = HEAD.match(text, row.start, row.end)
    if head and len(head.group().split()) <= HEAD_WORDS and text[head.end() : row.end].strip():
        return int(head.end())
    printed = worksheet.body.text[row.start : row.end]
    for face in FACES:
        apart = printed.spans(face)[:1]
        if not apart or apart[0][0] > 0 or row.start + apart[0][1] >= len(text[: row.end].rstrip()):
            continue
        name, listed = printed.text[: apart[0][1]], printed.text[apart[0][1] :]
        if face is Style.BOLD or ("," not in name and COMMA.search(listed) and len(name.split()) <= HEAD_WORDS):
            return row.start + apart[0][1]
    return 0
