"""Addresses and numbers that have a shape of their own: e-mail, telephone, web, ORCID, DOI, arXiv, ISBN, PubMed.

Decides from the shape alone, in the order of `_FINDERS`; what an earlier one took, no later one reads. A telephone
number must be one for the library `phonenumbers`, or be grouped like one; a web address without `http://` or `www.`
needs a known top-level domain. It never tells whose address it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import StrEnum

import regex

from cvparse.lexicon import load
from cvparse.text.value_class import dataclass


class IdentifierKind(StrEnum):
    """What the identifier is."""

    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    ORCID = "orcid"
    DOI = "doi"
    ARXIV = "arxiv"
    ISBN = "isbn"
    PMID = "pmid"


@dataclass(frozen=True, slots=True)
class IdentifierMatch:
    """An identifier found in a text, by the offsets of the text; `value` is bare: a DOI without its address."""

    start: int
    end: int
    kind: IdentifierKind
    value: str


_Finder = Callable[[str], Iterator[IdentifierMatch]]

_AT = r"(?:\s?[\[({<]\s?(?:at|@)\s?[\])}>]\s?|\s(?:at|AT)\s(?=[\w-]{2,40}\s?(?:[\[({]\s?dot|\sdot|DOT))|\s?@\s?)"
_DOT = r"(?:\s?[\[({<]\s?(?:dot|\.)\s?[\])}>]\s?|\s(?:dot|DOT)\s|\.)"
_EMAIL = regex.compile(
    rf"(?<![\w.+-])(?P<user>[A-Za-z0-9][\w.+'-]{{0,63}}+(?:{_DOT}\w{{1,30}}){{0,2}}?){_AT}"
    rf"(?P<host>[A-Za-z0-9][\w-]{{0,62}}(?:{_DOT}[\w-]{{1,62}}){{0,4}}{_DOT}[A-Za-z]{{2,15}})(?![\w@-])"
)
_SIGN_AT, _SIGN_DOT = regex.compile(_AT), regex.compile(_DOT)
_ORCID = regex.compile(r"(?:https?://)?(?:www\.)?(?:orcid\.org/)?(?<!\d)(\d{4}-\d{4}-\d{4}-\d{3}[\dXx])(?!\d)")
_DOI = regex.compile(
    r"(?:(?:https?://)?(?:dx\.)?doi\.org/|doi:?\s{0,2})?(?<![\w.])(10\.\d{4,9}(?:\.\d{1,9}){0,3}/[^\s\"<>{}|\\^`]{1,200}+)",
    regex.IGNORECASE,
)
_ARXIV = regex.compile(
    r"(?:https?://)?(?:www\.)?arxiv(?:\.org/(?:abs|pdf)/|\s?(?:preprint)?\s?(?:arxiv)?:?\s{0,2})"
    r"((?:\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?/\d{7})(?:v\d{1,2})?)(?:\.pdf)?",
    regex.IGNORECASE,
)
_ISBN = regex.compile(
    r"(?:ISBN(?:-1[03])?:?\s{0,2})((?:97[89][-\s\u2010-\u2013]?)?(?:\d[-\s\u2010-\u2013]?){9}[\dXx])(?!\d)"
)
_PMID = regex.compile(r"(?:PMID:?\s{0,2}|pubmed\.ncbi\.nlm\.nih\.gov/)(\d{4,9})(?!\d)")
_URL = regex.compile(r"(?:https?://|www\.)[^\s<>\"{}|\\^`，。；、）]{3,300}+", regex.IGNORECASE)
_DOMAIN = regex.compile(
    r"(?<![\w@./-])(?:[a-z0-9][a-z0-9-]{0,40}\.){1,4}(?P<top>[a-z]{2,12})(?![\w@-])(?:/[^\s<>\"{}|\\^`,;，]{0,200}+)?",
    regex.IGNORECASE,
)
_PHONE = regex.compile(r"(?<![\w./-])(?:\+|\(\+)?\(?\d[\d()\s.\u00a0/\u2010-\u2013-]{5,24}\d(?![\w]|[.,/-]\d)")
_PHONE_GROUPS = regex.compile(
    r"\(?\d{3}\)?[\s.\u2010-\u2013-]{1,2}\d{3}[\s.\u2010-\u2013-]\d{4}|\(?0\d{1,5}\)?(?:[\s./\u2010-\u2013-]{1,3}\d{2,8}){1,5}"
)
_POSTCODE = regex.compile(  # before a number: `Madison, WI 53706 608-555-0100`
    r"\d{5}(?:-\d{4})?\s{1,3}(?=\(?\d{3}\)?[\s.\u2010-\u2013-]{1,2}\d{3}[\s.\u2010-\u2013-]\d{4}$)"
)
_YEAR_IN_DATE = regex.compile(r"[/.](?:19|20)\d\d(?!\d)")
FEWEST_DIGITS, MOST_DIGITS = 8, 15  # of a telephone number with its area; the second is the limit of E.164
ENDS = ".,;:!?)]}'’”"


def find_identifiers(text: str) -> list[IdentifierMatch]:
    """The identifiers of the text, from left to right, without overlap.

    Reads `name[at]uni.edu`, `+1 857-555-0101`, `https://doi.org/10.1145/123`, `example.org/~me`; refuses `1998-2010`,
    `e.g.`, `Ph.D`, `123-145`.
    """
    found: list[IdentifierMatch] = []
    taken = bytearray(len(text))
    for find in _FINDERS:
        for match in find(text):
            if not any(taken[match.start : match.end]):
                taken[match.start : match.end] = b"\x01" * (match.end - match.start)
                found.append(match)
    return sorted(found, key=lambda match: match.start)


def _emails(text: str) -> Iterator[IdentifierMatch]:
    for match in _EMAIL.finditer(text):
        user = _SIGN_DOT.sub(".", match["user"])
        host = _SIGN_DOT.sub(".", match["host"])
        yield IdentifierMatch(match.start(), match.end(), IdentifierKind.EMAIL, f"{user}@{host}")


def _orcids(text: str) -> Iterator[IdentifierMatch]:
    for match in _ORCID.finditer(text):
        yield IdentifierMatch(match.start(), match.end(), IdentifierKind.ORCID, match[1].upper())


def _dois(text: str) -> Iterator[IdentifierMatch]:
    for match in _DOI.finditer(text):
        value = _unclosed(match[1])
        yield IdentifierMatch(match.start(), match.start(1) + len(value), IdentifierKind.DOI, value)


def _arxiv_ids(text: str) -> Iterator[IdentifierMatch]:
    for match in _ARXIV.finditer(text):
        yield IdentifierMatch(match.start(), match.end(), IdentifierKind.ARXIV, match[1])


def _isbns(text: str) -> Iterator[IdentifierMatch]:
    for match in _ISBN.finditer(text):
        yield IdentifierMatch(match.start(), match.end(), IdentifierKind.ISBN, match[1])


def _pmids(text: str) -> Iterator[IdentifierMatch]:
    for match in _PMID.finditer(text):
        yield IdentifierMatch(match.start(), match.end(), IdentifierKind.PMID, match[1])


def _urls(text: str) -> Iterator[IdentifierMatch]:
    for match in _URL.finditer(text):
        value = _unclosed(match.group())
        yield IdentifierMatch(match.start(), match.start() + len(value), IdentifierKind.URL, value)
    known = load(()).phrases("domains.top_level").phrases
    for match in _DOMAIN.finditer(text):
        value = _unclosed(match.group())
        host = value.split("/", 1)[0]
        labels = host.split(".")
        if match["top"].casefold() not in known or match["top"] != labels[-1] or not labels[-1].islower():
            continue
        if len(labels[-2]) > 1 and not (len(labels) == 2 and labels[0].isdigit()):
            yield IdentifierMatch(match.start(), match.start() + len(value), IdentifierKind.URL, value)


def _unclosed(value: str) -> str:
    """Without the signs that end a sentence or close a bracket which the value does not open."""
    while value and value[-1] in ENDS:
        if value[-1] == ")" and value.count("(") >= value.count(")"):
            break
        value = value[:-1]
    return value


def _phones(text: str) -> Iterator[IdentifierMatch]:
    for match in _PHONE.finditer(text):
        value = match.group()
        if value.count("(") > value.count(")"):
            value = value[value.index("(") + 1 :] if value.startswith("(") else value[: value.rindex("(")].rstrip()
        if (code := _POSTCODE.match(value)) is not None:
            value = value[code.end() :]
        digits = sum(map(str.isdigit, value))
        if not FEWEST_DIGITS <= digits <= MOST_DIGITS or _YEAR_IN_DATE.search(value):
            continue
        if _is_international(value) or _PHONE_GROUPS.fullmatch(value):
            start = match.start() + match.group().index(value)
            yield IdentifierMatch(start, start + len(value), IdentifierKind.PHONE, value)


def _is_international(value: str) -> bool:
    """Whether a number with its country's code has the length that this country's numbers have."""
    if not value.startswith(("+", "(+")):
        return False
    import phonenumbers  # noqa: PLC0415 - large, and most texts have no number

    try:
        return bool(phonenumbers.is_possible_number(phonenumbers.parse(value.replace("(", "").replace(")", ""))))
    except phonenumbers.NumberParseException:
        return False


_FINDERS: tuple[_Finder, ...] = (_emails, _orcids, _dois, _arxiv_ids, _isbns, _pmids, _urls, _phones)
