"""`cvparse explain FILE`: every line of the CV, what it was taken for, and by which rule.

In a terminal the lines are coloured; in a pipe they are plain text with fixed columns, the same on every machine.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvparse.cli.inputs import read_source, reading_options, source_argument
from cvparse.cli.output import write

if TYPE_CHECKING:
    from cvparse.layout.types import Line
    from cvparse.pipeline import Trace
    from cvparse.text.styled import StyledText

CELL_MARK = " │ "
STYLES = (("#", "bold cyan"), ("(", "yellow"), ("furniture", "dim"), ("source", "dim"))
"""The style of a row in a terminal, by how its kind begins."""
MOST_UNREAD = 40  # runs shown at the end; the JSON has them all


@dataclass(frozen=True, slots=True)
class Row:
    """One printed line as it is shown."""

    page: int
    column: str
    kind: str
    entry: str
    rule: str
    text: str

    def __str__(self) -> str:
        return f"{self.page:>3} {self.column:>2}  {self.kind:<17} {self.entry:>3}  {self.rule:<30} {self.text}".rstrip()


@click.command("explain", short_help="Which line was read by which rule.")
@source_argument
@reading_options
def command(file: Path, pages: frozenset[int] | None, reader: str, password: str | None) -> int:
    """Show every line of FILE: page, column, section, entry, rule, text; then where its words ended.

    A margin column stands in ‹ › before the text, what stands at the right edge in ‹ › behind it.
    """
    from cvparse.pipeline import trace

    traced = trace(read_source(file), reader=reader, password=password, pages=pages)
    lines = [*rows(traced)]
    if sys.stdout.isatty():
        _print_coloured(lines)
    else:
        write("".join(f"{row}\n" for row in lines), None)
    write("\n" + summary(traced), None)
    return 0


def rows(traced: Trace) -> Iterator[Row]:
    """The lines in reading order, then the furniture."""
    headings = _headings(traced)
    entries = _entries(traced)
    sections = _sections(traced)
    pages = {word.id: page.number for page in traced.findings.document.pages for word in page.words}
    for line in traced.findings.layout.lines:
        words = [*line.margin.words, *line.text.words, *line.aside.words]
        heading, rule = next((headings[word] for word in words if word in headings), ("", ""))
        kind, number, entry_rule = next((entries[word] for word in words if word in entries), ("", "", ""))
        section = next((sections[word] for word in words if word in sections), "-")
        yield Row(
            line.page,
            str(line.column),
            heading or kind or section,
            number,
            rule or entry_rule,
            _text(line),
        )
    for text in traced.findings.dateline.texts:
        yield Row(pages[text.words[0]], "", "source", "", "as_of", text.text)
    for item in traced.findings.layout.furniture:
        yield Row(item.page, "", "furniture", "", item.kind.value, item.text)


def _headings(traced: Trace) -> dict[int, tuple[str, str]]:
    """Level and kind of the heading, as `# awards` or `## awards`, and its rule, for each word of a heading."""
    found: dict[int, tuple[str, str]] = {}
    for top in traced.findings.sections:
        for section in top.walk():
            if heading := section.heading:
                shown = f"{'#' * max(1, heading.level)} {heading.kind.value}"
                found.update(dict.fromkeys(heading.text.words, (shown, heading.rule)))
    return found


def _entries(traced: Trace) -> dict[int, tuple[str, str, str]]:
    """Collection, number and rule of the entry that each word belongs to; entries count from 1 in their collection."""
    from cvparse.model.json import collections

    found: dict[int, tuple[str, str, str]] = {}
    counted: dict[str, int] = {}
    names: dict[type, str] = {kind: name for name, kind in collections().items()}
    for outcome in traced.findings.outcomes:
        for reading in outcome.parsed.readings:
            name = names.get(type(reading.entry), outcome.section.kind.value)
            counted[name] = counted.get(name, 0) + 1
            for word in reading.words:
                found.setdefault(word, (name, str(counted[name]), reading.rule))
    return found


def _sections(traced: Trace) -> dict[int, str]:
    """The kind of the section that each word stands in, as `(publications)`: in it, but in no entry."""
    return {
        word: f"({section.kind.value})"
        for top in traced.findings.sections
        for section in top.walk()
        for line in section.lines
        for word in (*line.margin.words, *line.text.words, *line.aside.words)
    }


def _text(line: Line) -> str:
    def shown(text: StyledText) -> str:
        return " ".join(text.text.replace("\t", CELL_MARK).split())

    margin = f"‹{shown(line.margin)}› " if line.margin else ""
    aside = f" ‹{shown(line.aside)}›" if line.aside else ""
    return f"{margin}{shown(line.text)}{aside}"


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


def _print_coloured(lines: list[Row]) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(soft_wrap=True, highlight=False)
    for row in lines:
        style = next((style for start, style in STYLES if row.kind.startswith(start)), "")
        console.print(Text(str(row), style=style))
