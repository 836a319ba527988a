"""Evidence for the kind of an entry that stands among entries of other kinds: from its print, and from its neighbours.

What an entry holds are the facts that the lines of a section are asked for too (`sections/evidence/contents`), here
of one entry, and once more of its opening: `Lecturer, Ice on Rivers` opens with a post, `Ice on Rivers (with the
lecturer)` holds one. What neighbours say: entries of one kind mostly stand together, look alike, and their dates run
one way; the kinds come in the order in which the heading names them. The facts name no kind; what each speaks for is
fitted (`weights.toml`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from cvparse.entries.types import Item
from cvparse.fields.advising_levels import is_head_row
from cvparse.fields.amounts import find_amounts
from cvparse.fields.dates import find_periods
from cvparse.fields.organizations import find_organizations
from cvparse.fields.persons import person_in
from cvparse.lexicon.types import Lexicon
from cvparse.model import SectionKind
from cvparse.sections.evidence.contents import held_by
from cvparse.sections.evidence.steps import step
from cvparse.sections.heading_meaning import Certainty, meaning_of
from cvparse.text.styled import Style
from cvparse.text.value_class import dataclass

LENGTHS = (4, 8, 16, 30)  # words of an entry
ROW_WORDS = 8  # the longest row that stands over others and is no entry
QUOTES = tuple('“„«"‘「')
NUMBERED = regex.compile(r"#?(?=[^\s]{0,20}\d)\p{Lu}{1,6}[\p{Lu}\d]{0,6}-\d{4,12}")  # of a project: `CBET-1234567`
LEAST_DATED = 4  # entries; fewer may be in one order by chance
MOSTLY = 0.75  # of the entries of a list by date have one
SLACK = 1  # year by which an entry may stand too high in a list by date
STYLED = 0.8  # of an opening, which is then of that face
_OPENING = regex.compile(r"[^,;:.(\t–—|“\"‘]{2,60}+")
_LEAD = regex.compile(r"^[\s\p{P}\d]+")

OWN_LISTS: dict[str, tuple[str, ...]] = {
    "a lead of a project": ("grants.lead",),
    "a word of advising": ("advising.role", "advising.thesis", "advising.defended"),
    "a placement": ("advising.placement",),
    "a keynote": ("talks.keynote",),
    "an invitation": ("talks.invited",),
    "a poster": ("talks.poster",),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as it is weighed: what it holds, how it looks, the year of its date, whether a gap stands above it, and
    the kind that it names where it is no entry but a row over others (`Grants:`)."""

    facts: tuple[str, ...]
    look: tuple[bool, ...]
    year: int | None
    is_row_over_others: bool
    row_kind: SectionKind | None


def entry_of(item: Item, lexicon: Lexicon) -> Entry:
    """An item as it is weighed."""
    row = item.rows[0].text.strip() if item.rows else ""
    over_others = _is_row_over_others(item, row, lexicon)
    opening = opening_of(item, lexicon)
    face = item.text[: max(1, len(opening))]
    look = (
        bool(item.margin),
        bool(item.asides),
        bool(item.label),
        bool(item.bullets),
        face.share(Style.BOLD) > STYLED,
        face.share(Style.ITALIC) > STYLED,
        row.startswith(QUOTES),
    )
    return Entry(
        tuple(sorted(set(_facts(item, opening, lexicon)))),
        look,
        _year(item, lexicon),
        over_others,
        _kind_of_row(row, lexicon) if over_others else None,
    )


def _is_row_over_others(item: Item, row: str, lexicon: Lexicon) -> bool:
    """Whether an item says only what stands below it.

    Reads `PhD students supervised:` and `Invited talks`; refuses `Ice Prize` and `Talks, 2019`.
    """
    if len(item.rows) > 1 or item.asides or any(map(str.isdigit, row)) or not 0 < len(row.split()) <= ROW_WORDS:
        return False
    if is_head_row(row, lexicon) or item.is_head:
        return True
    return meaning_of(row, lexicon).certainty >= (Certainty.PARTS if row.endswith((":", "：")) else Certainty.WHOLE)


def _kind_of_row(row: str, lexicon: Lexicon) -> SectionKind | None:
    """The kind that a row over others names; None where it is the head of a group of any kind."""
    if is_head_row(row, lexicon):
        return SectionKind.ADVISING
    meaning = meaning_of(row, lexicon)
    return meaning.kind if meaning.certainty >= Certainty.PARTS else None


def opening_of(item: Item, lexicon: Lexicon) -> str:
    """What an entry begins with, up to the first sign that parts: without a date before it.

    Reads `2014 Keynote, Conference on Ice` as `Keynote`.
    """
    text = item.text.text
    start = 0
    for found in find_periods(text, lexicon):
        if any(map(str.isalpha, text[start : found.start])):
            break
        start = found.end
    rest = _LEAD.sub("", text[start:])
    opening = _OPENING.match(rest)
    return opening.group().strip() if opening else ""


def _facts(item: Item, opening: str, lexicon: Lexicon) -> Iterator[str]:
    text = item.raw
    yield step("words", len(text.split()), LENGTHS)
    yield from (f"holds {name}" for name in held_by(text, lexicon))
    yield from (f"opens with {name}" for name in held_by(opening, lexicon))
    for name, lists in OWN_LISTS.items():
        if any(lexicon.phrases_or_empty(one).search(text) for one in lists):
            yield f"holds {name}"
        if any(lexicon.phrases_or_empty(one).search(opening) for one in lists):
            yield f"opens with {name}"
    yield from _shapes(item, text, opening, lexicon)
    periods = find_periods(text, lexicon)
    if not periods:
        yield "no date"
    elif len(periods) > 1:
        yield "several dates"
    else:
        period = periods[0].period
        yield "one date, to the present" if period.ongoing else "one date" if period.single else "one date, a span"


def _shapes(item: Item, text: str, opening: str, lexicon: Lexicon) -> Iterator[str]:
    row = item.rows[0].text if item.rows else ""
    if is_head_row(row, lexicon):
        yield "a row over advisees"
    if opening and len(opening.split()) > 1 and person_in(opening, lexicon) is not None:
        yield "opens with a person"
    if (named := find_organizations(text, lexicon)) and text[: named[0].start].strip() == "":
        yield "opens with an organization"
    if row.lstrip("0123456789.() •–-").startswith(QUOTES):
        yield "opens in quotation marks"
    if NUMBERED.search(text):
        yield "holds the number of a project"
    if find_amounts(text, lexicon):
        yield "holds a sum"
    if len(item.rows) > 1:
        yield "several rows"


def _year(item: Item, lexicon: Lexicon) -> int | None:
    periods = find_periods(item.raw, lexicon)
    year = (periods[0].period.end or periods[0].period.start or "")[:4] if periods else ""
    return int(year) if year.isdigit() else None


@dataclass(frozen=True, slots=True)
class Naming:
    """The kinds that a section may hold: in the order in which its heading names them, those that a part of the heading
    is the name of, and the kind that lists give the heading as a whole, None where they know only its parts."""

    order: tuple[SectionKind, ...]
    whole: frozenset[SectionKind]
    meant: SectionKind | None = None

    def how(self, kind: SectionKind) -> str:
        """How the heading names a kind."""
        if kind is self.meant:
            return "what the whole heading means"
        return "named by a part of the heading" if kind in self.whole else "named by a word of the heading"


def rows_over(entries: Sequence[Entry]) -> tuple[SectionKind | None, ...]:
    """For each entry the kind that the last row over others names, itself or one above it; None where none does."""
    found: list[SectionKind | None] = []
    for entry in entries:
        found.append(entry.row_kind if entry.is_row_over_others or not found else found[-1])
    return tuple(found)


def of_entry(kind: SectionKind, entry: Entry, named: Naming, over: SectionKind | None, *, first: bool) -> Iterator[str]:
    """What speaks for a kind of an entry beside its print: how the heading names it, and the row over it."""
    yield named.how(kind)
    if first and named.order[:1] == (kind,):
        yield "the first entry, the first kind of the heading"
    if over is kind:
        yield "its row names the kind" if entry.is_row_over_others else "the row over it names the kind"


def runs_one_way(entries: Sequence[Entry]) -> bool:
    """Whether the dates of a list go down, or up, from its first entry to its last: entries of all kinds stand in one
    order then, and not one kind behind the other."""
    years = [entry.year for entry in entries if entry.year is not None]
    if len(years) < LEAST_DATED or len(years) < MOSTLY * len(entries):
        return False
    steps = [after - before for before, after in pairwise(years)]
    return all(step <= SLACK for step in steps) or all(step >= -SLACK for step in steps)


def of_pair(
    before: Entry, entry: Entry, kinds: tuple[SectionKind, SectionKind], named: Naming, *, one_way: bool
) -> Iterator[str]:
    """What speaks for the kinds of two entries of which one follows the other; `one_way` says that the dates of their
    whole list are in one order."""
    one, other = kinds
    if one is not other:
        order = named.order
        if not one_way and one in order and other in order and order.index(other) == order.index(one) + 1:
            yield "goes on to the next kind of the heading"
        return
    where = ", in a list by date" if one_way else ""
    yield f"of the kind of the entry before{where}"
    if entry.is_row_over_others:
        yield "a row over others is of the kind of the entry before"
    if before.look == entry.look:
        yield f"of the kind of the entry before, which looks alike{where}"
    if before.year and entry.year and entry.year > before.year + SLACK:
        yield f"of the kind of the entry before, though dates begin anew{where}"
