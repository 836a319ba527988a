"""`cvparse FILE`: the CV as JSON."""

from __future__ import annotations

from pathlib import Path

import click

from cvparse.cli.inputs import read_source, reading_options, source_argument
from cvparse.cli.output import refuse_overwriting, write


@click.command("parse")
@source_argument
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write to this file.")
@click.option(
    "--provenance",
    type=click.Choice(["entries", "values", "none"]),
    default="entries",
    show_default=True,
    help="Say where each entry, or also each value, stands in the PDF.",
)
@reading_options
@click.option(
    "--indent",
    type=click.IntRange(0, 8),
    default=2,
    show_default=True,
    metavar="N",
    help="Blanks by which the JSON is indented.",
)
@click.option("--compact", is_flag=True, help="The JSON on one line.")
@click.option("--strict", is_flag=True, help="Exit 1 where text is unparsed or an issue remains.")
def command(
    file: Path,
    output: Path | None,
    provenance: str,
    pages: frozenset[int] | None,
    reader: str,
    password: str | None,
    indent: int,
    compact: bool,
    strict: bool,
) -> int:
    """Turn FILE, the PDF of a CV, into JSON; "-" reads standard input."""
    from cvparse.model.json import to_json
    from cvparse.pipeline import parse

    refuse_overwriting(output, (file,))
    cv = parse(read_source(file), reader=reader, password=password, pages=pages, provenance=provenance)
    write(to_json(cv, provenance, None if compact else indent), output)
    if not strict or not (cv.unparsed or cv.issues):
        return 0
    click.echo(f"cvparse: {len(cv.unparsed)} unparsed, {len(cv.issues)} issues; see them in the JSON", err=True)
    return 1
