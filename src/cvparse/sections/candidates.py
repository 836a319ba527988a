"""Which lines have the shape of a heading: short, no bullet, no tag beside them, no full stop, no `key: value`.

Decides from the line alone and from the line above it, which it may only go on; what makes a heading of a candidate is
its style among those of the others (`headings`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import regex

from cvparse.layout.types import Layout, Line
from cvparse.lexicon.types import Lexicon
from cvparse.sections.heading_meaning import LONGEST, MOST_WORDS, Certainty, Meaning, bare, meaning_of
from cvparse.sections.typography import LARGER, LineStyle, style_of
from cvparse.text.normalize import BULLETS
from cvparse.text.styled import CELL, ICON

CLOSE = 1.3  # em; lines of one paragraph
QUOTES = '"“”„«»'  # a title in quotes is a value, whatever word it stands behind
_KEY = regex.compile(r"\S:\s++\S")  # `English: native` is an entry, a large `Service: the last years` is not
_YEAR = regex.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_YEAR_ALONE = regex.compile(r"\s*(?:19|20)\d\d(?:\s?[-–—/]\s?(?:(?:19|20)\d\d|1[3-9]|[2-9]\d|\p{L}{2,9}))?\s*:?\s*")
_DATE_LIKE = regex.compile(r"^\W*(?:\p{L}{3,9}\W{1,3})?(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line of a heading's shape, its style and its meaning."""

    index: int
    line: Line
    style: LineStyle
    meaning: Meaning

    @property
    def text(self) -> str:
        return self.line.text.text

    @property
    def known_whole(self) -> bool:
        return self.meaning.certainty == Certainty.WHOLE


def has_heading_shape(line: Line) -> bool:
    """Short, begins with a capital or a figure, no bullet, does not end like a sentence.

    Reads `Publications` and `4. SERVICE TO THE PROFESSION`; refuses `• Best Paper Award` and `and was granted leave.`
    """
    text = line.text.text.replace(ICON, " ").strip()
    if not text or len(text) > LONGEST + 60:
        return False
    if is_year(text):
        return True
    if not any(c.isalpha() for c in text):
        return False
    core = bare(text)
    if len(core) > LONGEST or len(core.split()) > MOST_WORDS or text[0] in BULLETS:
        return False
    first = next(c for c in core if c.isalpha()) if any(c.isalpha() for c in core) else ""
    return first != "" and not first.islower() and text[-1] not in ".,;" and not _DATE_LIKE.match(text)


def is_year(text: str) -> bool:
    """A year or a span of years alone on its line, as over a group of entries: `2024`, `2019–2021`."""
    return _YEAR_ALONE.fullmatch(text) is not None


def candidates_of(layout: Layout, lexicon: Lexicon) -> list[Candidate]:
    """All lines of a heading's shape, in order; not the further lines of something that began otherwise."""
    found: list[Candidate] = []
    for index, line in enumerate(layout.lines):
        if not has_heading_shape(line):
            continue
        began = bool(found) and found[-1].index == index - 1
        candidate = _candidate(index, layout, lexicon)
        if candidate is not None and (began or not _goes_on(candidate, layout)):
            found.append(candidate)
    return _ruled_alike(found)


def _ruled_alike(candidates: list[Candidate]) -> list[Candidate]:
    """The candidates, those with a rule below them in one style, whether or not they are as long as the rule.

    Reads `SERVICE TO THE COLLEGE` that fills its column as `SKILLS`, though the rule seems to underline its words;
    keeps underlined headings apart where none is shorter than its rule.
    """
    shorter = {c.style for c in candidates if c.line.ruled and not c.style.underlined}
    return [
        replace(c, style=plain) if c.line.ruled and (plain := replace(c.style, underlined=False)) in shorter else c
        for c in candidates
    ]


def _candidate(index: int, layout: Layout, lexicon: Lexicon) -> Candidate | None:
    """The line as a candidate, None where what it holds is a value: a tag beside it, a year, a key before a colon."""
    line = layout.lines[index]
    text = line.text.text
    style, meaning = style_of(line, layout.norms), meaning_of(text, lexicon)
    larger = style.size >= LARGER * layout.norms.body_size
    # a line with a tag or a cell beside it is an entry, but for a large known heading beside a column of details
    beside = line.margin.text + _cells(text)
    dated = _YEAR.search(beside) and not line.ruled and not line.filled
    if beside and (dated or not (meaning.certainty == Certainty.WHOLE and larger)):
        return None
    if _YEAR.search(text) and meaning.certainty < Certainty.PARTS and not is_year(text):
        return None
    if meaning.certainty < Certainty.PARTS and _left_open(layout, index, lexicon):
        return None
    key = _KEY.search(text)
    if key and text[key.end() - 1] in QUOTES:
        return None  # `Thesis: “On Rivers”` is a fact of an entry, in whatever type
    if meaning.certainty < Certainty.WHOLE and key:
        value = meaning_of(text[key.end() - 1 :], lexicon)
        if value.certainty < Certainty.WHOLE or any(mark in text for mark in QUOTES):
            meaning = meaning_of(text[: key.start() + 1], lexicon)
            if meaning.certainty < Certainty.WHOLE or not larger:
                return None
    pictured = text.lstrip().startswith(ICON) and meaning.certainty < Certainty.PARTS
    return None if pictured else Candidate(index, line, style, meaning)


def _left_open(layout: Layout, index: int, lexicon: Lexicon) -> bool:
    """Whether the line close above waits for more words: `A. Lund, B. Okri and` over `**C. Twill**`."""
    line, above = layout.lines[index], layout.lines[max(0, index - 1)]
    close = 0 < line.gap_above <= CLOSE * line.size and above.column == line.column
    last = above.text.text.split()[-1:] if close else []
    return bool(last) and (last[0].endswith(",") or (last[0].islower() and last[0] in lexicon.phrases("lists.and")))


def _cells(text: str) -> str:
    """What stands in the further cells of a line."""
    cells = " ".join(text.strip(CELL + " ").split(CELL)[1:])
    return cells if any(c.isalnum() for c in cells) else ""


def _goes_on(candidate: Candidate, layout: Layout) -> bool:
    """Whether the line goes on what the line above, of the same style, began."""
    if candidate.index == 0:
        return False
    line, above = candidate.line, layout.lines[candidate.index - 1]
    close = 0 < line.gap_above <= CLOSE * line.size and above.column == line.column
    return close and style_of(above, layout.norms) == candidate.style
