"""One item, several entries: bullets that share a year in the margin, or a role printed over them.

Reads `2015 | • Chair of X / • Member of Y` and `**Associate Editor** / • Journal A / • Journal B`; an employer over
bulleted sentences is one entry, and its bullets are notes.
"""

from __future__ import annotations

from cvparse.lexicon.types import Lexicon
from cvparse.parsers.drafts import is_prose
from cvparse.parsers.service.roles import is_role_alone
from cvparse.parsers.sheets import ItemSheets, clean


def entries_of(sheets: ItemSheets, lexicon: Lexicon) -> list[tuple[ItemSheets, str | None]]:
    """The item's entries, each with the role printed over it, None where none is."""
    bullets = [row for row in sheets.rows if row.bullet]
    if len(sheets.rows) > 1 and len(bullets) == len(sheets.rows):
        return [(sheets.part((row,)), None) for row in sheets.rows]
    text = sheets.body.text.text
    over = [row for row in sheets.rows if not row.bullet and is_role_alone(text[row.start : row.end], lexicon)]
    plain = [row for row in bullets if not is_prose(text[row.start : row.end])]
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
