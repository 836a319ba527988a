"""What of a CV a format has no place for, told from a table of what it holds.

An exporter states the paths that it writes, as in `publications.title`, `publications.authors.name`, or `awards.*` for
all of an entry. All that the CV says beyond them is counted, so that nothing is dropped in silence. What is said about
the reading and not by the CV (`ABOUT_THE_READING`) is no loss; what the reading could not place (`unparsed`) is one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from cvparse.export.types import Json, Loss
from cvparse.model import CV

ABOUT_THE_READING = frozenset({"schema_version", "source", "sections", "furniture", "assessment", "issues"})
ABOUT_AN_ENTRY = frozenset({"id", "confidence", "raw", "provenance", "values"})


def paths(collection: str, *fields: str) -> frozenset[str]:
    """The paths of some fields of a collection, for a table of what is held."""
    return frozenset(f"{collection}.{name}" for name in fields)


def losses(cv: CV, held: frozenset[str]) -> tuple[Loss, ...]:
    """What the CV says and `held` does not name, in the order of the contract: a collection of which nothing is held
    by its entries, else each field by the entries that state it."""
    found: list[Loss] = []
    document: dict[str, Json] = cv.model_dump(mode="json", exclude=set(ABOUT_THE_READING))
    for collection, value in document.items():
        each = value if isinstance(value, list) else [value]
        entries = [said for entry in each if (said := [*dict.fromkeys(stated(entry, collection))])]
        if not entries:
            continue
        if not any(path.split(".")[0] == collection for path in held):
            found.append(Loss(collection, len(entries)))
            continue
        counts = Counter(path for entry in entries for path in entry if not _is_held(path, held))
        found.extend(Loss(path, count) for path, count in counts.items())
    return tuple(found)


def stated(value: Json, path: str) -> Iterator[str]:
    """The paths, without indices, of all values below that say something."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if key not in ABOUT_AN_ENTRY:
                yield from stated(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for item in value:
            yield from stated(item, path)
    elif value not in (None, False, ""):
        yield path


def _is_held(path: str, held: frozenset[str]) -> bool:
    steps = path.split(".")
    above = (".".join(steps[:length]) + ".*" for length in range(1, len(steps)))
    return path in held or any(parent in held for parent in above)
