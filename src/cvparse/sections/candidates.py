"""Which lines have the shape of a heading: short, no bullet, no tag beside them, no full stop, no `key: value`.

Decides from the line itself and from the line above it, which it may only go on with. What makes a heading of a
candidate is its style among those of the other candidates (`detect`). Each line that is refused here leaves its reason
in the verdicts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import regex

from cvparse.layout.types import Layout, Line
from cvparse.lexicon.types import Lexicon
from cvparse.sections.heading_meaning import LONGEST, MOST_WORDS, Certainty, Meaning, bare, meaning_of
from cvparse.sections.typography import LARGER, LineStyle, style_of
from cvparse.sections.verdict import Reason, Verdicts
from cvparse.text.normalize import BULLETS
from cvparse.text.styled import CELL, ICON

CLOSE = 1.3  # em; lines of one paragraph
LONGEST_LEGEND = 60  # characters; a legend in parentheses may stand behind a heading
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


def shape_refusal(line: Line) -> Reason | None:
    """Why a line has not the shape of a heading, None where it has it: short, begins with a capital or a number, has no
    bullet and does not end like a sentence.

    Reads `Publications`, `4. SERVICE TO THE PROFESSION` and `2019–2021`; refuses `• Best Paper Award` and `and was
    granted leave.`
    """
    return next(_shape_refusals(line.text.text.replace(ICON, " ").strip()), None)


def _shape_refusals(text: str) -> Iterator[Reason]:
    """The reasons against the shape of a text, in the order in which they are asked for; only the first counts."""
    if not text:
        yield Reason.EMPTY
    if len(text) > LONGEST + LONGEST_LEGEND:
        yield Reason.TOO_LONG
    if is_year(text):
        return
    core = bare(text)
    first = next((c for c in core if c.isalpha()), "")
    if not first:
        yield Reason.NO_LETTER
    if len(core) > LONGEST or len(core.split()) > MOST_WORDS:
        yield Reason.TOO_LONG
    if text[0] in BULLETS:
        yield Reason.BULLET
    if first.islower():
        yield Reason.SMALL_LETTER
    if text[-1] in ".,;":
        yield Reason.STOP
    if _DATE_LIKE.match(text):
        yield Reason.DATE_FIRST


def is_year(text: str) -> bool:
    """A year or a span of years alone on its line, as over a group of entries: `2024`, `2019–2021`."""
    return _YEAR_ALONE.fullmatch(text) is not None


def candidates_of(layout: Layout, lexicon: Lexicon, verdicts: Verdicts) -> list[Candidate]:
    """All lines of a heading's shape, in order, without those that go on with what another line began. The reason for
    each refused line is recorded in `verdicts`."""
    found: list[Candidate] = []
    for index, line in enumerate(layout.lines):
        if (reason := shape_refusal(line)) is not None:
            verdicts.judge(index, line, reason)
            continue
        began = bool(found) and found[-1].index == index - 1
        candidate = Candidate(index, line, style_of(line, layout.norms), meaning_of(line.text.text, lexicon))
        keyed = _meaning_of_key(candidate, lexicon)
        reason = next(_value_refusals(candidate, keyed, layout, lexicon), None)
        candidate = replace(candidate, meaning=keyed) if keyed else candidate
        if reason is None and not began and _goes_on(candidate, layout):
            reason = Reason.SAME_PARAGRAPH
        if reason is None:
            found.append(candidate)
        verdicts.judge(index, line, reason or Reason.NOTHING_SAYS_SO, candidate.style, candidate.meaning)
    return _ruled_alike(found)


def _ruled_alike(candidates: list[Candidate]) -> list[Candidate]:
    """The candidates, where those with a rule below them share one style, whether or not they are as long as the rule.

    Reads `SERVICE TO THE COLLEGE` that fills its column as `SKILLS`, though the rule seems to underline its words;
    keeps underlined headings apart where none is shorter than its rule.
    """
    shorter = {c.style for c in candidates if c.line.ruled and not c.style.underlined}
    return [
        replace(c, style=plain) if c.line.ruled and (plain := replace(c.style, underlined=False)) in shorter else c
        for c in candidates
    ]


def _value_refusals(candidate: Candidate, keyed: Meaning | None, layout: Layout, lexicon: Lexicon) -> Iterator[Reason]:
    """The reasons for which a line holds a value, in the order in which they are asked for: a tag beside it, a year, a
    key before a colon. `keyed` is the meaning of that key. Only the first reason counts."""
    line, text, unsure = candidate.line, candidate.text, candidate.meaning.certainty < Certainty.PARTS
    larger = candidate.style.size >= LARGER * layout.norms.body_size
    # a line with a tag or a cell beside it is an entry, but for a large known heading beside a column of details
    beside = line.margin.text + _cells(text)
    if _YEAR.search(beside) and not line.ruled and not line.filled:
        yield Reason.DATE_BESIDE
    if beside and not (candidate.known_whole and larger):
        yield Reason.TEXT_BESIDE
    if unsure and _YEAR.search(text) and not is_year(text):
        yield Reason.YEAR_INSIDE
    if unsure and _left_open(layout, candidate.index, lexicon):
        yield Reason.LINE_ABOVE_OPEN
    key = _KEY.search(text)
    if key and text[key.end() - 1] in QUOTES:
        yield Reason.QUOTED_VALUE  # `Thesis: “On Rivers”` is a fact of an entry, in whatever type
    if keyed and not (keyed.certainty == Certainty.WHOLE and larger):
        yield Reason.KEY_AND_VALUE
    if text.lstrip().startswith(ICON) and (keyed or candidate.meaning).certainty < Certainty.PARTS:
        yield Reason.PICTOGRAM


def _meaning_of_key(candidate: Candidate, lexicon: Lexicon) -> Meaning | None:
    """The meaning of the words before a colon, None where no value follows them.

    Reads `Service: the last years`; says nothing of `Publications: Books`, whose second part is a heading too.
    """
    text = candidate.text
    key = _KEY.search(text)
    if key is None or candidate.known_whole:
        return None
    value = meaning_of(text[key.end() - 1 :], lexicon)
    if value.certainty == Certainty.WHOLE and not any(mark in text for mark in QUOTES):
        return None
    return meaning_of(text[: key.start() + 1], lexicon)


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
    """Whether the line goes on with what the line above began: same style, same column, close under it."""
    if candidate.index == 0:
        return False
    line, above = candidate.line, layout.lines[candidate.index - 1]
    close = 0 < line.gap_above <= CLOSE * line.size and above.column == line.column
    return close and style_of(above, layout.norms) == candidate.style
