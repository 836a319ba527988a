"""`cvparse export`: a CV, or those of a database, in another format; on standard error what that has no place for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvparse.cli.export_database import export_database, make_folder, say_losses
from cvparse.cli.inputs import correcting_options, corrections_asked, read_cv, reading_options
from cvparse.cli.output import refuse_overwriting, write
from cvparse.errors import CvparseError

if TYPE_CHECKING:
    from cvparse.model import CV

FORMATS = ("jsonresume", "csl", "bibtex", "rendercv", "markdown", "csv")
"""As in `cvparse.export.EXPORTERS`, which is loaded only when a format is written."""
IN_A_FOLDER = "csv"
"""As in `cvparse.export.SEVERAL_FILES`: the format that is several files."""
OF_A_DATABASE = "jsonl"
"""The format that only a database is written in."""
STATES = ("ok", "needs_review", "not_a_cv")
"""The states of documents that were read, as in `cvparse.bulk.status.READ`."""


@click.command("export")
@click.argument("format_name", metavar="FORMAT", type=click.Choice((*FORMATS, OF_A_DATABASE)))
@click.argument("source", metavar="FILE")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="PATH", help="Write to this file; csv: into this folder."
)
@click.option("--person", "people", multiple=True, metavar="TEXT", help="Of a database: whose name holds TEXT.")
@click.option("--status", "states", type=click.Choice(STATES), multiple=True, help="Of a database: in this state.")
@click.option("--accepted", is_flag=True, help="Of a database: what a person accepted.")
@click.option("--every-document", "every", is_flag=True, help="Of a database: all documents of a person, not one.")
@reading_options
@correcting_options
def command(
    format_name: str,
    source: str,
    output: Path | None,
    people: tuple[str, ...],
    states: tuple[str, ...],
    accepted: bool,
    every: bool,
    pages: frozenset[int] | None,
    reader: str,
    password: str | None,
    corrections: Path | None,
    uncorrected: bool,
) -> int:
    """Write the CV in FILE, a PDF or cvparse's own JSON, as FORMAT.

    \b
      jsonresume   JSON Resume 1.x
      csl          the publications as CSL-JSON, for pandoc, Zotero and citeproc
      bibtex       the publications as BibTeX
      rendercv     the YAML that RenderCV sets as a PDF
      markdown     a text to read
      csv          a folder (-o DIR) with a table for each collection

    FILE may be the database of an import, sqlite:///faculty.db: csl and bibtex then hold the works of all, each once;
    csv has columns for person, document and state; jsonl is a CV on each line; the others are a folder with a file for
    each document. --person, --status and --accepted choose among the documents. Of several documents of one person, as
    the report names them and cvparse review decides, one is exported.

    What the format has no place for is said on standard error.
    """
    from cvparse.bulk.stores.targets import is_database

    if is_database(source):
        if pages or password or corrections or uncorrected:
            raise click.UsageError("a database was read already; how a PDF is read is said to cvparse import")
        return export_database(format_name, source, output, people, states, accepted=accepted, every=every)
    if people or states or accepted or every:
        raise click.UsageError(
            "--person, --status, --accepted and --every-document choose among the documents of a database"
        )
    if format_name == OF_A_DATABASE:
        raise click.UsageError(f"{format_name} is of a database; one CV as a line is: cvparse {source} --compact")
    if format_name == IN_A_FOLDER and output is None:
        raise CvparseError(f"{format_name} is several files; name a folder for them with -o DIR")
    file = Path(source)
    refuse_overwriting(output, (file,))
    asked = corrections_asked(corrections, uncorrected)
    cv = read_cv(file, pages=pages, reader=reader, password=password, corrections=asked)
    _write(format_name, cv, file, output)
    return 0


def _write(format_name: str, cv: CV, file: Path, output: Path | None) -> None:
    from cvparse.export import EXPORTERS

    exported = EXPORTERS[format_name](cv)
    if format_name == IN_A_FOLDER and output is not None:
        make_folder(output)
        for name, text in exported.files.items():
            refuse_overwriting(output / name, (file,))
            write(text, output / name)
    else:
        write("".join(exported.files.values()), output)
    say_losses(format_name, {loss.path: loss.count for loss in exported.losses})
