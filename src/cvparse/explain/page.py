"""One static HTML page that shows how a document was read: its pages at the left, each line with its fields beside.

A word on the page leads to its line, a line back to its page; each entry shows what it became in the JSON. The page
needs nothing but itself: style inline, no script, no picture, nothing loaded, and a policy that says so. Whatever the
document says is text: it is escaped in one place (`_escaped`), and characters that HTML does not have are replaced.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from importlib.resources import files

from pydantic import BaseModel

from cvparse.assembly.ledger import Account
from cvparse.explain.lines import ASIDE, BODY, MARGIN, Part, PrintedLine, printed_lines
from cvparse.layout.types import Page, Word
from cvparse.model import CV
from cvparse.pdf.right_to_left import mirror
from cvparse.pipeline import Trace

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
"""Control characters, marks that turn the direction of what follows, and what is no character."""
SHOWN_ACCOUNTS = (Account.VALUE, Account.CUE, Account.LEGEND, Account.OTHER, Account.HEADING, Account.UNPARSED)
HIDDEN_KEYS = frozenset({"id", "raw", "provenance", "values"})


def page(traced: Trace, title: str) -> str:
    """The page as text; `title` is the document's name."""
    lines = printed_lines(traced)
    style = files("cvparse.explain").joinpath("page.css").read_text("utf-8")
    return "".join(
        [
            "<!DOCTYPE html>\n",
            f'<html lang="en"><head><meta charset="utf-8"><title>{_escaped(title)}</title>\n',
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n',
            f'<meta name="viewport" content="width=device-width"><style>\n{style}</style></head>\n<body>\n',
            *_head(traced, title),
            '<main><section class="pages" aria-label="Pages">\n',
            *_pages(traced, lines),
            '</section><section class="read" aria-label="Lines">\n',
            *_table(lines, traced.cv),
            "</section></main>\n</body></html>\n",
        ]
    )


def _escaped(text: object) -> str:
    """Text of the document as HTML that shows it, also inside an attribute in quotes."""
    return html.escape(_FORBIDDEN.sub("\ufffd", str(text)), quote=True)


def _head(traced: Trace, title: str) -> Iterator[str]:
    """The name of the document, where its words ended, what nobody took, and what a person should look at."""
    counts = traced.findings.ledger.counts
    said = ", ".join(f"{count} {account.value}" for account, count in counts.items() if count)
    yield f"<header><h1>{_escaped(title)}</h1>\n<p>{sum(counts.values())} words: {said}.</p>\n"
    key = "".join(f'<span class="part {account.value}">{account.value}</span>' for account in SHOWN_ACCOUNTS)
    yield f'<p class="key">{key}</p>\n'
    yield from _listed(
        "unparsed",
        [
            f"page {run.page}, {run.section or 'head'}: {run.text} ({run.reason})"
            for run in traced.findings.ledger.unread
        ],
    )
    yield from _listed("issues", [f"{issue.code}: {issue.message}" for issue in traced.cv.issues])
    yield "</header>\n"


def _listed(name: str, texts: Sequence[str]) -> Iterator[str]:
    if texts:
        yield f"<details><summary>{len(texts)} {name}</summary><ul>\n"
        yield from (f"<li>{_escaped(text)}</li>\n" for text in texts)
        yield "</ul></details>\n"


def _pages(traced: Trace, lines: Sequence[PrintedLine]) -> Iterator[str]:
    """Each page with its words where they are printed, coloured by what they became."""
    places: dict[int, tuple[int, PrintedLine, Part]] = {}
    for number, line in enumerate(lines):
        for part in line.parts:
            places.update((key, (number, line, part)) for key in part.words if key not in places)
    for printed in traced.findings.document.pages:
        yield f'<svg id="page-{printed.number}" viewBox="0 0 {printed.width:.0f} {printed.height:.0f}"'
        yield f' role="img" aria-label="Page {printed.number}">\n'
        yield from _rules(printed)
        for word in printed.words:
            yield _word(
                replace(word, shown=None) if printed.turned else word,
                traced.findings.ledger.accounts[word.id],
                places.get(word.id),
            )
        yield "</svg>\n"


def _rules(printed: Page) -> Iterator[str]:
    for rule in printed.rules:
        box = mirror(rule.box, printed.width) if printed.mirrored else rule.box
        yield f'<rect x="{box.x0:.1f}" y="{box.top:.1f}" width="{max(box.width, 0.5):.1f}"'
        yield f' height="{max(box.height, 0.5):.1f}" fill="#bbb"/>\n'


def _word(word: Word, account: Account, place: tuple[int, PrintedLine, Part] | None) -> str:
    """A word at its place, with a link to its line and, on pointing at it, what it became."""
    weight = ' font-weight="bold"' if word.bold else ""
    box = word.place
    text = (
        f'<text class="{account.value}" x="{box.x0:.1f}" y="{word.baseline:.1f}" font-size="{word.size:.1f}"'
        f' textLength="{max(box.width, 0.1):.1f}" lengthAdjust="spacingAndGlyphs"{weight}>{_escaped(word.text)}'
    )
    if place is None:
        return f"{text}</text>\n"
    number, line, part = place
    said = " · ".join(
        filter(None, (part.entry or line.kind, ", ".join(part.fields) or part.cue, line.rule, part.account.value))
    )
    return f'<a href="#line-{number}">{text}<title>{_escaped(said)}</title></text></a>\n'


def _table(lines: Sequence[PrintedLine], cv: CV) -> Iterator[str]:
    """A row for each line; before the first line of an entry, what the entry became."""
    yield "<table><thead><tr><th>page, column</th><th>became</th><th>text, and the field of each part</th>"
    yield "<th>rule</th></tr></thead>\n<tbody>\n"
    shown: set[str] = set()
    for number, line in enumerate(lines):
        new = [entry for entry in line.entries if entry not in shown]
        shown.update(new)
        yield from _row(number, line, is_first=bool(new))
        if values := "".join(_values(cv, entry) for entry in new):
            yield f'<tr class="json"><td></td><td></td><td colspan="2">{values}</td></tr>\n'
    yield "</tbody></table>\n"


def _row(number: int, line: PrintedLine, *, is_first: bool) -> Iterator[str]:
    kind = "heading" if line.kind.startswith("#") else "outside" if line.kind.startswith("(") else ""
    column = "" if line.column is None else f", {line.column}"
    others = f" +{len(line.entries) - 1}" if len(line.entries) > 1 else ""
    yield f'<tr id="line-{number}" class="{kind}{" first" if is_first else ""}">'
    yield f'<td class="at"><a href="#page-{line.page}">{line.page}</a>{column}</td>'
    yield f'<td class="what" title="{_escaped(line.section)}">{_escaped(line.kind)}{others}</td><td>'
    for zone in (MARGIN, BODY, ASIDE):
        parts = "".join(_part(part) for part in line.parts if part.zone == zone)
        if parts:
            yield f'<span class="zone" title="{zone}">{parts}</span>' if zone != BODY else parts
    yield f'</td><td class="rule">{_escaped(line.rule)}{_verdicts(line)}</td></tr>\n'


def _verdicts(line: PrintedLine) -> str:
    """Why the line is a heading, or why it is none though it looks like one; what spoke for it and against it is shown
    on pointing at it."""
    near = [v for v in line.verdicts if v.is_heading or v.is_near]
    said = ((v, "; ".join(f"{e.weight:+.2f} {e.name}" for e in v.evidence)) for v in near)
    return "".join(
        f'<small class="verdict" title="{_escaped(why)}">'
        f"{_escaped('heading' if v.is_heading else f'no heading: {v.reason.value}')}</small>"
        for v, why in said
    )


def _part(part: Part) -> str:
    """Printed text over the field that it went to."""
    became = ", ".join(part.fields) or part.cue or ("unparsed" if part.account is Account.UNPARSED else "")
    under = f"<small>{_escaped(became)}</small>" if became else ""
    return f'<span class="part {part.account.value}" title="{_escaped(part.entry)}">{_escaped(part.text)}{under}</span>'


def _values(cv: CV, path: str) -> str:
    """What an entry became, field by field; nothing for what is no entry of a collection."""
    collection, _, index = path.rstrip("]").partition("[")
    found = getattr(cv, collection)[int(index)] if index else cv.person if collection == "person" else None
    if not isinstance(found, BaseModel):
        return ""
    content = found.model_dump(mode="json", exclude_defaults=True, exclude=set(HIDDEN_KEYS))
    rows = "".join(f"<dt>{_escaped(name)}</dt><dd>{_escaped(_shown(value))}</dd>" for name, value in content.items())
    return f'<details><summary>{_escaped(path)}</summary><dl class="values">{rows}</dl></details>'


def _shown(value: object) -> str:
    """A value on one line: persons by their names and marks, links by their addresses."""
    if isinstance(value, list):
        return "; ".join(map(_shown, value))
    if isinstance(value, Mapping):
        marks = "".join(value.get("markers", ()))
        return f"{value.get('name', value.get('url', ''))}{marks}{' (self)' if value.get('is_self') else ''}"
    return str(value)
