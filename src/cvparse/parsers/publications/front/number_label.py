"""The number, key or bullet that a reference opens with: `[12]`, `(5)`, `12.`, `47)`, `C3.`, `[Hu24]`, `•`.

A year is no label (`2019. A title`), nor is a number that counts something (`3 lessons`).
"""

from __future__ import annotations

import re

from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.source.dates import is_year

_BULLET = re.compile(r"\s*(?:(?:-{2,}|_{2,})[,.]?\s+|[•●▪◦‣■□◆➢➤✓*-]\s+)?")
_LABEL = re.compile(
    r"(\[[A-Za-z]{0,5}[.\-\s]?\d{1,4}[a-z]?\]|\[[A-Za-z+&]{1,20}\s?'?\d{2,4}[a-z]?\]|\(\d{1,4}\)|[A-Z]{1,3}[.-]?\d{1,3}[.):]"
    r"|[A-Z]{1,3}\.\d{1,3}(?=\s)|\d{1,4}[.)](?=:?\s|[A-Z“\"‘])|\d{1,3}\)|№\s?\d{1,4}\.?):?\s*"
)
_BARE = re.compile(r"\d{1,4}\s+(?=[^\W\d_](?:\.|\s))")


def read_label(draft: Draft) -> None:
    """Take the label and the bullet off the start."""
    at = _BULLET.match(draft.work).end()  # type: ignore[union-attr]
    found = _LABEL.match(draft.work, at)
    if found is not None and not is_year(found.group(1).strip("()[]. ")):
        draft.label = (found.start(1), found.end(1))
        at = found.end()
    bare = _BARE.match(draft.work, at)
    if bare is not None and draft.work[bare.end()].isupper():
        draft.label = draft.label or (bare.start(), bare.end() - 1)
        at = bare.end()
    if draft.label is not None and draft.label[0] > 0:
        draft.cues.append((0, draft.label[0]))
    draft.start = at
