"""`cvparse references`: one reference a line becomes one publication a line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvparse.cli.inputs import STDIN, read_bytes
from cvparse.cli.output import refuse_overwriting, write
from cvparse.errors import CvparseError

if TYPE_CHECKING:
    from cvparse.model import Publication

FORMATS = ("json", "csl", "bibtex")


@click.command("references")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True), default=STDIN)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(FORMATS),
    default="json",
    show_default=True,
    help="json: one object a line, named as in `cvparse schema`; csl: CSL-JSON, one a line; bibtex: entries.",
)
@click.option(
    "--independent", is_flag=True, help="Read each line on its own; else the lines are one list of one style."
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write to this file.")
def references_command(file: Path, format_name: str, independent: bool, output: Path | None) -> None:
    """Read references from FILE, or from standard input, one a line.

    Each line gives one publication, in order, also a line that cannot be read. Without --independent the lines are
    taken for one list, and what most of them have in common helps with the others.
    """
    from cvparse.parsers.publications.reference import read_all  # the grammar is loaded when it is used

    refuse_overwriting(output, (file,))
    texts = [" ".join(line.split()) for line in _lines(file)]
    publications = [*read_all(texts, independent=independent)]
    write("".join(f"{line}\n" for line in _written(publications, format_name)), output)


def _written(publications: Sequence[Publication], format_name: str) -> Iterable[str]:
    """Each publication in the format asked for."""
    from cvparse.export import bibtex, csl

    match format_name:
        case "csl":
            return csl.lines(publications)
        case "bibtex":
            return bibtex.entries(publications)
        case _:
            return (work.model_dump_json(exclude={"confidence", "provenance", "values"}) for work in publications)


def _lines(file: Path) -> Iterable[str]:
    """The lines of the file or of standard input. Raises CvparseError where it cannot be read."""
    content = read_bytes(file)
    if not content:
        return []
    try:
        return content.decode("utf-8-sig").split("\n")[: None if not content.endswith(b"\n") else -1]
    except UnicodeDecodeError:
        raise CvparseError(f"{file} is not UTF-8; convert it first, as with iconv -t utf-8") from None
