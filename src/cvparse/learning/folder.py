"""PDFs with their corrections beside them, as what is learnt from: one, or all of a folder.

Whoever asks which of them print a phrase has all of them read, once; of each no more is kept than its make, its
headings and its labels. What cannot be read is left out and named in `skipped`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from pathlib import Path

from cvparse.assembly.document_make import make_of
from cvparse.bulk.sources import SourceFile, UnreadableSourceError, content_of, discover
from cvparse.corrections.file import from_json
from cvparse.corrections.working_copy import fields_of
from cvparse.errors import CvparseError
from cvparse.layout.types import Line
from cvparse.learning.bullets import opening_sign
from cvparse.learning.headings import heading_phrase
from cvparse.learning.labels import label_phrase, lines_of
from cvparse.learning.lessons import ReadEntries
from cvparse.learning.printing import PrintedHeading, PrintedLabel, Seen, prints, stated
from cvparse.learning.proposals import Corrected, Printing
from cvparse.lexicon.own_lists import ListedPhrase, OwnLists
from cvparse.pipeline import Trace, trace


class FolderDocuments:
    """The PDFs of a path."""

    def __init__(self, path: Path, own: OwnLists) -> None:
        """Raises CvparseError for a path that does not exist."""
        self._files: Sequence[SourceFile] = tuple(discover([str(path)]))
        self._own = own
        self.skipped: dict[str, str] = {}
        """The files that could not be looked at, and why."""

    def corrected(self) -> Iterator[Corrected]:
        for file in self._files:
            held = file.corrections()
            corrections = from_json(held, str(file.beside)).corrections if held is not None else ()
            content = self._content(file) if corrections else None
            if content is not None:
                yield Corrected(file.path, content, corrections)

    def printing(self, listed: ListedPhrase) -> Iterator[Printing]:
        return (Printing(one.path, one.make) for one in self._seen if prints(one, listed))

    @cached_property
    def _seen(self) -> tuple[Seen, ...]:
        """What each file prints that a phrase could be of."""
        return tuple(seen for file in self._files if (seen := self._look(file)))

    def _look(self, file: SourceFile) -> Seen | None:
        content = self._content(file)
        if content is None:
            return None
        try:
            return seen_in(file.path, trace(content, lexicon=self._own))
        except CvparseError as error:
            self.skipped[file.path] = str(error)
            return None

    def _content(self, file: SourceFile) -> bytes | None:
        try:
            return content_of(file)
        except UnreadableSourceError as error:
            self.skipped[file.path] = str(error)
            return None


def seen_in(path: str, traced: Trace) -> Seen:
    """What a reading shows of what a document prints."""
    read = ReadEntries.of(traced)
    headings = ((heading_phrase(heading.heading), heading.kind.value) for heading in traced.cv.sections)
    return Seen(
        path,
        make_of(traced.findings),
        traced.cv.source.language,
        tuple(PrintedHeading(phrase, kind) for phrase, kind in headings if phrase),
        tuple(_labels(read, lines_of(traced))),
        frozenset(sign for one in read.by_id.values() if (sign := opening_sign(one.entry.raw)[0])),
    )


def _labels(read: ReadEntries, lines: Collection[Line]) -> Iterator[PrintedLabel]:
    """The labels that lines of entries open with, and what those entries state."""
    printed = [(found[0], line.text.words) for line in lines if (found := label_phrase(line.text.text))]
    for phrase, words in printed:
        for one in read.with_words(words):
            yield PrintedLabel(one.collection, phrase, stated(fields_of(one.entry), phrase))
