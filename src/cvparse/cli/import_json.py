"""`cvparse import-json`: a CV kept as JSON Resume or RenderCV YAML, in cvparse's own JSON."""

from __future__ import annotations

from pathlib import Path

import click

from cvparse.cli.inputs import read_bytes
from cvparse.cli.output import refuse_overwriting, write

FORMATS = ("jsonresume", "rendercv")
"""As in `cvparse.export.reading.importers.IMPORTERS`, which is loaded only when a file is read."""


@click.command("import-json")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--from", "format_name", type=click.Choice(FORMATS), help="What FILE is; else its own keys tell.")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write to this file.")
def command(file: Path, format_name: str | None, output: Path | None) -> int:
    """Write the CV in FILE, a JSON Resume or a RenderCV document, as cvparse's own JSON; "-" reads standard input.

    Keys that FILE says nothing about are left out, so that `cvparse check` does not compare them. What of FILE has no
    place is said on standard error.
    """
    from cvparse.export.reading.importers import import_document

    refuse_overwriting(output, (file,))
    imported = import_document(read_bytes(file), str(file), format_name)
    write(imported.cv.model_dump_json(indent=2, exclude_defaults=True) + "\n", output)
    if imported.ignored:
        click.echo("cvparse: left out, since a CV has no place for it:", err=True)
        for loss in imported.ignored:
            click.echo(f"  {loss.path} ({loss.count})", err=True)
    return 0
