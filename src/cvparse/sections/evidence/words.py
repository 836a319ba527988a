"""Evidence from the characters of a candidate: what its words mean, how long it is, how it begins and ends.

A lexicon's silence is weak evidence: `words: unknown` is a name like others, with a weight of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cvparse.layout.types import Norms
from cvparse.sections.candidates import Candidate, Place, holds_year, is_year
from cvparse.sections.evidence.steps import step
from cvparse.sections.heading_meaning import Certainty
from cvparse.sections.heading_numbers import number_end
from cvparse.sections.typography import stands_out
from cvparse.text.normalize import BULLET_SIGNS
from cvparse.text.styled import CELL

CERTAINTY = {
    Certainty.NONE: "unknown",
    Certainty.WORD: "one word known",
    Certainty.PARTS: "most parts known",
    Certainty.WHOLE: "known as a whole",
}
LENGTHS = (2, 3, 5, 8, 13, 20)  # words
_COUNT = regex.compile(r"[(\[]\s?(?:n\s?=\s?)?\d{1,4}(?:\s[^()\d]{1,20})?\s?[)\]]\s{0,2}:?$")
_ADDRESS = regex.compile(r"https?:|www\.|@|\.(?:com|org|edu|net)\b")
_KEY = regex.compile(r"\S[:：]\s{1,9}\S")


def of_words(candidate: Candidate, norms: Norms) -> Iterator[str]:
    """What the words mean, alone and with the type they are set in, and how many they are."""
    known = CERTAINTY[candidate.meaning.certainty]
    distinct = candidate.place is not Place.BODY or stands_out(candidate.style, norms)
    yield f"words: {known}"
    yield f"words: {known}, {'distinct type' if distinct else 'plain type'}"
    if candidate.is_title:
        yield "words: a name of the document"
    yield step("length in words", len(candidate.core.split()), LENGTHS)


def of_form(candidate: Candidate, repeated: bool) -> Iterator[str]:
    """How the text begins, ends and what signs it holds; `repeated` says that it stands three times or more."""
    text = candidate.core
    yield from _of_numbers(text)
    if text != candidate.printed:
        yield f"form: {_remark(candidate.printed[len(text) :])} in brackets behind it"
    found = (
        (text.endswith((":", "：")), "ends with a colon"),
        (text.endswith((".", "。")), "ends with a full stop"),
        (text.endswith((",", ";")), "ends with a comma"),
        ("," in text[:-1], "holds a comma"),
        (CELL in candidate.text.strip(), "holds cells"),
        (text[:1].islower(), "begins in lower case"),
        (text.startswith(BULLET_SIGNS), "begins with a bullet"),
        (not any(map(str.isalpha, text)), "no letters"),
        (_ADDRESS.search(text) is not None, "holds an address"),
        ((":" in text or "：" in text) and _KEY.search(text) is not None, "a key, a colon and a value"),
        (repeated, "stands three times or more"),
    )
    yield from (f"form: {name}" for holds, name in found if holds)


def _remark(text: str) -> str:
    """What a remark in brackets is: a count belongs to headings, a year to entries as well."""
    return "a count" if _COUNT.search(text) else "a year" if holds_year(text) else "a remark"


def _of_numbers(text: str) -> Iterator[str]:
    if is_year(text):
        yield "form: a year alone"
    elif holds_year(text):
        yield "form: holds a year"
    end = number_end(text)
    if end:
        yield "form: numbered"
    if not is_year(text) and any(map(str.isdigit, text[end:])):
        yield "form: holds figures"
