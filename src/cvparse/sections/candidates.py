"""Which texts of a document could be headings: every line, every text in a column beside the lines, and the words at
the beginning of a line that are set apart from the rest of it.

Nothing is refused here. A candidate is a printed text with its place, its style and what its words mean; whether it is
a heading is decided over all of them together (`decide`). Texts beside the lines that stand close under each other in
one style are one candidate, as the lines of a wrapped heading in a narrow column are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import NamedTuple

import regex

from cvparse.layout.types import Layout, Line, Norms, Word
from cvparse.lexicon.phrase_index import REMEMBERED
from cvparse.lexicon.types import Lexicon
from cvparse.sections.heading_meaning import MOST_WORDS, UNKNOWN, Certainty, Meaning, meaning_of
from cvparse.sections.heading_numbers import is_number
from cvparse.sections.run_in import PARTING, run_in_end
from cvparse.sections.typography import LineStyle, is_apart, stands_out, style_of_text
from cvparse.text.normalize import BULLET_SIGNS, BULLETS, join_lines
from cvparse.text.styled import EMPTY, ICON, StyledText
from cvparse.text.trim import without_note
from cvparse.text.value_class import dataclass

WRAPPED = 1.75  # em; the lines of one heading are no further apart
ONE_PITCH = 1.2  # times the least step; text beside them moves the lines of a heading by less, a new one by more
LONGEST_READ = 160  # characters; the words of a longer line are not looked up, as no heading is so long
OPEN_ENDS = (",", ":", ";", "-", "–", "(", "&")  # a year under such an end is the last word of a wrapped reference
_REMARK = regex.compile(r"\s[(\[](?:[^()\[\]]|[(\[][^()\[\]]{0,40}[)\]]){1,120}[)\]]\s{0,2}[:：]?\s{0,2}$")
_YEARS_BEHIND = regex.compile(
    r"(?:[:：]|\s[-–—])\s{1,3}(?:19|20)\d\d(?:\s?[-–—/]\s?(?:(?:19|20)?\d\d|\p{L}{2,9}))?\s{0,3}$"
)
_YEAR = regex.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_YEAR_ALONE = regex.compile(r"\s*(?:19|20)\d\d(?:\s?[-–—/]\s?(?:(?:19|20)\d\d|1[3-9]|[2-9]\d|\p{L}{2,9}))?\s*:?\s*")


class Place(StrEnum):
    """Where a candidate stands: among the lines, in the column of headings at the far left, in the column of tags, run
    in before the text of its line."""

    BODY = "body"
    SIDE = "side"
    MARGIN = "margin"
    RUN_IN = "run in"

    @property
    def is_beside(self) -> bool:
        """Whether it is a column beside the text."""
        return self in (Place.SIDE, Place.MARGIN)


class StyleKey(NamedTuple):
    """What candidates that are judged together have in common: whether they stand in the text, beside it or run in
    before it, and how they are printed, in whatever column. `framed` says that a rule or a ground goes with the line,
    `bulleted` that it is an item of a list; years alone on their lines are of one class also in the type of the
    text."""

    place: Place
    style: LineStyle
    plain_year: bool = False
    framed: bool = False
    bulleted: bool = False


@dataclass(frozen=True)
class Candidate:
    """A printed text that could be a heading. `rows` are the indices of its lines in the layout; `is_title` says that
    it names the document, as `Curriculum Vitae` does; `at_right`, that its line prints nothing but this text, at the
    right edge; `is_plain_year`, that it is a year alone on its line, set apart by white space, in the type
    of the text."""

    rows: tuple[int, ...]
    place: Place
    line: Line
    styled: StyledText
    style: LineStyle
    meaning: Meaning
    is_title: bool = False
    at_right: bool = False
    is_plain_year: bool = False

    @property
    def index(self) -> int:
        return self.rows[0]

    @property
    def text(self) -> str:
        return self.styled.text

    @cached_property
    def printed(self) -> str:
        """The text without pictograms, blanks and the mark of a note around it, and without the sign that parts it from
        what it is run in before."""
        bare = without_note(self.styled).text.replace(ICON, " ").strip()
        return bare.rstrip(PARTING) if self.place is Place.RUN_IN else bare

    @cached_property
    def core(self) -> str:
        """The text without a remark in brackets behind it: a count, years, a legend, where more is to be found."""
        return self.printed[: remark_start(self.printed)].rstrip()

    @cached_property
    def style_class(self) -> StyleKey:
        """The candidates that it is judged with."""
        style = self.style._replace(column=0)
        if self.place.is_beside:
            return StyleKey(Place.SIDE, style, self.is_plain_year)
        framed = self.place is Place.BODY and (self.line.ruled or self.line.filled)
        return StyleKey(self.place, style, self.is_plain_year, framed, self.printed.startswith(BULLET_SIGNS))


def join_heading(lines: Sequence[StyledText]) -> StyledText:
    """The lines of a heading as one text; a hyphen between capitals at a line end is a division of the word too (`EX-`
    `PERIENCE`)."""
    texts = [line.strip() for line in lines]
    for number, text in enumerate(texts[:-1]):
        if text.text.endswith("-") and text.text[-2:-1].isupper() and texts[number + 1].text[:2].isupper():
            texts[number] = text[: len(text) - 1] + texts[number + 1]
            texts[number + 1] = EMPTY
    return join_lines(texts)[0].strip()


@lru_cache(maxsize=REMEMBERED)
def remark_start(text: str) -> int:
    """Where a remark begins that ends the text, in brackets or a year behind a colon or a dash; the length of the text
    where none does.

    Reads `Papers (with students, [cited])` and `Talks: 2019`; refuses `(2019)` and `f(x) of old`.
    """
    found = _REMARK.search(text) if ")" in text or "]" in text else None
    if found is None and may_hold_year(text):
        found = _YEARS_BEHIND.search(text)
    return found.start() if found and any(map(str.isalpha, text[: found.start()])) else len(text)


def is_year(text: str) -> bool:
    """A year or a span of years alone on its line, as over a group of entries.

    >>> is_year("2024"), is_year("2019–2021"), is_year("2024 was a good year")
    (True, True, False)
    """
    return _YEAR_ALONE.fullmatch(text) is not None


def years_in(text: str) -> list[str]:
    """The years that stand in a text, as they are printed."""
    return [found.group() for found in _YEAR.finditer(text)]


def is_dated_beside(line: Line) -> bool:
    """Whether a year stands beside the text of a line, as beside the first line of an entry."""
    return holds_year(line.aside.text) or holds_year(line.margin.text)


def may_hold_year(text: str) -> bool:
    """Whether the first figures of a year stand in the text: that is asked in a moment, and most lines have none."""
    return "19" in text or "20" in text


@lru_cache(maxsize=REMEMBERED)
def holds_year(text: str) -> bool:
    """Whether a year stands in the text.

    >>> holds_year("May 2019"), holds_year("Room 12019")
    (True, False)
    """
    return may_hold_year(text) and _YEAR.search(text) is not None


def candidates_of(layout: Layout, lexicon: Lexicon) -> tuple[Candidate, ...]:
    """Every candidate in reading order; a text beside a line comes before that line's own."""
    words = {word.id: word for word in layout.words}
    found: list[Candidate] = []
    above = EMPTY
    for index, printed in enumerate(layout.lines):
        line = _from_the_right_edge(printed, words)
        for place, text in _texts_of(line, words):
            if not text.text.strip():
                continue
            style = style_of_text(text[: remark_start(text.text)], line, layout.norms, words)
            plain_year = place is Place.BODY and is_year(text.text) and not stands_out(style, layout.norms)
            plain_year = plain_year and is_apart(line, layout.norms) and not above.text.rstrip().endswith(OPEN_ENDS)
            found.append(
                Candidate(
                    (index,), place, line, text, style, UNKNOWN, at_right=line is not printed, is_plain_year=plain_year
                )
            )
        above = line.text
    meanings, titles = _Meanings(lexicon), lexicon.phrases("contact.document")
    found = _with_wrapped_joined(found, words, meanings)
    return tuple(
        _with_meaning(one, meanings.of(_named(one, layout.norms)), one.printed.strip(" .:") in titles) for one in found
    )


def _named(candidate: Candidate, norms: Norms) -> str:
    """The words that may name a section: in the type of a heading without the ornament before them."""
    printed = candidate.printed
    return printed.lstrip(f"{BULLETS} ") if stands_out(candidate.style, norms) else printed


def _with_meaning(candidate: Candidate, meaning: Meaning, is_title: bool) -> Candidate:
    """The candidate with what its words mean; of most lines they mean nothing."""
    if meaning is UNKNOWN and not is_title:
        return candidate
    return replace(candidate, meaning=meaning, is_title=is_title)


def _from_the_right_edge(line: Line, words: Mapping[int, Word]) -> Line:
    """A line that prints nothing but a text at its right edge, with that text as its own: headings are set so too. Its
    indent is measured from that edge."""
    if line.text or line.margin or line.side or not line.aside:
        return line
    own = tuple(words[i] for i in line.aside.words if i in words)
    return replace(line, text=line.aside, words=own, aside=EMPTY, indent=0.0)


def _texts_of(line: Line, words: Mapping[int, Word]) -> tuple[tuple[Place, StyledText], ...]:
    """What a line prints at each place. The number of an outline that stands in the margin is a part of the line's own
    text: `2.1` before `Courses` is no tag. Nor is `Papers` beside a text that is but a remark on it: `(* equal)`."""
    numbered = is_number(line.margin.text) and line.text.text[:1].isupper()
    if numbered or (line.margin and remark_start(f"x {line.text.text}") == 1):
        whole = join_lines([line.margin.strip(), line.text])[0]
        return ((Place.SIDE, line.side), (Place.BODY, whole))
    run_in = line.text[: run_in_end(line.text, words)]
    return ((Place.SIDE, line.side), (Place.MARGIN, line.margin), (Place.RUN_IN, run_in), (Place.BODY, line.text))


class _Meanings:
    """What texts mean as headings; texts that recur are looked up once."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._known: dict[str, Meaning] = {}

    def of(self, text: str) -> Meaning:
        if not text or len(text) > LONGEST_READ or text[0] in BULLETS or len(text.split()) > MOST_WORDS + 8:
            return UNKNOWN
        if text not in self._known:
            self._known[text] = meaning_of(text, self._lexicon)
        return self._known[text]


def _with_wrapped_joined(
    candidates: Sequence[Candidate], words: Mapping[int, Word], meanings: _Meanings
) -> list[Candidate]:
    """The candidates, those beside the lines that go on each other joined to one.

    All lines of wrapped headings in one style have one pitch: the least step there is. Headings that stand directly
    under each other are further apart than that, and each is known as a heading; labels of rows are not.
    """
    steps = _steps_beside(candidates, words)
    pitch: dict[LineStyle, float] = {}
    for number, (_, step) in steps.items():
        style = candidates[number].style
        pitch[style] = min(step, pitch.get(style, step))
    stacks: dict[int, list[list[int]]] = {}  # by its first candidate, the stack in pieces of one pitch
    first: dict[int, int] = {}
    for number, (above, step) in steps.items():
        start = first[number] = first.get(above, above)
        pieces = stacks.setdefault(start, [[start]])
        if step > ONE_PITCH * pitch[candidates[number].style]:
            pieces.append([])
        pieces[-1].append(number)
    found: list[Candidate] = []
    for number, candidate in enumerate(candidates):
        if number in stacks:
            parts = [[candidates[i] for i in piece] for piece in stacks[number]]
            headings = [_joined(part) for part in parts]
            known = all(meanings.of(one.printed).certainty >= Certainty.PARTS for one in headings)
            found += headings if known else [_joined([one for part in parts for one in part])]
        elif number not in first:
            found.append(candidate)
    return found


def _steps_beside(candidates: Sequence[Candidate], words: Mapping[int, Word]) -> dict[int, tuple[int, float]]:
    """Under which text before it each text beside the lines stands, and how far, for those that may go on it."""
    steps: dict[int, tuple[int, float]] = {}
    last: dict[Place, int] = {}
    for number, candidate in enumerate(candidates):
        if candidate.place.is_beside:
            above = last.get(candidate.place)
            step = 0.0 if above is None else _step(candidates[above], candidate, words)
            if above is not None and step > 0:
                steps[number] = (above, step)
            last[candidate.place] = number
    return steps


def _step(above: Candidate, below: Candidate, words: Mapping[int, Word]) -> float:
    """The distance in points to a text that may go on what the one above it began: close under it and in its style; 0
    where it may not. A date begins a text of its own. The texts stand on baselines of their own, not always on those of
    the lines beside them. Small capitals are set smaller than the first letter of their word."""
    last, first = words.get(above.styled.words[-1]), words.get(below.styled.words[0])
    if last is None or first is None or last.page != first.page or above.line.column != below.line.column:
        return 0.0
    step = first.baseline - last.baseline
    size = max(word.size for one in (above, below) for i in one.styled.words if (word := words.get(i)))
    may = 0 < step <= WRAPPED * size and _in_one_style(above, below, words) and not holds_year(below.text)
    return step if may else 0.0


def _in_one_style(above: Candidate, below: Candidate, words: Mapping[int, Word]) -> bool:
    """Whether two lines are printed alike; a line of small capitals alone is as small as those of the line above."""
    sizes = {word.size for i in above.styled.words if (word := words.get(i))}
    lowered = {word.size for i in below.styled.words if (word := words.get(i))}
    return above.style == below.style or (
        above.style._replace(size=0.0) == below.style._replace(size=0.0) and len(sizes) > 1 and lowered == {min(sizes)}
    )


def _joined(parts: Sequence[Candidate]) -> Candidate:
    """The lines of a heading as one candidate, at the place of the first."""
    if len(parts) == 1:
        return parts[0]
    rows = tuple(row for part in parts for row in part.rows)
    return replace(parts[0], rows=rows, styled=join_heading([part.styled for part in parts]))
