"""The words that are printed around the values, in the language of the CV.

One TOML file a language, found by name; a language without a file is set in English, which every CV may fall back on.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

WORDS = Path(__file__).parent / "words"
FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language by what they mean, and those of closed vocabularies by vocabulary and value."""

    language: str
    single: dict[str, str]
    months: tuple[str, ...]
    tables: dict[str, dict[str, str]]

    def __getitem__(self, name: str) -> str:
        return self.single[name]

    def of(self, table: str, value: str) -> str:
        """The word for a value of a closed vocabulary; nothing where none is printed."""
        return self.tables[table].get(value, "")


@lru_cache(maxsize=16)
def words_of(language: str | None) -> Words:
    """The words of a language by its ISO 639 code."""
    path = WORDS / f"{language}.toml"
    if not language or not language.isalpha() or not path.is_file():
        path = WORDS / f"{FALLBACK}.toml"
    table = tomllib.loads(path.read_text("utf-8"))
    return Words(
        language=path.stem,
        single={name: value for name, value in table.items() if isinstance(value, str)},
        months=tuple(table.get("months", ())),
        tables={name: value for name, value in table.items() if isinstance(value, dict)},
    )
