"""A folder with the user's own word lists, in the form of the package's: `DIR/de/headings.toml`, a table for each list.

It decides nothing about meanings: it reads and checks. A language, a topic or a list that the package does not have is
refused with the nearest name, since it would be passed over in silence. So are topics that are asked before the
languages of a document are known, or that are the same for all documents (`FIXED`).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from cvparse.errors import LexiconError
from cvparse.lexicon.load import NO_LANGUAGE, languages, line_of, read_topic, tables_of
from cvparse.lexicon.own_lists import OwnList, OwnLists, sorted_lists
from cvparse.lexicon.types import DATA
from cvparse.text.did_you_mean import did_you_mean

FIXED = frozenset({"language", "months", "domains", "links", "link_labels", "names"})


def read_folder(folder: Path) -> OwnLists:
    """The lists in a folder. Raises LexiconError, which names file and line, for what is none."""
    if not folder.is_dir():
        raise LexiconError(f"{folder} is no folder; name one with word lists: {folder}/en/headings.toml")
    return sorted_lists([one for file in sorted(folder.rglob("*.toml")) for one in _lists(folder, file)])


def _lists(folder: Path, file: Path) -> Iterator[OwnList]:
    language, topic = check_name(folder, file)
    try:
        text = file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise LexiconError(f"{file} cannot be read: {error}; write it as UTF-8") from None
    known = known_tables(topic)
    for table, phrases in tables_of(text, topic, str(file)).items():
        if table not in known:
            meant = did_you_mean(table, known)
            raise LexiconError(f"{file}, line {line_of(text, table)}: there is no list [{table}] in {topic}; {meant}")
        yield OwnList(language, topic, table, phrases)


def check_name(folder: Path, file: Path) -> tuple[str, str]:
    """The language and the topic that a file of the folder is for. Raises LexiconError where its name says none."""
    parts = file.relative_to(folder).parts
    if len(parts) != 2:
        raise LexiconError(f"{file} stands in no folder of a language; move it, as to {folder / 'en' / file.name}")
    codes = (*languages(), NO_LANGUAGE)
    if parts[0] not in codes:
        raise LexiconError(
            f"{file}: there are no word lists for the language {parts[0]}; {did_you_mean(parts[0], codes)}"
        )
    topics = known_topics()
    if file.stem not in topics:
        raise LexiconError(f"{file}: there is no topic {file.stem}; {did_you_mean(file.stem, topics)}")
    return parts[0], file.stem


@lru_cache(maxsize=1)
def known_topics() -> frozenset[str]:
    """The topics that a user may have lists of."""
    return frozenset(file.stem for file in DATA.glob("*/*.toml")) - FIXED


@lru_cache(maxsize=64)
def known_tables(topic: str) -> frozenset[str]:
    """The lists that some language of the package has in a topic."""
    return frozenset(table for file in DATA.glob(f"*/{topic}.toml") for table in read_topic(file))
