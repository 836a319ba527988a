"""`cvparse report URL`: what an imported database holds, and what to look at first."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import click

from cvparse.cli.output import refuse_overwriting, write

WRITERS = {
    "text": "cvparse.bulk.report_text:to_text",
    "html": "cvparse.bulk.report_html:to_html",
    "json": "cvparse.bulk.report_data:to_json",
    "csv": "cvparse.bulk.report_data:to_csv",
}
"""What writes each format, as module and function: only the one that is asked for is loaded."""


@click.command("report")
@click.argument("url", default="sqlite:///faculty.db", metavar="[URL]")
@click.option("--format", "form", type=click.Choice(tuple(WRITERS)), default="text", show_default=True)
@click.option("--most", type=click.IntRange(0), metavar="N", help="List only the N worst files.")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write to this file.")
def command(url: str, form: str, most: int | None, output: Path | None) -> int:
    """Say what the database at URL holds: states, counts of each collection, the worst files first, persons who stand
    in it twice, publications that several CVs list.

    \b
      cvparse report sqlite:///faculty.db
      cvparse report sqlite:///faculty.db --format html -o report.html
      cvparse report sqlite:///faculty.db --format csv -o to-look-at.csv
    """
    from cvparse.bulk.report import report_on
    from cvparse.bulk.stores.targets import file_of

    database = file_of(url)
    refuse_overwriting(output, () if database is None else (database,))
    report = report_on(url, most)
    module, function = WRITERS[form].split(":")
    write(getattr(import_module(module), function)(report), output)
    return 0
