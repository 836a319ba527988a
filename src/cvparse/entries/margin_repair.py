"""Tags that were torn are made whole; words that only seem to stand in a margin, and titles there, go to the text.

A blank that is stretched by justification can fall where the document has its column of tags. Whether a list has such a
column is seen by its other lines: beside tags, the text keeps clear of their column; in a list without tags, the lines
run through it. Where each date beside a list stands under words of its own, these are the titles of its entries.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from statistics import median

import regex

from cvparse.fields.dates import find_periods
from cvparse.layout.types import Box, Line
from cvparse.lexicon.types import Lexicon
from cvparse.text.styled import StyledText, concatenate

_OPEN_SPAN = regex.compile(r"(?<!\d)(?:19|20)\d\d\s?[–—-]{1,2}\s{0,2}$")
_SPAN_END = regex.compile(r"\s{0,2}(?:(?:\d{1,2}[./ ]{1,2}){0,2}|\p{L}{3,10}\.?\s)(?:19|20)\d\d[.,;)\]]{0,2}\s{0,2}")
CROSSED = 0.5  # of the lines without a tag; a sub-heading or a line of a table may cross a column of tags
CLEAR = 2.0  # em; the text of a line begins so far behind the beginning of the lines that cross
LEVEL = 0.6  # em; what begins where the texts do is off their edge by less


def without_torn_margins(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines of a list, with no margins where its other lines run through them.

    Reads `[Lund, A.,] Okri, B. (2020). A title / that runs on` as one text; refuses `[2020] Prize / of the society`,
    where the second line begins where the first one's text does. Where there is a column of tags, a line whose tag
    stands among the texts is mended alone.
    """
    tagged = [line for line in lines if line.margin]
    plain = [line for line in lines if line.text and not line.margin]
    bodies = [line.indent - CLEAR * line.size for line in tagged if line.text]
    if not bodies or not plain:
        return lines
    crossing = sum(line.indent < min(bodies) for line in plain)
    if crossing >= CROSSED * len(plain):
        return [_mended(line) for line in lines]
    texts = median(line.indent for line in tagged if line.text)
    tags = median(_tag_start(line) for line in tagged if line.text)
    return [_mended(line) if _stands_in_text(line, tags, texts) else line for line in lines]


def _stands_in_text(line: Line, tags: float, texts: float) -> bool:
    """Whether a tag begins where the texts of a list do, or behind that, far from where its tags do.

    Reads `[O. (2015).] Rivers of ice` below `[2015] Lund, A. and Okri,` so; refuses a second column of tags, which
    stands before the texts.
    """
    apart = max(tags + CLEAR * line.size, texts - LEVEL * line.size)
    return bool(line.margin) and _tag_start(line) > apart


def _tag_start(line: Line) -> float:
    """Where a tag begins, in points from the left edge of its column's text."""
    own = set(line.text.words)
    return line.indent - min((word.box.x0 for word in line.words if word.id in own), default=line.box.x0) + line.box.x0


def _mended(line: Line) -> Line:
    if not line.margin:
        return line
    shift = line.words[0].box.x0 - line.box.x0 if line.words else 0.0
    text = concatenate((line.margin, line.text))
    return replace(line, text=text, margin=line.margin[:0], indent=max(0.0, line.indent - shift))


def begins_span(text: str) -> bool:
    """Whether a text ends with the beginning of a span of time: `July 2018 –`; `since 2018` has no end to come."""
    return _OPEN_SPAN.search(text) is not None


def ends_span(text: str) -> bool:
    """Whether a text is a date and no more: `February 2020`, `2020.`; `Prize 2020` is not."""
    return _SPAN_END.fullmatch(text) is not None


def with_whole_spans(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines of a list, the end of a span of time with its beginning in the tag at the right of the line above.

    Reads `… <July 2018 –>` over `February 2020`, which had no room beside it; refuses a date under `<since 2018>`.
    """
    made: list[Line] = []
    for line in lines:
        above = made[-1] if made else None
        alone = not line.margin and not line.aside and ends_span(line.text.text)
        if above is not None and alone and begins_span(above.aside.text) and above.page == line.page:
            box = Box.around((above.box, line.box))
            made[-1] = replace(above, aside=concatenate((above.aside, line.text)), box=box)
        else:
            made.append(line)
    return made


def with_titles_from_margins(lines: Sequence[Line], lexicon: Lexicon) -> Sequence[Line]:
    """The lines of a list of awards, titles that stand over their dates in the margin as lines of the text.

    Reads `[Medal of Ice 2019] Society of Geology` and `[Prize for Rivers 2017] University of Larvik`; refuses
    `[Finalist 2019]`, one word, and `[Best Paper 2019]` over `[Best Paper 2018]`, which say what each is.
    """
    parted = {at: found for at, line in enumerate(lines) if (found := _title_and_date(line, lexicon))}
    titles = [title.text.casefold() for title, _ in parted.values()]
    tagged = sum(any(map(str.isdigit, line.margin.text)) for line in lines)
    if len(parted) < tagged or not parted or len(set(titles)) < len(titles):
        return lines
    if sum(len(title.split()) > 1 for title in titles) * 2 <= len(titles):
        return lines
    made: list[Line] = []
    for at, line in enumerate(lines):
        if at in parted:
            title, date = parted[at]
            made.append(replace(line, text=title, margin=date, aside=line.aside[:0], full=False))
            made.append(replace(line, margin=line.margin[:0], gap_above=line.size))
        else:
            made.append(line)
    return made


def _title_and_date(line: Line, lexicon: Lexicon) -> tuple[StyledText, StyledText] | None:
    """The words of a tag and the date that ends it."""
    tag = line.margin
    dates = find_periods(tag.text, lexicon)
    if not dates or tag.text[dates[-1].end :].strip() or not line.text:
        return None
    title = tag[: dates[-1].start].strip()
    return (title, tag[dates[-1].start :].strip()) if any(map(str.isalpha, title.text)) else None
