"""An object of a foreign document, read key by key, with an account of what nobody read.

Foreign documents are written by hand: a text may be missing, a number, or a list. A key that is read gives what is
there in the form that was asked for; what remains when all is read has no place in the contract, and is counted.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from cvparse.export.types import Json, Loss
from cvparse.model import CV
from cvparse.text.value_class import dataclass

ISO_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?")
NOTHING = ("", "null", "~")
"""How YAML writes that there is nothing, when all is read as text."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A CV out of another format, and what of the format the contract has no place for."""

    cv: CV
    ignored: tuple[Loss, ...] = ()


class Record:
    """An object: `texts` and `entries` read a key, `ignored` counts what was not read, also in the entries."""

    def __init__(self, content: Json, path: str) -> None:
        self.path = path
        self._content: Mapping[str, Json] = content if isinstance(content, dict) else {}
        self._read: set[str] = set()
        self._inner: list[Record] = []

    def __contains__(self, key: str) -> bool:
        return not _is_nothing(self._content.get(key))

    @property
    def names(self) -> tuple[str, ...]:
        """All keys, in order."""
        return tuple(self._content)

    def text(self, *keys: str) -> str | None:
        """The text under the first of the keys that has one; several texts are joined by commas."""
        return ", ".join(self.texts(*keys)) or None

    def texts(self, *keys: str) -> tuple[str, ...]:
        """The texts under the first of the keys that has any: of a list each, of one text that."""
        for key in keys:
            value = self._content.get(key)
            if isinstance(value, dict):
                continue
            self._read.add(key)
            items = [item for item in _each(value) if not isinstance(item, dict | list) and not _is_nothing(item)]
            found = tuple(" ".join(str(item).split()) for item in items)
            if found:
                return found
        return ()

    def lines(self, key: str) -> str:
        """The text under the key with its line ends; of several texts each on lines of its own."""
        value = self._content.get(key)
        if isinstance(value, dict):
            return ""
        self._read.add(key)
        return "\n".join(
            str(item) for item in _each(value) if not isinstance(item, dict | list) and not _is_nothing(item)
        )

    def entries(self, key: str) -> list[Record]:
        """The objects under the key, in order."""
        self._read.add(key)
        path = f"{self.path}.{key}".lstrip(".")
        found = [Record(item, path) for item in _each(self._content.get(key))]
        kept = [entry for entry in found if entry._content]
        self._inner.extend(kept)
        return kept

    def date(self, key: str) -> str | None:
        """An ISO 8601 date under the key; any other is left unread."""
        found = self.text(key)
        if found and not ISO_DATE.fullmatch(found):
            self._read.discard(key)
            return None
        return found

    def skip(self, *keys: str) -> None:
        """These keys say nothing about the CV."""
        self._read.update(keys)

    def unread(self) -> Iterable[str]:
        """The paths of all keys that say something and were not read."""
        for key, value in self._content.items():
            if key not in self._read and not _is_nothing(value):
                yield f"{self.path}.{key}".lstrip(".")
        for inner in self._inner:
            yield from inner.unread()

    def ignored(self) -> tuple[Loss, ...]:
        """What was not read, each path with how often."""
        return tuple(Loss(path, count) for path, count in Counter(self.unread()).items())


def _each(value: Json) -> list[Json]:
    return value if isinstance(value, list) else [value]


def _is_nothing(value: Json) -> bool:
    return value is None or value in ([], {}) or (isinstance(value, str) and value.strip() in NOTHING)
