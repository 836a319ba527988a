"""`cvparse export`: a CV, or those of a database, in another format; on standard error what that has no place for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvparse.cli.databases.export_database import Choice, export_database, make_folder, say_losses
from cvparse.cli.inputs import correcting_options, corrections_asked, read_cv, reading_options
from cvparse.cli.output import refuse_overwriting, write
from cvparse.errors import CvparseError

if TYPE_CHECKING:
    from cvparse.lexicon.own_lists import OwnLists
    from cvparse.model import CV

FORMATS = ("jsonresume", "csl", "bibtex", "rendercv", "markdown", "csv")
"""As in `cvparse.export.EXPORTERS`, which is loaded only when a format is written."""
IN_A_FOLDER = "csv"
"""As in `cvparse.export.SEVERAL_FILES`: the format that is several files."""
OF_A_DATABASE = "jsonl"
"""The format that only a database is written in."""
OF_A_MAPPING = """\
--mapping FILE (TOML) makes the tables of another system out of a database:

\b
  delimiter = ";"
  [experience]                      # a table of csv
  file = "posts.csv"
  required = ["Post", "Employer"]   # rows without them are counted, and listed in --report
  [experience.columns]              # in this order: the name of a column, and its field
  Post = "title"
  Employer = "organization"
  ORCID = "person.orcid"            # of the owner; also person, document, status, accepted_by, entry
  Source = { constant = "CV" }
  From = { field = "start", date = "DD.MM.YYYY", fill = "first", default = "unknown" }
"""
STATES = ("ok", "needs_review", "not_a_cv")
"""The states of documents that were read, as in `cvparse.bulk.status.READ`."""

"""Of a database: whose documents, in which states, and whether only those that a person accepted."""


@click.command("export", epilog=OF_A_MAPPING)
@click.argument("format_name", metavar="FORMAT", type=click.Choice((*FORMATS, OF_A_DATABASE)))
@click.argument("source", metavar="FILE")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="PATH", help="Write to this file; csv: into this folder."
)
@click.option("--person", "people", multiple=True, metavar="TEXT", help="Of a database: whose name holds TEXT.")
@click.option("--status", "states", type=click.Choice(STATES), multiple=True, help="Of a database: in this state.")
@click.option("--accepted", is_flag=True, help="Of a database: what a person accepted.")
@click.option("--mapping", type=click.Path(path_type=Path), metavar="FILE", help="Of a database, csv: as FILE says.")
@click.option(
    "--report", type=click.Path(path_type=Path), metavar="FILE", help="With --mapping: the rows that lack something."
)
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
    mapping: Path | None,
    report: Path | None,
    every: bool,
    pages: frozenset[int] | None,
    reader: str,
    password: str | None,
    lexicon: OwnLists | None,
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

    choice = Choice(people, states, accepted, every)
    if is_database(source):
        if pages or password or corrections or uncorrected or lexicon:
            raise click.UsageError("a database was read already; how a PDF is read is said to cvparse import")
        return _of_a_database(format_name, source, output, mapping, report, choice)
    if mapping or report:
        raise click.UsageError("--mapping and --report are for a database")
    if choice:
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
    cv = read_cv(file, pages=pages, reader=reader, password=password, corrections=asked, lexicon=lexicon)
    _write(format_name, cv, file, output)
    return 0


def _of_a_database(
    format_name: str, source: str, output: Path | None, mapping: Path | None, report: Path | None, choice: Choice
) -> int:
    """Export the documents of a database that are chosen, as a format has it or as a mapping file says."""
    if mapping is None:
        if report is not None:
            raise click.UsageError("--report lists what rows lack for a --mapping; name that too")
        return export_database(format_name, source, output, choice)
    if format_name != IN_A_FOLDER:
        raise click.UsageError(f"--mapping makes tables; write cvparse export {IN_A_FOLDER} {source}")
    from cvparse.cli.databases.export_mapped import export_by_mapping

    return export_by_mapping(mapping, report, source, output, choice)


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
