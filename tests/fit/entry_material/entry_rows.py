"""What the fit of the kinds of entries learns from: the sections of a document, each entry with its kind.

An entry of a section whose heading names one kind is of the kind that the truth gives the heading; one of a section
whose heading names several, of the kind of the collection in which the truth has what it prints.
"""

from __future__ import annotations

import json
import random
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from cvparse.entries.split import split
from cvparse.entries.types import Context, Item
from cvparse.model import SectionKind
from cvparse.parsers.routing.entry_kinds.evidence import MOSTLY, Entry, Naming, entry_of
from cvparse.parsers.routing.entry_kinds.sorting import naming_of, runs_of
from cvparse.sections.heading_meaning import bare, unnumbered
from cvparse.sections.stated import letters_of
from cvparse.sections.types import Section
from fit.choices import divided_document

KINDS = tuple(kind for kind in SectionKind if kind not in (SectionKind.OTHER, SectionKind.CONTACT))
MOST_OF_A_SECTION = 25  # entries; long lists of works would outnumber all else
MOST_OF_A_PAIR = 8  # entries of each of two sections that are read as one
PAIRS = 4  # of sections, of a document
LEAST_FOUND = 0.75  # of the letters of a truth's entry stand in the item that prints it
LEAST_LETTERS = 6


@dataclass(frozen=True, slots=True)
class Row:
    """A section: its entries, the kind of each (None where the truth does not say), and how its heading names kinds."""

    entries: tuple[Entry, ...]
    kinds: tuple[SectionKind | None, ...]
    naming: Naming
    texts: tuple[str, ...]
    title: str


@dataclass(frozen=True, slots=True)
class Labelled:
    """A document: its source, the unit that is kept out whole, its sections."""

    source: str
    unit: str
    rows: tuple[Row, ...]


def labelled(document: tuple[str, str, Path, Path]) -> Labelled:
    source, unit, pdf, truth = document
    said = json.loads(truth.read_text("utf-8"))
    wanted: dict[str, set[str | None]] = {}
    for heading in said.get("sections") or []:
        wanted.setdefault(letters_of(unnumbered(heading["heading"])), set()).add(heading.get("kind"))
    if not wanted:
        return Labelled(source, unit, ())
    _, _, context, sections = divided_document(pdf)
    partial = set(said.get("_partial") or ()) if "_partial" in said else None
    whole = said if partial is None else {}
    return Labelled(source, unit, tuple(r for s in sections for r in _rows(s, None, context, wanted, whole)))


def _rows(
    section: Section,
    above: str | None,
    context: Context,
    wanted: Mapping[str, set[str | None]],
    said: Mapping[str, object],
) -> Iterator[Row]:
    title = section.title
    if title is not None:
        kinds = wanted.get(letters_of(unnumbered(title))) or wanted.get(letters_of(bare(title))) or set()
        naming = naming_of(title, section.kind, None, context.lexicon)
        items = [item for run in runs_of(section, context.lexicon) for item in split(run, context)]
        if items and (len(kinds) == 1 or len(naming.order) > 1):
            items = items[:MOST_OF_A_SECTION]
            entries = tuple(entry_of(item, context.lexicon) for item in items)
            if len(naming.order) > 1:
                of_each = tuple(kind_by_truth(item, naming, said) for item in items)
            else:
                kind = next(iter(kinds))
                of_each = (SectionKind(kind) if kind else None,) * len(items)
            yield Row(entries, of_each, naming, tuple(item.raw[:70] for item in items), title)
    for part in section.parts:
        yield from _rows(part, title, context, wanted, said)


def kind_by_truth(item: Item, naming: Naming, said: Mapping[str, object]) -> SectionKind | None:
    """The one kind, of those that the heading names, whose truth holds an entry that this item prints."""
    printed = letters_of(item.raw)
    merits = {
        kind: max((_merit(one, printed) for one in said.get(str(kind)) or ()), default=0.0) for kind in naming.order
    }
    best = max(merits, key=lambda kind: merits[kind])
    alone = sum(merit >= merits[best] - 0.02 for merit in merits.values()) == 1
    return best if merits[best] >= LEAST_FOUND and alone else None


def _merit(truth: Mapping[str, object], printed: str) -> float:
    """The share of a truth's letters that stand in a print; nothing where it has too few to tell."""
    values = [letters_of(str(v)) for name, v in truth.items() if isinstance(v, str) and not name.startswith("_")]
    values = [value for value in values if len(value) >= 3 and not value.isdigit()]
    whole = sum(map(len, values))
    return sum(len(value) for value in values if value in printed) / whole if whole >= LEAST_LETTERS else 0.0


def paired(document: Labelled) -> Iterator[Row]:
    """Sections of one kind, two and two as one of both kinds."""
    chance = random.Random(zlib.crc32(document.unit.encode()))
    single = [row for row in document.rows if len(row.naming.order) == 1 and row.kinds[0] in KINDS]
    for _ in range(min(PAIRS, len(single) // 2)):
        one, other = chance.sample(single, 2)
        if one.kinds[0] is other.kinds[0]:
            continue
        order = (one.kinds[0], other.kinds[0])
        assert order[0] is not None and order[1] is not None
        # no heading names them, so that what its words weigh is learnt from those that are printed
        named = Naming((order[0], order[1]), frozenset())
        every = [*_rows_of(one, chance), *_rows_of(other, chance)]
        if chance.random() < 0.5:
            dated = [row for row in every if row[0].year]
            if len(dated) > MOSTLY * len(every):
                every = sorted(dated, key=lambda row: -(row[0].year or 0))
        entries, kinds, texts = zip(*every, strict=True)
        yield Row(entries, kinds, named, texts, f"{one.title} + {other.title}")


def _rows_of(row: Row, chance: random.Random) -> list[tuple[Entry, SectionKind | None, str]]:
    count = min(len(row.entries), chance.randint(1, MOST_OF_A_PAIR))
    return list(zip(row.entries[:count], row.kinds[:count], row.texts[:count], strict=True))
