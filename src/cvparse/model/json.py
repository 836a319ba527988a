"""The document as JSON text, and what its collections are.

Keys stand in the order of the models, so that the same CV gives the same bytes; keys of provenance that nobody asked
for are left out, never a key of the contract.
"""

from __future__ import annotations

from typing import get_args

from cvparse.model.base import Entry
from cvparse.model.cv import CV

UNASKED: dict[str, set[str]] = {"values": set(), "entries": {"values"}, "none": {"values", "provenance"}}
"""The keys of an entry that are left out, by how much provenance was asked for."""


def to_json(cv: CV, provenance: str = "entries", indent: int | None = None) -> str:
    """The document as JSON, without the keys of provenance that were not asked for; with `indent` None on one line."""
    unasked = {"__all__": UNASKED[provenance]} if UNASKED[provenance] else {}
    return cv.model_dump_json(indent=indent, exclude=dict.fromkeys(collections(), unasked)) + "\n"


def collections() -> dict[str, type[Entry]]:
    """The document's collections of entries: the name of each, and what it holds."""
    return {
        name: item
        for name, info in CV.model_fields.items()
        for item in get_args(info.annotation)
        if isinstance(item, type) and issubclass(item, Entry)
    }
