"""`cvparse explain FILE`: every line of the CV, what it was taken for, and by which rule.

In a terminal the lines are coloured; in a pipe they are plain text with fixed columns, the same on every machine; with
`--format html` they are a page to open in a browser.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvparse.cli.inputs import STDIN, read_source, reading_options, source_argument
from cvparse.cli.output import refuse_overwriting, write

if TYPE_CHECKING:
    from cvparse.pipeline import Trace
    from cvparse.review.lines import PrintedLine

STYLES = (("#", "bold cyan"), ("(", "yellow"), ("furniture", "dim"), ("source", "dim"))
"""The style of a row in a terminal, by how its kind begins."""
MOST_UNREAD = 40  # runs shown at the end; the JSON has them all


@click.command("explain", short_help="Which line was read by which rule.")
@source_argument
@click.option(
    "--format",
    "format_name",
    type=click.Choice(["text", "html"]),
    default="text",
    show_default=True,
    help="text: a line each; html: one page, with the pages of the PDF beside the lines.",
)
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write to this file.")
@reading_options
def command(
    file: Path,
    format_name: str,
    output: Path | None,
    pages: frozenset[int] | None,
    reader: str,
    password: str | None,
) -> int:
    """Show every line of FILE: page, column, entry, rule, text, and the fields that it went to.

    A margin column stands in ‹ › before the text, what stands at the right edge in ‹ › behind it, the fields behind →.
    At the end it is said where the words of the document ended.
    """
    from cvparse.pipeline import trace

    refuse_overwriting(output, (file,))
    traced = trace(read_source(file), reader=reader, password=password, pages=pages)
    if format_name == "html":
        from cvparse.review.page import page

        write(page(traced, "standard input" if file == STDIN else file.name), output)
        return 0
    from cvparse.review.lines import printed_lines

    lines = printed_lines(traced)
    if output is None and sys.stdout.isatty():
        _print_coloured(lines)
        write("\n" + summary(traced), None)
    else:
        write("".join(f"{row(line)}\n" for line in lines) + "\n" + summary(traced), output)
    return 0


def row(line: PrintedLine) -> str:
    """One printed line with fixed columns: page, column, what it became, rule, text, fields."""
    column = "" if line.column is None else str(line.column)
    fields = f"  → {', '.join(line.fields)}" if line.fields else ""
    return f"{line.page:>3} {column:>2}  {line.kind:<18} {line.rule:<30} {line.text}{fields}".rstrip()


def summary(traced: Trace) -> str:
    """Where the words of the document ended, what nobody took, and what a person should look at."""
    counts = traced.findings.ledger.counts
    total = sum(counts.values())
    lines = [f"{total} words: " + ", ".join(f"{count} {account}" for account, count in counts.items() if count)]
    for run in traced.findings.ledger.unread[:MOST_UNREAD]:
        lines.append(f"  unparsed, page {run.page}, {run.section or 'head'}: {run.text} ({run.reason})")
    if len(traced.findings.ledger.unread) > MOST_UNREAD:
        lines.append(f"  … and {len(traced.findings.ledger.unread) - MOST_UNREAD} more; the JSON has them all")
    lines.extend(f"  issue {issue.code}: {issue.message}" for issue in traced.cv.issues)
    return "\n".join(lines) + "\n"


def _print_coloured(lines: Sequence[PrintedLine]) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(soft_wrap=True, highlight=False)
    for line in lines:
        style = next((style for start, style in STYLES if line.kind.startswith(start)), "")
        console.print(Text(row(line), style=style))
