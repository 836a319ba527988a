"""The date that a CV itself prints as its own: `Last updated: May 2024`.

Signals, in order: a line, or what stands at the right edge of one, that holds nothing but a cue of `dates.updated` and
one date; a date alone under what the document is called; the day of the signature that ends the document, with the
place before it and the name below it; the same inside a running head or foot, beside other text; a
running head or foot that holds nothing but a date. A date of a sentence or of an entry is never one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from cvparse.fields.dates import find_periods
from cvparse.layout.types import FurnitureKind, Layout, Line
from cvparse.lexicon.types import Lexicon
from cvparse.sections.candidates import holds_year
from cvparse.sections.typography import is_apart
from cvparse.text.styled import CELL, EMPTY, StyledText
from cvparse.text.value_class import dataclass

CUES = "dates.updated"
HEAD = 6  # lines of the head in which the document's title stands
LONGEST = 100  # characters; a cue and a date have half as many
SIGNATURE = 3  # lines at the end: place and date, and the name, over two lines at most
DAY = len("2024-05-03")
LONGEST_PLACE = 3  # words before the comma: `Frankfurt am Main, den 3. Mai 2024`
PREPOSITION = 3  # letters between cue and date at most: `Updated on`, `am`, `le`, `del`


@dataclass(frozen=True, slots=True)
class Dateline:
    """The date in ISO 8601, None where the CV prints none, and the words of the lines that say it."""

    date: str | None = None
    texts: tuple[StyledText, ...] = ()

    @property
    def words(self) -> tuple[int, ...]:
        return tuple(word for text in self.texts for word in text.words)


NO_DATELINE = Dateline()


def lift_dateline(layout: Layout, lexicon: Lexicon) -> tuple[Layout, Dateline]:
    """The layout without the lines that only say of when the CV is, and what they say; the first date counts."""
    kept: list[Line] = []
    texts: list[StyledText] = []
    dates: list[str] = []
    signed = _signed_from(layout, lexicon)
    for number, line in enumerate(layout.lines[:signed]):
        bare = not line.margin and not line.aside
        dated = bare and number < HEAD and _under_title(layout.lines, number, lexicon)
        if (date := dated or _whole(line.text.text, lexicon)) and bare:
            dates.append(date)
            end = line.text.text.find(CELL) if dated else -1
            texts.append(line.text[:end] if end >= 0 else line.text)
            if end >= 0 or line.side:
                kept.append(replace(line, text=line.text[end + 1 :].strip() if end >= 0 else EMPTY))
        elif date := _whole(line.aside.text, lexicon):
            dates.append(date)
            texts.append(line.aside)
            kept.append(replace(line, aside=EMPTY))
        else:
            kept.append(line)
    for line in layout.lines[signed:]:
        if date := _day_of_signature(_only_text(line), lexicon):
            dates.append(date)
        texts.append(line.text or line.aside)
    dates.extend(_in_furniture(layout, lexicon))
    return replace(layout, lines=tuple(kept)), Dateline(dates[0] if dates else None, tuple(texts))


def _signed_from(layout: Layout, lexicon: Lexicon) -> int:
    """The number of the line that begins the signature at the end: a date of its own, set apart, over nothing but words
    of the lines at the top, as the name is. The number of lines where nobody signs.

    Reads `Oslo, 3 May 2024` over `Ada Example`; refuses the same where another line of the document is such a date too,
    as under the entries of a list, and a date close under an entry.
    """
    lines = layout.lines
    for number in range(len(lines) - 1, max(len(lines) - 1 - SIGNATURE, HEAD - 1), -1):
        text = _only_text(lines[number])
        if _day_of_signature(text, lexicon):
            alone = not any(_day_of_signature(_only_text(line), lexicon) for line in lines[:number])
            return number if alone and is_apart(lines[number], layout.norms) else len(lines)
        if not text or not set(text.casefold().split()) <= _words_at_the_top(lines):
            break
    return len(lines)


def _words_at_the_top(lines: Sequence[Line]) -> set[str]:
    return {word for line in lines[:HEAD] for word in line.text.text.casefold().split()}


def _only_text(line: Line) -> str:
    """What a line prints, where that is one text; else nothing."""
    printed = [text.text.strip() for text in (line.side, line.margin, line.text, line.aside) if text]
    return printed[0] if len(printed) == 1 and not (line.side or line.margin) else ""


def _day_of_signature(text: str, lexicon: Lexicon) -> str | None:
    """The day that a text gives, with nothing but a place before it.

    Reads `12 de marzo de 2014`, `Berlin, den 3. Mai 2024`; refuses `Oslo, May 2024` and `Talk, Oslo, 3 May 2024`.
    """
    found = find_periods(text, lexicon) if len(text) <= LONGEST and holds_year(text) else []
    if len(found) != 1 or not found[0].period.single or len(found[0].period.start or "") != DAY:
        return None
    place, comma, joint = text[: found[0].start].rpartition(",")
    bare = not any(map(str.isalnum, text[found[0].end :])) and sum(map(str.isalnum, joint)) <= PREPOSITION
    placed = len(place.split()) <= LONGEST_PLACE and "," not in place and place[:1].isupper()
    return found[0].period.start if bare and (placed if comma else True) else None


def _under_title(lines: Sequence[Line], number: int, lexicon: Lexicon) -> str | None:
    """The date of a line, or of its first cell, right under what the document is called.

    Reads `May 2024` under `Curriculum Vitae`; refuses it under a name.
    """
    above, text = (lines[at].text.text.split(CELL)[0].strip() for at in (max(number - 1, 0), number))
    titled = number > 0 and above in lexicon.phrases("contact.document")
    return _date_after(text, 0, lexicon, alone=True) if titled else None


def _whole(text: str, lexicon: Lexicon) -> str | None:
    """The date of a text that is nothing but cue and date.

    Reads `Last updated: 3 May 2024`, `(Revised 2024-05)`; refuses `Updated the course on lakes in 2024`.
    """
    may_be_dated = len(text) <= LONGEST and any(map(str.isdigit, text))
    cue = lexicon.phrases(CUES).at_start(text) if may_be_dated else None
    return _date_after(text, cue.end, lexicon, alone=True) if cue else None


def _date_after(text: str, start: int, lexicon: Lexicon, *, alone: bool) -> str | None:
    """The one date that follows here; `alone` asks that nothing but punctuation stands around it."""
    found = find_periods(text[start:], lexicon)
    if not found or not found[0].period.single:
        return None
    before, after = text[start : start + found[0].start], text[start + found[0].end :]
    if sum(map(str.isalnum, before)) > PREPOSITION or (alone and any(map(str.isalnum, after))):
        return None
    return found[0].period.start


def _in_furniture(layout: Layout, lexicon: Lexicon) -> Iterator[str]:
    """The dates that running heads and feet give as the document's own."""
    for item in layout.furniture:
        cue = lexicon.phrases(CUES).search(item.text)
        said = _date_after(item.text, cue.end, lexicon, alone=False) if cue else None
        if said is None and item.kind in {FurnitureKind.RUNNING_HEAD, FurnitureKind.RUNNING_FOOT}:
            said = _date_after(item.text, 0, lexicon, alone=True)
        if said:
            yield said
