"""More references for a fit, made of those that there are: the same print with the values of another work, and with the
title in front of the names.

A style prints a few works only, and a work stands in a few styles. What a fit should learn of a style does not hang on
the words of its titles; so title, venue and publisher of a row are replaced by those of another row of the same kind
(`swapped`). CVs often print the title first, which bibliographies seldom do; so in some rows the names are put behind
it (`title_first`). Both only use rows of one cell, so that what is kept out of a fit stays out of it.
"""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence

from reference_material.reference_labels import fields_of

from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.segmentation.units import units_of

Printed = dict[str, object]
SWAPPED = ("title", "venue", "publisher")
OF_STYLES = frozenset({"csl2_dev", "lists_dev"})
IN_ORDER = frozenset({"csl2_dev", "lists_dev", "csl_dev", "csl_cv_dev"})
SHORTEST = 4  # letters of a value that is looked for in a text
SHORTEST_TITLE = 8
EVERY = 6  # every so many rows get their title in front
QUOTES = "“\"‘'«„"
MARKS = ".?!"


def number_of(row: Printed, name: str = "") -> int:
    """A number that a row always has."""
    return zlib.crc32(f"{row['id']}{name}".encode())


def text_of(row: Printed) -> str:
    """The text of a row, blanks made single."""
    return " ".join(str(row["text"]).split())


def value_of(row: Printed, name: str) -> str:
    """A value of a row, blanks made single; empty where it has none."""
    gold: dict[str, object] = row["gold"]  # type: ignore[assignment]
    return " ".join(str(gold.get(name) or "").split())


def swapped(rows: Sequence[Printed], cell_of: Callable[[Printed], Hashable]) -> Iterator[Printed]:
    """Each row of a style with the title, venue and publisher of another row of its kind and cell."""
    pools: dict[Hashable, list[Printed]] = defaultdict(list)
    for row in rows:
        gold: dict[str, object] = row["gold"]  # type: ignore[assignment]
        if (
            row["file"] in OF_STYLES
            and value_of(row, "title")
            and not gold.get("dash")
            and not gold.get("venue_printed")
        ):
            has = tuple(bool(value_of(row, name)) for name in SWAPPED)
            pools[row.get("kind"), cell_of(row), row["file"], has].append(row)
    for pool in pools.values():
        for row in pool:
            other = pool[number_of(row) % len(pool)]
            same = other["id"] == row["id"] or (row.get("rec") and row.get("rec") == other.get("rec"))
            if not same and (found := _with_values_of(row, other)) is not None:
                yield found


def _with_values_of(row: Printed, other: Printed) -> Printed | None:
    """A row with the values of another one; None where its own stand in its text more than once, or not."""
    text = text_of(row)
    values = {name: value_of(other, name) for name in SWAPPED if value_of(row, name)}
    for name, value in list(values.items()):
        own = value_of(row, name)
        if text.count(own) != 1 or len(own) < SHORTEST:
            return None
        if own[-1] != value[-1] and (own[-1] in MARKS or value[-1] in MARKS):
            return None
        values[name] = value.upper() if own.isupper() else value
        text = text.replace(own, f"\0{name}\0")
    for name, value in values.items():
        text = text.replace(f"\0{name}\0", value)
    return _variant(row, text, {**row["gold"], **values})  # type: ignore[dict-item]


def title_first(rows: Sequence[Printed], draft_of: Callable[[Printed], Draft]) -> Iterator[Printed]:
    """Some of the rows that open with their authors, with the title in front of them: behind a full stop, a comma, or
    a blank, as where a line ends."""
    for row in rows:
        if (
            row["file"] in IN_ORDER
            and number_of(row, "f") % EVERY == 0
            and (text := _turned(row, draft_of)) is not None
        ):
            yield _variant(row, text, dict(row["gold"]))  # type: ignore[call-overload]


def _turned(row: Printed, draft_of: Callable[[Printed], Draft]) -> str | None:
    text, title = text_of(row), value_of(row, "title")
    gold: dict[str, object] = row["gold"]  # type: ignore[assignment]
    if gold.get("dash") or not gold.get("authors") or len(title) < SHORTEST_TITLE or text.count(title) != 1:
        return None
    draft = draft_of({**row, "text": text, "html": None})
    units = units_of(draft.work, draft.start, draft.stop, draft.lexicon)
    fields, _ = fields_of(draft.work, units, gold, draft.lexicon)
    places = [at for at, name in enumerate(fields) if name == "authors"]
    if not places or places[0] > 1 or places[-1] - places[0] + 1 != len(places):
        return None
    start, end, opens = units.starts[places[0]], units.ends[places[-1]], text.index(title)
    end += text[end : end + 1] in {".", ")"}
    closes = opens + len(title)
    closes += text[closes : closes + 1] in MARKS and closes < len(text)
    between = text[end:opens]
    if opens < end or any(sign in between for sign in QUOTES):
        return None
    names, first, rest = text[start:end], text[opens:closes], text[closes:].lstrip(" .,;:")
    numbered = any(map(str.isdigit, between))
    sign = ("." if numbered else ("", ".", ",")[number_of(row, "g") % 3]) if first[-1] not in MARKS else ""
    if not numbered and not sign:
        return f"{text[:start]}{first.rstrip('.')} {names} {rest}"
    ending = between.rstrip() or ("" if names.endswith(".") else ".")
    return f"{text[:start]}{first}{sign} {names}{ending} {rest}"


def _variant(row: Printed, text: str, gold: Printed) -> Printed:
    return {**row, "text": " ".join(text.split()), "gold": gold, "html": None, "variant": True}
