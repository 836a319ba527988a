"""What the lines of a section say of its kind, where its heading is of no known meaning or may mean two things.

A group of skills may have a heading of its own (`Web development` over `Advanced` and a list of tools). A list of names
under `Software` is one of skills, while titles with dates and sentences under it are projects. Signals: a line that
only says how well something is mastered; short names in boxes or between commas. A line with a year, an address or a
full stop speaks against it. It gives evidence; `kind` decides.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon
from cvparse.model.kinds import SectionKind
from cvparse.sections.types import Section
from cvparse.text.styled import CELL

NAME_WORDS = 4  # of a skill; a title of a project has more, or a sentence under it
LEAST_NAMES = 3
_BETWEEN = regex.compile(rf"\s{{0,3}}[,;|•·/、{CELL}]\s{{0,3}}")
_TOLD = regex.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|https?:|www\.|\w\.(?:com|org|io)\b|[.。]\s*$")


def lists_skills(section: Section, lexicon: Lexicon) -> bool:
    """Whether the lines of a section of an open kind list skills.

    Reads `Software` / `Stata, R, QGIS` and `Databases` / `Expert` / `PostgreSQL`; refuses `Software` / `Riverbed, a
    package for sediments, 2019` and `Hobbies` / `Chess, Sailing, Bread`.
    """
    names = _names(section.lines)
    levels = [name for name in names if name in lexicon.phrases("skills.level")]
    if not names or any(len(name.split()) > NAME_WORDS for name in names):
        return False
    if section.kind is SectionKind.OTHER:
        return bool(levels) and names[0] == levels[0] and len(names) > len(levels)
    listed = len(names) >= LEAST_NAMES and len(names) > len(section.lines)
    return listed or (bool(levels) and len(names) > len(levels))


def _names(lines: Sequence[Line]) -> list[str]:
    """The names that the lines list; none where a line holds what a list of skills does not."""
    names: list[str] = []
    for line in lines:
        texts = (line.margin.text, line.text.text, line.aside.text)
        if any(_TOLD.search(text) for text in texts):
            return []
        names += [name.strip(" :") for name in _BETWEEN.split(line.text.text) if name.strip(" :")]
    return names
