"""The heads of a table's columns: `Degree | Year | Institution`, `Title | Funding agency | Amount`.

Signals: a line over others, in two cells or more, each of which is the label of a fact (the lists `forms.*`) or
several labels with a comma, a slash or an ampersand between them. Such a line is no entry, wherever the list prints it
again. A line of which one cell is no label is an entry.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import regex

from cvparse.entries.heads.table_head import head_columns
from cvparse.entries.label_prefix import fact_named
from cvparse.entries.types import Context
from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon
from cvparse.model import SectionKind
from cvparse.sections.types import Section
from cvparse.spans.worksheet import Claim
from cvparse.text.styled import CELL

FACTS = (
    *("dates", "position", "employer", "qualification", "subjects", "provider", "level", "field"),
    *("place", "department", "advisor", "thesis", "score", "title", "name", "role", "organization", "status", "start"),
    *("funder", "amount", "award_number", "investigators", "award", "awarder", "project", "number"),
    *("event", "host", "venue", "certificate", "issuer", "institution", "note"),
)
KINDS = frozenset(
    {
        *(SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.GRANTS, SectionKind.AWARDS, SectionKind.TALKS),
        *(SectionKind.SERVICE, SectionKind.MEMBERSHIPS, SectionKind.PROJECTS, SectionKind.CERTIFICATES),
    }
)
"""Kinds of lists whose parsers read no heads of columns themselves."""
JOINTS = regex.compile(r"\s{0,2}[,/&]\s{0,2}|\s(?=\()")


def captions_apart(section: Section, context: Context) -> tuple[Section, tuple[Claim, ...]] | None:
    """The section without the heads of its columns, and these as words that a rule consumed; None where it has none.

    Reads `Dates | Rank & Position | Department, Institution`; refuses `2019 | Lecturer | University of X`.
    """
    lines = section.lines
    if section.kind not in KINDS or len(lines) < 2:
        return None
    captions: list[Line] = []
    kept: list[Line] = []
    for line in lines:
        (captions if _is_caption(line, context.lexicon) else kept).append(line)
    if not captions or not kept:
        return None
    texts = [text for line in captions for text in (line.margin, line.text, line.aside) if text]
    return replace(section, lines=tuple(kept)), tuple(Claim("cue: heads of columns", text) for text in texts)


def _is_caption(line: Line, lexicon: Lexicon) -> bool:
    cells = [cell for text in (line.margin, line.text, line.aside) for cell in text.text.split(CELL)]
    said = [cell.strip(" .:") for cell in cells if any(map(str.isalpha, cell))]
    return len(said) > 1 and bool(head_columns(said, partial(_column, lexicon=lexicon)))


def _column(cell: str, lexicon: Lexicon) -> str | None:
    """The first of the facts that a cell names; None where a part of it is the label of none."""
    parts = [part.strip(" ()") for part in JOINTS.split(cell) if part.strip(" ()")]
    names = [fact_named(part, FACTS, lexicon) for part in parts]
    return names[0] if names and all(names) else None
