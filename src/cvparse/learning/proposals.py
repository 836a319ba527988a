"""What the corrections of many documents teach together, as proposals for a person.

A lesson is tried before it is a proposal: the document that teaches it is read again with the phrase, and must say what
the person said. What two documents teach of one phrase otherwise is a contradiction and no proposal. A proposal says
which other documents print the phrase and are read otherwise, those of the make of a document that taught it first:
there the phrase most likely means the same.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator
from typing import Protocol

from cvparse.assembly.document_make import make_of
from cvparse.corrections.operations import Correction
from cvparse.errors import CvparseError
from cvparse.learning.bullets import bullet_lessons
from cvparse.learning.headings import heading_lessons
from cvparse.learning.labels import label_lessons
from cvparse.learning.lessons import Lesson, ReadEntries
from cvparse.lexicon.own_lists import ListedPhrase, OwnLists
from cvparse.pipeline import trace
from cvparse.text.value_class import dataclass

DIGITS = 6  # hexadecimal, of a key that a person types
TEACHERS = (heading_lessons, label_lessons, bullet_lessons)


@dataclass(frozen=True, slots=True)
class Corrected:
    """A document that was corrected: where it stands, its bytes, and its corrections."""

    path: str
    content: bytes
    corrections: tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class Printing:
    """A document that prints a phrase and is read otherwise than the phrase would say."""

    path: str
    make: str | None


class Documents(Protocol):
    """What is learnt from: the documents that were corrected, and all that print a phrase. `skipped` names those that
    could not be looked at, with the reason."""

    skipped: dict[str, str]

    def corrected(self) -> Iterator[Corrected]:
        """The documents with corrections whose PDF is there."""

    def printing(self, listed: ListedPhrase) -> Iterable[Printing]:
        """The documents that print a phrase and are not read as its list says, by path."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A phrase for a word list, by whose corrections, and which other documents print it: those of a make that taught
    it, and the others."""

    listed: ListedPhrase
    because: tuple[tuple[str, str], ...]
    alike: tuple[str, ...]
    others: tuple[str, ...]

    @property
    def key(self) -> str:
        """What a person accepts it by: the same as long as it says the same."""
        one = self.listed
        said = "\n".join((one.language, one.topic, one.table, one.phrase))
        return hashlib.sha256(said.encode()).hexdigest()[:DIGITS]


@dataclass(frozen=True, slots=True)
class Learnt:
    """All proposals, those that change most documents first, and the phrases of which documents say different things,
    each with the lists."""

    proposals: tuple[Proposal, ...]
    contradictions: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Taught:
    path: str
    make: str
    lesson: Lesson


def learn(documents: Documents, own: OwnLists) -> Learnt:
    """What the corrections of these documents teach beyond the user's lists; a PDF that cannot be read is skipped."""
    taught: dict[ListedPhrase, list[_Taught]] = {}
    for document in documents.corrected():
        try:
            for one in _tried(document, own):
                taught.setdefault(one.lesson.listed, []).append(one)
        except CvparseError as error:
            documents.skipped[document.path] = str(error)
    lists: dict[tuple[str, str, str], set[str]] = {}
    for listed in taught:
        lists.setdefault((listed.language, listed.topic, listed.phrase), set()).add(listed.table)
    sure = (one for one in taught if len(lists[one.language, one.topic, one.phrase]) == 1)
    proposals = [_proposal(listed, taught[listed], documents) for listed in sure]
    unsure = [(phrase, tuple(sorted(tables))) for (_, _, phrase), tables in lists.items() if len(tables) > 1]
    return Learnt(tuple(sorted(proposals, key=_weight)), tuple(sorted(unsure)))


def _tried(document: Corrected, own: OwnLists) -> Iterator[_Taught]:
    """The lessons of a document that hold when it is read with them, each once."""
    traced = trace(document.content, lexicon=own)
    read = ReadEntries.of(traced)
    lessons = [lesson for teacher in TEACHERS for lesson in teacher(read, document.corrections)]
    seen: set[ListedPhrase] = set()
    for lesson in lessons:
        if lesson.listed in seen or own.holds(lesson.listed):
            continue
        seen.add(lesson.listed)
        if lesson.holds(trace(document.content, lexicon=own.with_phrase(lesson.listed))):
            yield _Taught(document.path, make_of(traced.findings), lesson)


def _proposal(listed: ListedPhrase, taught: Collection[_Taught], documents: Documents) -> Proposal:
    makes, teachers = {one.make for one in taught}, {one.path for one in taught}
    printing = [one for one in documents.printing(listed) if one.path not in teachers]
    return Proposal(
        listed,
        tuple((one.path, one.lesson.because) for one in taught),
        tuple(one.path for one in printing if one.make in makes),
        tuple(one.path for one in printing if one.make not in makes),
    )


def _weight(proposal: Proposal) -> tuple[int, int, str]:
    return -len(proposal.alike), -len(proposal.others), proposal.key
