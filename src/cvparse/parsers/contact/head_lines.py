"""The printed texts of the head of a CV, with what is no name and no address crossed out before anything is decided.

Each line gives its margin, its body and its aside. Crossed out are what its form gives away (`reach`), the cue words
before it, labelled personal data, and what the document is called. It decides no name, no job title and no address.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

from cvparse.entries.label_prefix import LabelPlace, label_end, printed_label
from cvparse.layout.types import Box, Line
from cvparse.lexicon.types import Lexicon
from cvparse.parsers.contact.reach import Reach, take_reach
from cvparse.parsers.contact.wrapped_links import take_wrapped_links
from cvparse.sections.heading_meaning import Certainty, meaning_of
from cvparse.sections.types import Section
from cvparse.spans.delimiters import COMMA, STRONG, cut
from cvparse.spans.worksheet import Worksheet
from cvparse.text.normalize import closed_up
from cvparse.text.value_class import dataclass

FACT_WORDS = 7  # of a fact such as `Née le 3 mars 1985`
TOP_SECTIONS = 3  # of the CV, the head one of them
NOWHERE = Box(0.0, 0.0, 0.0, 0.0)
UNSIZED = 10.0  # points, where the file does not say the size of a heading
PERSONAL = "personal data"
DOCUMENT = "document"


class Where(StrEnum):
    """Where a text of the head stands."""

    HEAD = "in the head"
    HEADED = "under a heading"
    HEADING = "a heading"
    RUNNING = "in a running head"


@dataclass(frozen=True, slots=True)
class HeadLine:
    """A printed text of the head: its worksheet, the line that it stands in, and where that is."""

    sheet: Worksheet
    line: Line
    where: Where = Where.HEAD

    @property
    def is_body(self) -> bool:
        """Whether it is the body of its line, and no tag beside it."""
        return self.sheet.text is self.line.text


@dataclass(frozen=True, slots=True)
class Head:
    """The texts of the head in order, apart from them those with personal data alone, and what they reach."""

    items: tuple[HeadLine, ...]
    personal: tuple[HeadLine, ...]
    reach: Reach


def head_of(section: Section, lexicon: Lexicon, *, running: bool = False) -> Head:
    """The texts of a section with what they reach crossed out.

    Reads `+1 555 0100 | a@example.org | Web: example.org`; leaves the name and the address.
    """
    headed = section.title is not None and section.title not in lexicon.phrases("contact.document")
    where = Where.RUNNING if running else Where.HEADED if headed else Where.HEAD
    lines = [line for part in section.walk() for line in part.lines]
    texts = [(text, line) for line in lines for text in (line.margin, line.text, line.aside) if text]
    items, personal = _without_personal([HeadLine(Worksheet(text), line, where) for text, line in texts], lexicon)
    reach = Reach()
    take_wrapped_links([item.sheet for item in items], reach)
    for item in (*items, *personal):
        take_reach(item.sheet, reach, lexicon)
    cue_document(items, lexicon)
    return Head(tuple(items), tuple(personal), reach)


def head_of_headings(sections: Sequence[Section], lexicon: Lexicon) -> Head:
    """The first headings of the CV that no list knows: the name may be set as one."""
    found = []
    for heading in [section.heading for section in sections[:TOP_SECTIONS] if section.heading]:
        if meaning_of(heading.title, lexicon).certainty is Certainty.NONE:
            size = max((run.size or 0.0 for run in heading.text.runs), default=0.0)
            line = Line(heading.page, NOWHERE, 0.0, size or UNSIZED, heading.text, ())
            found.append(HeadLine(Worksheet(heading.text), line, Where.HEADING))
    cue_document(found, lexicon)
    return Head(tuple(found), (), Reach())


def cue_document(items: Iterable[HeadLine], lexicon: Lexicon) -> None:
    """What the document is called, `Curriculum Vitae` or `<이 력 서>`, is nobody's name."""
    for item in items:
        text = item.sheet.text.text
        if text in lexicon.phrases("contact.document_alone") or closed_up(text) in lexicon.phrases("contact.document"):
            item.sheet.cue(0, len(text), DOCUMENT)
        for match in lexicon.phrases("contact.document").find(text):
            if item.sheet.is_free(match.start, match.end):
                item.sheet.cue(match.start, match.end, DOCUMENT)


def is_labelled(line: Line, name: str, lexicon: Lexicon) -> bool:
    """Whether a line opens with a label of this list and holds one value."""
    label, extent = printed_label(line)
    value = line.text.text[label_end(extent, line.text.text, 0, len(line.text)) :]
    return extent is not LabelPlace.LINE and label in lexicon.phrases(name) and STRONG.search(value) is None


def _without_personal(items: list[HeadLine], lexicon: Lexicon) -> tuple[list[HeadLine], list[HeadLine]]:
    """The lines of the head, and apart from them those with personal data that no field holds: they are no address.

    Apart is `Date of birth: 12 March 1976`; `Born in Oslo, lives at 12 Quay Road` is not. Of a line of several facts,
    between bars or behind a name and a comma, those are crossed out.
    """
    apart = [item for item in items if is_labelled(item.line, "contact.personal", lexicon)]
    for item in items:
        text = item.sheet.text.text
        for start, end in (part for rest in item.sheet.rest() for part in _facts(text, *rest)):
            said = lexicon.phrases("contact.personal").at_start(text[start:end])
            if said and item not in apart and len(text[start:end].split()) <= FACT_WORDS:
                item.sheet.cue(start, end, PERSONAL)
    return [item for item in items if item not in apart], apart


def _facts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The facts of a line: between bars and dashes, or what stands behind the first comma."""
    parts = cut(text, start, end, STRONG)
    commas = cut(text, *parts[0], COMMA) if len(parts) == 1 else []
    return parts if len(commas) < 2 else [commas[0], (commas[1][0], end)]
