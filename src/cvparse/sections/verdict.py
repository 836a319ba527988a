"""Why a line became a heading, or why it did not.

This module decides nothing. The checks of this folder (`candidates`, `entry_titles`, `detect`, `side_headings`, `tree`)
record here, for each line of the layout and for each text beside a line, the one `Reason` that settled it. A `Verdict`
keeps that reason with the line, its style and the meaning of its words. What spoke for the line and what spoke against
it (`Verdict.evidence`) is worked out from these only when somebody asks, so that a run that explains nothing pays
nothing for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from cvparse.layout.types import Line, Norms
from cvparse.sections.heading_meaning import Certainty, Meaning
from cvparse.sections.typography import LARGER, SET_APART, LineStyle, stands_out
from cvparse.text.styled import StyledText


class Reason(StrEnum):
    """The check that settled whether a line is a heading. The value is the sentence that a person is shown."""

    # The line is a heading.
    KNOWN_STYLE = "heading: the style of known headings"
    HEADING_STYLE = "heading: a style that is for headings"
    YEAR = "heading: a year over its group"
    SET_APART = "heading: known words, set apart"
    WORD_IN_STYLE = "heading: set as known headings are, with a word of theirs"
    CONTINUED = "heading: goes on with the heading line above"
    REPEATED = "heading: repeated after a page break"

    # The line has not the shape of a heading (`candidates`).
    TOO_LONG = "too long for a heading"
    EMPTY = "no text of its own"
    NO_LETTER = "neither letters nor a year"
    BULLET = "opens with a bullet"
    SMALL_LETTER = "begins with a small letter"
    STOP = "ends with a full stop, a comma or a semicolon"
    DATE_FIRST = "opens with a date"

    # What the line holds is a value (`candidates`).
    DATE_BESIDE = "a date in the text beside it"
    TEXT_BESIDE = "text beside it, and it is no large known heading"
    YEAR_INSIDE = "holds a year, and its words are unknown"
    LINE_ABOVE_OPEN = "the line above is unfinished"
    QUOTED_VALUE = "a quoted value behind a colon"
    KEY_AND_VALUE = "a key, a colon and a value"
    PICTOGRAM = "opens with a pictogram, and its words are unknown"
    SAME_PARAGRAPH = "goes on with the line above, which has the same style and is close"

    # The line belongs to an entry (`entry_titles`).
    LABEL = "the same words in the same style stand in three places: a label of entries"
    OVER_DATE = "unknown words over a line that is a date: the title of an entry"
    FIRST_TITLE = "the title of an entry right under its heading: a date follows"
    DATED_TITLE = "a date at its right edge: the title of an entry"
    SUBJECT = "unknown words in a section that lists subjects"
    TITLE_OVER_DATE = "most lines of its style are unknown, and a date follows: the title of an entry"

    # The style and the place say no (`detect`).
    NO_HEADING_STYLE = "no style in its column names a section"
    AMONG_TEXT = "its style is for headings beside the text, and it stands in the text"
    BEFORE_FIRST = "stands before the first known heading"
    UNKNOWN_ASIDE = "text at the right edge, and its words are not known as a whole"
    FAR_IN = "stands further in than the headings"
    UNKNOWN_FAR_IN = "unknown words, further in than the headings that are known"
    NOTHING_SAYS_SO = "neither its style nor its place says that it is a heading"

    # Text beside a line (`side_headings`).
    TAG_WITH_FIGURES = "beside the text, with figures: a tag"
    TAG_STYLE = "beside the text, in a style that is for tags"

    # Its section says no (`tree`).
    YEAR_OF_ENTRY = "a year alone, in a section that has no groups by year"

    @property
    def makes_heading(self) -> bool:
        """True for the reasons that make the line a heading."""
        return self.value.startswith("heading: ")


OF_VALUES = frozenset(
    {
        Reason.DATE_BESIDE,
        Reason.TEXT_BESIDE,
        Reason.YEAR_INSIDE,
        Reason.LINE_ABOVE_OPEN,
        Reason.QUOTED_VALUE,
        Reason.KEY_AND_VALUE,
        Reason.PICTOGRAM,
        Reason.SAME_PARAGRAPH,
    }
)
"""The reasons that find a value of an entry in the line; its style and its place among others were not asked."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One fact that speaks for a heading (`speaks_for`) or against one."""

    name: str
    speaks_for: bool


@dataclass(frozen=True, slots=True)
class StyleCount:
    """The lines of heading shape that share one style in one column.

    `known_whole` counts those whose words a list knows as a whole, `known_parts` those of which most parts are known,
    `known_word` those with one known word. `primary` marks the style that names the most sections. `for_headings` says
    that a line of this style needs no known words to be a heading.
    """

    lines: int
    known_whole: int
    known_parts: int
    known_word: int
    primary: bool
    for_headings: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was decided about one line, or about one text beside a line, and on what ground.

    `text` is the text that was judged. `style` and `meaning` are None where the check that refused it came before
    anybody looked at them. `level` is that of the heading, 0 for what is none.
    """

    line: Line
    text: StyledText
    reason: Reason
    norms: Norms
    style: LineStyle | None = None
    meaning: Meaning | None = None
    count: StyleCount | None = None
    level: int = 0

    @property
    def is_heading(self) -> bool:
        return self.reason.makes_heading

    @property
    def is_candidate(self) -> bool:
        """True where the line had the shape of a heading, so that its style and its words were looked at."""
        return self.style is not None

    @property
    def is_near(self) -> bool:
        """True where a person could take the line for a heading: it has the shape of one, and its words are known or it
        stands out by its type and holds no value (`OF_VALUES`)."""
        if self.style is None or self.meaning is None:
            return False
        distinct = stands_out(self.style, self.norms) and self.reason not in OF_VALUES
        return distinct or self.meaning.certainty >= Certainty.PARTS

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """What speaks for a heading and what speaks against one: words, typography, place, the other lines."""
        return (*self._of_words(), *self._of_style(), *self._of_place(), *self._of_count())

    def _of_words(self) -> Iterator[Evidence]:
        if self.meaning is None:
            return
        kind = self.meaning.kind.value
        found = {
            Certainty.WHOLE: f"the whole text is a known heading ({kind})",
            Certainty.PARTS: f"most of its parts are known headings ({kind})",
            Certainty.WORD: f"one word of it is known from headings ({kind})",
            Certainty.NONE: "no list of headings knows its words",
        }
        yield Evidence(found[self.meaning.certainty], self.meaning.certainty > Certainty.NONE)

    def _of_style(self) -> Iterator[Evidence]:
        style, norms = self.style, self.norms
        if style is not None:
            larger = style.size >= LARGER * norms.body_size
            compared = "larger" if larger else "no larger"
            yield Evidence(f"{style.size:g} pt, {compared} than the body text ({norms.body_size:g} pt)", larger)
            marks = (
                (style.bold, "bold"),
                (style.capitals, "in capitals"),
                (style.small_caps, "in small capitals"),
                (style.underlined, "underlined"),
                (style.color != norms.body_color, f"in a colour of its own ({style.color})"),
                (style.beside, "in the column of headings beside the text"),
            )
            yield from (Evidence(name, True) for holds, name in marks if holds)
        if self.line.ruled or self.line.filled:
            yield Evidence("a rule under it" if self.line.ruled else "on a filled ground", True)

    def _of_place(self) -> Iterator[Evidence]:
        line = self.line
        if line.gap_above == 0:
            yield Evidence("the first line of its column or page", True)
        else:
            pitches = line.gap_above / self.norms.line_pitch
            apart = pitches >= SET_APART
            yield Evidence(f"{pitches:.1f} times the usual distance below the line above", apart)
        if self.text is line.text and (line.margin or line.aside):
            yield Evidence("text beside it", False)
        if line.indent > 0 and not line.centered:
            yield Evidence(f"indented by {line.indent:.0f} pt", False)

    def _of_count(self) -> Iterator[Evidence]:
        count = self.count
        if count is None:
            return
        known = f"{count.known_whole} known whole, {count.known_parts} by parts, {count.known_word} by a word"
        yield Evidence(f"{count.lines} lines like headings in its style: {known}", count.for_headings)
        if count.primary:
            yield Evidence("its style names more sections than any other", True)
        elif not count.for_headings:
            yield Evidence("its style is not only for headings", False)


@dataclass(slots=True)
class _Record:
    """A verdict while it may still be amended."""

    line: Line
    text: StyledText
    reason: Reason
    style: LineStyle | None = None
    meaning: Meaning | None = None
    count: StyleCount | None = None
    level: int = 0


class Verdicts:
    """The decisions on the lines of one document, as they are taken. The last word on a line counts.

    Recording is cheap, as every run does it; the `Verdict`s are made when somebody asks for them.
    """

    def __init__(self, norms: Norms) -> None:
        self._norms = norms
        self._of_lines: dict[int, _Record] = {}
        self._of_tags: list[_Record] = []

    def judge(
        self, index: int, line: Line, reason: Reason, style: LineStyle | None = None, meaning: Meaning | None = None
    ) -> None:
        """Record what was decided about the line at this index of the layout."""
        self._of_lines[index] = _Record(line, line.text, reason, style, meaning)

    def amend(self, index: int, reason: Reason, level: int = 0, count: StyleCount | None = None) -> None:
        """Record a later decision about a line that was judged before; what is known of it stays."""
        record = self._of_lines[index]
        record.reason, record.level, record.count = reason, level, count or record.count

    def judge_tag(self, line: Line, text: StyledText, reason: Reason, meaning: Meaning | None = None) -> None:
        """Record what was decided about a text beside a line."""
        self._of_tags.append(_Record(line, text, reason, None, meaning))

    def of_line(self, index: int) -> Verdict | None:
        """The verdict on the line at this index, None where nobody has judged it."""
        record = self._of_lines.get(index)
        return self._verdict(record) if record is not None else None

    def all(self) -> tuple[Verdict, ...]:
        """Every verdict: lines in the order of the layout, then the texts beside lines."""
        tags = {record.text.words: record for record in self._of_tags}
        records = (*(self._of_lines[index] for index in sorted(self._of_lines)), *tags.values())
        return tuple(self._verdict(record) for record in records)

    def _verdict(self, record: _Record) -> Verdict:
        return Verdict(
            record.line,
            record.text,
            record.reason,
            self._norms,
            record.style,
            record.meaning,
            record.count,
            record.level,
        )
