"""`cvparse render`: the CV as a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvparse.cli.inputs import correcting_options, corrections_asked, read_cv, reading_options
from cvparse.cli.output import refuse_overwriting, write_bytes
from cvparse.errors import CvparseError

if TYPE_CHECKING:
    from cvparse.lexicon.own_lists import OwnLists


@click.command("render")
@click.argument("file", required=False, type=click.Path(path_type=Path, allow_dash=True))
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write the PDF to this file.")
@click.option("--template", metavar="NAME", help="The layout; see --list-templates.")
@click.option(
    "--fonts", type=click.Path(path_type=Path), metavar="DIR", help="Fonts for scripts that have none at hand."
)
@click.option(
    "--proofread/--no-proofread",
    default=True,
    show_default=True,
    help="Read the print again, and set entries that would be read otherwise fact by fact behind labels.",
)
@click.option("--list-templates", is_flag=True, help="Say which layouts there are.")
@reading_options
@correcting_options
def command(
    file: Path | None,
    output: Path | None,
    template: str | None,
    fonts: Path | None,
    proofread: bool,
    list_templates: bool,
    pages: frozenset[int] | None,
    reader: str,
    password: str | None,
    lexicon: OwnLists | None,
    corrections: Path | None,
    uncorrected: bool,
) -> int:
    """Set the CV in FILE, cvparse's own JSON or a PDF, as a PDF.

    The text is what the CV says, all of it; the layout is the template's. Text that no entry of the CV took is not
    printed, and standard error says so.
    """
    from cvparse.render import DEFAULT, render, templates

    if list_templates:
        for known in templates().values():
            click.echo(f"{known.name:12} {known.description}")
        return 0
    if file is None:
        raise CvparseError("which CV? name its JSON: cvparse render cv.json -o cv.pdf")
    if output is None:
        raise CvparseError("where to? name the PDF with -o: cvparse render cv.json -o cv.pdf")
    refuse_overwriting(output, (file,))
    asked = corrections_asked(corrections, uncorrected)
    cv = read_cv(file, pages=pages, reader=reader, password=password, corrections=asked, lexicon=lexicon)
    write_bytes(render(cv, template or DEFAULT, fonts=fonts, proofread=proofread), output)
    if cv.unparsed:
        click.echo(
            f"cvparse: {len(cv.unparsed)} pieces of unparsed text are not printed; see them in the JSON", err=True
        )
    return 0
