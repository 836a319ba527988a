"""A section seen as a list: its items under their sub-headings, and what becomes of items that are no entry."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from cvparse.entries.labelled_facts import labelled_apart
from cvparse.entries.list_seams import with_seams
from cvparse.entries.recurring_labels import labels_as_rows
from cvparse.entries.split import split
from cvparse.entries.types import Context, Item
from cvparse.model import SectionKind
from cvparse.sections.types import Section
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.readings import Leftover, Parsed, Reading
from cvparse.text.styled import StyledText
from cvparse.text.trim import clean
from cvparse.text.value_class import dataclass

CAREER = (SectionKind.EXPERIENCE, SectionKind.EDUCATION)
WITHOUT_LABELS = (*CAREER, SectionKind.SERVICE)
"""Kinds whose entries have no labels inside a row: a colon there stands in a sentence, or parts a role from venues."""


@dataclass(frozen=True, slots=True)
class ListedItem:
    """An item and the sub-heading that it stands under, None where that is the section's own.

    Where that is a line of the list, `head` is its item, and `over` are the heads of an outline that stand over it, the
    outermost first.
    """

    item: Item
    subheading: str | None
    over: tuple[str, ...] = ()
    head: Item | None = None


def items_of(section: Section, context: Context) -> tuple[ListedItem, ...]:
    """The items of a section and of all its parts, in reading order.

    A line that is the head of a group is their sub-heading, and its print is of the first of them. Posts and degrees
    have it as an item: it is their employer or school.
    """
    outlined = section.kind not in CAREER
    listed_parts = [part for part in section.walk() if part.lines]
    parts = [(part, item) for part in listed_parts for item in split(part.lines, context, outlined=outlined)]
    items = tuple(item for _, item in parts)
    items = items if section.kind in WITHOUT_LABELS else labels_as_rows(items)
    listed: list[ListedItem] = []
    part_before: Section | None = None
    heads: list[Item] = []
    for (part, _), item in zip(parts, items, strict=True):
        if part is not part_before:
            subheading, over = part.title if part is not section else None, tuple[StyledText, ...]()
            part_before, heads = part, []
        if item.is_head and section.kind not in CAREER:
            heads = [*heads[: item.head_level], item]
            subheading, over = clean(item.text), (*over, *item.marks, item.text, *item.asides)
            continue
        first, *others = labelled_apart(item, section.kind, context.lexicon)
        entries = (replace(first, marks=(*over, *first.marks)), *others)
        above = tuple(clean(head.text) for head in heads[:-1])
        listed += [ListedItem(one, subheading, above, heads[-1] if heads else None) for one in entries]
        over = ()
    seamed = with_seams([one.item for one in listed], section.kind, context.lexicon)
    return tuple(replace(one, item=item) for one, item in zip(listed, seamed, strict=True))


def leftovers_of(worksheet: EntryWorksheet, section: Section, reason: str) -> Iterator[Leftover]:
    """What nothing took of an item, to be reported as unparsed."""
    for sheet, start, end in worksheet.rests():
        if start < end:
            yield Leftover(sheet.text[start:end], section.title, reason)


def unread(item: Item, section: Section, reason: str) -> Parsed:
    """An item that is no entry, whole."""
    parts = (item.label, item.margin, item.text, *item.fact_texts, *item.asides)
    return Parsed(leftover=tuple(Leftover(part, section.title, reason) for part in parts if clean(part)))


def parsed(readings: list[Reading], leftover: list[Leftover]) -> Parsed:
    """The readings and leftovers of a section as its result."""
    return Parsed(readings=tuple(readings), leftover=tuple(leftover))


def read_each(
    section: Section, context: Context, read: Callable[[EntryWorksheet, Context], Reading], reason: str
) -> Parsed:
    """Each item of a section read as one entry; what `read` leaves over is reported with this reason."""
    readings: list[Reading] = []
    leftover: list[Leftover] = []
    for listed in items_of(section, context):
        worksheet = EntryWorksheet(listed.item)
        readings.append(read(worksheet, context))
        leftover += leftovers_of(worksheet, section, reason)
    return parsed(readings, leftover)
