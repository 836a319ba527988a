"""A row of an entry is cut into pieces at its separators, and each piece is weighed by the word lists.

Strong separators are cells, icons, bars, middle dots, spaced dashes and semicolons; a comma parts only outside brackets
and only where both sides stand for themselves (`Cambridge, MA` and `Department of A, B, and C` stay whole). What a
piece is, is said by the lexicon alone: a place, an organization, a department, a job title, a degree. A piece that no
list knows is OTHER; what it is, the list's style decides, not this module.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import regex

from cvparse.fields.degrees import find_degrees
from cvparse.fields.organizations import find_organizations
from cvparse.fields.places import find_place
from cvparse.fields.roles import find_roles
from cvparse.lexicon.types import Lexicon
from cvparse.parsers.base import Worksheet
from cvparse.parsers.sheets import trimmed
from cvparse.text.styled import Style

STRONG = regex.compile(r"[\t\ufffc;|•·∙‧]|(?<=\s)[–—-]{1,3}(?=\s)|—|[；｜]")
COMMA = regex.compile(r"[,，、](?=\s|[\p{Han}\p{Katakana}\p{Hiragana}]|$)")
GOES_ON = regex.compile(r"\p{Ll}|&|\(")
OPENING, CLOSING = "([（", ")]）"


class PieceKind(StrEnum):
    """What the word lists say of a piece."""

    ORGANIZATION = "organization"
    DEPARTMENT = "department"
    TITLE = "title"
    DEGREE = "degree"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a worksheet that stands for itself. `row` counts the item's rows; an aside has row -1.

    `strong` is true where more than a comma stands before it, `bold` where most of it is printed bold.
    """

    sheet: Worksheet
    start: int
    end: int
    kind: PieceKind
    row: int
    strong: bool = True
    bold: bool = False

    @property
    def text(self) -> str:
        return self.sheet.text.text[self.start : self.end]


def pieces_of(sheet: Worksheet, start: int, end: int, lexicon: Lexicon, row: int) -> list[Piece]:
    """The pieces of a stretch of a worksheet, of which nothing has been taken, in order.

    Reads `Postdoc, Department of Physics, ETH Zürich` as three pieces and `MIT | Cambridge, MA` as two; it does not cut
    `Department of Earth, Atmospheric, and Planetary Sciences`.
    """
    pieces: list[Piece] = []
    for a, b in _free(sheet, start, end):
        for chunk_start, chunk_end in cut(sheet.text.text, a, b, STRONG):
            pieces += _chunk(sheet, chunk_start, chunk_end, lexicon, row)
    return pieces


def _free(sheet: Worksheet, start: int, end: int) -> list[tuple[int, int]]:
    return [(max(a, start), min(b, end)) for a, b in sheet.rest() if a < end and b > start]


def cut(text: str, start: int, end: int, separator: regex.Pattern[str]) -> list[tuple[int, int]]:
    """The stretches between separators that stand outside brackets, trimmed, the empty ones left out."""
    stretches, last, depth, seen = [], start, 0, start
    for match in separator.finditer(text, start, end):
        depth += sum((c in OPENING) - (c in CLOSING) for c in text[seen : match.start()])
        seen = match.start()
        if depth <= 0:
            stretches.append((last, match.start()))
            last = match.end()
    stretches.append((last, end))
    return [(a, b) for a, b in (trimmed(text, a, b) for a, b in stretches) if a < b]


def _chunk(sheet: Worksheet, start: int, end: int, lexicon: Lexicon, row: int) -> list[Piece]:
    """A stretch between strong separators, parted at commas; a place of two words at its end is one piece."""
    text = sheet.text.text
    place_start = _place_at_end(text, start, end, lexicon)
    places = [(place_start, end)] if place_start is not None else []
    commas = cut(text, start, end if place_start is None else place_start, COMMA)
    found: list[Piece] = []
    for number, (a, b) in enumerate([*commas, *places]):
        kind = PieceKind.PLACE if (a, b) in places else classify(text[a:b], lexicon)
        bold = sheet.text[a:b].share(Style.BOLD) > 0.5
        piece = Piece(sheet, a, b, kind, row, strong=number == 0, bold=bold)
        if found and _belongs_to(found[-1], piece):
            before = found[-1]
            found[-1] = Piece(sheet, before.start, b, before.kind, row, before.strong, before.bold)
        else:
            found.append(piece)
    return found


def _place_at_end(text: str, start: int, end: int, lexicon: Lexicon) -> int | None:
    """Where the place begins that ends this stretch, at a comma or at its start."""
    chunk = text[start:end]
    found = find_place(chunk, lexicon)
    if found is None or chunk[found.end :].strip(" ,.") or found.end - found.start < 2:
        return None
    before = chunk[: found.start].rstrip()
    return start + found.start if not before or before.endswith((",", "，")) else None


def _belongs_to(before: Piece, piece: Piece) -> bool:
    """Whether a comma between two pieces is part of a name: `Department of A, B, and C`; `College, University of X`."""
    if piece.kind is PieceKind.OTHER and GOES_ON.match(piece.text):
        return True
    if before.kind is PieceKind.DEPARTMENT and piece.kind in (PieceKind.OTHER, PieceKind.DEPARTMENT):
        return True
    return before.kind is piece.kind and before.kind in (PieceKind.ORGANIZATION, PieceKind.TITLE, PieceKind.PLACE)


def classify(text: str, lexicon: Lexicon) -> PieceKind:
    """What the word lists say of a text. A job title that comes before an organization's name makes a title.

    Reads `Research Assistant Professor` as a title and `Department of Physics` as a department; `Pied Piper` is OTHER.
    """
    degrees, roles = find_degrees(text, lexicon), find_roles(text, lexicon)
    organizations = find_organizations(text, lexicon)
    first = min((found.start for found in organizations), default=len(text))
    if degrees and degrees[0].start <= first and not (roles and roles[0].start < degrees[0].start):
        return PieceKind.DEGREE if not (roles and roles[0].end > degrees[0].end) else PieceKind.TITLE
    if roles and roles[0].start < first:
        return PieceKind.TITLE
    if organizations:
        institution = any(str(found.kind) == "institution" for found in organizations)
        return PieceKind.ORGANIZATION if institution else PieceKind.DEPARTMENT
    place = find_place(text, lexicon)
    if place and place.start == 0 and place.end >= len(text):
        return PieceKind.PLACE
    return PieceKind.OTHER
