"""A printed entry written down as text: `**bold**`, `*italic*`, `^raised^`, `_underlined_`; `<x>` at the right edge.

Its bullets begin with `- `; the last line says what stands beside it, `[label] dates`, where anything does.
"""

from __future__ import annotations

from collections.abc import Iterable

from cvparse.render.printed import PrintedEntry, Span


def shown_spans(spans: Iterable[Span]) -> str:
    """Words with the signs of their face around them."""
    return "".join(_face(span) for span in spans)


def _face(span: Span) -> str:
    text = span.text
    for sign, is_set in (("**", span.bold), ("*", span.italic), ("^", span.raised), ("_", span.underlined)):
        text = f"{sign}{text}{sign}" if is_set else text
    return text


def shown(entry: PrintedEntry) -> list[str]:
    """The entry line by line."""
    rows = [shown_spans(row.spans) + (f" <{row.aside}>" if row.aside else "") for row in entry.rows]
    bullets = [f"- {shown_spans(bullet)}" for bullet in entry.bullets]
    beside = " ".join(part for part in (f"[{entry.label}]" if entry.label else "", entry.dates) if part)
    return [*rows, *bullets, *([f"| {beside}"] if beside else [])]
