"""A section seen as a list: its items under their sub-headings, and what becomes of items that are no entry."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from cvparse.entries.labelled_facts import labelled_apart
from cvparse.entries.list_seams import with_seams
from cvparse.entries.recurring_labels import labels_as_rows
from cvparse.entries.split import HEAD, split
from cvparse.entries.types import Context, Item
from cvparse.fields.degrees import find_degrees
from cvparse.fields.organizations import is_organization
from cvparse.fields.roles import find_roles
from cvparse.lexicon.types import Lexicon
from cvparse.model import SectionKind
from cvparse.sections.types import Section
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.readings import Leftover, Parsed, Reading
from cvparse.text.styled import StyledText
from cvparse.text.trim import clean, clean_end
from cvparse.text.value_class import dataclass

Finder = Callable[[str, Lexicon], Sequence[object]]

CAREER = (SectionKind.EXPERIENCE, SectionKind.EDUCATION)
NAMED: dict[SectionKind, Finder] = {SectionKind.EXPERIENCE: find_roles, SectionKind.EDUCATION: find_degrees}
WITHOUT_LABELS = (*CAREER, SectionKind.SERVICE)
"""Kinds whose entries have no labels inside a row: a colon there stands in a sentence, or parts a role from venues."""


@dataclass(frozen=True, slots=True)
class ListedItem:
    """An item and the sub-heading that it stands under, None where that is the section's own.

    `over` are the lines of the list that stand over it, the outermost first; the innermost is the sub-heading then.
    """

    item: Item
    subheading: str | None
    over: tuple[Item, ...] = ()

    @property
    def heads(self) -> tuple[str, ...]:
        """What the lines of the list that stand over it say."""
        return tuple(clean(head.text) for head in self.over)


def items_of(section: Section, context: Context) -> tuple[ListedItem, ...]:
    """The items of a section and of all its parts, in reading order.

    A line that is the head of a group is their sub-heading, and its print is of the first of them. Posts and degrees
    have it as an item: it is their employer or school.
    """
    parts = [(part, item) for part in section.walk() if part.lines for item in _split(part, section.kind, context)]
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
        if item.ends_group:
            subheading, heads = part.title if part is not section else None, []
        first, *others = labelled_apart(item, section.kind, context.lexicon)
        entries = (replace(first, marks=(*over, *first.marks)), *others)
        listed += [ListedItem(one, subheading, tuple(heads)) for one in entries]
        over = ()
    seamed = with_seams([one.item for one in listed], section.kind, context.lexicon)
    return tuple(replace(one, item=item) for one, item in zip(listed, seamed, strict=True))


def _split(part: Section, kind: SectionKind, context: Context) -> tuple[Item, ...]:
    """The items of a part. What stands over posts or degrees names no such thing itself: it would be the entry, and
    what stands under it its tasks; so it is where nothing under the heads names one.

    Reads `University of X` over `Lecturer, 2019` and `Fellow, 2015` in groups; `Lecturer, University of X` over
    `Rivers, 2019` and `Lakes, 2015` is one entry, and so is `University of X` over both.
    """
    items = split(part.lines, context, outlined=kind not in CAREER)
    find = NAMED.get(kind)
    over = [list(same) for is_head, same in groupby(items, lambda item: item.rule == HEAD) if is_head]
    if find is None or not over:
        return items
    naming = sum(any(find(item.text.text, context.lexicon) for item in heads) for heads in over)
    named = any(find(item.text.text, context.lexicon) for item in items if item.rule != HEAD)
    if named and 2 * naming <= len(over):
        return items
    return split(part.lines, context, in_groups=False)


def organization_over(heads: Sequence[str], lexicon: Lexicon) -> str | None:
    """The organization that the heads of a list name, the innermost that does: who funds or gives what stands under it.

    Reads `Research Council of Norway` over several grants; `Internal` names none.
    """
    return next((clean_end(head) for head in reversed(heads) if is_organization(head, lexicon)), None)


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
