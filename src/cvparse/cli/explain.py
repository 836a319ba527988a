"""`cvparse explain FILE`: every line of the CV, what it was taken for, and by which rule.

With `--line TEXT` it answers for the lines that hold a text: why they are headings or none, and where their words went.
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
from cvparse.errors import CvparseError

if TYPE_CHECKING:
    from cvparse.explain.lines import PrintedLine
    from cvparse.lexicon.own_lists import OwnLists
    from cvparse.pipeline import Trace

STYLES = (("#", "bold cyan"), ("(", "yellow"), ("furniture", "dim"), ("source", "dim"))
"""The style of a row in a terminal, by how its kind begins."""
MOST_UNREAD = 40  # runs shown at the end; the JSON has them all


@click.command("explain")
@source_argument
@click.option(
    "--format",
    "format_name",
    type=click.Choice(["text", "html"]),
    default="text",
    show_default=True,
    help="text: a line each; html: one page, with the pages of the PDF beside the lines.",
)
@click.option(
    "--line",
    "text",
    metavar="TEXT",
    help="Only the lines that hold TEXT: why they are headings or none, and where their words went.",
)
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write to this file.")
@reading_options
def command(
    file: Path,
    format_name: str,
    text: str | None,
    output: Path | None,
    pages: frozenset[int] | None,
    reader: str,
    password: str | None,
    lexicon: OwnLists | None,
) -> int:
    """Show every line of FILE: page, column, entry, rule, text, and the fields that it went to.

    A margin column stands in ‹ › before the text, what stands at the right edge in ‹ › behind it, the fields behind →.
    A line that looks like a heading and is none has the reason in [ ] at its end. The last rows say where the words of
    the document ended.
    """
    from cvparse.pipeline import trace

    if text is not None and format_name == "html":
        raise click.UsageError("--line is answered as text; leave out --format html")
    if text is not None and not text.strip():
        raise click.UsageError("--line needs some words of the line")
    refuse_overwriting(output, (file,))
    traced = trace(read_source(file), reader=reader, password=password, pages=pages, lexicon=lexicon)
    if format_name == "html":
        from cvparse.explain.page import page

        write(page(traced, "standard input" if file == STDIN else file.name), output)
        return 0
    from cvparse.explain.lines import printed_lines

    lines = printed_lines(traced)
    if text is not None:
        write(_answer(lines, text), output)
        return 0
    if output is None and sys.stdout.isatty():
        _print_coloured(lines)
        write("\n" + summary(traced), None)
    else:
        write("".join(f"{row(line)}\n" for line in lines) + "\n" + summary(traced), output)
    return 0


def _answer(lines: Sequence[PrintedLine], text: str) -> str:
    """What is known of the lines that hold a text. Raises CvparseError where none does."""
    from cvparse.explain.line_answer import answer, matching

    found = matching(lines, text)
    if not found:
        raise CvparseError(f"no line holds “{text}”; `cvparse explain FILE` shows all lines")
    return answer(found)


def row(line: PrintedLine) -> str:
    """One printed line with fixed columns: page, column, what it became, rule, text, fields, why it is no heading."""
    column = "" if line.column is None else str(line.column)
    fields = f"  → {', '.join(line.fields)}" if line.fields else ""
    refusal = f"  [no heading: {line.refusal}]" if line.refusal else ""
    return f"{line.page:>3} {column:>2}  {line.kind:<18} {line.rule:<36} {line.text}{fields}{refusal}".rstrip()


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
    assessment = traced.cv.assessment
    if assessment:
        lines.append(f"{assessment.status.value}, confidence {assessment.confidence:.2f}")
        lines.extend(f"  {check.code}: {check.message}" for check in assessment.checks if not check.passed)
    return "\n".join(lines) + "\n"


def _print_coloured(lines: Sequence[PrintedLine]) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(soft_wrap=True, highlight=False)
    for line in lines:
        style = next((style for start, style in STYLES if line.kind.startswith(start)), "")
        console.print(Text(row(line), style=style))
