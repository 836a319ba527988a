"""What the section stage hands on: a tree of sections."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cvparse.layout.types import Line
from cvparse.model.kinds import SectionKind
from cvparse.text.styled import StyledText


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: its text as printed, the level (1 is a section of the CV), the meaning, and the rule that saw it."""

    text: StyledText
    kind: SectionKind
    level: int
    page: int
    rule: str


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, the lines that stand under it, and the sections inside it. The head of the CV has no heading."""

    kind: SectionKind
    heading: Heading | None
    lines: tuple[Line, ...]
    parts: tuple[Section, ...] = ()

    @property
    def title(self) -> str | None:
        """The heading as text."""
        return self.heading.text.text if self.heading else None

    def walk(self) -> Iterator[Section]:
        """This section and all inside it, in reading order."""
        yield self
        for part in self.parts:
            yield from part.walk()
