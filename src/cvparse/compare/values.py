"""When two values are the same, exactly or tolerantly, and which words tell an entry from its neighbours.

Exactly the same is what has the same JSON. Tolerantly the same is what a reader would not call different: case, dashes,
quotes, blanks, punctuation and the scheme of an address (`https://`) do not count, and null, false and empty are one.
An accent counts, but not whether it is a character of its own. A sign between two digits keeps its place, so that
`12-34` is not `1234`. A text without letters and digits (`*`) is compared as it is.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator

from pydantic import JsonValue

from cvparse.text.normalize import clean_word, fold

_SCHEME = re.compile(r"^https?://(?:www\.)?")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[\W_]{1,40}(?=\d)")
_PUNCTUATION = re.compile(r"[\W_]")
_SEPARATOR = "\u2013"  # stands for whatever parts two digits; no punctuation that is taken out after it
_WORDS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_]{1,60}")  # scripts without blanks: each sign is a word


def is_empty(value: JsonValue) -> bool:
    """Whether a value says nothing: null, false, an empty text or list."""
    return value is None or value is False or value in ("", [], {})


def same(expected: JsonValue, actual: JsonValue, *, tolerant: bool) -> bool:
    """Whether two values are the same.

    >>> same("On Rivers.", "on rivers", tolerant=True), same("On Rivers.", "on rivers", tolerant=False)
    (True, False)
    >>> same(2019, 2018, tolerant=True)
    False
    """
    return canonical(expected, tolerant=tolerant) == canonical(actual, tolerant=tolerant)


def canonical(value: JsonValue, *, tolerant: bool) -> str:
    """The value as text, such that the same values have the same text."""
    if not tolerant:
        return json.dumps(value, ensure_ascii=False, sort_keys=True)
    if is_empty(value):
        return ""
    if isinstance(value, dict):
        stated = {key: text for key, item in value.items() if (text := canonical(item, tolerant=True))}
        return json.dumps(stated, ensure_ascii=False, sort_keys=True)
    if isinstance(value, list):
        return json.dumps([canonical(item, tolerant=True) for item in value], ensure_ascii=False)
    return _tolerant_text(str(value))


def _tolerant_text(text: str) -> str:
    folded = _SCHEME.sub("", fold(unicodedata.normalize("NFKC", clean_word(text))).replace("\u00ad", ""))
    kept = "".join(_PUNCTUATION.sub("", part) + _SEPARATOR for part in _BETWEEN_DIGITS.split(folded))[:-1]
    return kept or folded


def words(value: JsonValue) -> Iterator[str]:
    """The words of a value, case and punctuation aside; of a list or an object those of all that is in it."""
    if isinstance(value, dict):
        for item in value.values():
            yield from words(item)
    elif isinstance(value, list):
        for item in value:
            yield from words(item)
    elif not is_empty(value):
        yield from _WORDS.findall(str(value).casefold())
