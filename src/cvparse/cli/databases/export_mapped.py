"""`cvparse export csv sqlite:///faculty.db --mapping FILE`: the tables of another system out of a database."""

from __future__ import annotations

from pathlib import Path

import click

from cvparse.cli.databases.export_database import Choice, documents, say_doubles, say_nothing_found, writer
from cvparse.cli.output import refuse_overwriting, write
from cvparse.errors import CvparseError


def export_by_mapping(
    mapping: Path,
    report_to: Path | None,
    url: str,
    output: Path | None,
    choice: Choice,
) -> int:
    """Write the tables of a mapping file, and say which rows lack what it requires; the exit code. Raises CvparseError
    where the file is no mapping, or the database none of an import."""
    from cvparse.bulk.exports.mapped_tables import export_mapped, report, summary
    from cvparse.bulk.exports.mapping import read_mapping
    from cvparse.bulk.stores.targets import file_of

    if output is None:
        raise CvparseError("csv of a database is several files; name a folder for them with -o DIR")
    asked = read_mapping(mapping)
    inputs = [mapping, *(path for path in (file_of(url),) if path)]
    refuse_overwriting(report_to, inputs)
    with documents(url, choice) as found:
        tally = export_mapped(asked, found.documents, writer(output, inputs, in_a_folder=True))
    say_nothing_found(tally)
    say_doubles(found.doubles)
    for line in summary(tally):
        click.echo(f"cvparse: {line}", err=True)
    if report_to is not None:
        write(report(tally.lacking), report_to)
    elif tally.lacking:
        click.echo("cvparse: --report FILE lists them", err=True)
    return 0
