"""A section whose heading names several kinds is parted, entry by entry, into sections of one kind each.

The heading names the kinds (`Grants, Awards, and Prizes`, `Positions, Honors and Lectures`); which of them an entry is
of is decided over all entries together (`decide`). A part whose own heading names one of the kinds is of that kind as a
whole. An entry never moves to a kind that no heading names: somebody who prints `Associate Editor` under `Honors`
counts it among them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from cvparse.entries.split import split
from cvparse.entries.types import Context
from cvparse.fields.advising_levels import is_head_row
from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon
from cvparse.model import SectionKind
from cvparse.parsers.routing.entry_kinds.decide import kinds_of
from cvparse.parsers.routing.entry_kinds.evidence import Naming, entry_of
from cvparse.parsers.routing.types import Route
from cvparse.sections.heading_meaning import Certainty, meaning_of, parts_of
from cvparse.sections.types import Section


def sorted_apart(section: Section, context: Context) -> tuple[Route, ...] | None:
    """The section as sections of one kind each, None where its heading names one kind only.

    Reads `Ice on Rivers, NSF, PI, $300,000` and `Best Paper Award, 2019` under `Grants and Awards` as two kinds;
    refuses to move `Travel Grant, 2019` from under `Awards`.
    """
    naming = naming_of(section.title or "", section.kind, None, context.lexicon)
    if len(naming.order) < 2 or section.kind is SectionKind.OTHER:
        return None
    found = _sorted(section, naming, context)
    order = sorted(found, key=lambda kind: (kind is not section.kind, naming.order.index(kind)))
    return tuple(Route(found[kind]) for kind in order) or None


def naming_of(title: str, kind: SectionKind, above: Naming | None, lexicon: Lexicon) -> Naming:
    """The kinds that the entries of a section of this kind may be of, by its heading; for a part, by the one above
    where its own names none of these. A heading that names one kind leaves no choice."""
    parts = [meaning for meaning in parts_of(title, lexicon) if meaning.kind is not SectionKind.OTHER]
    order = tuple(dict.fromkeys(meaning.kind for meaning in parts))
    if above is not None:
        order = tuple(each for each in order if each in above.order)
        if not order:
            return above
    elif len(order) < 2:
        order = (kind,)
    if kind not in order:
        order = (*order, kind)
    whole = frozenset(meaning.kind for meaning in parts if meaning.certainty is Certainty.WHOLE)
    meaning = meaning_of(title, lexicon)
    return Naming(order, whole, meaning.kind if meaning.certainty is Certainty.WHOLE else None)


def _sorted(section: Section, naming: Naming, context: Context) -> dict[SectionKind, Section]:
    """For each kind the section with those of its entries and parts that are of it; kinds without any are left out."""
    items = [item for run in runs_of(section, context.lexicon) for item in split(run, context)]
    kinds = kinds_of([entry_of(item, context.lexicon) for item in items], naming)
    lines: dict[SectionKind, list[Line]] = {}
    for item, kind in zip(items, kinds, strict=True):
        lines.setdefault(kind, []).extend(item.lines)
    parts: dict[SectionKind, list[Section]] = {}
    for part in section.parts:
        for kind, kept in _of_part(part, naming, context):
            parts.setdefault(kind, []).append(kept)
    return {
        kind: replace(section, kind=kind, lines=tuple(lines.get(kind, ())), parts=tuple(parts.get(kind, ())))
        for kind in naming.order
        if kind in lines or kind in parts
    }


def _of_part(part: Section, above: Naming, context: Context) -> Iterator[tuple[SectionKind, Section]]:
    """The part with what is of each kind in it; one whose own heading names one of the kinds is whole.

    Reads `Teaching and Advising` / `Lecturing` / `River Politics (Bachelor), 2018` as teaching, whatever it looks like;
    sorts the entries of `Since 2016`, which names none.
    """
    naming = naming_of(part.title or "", part.kind, above, context.lexicon)
    if len(naming.order) == 1:
        yield naming.order[0], part
    else:
        yield from _sorted(part, naming, context).items()


def runs_of(section: Section, lexicon: Lexicon) -> list[list[Line]]:
    """The lines of a section, parted before each that only says who stands below it: `PhD students supervised:`."""
    runs: list[list[Line]] = [[]]
    for line in section.lines:
        if runs[-1] and not line.margin and not line.aside and is_head_row(line.text.text, lexicon):
            runs.append([])
        runs[-1].append(line)
    return [run for run in runs if run]
