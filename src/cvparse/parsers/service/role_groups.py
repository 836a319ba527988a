"""One item, several entries: bullets that share a year in the margin, rows that each open with a role, or bullets under
a role.

Reads `2015 | • Chair of X / • Member of Y`, `**Associate Editor** / • Journal A / • Journal B` and `Program Chair /
Conference A (CA’24) / Workshop B (WB’23)`; an employer over bulleted sentences is one entry, and its bullets are notes.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import regex

from cvparse.entries.join_wrapped_lines import Row
from cvparse.entries.split import BULLETED
from cvparse.lexicon.types import Lexicon
from cvparse.parsers.service.roles import find_role, is_role_alone
from cvparse.parsers.service.venue_tags import BRACKETED
from cvparse.spans.delimiters import cut
from cvparse.spans.entry_worksheet import ItemSheets
from cvparse.spans.prose import is_prose
from cvparse.text.styled import Style
from cvparse.text.trim import clean

SEMICOLON = regex.compile(r"[;；]")
SENTENCE = regex.compile(r"(?<=[\p{L}\d)]{2})\.\s{1,3}(?=\p{Lu})")


def entries_of(sheets: ItemSheets, lexicon: Lexicon) -> list[tuple[ItemSheets, str | None]]:
    """The item's entries, each with the role printed over it, None where none is."""
    sheets = _parted_at_roles(sheets, lexicon)
    bullets = [row for row in sheets.rows if row.bullet]
    if len(sheets.rows) > 1 and len(bullets) == len(sheets.rows) and sheets.item.rule != BULLETED:
        return [(sheets.part((row,)), None) for row in sheets.rows]
    text = sheets.body.text.text
    if starts := _role_rows(sheets, lexicon):
        bounds = [*starts, len(sheets.rows)]
        return [(sheets.part(sheets.rows[a:b], shares_margin=False), None) for a, b in pairwise(bounds)]
    over = [row for row in sheets.rows if not row.bullet and is_role_alone(text[row.start : row.end], lexicon)]
    plain = [row for row in bullets if not is_prose(text[row.start : row.end])]
    if over[:1] == list(sheets.rows[:1]) and len(sheets.rows) > 2 and not sheets.asides and not bullets:
        below = [row for row in sheets.rows if row not in over]
        tagged = [row for row in below if BRACKETED.search(text, row.start, row.end)]
        plain, bullets = (below, below) if 2 * len(tagged) > len(below) else (plain, bullets)
    others = len(sheets.rows) - len(bullets) - len(over)
    if not over or others or sheets.asides or 2 * len(plain) <= len(bullets):
        return [(sheets, None)]
    role: str | None = None
    found: list[tuple[ItemSheets, str | None]] = []
    for row in sheets.rows:
        if row in over:
            role = clean(sheets.body.take(row.start, row.end, "role"))
        else:
            found.append((sheets.part((row,)), role))
    return found


def _parted_at_roles(sheets: ItemSheets, lexicon: Lexicon) -> ItemSheets:
    """The item with its rows cut where a printed line opens with the very role that its row opens with.

    Reads `Reviewer, Annals of Rivers / Reviewer, Acta Montana` as two rows, though the first line is full; it refuses
    to cut where the line goes on with other words.
    """
    text = sheets.body.text.text
    rows: list[Row] = []
    for row in sheets.rows:
        role = find_role(text[row.start : row.end], lexicon)
        printed = text[row.start : row.start + role.end].strip() if role else ""
        cuts = [
            at
            for at in sheets.item.breaks
            if printed and row.start < at < row.end and text.startswith(printed, at) and text[at - 1].isspace()
        ]
        cuts = sorted({*cuts, *_roles_apart(text, row, lexicon)})
        bounds = [row.start, *cuts, row.end]
        parts = [replace(row, start=a, end=b) for a, b in pairwise(bounds)]
        rows += [part if at == 0 else replace(part, tagged=False, asides=()) for at, part in enumerate(parts)]
    return sheets.part(rows) if len(rows) > len(sheets.rows) else sheets


def _roles_apart(text: str, row: Row, lexicon: Lexicon) -> list[int]:
    """Where in a row another role begins: behind each semicolon, or behind a full stop before a role with a colon.

    Reads `Editor, A, 2019; Reviewer, B` and `Member: A Board. Chair: B Board.` as two; it refuses `Reviewer: A; B`.
    """
    parts = cut(text, row.start, row.end, SEMICOLON)
    if len(parts) > 1 and all(_goes_on(text[a:b], lexicon) for a, b in parts):
        return [a for a, _ in parts[1:]]
    first = find_role(text[row.start : row.end], lexicon)
    if first is None or not first.colon:
        return []
    stops = [m.end() for m in SENTENCE.finditer(text, row.start, row.end)]
    roles = [(at, find_role(text[at : row.end], lexicon)) for at in stops]
    return [at for at, role in roles if role and role.colon and text[at : at + role.end].strip()]


def _goes_on(text: str, lexicon: Lexicon) -> bool:
    """Whether a role and what it is a role of stand in a stretch."""
    role = find_role(text, lexicon)
    return role is not None and any(c.isalpha() for c in text[role.rest :])


def _role_rows(sheets: ItemSheets, lexicon: Lexicon) -> list[int]:
    """The rows that open with a role in the print of the first row, and go on after it; none where one row alone does.

    Reads `**Referee**, Journal A / **Referee**, Journal B` so; `Founder / Rowing Club` is one entry.
    """
    rows = [(at, row) for at, row in enumerate(sheets.rows) if not row.bullet]
    if len(rows) < 2 or rows[0][0] > 0:
        return []
    first = _lead(sheets, rows[0][1])
    starts = [at for at, row in rows if _opens_with_role(sheets, row, lexicon) and _lead(sheets, row) == first]
    return starts if len(starts) > 1 and starts[0] == 0 else []


def _opens_with_role(sheets: ItemSheets, row: Row, lexicon: Lexicon) -> bool:
    return _goes_on(sheets.body.text.text[row.start : row.end], lexicon)


def _lead(sheets: ItemSheets, row: Row) -> Style:
    return sheets.body.text.style_at(row.start) & (Style.BOLD | Style.ITALIC)
