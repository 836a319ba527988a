"""A document as it is compared: JSON, without what says nothing about the CV itself.

Comparison works on JSON and not on the models, because a truth that a person wrote may leave keys out: what it does not
name is not compared. `LEFT_OUT` is the whole list of what is never compared, also where both sides name it: how a
value was found, which file it came from, and what depends on where pages break. Nothing else is dropped here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from pydantic import JsonValue

from cvparse.model import CV

LEFT_OUT = frozenset(
    {
        "schema_version",
        "source.file",
        "source.sha256",
        "source.pages",
        "source.producer",
        "source.text_layer",
        "*.id",  # made of the printed text
        "*.raw",  # the printed text of an entry: another typeface breaks its lines elsewhere
        "*.confidence",
        "*.provenance",
        "*.values",
        "sections[].page",
        "sections[].entries",  # a count of what is compared entry by entry
        "unparsed",  # what this reading left over, not what the CV says
        "furniture",
        "assessment",
        "issues",
    }
)
"""Paths that are not compared; `*.` stands for any entry of a collection."""

REMARK = "_"
"""A key that begins with it is a remark of whoever wrote the truth."""

_ENTRY = re.compile(r"^[a-z_]{1,40}\[\]")


def document_of(cv: CV) -> Mapping[str, JsonValue]:
    """All that a CV says and that is compared, as JSON."""
    return compared(cv.model_dump(mode="json"))


def compared(document: Mapping[str, JsonValue]) -> Mapping[str, JsonValue]:
    """The document without what is left out, and without remarks."""
    kept = _kept(dict(document), "")
    assert isinstance(kept, dict)
    return kept


def _kept(value: JsonValue, path: str) -> JsonValue:
    if isinstance(value, dict):
        inner = {key: f"{path}.{key}" if path else key for key in value if not key.startswith(REMARK)}
        return {key: _kept(value[key], below) for key, below in inner.items() if not is_left_out(below)}
    if isinstance(value, list):
        return [_kept(item, f"{path}[]") for item in value]
    return value


@lru_cache(maxsize=4096)  # a document has thousands of values and few paths
def is_left_out(path: str) -> bool:
    """Whether a path, its indices written as `[]`, is never compared: `awards[].raw` is not, `awards[].title` is."""
    return path in LEFT_OUT or _ENTRY.sub("*", path) in LEFT_OUT
