"""Word lists are read, validated and merged for the languages in use.

A list lies at `data/<language>/<topic>.toml`, each table of it a list: `[doctorate]` with `phrases` in `degrees.toml`
is the list `degrees.doctorate`. `phrases` is an array of texts, or one text between three quotes with a phrase on each
line, which reads better and loads ten times as fast. `und` holds what belongs to no language. A language is a folder
with a `language.toml`; nothing else has to know it.

A topic that classifies (a heading, a degree, a post) must not give one phrase two meanings within a language: that is a
`LexiconError` that names file, phrase and both meanings. In the other topics each list answers a question of its own: a
"PI" is a cue of an adviser in one section and a role in another.

A user's own lists (`own_folder`) are laid over these, language by language.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from cvparse.errors import LexiconError
from cvparse.lexicon.merged_lists import MADE_BY, as_text, from_text, merged
from cvparse.lexicon.own_lists import OwnLists, laid_over
from cvparse.lexicon.types import DATA, Lexicon
from cvparse.model.kinds import SectionKind
from cvparse.text.kept import kept
from cvparse.text.normalize import fold

NO_LANGUAGE = "und"
HEADINGS = "headings"
BRACKETS = " \t[]\"',"
ALSO, ALSO_LISTED = "also", " also"
"""The phrases of a table that stand in another one too, as they mean both; what stands there decides. A phrase that
stands under `phrases` twice in one file is a mistake."""
CLASSIFYING = frozenset({HEADINGS, "heading_words", "degrees", "roles", "venues"})


def languages(data: Path = DATA) -> tuple[str, ...]:
    """The codes (ISO 639-1) of the languages that have a folder, sorted."""
    return tuple(sorted(p.parent.name for p in data.glob("*/language.toml")))


@lru_cache(maxsize=16)
def load(codes: Sequence[str] = ("en",), data: Path = DATA, own: OwnLists | None = None) -> Lexicon:
    """The lists of these languages, the first the document's own, under those of the user. Raises LexiconError where a
    list is malformed. What is made of the program's own lists alone is kept from one run to the next."""
    if own is None and data == DATA:
        files = [file for code in (*codes, NO_LANGUAGE) for file in _files(data, code)]
        name = "-".join(("lexicon", *codes))
        lists = kept(name, (*files, *MADE_BY, Path(__file__)), lambda: as_text(*_merged(codes, data, None)), from_text)
    else:
        lists = merged(*_merged(codes, data, own))
    return Lexicon(tuple(codes), lists.topics, lists.headings, data, own)


def _merged(
    codes: Sequence[str], data: Path, own: OwnLists | None
) -> tuple[dict[str, set[str]], dict[str, SectionKind]]:
    """The phrases of each list of these languages, and what each heading means: to the first language that has it."""
    topics: dict[str, set[str]] = {}
    headings: dict[str, SectionKind] = {}
    for code in (*codes, NO_LANGUAGE):
        read = {file.stem: read_topic(file) for file in _files(data, code)}
        lists = laid_over(read, own.of(code) if own else (), CLASSIFYING)
        for name, phrases in sorted(lists.get(HEADINGS, {}).items(), key=lambda table: table[0].endswith(ALSO_LISTED)):
            table = _listed_under(name)
            said = with_ampersands(phrases, lists.get("words", {}).get("conjunction", ()))
            topics.setdefault(f"{HEADINGS}.{table}", set()).update(said)
            for phrase in said:
                headings.setdefault(phrase, SectionKind(table))
        for topic, tables in lists.items():
            for name, phrases in tables.items():
                topics.setdefault(f"{topic}.{_listed_under(name)}", set()).update(phrases)
    return topics, headings


def _listed_under(name: str) -> str:
    """The table that a name of `tables_of` means, with what stands there under `also`."""
    return name.removesuffix(ALSO_LISTED)


def _files(data: Path, code: str) -> list[Path]:
    """The files of a language that hold lists."""
    return sorted(file for file in (data / code).glob("*.toml") if file.stem != "language")


def with_ampersands(phrases: Sequence[str], conjunctions: Sequence[str]) -> tuple[str, ...]:
    """The phrases, and those of "honors and awards" kind also as "honors & awards"."""
    words = [f" {conjunction} " for conjunction in conjunctions]
    return (*phrases, *(p.replace(word, " & ") for word in words for p in phrases if word in p))


@lru_cache(maxsize=1024)
def read_topic(file: Path) -> Mapping[str, tuple[str, ...]]:
    """The tables of one file, their phrases folded. Raises LexiconError with file, line, phrase and meaning."""
    return tables_of(file.read_text("utf-8"), file.stem, f"{file.parent.name}/{file.name}")


def tables_of(text: str, topic: str, where: str) -> Mapping[str, tuple[str, ...]]:
    """The tables of a text that stands in a file of this topic, their phrases folded, those of `also` as a table of
    their own (`education also`); `where` is what messages call the file. Raises LexiconError."""
    meaning: dict[str, str] = {}
    tables: dict[str, tuple[str, ...]] = {}
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{where} is no TOML: {error}; mend it there") from error
    for table, value in content.items():
        phrases = phrases_of(value.get("phrases")) if isinstance(value, dict) else None
        also = phrases_of(value.get(ALSO, "")) if isinstance(value, dict) else None
        if phrases is None or also is None:
            line = line_of(text, table)
            raise LexiconError(f"{where}, line {line}: [{table}] needs phrases, each a text without |")
        if topic in CLASSIFYING:
            for phrase in phrases:
                if (other := meaning.setdefault(phrase, table)) != table:
                    said = f"{phrase!r} stands under [{other}] and under [{table}]"
                    raise LexiconError(f"{where}, line {line_of(text, table, phrase)}: {said}; leave one out")
        tables[table] = phrases
        if also:
            tables[table + ALSO_LISTED] = also
    return tables


def phrases_of(listed: object) -> tuple[str, ...] | None:
    """The phrases of a text with one on each line, or of a list of them, folded; None where it is neither."""
    if isinstance(listed, list) and all(isinstance(p, str) for p in listed):
        listed = "\n".join(listed)
    if not isinstance(listed, str) or "|" in listed:
        return None
    return tuple(phrase for p in fold(listed.replace("\n", "|")).split("|") if (phrase := p.strip()))


def line_of(text: str, table: str, phrase: str = "") -> int:
    """The line of a TOML text, from 1, on which a table begins, or on which a folded phrase stands in it."""
    lines = text.splitlines()
    start = next((n for n, line in enumerate(lines, 1) if line.partition("#")[0].strip(BRACKETS) == table), 1)
    said = [(n, fold(line).strip(BRACKETS)) for n, line in enumerate(lines[start - 1 :], start)]
    alone = (n for n, line in said if line == phrase)
    among = (n for n, line in said if phrase and phrase in line)
    return next(alone, next(among, start))
