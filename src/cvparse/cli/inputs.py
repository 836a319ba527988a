"""What commands are given: a file or standard input, and lists of pages."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

STDIN = Path("-")
MOST_PAGES = 100_000  # a number beyond it is a slip of the finger, not a page


class PageList(click.ParamType[frozenset[int]]):
    """Page numbers and ranges, counted from 1: `2`, `1-3,5`."""

    name = "pages"

    def convert(
        self, value: str | frozenset[int], param: click.Parameter | None, ctx: click.Context | None
    ) -> frozenset[int]:
        if isinstance(value, frozenset):
            return value
        pages: set[int] = set()
        for part in value.split(","):
            first, dash, last = part.strip().partition("-")
            if not first.isdecimal() or (dash and not last.isdecimal()):
                self.fail(f"{value!r} is no list of pages; write it as 1-3,5", param, ctx)
            start, end = int(first), int(last) if dash else int(first)
            if not 1 <= start <= end <= MOST_PAGES:
                self.fail(f"{part.strip()!r} is no range of pages; they count from 1, the smaller first", param, ctx)
            pages.update(range(start, end + 1))
        return frozenset(pages)


PAGES = PageList()
READERS = ("pdfium", "pdfplumber")
Command = TypeVar("Command", bound=Callable[..., object])


def source_argument(command: Command) -> Command:
    """Give a command its FILE."""
    return click.argument("file", type=click.Path(path_type=Path, allow_dash=True))(command)


def reading_options(command: Command) -> Command:
    """Give a command the options on how a PDF is read: --pages, --reader, --password."""
    options = (
        click.option("--pages", type=PAGES, metavar="LIST", help="Read only these pages: 1-3,5."),
        click.option(
            "--reader",
            type=click.Choice(READERS),
            default=READERS[0],
            show_default=True,
            help="What reads the PDF.",
        ),
        click.option("--password", metavar="TEXT", help="The password of an encrypted PDF."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def read_source(file: Path) -> Path | bytes:
    """The path as it is, or the bytes of standard input for `-`."""
    return sys.stdin.buffer.read() if file == STDIN else file
