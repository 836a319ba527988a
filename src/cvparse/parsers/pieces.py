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


JOINED = (PieceKind.ORGANIZATION, PieceKind.DEPARTMENT, PieceKind.TITLE, PieceKind.PLACE)


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
        for chunk_start, chunk_end in _cut_strong(sheet, a, b):
            pieces += _chunk(sheet, chunk_start, chunk_end, lexicon, row)
    return pieces


def _cut_strong(sheet: Worksheet, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches between strong separators; a dash inside a bold name with more print after it parts nothing."""
    chunks = cut(sheet.text.text, start, end, STRONG)
    bold = [(start + a, start + b) for a, b in sheet.text[start:end].spans(Style.BOLD)]
    if not bold or bold[0][1] >= end or bold[0][0] > start:
        return chunks
    joined = chunks[:1]
    for chunk in chunks[1:]:
        seam = sheet.text.text[joined[-1][1] : chunk[0]]
        if chunk[0] < bold[0][1] and "\t" not in seam and "|" not in seam:
            joined[-1] = (joined[-1][0], chunk[1])
        else:
            joined.append(chunk)
    return joined


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
    commas = _uncut_names(text, cut(text, start, end if place_start is None else place_start, COMMA), lexicon)
    found: list[Piece] = []
    for number, (a, b) in enumerate([*commas, *places]):
        kind = PieceKind.PLACE if (a, b) in places else classify(text[a:b], lexicon)
        bold = sheet.text[a:b].share(Style.BOLD) > 0.5
        piece = Piece(sheet, a, b, kind, row, strong=number == 0, bold=bold)
        if found and _belongs_to(found[-1], piece, lexicon):
            before = found[-1]
            found[-1] = Piece(sheet, before.start, b, before.kind, row, before.strong, before.bold)
        else:
            found.append(piece)
    return found


def _uncut_names(text: str, parts: list[tuple[int, int]], lexicon: Lexicon) -> list[tuple[int, int]]:
    """The parts between commas, those joined again whose comma stands inside one organization's name."""
    if len(parts) < 2:
        return parts
    offset = parts[0][0]
    names = [(offset + m.start, offset + m.end) for m in find_organizations(text[offset : parts[-1][1]], lexicon)]
    joined = [parts[0]]
    for part in parts[1:]:
        if any(start < joined[-1][1] and end > part[0] for start, end in names):
            joined[-1] = (joined[-1][0], part[1])
        else:
            joined.append(part)
    return joined


def _place_at_end(text: str, start: int, end: int, lexicon: Lexicon) -> int | None:
    """Where the place begins that ends this stretch, at a comma or at its start."""
    chunk = text[start:end]
    found = find_place(chunk, lexicon)
    if found is None or chunk[found.end :].strip(" ,.") or found.end - found.start < 2:
        return None
    before = chunk[: found.start].rstrip()
    if before.endswith("/") and "," not in before:
        return start  # `Remote / New York, NY`: one of two places
    return start + found.start if not before or before.endswith((",", "，")) else None


def _belongs_to(before: Piece, piece: Piece, lexicon: Lexicon) -> bool:
    """Whether a comma between two pieces is part of a name: `Department of A, B, and C`; `College, University of X`."""
    if piece.kind is PieceKind.OTHER and GOES_ON.match(piece.text):
        return True
    if before.kind is PieceKind.DEPARTMENT and piece.kind is PieceKind.OTHER:
        return "&" in piece.text or lexicon.phrases("words.conjunction").search(piece.text) is not None
    return before.kind is piece.kind and before.kind in JOINED


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
