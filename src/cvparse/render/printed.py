"""The printed form of a CV, before any template lays it out: what is said, in which order, and in which face.

A template decides where a tag stands and how a heading looks. It never decides a word: all text is here, so that every
template prints the same CV.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum

from cvparse.text.value_class import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """Words in one face. `link` is the address behind them; `whole` words are never parted at a line end, and a `glued`
    span never from the one before it."""

    text: str
    bold: bool = False
    italic: bool = False
    raised: bool = False
    underlined: bool = False
    whole: bool = False
    glued: bool = False
    link: str = ""


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A line of an entry; `aside` is what stands at its right edge."""

    spans: Spans
    aside: str = ""


class EntryStyle(StrEnum):
    """How much an entry holds: several rows, one line of a list, or a work."""

    POST = "post"
    ITEM = "item"
    WORK = "work"


@dataclass(frozen=True, slots=True)
class PrintedEntry:
    """One entry: its rows, bulleted rows under them, its dates, and its label (a number or a tag such as `SC ’24`)."""

    rows: tuple[Row, ...]
    bullets: tuple[Spans, ...] = ()
    dates: str = ""
    label: str = ""
    style: EntryStyle = EntryStyle.POST


@dataclass(frozen=True, slots=True)
class PrintedSection:
    """A heading and what stands under it. `legend` explains the marks beside names.

    Where not every entry has a date or a label, nothing at its side says where an entry begins, and a date in a margin
    would seem to hold for the entries below it too: such a list is `bulleted`, its dates stand at the right. Entries of
    several rows have no bullet even there; short ones of a `listed` section have one in layouts without a margin.
    """

    heading: str
    level: int
    kind: str
    legend: Spans = ()
    paragraphs: tuple[Spans, ...] = ()
    entries: tuple[PrintedEntry, ...] = ()
    bulleted: bool = False
    listed: bool = False


@dataclass(frozen=True, slots=True)
class PrintedHead:
    """The owner: name, label, and all else as lines that hold several details; then the same one by one, those of a
    sort together."""

    name: str
    label: str
    contact: tuple[Spans, ...]
    address: Spans
    details: tuple[tuple[Spans, ...], ...]
    updated: Spans


@dataclass(frozen=True, slots=True)
class PrintedCV:
    """All that a template is given."""

    title: str
    author: str
    language: str
    head: PrintedHead
    sections: tuple[PrintedSection, ...]
    page_word: str = "Page"


def plain(text: str | None, *, bold: bool = False, italic: bool = False) -> Spans:
    """A text in one face; nothing for None."""
    return (Span(text, bold=bold, italic=italic),) if text else ()


def joined(parts: Iterable[Sequence[Span]], separator: str) -> Spans:
    """The parts that hold something, with the separator between them in plain type.

    >>> [span.text for span in joined([plain("A"), (), plain("B")], ", ")]
    ['A', ', ', 'B']
    """
    spans: list[Span] = []
    for part in parts:
        if not part:
            continue
        if spans:
            spans.append(Span(separator))
        spans.extend(part)
    return tuple(spans)


def closed(spans: Spans, sign: str = ".") -> Spans:
    """The spans with a full stop behind them, unless they end with one."""
    if not spans or spans[-1].text.endswith((".", "?", "!")):
        return spans
    return (*spans, Span(sign))


def row(*parts: Sequence[Span], separator: str = ", ", aside: str | None = None) -> tuple[Row, ...]:
    """One row of these parts, or none where there is nothing to print."""
    spans = joined(parts, separator)
    return (Row(spans, aside or ""),) if spans or aside else ()


def emboldened(spans: Spans) -> Spans:
    """The same words in bold."""
    return tuple(replace(span, bold=True) for span in spans)
