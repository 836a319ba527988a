"""Differences as a person reads them in a terminal, and as a machine reads them.

The text has one paragraph for each difference: a sign (`~` changed, `-` removed, `+` added, `>` moved), the path, what
the entry is called, then the value on either side. Long texts are cut to where they begin to differ. What stands in
a document is shown without control characters: a PDF cannot move the cursor of a terminal.
"""

from __future__ import annotations

import io
import json
from collections import Counter
from collections.abc import Iterator, Sequence

from pydantic import JsonValue

from cvparse.compare.diff import Difference, DifferenceKind
from cvparse.text.value_class import dataclass

SIGNS = {
    DifferenceKind.CHANGED: "~",
    DifferenceKind.REMOVED: "-",
    DifferenceKind.ADDED: "+",
    DifferenceKind.MOVED: ">",
}
STYLES = {"~": "yellow", "-": "red", "+": "green", ">": "cyan"}
LONGEST_NAME = 60  # characters of an entry's name: enough to know it
LONGEST_VALUE = 160  # characters of a value: two lines of a terminal
BEFORE = 30  # characters shown before the place where two long texts part


@dataclass(frozen=True, slots=True)
class Sides:
    """What the two documents are called in a report."""

    expected: str = "expected"
    actual: str = "found"


def to_json(differences: Sequence[Difference]) -> str:
    """The differences as a JSON document: `same`, and for each its kind, path and both values."""
    rows = [
        {"kind": found.kind.value, "path": found.path, "expected": found.expected, "actual": found.actual}
        for found in differences
    ]
    return json.dumps({"same": not rows, "differences": rows}, ensure_ascii=False, indent=2) + "\n"


def to_text(differences: Sequence[Difference], sides: Sides, *, coloured: bool = False) -> str:
    """The differences as text, with the codes of a terminal where `coloured`; the last line counts them."""
    lines = [line for difference in differences for line in _paragraph(difference, sides)]
    lines.append(_total(differences))
    if not coloured:
        return "".join(f"{line}\n" for line in lines)
    return _in_colours(lines)


def _paragraph(difference: Difference, sides: Sides) -> Iterator[str]:
    name = _printable(_shortened(difference.entry, LONGEST_NAME))
    head = f"{SIGNS[difference.kind]} {difference.path}" + (f"  ({name})" if name else "")
    match difference.kind:
        case DifferenceKind.MOVED:
            collection = difference.path.rpartition("[")[0]
            yield f"{head} stands at {collection}[{difference.actual}] in {sides.actual}"
        case DifferenceKind.REMOVED:
            yield f"{head} only in {sides.expected}"
        case DifferenceKind.ADDED:
            yield f"{head} only in {sides.actual}"
        case DifferenceKind.CHANGED:
            yield head
            width = max(len(sides.expected), len(sides.actual))
            one, other = _shown(difference.expected), _shown(difference.actual)
            start = _parting(one, other)
            yield f"    {sides.expected:<{width}}  {_window(one, start)}"
            yield f"    {sides.actual:<{width}}  {_window(other, start)}"


def _total(differences: Sequence[Difference]) -> str:
    if not differences:
        return "no difference"
    counts = Counter(difference.kind for difference in differences)
    parts = ", ".join(f"{counts[kind]} {kind.value}" for kind in DifferenceKind if counts[kind])
    return f"{len(differences)} difference{'s' if len(differences) > 1 else ''}: {parts}"


def _shown(value: JsonValue) -> str:
    return "nothing" if value is None else _printable(json.dumps(value, ensure_ascii=False))


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else "\ufffd" for c in text)


def _parting(one: str, other: str) -> int:
    """Where two texts begin to differ."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _window(text: str, parting: int) -> str:
    """A long text from shortly before the place where it differs."""
    if len(text) <= LONGEST_VALUE:
        return text
    start = max(0, parting - BEFORE)
    return ("…" if start else "") + _shortened(text[start:], LONGEST_VALUE)


def _shortened(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _in_colours(lines: Sequence[str]) -> str:
    from rich.console import Console  # noqa: PLC0415 - only where a terminal is written to
    from rich.text import Text  # noqa: PLC0415

    written = io.StringIO()
    console = Console(file=written, force_terminal=True, soft_wrap=True, highlight=False)
    for line in lines:
        console.print(Text(line, style=STYLES.get(line[:1], "")))
    return written.getvalue()
