"""What commands are given: a file or standard input, lists of pages, a folder with word lists."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from cvparse.errors import CvparseError

if TYPE_CHECKING:
    from pydantic import JsonValue

    from cvparse.lexicon.own_lists import OwnLists
    from cvparse.model import CV

STDIN = Path("-")
MOST_PAGES = 100_000  # a number beyond it is a slip of the finger, not a page


class PageList(click.ParamType[frozenset[int]]):
    """Page numbers and ranges, counted from 1: `2`, `1-3,5`."""

    name = "pages"

    def convert(
        self, value: str | frozenset[int], param: click.Parameter | None, ctx: click.Context | None
    ) -> frozenset[int]:
        if isinstance(value, frozenset):
            return value
        pages: set[int] = set()
        for part in value.split(","):
            first, dash, last = part.strip().partition("-")
            if not first.isdecimal() or (dash and not last.isdecimal()):
                self.fail(f"{value!r} is no list of pages; write it as 1-3,5", param, ctx)
            start, end = int(first), int(last) if dash else int(first)
            if not 1 <= start <= end <= MOST_PAGES:
                self.fail(f"{part.strip()!r} is no range of pages; they count from 1, the smaller first", param, ctx)
            pages.update(range(start, end + 1))
        return frozenset(pages)


class LexiconFolder(click.ParamType["OwnLists"]):
    """A folder with word lists of the user's own: `DIR/de/headings.toml`."""

    name = "lexicon"

    def convert(self, value: str | OwnLists, param: click.Parameter | None, ctx: click.Context | None) -> OwnLists:
        if not isinstance(value, str):
            return value
        from cvparse.lexicon.own_folder import read_folder

        return read_folder(Path(value))


PAGES = PageList()
LEXICON = LexiconFolder()
READERS = ("pdfium", "pdfplumber")
Command = TypeVar("Command", bound=Callable[..., object])


def source_argument(command: Command) -> Command:
    """Give a command its FILE."""
    return click.argument("file", type=click.Path(path_type=Path, allow_dash=True))(command)


def lexicon_option(command: Command) -> Command:
    """Give a command --lexicon."""
    return click.option("--lexicon", type=LEXICON, metavar="DIR", help="Read also by your own word lists in DIR.")(
        command
    )


def reading_options(command: Command) -> Command:
    """Give a command the options on how a PDF is read: --pages, --reader, --password, --lexicon."""
    options = (
        click.option("--pages", type=PAGES, metavar="LIST", help="Read only these pages: 1-3,5."),
        click.option(
            "--reader",
            type=click.Choice(READERS),
            default=READERS[0],
            show_default=True,
            help="What reads the PDF.",
        ),
        click.option("--password", metavar="TEXT", help="The password of an encrypted PDF."),
        lexicon_option,
    )
    for option in reversed(options):
        command = option(command)
    return command


def correcting_options(command: Command) -> Command:
    """Give a command the options on what a person corrected in a PDF: --corrections, --no-corrections."""
    options = (
        click.option(
            "--corrections",
            type=click.Path(path_type=Path),
            metavar="FILE",
            help="Apply the corrections in FILE.  [default: NAME.corrections.json beside NAME.pdf]",
        ),
        click.option("--no-corrections", "uncorrected", is_flag=True, help="Apply none: the CV as cvparse reads it."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def corrections_asked(corrections: Path | None, uncorrected: bool) -> Path | str | None:
    """What `parse` is to apply by these two options. Raises UsageError where they contradict one another."""
    if corrections is not None and uncorrected:
        raise click.UsageError("--corrections and --no-corrections contradict one another; leave one out")
    return None if uncorrected else corrections or "beside"


def read_source(file: Path) -> Path | bytes:
    """The path as it is, or the bytes of standard input for `-`."""
    return sys.stdin.buffer.read() if file == STDIN else file


def read_bytes(file: Path) -> bytes:
    """All that is in the file, or in standard input for `-`. Raises CvparseError where it cannot be read."""
    try:
        return sys.stdin.buffer.read() if file == STDIN else file.read_bytes()
    except OSError as error:
        raise CvparseError(f"{file} cannot be read: {error.strerror or error}; name a file, or - for input") from None


def read_cv(
    file: Path,
    *,
    pages: frozenset[int] | None,
    reader: str,
    password: str | None,
    corrections: Path | str | None = None,
    lexicon: OwnLists | None = None,
) -> CV:
    """The CV in a PDF, in a document of cvparse's own, in a JSON Resume or a RenderCV document. Raises CvparseError.

    `corrections` is as in `pipeline.parse`; to a document only those of a file are applied: others may have been when
    it was written.
    """
    from cvparse.corrections.apply import apply
    from cvparse.corrections.file import read
    from cvparse.pipeline import parse

    source = read_source(file)
    start = source if isinstance(source, bytes) else _start_of(source)
    if not _is_text(start):
        return parse(source, pages=pages, reader=reader, password=password, corrections=corrections, lexicon=lexicon)
    content = source if isinstance(source, bytes) else source.read_bytes()
    cv = imported_cv(content, str(file)) or cv_from_json(content, str(file))
    return apply(cv, read(corrections).corrections).cv if isinstance(corrections, Path) else cv


def read_truth(file: Path) -> Mapping[str, JsonValue]:
    """The document to compare with, in the contract's names: of cvparse's own, or made of a JSON Resume or a RenderCV
    file; then what that says nothing about is left out. Raises CvparseError."""
    from cvparse.compare.documents import compared
    from cvparse.compare.truth import read_document

    imported = imported_cv(read_bytes(file), str(file)) if file.is_file() else None
    return read_document(file) if imported is None else compared(stated(imported))


def stated(cv: CV) -> Mapping[str, JsonValue]:
    """What a CV says, as JSON, without what it leaves open."""
    said: Mapping[str, JsonValue] = json.loads(cv.model_dump_json(exclude_defaults=True))
    return said


def imported_cv(content: bytes, name: str) -> CV | None:
    """The CV in a JSON Resume or a RenderCV document; None in another. Raises CvparseError where it is malformed."""
    from cvparse.export.reading.importers import foreign_format, import_document

    format_name = foreign_format(content)
    return import_document(content, name, format_name).cv if format_name else None


def _is_text(start: bytes) -> bool:
    """Whether a file that begins so is JSON or YAML, and no PDF."""
    bare = start.lstrip(b"\xef\xbb\xbf \t\r\n")
    return bare.startswith((b"{", b"cv:", b"basics:", b"---", b"#")) and b"%PDF-" not in start


def _start_of(path: Path) -> bytes:
    """The first bytes of a file; none where it cannot be read as one: the PDF reader says why."""
    try:
        with path.open("rb") as opened:
            return opened.read(1024)
    except OSError:
        return b""


def cv_from_json(content: bytes, name: str) -> CV:
    """The CV in a document of cvparse's own, its values in the contract's forms, whoever wrote it.

    Raises CvparseError, which names the first slip, where it is none.
    """
    from pydantic import ValidationError

    from cvparse.compare.forms import in_contract_form
    from cvparse.model import CV

    try:
        cv = CV.model_validate_json(content.removeprefix(b"\xef\xbb\xbf"))
        return CV.model_validate_json(json.dumps(in_contract_form(cv.model_dump(mode="json"))))
    except ValidationError as error:
        wrong = error.errors(include_url=False)[0]
        where = ".".join(map(str, wrong["loc"]))
        said = f"{where}: {wrong['msg']}" if where else wrong["msg"]
        raise CvparseError(f"{name} is no CV of cvparse: {said}; other formats become one with import-json") from None
