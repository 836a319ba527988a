"""Rows of an entry that say by a label what they are: `Host: University of X` under the title of a talk.

Funders' forms, exports of research information systems and careful CVs print facts so, beside entries of which all else
stands in the order of the list. Signals: a row of its own, no bulleted remark, that opens with a phrase of the list
`forms.*` for a fact that entries of this kind have, a colon, and a value. The value is the whole row, so nothing is
guessed from its words. Advisers, theses and grades are read by their cues, which stand inside rows too. A row that goes
on with a second label, or that ends in a date and is no note beside one, is left to the parser of the section.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from cvparse.entries.join_wrapped_lines import Row, rows_of
from cvparse.entries.label_prefix import fact_named, holds_label, opening_label
from cvparse.entries.types import Fact, Item
from cvparse.fields.amounts import find_amounts
from cvparse.fields.dates import find_periods
from cvparse.fields.persons import split_persons
from cvparse.lexicon.types import Lexicon
from cvparse.model import BY_KIND, COLLECTIONS, Collection, SectionKind
from cvparse.model.declaration import DATES
from cvparse.text.normalize import QUOTES
from cvparse.text.styled import EMPTY, StyledText

SECOND = regex.compile(r"(?:[;|•]\s{0,2}(?P<cue>\p{L}.{1,40})|,\s{0,2}(?P<label>\p{L}[^:：\t•;|,]{1,40})[:：])")
DATED = regex.compile(
    r"(?:[,(]|\s[–—-])\s{0,2}[^,()]{0,20}(?:19|20)\d\d\W{0,3}$|(?:19|20)\d\d\s?[–—-]\s?\p{L}{0,12}\d{0,4}\W{0,3}$"
)
PARTED = regex.compile(r"\s{0,2}[;；]\s{0,2}")
FACTS: Mapping[SectionKind, Mapping[str, str]] = {one.kind: one.labels for one in COLLECTIONS if one.labels}
"""By kind of section the lists `forms.*` of its labels, and the field of the entry that each of them means."""
UNQUOTED = ("degree", "investigators")
"""Fields of which no value opens with a quotation: `Título: “Rivers”` is a thesis, `Título: Bacharel` a degree;
`PI: “Rivers”, Fund` says as what the title was won, `PI: A. Lund` by whom."""
CALLED = ("title", "name", "course")  # below a row without a label they are not those of the entry
FORM = 2  # facts of an entry before a label that comes again opens the next one


def labelled_apart(item: Item, kind: SectionKind, lexicon: Lexicon) -> tuple[Item, ...]:
    """The item with its labelled rows as facts, or the items that it holds; the item itself where it has no such row.

    Reads `Host: University of X` and `Förderer: Stiftung Y` under a title; refuses `Seminar: Rivers of Norway`, which
    is no label of a talk, and `Role: PI; Amount: $5`, which holds two facts.
    """
    collection = BY_KIND.get(kind)
    if collection is None or not FACTS.get(kind) or not holds_label(item.text.text):
        return (item,)
    rows = rows_of(item)
    dated = any(find_periods(tag.text, lexicon) for tag in (item.margin, *item.asides))
    facts = [
        None if row.bullet and row.start else _fact(item.text[row.start : row.end], collection, lexicon, dated=dated)
        for row in rows
    ]
    starts = _starts(rows, facts)
    ends = [*starts[1:], len(rows)]
    return tuple(_with_facts(item, rows[a:b], facts[a:b]) for a, b in zip(starts, ends, strict=True))


def _starts(rows: Sequence[Row], facts: Sequence[Fact | None]) -> list[int]:
    """The rows at which an entry begins: the first, and, in a form, the title over a label that the entry has already.

    Reads `Position: A`, `Employer: B`, `Position: C`, `Employer: D` as two entries; refuses two rows `Role: …` alone.
    """
    starts, seen = [0], set[str]()
    for at, fact in enumerate(facts):
        if fact is None:
            continue
        if fact.name in seen and len(seen) >= FORM:
            start = at
            while start - 1 > starts[-1] and facts[start - 1] is None and not rows[start - 1].bullet:
                start -= 1
            starts.append(start)
            seen = set()
        seen.add(fact.name)
    return starts


def _with_facts(item: Item, rows: Sequence[Row], facts: Sequence[Fact | None]) -> Item:
    """What these rows of an item say, as an item of its own; of two rows with one label the first is the fact."""
    if rows[0].start > 0 or rows[-1].end < len(item.text):
        item = _part(item, rows[0].start, rows[-1].end)
    first: dict[str, tuple[int, int, Fact]] = {}
    for at, (row, fact) in enumerate(zip(rows, facts, strict=True)):
        if fact is not None and (fact.name not in CALLED or all(facts[:at])):
            first.setdefault(fact.name, (row.start - rows[0].start, row.end - rows[0].start, fact))
    if not first:
        return item
    return _without(item, [(a, b) for a, b, _ in first.values()], [fact for _, _, fact in first.values()])


def _part(item: Item, start: int, end: int) -> Item:
    """A stretch of an item as an item of its own; the tag at the left belongs to the first."""
    printed = [line for line in item.lines if line.text]
    breaks = [at for at in item.breaks if start <= at < end]
    lines = [line for line, at in zip(printed, item.breaks, strict=False) if start <= at < end]
    asides = [line.aside for line in lines if line.aside]
    return replace(
        item,
        lines=tuple(lines),
        text=item.text[start:end],
        breaks=tuple(at - start for at in breaks) or (0,),
        bullets=tuple(at - start for at in item.bullets if start <= at < end),
        cuts=tuple(at - start for at in item.cuts if start < at < end),
        asides=tuple(asides),
        label=item.label if start == 0 else EMPTY,
        margin=item.margin if start == 0 else EMPTY,
        marks=item.marks if start == 0 else (),
    )


def _fact(row: StyledText, collection: Collection, lexicon: Lexicon, *, dated: bool) -> Fact | None:
    """The fact of a row that opens with a label; None for any other. `dated`: the entry has a date beside it."""
    opening = opening_label(row.text)
    if opening is None:
        return None
    said, names = row.text[opening.start : opening.end].strip(" ."), FACTS[collection.kind]
    name = names.get(fact_named(said, names, lexicon) or "")
    seconds = SECOND.finditer(row.text, opening.value_start, overlapped=True)
    behind = (found["cue"] or found["label"] for found in seconds)
    if name is None or any(lexicon.phrases(f"forms.{fact}").at_start(text) for text in behind for fact in names):
        return None
    value = row[opening.value_start :].strip()
    remark = dated and name == "note"
    if not remark and DATED.search(value.text) and find_periods(value.text, lexicon):
        return None
    if name in UNQUOTED and value.text[:1] in QUOTES:
        return None
    return Fact(name, row[: opening.value_start].strip(), value, tuple(_values(name, value, collection, lexicon)))


def _values(
    name: str, value: StyledText, collection: Collection, lexicon: Lexicon
) -> Iterator[tuple[str, str | tuple[str, ...] | None]]:
    """The fields that a value fills: a date in its ISO form, a list of names as such, a sum with its currency."""
    if name in DATES:
        yield name, _date(name, value, lexicon)
        return
    yield name, _names(value, lexicon) if collection.holds_several(name) else _text(value)
    if name == "amount":
        yield "currency", next((found.currency for found in find_amounts(value.text, lexicon)), None)


def _date(name: str, value: StyledText, lexicon: Lexicon) -> str | None:
    """The date that a value holds: the first of a span for a beginning, the last of it for an end."""
    period = next((found.period for found in find_periods(value.text, lexicon)), None)
    if period is None or name == "start":
        return period.start if period is not None else None
    return (period.end or period.start) if name == "end" else (period.start or period.end)


def _without(item: Item, stretches: Sequence[tuple[int, int]], facts: Sequence[Fact]) -> Item:
    """The item without these stretches of its text, which are its facts."""
    bounds = [0, *(offset for stretch in stretches for offset in stretch), len(item.text)]
    kept = [(a, b) for a, b in list(pairwise(bounds))[::2] if a < b]
    moved = {at: sum(min(b, at) - a for a, b in kept if a < at) for at in (*item.breaks, *item.cuts)}
    left = [at for at in item.breaks if any(a <= at < b for a, b in kept)]
    printed = [line for line in item.lines if line.text]
    if len(printed) == len(item.breaks):
        gone = {id(line) for line, at in zip(printed, item.breaks, strict=True) if at not in left}
        lines = tuple(replace(line, text=EMPTY) if id(line) in gone else line for line in item.lines)
    else:
        lines = item.lines
    return replace(
        item,
        lines=lines,
        text=StyledText.join("", [item.text[a:b] for a, b in kept]),
        breaks=tuple(moved[at] for at in left) or (0,),
        bullets=tuple(moved[at] for at in left if at in item.bullets),
        cuts=tuple(moved[at] for at in item.cuts if any(a <= at < b for a, b in kept)),
        facts=tuple(facts),
    )


def _text(value: StyledText) -> str:
    return " ".join(value.text.split())


def _names(value: StyledText, lexicon: Lexicon) -> tuple[str, ...]:
    """The names of a value: parted at semicolons, else the persons in it, else the value."""
    parts = [part for part in PARTED.split(_text(value)) if part]
    if len(parts) > 1:
        return tuple(parts)
    return tuple(person.name for person in split_persons(value, lexicon)) or tuple(parts)
