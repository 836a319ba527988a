"""Every case file of section parsers: what is printed, and the entries that must come of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cvparse.assembly.ledger import CUE
from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import Entry, Person, SectionKind
from cvparse.parsers.routing.section_parsers import SECTION_PARSERS
from printed import cases, section

FILES = sorted((Path(__file__).parent / "cases").glob("*.md"))
CASES = [(file.stem, *case) for file in FILES for case in cases(file)]


def test_the_case_files_are_found() -> None:
    assert len(FILES) >= 10
    assert len(CASES) >= 30


@pytest.mark.parametrize(("kind", "title", "written", "expected"), CASES, ids=[f"{c[0]}: {c[1]}" for c in CASES])
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    """The entries agree with the expected ones in every field that those name; every word is accounted for."""
    languages = tuple(title.rsplit("(", 1)[1].rstrip(")").split(",")) if title.endswith(")") else ("en",)
    part = SectionKind(kind)
    printed = section(part, written, None if part is SectionKind.CONTACT else part.value.title())
    parsed = SECTION_PARSERS[part](printed, Context(load(languages)))
    got = [_plain(reading.entry) for reading in parsed.readings]
    want = json.loads(expected)
    assert len(got) == len(want), got
    for one, other in zip(got, want, strict=True):
        assert (_named(one, other) if isinstance(other, dict) else one) == other
    covered = {word for reading in parsed.readings for taken in reading.taken for word in taken.text.words}
    covered |= {word for leftover in parsed.leftover for word in leftover.text.words}
    covered |= {word for taken in parsed.consumed for word in taken.text.words}
    words = {word.id: word.text for part in printed.walk() for line in part.lines for word in line.words}
    lost = [text for key, text in words.items() if key not in covered and any(c.isalnum() for c in text)]
    assert not lost, (lost, CUE)


def _named(entry: object, wanted: dict[str, object]) -> dict[str, object]:
    """The fields of an entry that are asked for."""
    assert isinstance(entry, dict)
    return {key: entry[key] for key in wanted}


def _plain(entry: Entry | Person | str) -> object:
    return entry if isinstance(entry, str) else json.loads(entry.model_dump_json())
