"""`cvparse FILE`: the CV as JSON."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvparse.cli.inputs import read_source, reading_options, source_argument
from cvparse.cli.output import refuse_overwriting, write

if TYPE_CHECKING:
    from cvparse.model import CV


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
@click.option("--strict", is_flag=True, help="Exit 1 where the assessment is not ok or text is unparsed.")
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
    doubts = _doubts(cv) if strict else ()
    if doubts:
        click.echo(f"cvparse: {'; '.join(doubts)}; see the JSON", err=True)
    return 1 if doubts else 0


def _doubts(cv: CV) -> tuple[str, ...]:
    """What a person should look at: the status that is not ok, checks that failed, text that nothing took."""
    if cv.assessment is None:
        return ()
    failed = [check.message for check in cv.assessment.checks if not check.passed]
    status = cv.assessment.status.value
    unparsed = [f"{len(cv.unparsed)} unparsed"] if cv.unparsed else []
    return (*([status] if failed or status != "ok" else []), *failed, *unparsed)
