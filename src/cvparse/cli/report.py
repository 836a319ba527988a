"""`cvparse report URL`: what an imported database holds, and what to look at first."""

from __future__ import annotations

from pathlib import Path

import click

from cvparse.cli.output import refuse_overwriting, write


@click.command("report")
@click.argument("url", default="sqlite:///faculty.db", metavar="[URL]")
@click.option("--format", "form", type=click.Choice(["text", "html"]), default="text", show_default=True)
@click.option("--most", type=click.IntRange(0), metavar="N", help="List only the N worst files.")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write to this file.")
def command(url: str, form: str, most: int | None, output: Path | None) -> int:
    """Say what the database at URL holds: states, counts of each collection, the worst files first, persons who stand
    in it twice, publications that several CVs list.

    \b
      cvparse report sqlite:///faculty.db
      cvparse report sqlite:///faculty.db --format html -o report.html
    """
    from cvparse.bulk.report import report_on
    from cvparse.bulk.stores.targets import file_of

    database = file_of(url)
    refuse_overwriting(output, () if database is None else (database,))
    report = report_on(url, most)
    if form == "html":
        from cvparse.bulk.report_html import to_html

        write(to_html(report), output)
    else:
        from cvparse.bulk.report_text import to_text

        write(to_text(report), output)
    return 0
