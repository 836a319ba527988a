"""A section of no known kind that goes on with the numbers of a list of works is a part of that list.

Lists of works are numbered through all their sections: `[9] …` under `Publications`, `[10] …` under the name of a
collaboration. Only numbers that go on from one to the next say so, and only for a section that is nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cvparse.entries.line_features import LABEL
from cvparse.model import SectionKind
from cvparse.sections.types import Section

LEAST = 2  # numbered lines; one may be a figure that opens a sentence


def with_continued_lists(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """The sections, where those of no known kind that go on with the numbers of the works before them are works.

    Reads `Publications: [1] … [9]`, `Collaboration: [10] … [12]`; refuses `Methods: [1] … [3]`, which begins anew.
    """
    found: list[Section] = []
    for section in sections:
        before = found[-1] if found else None
        works = before is not None and before.kind is SectionKind.PUBLICATIONS and section.kind is SectionKind.OTHER
        if before is not None and works and _goes_on(_numbers(before), _numbers(section)):
            heading = replace(section.heading, kind=SectionKind.PUBLICATIONS) if section.heading is not None else None
            found.append(replace(section, kind=SectionKind.PUBLICATIONS, heading=heading))
        else:
            found.append(section)
    return tuple(found)


def _numbers(section: Section) -> list[tuple[str, int]]:
    """The printed numbers that open its lines, each with the sign before it."""
    found = []
    for part in section.walk():
        for line in part.lines:
            label = LABEL.match(line.text.text)
            digits = "".join(c for c in label.group() if c.isdigit()) if label is not None else ""
            if label is not None and digits:
                found.append((label.group().strip()[:1] if not label.group().strip()[0].isdigit() else "", int(digits)))
    return found


def _goes_on(before: Sequence[tuple[str, int]], numbers: Sequence[tuple[str, int]]) -> bool:
    """Whether a list of numbers goes on where another ended, upwards or downwards."""
    if len(before) < LEAST or len(numbers) < LEAST:
        return False
    (sign, last), (other, first) = before[-1], numbers[0]
    step = 1 if before[-1][1] > before[0][1] else -1
    return sign == other and first == last + step and numbers[1][1] == first + step
