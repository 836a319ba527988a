"""A row of an entry is cut into pieces, and each piece is weighed by the word lists.

What a piece is, is said by the lexicon alone: a place, an organization, a department, a job title, a degree. A piece
that no list knows is OTHER; what it is, the list's style decides, not this module. Where a row is cut, `cutting` says.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

import regex

from cvparse.fields.degrees import find_degrees
from cvparse.fields.organizations import OrganizationMatch, find_organizations
from cvparse.fields.places import find_place
from cvparse.fields.roles import find_roles
from cvparse.lexicon.types import Lexicon
from cvparse.spans.delimiters import COMMA, STRONG, cut, cut_blanks, cut_commas, cut_ideographs, cut_strong
from cvparse.spans.worksheet import Worksheet
from cvparse.text.styled import Style
from cvparse.text.trim import trimmed

SLASHES = regex.compile(r"(?:(?<=\s)|^)/(?=\s|$)")
GOES_ON = regex.compile(r"\p{Ll}|&|\(")
BRACKET_END = regex.compile(r"[(（]([^()（）]{2,60})[)）]\s{0,2}$")
STOP = regex.compile(r"(?<=\p{Ll}{4}|[)\]])\.\s{1,2}(?=\p{Lu})")
COLON = regex.compile(r"\s?[:：]\s")


__all__ = ["COMMA", "STRONG", "Piece", "PieceKind", "classify", "cut", "pieces_of"]


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
        for slash_start, slash_end in _between_slashes(sheet.text.text, a, b, lexicon):
            for chunk_start, chunk_end in cut_strong(sheet, slash_start, slash_end):
                for part_start, part_end in _between_stops(sheet.text.text, chunk_start, chunk_end, lexicon):
                    pieces += _chunk(sheet, part_start, part_end, lexicon, row)
    return pieces


def _between_slashes(text: str, start: int, end: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    """A stretch cut at spaced slashes, where one parts it from what was taken before, as a date.

    Reads `University of X / Leeds, UK /` before a date as two; refuses `Remote / New York, NY`, which is one of two
    places, and `University of X / Institute of Y` with no date behind a slash.
    """
    printed = text[start:end].strip()
    if not (printed.startswith("/ ") or printed.endswith(" /")):
        return [(start, end)]
    parts = cut(text, start, end, SLASHES)
    joined = parts[:1]
    for part in parts[1:]:
        place = find_place(text[slice(*joined[-1])], lexicon)
        if place is not None and place.start == 0 and place.end >= joined[-1][1] - joined[-1][0]:
            joined[-1] = (joined[-1][0], part[1])
        else:
            joined.append(part)
    return joined


def _between_stops(text: str, start: int, end: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    """A stretch cut at the full stops that part its names, where an organization or a part of one begins behind them.

    Reads `Lecturer. University of X. Oslo` as three; refuses `Univ. of X` and `St. John's College`.
    """
    parts: list[tuple[int, int]] = []
    last = start
    for stop in STOP.finditer(text, start, end):
        before, after = text[last : stop.start()], text[stop.end() : end]
        named = next(iter(find_organizations(after, lexicon)), None)
        opens = named is not None and named.start == 0
        known = classify(before, lexicon) in (PieceKind.ORGANIZATION, PieceKind.DEPARTMENT)
        if opens or (known and find_place(after, lexicon) is not None):
            parts.append((last, stop.start()))
            last = stop.end()
    return [*parts, (last, end)]


def _free(sheet: Worksheet, start: int, end: int) -> list[tuple[int, int]]:
    return [(max(a, start), min(b, end)) for a, b in sheet.rest() if a < end and b > start]


def _chunk(sheet: Worksheet, start: int, end: int, lexicon: Lexicon, row: int) -> list[Piece]:
    """A stretch between strong separators, parted at commas; a place of two words at its end is one piece."""
    text = sheet.text.text
    if (bracket := _bracketed_place(text, start, end, lexicon)) is not None:
        named = _chunk(sheet, start, bracket[0], lexicon, row)
        inside = trimmed(text, *bracket)
        return [*named, Piece(sheet, *inside, PieceKind.PLACE, row, strong=False)]
    place_start = _after_bold(sheet, _place_at_end(text, start, end, lexicon), end)
    places = [(place_start, end)] if place_start is not None else []
    commas = cut_commas(text, start, end if place_start is None else place_start, lexicon)
    commas = [part for stretch in commas for part in _after_title(text, stretch, lexicon)]
    commas = [part for stretch in commas for part in cut_blanks(text, *stretch, lexicon)]
    commas = [part for stretch in commas for part in cut_ideographs(text, *stretch, lexicon)]
    found: list[Piece] = []
    for number, (a, b) in enumerate([*commas, *places]):
        kind = PieceKind.PLACE if (a, b) in places else classify(text[a:b], lexicon)
        bold = sheet.text[a:b].share(Style.BOLD) > 0.5
        piece = Piece(sheet, a, b, kind, row, strong=number == 0, bold=bold)
        if found and found[-1].end == a and kind is not PieceKind.PLACE and found[-1].kind is PieceKind.ORGANIZATION:
            piece = replace(piece, kind=PieceKind.DEPARTMENT)
        if found and found[-1].kind is piece.kind is PieceKind.ORGANIZATION:
            found[-1], piece = _as_part(found[-1], piece, lexicon)
        if found and _belongs_to(found[-1], piece, lexicon):
            before = found[-1]
            found[-1] = Piece(sheet, before.start, b, before.kind, row, before.strong, before.bold)
        else:
            found.append(piece)
    return found


def _bracketed_place(text: str, start: int, end: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """The bracket at the end of a stretch that holds a place and nothing else.

    Reads `Brightwater (Leeds, UK)`; refuses `University of X (Faculty of Law)` and `Institute (Oslo and Bergen)`.
    """
    found = BRACKET_END.search(text, start, end)
    if found is None or not text[start : found.start()].strip():
        return None
    place = find_place(found.group(1), lexicon)
    whole = place is not None and not place.start and place.end >= len(found.group(1).rstrip())
    return found.span() if whole else None


def _after_title(text: str, stretch: tuple[int, int], lexicon: Lexicon) -> list[tuple[int, int]]:
    """A stretch cut at its colon where a job title stands before it: `Energy Auditor: Volt Company`."""
    colon = COLON.search(text, *stretch)
    if colon is None or classify(text[stretch[0] : colon.start()], lexicon) is not PieceKind.TITLE:
        return [stretch]
    return [(stretch[0], colon.start()), (colon.end(), stretch[1])]


def _after_bold(sheet: Worksheet, start: int | None, end: int) -> int | None:
    """Where a place begins that is printed plain behind a bold name and its comma.

    Reads `**Brightwater**, New York, NY` so; a place that is all bold, or all plain, is left.
    """
    bold = sheet.text[start:end].spans(Style.BOLD) if start is not None else []
    if start is None or not bold or bold[0][0] > 0 or start + bold[0][1] >= end:
        return start
    comma = COMMA.match(sheet.text.text, start + bold[0][1], end)
    return start if comma is None else trimmed(sheet.text.text, comma.end(), end)[0]


def _place_at_end(text: str, start: int, end: int, lexicon: Lexicon) -> int | None:
    """Where the place begins that ends this stretch, at a comma or at its start."""
    chunk = text[start:end]
    found = find_place(chunk, lexicon)
    if found is None or chunk[found.end :].strip(" ,.") or found.end - found.start < 2:
        return None
    before = chunk[: found.start].rstrip()
    at = found.start
    while before.endswith((",", "，")):
        last = before[:-1].rsplit(",", 1)[-1]
        if "/" not in last or find_place(last.rsplit("/", 1)[-1].strip(), lexicon) is None:
            break
        at = len(before) - 1 - len(last.lstrip())  # `Remote / New York, NY`: one of two places
        before = chunk[:at].rstrip()
    if before.endswith("/"):
        other = before[:-1].rsplit(",", 1)[-1].strip()
        alone = find_place(other, lexicon) is not None or "," not in before
        return start + len(before[:-1].rstrip()) - len(other) if alone else None
    return start + at if not before or before.endswith((",", "，")) else None


def _belongs_to(before: Piece, piece: Piece, lexicon: Lexicon) -> bool:
    """Whether a comma between two pieces is part of a name: `Department of A, B, and C`; `College, University of X`."""
    if piece.kind is PieceKind.OTHER and GOES_ON.match(piece.text):
        return True
    if before.kind is PieceKind.DEPARTMENT and piece.kind is PieceKind.OTHER:
        return "&" in piece.text or lexicon.phrases("words.conjunction").search(piece.text) is not None
    return before.kind is piece.kind and before.kind in JOINED


def _as_part(before: Piece, piece: Piece, lexicon: Lexicon) -> tuple[Piece, Piece]:
    """Two institutions side by side of which one is a part of the other: the school or college of a university.

    Reads `University of X, Trinity College` and `School of Public Health, University of X` so; `College, University of
    X` is one name.
    """
    university = lexicon.phrases("education.university")
    first, second = university.search(before.text), university.search(piece.text)
    if first and not second:
        return before, replace(piece, kind=PieceKind.DEPARTMENT)
    if second and not first and lexicon.phrases("organizations.either").search(before.text):
        return replace(before, kind=PieceKind.DEPARTMENT), piece
    return before, piece


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
    if organizations and roles and roles[-1].end == len(text) and text[organizations[-1].end : roles[-1].start] == " ":
        return PieceKind.TITLE  # `British Academy Research Fellow`: the last word says what it is
    if organizations:
        return _whole_or_part(text, organizations, lexicon)
    place = find_place(text, lexicon)
    if place and place.start == 0 and place.end >= len(text):
        return PieceKind.PLACE
    return PieceKind.OTHER


def _whole_or_part(text: str, organizations: list[OrganizationMatch], lexicon: Lexicon) -> PieceKind:
    """Whether a text that names organizations is one or a part of one, as its last word or the lists say."""
    parts = list(lexicon.phrases("organizations.department").find(text))
    if parts and parts[-1].end == len(text) and organizations[-1].end < len(text):
        return PieceKind.DEPARTMENT  # `Distributed Systems Group`
    institution = any(str(found.kind) == "institution" for found in organizations)
    return PieceKind.ORGANIZATION if institution else PieceKind.DEPARTMENT
