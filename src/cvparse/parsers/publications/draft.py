"""A reference while it is read: its text, what has been found, and what region is still to be read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import copy
from dataclasses import field
from typing import TYPE_CHECKING, TypeAlias

from cvparse.lexicon import Lexicon
from cvparse.model import PublicationKind
from cvparse.parsers.publications.list_style.style import NO_STYLE, ListStyle, Step
from cvparse.parsers.publications.names.forms import NameSpan
from cvparse.parsers.publications.names.name_list import NameList
from cvparse.parsers.publications.segmentation.lead import Search
from cvparse.text.normalize import DASHES, SOFT_HYPHENS
from cvparse.text.styled import Style, StyledText
from cvparse.text.value_class import dataclass

if TYPE_CHECKING:
    from cvparse.parsers.publications.segmentation.units import Units

Span = tuple[int, int]
MASK = "\x1f"
LONGEST_MARKER = 8  # raised characters in a row: `∗,†,1,2`; more are a formula or a line of its own

_SAME = {ord(c): "-" for c in DASHES} | {
    ord(c): to
    for to, characters in {
        "“": "„«‟「『",
        "”": "»」』",
        "‘": "‚‹",
        "’": "›`´",
        " ": "\u00a0\t\u2007\u202f\u3000\n\r\ufffc",
        "(": "（",
        ")": "）",
        ",": "，",
        ":": "：",
        ";": "；",
    }.items()
    for c in characters
}
_SAME |= {ord(c): "-" for c in SOFT_HYPHENS}
_OTHERS = re.compile(f"[{re.escape(''.join(map(chr, _SAME)))}]")  # few in a line: quicker than to look up each letter


def working(text: str) -> str:
    """The text with dashes, quotes and blanks of one kind, each character in its place."""
    return (
        _OTHERS.sub(lambda found: _SAME[ord(found.group())], text)
        .replace("&amp;", "&    ")
        .replace("``", "“ ")
        .replace("''", " ”")
        .replace('\\"', ' "')
        .replace("‘‘", "“ ")
        .replace("’’", " ”")
    )


Scored: TypeAlias = "tuple[Units, Sequence[Sequence[int]]]"
"""The units of a stretch, and what each of them may be."""
Scores: TypeAlias = dict[tuple[str, int, int], Scored]
"""The same by the text as it stood and the stretch: all that this rests on in one item."""


LISTED = ("markers", "statuses", "notes", "remarks", "cues")  # what a draft collects


@dataclass(slots=True)
class MarkerSpan:
    """A marker (`*`, `†`, a raised digit) by its offsets, and its symbol."""

    start: int
    end: int
    symbol: str


@dataclass(slots=True)
class Draft:
    """What a reference has given so far, by offsets of its text. `start` to `stop` is not read yet."""

    printed: StyledText
    work: str
    lexicon: Lexicon
    start: int = 0
    stop: int = 0
    owner: str | None = None  # whose list it stands in
    label: Span | None = None
    markers: list[MarkerSpan] = field(default_factory=list)
    names: NameList | None = None
    others: Span | None = None  # where the names stand, if they are those of all but the owner
    authors_are_editors: bool = False
    editors: tuple[NameSpan, ...] = ()
    title: Span | None = None
    style: ListStyle = NO_STYLE
    steps: tuple[Step, ...] = ()  # which field follows which, and what stands between them
    search: Search | None = None  # what the one decision over the reference followed
    venue: Span | None = None
    acronym: Span | None = None
    year: Span | None = None
    month: int | None = None
    volume: Span | None = None
    issue: Span | None = None
    pages: Span | None = None
    publisher: Span | None = None
    place: Span | None = None
    edition: Span | None = None
    series: Span | None = None
    number: Span | None = None
    thesis: Span | None = None
    report: Span | None = None
    contained: bool = False
    preprint: bool = False
    doi: str | None = None
    arxiv: Span | None = None
    arxiv_id: str | None = None
    isbn: str | None = None
    pmid: str | None = None
    url: str | None = None
    kind_code: str = ""
    described: PublicationKind | None = None
    statuses: list[Span] = field(default_factory=list)
    notes: list[Span] = field(default_factory=list)
    remarks: list[Span] = field(default_factory=list)
    cues: list[Span] = field(default_factory=list)
    scores: Scores = field(default_factory=dict)  # kept from one reading to the next: a list is read twice
    template: str = "reference"  # how its list prints a work, for those who ask which rule read it

    @classmethod
    def of(cls, printed: StyledText, lexicon: Lexicon) -> Draft:
        """A draft of which nothing is read; `lexicon` holds the words of bibliographies."""
        return cls(printed, working(printed.text), lexicon, start=0, stop=len(printed))

    def by_style(self, style: ListStyle) -> Draft:
        """The draft as it stands, to be read on by this style; what is read of it leaves this one as it is."""
        draft = copy(self)
        for name in LISTED:
            setattr(draft, name, [*getattr(self, name)])
        draft.style = style
        return draft

    @property
    def text(self) -> str:
        """The characters of the reference as printed."""
        return self.printed.text

    @property
    def raised(self) -> list[Span]:
        """The raised characters that can be markers: not those of ordinals (`5th`)."""
        found = []
        for start, end in self.printed.spans(Style.RAISED):
            if end - start <= LONGEST_MARKER and not self.text[max(0, start - 1) : start].isdigit():
                found.append((start, end))
        return found

    def mask(self, start: int, end: int) -> None:
        """Take these characters out of what later steps see; every offset stays."""
        self.work = self.work[:start] + MASK * (end - start) + self.work[end:]

    def value(self, span: Span | None) -> str | None:
        """The characters of a span as printed, blanks made single."""
        return " ".join(self.text[span[0] : span[1]].split()) or None if span else None
