"""Word lists are read, validated and merged for the languages in use.

A list lies at `data/<language>/<topic>.toml`, each table of it a list: `[doctorate]` with `phrases = [...]` in
`degrees.toml` is the list `degrees.doctorate`. `und` holds what belongs to no language. A language is a folder with a
`language.toml`; nothing else has to know it. A phrase that stands twice in one topic of a language with two meanings is
a `LexiconError` that names file, phrase and both meanings.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from cvparse.errors import LexiconError
from cvparse.lexicon.types import Lexicon, Phrases
from cvparse.model.kinds import SectionKind
from cvparse.text.normalize import fold

DATA = Path(__file__).parent / "data"
NO_LANGUAGE = "und"


def languages(data: Path = DATA) -> tuple[str, ...]:
    """The codes (ISO 639-1) of the languages that have a folder, sorted."""
    return tuple(sorted(p.parent.name for p in data.glob("*/language.toml")))


@lru_cache(maxsize=16)
def load(codes: Sequence[str] = ("en",), data: Path = DATA) -> Lexicon:
    """The lists of these languages, the first the document's own. Raises LexiconError where a list is malformed."""
    topics: dict[str, set[str]] = {}
    headings: dict[str, SectionKind] = {}
    for code in (*codes, NO_LANGUAGE):
        for file in sorted((data / code).glob("*.toml")):
            if file.stem == "language":
                continue
            for table, phrases in read_topic(file).items():
                if file.stem == "headings":
                    for phrase in phrases:
                        headings.setdefault(fold(phrase), SectionKind(table))
                topics.setdefault(f"{file.stem}.{table}", set()).update(fold(p) for p in phrases)
    return Lexicon(tuple(codes), {name: Phrases(frozenset(p)) for name, p in topics.items()}, headings)


def read_topic(file: Path) -> dict[str, tuple[str, ...]]:
    """The tables of one file. Raises LexiconError with file, phrase and meaning."""
    where = f"{file.parent.name}/{file.name}"
    meaning: dict[str, str] = {}
    tables: dict[str, tuple[str, ...]] = {}
    try:
        content = tomllib.loads(file.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{where} is no TOML: {error}") from error
    for table, value in content.items():
        phrases = value.get("phrases") if isinstance(value, dict) else None
        if not isinstance(phrases, list) or not all(isinstance(p, str) and p.strip() for p in phrases):
            raise LexiconError(f'{where}: [{table}] needs phrases = ["…", …], each a text')
        for phrase in phrases:
            if (other := meaning.setdefault(fold(phrase), table)) != table:
                raise LexiconError(f"{where}: {phrase!r} stands under [{other}] and under [{table}]")
        tables[table] = tuple(phrases)
    return tables
