"""`cvparse export`: the CV in another format, and on standard error what that format has no place for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvparse.cli.inputs import correcting_options, corrections_asked, read_cv, reading_options, source_argument
from cvparse.cli.output import refuse_overwriting, write
from cvparse.errors import CvparseError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cvparse.export import Loss

FORMATS = ("jsonresume", "csl", "bibtex", "rendercv", "markdown", "csv")
"""As in `cvparse.export.EXPORTERS`, which is loaded only when a format is written."""


@click.command("export")
@click.argument("format_name", metavar="FORMAT", type=click.Choice(FORMATS))
@source_argument
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="PATH", help="Write to this file; csv: into this folder."
)
@reading_options
@correcting_options
def command(
    format_name: str,
    file: Path,
    output: Path | None,
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

    What the format has no place for is said on standard error.
    """
    from cvparse.export import EXPORTERS, SEVERAL_FILES

    if format_name in SEVERAL_FILES and output is None:
        raise CvparseError(f"{format_name} is several files; name a folder for them with -o DIR")
    refuse_overwriting(output, (file,))
    asked = corrections_asked(corrections, uncorrected)
    cv = read_cv(file, pages=pages, reader=reader, password=password, corrections=asked)
    exported = EXPORTERS[format_name](cv)
    if format_name in SEVERAL_FILES and output is not None:
        for name in exported.files:
            refuse_overwriting(output / name, (file,))
        _write_folder(exported.files, output)
    else:
        write("".join(exported.files.values()), output)
    _say(format_name, exported.losses)
    return 0


def _write_folder(files: Mapping[str, str], folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CvparseError(f"{folder} is no folder: {error.strerror or error}; name another with -o") from None
    for name, text in files.items():
        write(text, folder / name)


def _say(format_name: str, losses: Sequence[Loss]) -> None:
    """What was left out: a line for each collection, whole entries first."""
    if not losses:
        return
    click.echo(f"cvparse: {format_name} has no place for:", err=True)
    for loss in losses:
        click.echo(f"  {loss.path} ({loss.count})", err=True)
