"""Places in a text: a town with its state or country, a country, work from afar.

Decides from what follows a comma: a state's code or name, a country (from CLDR, in the languages in use and in
English) make a place of the capitals before the comma, unless those are an organization. A town or a country alone is a
place only where it is all that stands between two signs, and is known. It never guesses a place from its shape.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from cvparse.lexicon import Lexicon
from cvparse.lexicon.phrase_index import REMEMBERED
from cvparse.text.value_class import dataclass

MOST_TOWN_WORDS = 4  # `San Luis Potosí`, `Newcastle upon Tyne`
LONGEST_CODE = 3  # letters of `USA`; so short a name needs its capitals
_PIECE = regex.compile(r"[^,;|\t()\[\]•·\ufffc，；،؛]++")
_WORD = regex.compile(r"\S++")
_POSTCODE_BEHIND = regex.compile(r"\s{1,2}\d{5}(?:-\d{4})?$")
_POSTCODE_BEFORE = regex.compile(r"(?:[A-Z]{1,2}-)?\d{4,5}\s{1,2}")
_DASH = regex.compile(r"\s[-–—/]\s")


@dataclass(frozen=True, slots=True)
class PlaceMatch:
    """A place found in a text, by the offsets of the text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _PlacePart:
    """What stands between two signs, trimmed of blanks."""

    start: int
    end: int
    text: str


def is_place(text: str, lexicon: Lexicon, closing: str = "") -> bool:
    """Whether a text is a place and nothing more; any of the signs `closing` may stand behind it.

    Reads `Zürich, Switzerland`; refuses `Forum, Zürich` and, without `closing`, `Zürich .`.
    """
    place = find_place(text, lexicon)
    return place is not None and place.start == 0 and place.end >= len(text.rstrip(closing) if closing else text)


@lru_cache(maxsize=REMEMBERED)
def find_place(text: str, lexicon: Lexicon) -> PlaceMatch | None:
    """The place of the text: the last one with a town, else the last of a single word or two.

    Reads `Cambridge, MA 02139`, `Zürich, Switzerland`, `Rio Claro, SP, Brasil`, `Remote`; refuses `Song, Han`,
    `University of California, Berkeley`.
    """
    pieces = [piece for match in _PIECE.finditer(text) for piece in _parted(text, *match.span())]
    towns: list[PlaceMatch] = []
    plain: list[PlaceMatch] = []
    at = 0
    while at < len(pieces):
        place, after = _town(text, pieces, at, lexicon)
        if place is not None:
            towns.append(place)
        elif _is_known(pieces[at].text, lexicon) and not (at and _is_campus(pieces[at - 1], pieces[at], lexicon)):
            plain.append(PlaceMatch(pieces[at].start, pieces[at].end))
        at = after
    found = towns or plain
    return found[-1] if found else None


def _parted(text: str, start: int, end: int) -> list[_PlacePart]:
    """The stretch in pieces at dashes and slashes between blanks."""
    cuts = [start, *(edge for match in _DASH.finditer(text, start, end) for edge in match.span()), end]
    found = []
    for a, b in zip(cuts[::2], cuts[1::2], strict=True):
        stretch = text[a:b]
        left, right = a + len(stretch) - len(stretch.lstrip()), a + len(stretch.rstrip())
        if left < right:
            found.append(_PlacePart(left, right, text[left:right]))
    return found


def _town(text: str, pieces: list[_PlacePart], at: int, lexicon: Lexicon) -> tuple[PlaceMatch | None, int]:
    """A town with what follows it, and the number of the piece behind."""
    last = None
    after = at + 1
    while after < len(pieces) and after - at <= 2 and _follows(text, pieces[after - 1], pieces[after]):
        region = _region_end(text, pieces[after], lexicon)
        if region is None:
            if after - at == 1 and _is_short_code(pieces[after].text) and after + 1 < len(pieces):
                after += 1  # `Rio Claro, SP, Brasil`: a region that no list has, between a town and a country
                continue
            break
        last = (region, after + 1)
        after += 1
    if last is None:
        return None, at + 1
    start = _town_start(pieces[at], lexicon)
    if start is None:
        return None, at + 1
    return PlaceMatch(start, last[0]), last[1]


def _follows(text: str, before: _PlacePart, piece: _PlacePart) -> bool:
    """True where a comma, or an opening bracket before a code of two letters, stands between."""
    between = text[before.end : piece.start].strip()
    return between in {",", "，", "،"} or (between == "(" and len(piece.text) <= 3 and piece.text.isupper())


def _region_end(text: str, piece: _PlacePart, lexicon: Lexicon) -> int | None:
    """Where the state or country ends that the piece is, its postcode with it."""
    postcode = _POSTCODE_BEHIND.search(piece.text)
    name = piece.text[: postcode.start()] if postcode else piece.text
    code = name in lexicon.phrases("places.state_code") and name.replace(".", "").isupper()
    if code or name in lexicon.phrases("places.state") or _is_country(name, lexicon):
        return piece.end
    if len(name) == 2 and name.isupper() and text[piece.end : piece.end + 1] == ")":
        return piece.end + 1 if name in lexicon.phrases("territories.code") else None
    first = name.split()
    if len(first) == 2 and first[0].isupper() and first[0] in lexicon.phrases("places.state_code"):
        return piece.start + len(first[0]) if not first[1][0].isalpha() else None
    return None


def _is_short_code(name: str) -> bool:
    letters = name.replace(".", "")
    return len(letters) in (2, 3) and letters.isalpha() and letters.isupper()


def _town_start(piece: _PlacePart, lexicon: Lexicon) -> int | None:
    """Where the town begins that ends the piece; None where the piece is something else than a town."""
    if piece.text in lexicon.phrases("places.city"):
        return piece.start
    if any(
        lexicon.phrases(f"organizations.{name}").search(piece.text)
        for name in ("institution", "either", "department", "company", "known")
    ):
        return None
    if lexicon.phrases("places.never_town").search(piece.text):
        return None
    if any(lexicon.phrases(f"roles.{name}").search(piece.text) for name in ("academic", "industry", "service")):
        return None
    postcode = _POSTCODE_BEFORE.match(piece.text)
    offset = postcode.end() if postcode else 0
    words = list(_WORD.finditer(piece.text, offset))
    best: int | None = None
    for match in words[: -MOST_TOWN_WORDS - 1 : -1]:
        word: str = match.group()
        if any(map(str.isdigit, word)):
            break
        if not word[0].islower() or word[:2] in {"d'", "d’", "l'", "l’"}:
            best = piece.start + match.start()
        elif word not in lexicon.phrases("places.inner"):
            break
    return best


def _is_campus(before: _PlacePart, piece: _PlacePart, lexicon: Lexicon) -> bool:
    """True for the `Berkeley` of `University of California, Berkeley`, which is a part of the name."""
    system = lexicon.phrases("organizations.multi_campus").search(before.text)
    return (
        system is not None and system.end == len(before.text) and piece.text in lexicon.phrases("organizations.campus")
    )


def _is_known(text: str, lexicon: Lexicon) -> bool:
    """A town or country that lists know, or work from afar, printed as a name."""
    if not text or not (text[0].isupper() or not text[0].isascii()):
        return False
    return (
        text in lexicon.phrases("places.remote") or text in lexicon.phrases("places.city") or _is_country(text, lexicon)
    )


def _is_country(text: str, lexicon: Lexicon) -> bool:
    if text in lexicon.phrases("places.country"):
        return text.isupper() or "." in text or len(text) > LONGEST_CODE or not text.isascii()
    return not text[:1].islower() and text in lexicon.phrases("territories.name")
