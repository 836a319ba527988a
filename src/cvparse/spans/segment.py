"""A segment: the one type of stretch into which an entry is cut.

It knows what stands before it, how it is printed and, where the cut asked them, what the word lists say of it. Whether
an entry is cut by its print (`cut_by_print`) or by the names in it (`cut_by_names`), its stretches are segments. This
module never decides where a segment begins.
"""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum, StrEnum

import regex

from cvparse.spans.worksheet import Worksheet
from cvparse.text.quotes import QUOTES
from cvparse.text.trim import clean
from cvparse.text.value_class import dataclass

QUOTED = regex.compile(
    r"“[^“”]{2,400}+”|„[^„“”]{2,400}+[“”]|«[^«»]{2,400}+»|»[^«»]{2,400}+«|\"[^\"]{2,400}+\""
    r"|(?<![\p{L}\p{N}])[‘']\S(?:[^‘'’]|[’'](?=\p{L})){2,400}?(?<=[^\s])[’'](?!\p{L})|``.{2,400}?''|「[^「」]{2,400}+」|『[^『』]{2,400}+』|《[^《》]{2,400}+》"
)
CLOSING_QUOTES = "”“»«\"’'」』"
SENTENCE_END = regex.compile(r"(?:\p{Ll}{4}|\d|[)\]])\.$")  # no abbreviation such as `Inc.` or `D.C.`
LEADING = regex.compile(r"^[.,;:]\s{1,3}")


class Joint(IntEnum):
    """What parts a segment from the one before it, the weakest first."""

    NONE = 0
    COMMA = 1
    BRACKET = 2
    COLON = 3
    STOP = 4
    STRONG = 5
    ROW = 6
    ASIDE = 7


class SegmentKind(StrEnum):
    """What the word lists say of a segment."""

    ORGANIZATION = "organization"
    DEPARTMENT = "department"
    TITLE = "title"
    DEGREE = "degree"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a worksheet that stands for itself.

    `start` and `end` are offsets of the worksheet's text. `row` counts the rows of the item from 0 and is -1 for a tag
    at the edge. `joint` is what stands before it. `styled` opens the entry in bold or italics, `faced` is set apart so
    from what stands beside it, of `bold` most is bold. `kind` is known only where the cut classifies (`cut_by_names`).
    """

    sheet: Worksheet
    start: int
    end: int
    row: int
    joint: Joint
    quoted: bool = False
    styled: bool = False
    faced: bool = False
    kind: SegmentKind = SegmentKind.OTHER
    bold: bool = False

    @property
    def text(self) -> str:
        return self.sheet.text.text[self.start : self.end]

    @property
    def bracketed(self) -> bool:
        return self.joint is Joint.BRACKET

    @property
    def strong(self) -> bool:
        """Whether more than a comma or a bracket stands before it."""
        return self.joint >= Joint.STOP

    def take(self, path: str) -> str:
        """Cross it out for this field; the value without quotes and the signs at its ends."""
        value: str = LEADING.sub("", bare(clean(self.sheet.take(self.start, self.end, path))))
        return value

    def cue(self, rule: str) -> None:
        """Cross it out as words that a rule consumed."""
        self.sheet.cue(self.start, self.end, rule)

    def until(self, other: Segment) -> Segment:
        """This segment with all that follows it up to the end of another of the same sheet."""
        return replace(self, end=other.end)


def bare(text: str) -> str:
    """A title without its quotes and the comma or full stop inside them.

    >>> bare("“Who Owned the Quay?”"), bare("“Registers and Prices,”")
    ('Who Owned the Quay?', 'Registers and Prices')
    """
    value = text.strip()
    if QUOTED.fullmatch(value):
        return value.strip(QUOTES).rstrip(",;.").strip()
    if value[-1:] in CLOSING_QUOTES and not any(sign in value[:-1] for sign in QUOTES):
        value = value[:-1]
    value = value.rstrip(",;").strip()
    return value[:-1] if SENTENCE_END.search(value) else value
