"""Runs the case files of the kinds of sections: what is printed, and the entries that must come of it.

`tests/parsers/cases/<kind>.md` holds the cases of a kind. Each test file of the kind's modules runs them.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import Entry, Person, SectionKind
from cvparse.parsers.routing.section_parsers import SECTION_PARSERS
from printed import cases, section

FOLDER = Path(__file__).parents[1] / "parsers" / "cases"


def cases_of(*kinds: str) -> pytest.MarkDecorator:
    """The cases of these kinds as the parameters `kind`, `title`, `written` and `expected` of a test."""
    found = [(kind, *case) for kind in kinds for case in cases(FOLDER / f"{kind}.md")]
    assert found, f"no case in the files of {kinds}"
    return pytest.mark.parametrize(
        ("kind", "title", "written", "expected"), found, ids=[f"{case[0]}: {case[1]}" for case in found]
    )


def assert_read(kind: str, title: str, written: str, expected: str) -> None:
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
    assert not lost, lost


def _named(entry: object, wanted: dict[str, object]) -> dict[str, object]:
    """The fields of an entry that are asked for."""
    assert isinstance(entry, dict)
    return {key: entry[key] for key in wanted}


def _plain(entry: Entry | Person | str) -> object:
    return entry if isinstance(entry, str) else json.loads(entry.model_dump_json())


def found_in(kind: str, written: str, heading: str | None = None) -> list[dict[str, object]]:
    """The fields that the entries of a section have, without those that are empty and the text as printed.

    A section of contact details has no heading unless one is given: it is the head of the CV.
    """
    part = SectionKind(kind)
    named = heading or (None if part is SectionKind.CONTACT else part.value.title())
    parsed = SECTION_PARSERS[part](section(part, written, named), Context(load(("en",))))
    plain = [_plain(reading.entry) for reading in parsed.readings]
    left_out = ("raw", "id", "source")
    return [
        {key: value for key, value in entry.items() if value and key not in left_out} if isinstance(entry, dict) else {}
        for entry in plain
    ]
