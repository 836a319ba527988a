"""Evidence from the lines of a section: what a list, a block of the head, or a paragraph holds, whatever its heading.

Each fact is asked of every line: a form (`a year at the right edge`, `initials and a surname`), or a word of a list of
the lexicon (`a degree`). What speaks is the share of the lines that show it, in steps. The facts name no kind of
section; what each speaks for is fitted (`kinds.toml`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import chain

import regex

from cvparse.layout.types import Line
from cvparse.lexicon.phrase_index import REMEMBERED
from cvparse.lexicon.types import GroupedLists, Lexicon
from cvparse.sections.candidates import holds_year
from cvparse.sections.evidence.steps import step
from cvparse.text.normalize import BULLET_SIGNS
from cvparse.text.styled import CELL, Style

MOST_LINES = 60  # of a section; what it holds is plain long before
SHARES = (0.01, 0.15, 0.4, 0.75)  # of the lines
COUNTS = (2, 4, 9)  # lines
LOWER = (0.15, 0.3, 0.45, 0.6)  # of the words begin in lower case: most of running text, few of an address
BETWEEN_COMMAS = (1.5, 2.5, 4, 8)  # words between two commas, on average: names of tools are short
LENGTHS = (3, 6, 10, 15)  # words of a line, on average

_COMMA = regex.compile(r"[,;、，،•|]")

FORMS: dict[str, regex.Pattern[str]] = {
    "a span of years": regex.compile(r"(?<!\d)(?:19|20)\d\d\s?[-–—]\s?(?:(?:19|20)?\d\d(?!\d)|\p{L})"),
    "a number before it": regex.compile(r"\s*[\[(]?[A-Z]{0,3}\d{1,3}[\]).]\s"),
    "initials and a surname": regex.compile(
        r"(?<!\p{L})(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}\p{Ll}{1,20}|\p{Lu}[\p{L}'’-]{1,20},? (?:\p{Lu}\.[\s-]?){1,3}(?!\p{L})"
        r"|\p{Lu}\p{Ll}{1,20} \p{Lu}{1,2},"
    ),
    "a volume or pages": regex.compile(r"(?<!\d)\d{1,4}\s?\(\d{1,3}\)|\d[:,]\s?e?\d{1,5}[-–]\d{1,5}|\bpp?\.\s?\d"),
    "an identifier": regex.compile(r"doi[.:]|10\.\d{4,9}/|arxiv", regex.IGNORECASE),
    "quotation marks": regex.compile(r"[“”„«»《》「」]"),
    "an amount of money": regex.compile(r"[$€£¥]\s?\d|\d\s?[$€£¥k]\b|\b(?:USD|EUR|GBP|CHF|CAD|AUD)\b"),
    "an address of the net": regex.compile(r"@\w|https?:|www\."),
    "a telephone number": regex.compile(r"\+\d{1,3}[\s(]|\(\d{3}\)\s?\d{3}|\d{3}[-.\s]\d{3,4}[-.\s]\d{2,4}"),
    "a course code": regex.compile(r"(?<!\p{L})\p{Lu}{2,5}[\s-]?\d{2,4}\p{Lu}?(?!\d)"),
    "a colon inside": regex.compile(r"\S[:：]\s\S"),
    "a full stop at its end": regex.compile(r"[.。]\s*$"),
    "several commas": regex.compile(r",[^,]{1,60},"),
}

OF_FIGURES = frozenset(
    {"a span of years", "a number before it", "a volume or pages", "a telephone number", "a course code"}
)
WITHOUT_FIGURES = {name: form for name, form in FORMS.items() if name not in OF_FIGURES}
"""The forms that a line without figures may have."""

LISTS: dict[str, tuple[str, ...]] = {
    "a degree": ("degrees.doctorate", "degrees.masters", "degrees.bachelors", "degrees.diploma"),
    "a post": ("roles.academic", "roles.administrative", "roles.visiting", "roles.clinical"),
    "a post outside universities": ("roles.industry", "roles.internship"),
    "a student": ("roles.student", "advising.phd", "advising.masters", "advising.undergraduate"),
    "a task of service": ("roles.service", "service.role"),
    "a reviewing activity": ("service.activity",),
    "a body": ("service.body",),
    "an institution": ("organizations.institution", "organizations.either"),
    "a department": ("organizations.department",),
    "a company": ("organizations.company",),
    "an award": ("awards.noun",),
    "a role in a grant": ("grants.role",),
    "a grant": ("grants.noun",),
    "a funder's word": ("grants.funder", "grants.granted_by", "grants.awarded"),
    "a form of talk": ("talks.invited", "talks.keynote", "talks.contributed", "talks.poster", "talks.seminar"),
    "an event": ("talks.event", "venues.conference", "venues.workshop"),
    "a journal": ("venues.journal",),
    "a role in teaching": ("teaching.role",),
    "a level of teaching": ("teaching.level", "teaching.course", "teaching.courses"),
    "a term": ("dates.term", "dates.season"),
    "an advisor": ("words.advisor",),
    "a thesis": ("words.thesis",),
    "a language": ("spoken.name", "languages.name"),
    "a fluency": ("words.fluency", "languages.mother_tongue"),
    "a level of skill": ("skills.level", "words.expertise_high"),
    "a membership": ("memberships.role",),
    "a place": ("territories.name", "places.state", "places.country"),
    "a street or a contact word": ("words.street", "words.postal", "words.email", "words.phone", "words.web"),
    "the present": ("dates.present", "dates.until_now"),
}


PLACES: dict[str, Callable[[Line], bool]] = {
    "a year at the right edge": lambda line: holds_year(line.aside.text),
    "a year at the left": lambda line: holds_year(line.margin.text),
    "a year in the text": lambda line: holds_year(line.text.text),
    "a bullet": lambda line: line.text.text.lstrip().startswith(BULLET_SIGNS),
    "a full line": lambda line: line.full,
    "cells": lambda line: CELL in line.text.text.strip(),
    "italic words": lambda line: line.text.share(Style.ITALIC) > 0.1,
    "bold words": lambda line: line.text.share(Style.BOLD) > 0.1,
    "centred": lambda line: line.centered,
}


def of_contents(lines: Sequence[Line], lexicon: Lexicon) -> Iterator[str]:
    """What the lines hold, each fact once with the share of the lines that show it."""
    lines = lines[:MOST_LINES]
    if not lines:
        return
    texts = [whole_line(line) for line in lines]
    every_word = [word for text in texts for word in text.split()]
    yield step("lines", len(lines), COUNTS)
    yield step("words in a line", len(every_word) / len(lines), LENGTHS)
    parts = [part for text in texts for part in _COMMA.split(text) if part.strip()]
    yield step("words between commas", sum(len(part.split()) for part in parts) / max(1, len(parts)), BETWEEN_COMMAS)
    words = [word for word in every_word if word[0].isalpha()]
    yield step("words in lower case", sum(word[0].islower() for word in words) / max(1, len(words)), LOWER)
    for name, holds in PLACES.items():
        yield step(name, sum(map(holds, lines)) / len(lines), SHARES)
    held = Counter(chain.from_iterable(held_by(text, lexicon) for text in texts))
    for name in (*FORMS, *LISTS):
        yield step(name, held[name] / len(texts), SHARES)


@lru_cache(maxsize=REMEMBERED)
def held_by(text: str, lexicon: Lexicon) -> frozenset[str]:
    """The forms that a line has, and the lists of which it has a word."""
    forms = FORMS if any(map(str.isdigit, text)) else WITHOUT_FIGURES
    return _groups(lexicon).standing_in(text).union(name for name, form in forms.items() if form.search(text))


@lru_cache(maxsize=16)
def _groups(lexicon: Lexicon) -> GroupedLists:
    return GroupedLists({name: lexicon.together(lists) for name, lists in LISTS.items()})


def whole_line(line: Line) -> str:
    """What a line prints in its margin, in its text and at its right edge, as one text."""
    return "  ".join(text.text for text in (line.margin, line.text, line.aside) if text)
