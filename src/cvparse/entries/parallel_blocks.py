"""Blocks that stand side by side, read one after the other: referees in two or three columns.

Signals: rows of as many cells each (a margin, the cells of the text, a tag at the right), the first of them a person in
every cell, and in each column below an e-mail address, a job title or an organization. A row with one cell, and a list
with a tag beside each entry, are left as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cvparse.fields.identifiers import find_identifiers
from cvparse.fields.organizations import find_organizations
from cvparse.fields.persons import split_persons, strip_honorific
from cvparse.fields.roles import find_roles
from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon
from cvparse.sections.types import Section
from cvparse.text.styled import CELL, EMPTY, StyledText

APART = 2.0  # of the line's height; what stands above a block after the first


def one_after_the_other(section: Section, lexicon: Lexicon) -> Section:
    """The section with the blocks of each row of blocks one under another.

    Reads `Prof. Ada Lund ⇥ Dr. Bo Berg` over `lund@example.org ⇥ berg@example.org`, or over `Reader ⇥ Professor`, as
    two blocks; refuses `Ada Lund ⇥ Professor` over `Bo Berg ⇥ Reader`, a table of persons.
    """
    lines: list[Line] = []
    at = 0
    while at < len(section.lines):
        end = _block_end(section.lines, at, lexicon)
        if end is None:
            lines.append(section.lines[at])
            at += 1
        else:
            lines += _columns(section.lines[at:end])
            at = end
    parts = tuple(one_after_the_other(part, lexicon) for part in section.parts)
    return replace(section, lines=tuple(lines), parts=parts)


def _cells(line: Line) -> list[StyledText]:
    """The cells of a line from left to right."""
    cells = [line.margin] if line.margin else []
    text = line.text
    while (seam := text.text.find(CELL)) >= 0:
        cells.append(text[:seam].strip())
        text = text[seam + 1 :]
    cells += [text.strip(), line.aside]
    return [cell for cell in cells if cell.text.strip()]


def _block_end(lines: Sequence[Line], start: int, lexicon: Lexicon) -> int | None:
    """Where the row of blocks ends that begins here; None where none begins."""
    heads = _cells(lines[start])
    if len(heads) < 2 or not all(_is_person(cell, lexicon) for cell in heads):
        return None
    end = start + 1
    while end < len(lines) and 1 < len(_cells(lines[end])) <= len(heads):
        cells = _cells(lines[end])
        if all(_is_person(cell, lexicon) for cell in cells) and len(cells) == len(heads):
            break
        end += 1
    below = [_cells(line) for line in lines[start + 1 : end]]
    whole = [cells for cells in below if len(cells) == len(heads)]
    return end if any(all(_tells_of_person(cell, lexicon) for cell in cells) for cells in whole) else None


def _columns(lines: Sequence[Line]) -> list[Line]:
    """The lines of a row of blocks, one block after the other; what a short row lacks, its last blocks lack."""
    count = len(_cells(lines[0]))
    found: list[Line] = []
    for column in range(count):
        for number, line in enumerate(lines):
            cells = _cells(line)
            if column < len(cells):
                gap = max(line.gap_above, APART * line.box.height) if column and not number else line.gap_above
                found.append(replace(line, text=cells[column], margin=EMPTY, aside=EMPTY, gap_above=gap, full=False))
    return found


def _is_person(cell: StyledText, lexicon: Lexicon) -> bool:
    name = cell.text.split(",")[0].strip()
    bare = strip_honorific(name, lexicon)
    if find_organizations(bare, lexicon) or find_roles(bare, lexicon):
        return False
    found = split_persons(StyledText(name, ()), lexicon)
    return len(found) == 1 and found[0].name == bare


def _tells_of_person(cell: StyledText, lexicon: Lexicon) -> bool:
    """Whether a cell says how a person is reached, what the person is, or where."""
    reached = any(str(match.kind) in ("email", "phone") for match in find_identifiers(cell.text))
    return reached or bool(find_roles(cell.text, lexicon) or find_organizations(cell.text, lexicon))
