"""`cvparse FILE`: the CV as JSON."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvparse.cli.inputs import correcting_options, corrections_asked, read_source, reading_options, source_argument
from cvparse.cli.output import refuse_overwriting, write

if TYPE_CHECKING:
    from cvparse.lexicon.own_lists import OwnLists
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
@correcting_options
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
    lexicon: OwnLists | None,
    corrections: Path | None,
    uncorrected: bool,
    indent: int,
    compact: bool,
    strict: bool,
) -> int:
    """Turn FILE, the PDF of a CV, into JSON; "-" reads standard input."""
    from cvparse.model.json import to_json
    from cvparse.pipeline import parse

    refuse_overwriting(output, (file,))
    asked = corrections_asked(corrections, uncorrected)
    cv = parse(
        read_source(file),
        reader=reader,
        password=password,
        pages=pages,
        provenance=provenance,
        corrections=asked,
        lexicon=lexicon,
    )
    write(to_json(cv, provenance, None if compact else indent), output)
    doubts = _doubts(cv) if strict else ()
    if doubts:
        click.echo(f"cvparse: {'; '.join(doubts)}; see the JSON", err=True)
    return 1 if doubts else 0


def _doubts(cv: CV) -> tuple[str, ...]:
    """What a person should look at: the status that is not ok, checks that failed, text that nothing took, corrections
    that could not be applied. A document that a person accepted is ok whatever the checks found."""
    if cv.assessment is None:
        return ()
    from cvparse.corrections.apply import ACCEPTED

    status = cv.assessment.status.value
    accepted = any(check.code == ACCEPTED for check in cv.assessment.checks)
    failed = [check.message for check in cv.assessment.checks if not check.passed and not accepted]
    unparsed = [f"{len(cv.unparsed)} unparsed"] if cv.unparsed else []
    unapplied = [issue.message for issue in cv.issues if issue.code.startswith("correction_")]
    return (*([status] if failed or status != "ok" else []), *failed, *unparsed, *unapplied)
