"""The heads of a table's columns over posts or degrees: `Degree | Year | Institution`.

Signals: the first line of the list, in two cells or more, each of which is the label of a fact (the lists `forms.*`) or
several labels with a comma, a slash or an ampersand between them. Such a line is no entry. A line of which one cell is
no label is an entry.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import regex

from cvparse.entries.label_prefix import fact_named
from cvparse.entries.table_head import head_columns
from cvparse.entries.types import Context
from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon
from cvparse.parsers.routing.types import Route
from cvparse.sections.types import Section
from cvparse.spans.worksheet import Claim
from cvparse.text.styled import CELL

FACTS = (
    *("dates", "position", "employer", "qualification", "subjects", "provider", "level", "field"),
    *("place", "department", "advisor", "thesis", "score"),
)
JOINTS = regex.compile(r"\s{0,2}[,/&]\s{0,2}|\s(?=\()")


def captions_apart(section: Section, context: Context) -> tuple[Route, ...] | None:
    """The section without the heads of its columns, and these as words that a rule consumed; None where it has none.

    Reads `Dates | Rank & Position | Department, Institution`; refuses `2019 | Lecturer | University of X`.
    """
    lines = section.lines
    if len(lines) < 2 or not _is_caption(lines[0], context.lexicon):
        return None
    texts = [text for text in (lines[0].margin, lines[0].text, lines[0].aside) if text]
    return (Route(replace(section, lines=lines[1:]), tuple(Claim("cue: heads of columns", text) for text in texts)),)


def _is_caption(line: Line, lexicon: Lexicon) -> bool:
    cells = [cell for text in (line.margin, line.text, line.aside) for cell in text.text.split(CELL)]
    said = [cell.strip(" .:") for cell in cells if any(map(str.isalpha, cell))]
    return bool(head_columns(said, partial(_column, lexicon=lexicon)))


def _column(cell: str, lexicon: Lexicon) -> str | None:
    """The first of the facts that a cell names; None where a part of it is the label of none."""
    parts = [part.strip(" ()") for part in JOINTS.split(cell) if part.strip(" ()")]
    names = [fact_named(part, FACTS, lexicon) for part in parts]
    return names[0] if names and all(names) else None
