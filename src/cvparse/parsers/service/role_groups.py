"""One item, several entries: bullets that share a year in the margin, rows that each open with a role, or bullets under
a role.

Reads `2015 | • Chair of X / • Member of Y`, `**Associate Editor** / • Journal A / • Journal B` and `Program Chair /
Conference A (CA’24) / Workshop B (WB’23)`; an employer over bulleted sentences is one entry, and its bullets are notes.
A date beside the role holds for all that stands under it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from cvparse.entries.join_wrapped_lines import Row
from cvparse.entries.split import BULLETED
from cvparse.fields.dates import find_periods
from cvparse.lexicon.phrase_groups import VENUES, first_phrase
from cvparse.lexicon.types import Lexicon
from cvparse.parsers.service.roles import find_role, is_role_alone
from cvparse.parsers.service.venue_tags import BRACKETED
from cvparse.spans.delimiters import SEMICOLON, cut
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.period import UNDATED, Dating, span_of, take_period
from cvparse.spans.prose import is_prose
from cvparse.text.styled import Style
from cvparse.text.trim import clean
from cvparse.text.value_class import dataclass

COLONS = (":", "：")
LEAST_VENUES = 2  # bullets under a dated role; one names what the role is at
LEAST_BELOW = 3  # bullets under a line that make it the preamble of a list
SENTENCE = regex.compile(r"(?<=[\p{L}\d)]{2})\.\s{1,3}(?=\p{Lu})")


@dataclass(frozen=True, slots=True)
class Over:
    """What is printed over several entries and holds for each: their role, and when."""

    role: str | None = None
    dating: Dating | None = None


NOTHING = Over()


def entries_of(worksheet: EntryWorksheet, lexicon: Lexicon) -> list[tuple[EntryWorksheet, Over]]:
    """The item's entries, each with what is printed over it."""
    worksheet = _parted_at_roles(worksheet, lexicon)
    over = _roles_over(worksheet, lexicon)
    if over and (found := _under_roles(worksheet, over, lexicon)):
        return found
    bullets = [row for row in worksheet.rows if row.bullet]
    if len(worksheet.rows) > 1 and len(bullets) == len(worksheet.rows) and worksheet.item.rule != BULLETED:
        return [(worksheet.part((row,)), NOTHING) for row in worksheet.rows]
    if starts := _role_rows(worksheet, lexicon):
        bounds = [*starts, len(worksheet.rows)]
        return [(worksheet.part(worksheet.rows[a:b], shares_margin=False), NOTHING) for a, b in pairwise(bounds)]
    plain = [row for row in bullets if not is_prose(worksheet.body.text.text[row.start : row.end])]
    if len(plain) == len(bullets) >= LEAST_BELOW and _is_preamble(worksheet, lexicon):
        return [(worksheet.part((row,)), NOTHING) for row in bullets]
    return [(worksheet, NOTHING)]


def _roles_over(worksheet: EntryWorksheet, lexicon: Lexicon) -> list[Row]:
    """The rows that are a role and nothing more, without a bullet or with the colon that announces what follows."""
    text = worksheet.body.text.text
    printed = [(row, text[row.start : row.end].rstrip()) for row in worksheet.rows]
    return [row for row, role in printed if (not row.bullet or role[-1:] in COLONS) and is_role_alone(role, lexicon)]


def _under_roles(worksheet: EntryWorksheet, over: Sequence[Row], lexicon: Lexicon) -> list[tuple[EntryWorksheet, Over]]:
    """The rows under roles, each an entry with the role over it; none where the item is printed otherwise.

    Entries are rows with bullets, with those that go on behind one, most of which are no sentence; or, without bullets,
    several rows most of which name an acronym in brackets. A role that announces with its colon is over all rows. Under
    a role with a date, bullets tell of one entry, unless most of them name a journal or a meeting.
    """
    text = worksheet.body.text.text
    below = [row for row in worksheet.rows if row not in over]
    bullets = [row for row in below if row.bullet]
    plain = [row for row in bullets if not is_prose(text[row.start : row.end])]
    tagged = [row for row in below if BRACKETED.search(text, row.start, row.end)]
    led = over[0] is worksheet.rows[0] and all(find_role(text[r.start : r.end], lexicon) is None for r in below)
    dated = any(row.asides for row in over)
    venues = [row for row in plain if first_phrase(text[row.start : row.end], lexicon, VENUES)]
    told = dated and not (len(bullets) >= LEAST_VENUES and 2 * len(venues) > len(bullets))
    listed = bullets[:1] == below[:1] and 2 * len(plain) > len(bullets) and not told and (led or not worksheet.asides)
    named = led and not bullets and not worksheet.asides and len(below) > 1 and 2 * len(tagged) > len(below)
    if not below or not (listed or named):
        return []
    said = NOTHING
    found: list[tuple[list[Row], Over]] = []
    for row in worksheet.rows:
        if row in over:
            period = take_period(worksheet.part((row,)), lexicon, ()) if row.asides else UNDATED
            role = clean(worksheet.body.take(row.start, row.end, "role"))
            said = Over(role, span_of(period) if period.start else None)
        elif found and bullets and not row.bullet and found[-1][1] is said:
            found[-1][0].append(row)
        else:
            found.append(([row], said))
    return [(worksheet.part(_as_one_row(rows)), said) for rows, said in found]


def _as_one_row(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Rows of one entry that a broken line parted."""
    asides = tuple(number for row in rows for number in row.asides)
    return (replace(rows[0], end=rows[-1].end, asides=asides),)


def _is_preamble(worksheet: EntryWorksheet, lexicon: Lexicon) -> bool:
    """Whether only the first row has no bullet, and it is no entry: it names neither a role nor a date, or it announces
    a role, and most bullets below have one of their own.

    Reads `A selection, years left out / • Journal A / • Journal B / • Journal C` and `PC: committees / • Chair, A / •
    Member, B / • Member, C`; refuses `Chair, Workshop on Ice` over bullets.
    """
    first, *others = worksheet.rows
    text = worksheet.body.text.text
    role = find_role(text[first.start : first.end], lexicon)
    own = 2 * sum(_goes_on(text[row.start : row.end], lexicon) for row in others) > len(others)
    said = role is not None and not (role.colon and own)
    beside = worksheet.margin.text or first.asides or find_periods(text[first.start : first.end], lexicon)
    return not (first.bullet or beside or said) and all(row.bullet for row in others)


def _parted_at_roles(worksheet: EntryWorksheet, lexicon: Lexicon) -> EntryWorksheet:
    """The item with its rows cut where a printed line opens with the very role that its row opens with, or with a role
    and its colon.

    Reads `Reviewer, Annals of Rivers / Reviewer, Acta Montana` as two rows, though the first line is full, and `Faculty
    Senate, Member / Referee: Annals of Rivers, Nature`; it refuses to cut where the line goes on with other words.
    """
    text = worksheet.body.text.text
    rows: list[Row] = []
    for row in worksheet.rows:
        role = find_role(text[row.start : row.end], lexicon)
        printed = text[row.start : row.start + role.end].strip() if role else ""
        cuts = [
            at
            for at in worksheet.item.breaks
            if row.start < at < row.end
            and text[at - 1].isspace()
            and ((printed and text.startswith(printed, at)) or _announces(text[at : row.end], lexicon))
        ]
        cuts = sorted({*cuts, *_roles_apart(text, row, lexicon)})
        bounds = [row.start, *cuts, row.end]
        parts = [replace(row, start=a, end=b) for a, b in pairwise(bounds)]
        rows += [part if at == 0 else replace(part, tagged=False, asides=()) for at, part in enumerate(parts)]
    return worksheet.part(rows) if len(rows) > len(worksheet.rows) else worksheet


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


def _announces(text: str, lexicon: Lexicon) -> bool:
    """Whether a text opens with a role and its colon, and goes on."""
    role = find_role(text, lexicon)
    return role is not None and role.colon and role.start < role.end and any(c.isalpha() for c in text[role.rest :])


def _goes_on(text: str, lexicon: Lexicon) -> bool:
    """Whether a role and what it is a role of stand in a stretch."""
    role = find_role(text, lexicon)
    return role is not None and any(map(str.isalpha, text[role.rest :]))


def _role_rows(worksheet: EntryWorksheet, lexicon: Lexicon) -> list[int]:
    """The rows that open with a role in the print of the first row, and go on after it; none where one row alone does.

    Reads `**Referee**, Journal A / **Referee**, Journal B` and `Faculty Senate / Referee: Journal A` so; `Founder /
    Rowing Club` is one entry.
    """
    rows = [(at, row) for at, row in enumerate(worksheet.rows) if not row.bullet]
    if len(rows) < 2 or rows[0][0] > 0:
        return []
    first = _lead(worksheet, rows[0][1])
    text = worksheet.body.text.text
    announced = {at for at, row in rows[1:] if _announces(text[row.start : row.end], lexicon)}
    alike = [at for at, row in rows if _opens_with_role(worksheet, row, lexicon) and _lead(worksheet, row) == first]
    starts = sorted({0, *announced, *(alike if alike[:1] == [0] else ())})
    return starts if len(starts) > 1 else []


def _opens_with_role(worksheet: EntryWorksheet, row: Row, lexicon: Lexicon) -> bool:
    return _goes_on(worksheet.body.text.text[row.start : row.end], lexicon)


def _lead(worksheet: EntryWorksheet, row: Row) -> Style:
    return worksheet.body.text.style_at(row.start) & (Style.BOLD | Style.ITALIC)
