"""The postal address in the head of a CV: a run of neighbouring lines that look postal.

Signals for a stretch: a street word, a place, an organization, a number. Against it: running text, a date, a telephone
number, a label that is none of an address (`Awards: …`), an entry with its date. A short stretch of capitalised words
between two postal ones belongs to their run. Where the head has several runs, those that say where something is come
before those that say only what. What is longer than any address stays unread, with an issue.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from cvparse.fields.dates import find_periods
from cvparse.fields.degrees import find_degrees
from cvparse.fields.organizations import find_organizations
from cvparse.fields.places import find_place
from cvparse.fields.roles import find_roles
from cvparse.lexicon.types import Lexicon
from cvparse.model import Issue, LinkKind
from cvparse.parsers.contact.head_lines import HeadLine
from cvparse.spans.delimiters import STRONG, cut
from cvparse.spans.prose import is_prose
from cvparse.text.trim import clean, trimmed
from cvparse.text.value_class import dataclass

LONGEST = 300  # characters; the addresses of an office and a home together have less
BRIDGE_WORDS = 6  # of a line between two postal ones: the name of a house or of a part of a town
DATED = 0.6  # of the letters and figures of a stretch that is a date and little else
PLACE_WORDS = 2  # of a line that ends a place: `Kingdom`, `New Zealand`
ENTRY_WORDS = 8  # of a stretch with a year that is an entry; a line of an address has less
TELEPHONE = 7  # figures at least, and hardly a letter
FIGURE = regex.compile(r"\d")
LABEL = regex.compile(r"^[^,:\d]{1,40}[:：]\s{0,3}\p{L}")
PRINTED = regex.compile(r"[\p{Lu}\p{Lt}\p{Lo}]|^[\d\W]+$")  # no line of an address is small throughout
YEAR = regex.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A stretch of the head that is still free."""

    item: HeadLine
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.item.sheet.text.text[self.start : self.end]


def take_address(
    items: Sequence[HeadLine], section: str | None, lexicon: Lexicon
) -> tuple[str | None, tuple[Issue, ...]]:
    """The address, each of its lines once, and an issue where what looks like one is too long for it."""
    free = [
        _Stretch(item, *trimmed(item.sheet.text.text, start, end))
        for item in items
        for a, b in item.sheet.rest()
        for start, end in cut(item.sheet.text.text, a, b, STRONG)
    ]
    postal = [is_postal(one.text, lexicon) for one in free]
    kept = [one for at, one in enumerate(free) if postal[at] or _belongs(free, postal, at, lexicon)]
    lines = list(dict.fromkeys(value for one in kept if (value := clean(one.item.sheet.text[one.start : one.end]))))
    address = ", ".join(lines)
    if len(address) > LONGEST:
        message = f"{len(address)} characters look like an address, and are too many for one: {address[:60]}…"
        return None, (Issue(code="address_too_long", message=message, section=section, page=kept[0].item.line.page),)
    for one in kept:
        one.item.sheet.take(one.start, one.end, "address")
    return address or None, ()


def is_postal(text: str, lexicon: Lexicon) -> bool:
    """Whether a stretch looks like a part of an address.

    Reads `Room 12`, `Department of Geology`, `12 Fjord Street`; refuses `August 2026`, `(305)284-3725`, `AB12`, a
    sentence and `Awards: Prize of the City`.
    """
    if any(lexicon.phrases(name).search(text) for name in ("contact.document", "dates.updated")):
        return False
    if not PRINTED.search(text) or is_site(text, lexicon):
        return False
    if is_prose(text) or LABEL.match(text) or _is_telephone(text) or _is_dated(text, lexicon):
        return False
    if find_organizations(text, lexicon) or lexicon.phrases("words.street").search(text):
        return True
    if find_place(text, lexicon) is not None:
        return True
    return FIGURE.search(text) is not None and (" " in text.strip() or not any(map(str.isalpha, text)))


def is_site(text: str, lexicon: Lexicon) -> bool:
    """Whether a stretch is what a site of the web is called: `Google Scholar`, printed over a link."""
    return any(text in lexicon.phrases_or_empty(f"link_labels.{kind.value}") for kind in LinkKind)


def _is_telephone(text: str) -> bool:
    """Whether a stretch is figures and signs, as many as a telephone number has: `1-785-979-5251`."""
    figures = sum(map(str.isdigit, text))
    return figures >= TELEPHONE and sum(map(str.isalpha, text)) * 2 < figures


def _is_dated(text: str, lexicon: Lexicon) -> bool:
    """Whether a stretch is a date and little else, or an entry with its date."""
    periods = find_periods(text, lexicon)
    if not periods:
        return False
    told = sum(c.isalnum() for match in periods for c in text[match.start : match.end])
    if told >= DATED * sum(map(str.isalnum, text)):
        return True
    entry = find_degrees(text, lexicon) or find_roles(text, lexicon) or len(text.split()) > ENTRY_WORDS
    return bool(entry) and YEAR.search(text) is not None


def _ends(above: _Stretch, one: _Stretch, lexicon: Lexicon) -> bool:
    """Whether a line ends the place that the line above begins: `London, United` over `Kingdom`."""
    if len(one.text.split()) > PLACE_WORDS or not one.text[:1].isupper():
        return False
    both = f"{above.text} {one.text}"
    place = find_place(both, lexicon)
    return place is not None and place.start < len(above.text) and place.end == len(both)


def _belongs(free: Sequence[_Stretch], postal: Sequence[bool], at: int, lexicon: Lexicon) -> bool:
    """Whether a line belongs to the postal ones about it: it ends the place of the one above, or stands between two of
    one print, in capitalised words."""
    if not at or not postal[at - 1]:
        return False
    if _ends(free[at - 1], free[at], lexicon):
        return True
    if at + 1 == len(free) or not postal[at + 1]:
        return False
    text, words = free[at].text, free[at].text.split()
    same = len({one.item.line.size for one in free[at - 1 : at + 2]}) == 1
    small = lexicon.phrases("words.with")
    named = len(words) <= BRIDGE_WORDS and all(word[0].isupper() or word in small for word in words)
    other = text in lexicon.phrases("names.honorific") or find_roles(text, lexicon) or find_degrees(text, lexicon)
    return same and named and not other
