"""Why a line became a heading, or why it did not: the sum of the evidence, and what became of the line after it.

This module decides nothing. `decide` weighs every candidate, `tree` says what became of a heading in its section; both
are kept here, for lines that are headings and for lines that are none.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

from cvparse.layout.types import Line
from cvparse.sections.decide import Judgement
from cvparse.text.styled import StyledText
from cvparse.text.value_class import dataclass

NEAR = 2.0  # a sum that falls no further short of a heading: with one more piece of evidence the line would be one


class Reason(StrEnum):
    """What settled whether a line is a heading. The value is the sentence that a person is shown."""

    EVIDENCE = "heading: more speaks for it than against it"
    CONTINUED = "heading: goes on with the heading line above"
    REPEATED = "heading: repeated after a page break"
    NO_HEADING = "more speaks against a heading than for one"
    YEAR_OF_ENTRY = "a year alone, in a section that has no groups by year"

    @property
    def makes_heading(self) -> bool:
        """True for the reasons that make the line a heading."""
        return self.value.startswith("heading: ")


@dataclass(frozen=True, slots=True)
class Evidence:
    """One fact, and what it weighs: more than zero for a heading, less than zero against one."""

    name: str
    weight: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was decided about one line, or about one text beside a line, and on what ground.

    `judgement` is None for a line that goes on with a heading. `level` is that of the heading, 0 for what is none.
    """

    line: Line
    text: StyledText
    reason: Reason
    judgement: Judgement | None = None
    level: int = 0

    @property
    def is_heading(self) -> bool:
        return self.reason.makes_heading

    @property
    def is_near(self) -> bool:
        """True where a person could take the line for a heading: the sum falls little short of one."""
        return self.judgement is not None and self.judgement.total > -NEAR

    @property
    def total(self) -> float:
        """The sum of the evidence; above zero for a heading."""
        return self.judgement.total if self.judgement else 0.0

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """What speaks for a heading and what against one, the heaviest first; what weighs nothing is left out."""
        parts = self.judgement.parts if self.judgement else ()
        return tuple(Evidence(name, weight) for name, weight in parts if weight)


class Verdicts:
    """The verdicts of one document while they are given. The last word on a line counts."""

    def __init__(self, judgements: Iterable[Judgement]) -> None:
        self._found: dict[tuple[int, ...], Verdict] = {}
        for one in judgements:
            reason = Reason.EVIDENCE if one.is_heading else Reason.NO_HEADING
            text = one.candidate.styled
            self._found[text.words] = Verdict(one.candidate.line, text, reason, one)

    def amend(self, line: Line, reason: Reason, level: int = 0) -> None:
        """Record what became of a line after it was weighed."""
        before = self._found.get(line.text.words) or Verdict(line, line.text, reason)
        self._found[line.text.words] = replace(before, reason=reason, level=level)

    def all(self) -> tuple[Verdict, ...]:
        """Every verdict, in the order of the candidates."""
        return tuple(self._found.values())
