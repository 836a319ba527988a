"""`cvparse roundtrip`: does a CV survive being printed and read again?"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvparse.cli.inputs import read_cv, reading_options, source_argument, stated
from cvparse.cli.output import write

if TYPE_CHECKING:
    from cvparse.lexicon.own_lists import OwnLists

ALL = "all"


@click.command("roundtrip")
@source_argument
@click.option(
    "--template", default=ALL, show_default=True, metavar="NAME", help="The layout to print in, or all of them."
)
@click.option(
    "--fonts", type=click.Path(path_type=Path), metavar="DIR", help="Fonts for scripts that have none at hand."
)
@click.option("--tolerant", is_flag=True, help="Pass over case, punctuation, dashes, quotes and blanks.")
@click.option(
    "--format",
    "format_name",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="What the report is written as.",
)
@reading_options
def command(
    file: Path,
    template: str,
    fonts: Path | None,
    tolerant: bool,
    format_name: str,
    pages: frozenset[int] | None,
    reader: str,
    password: str | None,
    lexicon: OwnLists | None,
) -> int:
    """Set the CV in FILE as a PDF, read that, and compare field by field.

    FILE is a PDF, cvparse's own JSON, a JSON Resume or a RenderCV file. Exit 0 where nothing differs in any layout, 1
    where something does.
    """
    from cvparse.compare.diff import document_differences
    from cvparse.compare.documents import document_of
    from cvparse.compare.report import Sides, to_json, to_text
    from cvparse.pipeline import parse
    from cvparse.render import render, template_named, templates

    cv = read_cv(file, pages=pages, reader=reader, password=password, lexicon=lexicon)
    names = tuple(templates()) if template == ALL else (template_named(template).name,)
    said = document_of(cv) if cv.sections else stated(cv)  # of no headings: another format, which has no place for them
    prints = {name: document_of(parse(render(cv, name, fonts=fonts), lexicon=lexicon)) for name in names}
    found = {name: document_differences(said, printed, tolerant=tolerant) for name, printed in prints.items()}
    if format_name == "json":
        report = {name: json.loads(to_json(rows)) for name, rows in found.items()}
        write(json.dumps(report, ensure_ascii=False, indent=2) + "\n", None)
    else:
        for name, rows in found.items():
            write(f"{name}:\n" + to_text(rows, Sides("the CV", "its print"), coloured=sys.stdout.isatty()), None)
    return 1 if any(found.values()) else 0
