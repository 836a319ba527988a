"""Nothing is lost: every word of the document is entered in exactly one account.

`Account` lists the accounts in the order in which they are filled. The first account keeps the word: a word of the
furniture is not looked for in an entry, and a word of a value is not counted as a cue. A word that no account took
becomes `Unread`, with the reason: its section left it over, or it stands among the words of an entry and is neither
value nor cue, or it is in no section. Such words that follow each other are reported together. A word without letter or
digit (a bullet, a dash, a pictogram) is punctuation.

The ledger never decides what a word means; it only looks up who took it. Where it does not balance the program has a
bug, and it raises `UnbalancedLedgerError`: a stage named a word that the document does not have, or two words have one
id.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum

from cvparse.layout.types import Box, Document, Layout, Word
from cvparse.model import OtherSection
from cvparse.parsers.types import Outcome
from cvparse.sections.dateline import NO_DATELINE, Dateline
from cvparse.sections.types import Section
from cvparse.spans.readings import Leftover
from cvparse.spans.worksheet import Claim
from cvparse.text.value_class import dataclass

CUE = "cue:"
NOT_IN_ENTRY = "its entry has no field for it"
NOT_IN_SECTION = "no entry took it"
NOWHERE = "no section took it"
GARBLED = "the file does not say what these signs mean"


class Account(StrEnum):
    """Where a word of the document ends."""

    FURNITURE = "furniture"
    HEADING = "heading"
    VALUE = "value"
    CUE = "cue"
    LEGEND = "legend"
    OTHER = "other"
    UNPARSED = "unparsed"
    PUNCTUATION = "punctuation"


class UnbalancedLedgerError(AssertionError):
    """The accounts do not add up to the words of the document: a bug of the program, never the user's mistake."""


@dataclass(frozen=True, slots=True)
class Unread:
    """Words of one page that follow each other and that no entry took."""

    text: str
    words: tuple[Word, ...]
    section: str | None
    reason: str

    @property
    def page(self) -> int:
        return self.words[0].page

    @property
    def box(self) -> Box:
        return union(self.words)


@dataclass(frozen=True, slots=True)
class Ledger:
    """The account of every word, by id, and the words that nobody took."""

    accounts: Mapping[int, Account]
    unread: tuple[Unread, ...]

    @property
    def counts(self) -> dict[Account, int]:
        """The number of words in each account, none left out."""
        counted = Counter(self.accounts.values())
        return {account: counted[account] for account in Account}


def balance(
    document: Document,
    layout: Layout,
    sections: Sequence[Section],
    outcomes: Sequence[Outcome],
    dateline: Dateline = NO_DATELINE,
) -> Ledger:
    """Enter every word of the document in its account.

    Raises UnbalancedLedgerError where a stage named a word that the document does not have, or an id twice.
    """
    book = _Book(document.all_words)
    for item in layout.furniture:
        book.enter((word.id for word in item.words), Account.FURNITURE)
    book.enter(dateline.words, Account.VALUE)
    for section in (part for top in sections for part in top.walk()):
        if section.heading:
            book.enter(section.heading.text.words, Account.HEADING)
    _enter_taken(book, outcomes)
    titles = _titles(sections)
    unread = [*_unread_in_outcomes(book, outcomes), *_unread_elsewhere(book, layout, titles)]
    return Ledger(book.close(), tuple(sorted(unread, key=lambda run: (run.page, book.order(run.words[0].id)))))


class _Book:
    """The words of the document, and the account of each as it is entered; the first entry counts."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = {word.id: word for word in words}
        self.accounts: dict[int, Account] = {}
        self._order = {word.id: number for number, word in enumerate(words)}
        if len(self.words) != len(words):
            raise UnbalancedLedgerError(f"{len(words)} words, but {len(self.words)} ids")

    def enter(self, ids: Iterable[int], account: Account) -> None:
        for word in ids:
            if word not in self.words:
                raise UnbalancedLedgerError(f"{account} names word {word}, which the document does not have")
            self.accounts.setdefault(word, account)

    def order(self, word: int) -> int:
        return self._order[word]

    def is_open(self, word: int) -> bool:
        return word not in self.accounts

    def close(self) -> dict[int, Account]:
        """Every word's account. Raises UnbalancedLedgerError where one has none."""
        if len(self.accounts) != len(self.words):
            missing = next(word for key, word in self.words.items() if key not in self.accounts)
            raise UnbalancedLedgerError(f"{len(self.words) - len(self.accounts)} words in no account, first {missing}")
        return self.accounts

    def runs(self, ids: Iterable[int], section: str | None, reason: str) -> Iterator[Unread]:
        """The words among these that nobody took, those that follow each other on a page together; they are entered."""
        asked = dict.fromkeys(ids)
        if self.accounts.keys() >= asked.keys():
            return
        run: list[Word] = []
        for word in (self.words[key] for key in asked):
            if not self.is_open(word.id) or (run and run[-1].page != word.page):
                if run:
                    yield from self._unread(run, section, reason)
                run = []
            if self.is_open(word.id):
                run.append(word)
        yield from self._unread(run, section, reason)

    def garbled(self, words: Sequence[Word]) -> Iterator[Unread]:
        """The words that are no text, those of a page together; they are entered."""
        for page in dict.fromkeys(word.page for word in words):
            run = tuple(word for word in words if word.page == page and self.is_open(word.id))
            self.enter((word.id for word in run), Account.UNPARSED)
            if run:
                yield Unread(printed(run), run, None, GARBLED)

    def _unread(self, run: Sequence[Word], section: str | None, reason: str) -> Iterator[Unread]:
        spoken = [number for number, word in enumerate(run) if says_something(word)]
        kept = run[spoken[0] : spoken[-1] + 1] if spoken else ()
        self.enter((word.id for word in run if says_something(word)), Account.UNPARSED)
        self.enter((word.id for word in run), Account.PUNCTUATION)
        if kept:
            yield Unread(printed(kept), tuple(kept), section, reason)


def _enter_taken(book: _Book, outcomes: Sequence[Outcome]) -> None:
    """Values first in the whole document, then cues, legends and the text of sections of no known kind."""
    readings = [reading for outcome in outcomes for reading in outcome.parsed.readings]
    for reading in readings:
        if not isinstance(reading.entry, OtherSection):
            book.enter(_taken(reading.taken, cues=False), Account.VALUE)
    for reading in readings:
        book.enter(_taken(reading.taken, cues=True), Account.CUE)
    for outcome in outcomes:
        for consumed in outcome.parsed.consumed:
            book.enter(consumed.text.words, Account.LEGEND)
    for reading in readings:
        if isinstance(reading.entry, OtherSection):
            book.enter(reading.words, Account.OTHER)


def _taken(taken: Iterable[Claim], cues: bool) -> Iterator[int]:
    for value in taken:
        if value.path.startswith(CUE) == cues:
            yield from value.text.words


def _unread_in_outcomes(book: _Book, outcomes: Sequence[Outcome]) -> Iterator[Unread]:
    for outcome in outcomes:
        title = outcome.section.title
        for leftover in outcome.parsed.leftover:
            yield from _unread_leftover(book, leftover)
        for reading in outcome.parsed.readings:
            yield from book.runs(reading.words, title, NOT_IN_ENTRY)


def _unread_leftover(book: _Book, leftover: Leftover) -> Iterator[Unread]:
    """A leftover is said in the parser's own cut, also where it shares a word with a value (`2019;unclear`)."""
    words = [book.words[key] for key in leftover.text.words if key in book.words]
    book.enter((w.id for w in words if says_something(w)), Account.UNPARSED)
    book.enter((w.id for w in words), Account.PUNCTUATION)
    if words and any(map(str.isalnum, leftover.text.text)):
        pages = {word.page for word in words}
        for page in sorted(pages):
            of_page = tuple(word for word in words if word.page == page)
            text = " ".join(leftover.text.text.split()) if len(pages) == 1 else printed(of_page)
            yield Unread(text, of_page, leftover.section, leftover.reason)


def _unread_elsewhere(book: _Book, layout: Layout, titles: Mapping[int, str | None]) -> Iterator[Unread]:
    """What no reading covers: first the lines in reading order, then whatever stands in no line."""
    in_lines = [
        word for line in layout.lines for word in line_words(line.margin.words, line.text.words, line.aside.words)
    ]
    by_title: list[tuple[bool, str | None, list[int]]] = []
    for word in in_lines:
        place = (word in titles, titles.get(word))
        if not by_title or by_title[-1][:2] != place:
            by_title.append((*place, []))
        by_title[-1][2].append(word)
    for in_section, title, ids in by_title:
        yield from book.runs(ids, title, NOT_IN_SECTION if in_section else NOWHERE)
    yield from book.garbled(layout.garbled)
    yield from book.runs(book.words, None, NOWHERE)


def line_words(*parts: Sequence[int]) -> tuple[int, ...]:
    """The words of a line's parts, each once."""
    return tuple(dict.fromkeys(word for part in parts for word in part))


def _titles(sections: Sequence[Section]) -> dict[int, str | None]:
    """Under which heading each word stands; the heading of a section inside another wins."""
    titles: dict[int, str | None] = {}
    for section in (part for top in sections for part in top.walk()):
        title = section.title
        for line in section.lines:
            titles.update(dict.fromkeys(line_words(line.margin.words, line.text.words, line.aside.words), title))
    return titles


def says_something(word: Word) -> bool:
    """True where the word has a letter or digit and is no pictogram."""
    return not word.icon and any(map(str.isalnum, word.text))


def printed(words: Sequence[Word]) -> str:
    """The words as they are printed, a blank before each that is not glued to the one before."""
    return "".join(("" if word.glued else " ") + word.text for word in words if not word.icon).strip()


def union(words: Sequence[Word]) -> Box:
    """The smallest box around all of them, at least one."""
    return Box.around(word.place for word in words)
