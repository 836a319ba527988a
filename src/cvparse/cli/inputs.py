"""What commands are given: a file or standard input, and lists of pages."""

from __future__ import annotations

import sys
from pathlib import Path

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


def read_source(file: Path) -> Path | bytes:
    """The path as it is, or the bytes of standard input for `-`."""
    return sys.stdin.buffer.read() if file == STDIN else file
