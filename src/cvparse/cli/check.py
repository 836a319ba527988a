"""`cvparse check`: does this PDF still say what that JSON says?"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvparse.cli.inputs import (
    correcting_options,
    corrections_asked,
    read_source,
    read_truth,
    reading_options,
    source_argument,
)
from cvparse.cli.output import write

if TYPE_CHECKING:
    from cvparse.lexicon.own_lists import OwnLists


@click.command("check")
@source_argument
@click.argument("expected", metavar="JSON", type=click.Path(path_type=Path))
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
@correcting_options
def command(
    file: Path,
    expected: Path,
    tolerant: bool,
    format_name: str,
    pages: frozenset[int] | None,
    reader: str,
    password: str | None,
    lexicon: OwnLists | None,
    corrections: Path | None,
    uncorrected: bool,
) -> int:
    """Compare FILE, the PDF of a CV, with JSON, field by field.

    JSON is cvparse's own, a JSON Resume or a RenderCV file. Keys that it leaves out are not compared. Exit 0 where the
    two say the same, 1 where they differ.
    """
    from cvparse.compare.diff import document_differences
    from cvparse.compare.documents import document_of
    from cvparse.compare.report import Sides, to_json, to_text
    from cvparse.pipeline import parse

    document = read_truth(expected)
    asked = corrections_asked(corrections, uncorrected)
    cv = parse(
        read_source(file),
        reader=reader,
        password=password,
        pages=pages,
        provenance="none",
        corrections=asked,
        lexicon=lexicon,
    )
    found = document_differences(document, document_of(cv), tolerant=tolerant)
    if format_name == "json":
        write(to_json(found), None)
    else:
        write(to_text(found, Sides("the JSON", "the PDF"), coloured=sys.stdout.isatty()), None)
    return 1 if found else 0
