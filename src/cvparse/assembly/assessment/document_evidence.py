"""What speaks for and against a document being a CV.

Evidence comes from what was read (which kinds of sections of a career have entries, how many are dated, who is named
and how to reach them, where the words ended), from the print (`document_shapes`), and from words at the start of lines
by which others show what they are (`other_documents` in the lexicon: `Invoice no.`, `Abstract`, `Dear`). Each is a
name with a step; `is_cv` weighs them. No piece of evidence decides.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from cvparse.assembly.assessment.document_shapes import SHARES, shapes_of
from cvparse.assembly.ledger import Account, Ledger
from cvparse.layout.types import Document, Layout, Line
from cvparse.lexicon.phrase_index import is_unspaced
from cvparse.lexicon.types import Lexicon
from cvparse.model import COLLECTIONS, CV, SectionKind
from cvparse.model.base import Period
from cvparse.text.normalize import fold

OF_A_CAREER = frozenset(SectionKind) - {
    SectionKind.CONTACT,
    SectionKind.SUMMARY,
    SectionKind.OTHER,
    SectionKind.REFERENCES,  # an article has a list of references, a letter has a summary
    SectionKind.PUBLICATIONS,
}
MOST_KINDS = 5
DATED = (1, 3, 6, 12)
"""Steps of entries with a date."""
NAMED = (1, 2, 3, 5, 8)
"""Steps of different phrases of one list: two may be chance."""
OTHER_DOCUMENTS = ("article", "thesis", "letter", "invoice", "form", "recipe", "slides", "agreement")
OPENING = 40  # characters of a line that are compared: the longest phrase is shorter
_BEFORE = "0123456789.§•-–☐□()[]# \t"


def evidence_of(document: Document, layout: Layout, ledger: Ledger, cv: CV, lexicon: Lexicon) -> tuple[str, ...]:
    """The names of the evidence that a document shows."""
    return (
        *_of_sections(cv),
        *_of_entries(cv),
        *_of_owner(cv),
        *_of_words(ledger),
        *shapes_of(document, layout),
        *_of_openings(layout.lines, lexicon),
    )


def _of_sections(cv: CV) -> Iterator[str]:
    kinds = {section.kind for section in cv.sections if section.entries}
    yield f"kinds of a career: {min(len(kinds & OF_A_CAREER), MOST_KINDS)}"
    for kind in (SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.PUBLICATIONS):
        if kind in kinds:
            yield f"a section of {kind.value}"
    known = sum(section.kind is not SectionKind.OTHER for section in cv.sections)
    yield f"headings of a CV: {bisect_right(SHARES, known / len(cv.sections))}" if cv.sections else "no headings"
    if sum(section.number is not None for section in cv.sections) > len(cv.sections) / 2:
        yield "most headings numbered"


def _of_entries(cv: CV) -> Iterator[str]:
    dated = 0
    for collection in COLLECTIONS:
        if collection.kind is not SectionKind.PUBLICATIONS:
            for entry in getattr(cv, collection.name):
                date = entry.start or entry.end if isinstance(entry, Period) else getattr(entry, "date", None)
                dated += bool(date)
    yield f"dated entries: {bisect_right(DATED, dated)}"
    if any(author.is_self for work in cv.publications for author in work.authors):
        yield "the owner among the authors"


def _of_owner(cv: CV) -> Iterator[str]:
    person = cv.person
    shown = {"a name": person.name, "an e-mail address": person.emails, "a telephone number": person.phones}
    yield from (name for name, value in (shown | {"a postal address": person.address}).items() if value)
    if person.links or person.orcid:
        yield "a page of the owner's"


def _of_words(ledger: Ledger) -> Iterator[str]:
    counts = ledger.counts
    words = max(1, sum(counts.values()))
    read = counts[Account.VALUE] + counts[Account.CUE] + counts[Account.LEGEND]
    yield f"words in values: {bisect_right(SHARES, read / words)}"
    yield f"words in other text: {bisect_right(SHARES, counts[Account.OTHER] / words)}"
    yield f"words unparsed: {bisect_right(SHARES, counts[Account.UNPARSED] / words)}"


def _of_openings(lines: Sequence[Line], lexicon: Lexicon) -> Iterator[str]:
    """How many different phrases of each list open a line; and whether a line calls the document a CV."""
    opened: Counter[str] = Counter()
    lists = _openings(lexicon)
    seen: set[tuple[str, str]] = set()
    for line in lines:
        text = fold(line.text.text[:OPENING]).lstrip(_BEFORE)
        for name, phrases in lists.items():
            if not text.startswith(phrases):
                continue
            found = next((phrase for phrase in phrases if _opens(text, phrase)), None)
            if found is not None and (name, found) not in seen:
                seen.add((name, found))
                opened[name] += 1
    for name in OTHER_DOCUMENTS:
        yield f"words of a document, {name}: {bisect_right(NAMED, opened[name])}"
    if opened["cv"]:
        yield "called a CV"


@lru_cache(maxsize=4)
def _openings(lexicon: Lexicon) -> Mapping[str, tuple[str, ...]]:
    """The phrases of each list as texts to begin with, the longest first."""
    lists = {name: lexicon.phrases(f"other_documents.{name}") for name in OTHER_DOCUMENTS}
    lists["cv"] = lexicon.phrases("contact.document")
    return {name: tuple(sorted(found.phrases, key=lambda one: (-len(one), one))) for name, found in lists.items()}


def _opens(text: str, phrase: str) -> bool:
    """Whether a text begins with a phrase that ends where a word ends.

    >>> _opens("invoice no. 7", "invoice"), _opens("methodical", "method")
    (True, False)
    """
    rest = text[len(phrase) :]
    return text.startswith(phrase) and (not rest or not rest[0].isalnum() or is_unspaced(phrase))
