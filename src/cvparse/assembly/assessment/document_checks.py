"""What is asked of a document as a whole, where a person who knows nothing of the parser would become suspicious.

Each check is a function of what was found. It returns what is wrong, in a sentence, or an empty text. It reports; it
never mends and never drops a value. What is wrong with one entry is an issue (`assembly/checks`); a check says so of
the document.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

from cvparse.assembly.assemble import Findings
from cvparse.assembly.ledger import Account
from cvparse.layout.types import FurnitureKind
from cvparse.model import COLLECTIONS, CV, Check, SectionKind
from cvparse.model.base import Period
from cvparse.text.value_class import dataclass

MOST_UNPARSED = 0.05  # of the words: in CVs that are read well it is a fiftieth
MOST_IN_NOTES = 0.25  # of the words: in nine of ten CVs it is less
MOST_NAMELESS = 0.05  # of the entries: of hundreds one or two are cut wrong in most CVs
LONG_CV = 1500  # words: three full pages; a CV of academics that is so long lists works
LONGEST_NAME = 6  # words: more than any name that CVs of the material print
LONGEST_ADDRESS = 150  # characters: four lines
BEFORE_CAREER = 10  # years that a work may be older than the first post or degree
BEHIND_CAREER = 10  # years that a work may be younger than all other dates: posts are often kept up less than works
MOST_ODD_YEARS = 0.05  # of the works: a reprint, a slip of the author's
ENOUGH_WORKS = 5  # that say who writes most of them
MOST_WORKS = 0.6  # of the works, by one author: a list of co-authors has nobody so often
ENOUGH_NUMBERS = 3  # printed numbers of pages that say in which order they stand
ENOUGH_WORDS = 100  # that say which language they are of
KNOWN_WORDS = 0.08  # of the words are known in half of the tersest CV of a language with word lists
NOTES = ("note", "notes")
"""Where what is not read of an entry is kept; highlights of a post are its text, however long they are."""
_YEAR = re.compile(r"\d{4}")
_DIGITS = re.compile(r"\d{1,4}")


@dataclass(frozen=True, slots=True)
class Found:
    """All that is asked: the findings, the document that was made of them, and the share of known function words."""

    findings: Findings
    cv: CV
    known_words: float = 1.0


def checks_of(found: Found) -> Iterator[Check]:
    """The answers, in the order of the table."""
    for code, (sound, wrong) in CHECKS.items():
        said = wrong(found)
        yield Check(code=code, passed=not said, message=said or sound)


def _issues(code: str, said: str) -> Callable[[Found], str]:
    """A check that fails where there is an issue of this code; of one it says the message, of several how many."""

    def wrong(found: Found) -> str:
        messages = [issue.message for issue in found.cv.issues if issue.code == code]
        return messages[0] if len(messages) == 1 else said.format(len(messages)) if messages else ""

    return wrong


def _not_shown(found: Found) -> str:
    """A form that its program has to show, or a portfolio: the document is in another file."""
    messages = [issue.message for issue in found.cv.issues if issue.code in ("form_not_shown", "portfolio")]
    return messages[0] if messages else ""


def _wrong_dates(found: Found) -> str:
    messages = [issue.message for issue in found.cv.issues if issue.code in ("end_before_start", "impossible_date")]
    several = f"{len(messages)} entries end before they start, or on no day of the calendar"
    return several if len(messages) > 1 else "".join(messages)


def _nameless_entries(found: Found) -> str:
    """So many that the document was not understood: one of hundreds is an issue of its own, and no more."""
    codes = {f"no_{one.identity[0]}" for one in COLLECTIONS if one.identity} - {"no_name"}
    count = sum(issue.code in codes for issue in found.cv.issues)
    if count <= MOST_NAMELESS * sum(len(getattr(found.cv, collection.name)) for collection in COLLECTIONS):
        return ""
    several = f"{count} entries say" if count > 1 else "an entry says"
    return f"{several} nothing by which it is called"


def _empty_sections(found: Found) -> str:
    """A section with lines and a kind of which nothing was read; the lines of a part may be of the entry above it, as
    those of `Coursework` are."""
    entries = {(one.heading, one.page): one.entries for one in found.cv.sections}
    accounts = found.findings.ledger.accounts
    empty = [
        section.heading.title
        for top in found.findings.sections
        for section in top.walk()
        if section.heading and section.lines and section.kind is not SectionKind.OTHER
        if not entries.get((section.heading.title, section.heading.page), 1)
        if section is top or not any(accounts.get(w.id) is Account.VALUE for line in section.lines for w in line.words)
    ]
    return f"no entry was read under {', '.join(f'“{title}”' for title in empty[:3])}" if empty else ""


def _no_works(found: Found) -> str:
    words = len(found.findings.ledger.accounts)
    if found.cv.publications or words < LONG_CV:
        return ""
    return f"{words} words and no work: a list of publications may be lost"


def _unparsed(found: Found) -> str:
    counts = found.findings.ledger.counts
    words, unparsed = sum(counts.values()), counts[Account.UNPARSED]
    return f"{unparsed} of {words} words unparsed" if unparsed > MOST_UNPARSED * words else ""


def _in_notes(found: Found) -> str:
    """Words that were kept as they stand and not read: other text and notes."""
    counts = found.findings.ledger.counts
    kept = counts[Account.OTHER] + sum(
        len(claim.text.words)
        for outcome in found.findings.outcomes
        for reading in outcome.parsed.readings
        for claim in reading.taken
        if claim.path.partition(".")[0] in NOTES
    )
    words = sum(counts.values())
    return f"{kept} of {words} words only in notes and other text" if kept > MOST_IN_NOTES * words else ""


def _odd_years(found: Found) -> str:
    others = [*_years(found.cv)]
    years = [work.year for work in found.cv.publications if work.year]
    if not years or not others:
        return ""
    first, last = min(others) - BEFORE_CAREER, max(others) + BEHIND_CAREER
    odd = sorted({year for year in years if not first <= year <= last})
    if sum(year in odd for year in years) <= MOST_ODD_YEARS * len(years):
        return ""
    return f"years of works far from the career: {', '.join(map(str, odd[:5]))}"


def _years(cv: CV) -> Iterator[int]:
    """The years of posts, degrees and what else has a date, and of the document itself."""
    texts = [cv.source.as_of]
    for collection in COLLECTIONS:
        for entry in getattr(cv, collection.name) if collection.kind is not SectionKind.PUBLICATIONS else ():
            texts += [entry.start, entry.end] if isinstance(entry, Period) else [getattr(entry, "date", None)]
    yield from (int(found.group()) for text in texts if text and (found := _YEAR.match(text)))


def _name(found: Found) -> str:
    name = found.cv.person.name
    if not name:
        return "no name was read"
    odd = len(name.split()) > LONGEST_NAME or any(map(str.isdigit, name))
    return f"an odd name: {name}" if odd else ""


def _address(found: Found) -> str:
    address = found.cv.person.address or ""
    too_long = any(issue.code == "address_too_long" for issue in found.cv.issues)
    return "the address is longer than addresses are" if too_long or len(address) > LONGEST_ADDRESS else ""


def _language(found: Found) -> str:
    enough = len(found.findings.ledger.accounts) >= ENOUGH_WORDS
    return "a language without word lists" if enough and found.known_words < KNOWN_WORDS else ""


def _hidden(found: Found) -> str:
    texts = [item.text for item in found.cv.furniture if item.kind == FurnitureKind.HIDDEN]
    count = sum(len(text.split()) for text in texts if any(sign.isalnum() for sign in text))
    return f"{count} {'word' if count == 1 else 'words'} of text that nobody can see" if count else ""


def _pictures(found: Found) -> str:
    """A page without a word: it is empty, or a picture."""
    blank = [str(page.number) for page in found.findings.document.pages if not page.words]
    return f"no text on page {', '.join(blank[:5])}: it may be a picture" if blank else ""


def _page_order(found: Found) -> str:
    """Of several numbers on one page the one that is nearest to its place in the file is its own."""
    printed: dict[int, int] = {}
    for item in found.findings.layout.furniture:
        digits = _DIGITS.search(item.text) if item.kind is FurnitureKind.PAGE_NUMBER else None
        if digits:
            numbers = (int(digits.group()), printed.get(item.page, int(digits.group())))
            printed[item.page] = min(numbers, key=lambda number: abs(number - item.page))
    order = [printed[page] for page in sorted(printed)]
    fall = next((pair for pair in pairwise(order) if pair[0] > pair[1]), None)
    if fall is None or len(order) < ENOUGH_NUMBERS:
        return ""
    return f"the pages are out of order: a page {fall[1]} follows a page {fall[0]}"


def _second_person(found: Found) -> str:
    """Somebody else wrote most of the works, and the owner none; of several who wrote as many the one printed first."""
    written = [work.authors for work in found.cv.publications if work.authors]
    if len(written) < ENOUGH_WORKS or any(author.is_self for authors in written for author in authors):
        return ""
    names = Counter(
        name for authors in written for name in dict.fromkeys(author.family or author.name for author in authors)
    )
    name, count = names.most_common(1)[0]
    return f"{name} wrote {count} of {len(written)} works, the owner none" if count > MOST_WORKS * len(written) else ""


CHECKS: dict[str, tuple[str, Callable[[Found], str]]] = {
    "readers": ("no reader failed", _issues("reader_failed", "{} readers failed")),
    "form_shown": ("the pages show the document", _not_shown),
    "printed_numbers": ("printed numbers leave out none", _issues("numbering_gap", "{} gaps in printed numbers")),
    "years_of_works": ("the works are of the years of the career", _odd_years),
    "works": ("a long CV lists works", _no_works),
    "sections": ("each section has entries", _empty_sections),
    "entries": ("nearly each entry says by what it is called", _nameless_entries),
    "dates": ("what ends has begun before", _wrong_dates),
    "words_read": ("nearly all words were read", _unparsed),
    "words_in_notes": ("few words stand in notes only", _in_notes),
    "name": ("the name looks like one", _name),
    "address": ("the address looks like one, or there is none", _address),
    "language": ("the language has word lists", _language),
    "legible": ("the signs of the file are text", _issues("garbled_text", "{} stretches of garbled text")),
    "hidden_text": ("all text can be seen", _hidden),
    "pages_of_text": ("each page has text", _pictures),
    "page_order": ("the pages stand in their order", _page_order),
    "one_person": ("no works of somebody else", _second_person),
}
"""For each code what holds where nothing is wrong, and what finds what is wrong."""
