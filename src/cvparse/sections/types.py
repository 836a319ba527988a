"""What the section stage hands on: a tree of sections, and why each line is a heading or none."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from cvparse.layout.types import Line
from cvparse.model.kinds import SectionKind
from cvparse.text.normalize import BULLETS
from cvparse.text.styled import ICON, StyledText
from cvparse.text.trim import without_note
from cvparse.text.value_class import dataclass


class KindReason(StrEnum):
    """How a section got its kind (`kind`). The value is the sentence that a person is shown."""

    WHOLE_HEADING = "a list knows the whole heading"
    PARTS_OF_HEADING = "lists know most parts of the heading; the first decides"
    WORD_OF_HEADING = "a list knows one word of the heading"
    UNKNOWN_HEADING = "no list knows the heading"
    SECTION_ABOVE = "part of the section above it, to whose kind its heading gives way"
    REPEATED = "goes on with the section of the same heading before a page break"
    TOP_OF_COLUMN = "stands at the top of its column, before any heading"
    NOTE = "a note in a column beside the text, without a heading"
    CONTENTS = "its lines say so more surely than its heading says anything else"
    BEHIND_HEAD = "stands under the head of the CV without a heading, and its lines are no contact details"
    OF_LEARNERS = "its lines name the students who won what the heading says"
    GIVEN = "given by whoever made the section"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: its text as printed, its kind, its level (1 is a section of the CV), its page (from 1), and the reason
    for which the line is one. The first `number_end` characters are the number of an outline."""

    text: StyledText
    kind: SectionKind
    level: int
    page: int
    rule: str
    number_end: int = 0

    @property
    def number(self) -> str | None:
        """The number of an outline before it, `2.1`; None where it has none."""
        return self.text.text[: self.number_end].strip(" .)-–—") or None

    @property
    def title(self) -> str:
        """The heading without the number of an outline, the pictogram or bullet before it, and the mark of a note."""
        return without_note(self.text).text[self.number_end :].replace(ICON, " ").strip().lstrip(f"{BULLETS} ")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, the lines that stand under it, and the sections inside it. The head of the CV has no heading.

    `kind_reason` says how the section stage chose the kind; what the routing rules change later is said by `Outcome`.
    """

    kind: SectionKind
    heading: Heading | None
    lines: tuple[Line, ...]
    parts: tuple[Section, ...] = ()
    kind_reason: KindReason = KindReason.GIVEN

    @property
    def title(self) -> str | None:
        """The heading as text, without the number of an outline."""
        return self.heading.title if self.heading else None

    def walk(self) -> Iterator[Section]:
        """This section and all inside it, in reading order."""
        yield self
        for part in self.parts:
            yield from part.walk()
