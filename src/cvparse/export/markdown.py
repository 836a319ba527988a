"""A CV as Markdown (CommonMark) that a person reads, or that pandoc and a site generator take further.

One heading for each collection, one item for each entry; the order is the CV's own (`section_order`). What the document
says is escaped, so that a star is a star and a name in angle brackets no tag.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from operator import itemgetter

from cvparse.export.losses import losses
from cvparse.export.markdown_entries import ENTRIES
from cvparse.export.printed import joined, other_texts, sentences, web_address
from cvparse.export.section_order import SectionOrder
from cvparse.export.types import Export
from cvparse.model import CV, Entry, Marker, Person, Publication

HELD = frozenset({"person.*", "summary", "interests", "markers.*", "other.*", *(f"{name}.*" for name in ENTRIES)})
_SPECIAL = re.compile(r"[\\`*_{}\[\]<>#|~$]|&(?=#?\w{1,32};)")
_START = re.compile(r"^(?=[-+=]|\d{1,9}[.)])")


def export(cv: CV) -> Export:
    """The CV as one Markdown document."""
    text = "\n\n".join(block for block in _blocks(cv) if block) + "\n"
    return Export({"cv.md": text}, losses(cv, HELD))


def escaped(text: str) -> str:
    """A text on one line that Markdown shows as it is."""
    line = _SPECIAL.sub(lambda found: "\\" + found[0], " ".join(text.split()))
    return _START.sub(lambda _: "\\", line) if not line[:1].isdigit() else re.sub(r"^(\d{1,9})([.)])", r"\1\\\2", line)


def _blocks(cv: CV) -> Iterator[str]:
    if cv.person.name:
        yield f"# {escaped(cv.person.name)}"
    yield _contact(cv.person)
    for _, blocks in sorted(_sections(cv), key=itemgetter(0)):
        yield from blocks


def _sections(cv: CV) -> Iterator[tuple[int, Sequence[str]]]:
    """The blocks of each section with its place, in the order of the contract."""
    order = SectionOrder(cv)
    if cv.summary:
        yield order.of("summary"), ["## Summary", escaped(cv.summary)]
    for collection, (title, item) in ENTRIES.items():
        entries: Sequence[Entry] = getattr(cv, collection)
        if entries:
            items = _items([(_group(entry), _item(*item(entry))) for entry in entries])
            yield order.of(collection), [f"## {title}", *items]
        if collection == "publications" and cv.markers:
            yield order.of(collection), [_markers(cv.markers)]
    if cv.interests:
        yield order.of("interests"), ["## Interests", "\n".join(f"- {escaped(one)}" for one in cv.interests)]
    for section in cv.other:
        heading = f"## {escaped(section.heading or 'Other')}"
        yield order.of_other(section), [heading, *map(escaped, other_texts(section))]


def _markers(markers: Sequence[Marker]) -> str:
    """What the marks beside names mean, a line each."""
    said = ([one.symbol, one.meaning or "?", f"({one.scope})" if one.scope else None] for one in markers)
    return "  \n".join(escaped(joined(parts, " ")) for parts in said)


def _group(entry: Entry) -> str | None:
    return entry.group if isinstance(entry, Publication) else None


def _items(items: Sequence[tuple[str | None, str]]) -> Iterator[str]:
    """The items, those of a group under its heading."""
    above: str | None = None
    rows: list[str] = []
    for group, item in items:
        if group != above:
            if rows:
                yield "\n".join(rows)
            rows, above = [], group
            if group:
                yield f"### {escaped(group)}"
        rows.append(item)
    yield "\n".join(rows)


def _item(name: str, details: Sequence[str], points: Sequence[str]) -> str:
    """A list item: its name in bold, its details behind it, its points below."""
    bold = f"**{escaped(name)}**" if name else ""
    line = sentences([bold, *map(escaped, details)])
    return "\n".join([f"- {line}", *(f"  - {escaped(point)}" for point in points)])


def _contact(person: Person) -> str:
    """Who it is and where to be found, a line each."""
    lines = [
        escaped(person.label or ""),
        escaped(person.address or ""),
        joined([f"<{email}>" if _is_bare(email) else escaped(email) for email in person.emails]),
        joined(map(escaped, person.phones)),
        joined([f"<{web_address(link.url)}>" if _is_bare(link.url) else escaped(link.url) for link in person.links]),
        f"ORCID {person.orcid}" if person.orcid else "",
    ]
    return "  \n".join(line for line in lines if line)


def _is_bare(address: str) -> bool:
    """Whether an address can stand in angle brackets."""
    return not set(address) & set(" <>\\\"'`")
