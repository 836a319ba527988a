"""What the file itself says of its headings: the bookmarks of its outline, and the headings of its structure tree.

It is strong evidence and no truth: an outline may lack headings, or hold the owner's name as the root of all others;
a tag may call an entry a heading. So an outline or a tree is believed only where most of what it names is found on the
pages, and what it says is weighed with everything else (`evidence/file`). A root that is alone at its level is dropped.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache

from cvparse.layout.types import Document
from cvparse.lexicon.phrase_index import REMEMBERED
from cvparse.sections.candidates import Candidate
from cvparse.sections.heading_meaning import bare, unnumbered
from cvparse.text.value_class import dataclass

BELIEVED = 0.7  # of its headings are found on the pages
LEAST = 4  # headings; a shorter outline says little of a CV
SHORTEST = 6  # letters of a title that a longer line may begin with
MOST = 1000  # headings of a file that are looked for; a long CV has some hundreds
REMARK = 25  # letters that a line may print behind the title: a count, years, a legend


class Source(StrEnum):
    """Where the file says it."""

    OUTLINE = "outline"
    TAGS = "tags"


@dataclass(frozen=True, slots=True)
class Stated:
    """A heading as the file states it: its letters, its level from 1, its page from 1 or None."""

    letters: str
    level: int
    page: int | None


@dataclass(frozen=True, slots=True)
class Statements:
    """What a file says of its headings, by source; empty where it says nothing."""

    outline: tuple[Stated, ...] = ()
    tags: tuple[Stated, ...] = ()


NOTHING = Statements()


@dataclass(frozen=True, slots=True)
class Named:
    """The candidates that a believed source names, each with the level that it gives."""

    levels: dict[int, int]


def statements_of(document: Document) -> Statements:
    """What the file says, its roots dropped."""
    outline = (Stated(letters_of(mark.title), mark.level, mark.page) for mark in document.outline)
    tags = (Stated(letters_of(one.text), one.level, one.page) for one in document.structure if one.level)
    return Statements(_without_root(outline), _without_root(tags))


@lru_cache(maxsize=REMEMBERED)
def letters_of(text: str) -> str:
    """The letters and figures of a text, in lower case: blanks and signs differ between print and outline.

    >>> letters_of("2.1 Refereed Articles:")
    '21refereedarticles'
    """
    return "".join(filter(str.isalnum, text.casefold()))


def named_by(candidates: Sequence[Candidate], stated: Sequence[Stated]) -> Named | None:
    """The candidates that print these headings, in their order; None where too few of them are found to be believed.

    A printed number, a remark behind the title and a line end in it may differ.
    """
    if len(stated) < LEAST:
        return None
    printed = _Printed(candidates)
    found: dict[int, int] = {}
    last = -1
    for one in stated[:MOST]:
        hits = [n for n in printed.same(one) or printed.longer(one) if n not in found]
        if hits:
            last = next((n for n in hits if n > last), hits[0])
            found[last] = one.level
    return Named(found) if len(found) >= BELIEVED * min(len(stated), MOST) else None


def named_in(candidates: Sequence[Candidate], statements: Statements) -> dict[Source, Named]:
    """What each source names, for the sources that are believed."""
    sources = ((Source.OUTLINE, statements.outline), (Source.TAGS, statements.tags))
    found = ((source, named_by(candidates, stated)) for source, stated in sources)
    return {source: named for source, named in found if named is not None}


def stated_levels(named: Mapping[Source, Named]) -> dict[int, int]:
    """The level of each candidate that the file names: the outline's before the tags'. A source of one level only says
    nothing of levels."""
    levels: dict[int, int] = {}
    for source in (Source.TAGS, Source.OUTLINE):
        if source in named and len(set(named[source].levels.values())) > 1:
            levels.update(named[source].levels)
    return levels


def _without_root(stated: Iterable[Stated]) -> tuple[Stated, ...]:
    """The headings without a first one that is alone at its level above all others, as the name or title of a CV is."""
    rows = tuple(one for one in stated if one.letters)
    top = min((one.level for one in rows), default=1)
    roots = [one for one in rows if one.level == top]
    if len(roots) == 1 and len(rows) > LEAST and rows[0] is roots[0]:
        return _without_root(rows[1:])
    return tuple(Stated(one.letters, one.level - top + 1, one.page) for one in rows)


class _Printed:
    """The candidates by their letters and by their page."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self._letters = [letters_of(candidate.text) for candidate in candidates]
        self._pages = [candidate.line.page for candidate in candidates]
        self._same: dict[str, list[int]] = defaultdict(list)
        self._of_page: dict[int | None, list[int]] = defaultdict(list)
        for number, candidate in enumerate(candidates):
            forms = (candidate.text, unnumbered(candidate.text), bare(candidate.text))
            for letters in dict.fromkeys(letters_of(form) for form in forms):
                self._same[letters].append(number)
            self._of_page[candidate.line.page].append(number)

    def same(self, stated: Stated) -> list[int]:
        """Those that print the title and nothing more but a number or a remark."""
        return [n for n in self._same.get(stated.letters, ()) if stated.page in (None, self._pages[n])]

    def longer(self, stated: Stated) -> list[int]:
        """Those of its page that print the title with a remark behind it, or the first line of a title that wraps."""
        if len(stated.letters) < SHORTEST:
            return []
        return [n for n in self._of_page.get(stated.page, ()) if _begins(self._letters[n], stated.letters)]


def _begins(letters: str, title: str) -> bool:
    remarked = letters.startswith(title) and len(letters) <= len(title) + REMARK
    return remarked or (len(letters) >= SHORTEST and title.startswith(letters))
