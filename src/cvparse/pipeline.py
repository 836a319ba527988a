"""The whole program on one screen: read, analyse, divide, parse, assemble, assess, correct."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cvparse.assembly.assemble import Findings, Provenance, assemble
from cvparse.assembly.assessment.assess import assess
from cvparse.assembly.ledger import balance
from cvparse.corrections.beside import path_beside
from cvparse.entries.types import Context
from cvparse.errors import UnreadableFileError
from cvparse.fields.date_habits import day_first, short_years
from cvparse.layout.analyse import analyse
from cvparse.layout.types import Document
from cvparse.lexicon import Lexicon, load, with_date_habits
from cvparse.lexicon.detect import detect
from cvparse.lexicon.own_lists import OwnLists
from cvparse.model import CV, Source
from cvparse.parsers.routing.dispatch import parse_sections
from cvparse.pdf.reader import bytes_of, read
from cvparse.sections.dateline import lift_dateline
from cvparse.sections.stated import statements_of
from cvparse.sections.tree import divide
from cvparse.text.collector import without_collector
from cvparse.text.normalize import fold
from cvparse.text.value_class import dataclass

if TYPE_CHECKING:
    from cvparse.corrections.operations import Correction

BESIDE = "beside"
"""The corrections beside the PDF: `cv.corrections.json` beside `cv.pdf`, where there is such a file."""
PUNCTUATION = ".,;:!?()[]{}\"'“”‘’«»"


@dataclass(frozen=True, slots=True)
class Trace:
    """What each stage found in one document, and the CV that came of it: all that `cvparse explain` shows."""

    findings: Findings
    cv: CV


def parse(  # noqa: PLR0913 -- all but the source are options, given by name
    source: str | Path | bytes,
    *,
    reader: str = "pdfium",
    password: str | None = None,
    pages: Collection[int] | None = None,
    provenance: str = Provenance.ENTRIES,
    corrections: str | Path | Sequence[Correction] | None = BESIDE,
    lexicon: str | Path | OwnLists | None = None,
) -> CV:
    """Read the CV in a PDF, and correct what a person corrected in it.

    `source` is a path or the file's bytes; `reader` is "pdfium" or "pdfplumber"; `pages` are page numbers from 1, None
    for all; `provenance` is "values", "entries" or "none"; `corrections` is the file that holds them, the corrections
    themselves, None for none, or `BESIDE`, which finds none for bytes; `lexicon` is a folder with word lists of your
    own, or those lists. Raises CvparseError, with one line that says what to do, for a file that cannot be read, and
    for word lists that are none; ValueError for a reader or a detail of provenance of another name.
    """
    known = _corrections(source, corrections)
    own = _own_lists(lexicon)
    with without_collector():  # what the stages found is gone before the search goes on
        cv = trace(source, reader=reader, password=password, pages=pages, provenance=provenance, lexicon=own).cv
    return _corrected(cv, known) if known else cv


def _corrections(
    source: str | Path | bytes, corrections: str | Path | Sequence[Correction] | None
) -> Sequence[Correction]:
    """The corrections that were asked for. Raises CvparseError for a file that holds none."""
    if corrections == BESIDE:
        beside = None if isinstance(source, bytes) else path_beside(Path(source))
        corrections = beside if beside is not None and beside.is_file() else None
    if not isinstance(corrections, str | Path):
        return corrections or ()
    from cvparse.corrections.file import read as read_corrections  # noqa: PLC0415 -- most CVs have none

    return read_corrections(Path(corrections)).corrections


def _own_lists(lexicon: str | Path | OwnLists | None) -> OwnLists | None:
    """The user's word lists. Raises LexiconError for a folder that holds others."""
    if not isinstance(lexicon, str | Path):
        return lexicon
    from cvparse.lexicon.own_folder import read_folder  # noqa: PLC0415 -- most users have none

    return read_folder(Path(lexicon))


def _corrected(cv: CV, corrections: Sequence[Correction]) -> CV:
    from cvparse.corrections.apply import apply  # noqa: PLC0415 -- most CVs have none

    return apply(cv, corrections).cv


def trace(  # noqa: PLR0913 -- as `parse`
    source: str | Path | bytes,
    *,
    reader: str = "pdfium",
    password: str | None = None,
    pages: Collection[int] | None = None,
    provenance: str = Provenance.ENTRIES,
    lexicon: OwnLists | None = None,
) -> Trace:
    """As `parse`, with what every stage found on the way, and without corrections: it is what the program reads."""
    with without_collector():
        return _traced(source, reader, password, pages, Provenance(provenance), lexicon)


def _traced(  # noqa: PLR0913, PLR0917 -- what `trace` is asked for
    source: str | Path | bytes,
    reader: str,
    password: str | None,
    pages: Collection[int] | None,
    detail: Provenance,
    own: OwnLists | None,
) -> Trace:
    content = source if isinstance(source, bytes) else bytes_of(Path(source))
    name = "the input" if isinstance(source, bytes) else str(source)
    whole = read(content, reader=reader, password=password, name=name)
    document = _selected(whole, pages)
    text = _text(document)
    lexicon = load(detect(text), own=own)
    lexicon = with_date_habits(lexicon, day_first(text), short_years(text, lexicon))
    layout, dateline = lift_dateline(analyse(document), lexicon)
    division = divide(layout, lexicon, statements_of(document))
    sections = division.sections
    context = Context(lexicon, vocabulary=_vocabulary(document, lexicon), title=document.title)
    outcomes = parse_sections(sections, context, layout.furniture)
    ledger = balance(document, layout, sections, outcomes, dateline)
    findings = Findings(document, layout, sections, outcomes, ledger, dateline, division.verdicts, lexicon)
    origin = Source(
        file=None if isinstance(source, bytes) else Path(source).name,
        sha256=hashlib.sha256(content).hexdigest(),
        pages=len(whole.pages),
        producer=whole.producer,
        language=lexicon.languages[0],
        text_layer=whole.text_layer.value,
        as_of=dateline.date,
    )
    cv = assemble(findings, origin, detail)
    return Trace(findings, cv.model_copy(update={"assessment": assess(findings, cv, lexicon)}))


def _selected(document: Document, pages: Collection[int] | None) -> Document:
    """The pages asked for. Raises UnreadableFileError for one that the document does not have."""
    if pages is None:
        return document
    if beyond := sorted(set(pages) - {page.number for page in document.pages}):
        count = len(document.pages)
        raise UnreadableFileError(f"there is no page {beyond[0]}; the file has {count}, ask for pages 1 to {count}")
    return replace(document, pages=tuple(page for page in document.pages if page.number in pages))


def _text(document: Document) -> str:
    """All words in the order of the file: enough to tell the languages."""
    return " ".join(word.text for page in document.pages for word in page.words)


def _vocabulary(document: Document, lexicon: Lexicon) -> frozenset[str]:
    """The words of the document, folded, and with their hyphen the second halves that the language sets behind one:
    they decide whether a hyphen at a line end belongs to its word."""
    printed = (fold(word.text.strip(PUNCTUATION)) for page in document.pages for word in page.words)
    return frozenset(printed) | {f"-{half}" for half in lexicon.phrases("hyphens.second").phrases}
