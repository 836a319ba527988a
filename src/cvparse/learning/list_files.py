"""Phrases are written into the folder of a user's word lists; what stands there already stays as it is, remarks too.

A phrase goes to the end of its list, or a new list to the end of its file. The file is then read as any other: where it
would not say exactly one phrase more, nothing is written.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

from cvparse.bulk.stores.replaced_file import replaced
from cvparse.errors import CvparseError
from cvparse.lexicon.load import tables_of
from cvparse.lexicon.own_folder import known_tables, read_folder
from cvparse.lexicon.own_lists import ListedPhrase

HEADER = re.compile(r"\[\s*(?P<name>\w{1,80})\s*\]\s*(?:#.*)?")
QUOTES = ("'''", '"""')
BEFORE_A_PHRASE = ("[", ",")


def file_of(folder: Path, listed: ListedPhrase) -> Path:
    """The file in which a phrase stands, or would."""
    return folder / listed.language / f"{listed.topic}.toml"


def line_of_list(listed: ListedPhrase) -> str:
    """A phrase as the lines of TOML that say it."""
    return f"[{listed.table}]\nphrases = [{json.dumps(listed.phrase, ensure_ascii=False)}]\n"


def write_phrase(folder: Path, listed: ListedPhrase) -> bool:
    """Add a phrase to a user's word lists, whole or not at all; False where it stands there already.

    Raises CvparseError where the folder or the file cannot be written, or where the file is written so that a phrase
    cannot be added.
    """
    file = file_of(folder, listed)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        before = read_folder(folder)
        if before.holds(listed):
            return False
        text = file.read_text("utf-8") if file.exists() else ""
        written = with_phrase(text, listed)
        _check(text, written, listed, file)
        with replaced(file) as new:
            new.write(written.encode("utf-8"))
            new.flush()
            os.fsync(new.fileno())
    except OSError as error:
        raise CvparseError(f"{file} cannot be written: {error.strerror or error}; name another folder") from None
    return True


def with_phrase(text: str, listed: ListedPhrase) -> str:
    """The text of a file with a further phrase: at the end of its list, or in a list of its own at the end."""
    lines = text.splitlines()
    start = next((n for n, line in enumerate(lines) if _table(line) == listed.table), None)
    if start is None:
        gap = "\n" if text else ""
        return f"{text.rstrip()}{gap and gap * 2}{line_of_list(listed)}"
    end = next((n for n in range(start + 1, len(lines)) if _table(lines[n])), len(lines))
    last = max(n for n in range(start, end) if lines[n].strip() and not lines[n].lstrip().startswith("#"))
    lines[start : last + 1] = _longer(lines[start : last + 1], listed.phrase)
    return "\n".join(lines) + "\n"


def _longer(lines: list[str], phrase: str) -> list[str]:
    """The lines of a list with a further phrase before its closing quotes, or its closing bracket."""
    *above, last = lines
    bare = last.rstrip()
    if bare.endswith(QUOTES):
        inside, closing = bare[:-3], bare[-3:]
        return [*above, *([inside] if inside else []), phrase, closing]
    inside = bare[:-1].rstrip()
    said = json.dumps(phrase, ensure_ascii=False)
    if inside:
        return [*above, f"{inside}{'' if inside.endswith(BEFORE_A_PHRASE) else ', '}{said}]"]
    before = above[-1].rstrip()
    return [*above[:-1], before if before.endswith(BEFORE_A_PHRASE) else f"{before},", f"  {said},", last]


def _table(line: str) -> str:
    """The name of the list that begins on a line; empty where none does."""
    found = HEADER.fullmatch(line.strip())
    return found["name"] if found else ""


def _check(text: str, written: str, listed: ListedPhrase, file: Path) -> None:
    """Raises CvparseError where the new text does not say the old one and one phrase more."""
    if listed.table not in known_tables(listed.topic):
        raise CvparseError(f"there is no list [{listed.table}] in {listed.topic}")
    before, after = (tables_of(said, listed.topic, str(file)) for said in (text, written))
    wanted = {table: set(phrases) for table, phrases in before.items()}
    wanted.setdefault(listed.table, set()).add(listed.phrase)
    if {table: set(phrases) for table, phrases in after.items()} != wanted:
        raise CvparseError(f"{file} is written so that a phrase cannot be added; add {line_of_list(listed)!r} yourself")
