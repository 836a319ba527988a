"""The words that are printed around the values, in the language of the CV.

One TOML file a language, found by name; a language without a file is set in English, which every CV may fall back on.
The heading of a collection or a label that the file does not name is the first phrase by which the lexicon reads it.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path

from cvparse.lexicon.load import read_topic
from cvparse.lexicon.types import DATA
from cvparse.model import COLLECTIONS
from cvparse.text.value_class import dataclass

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

    def label(self, name: str) -> str:
        """The label of a fact by the name of its list: `Host` for `host`.

        A label that no language has is printed by its name: `Office` for `office`.
        """
        return self.of("labels", name) or self._first("forms", name) or name.replace("_", " ").capitalize()

    @property
    def headings(self) -> dict[str, str]:
        """The usual heading of each kind of section by its name."""
        added = (one for one in COLLECTIONS if one.name not in self.tables["headings"])
        named = {one.name: self._first("headings", one.name) or one.heading for one in added}
        return {**self.tables["headings"], **named}

    def _first(self, topic: str, name: str) -> str:
        """The first phrase of a list of the lexicon, else of the English one; nothing where neither has it."""
        files = (DATA / language / f"{topic}.toml" for language in (self.language, FALLBACK))
        phrases = (read_topic(file).get(name, ()) for file in files if file.is_file())
        return next((found[0][:1].upper() + found[0][1:] for found in phrases if found), "")


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
