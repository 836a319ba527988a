"""Referees: name, title, organization, e-mail, telephone.

Signals in this order: addresses and numbers by their form; the name, which signs a testimonial behind a dash, opens one
before a colon, or is the first row or the part before its comma that is a person; a job title; an organization of the
word lists, or what is left after a comma. The words of a testimonial are other text (`testimonials`). `Available on
request` names nobody: a section that says no more is kept as text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from cvparse.entries.build_item import item_of
from cvparse.entries.join_wrapped_lines import Row
from cvparse.entries.labelled_facts import labelled_apart
from cvparse.entries.line_features import features_of
from cvparse.entries.parallel_blocks import one_after_the_other
from cvparse.entries.split import split
from cvparse.entries.types import Context, Item
from cvparse.fields.identifiers import find_identifiers
from cvparse.fields.on_request import is_named_on_request
from cvparse.fields.organizations import find_organizations
from cvparse.fields.persons import person_in, split_persons, strip_honorific
from cvparse.fields.roles import find_roles
from cvparse.layout.thresholds import LARGER_GAP
from cvparse.layout.types import Line
from cvparse.lexicon.phrase_groups import opening_phrase, phrases_in
from cvparse.lexicon.types import Lexicon
from cvparse.model import Reference
from cvparse.parsers.references.testimonials import signed_items, testimonials
from cvparse.sections.types import Section
from cvparse.spans.delimiters import STRONG, cut, cut_commas
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.prose import is_prose
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.section_items import leftovers_of, parsed, unread
from cvparse.spans.worksheet import Worksheet
from cvparse.text.normalize import DASHES
from cvparse.text.styled import Style
from cvparse.text.trim import clean, trimmed

NAME_WORDS = 7
LONGEST_HEAD = 120  # characters of a name with its title before a testimonial
EMPLOYER = ("experience.employer_connector",)
LEAST_NAMES = 2
LEAST_REFEREE = 4  # words: a name, a title or employer, an address
BRACKET_END = regex.compile(r"\s[(（]([^()（）]{2,80})[)）]\s{0,2}$")
HEAD_COLON = regex.compile(r"[:：](?=\s)")


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of referees.

    Reads `Dr. A B, Professor, University of X, ab@example.org` and a block of the same in rows; refuses an item
    `Further names on request`.
    """
    section = one_after_the_other(section, context.lexicon)
    result = Parsed()
    for item in _items(section, context):
        whole = EntryWorksheet(item)
        kept_back = is_named_on_request(whole.body.text.text, context.lexicon)
        for worksheet in _one_by_one(whole):
            signed = _is_signed(worksheet, context.lexicon)
            reading = None if kept_back else _read(worksheet, context.lexicon)
            if reading is None and item.facts:  # all that is told stands behind labels
                reading = worksheet.reading(Reference(), "references")
            told = list(testimonials(worksheet, section, signed and reading is not None))
            if reading is None and not told and worksheet is whole:
                result += unread(item, section, "names no referee")
            else:
                readings = [*([reading] if reading else []), *told]
                result += parsed(readings, list(leftovers_of(worksheet, section, "rest of a referee")))
    return result


def _items(section: Section, context: Context) -> Iterator[Item]:
    """The items of a section and its parts: testimonials with their signatures, else as other lists are cut."""
    for part in section.walk():
        items = signed_items(part.lines, context) or _by_names(part.lines, context) or split(part.lines, context)
        for item in items:
            yield from labelled_apart(item, section.kind, context.lexicon)


def _by_names(lines: Sequence[Line], context: Context) -> tuple[Item, ...]:
    """The items of a list that is set solid: each begins with a line that is a person's name and nothing more, and has
    an address. None where the list is not set so.

    Reads `Ada Example / University of X / ada@example.org / Ben Muster / …`; refuses names one under the other, and a
    list whose referees white space parts.
    """
    rows = features_of(lines, context.lexicon)
    gaps = [row.gap for row in rows[1:] or rows]
    if not gaps or max(gaps) >= LARGER_GAP * min(gap or 1.0 for gap in gaps):
        return ()
    starts = [at for at, row in enumerate(rows) if person_in(row.line.text.text.strip(), context.lexicon)]
    if len(starts) < LEAST_NAMES or starts[0] > 0 or any(line.margin or line.aside for line in lines):
        return ()
    blocks = [rows[a:b] for a, b in zip(starts, [*starts[1:], len(rows)], strict=True)]
    if not all(any(find_identifiers(row.line.text.text) for row in block[1:]) for block in blocks):
        return ()
    return tuple(item_of(block, "a name on its line", context.vocabulary) for block in blocks)


def _is_signed(worksheet: EntryWorksheet, lexicon: Lexicon) -> bool:
    """Whether the item is a testimonial, so that what is no field is what the referee says."""
    return worksheet.item.rule == "signed" or bool(_signed_rows(worksheet) or _named_row(worksheet, lexicon))


def _one_by_one(worksheet: EntryWorksheet) -> list[EntryWorksheet]:
    """The referees of an item that runs several together: each ends with an address.

    Reads `Mira Oduya, Professor, mira@example.org` over `Jonas Berg, Director, jonas@example.org` where the lines are
    full; refuses two addresses side by side, which are one person's.
    """
    if worksheet.asides or worksheet.margin.text or not worksheet.rows:
        return [worksheet]
    text = worksheet.body.text.text
    ends = [match.end for match in find_identifiers(text) if str(match.kind) == "email"]
    starts = [0, *(end + len(text[end:]) - len(text[end:].lstrip(" .,;")) for end in ends[:-1])]
    spans = list(zip(starts, [*starts[1:], len(text)], strict=True)) if ends else []
    if len(spans) < 2 or any(len(text[a:b].split()) < LEAST_REFEREE for a, b in spans):
        return [worksheet]
    return [worksheet.part(_within(worksheet.rows, a, b)) for a, b in spans]


def _within(rows: Sequence[Row], start: int, end: int) -> tuple[Row, ...]:
    """What of the rows stands in a stretch."""
    inside = [row for row in rows if row.start < end and row.end > start]
    return tuple(replace(row, start=max(row.start, start), end=min(row.end, end)) for row in inside)


def _read(worksheet: EntryWorksheet, lexicon: Lexicon) -> Reading | None:
    found = _take_addresses(worksheet, lexicon)
    body, text = worksheet.body, worksheet.body.text.text
    signed = _signed_rows(worksheet) or _named_row(worksheet, lexicon)
    stretches: list[tuple[int, int]] = []
    for row in signed or worksheet.rows:
        for start, end in body.rest_within(row.start, row.end):
            if is_prose(text[start:end]):
                stretches.append((start, end))
            else:
                chunks = cut(text, start, end, STRONG)
                stretches += [part for chunk in chunks for part in cut_commas(text, *chunk, lexicon)]
    tag = worksheet.margin
    named = bool(tag.text) and person_in(strip_honorific(clean(tag.text), lexicon), lexicon) is not None
    at = -1 if named else _name_among(body, stretches, lexicon)
    if at is None or (at == 0 and is_prose(text[slice(*stretches[0])])):
        return None
    bracket = BRACKET_END.search(text, *stretches[at]) if at >= 0 else None
    name_end = bracket.start() if bracket else stretches[at][1] if at >= 0 else 0
    printed = tag.take(0, len(tag.text), "name") if named else body.take(stretches[at][0], name_end, "name")
    name = strip_honorific(clean(printed), lexicon)
    if bracket and not find_roles(bracket.group(1), lexicon):
        found["organization"] = clean(body.take(bracket.start(1), bracket.end(1), "organization"))
    others = stretches[at + 1 :] or [
        part for row in worksheet.rows if signed for part in _short(worksheet, row, lexicon)
    ]
    whole = any(_names_whole(text[slice(*stretch)], lexicon) for stretch in others)
    for stretch in others:
        titled = "title" not in found and bool(find_roles(text[slice(*stretch)], lexicon))
        start, end = _take_title(body, *stretch, found, lexicon) if titled else stretch
        part = text[start:end]
        if part and find_roles(part, lexicon) and not find_organizations(part, lexicon):
            continue  # a second title, of the post behind `Doctoral adviser`
        if whole and part and not _names_whole(part, lexicon):
            continue  # a department, where the university stands behind it
        if "organization" not in found and part and (find_organizations(part, lexicon) or "title" in found):
            found["organization"] = clean(body.take(start, end, "organization"))
    entry = Reference(
        name=name,
        title=found.get("title"),
        organization=found.get("organization"),
        email=found.get("email"),
        phone=found.get("phone"),
    )
    return worksheet.reading(entry, "references")


def _names_whole(text: str, lexicon: Lexicon) -> bool:
    """Whether a text names an institution rather than a part of one."""
    return any(str(match.kind) == "institution" for match in find_organizations(text, lexicon))


def _take_addresses(worksheet: EntryWorksheet, lexicon: Lexicon) -> dict[str, str]:
    """The first e-mail address and telephone number, crossed out with the words that announce them."""
    found: dict[str, str] = {}
    for sheet in worksheet.texts:
        for match in find_identifiers(sheet.text.text):
            kind = str(match.kind)
            within = sheet is not worksheet.body or any(r.start <= match.start < r.end for r in worksheet.rows)
            if within and kind in ("email", "phone") and kind not in found:
                found[kind] = match.value
                sheet.take(match.start, match.end, kind)
        for name in ("email", "phone"):
            for cue in lexicon.phrases(f"words.{name}").find(sheet.text.text):
                sheet.cue(cue.start, cue.end, name)
    return found


def _take_title(body: Worksheet, start: int, end: int, found: dict[str, str], lexicon: Lexicon) -> tuple[int, int]:
    """Take the title of a stretch; returns the employer behind the connector of `Director at Brightwater`, and of
    `Professor in Geology at the University of X`."""
    text = body.text.text
    role = find_roles(text[start:end], lexicon)[0]
    at = start + role.end
    seam = opening_phrase(text[at:end], lexicon, EMPLOYER)
    for later in phrases_in(text[at:end], lexicon, EMPLOYER) if seam is None else ():
        article = lexicon.phrases("words.article").at_start(text[at + later.end : end])
        name = at + later.end + (article.end if article else 0)
        behind = find_organizations(text[name:end], lexicon)
        if behind and not text[name : name + behind[0].start].strip():
            seam, at = replace(later, start=0, end=name - at - later.start), at + later.start
            break
    if seam is None:
        found["title"] = clean(body.take(start, end, "title"))
        return end, end
    found["title"] = clean(body.take(start, at, "title"))
    body.cue(at + seam.start, at + seam.end, "connector")
    return trimmed(text, at + seam.end, end)


def _signed_rows(worksheet: EntryWorksheet) -> tuple[Row, ...]:
    """The row after a dash that signs what stands above it, with the rows under it.

    Reads `“… a gifted engineer.”` over `— Mira Oduya, Director`; refuses a block whose first row has a bullet too, and
    one with several.
    """
    bulleted = [at for at, row in enumerate(worksheet.rows) if row.bullet]
    if len(bulleted) != 1 or bulleted[0] == 0 or not any(mark.text in DASHES for mark in worksheet.item.marks):
        return ()
    return worksheet.rows[bulleted[0] :]


def _named_row(worksheet: EntryWorksheet, lexicon: Lexicon) -> tuple[Row, ...]:
    """What stands before the colon of `Mira Oduya, Director: A gifted engineer`, as a row of its own.

    Refuses `Department of Geology: Mira Oduya`, as what stands before the colon is no person.
    """
    if not worksheet.rows:
        return ()
    row = worksheet.rows[0]
    colon = HEAD_COLON.search(worksheet.body.text.text, row.start, min(row.end, row.start + LONGEST_HEAD))
    if colon is None:
        return ()
    head = worksheet.body.text[row.start : colon.start()]
    first = head.text.split(",")[0].strip()
    person = any(match.name == strip_honorific(first, lexicon) for match in split_persons(head, lexicon))
    if not person or find_organizations(first, lexicon) or not worksheet.body.is_free(row.start, colon.end()):
        return ()
    return (replace(row, end=colon.start()),)


def _short(worksheet: EntryWorksheet, row: Row, lexicon: Lexicon) -> list[tuple[int, int]]:
    """What is left of a row that is no running text, cut at separators and commas."""
    text = worksheet.body.text.text
    if is_prose(text[row.start : row.end]):
        return []
    return [
        part
        for a, b in worksheet.free(row)
        for x, y in cut(text, a, b, STRONG)
        for part in cut_commas(text, x, y, lexicon)
    ]


def _name_among(body: Worksheet, stretches: list[tuple[int, int]], lexicon: Lexicon) -> int | None:
    """Which stretch is the referee's name: the first in bold where any is, else the first that is short and no quote.

    Reads the name under a testimonial in quotes; it refuses a sentence.
    """
    able = [
        at
        for at, (start, end) in enumerate(stretches)
        if len(body.text.text[start:end].split()) <= NAME_WORDS and not is_prose(body.text.text[start:end])
    ]
    bold = [at for at in able if body.text[slice(*stretches[at])].share(Style.BOLD) > 0.5]
    return next(iter(bold or able), None)
